// LuCI2, the second web interface of OpenWrt (its first as one page: jQuery, Bootstrap 3, ubus). The radio's tick box says «Disabled».
import { devices, names } from '../../../home.mjs';

let page = {};
const radios = () => ({
  radio0: {
    '.type': 'wifi-device',
    '.name': 'radio0',
    '.index': 0,
    type: 'mac80211',
    channel: page.channel ?? '6',
    hwmode: '11g',
    htmode: 'HT20',
    ...(page.off ? { disabled: '1' } : {}),
  },
  default_radio0: {
    '.type': 'wifi-iface',
    '.name': 'default_radio0',
    '.index': 1,
    device: 'radio0',
    network: 'lan',
    mode: 'ap',
    ssid: names.two,
    encryption: page.security ?? 'psk2',
    key: names.key,
    ...(page.offNetwork ? { disabled: '1' } : {}),
  },
  ...(page.single
    ? {}
    : {
        radio1: {
          '.type': 'wifi-device',
          '.name': 'radio1',
          '.index': 2,
          type: 'mac80211',
          channel: page.channel5 ?? '36',
          hwmode: '11a',
          htmode: 'VHT80',
          ...(page.off5 ? { disabled: '1' } : {}),
        },
        default_radio1: {
          '.type': 'wifi-iface',
          '.name': 'default_radio1',
          '.index': 3,
          device: 'radio1',
          network: 'lan',
          mode: 'ap',
          ssid: names.five,
          encryption: 'mixed-psk',
          key: names.key,
        },
      }),
});
const configs = {
  wireless: radios,
  network: () => ({
    lan: {
      '.type': 'interface',
      '.name': 'lan',
      '.index': 0,
      ifname: 'eth0',
      type: 'bridge',
      proto: 'static',
      ipaddr: '192.168.1.1',
      netmask: '255.255.255.0',
    },
    wan: { '.type': 'interface', '.name': 'wan', '.index': 1, ifname: 'eth1', proto: 'dhcp' },
  }),
  dhcp: () => ({
    home: {
      '.type': 'domain',
      '.name': 'home',
      '.index': 0,
      '.anonymous': true,
      name: devices[1].name,
      ip: devices[1].ip,
    },
  }),
  system: () => ({
    system: { '.type': 'system', '.name': 'system', '.index': 0, hostname: 'Lindenhof-Router', timezone: 'UTC' },
  }),
};
const state = (radio, section, ssid) => ({
  up: true,
  pending: false,
  autostart: true,
  disabled: false,
  config: { channel: radio === 0 ? '6' : '36', hwmode: radio === 0 ? '11g' : '11a' },
  interfaces: [{ section, ifname: `wlan${radio}`, config: { mode: 'ap', ssid, encryption: 'psk2', network: ['lan'] } }],
});
const device = (name, more) => [
  name,
  {
    name,
    up: true,
    carrier: true,
    macaddr: 'DC:00:00:00:00:01',
    mtu: 1500,
    type: 'Network device',
    statistics: { rx_bytes: 1, tx_bytes: 1 },
    ...more,
  },
];
const answers = {
  'session access': () => ({
    access: true,
    ubus: {},
    uci: Object.fromEntries(['wireless', 'network', 'dhcp', 'system'].map((name) => [name, ['read', 'write']])),
    'access-group': {
      network: ['read', 'write'],
      status: ['read'],
      hostnames: ['read', 'write'],
      system: ['read', 'write'],
      diagnostics: ['read'],
      admin: ['read', 'write'],
    },
  }),
  'system info': () => ({
    uptime: 90000,
    localtime: 1796032800,
    load: [6500, 5200, 4100],
    memory: { total: 131072000, free: 65536000, shared: 0, buffered: 8192000 },
    swap: { total: 0, free: 0 },
  }),
  'system board': () => ({
    hostname: 'Lindenhof-Router',
    system: 'Atheros AR9344 rev 2',
    model: 'TP-LINK TL-WDR4300',
    kernel: '3.10.44',
    release: {
      distribution: 'OpenWrt',
      version: 'Bleeding Edge',
      revision: 'r41500',
      codename: 'barrier_breaker',
      description: 'OpenWrt Barrier Breaker r41500',
    },
  }),
  'luci2.system diskfree': () => ({ root: { total: 4096, used: 512 }, tmp: { total: 64000, used: 500 } }),
  'luci2.network conntrack_count': () => ({ count: 84, limit: 16384 }),
  'luci2.network dhcp_leases': () => ({
    leases: devices.map((d) => ({ expires: 39000, macaddr: d.mac, ipaddr: d.ip, hostname: d.name })),
  }),
  'luci2.network dhcp6_leases': () => ({ leases: [] }),
  'luci2.network device_list': () => ({
    devices: ['eth0', 'eth1', 'wlan0', 'wlan1', 'br-lan'].map((name) => ({
      device: name,
      is_up: true,
      type: 1,
      is_bridge: name === 'br-lan',
      is_wireless: name.startsWith('wlan'),
    })),
  }),
  'luci2.network switch_list': () => ({ switches: [] }),
  'luci2.network.bwmon statistics': () => ({ statistics: {} }),
  'network get_proto_handlers': () => ({ static: {}, dhcp: {} }),
  'network.interface dump': () => ({
    interface: [
      {
        interface: 'lan',
        up: true,
        pending: false,
        available: true,
        autostart: true,
        uptime: 89000,
        l3_device: 'br-lan',
        proto: 'static',
        device: 'br-lan',
        'ipv4-address': [{ address: '192.168.1.1', mask: 24 }],
        'ipv6-address': [],
        'ipv6-prefix': [],
        'ipv6-prefix-assignment': [],
        route: [],
        'dns-server': [],
        'dns-search': [],
        data: {},
      },
      {
        interface: 'wan',
        up: true,
        pending: false,
        available: true,
        autostart: true,
        uptime: 88000,
        l3_device: 'eth1',
        proto: 'dhcp',
        device: 'eth1',
        'ipv4-address': [{ address: '203.0.113.7', mask: 24 }],
        'ipv6-address': [],
        'ipv6-prefix': [],
        'ipv6-prefix-assignment': [],
        route: [{ target: '0.0.0.0', mask: 0, nexthop: '203.0.113.1' }],
        'dns-server': ['203.0.113.53'],
        'dns-search': [],
        data: {},
      },
    ],
  }),
  'network.device status': () =>
    Object.fromEntries([
      device('eth0'),
      device('eth1'),
      device('wlan0'),
      device('wlan1'),
      device('br-lan', { type: 'Bridge', 'bridge-members': ['eth0', 'wlan0', 'wlan1'] }),
    ]),
  'network.wireless status': () => ({
    radio0: state(0, 'default_radio0', names.two),
    radio1: state(1, 'default_radio1', names.five),
  }),
  'iwinfo devices': () => ({ devices: ['wlan0', 'wlan1'] }),
  'iwinfo info': ({ device: name }) => ({
    phy: name === 'wlan0' ? 'phy0' : 'phy1',
    ssid: name === 'wlan0' ? names.two : names.five,
    bssid: name === 'wlan0' ? 'DC:00:00:00:00:10' : 'DC:00:00:00:00:11',
    country: 'DE',
    mode: 'Master',
    channel: name === 'wlan0' ? 6 : 36,
    frequency: name === 'wlan0' ? 2437 : 5180,
    txpower: 20,
    quality: 60,
    quality_max: 70,
    signal: -50,
    noise: -95,
    bitrate: 144400,
    encryption: { enabled: true, wpa: [2], authentication: ['psk'], ciphers: ['ccmp'] },
    hwmodes: name === 'wlan0' ? ['b', 'g', 'n'] : ['a', 'n'],
    hardware: { name: 'Atheros AR9344' },
  }),
  'iwinfo assoclist': ({ device: name }) => ({
    results: devices
      .filter((d) => (d.band === '2.4') === (name === 'wlan0'))
      .map((d) => ({
        mac: d.mac,
        signal: d.rssi,
        noise: -95,
        rx: { rate: 130000, mcs: 7 },
        tx: { rate: 144400, mcs: 7 },
      })),
  }),
  'uci changes': () => ({ changes: {} }),
  'uci get': ({ config }) => ({ values: configs[config]?.() ?? {} }),
};

