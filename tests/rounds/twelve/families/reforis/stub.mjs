// reForis, the interface of Turris routers (React, Bootstrap 5): one page, its settings asked for by their names.
import { devices, names } from '../../../home.mjs';

let page = {};
const channels = {
  '2g': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => ({
    number,
    frequency: 2407 + 5 * number,
    radar: false,
  })),
  '5g': [36, 40, 44, 48, 52, 56, 60, 64, 100, 104].map((number) => ({
    number,
    frequency: 5000 + 5 * number,
    radar: number > 48,
  })),
  '6g': [1, 5, 9, 13, 17, 21].map((number) => ({ number, frequency: 5950 + 5 * number, radar: false })),
};
const modes = {
  '2g': ['NOHT', 'HT20', 'HT40', 'HE20', 'HE40'],
  '5g': ['NOHT', 'HT20', 'HT40', 'VHT20', 'VHT40', 'VHT80', 'HE80', 'HE160'],
  '6g': ['HE20', 'HE40', 'HE80', 'HE160'],
};
const band = (name) => ({ band: name, available_channels: channels[name], available_htmodes: modes[name] });
/** A card for Wi-Fi: what the page of this drawing sets wins over the home's values. */
const card = (id, made) => ({
  id,
  enabled: true,
  password: names.key,
  hidden: false,
  encryption: 'WPA2/3',
  ieee80211w_disabled: false,
  guest_wifi: { enabled: false, SSID: names.guest, password: names.key, encryption: 'WPA2' },
  ...made,
});
const wifi = () => ({
  devices: [
    card(0, {
      SSID: names.five,
      band: '5g',
      htmode: 'HE80',
      channel: 36,
      available_bands: [band('2g'), band('5g'), band('6g')],
      ...page.first,
    }),
    card(1, {
      SSID: names.two,
      band: '2g',
      htmode: 'HE20',
      channel: 6,
      available_bands: [band('2g'), band('5g')],
      ...page.second,
    }),
  ].slice(0, page.cards ?? 2),
});
const dhcp = () => ({
  enabled: true,
  start: '192.168.1.10',
  limit: 150,
  lease_time: 12,
  clients: devices.map((d, n) => ({
    active: n !== 2,
    expires: 1_764_500_000 + n * 600,
    hostname: d.name,
    ip: d.ip,
    mac: d.mac,
    static: false,
  })),
  ipv6clients: [],
});
const lan = () => ({
  interface_count: 4,
  interface_up_count: 2,
  lan_redirect: true,
  mode: 'managed',
  mode_managed: { dhcp: dhcp(), netmask: '255.255.255.0', router_ip: '192.168.1.1' },
  mode_unmanaged: {
    lan_dhcp: {},
    lan_static: { gateway: '192.168.1.1', ip: '192.168.1.2', netmask: '255.255.255.0' },
    lan_type: 'dhcp',
  },
  qos: { enabled: false, download: 1024, upload: 1024 },
});
const answers = {
  about: () => ({
    model: 'Turris Omnia',
    serial: '0000000A00000000',
    os_version: '8.0.1',
    os_branch: { mode: 'branch', value: 'hbs' },
  }),
  wifi,
  lan,
  'lan/clients': lan,
  'guest-network': () => ({
    enabled: true,
    interface_count: 1,
    interface_up_count: 1,
    ip: '10.111.222.1',
    netmask: '255.255.255.0',
    dhcp: { ...dhcp(), start: 100, clients: dhcp().clients.slice(0, 2) },
    qos: { enabled: false, download: 1024, upload: 1024 },
  }),
  wan: () => ({
    interface_count: 1,
    interface_up_count: 1,
    wan_settings: { wan_type: 'dhcp', wan_dhcp: {} },
    wan6_settings: { wan6_type: 'none' },
    mac_settings: { custom_mac_enabled: false },
    vlan_settings: { enabled: false },
    qos: { enabled: false, download: 1024, upload: 1024 },
  }),
  language: () => page.lang ?? 'en',
  languages: () => ['en', 'cs', 'de', 'es', 'sv'],
  notifications: () => ({ notifications: [] }),
  approvals: () => ({}),
  updates: () => ({ enabled: true, approval_settings: { status: 'off' }, reboots: { delay: 4, time: '04:30' } }),
  'updates/running': () => ({ running: false }),
  'updates/enabled': () => ({ enabled: true }),
  packages: () => ({ package_lists: [] }),
  controller_id: () => '0000000A00000000',
  'health-check': () => ({}),
};
const at = (more, path = 'network-settings/wifi') => ({
  path: `/reforis/${path}`,
  ...more,
  language: more.lang ?? 'en',
});
export default {
  vendor: 'CZ.NIC Turris (reForis; React, Bootstrap 5)',
  source: { repo: 'turris-cz/reforis', commit: '19167c04d49fff5a725c327709a93f201236142a', path: 'js/src' },
  origin: 'http://192.168.1.1',
  root: 'reforis',
  wait: 2200,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const path = url.pathname;
    if (path.startsWith('/reforis/api/')) {
      const made = answers[path.slice(13)];
      return made && { json: made() };
    }
    if (path === '/extend-session') return { json: {} };
    if (path.startsWith('/reforis/') && !path.startsWith('/reforis/static/'))
      return file('/index.html')
        .body.toString()
        .replaceAll('LANG', page.lang ?? 'en');
  },
  pages: {
    wifi: at({}),
    'wifi-both-5': at({ second: { band: '5g', htmode: 'VHT80', channel: 100, SSID: 'Lindenhof-Top' } }),
    'wifi-6': at({
      lang: 'cs',
      first: { band: '6g', htmode: 'HE160', channel: 5, encryption: 'WPA3', SSID: 'Lindenhof-6G' },
    }),
    'wifi-two-off': at({ second: { enabled: false } }),
    'wifi-hidden': at({ lang: 'de', second: { hidden: true, channel: 13 } }),
    'wifi-wpa3': at({ second: { encryption: 'WPA3', channel: 0 } }),
    'wifi-guest': at({
      lang: 'sv',
      cards: 1,
      first: {
        band: '2g',
        htmode: 'HT40',
        channel: 11,
        encryption: 'WPA2',
        SSID: names.two,
        guest_wifi: { enabled: true, SSID: names.guest, password: names.key, encryption: 'WPA2' },
      },
    }),
    'wifi-one-off': at({ cards: 1, first: { enabled: false } }),
    'wifi-radar': at({
      lang: 'es',
      first: { channel: 52, htmode: 'HE160', hidden: true },
      second: { channel: 1, htmode: 'HT40', encryption: 'WPA2' },
    }),
    lan: at({}, 'network-settings/lan'),
    guest: at({ lang: 'cs' }, 'network-settings/guest-network'),
    about: at({}, 'about'),
    overview: at({}, 'overview'),
  },
};
