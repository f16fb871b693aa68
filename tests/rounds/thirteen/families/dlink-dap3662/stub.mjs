// D-Link DAP-3662 (Alpha Networks): an access point with two radios; inner pages in the server's own language, run by the eighth round's rgdb.mjs over a made-up tree.
import { devices, names } from '../../../home.mjs';
import { page as render } from '../../../eight/rgdb.mjs';

let page = {};
const range = (list, key) => list.flatMap((n, at) => [[`${key}:${at + 1}/channel`, String(n)]]);
const radio = (inf, made) => {
  const at = `/wlan/inf:${inf}`;
  const first = inf === 1;
  return Object.fromEntries(
    Object.entries({
      enable: '1',
      ap_mode: '0',
      ssid: first ? names.two : names.five,
      ssidhidden: '0',
      channel: first ? '6' : '44',
      autochannel: '0',
      wlmode: first ? '1' : '4',
      cwmmode: first ? '1' : '2',
      authentication: '7',
      'wpa/wepmode': '3',
      'wpa/grp_rekey_interval': '3600',
      'wpa/passphraseformat': '1',
      txpower: '1',
      fixedrate: '31',
      beaconinterval: '100',
      dtim: '1',
      rtslength: '2346',
      fraglength: '2346',
      shortgi: '1',
      'wmm/enable': '1',
      igmpsnoop: '0',
      ethlink: '0',
      'coexistence/enable': '1',
      'acl/mode': '0',
      defkey: '1',
      keylength: '64',
      'multi/state': '0',
      w_partition: '0',
      e_partition: '0',
      assoc_limit: '0',
      userlimit: '20',
      ...made,
    }).map(([key, value]) => [`${at}/${key}`, value]),
  );
};
const client = (d, n) => {
  const at = `/runtime/stats/wlan/inf:${d.band === '5' ? 2 : 1}/client:${n}`;
  return [
    [`${at}/mac`, d.mac],
    [`${at}/band`, d.band === '5' ? '11ac' : '11n'],
    [`${at}/auth`, 'WPA2-PSK'],
    [`${at}/rssi`, String(95 + d.rssi)],
    [`${at}/psmode`, '0'],
    [`${at}/sta_ssid`, d.band === '5' ? names.five : names.two],
    [`${at}/ssid`, d.band === '5' ? names.five : names.two],
    [`${at}/uptime`, '3600'],
  ];
};
const tree = () => ({
  '/sys/hostname': 'DAP-3662',
  '/sys/langcode': page.language ?? 'en',
  '/sys/systemName': 'D-Link DAP-3662',
  '/sys/devicename': 'dlink-ap',
  '/runtime/web/display/outdoor': '1',
  '/runtime/web/display/status/ap_status': '1',
  '/runtime/web/display/switchable': '0',
  '/runtime/layout/countrycode': '276',
  '/runtime/sys/info/firmwareversion': '1.01',
  '/runtime/sys/uptime': '86400',
  '/runtime/wan/inf:1/ip': '192.168.0.50',
  '/runtime/wan/inf:1/netmask': '255.255.255.0',
  '/runtime/wan/inf:1/gateway': '192.168.0.1',
  '/runtime/wan/inf:1/mac': '02:11:22:33:44:50',
  '/wlan/ch_mode': page.five ? '1' : '0',
  ...radio(1, page.five ? {} : page.radio),
  ...radio(2, page.five ? page.radio : {}),
  ...Object.fromEntries([
    ...range([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], '/runtime/stats/wlan/inf:1/channeltable/channel'),
    ...range([36, 40, 44, 48, 52, 56, 60, 64, 100, 104], '/runtime/stats/wlan/inf:2/channeltable/channel'),
    ['/runtime/stats/wlan/inf:1/channel', page.radio?.channel ?? '6'],
    ['/runtime/stats/wlan/inf:2/channel', page.radio?.channel ?? '44'],
    ...(page.list ?? []).flatMap((d, n) => [
      [`/wlan/inf:${page.five ? 2 : 1}/acl/mac:${n + 1}`, d.mac],
      [`/wlan/inf:${page.five ? 2 : 1}/acl/mac:${n + 1}/`, d.mac],
    ]),
    ...['2.4', '5'].flatMap((band) => devices.filter((d) => d.band === band).flatMap((d, n) => client(d, n + 1))),
  ]),
});
const at = (name, values = {}) => ({ path: `/${name}.php`, frame: 'inner', ...values });

const family = {
  vendor: 'D-Link DAP-3662 (Alpha Networks)',
  source: {
    repo: 'Simoary/6120-Firmware-Analysis',
    commit: 'd43215e3bc902ec2855bcaf256c17c756255f17d',
    path: 'Nicholas/DLINK_DAP3662/_DAP3662-firmware-v101-rc022.bin.extracted/squashfs-root/www',
  },
  origin: 'http://192.168.0.50',
  root: 'dlink-dap3662',
  folder: '',
  rendering: 'server-rendered',
  wait: 700,
  // the frame around the inner pages, whose height they set
  init: () => {
    window.ifrMain = { style: {} };
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (!url.pathname.endsWith('.php')) return file(`/www${url.pathname}`);
    const values = { NO_NEED_AUTH: '1', NO_SESSION_TIMEOUT: '1', AUTH_GROUP: '0', band_reload: page.five ? '1' : '0' };
    return render({ roots: [family.folder], tree: tree(), values }, `/www${url.pathname}`);
  },
  pages: {
    login: { path: '/login.php' },
    'login-de': { path: '/login.php', language: 'de' },
    home: at('home_sys'),
    'wifi-de': at('bsc_wlan', { language: 'de' }),
    'wifi-five-de': at('bsc_wlan', { language: 'de', five: true, radio: { autochannel: '1' } }),
    'wifi-hidden-13-de': at('bsc_wlan', { language: 'de', radio: { ssidhidden: '1', channel: '13', cwmmode: '0' } }),
    'wifi-open': at('bsc_wlan', { radio: { authentication: '0', 'wpa/wepmode': '0', channel: '1' } }),
    'wifi-wpa-de': at('bsc_wlan', { language: 'de', radio: { authentication: '3' } }),
    'radio-de': at('adv_perf', { language: 'de' }),
    'radio-off-de': at('adv_perf', { language: 'de', radio: { enable: '0' } }),
    'radio-five': at('adv_perf', { five: true, radio: { txpower: '3' } }),
    'mac-off-de': at('adv_acl', { language: 'de' }),
    'mac-deny-de': at('adv_acl', { language: 'de', radio: { 'acl/mode': '2' }, list: [devices[1]] }),
    'mac-allow': at('adv_acl', { radio: { 'acl/mode': '1' }, list: [devices[0], devices[2]] }),
    'partition-de': at('adv_partition', { language: 'de', radio: { w_partition: '1' } }),
    'clients-de': at('st_info', { language: 'de' }),
    status: at('st_device'),
  },
};
export default family;
