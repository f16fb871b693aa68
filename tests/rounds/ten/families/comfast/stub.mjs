// COMFAST's firmware as the maker of a gateway ships it (jQuery, sea.js, Bootstrap 3; switches are a drawn `div` whose class says what is on). JSON by section.
import { devices, names } from '../../../home.mjs';

let page = {};
const empty = { device: '', ifname: '', mode: '', disabled: '', hidden: '', ssid: '', encryption: '', key: '' };
const network = (radio, ssid, more = {}) => ({
  device: `radio${radio}`,
  ifname: `wlan${radio * 8}`,
  mode: 'ap',
  disabled: '0',
  hidden: '0',
  wmm: '1',
  isolate: '0',
  maxassoc: '64',
  wds: '0',
  ssid,
  encryption: 'psk2',
  key: names.key,
  network: 'lan',
  wpa_group_rekey: '',
  ...more,
});
const five = () => [
  network(0, names.five, { disabled: page.off5 ? '1' : '0', hidden: page.hidden5 ? '1' : '0', ifname: 'wlan0' }),
  empty,
  empty,
  empty,
  network(0, 'COMFAST-MGNT', { disabled: '1' }),
];
const two = () => [
  network(1, names.two, {
    disabled: page.off ? '1' : '0',
    hidden: page.hidden ? '1' : '0',
    isolate: page.isolate ? '1' : '0',
    ...(page.open ? { encryption: 'none', key: '' } : {}),
  }),
  ...(page.second ? [network(1, names.guest, { ifname: 'wlan9', hidden: page.hidden ? '1' : '0' })] : [empty]),
  empty,
  empty,
  network(1, 'COMFAST-MGNT', { disabled: '1' }),
];
const radio = (flag) => ({
  country: page.country ?? 'GB',
  frag: '2346',
  rts: '2347',
  shortgi: '1',
  no_ht80_with_11a: 0,
  ...(flag === 5
    ? { hwmode: '11ac', channel: page.channel5 ?? '44', htmode: page.width5 ?? 'VHT80', txpower_level: 1000 }
    : {
        hwmode: '11ng',
        channel: page.channel ?? '6',
        htmode: page.width ?? 'HT20',
        txpower_level: page.power ?? 1000,
      }),
});
const bytes = (d) => ({ mac: d.mac.toLowerCase(), rxbytes: 1200345, txbytes: 98003455, contime: 5400, signal: d.rssi });
const answers = {
  language: () => ({
    language: { language: page.words ?? 'en', changed: '0' },
    capability: {
      wifi: '1',
      mwan: '1',
      mlan: '0',
      vlan: '1',
      ac: '0',
      ac_mode: '0',
      usb: '0',
      cluster: '0',
      ip: '192.168.10.1',
    },
  }),
  first_login: () => ({ system: { first_login: '0' } }),
  ntp_timezone: () => ({ ntp: { timestr: '2026-11-30    10:04:45', timezone: 'UTC' } }),
  lan_dhcp_config: () => ({
    lanlist: [{ iface: 'lan', ipaddr: '192.168.10.1', netmask: '255.255.255.0', dhcp: { enable: '1' } }],
    vlanlist: [],
  }),
  wireless_roam: () => ({ roams: [{ disable: '1', check_period: '30', kickout_period: '3600', signal_flag: '80' }] }),
  wifi_config: () => ({ radios: [radio(5), radio(2)], wifis: [...five(), ...two()], distance_auth: { enable: '0' } }),
  wireless_filter_config: () => ({
    wifi_filters: [
      {
        macfilter: (page.blocked ?? []).length ? 'deny' : 'disable',
        wifi_filter: (page.blocked ?? []).map((d, i) => ({ macaddr: d.mac, commentname: d.name, real_num: i })),
      },
    ],
  }),
  wireless_assoc_client_info: () => ({
    'wifi-iface': [
      [{ ifname: 'wlan8' }, ...devices.filter((d) => d.band === '2.4').map(bytes)],
      [{ ifname: 'wlan0' }, ...devices.filter((d) => d.band === '5').map(bytes)],
    ],
  }),
  arp_list: () => ({ arp_list: devices.map((d) => ({ ip: d.ip.replace('.1.', '.10.'), mac: d.mac, iface: 'lan' })) }),
  dhcp_list: () => ({
    dhcp: devices.map((d) => ({
      ip: d.ip.replace('.1.', '.10.'),
      mac: d.mac,
      commentname: d.name,
      name: d.name,
      time: '39000',
    })),
  }),
  macft_config: () => ({
    mode: { enable_mac_w: page.filter === 'white' ? 1 : 0 },
    macfilter_list: page.filter === 'white' ? [] : filterList(),
    macfilter_list_w: page.filter === 'white' ? filterList() : [],
  }),
  vlan_config: () => ({ double_support: '0', vlan_itype: '1', vlan: [] }),
  guide_config: () => ({ wan: [], radios: [radio(5), radio(2)], wifis: [...five(), ...two()] }),
};
const filterList = () => (page.list ?? []).map((d, i) => ({ real_num: i, src_mac: d.mac, name: d.name }));