const at = (view, more) => ({ path: `/luci2.html#id:11111111111111111111111111111111,view:${view}`, ...more });
export default {
  vendor: 'LuCI2 for OpenWrt (jQuery, Bootstrap)',
  source: {
    repo: 'mvaello/luci2',
    commit: 'ef48c52384587df3668c72cc4c66ab772cdf32e3',
    path: 'luci2/htdocs',
  },
  origin: 'http://192.168.1.1',
  root: 'luci2',
  wait: 4000,
  state: (values) => {
    page = values;
  },
  answer: ({ url, body, file }) => {
    if (url.pathname !== '/ubus') return undefined;
    const one = ({ id, params: [, object, method, params] }) => {
      const name = `${object} ${method}`;
      if (name === 'luci2.ui menu') {
        const menu = Object.assign(
          {},
          ...['status', 'system', 'network'].map((part) => JSON.parse(file(`/menu/${part}.json`).body)),
        );
        return { jsonrpc: '2.0', id, result: [0, { menu }] };
      }
      const made = page.signedOut && name === 'session access' ? () => ({ access: false }) : answers[name];
      if (!made && process.env.ROUND_LOG) console.log('no answer', name);
      return { jsonrpc: '2.0', id, result: made ? [0, made(params ?? {})] : [4] };
    };
    const asked = JSON.parse(body);
    return { json: Array.isArray(asked) ? asked.map(one) : one(asked) };
  },
  pages: {
    wireless: at('network/wireless', {}),
    'wireless-off': at('network/wireless', { off: true, channel: '13' }),
    'wireless-auto': at('network/wireless', { channel: 'auto', channel5: 'auto', security: 'none' }),
    'wireless-single': at('network/wireless', { single: true, channel: '1', offNetwork: true }),
    status: at('status/overview', {}),
    interfaces: at('network/interfaces', {}),
    hosts: at('network/hosts', {}),
    login: { path: '/luci2.html', signedOut: true },
  },
};
