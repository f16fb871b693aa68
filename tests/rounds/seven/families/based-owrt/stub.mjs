// "Based", an interface of its own for OpenWrt (no framework; pages and dialogs of one document): ubus calls.
import { devices, names } from '../../../home.mjs';

let page = {};
const wireless = () => ({
  radio0: {
    '.type': 'wifi-device',
    '.name': 'radio0',
    band: '2g',
    channel: page.channel ?? '6',
    htmode: 'HT20',
    txpower: '20',
  },
  radio1: { '.type': 'wifi-device', '.name': 'radio1', band: '5g', channel: '36', htmode: 'VHT80', txpower: '' },
  default_radio0: {
    '.type': 'wifi-iface',
    device: 'radio0',
    mode: 'ap',
    ssid: names.two,
    encryption: page.security ?? 'psk2',
    key: names.key,
    disabled: page.off24 ? '1' : '0',
    hidden: page.hidden ? '1' : '0',
  },
  default_radio1: {
    '.type': 'wifi-iface',
    device: 'radio1',
    mode: 'ap',
    ssid: names.five,
    encryption: 'sae-mixed',
    key: names.key,
    disabled: '0',
    hidden: '0',
  },
});
const leases = () => devices.map((d) => `1790000000 ${d.mac.toLowerCase()} ${d.ip} ${d.name} *`).join('\n');
const calls = {
  'uci get': ({ config, section }) => {
    const made = config === 'wireless' ? wireless() : {};
    return { values: section ? (made[section] ?? {}) : made };
  },
  'network.interface dump': () => ({
    interface: [
      {
        interface: 'lan',
        proto: 'static',
        up: true,
        l3_device: 'br-lan',
        device: 'br-lan',
        'ipv4-address': [{ address: '192.168.1.1', mask: 24 }],
      },
      {
        interface: 'wan',
        proto: 'dhcp',
        up: true,
        l3_device: 'wan',
        device: 'wan',
        'ipv4-address': [{ address: '100.64.8.3', mask: 22 }],
      },
    ],
  }),
  'system info': () => ({
    uptime: 86_211,
    localtime: 1_790_000_000,
    load: [6000, 5000, 4000],
    memory: { total: 500_000_000, free: 300_000_000, buffered: 0, available: 320_000_000, cached: 40_000_000 },
  }),
  'system board': () => ({
    hostname: 'OpenWrt',
    model: 'Home router',
    kernel: '6.6.93',
    release: { version: '24.10.2', description: 'OpenWrt 24.10.2' },
  }),
  'file read': ({ path }) => ({ data: /dhcp.leases/.test(path) ? leases() : '' }),
  'file exec': ({ command }) => ({ stdout: /dhcp/.test(command) ? leases() : '', code: 0 }),
  'luci-rpc getDHCPLeases': () => ({
    dhcp_leases: devices.map((d) => ({ macaddr: d.mac, ipaddr: d.ip, hostname: d.name, expires: 36_000 })),
  }),
  'network.device status': () => ({}),
};

/** Opens the dialog of one of the two networks. */
const dialog = (which) => async (tab) => {
  await tab.click('[data-tab="wireless"]');
  await tab.waitForTimeout(700);
  if (which !== undefined) {
    await tab.locator('#wireless-table .action-link').nth(which).click();
    await tab.waitForTimeout(500);
  }
};
const network = ({ steps, ...values }) => ({
  path: '/custom/',
  ...values,
  steps: async (tab) => {
    await tab.click('[data-page="network"]');
    await tab.waitForTimeout(500);
    await steps?.(tab);
  },
});

export default {
  vendor: 'Based for OpenWrt',
  source: { repo: 'HudsonGraeme/based-owrt', commit: '087424456f8ff976680a6fff10f075e0edd61a34', path: 'custom' },
  origin: 'http://192.168.1.1',
  root: 'based-owrt',
  wait: 1500,
  init: () => localStorage.setItem('ubus_session', '1'.repeat(32)),
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) => {
    if (method === 'POST' && url.pathname === '/ubus') {
      const asked = JSON.parse(body);
      const [, object, verb, given] = asked.params ?? [];
      return { json: { jsonrpc: '2.0', id: asked.id, result: [0, calls[`${object} ${verb}`]?.(given ?? {}) ?? {}] } };
    }
    return file(url.pathname === '/custom/' ? '/custom/index.html' : url.pathname);
  },
  pages: {
    wireless: network({ steps: dialog() }),
    'wireless-24': network({ steps: dialog(0) }),
    'wireless-24-off-13': network({ steps: dialog(0), off24: true, channel: '13' }),
    'wireless-24-wpa3-hidden': network({ steps: dialog(0), security: 'sae', hidden: true, channel: 'auto' }),
    'wireless-5': network({ steps: dialog(1) }),
    'wireless-table-off': network({ steps: dialog(), off24: true }),
    interfaces: network({}),
    dhcp: network({
      steps: async (tab) => {
        await tab.click('[data-tab="dhcp"]');
        await tab.waitForTimeout(700);
      },
    }),
    dashboard: { path: '/custom/' },
  },
};