const shown = (selector) => async (tab) => {
  await tab.locator(selector).click();
  await tab.waitForTimeout(600);
};
const wifi = (more) => ({ path: '/wifi/wifi_config.html', ...more });
export default {
  vendor: 'COMFAST, as SOLEUX ships it on M300 (jQuery, sea.js, Bootstrap)',
  source: {
    repo: 'tierre0703/m300-build',
    commit: '90efa3e64a024427042101304b23d3f8800d4d4f',
    path: 'squashfs-root/www-comfast',
  },
  origin: 'http://192.168.10.1',
  root: 'comfast',
  wait: 2500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const section = url.searchParams.get('section');
    if (section) {
      const made = answers[section]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', section);
      return { json: { errCode: 0, ...made } };
    }
    if (url.pathname.startsWith('/cgi-php/')) {
      if (process.env.ROUND_LOG) console.log('php', url.pathname + url.search);
      return { json: [] };
    }
    // The maker's Chinese words are older than some menu entries, which stay English.
    if (url.pathname === '/js/language_cn.js')
      return {
        contentType: 'text/javascript',
        body: ['/js/language_en.js', '/earlier/language_cn.js'].map((name) => file(name).body.toString()).join('\n'),
      };
    return undefined;
  },
  pages: {
    wifi24: wifi({}),
    'wifi24-off': wifi({ off: true }),
    'wifi24-hidden-cn': wifi({ hidden: true, second: true, words: 'cn', language: 'zh' }),
    'wifi24-radio-cn': wifi({
      channel: '13',
      width: 'HT40',
      words: 'cn',
      language: 'zh',
      steps: shown('#moreset2g4show'),
    }),
    'wifi24-radio-auto': wifi({ channel: 'auto', power: 500, steps: shown('#moreset2g4show') }),
    wifi5: wifi({ open: true, steps: shown('#setting_box_58g') }),
    'wifi5-off-cn': wifi({
      off5: true,
      channel5: 'auto',
      words: 'cn',
      language: 'zh',
      steps: shown('#setting_box_58g'),
    }),
    'wifi-advanced': wifi({ isolate: true, steps: shown('#wifitab > li:last-child') }),
    users: { path: '/wifi/wifi_user.html', blocked: [devices[3]] },
    'users-none-cn': { path: '/wifi/wifi_user.html', words: 'cn', language: 'zh' },
    'filter-white': { path: '/firewall/firewall_mac.html', filter: 'white', list: [devices[0], devices[2]] },
    'filter-black-cn': {
      path: '/firewall/firewall_mac.html',
      filter: 'black',
      list: [devices[1]],
      words: 'cn',
      language: 'zh',
    },
    login: { path: '/login.html' },
  },
};
