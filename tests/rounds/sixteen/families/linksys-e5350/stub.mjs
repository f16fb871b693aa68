// Linksys E5350 (two radios): pages put together by the server from calls between tags, selects and ticks drawn by small scripts over native ones, every word from a list.
import { devices, names } from '../../../home.mjs';

let page = {};
const nvram = () => ({
  close_session: '1',
  wan_proto: 'dhcp',
  wl_net_mode: page.mode ?? 'mixed',
  net_mode_24g: page.mode ?? 'mixed',
  net_mode_5g: page.mode5 ?? 'mixed',
  wl0_net_mode: page.mode ?? 'mixed',
  wl1_net_mode: page.mode5 ?? 'mixed',
  ssid_24g: names.two,
  ssid_5g: names.five,
  closed_24g: page.hidden ? '1' : '0',
  closed_5g: page.hidden5 ? '1' : '0',
  wl0_channel: page.channel ?? '6',
  wl1_channel: page.channel5 ?? '36',
  channel_24g: page.channel ?? '6',
  channel_5g: page.channel5 ?? '36',
  wl0_nbw: page.width ?? '20',
  wl1_nbw: page.width5 ?? '0',
  nbw_24g: page.width ?? '20',
  nbw_5g: page.width5 ?? '0',
  wl0_country_code: 'EU',
  wl1_country_code: 'EU',
  wl0_security_mode: page.security ?? 'wpa2_personal',
  wl1_security_mode: page.security5 ?? 'wpa2_personal',
  wl0_wpa_psk: names.key,
  wl1_wpa_psk: names.key,
  wl0_crypto: 'aes',
  wl1_crypto: 'aes',
  wl0_hwaddr: '14:91:82:0A:10:01',
  wl1_hwaddr: '14:91:82:0A:10:02',
  wps_mode: 'disabled',
  wl_mac_filter: page.mac ? '1' : '0',
  wl_macmode: page.mac ?? 'disabled',
  wl_maclist: (page.list ?? []).map((device) => device.mac).join(' '),
  wl_active_add_mac: '0',
  gn_enable: page.guest ? '1' : '0',
  'wl0.1_ssid': names.guest,
  'wl0.1_closed': '0',
  gn_max_account: '5',
  gn_account_password: 'made-up',
  sortby: 'ip',
  wl_mode: 'ap',
});
const absent = new Set(
  'STORAGE PERFORMANCE HSIAB UPNP_FORWARD WL_STA WL_WDS SES_BUTTON'.split(' ').map((name) => `${name}_SUPPORT`),
);
const stations = () =>
  devices.map(
    ({ name, ip, mac }, n) =>
      `new AAA("${name}","${ip}","${mac}",${page.leases ? '"23:41:10"' : '"Wireless"'},"${page.leases ? n : 'on'}","0")`,
  );
const table = () => `table = new Array(${stations().join(',')});`;
const calls = (include) => ({
  nvram_get: (key) => nvram()[key] ?? '',
  nvram_selget: (key) => nvram()[key] ?? '',
  nvram_gozila_get: (key) => nvram()[key] ?? '',
  nvram_get_len: (key) => nvram()[key] ?? '',
  nvram_match: (key, value, text) => (nvram()[key] === value ? text : ''),
  nvram_invmatch: (key, value, text) => (nvram()[key] === value ? '' : text),
  nvram_else_match: (key, value, same, other) => (nvram()[key] === value ? same : other),
  nvram_n_else_match: (_key, _value, _length, _same, other) => other,
  support_match: () => '',
  support_invmatch: (name, _value, text) => (absent.has(name) ? text : ''),
  ui_position: (how, text) =>
    how === 'dir' ? (page.language === 'ar' ? 'dir="rtl"' : '') : page.language === 'ar' ? '' : text,
  web_include_file: (name) => include(`/${name}`),
  get_lang: () => page.language ?? 'en',
  get_session_status: () => '1',
  get_http_method: () => 'post',
  get_web_page_name: () => page.file,
  get_model_name: () => 'E5350',
  get_firmware_version: () => '1.0.00',
  get_wl_max_channel: () => '13',
  get_ac_support: () => '1',
  get_single_ip: () => '0',
  wl_cur_channel: (n) => (n === 1 ? '36' : '6'),
  wl_cur_nbw: () => '20MHz',
  wireless_active_table: table,
  dumpleases: table,
  charset: () => '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
});
const values = (text) => [...text.matchAll(/"([^"]*)"|(\d+)/g)].map(([, said, number]) => said ?? Number(number));
/** Runs the calls between the tags of a page; what is not known prints nothing. */
function fill(text, file) {
  const include = (name) => {
    const found = file(name);
    return found ? fill(found.body.toString('utf8'), file) : '';
  };
  const known = calls(include);
  return text.replace(/<%\s*(\w+)\(([\s\S]*?)\)\s*;?\s*%>/g, (_, name, given) =>
    String(known[name]?.(...values(given)) ?? ''),
  );
}
/** The lists of words are in three encodings. */
const read = (bytes, language) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(language === 'ru' ? 'gb18030' : 'windows-1252').decode(bytes);
  }
};
const at = (file, made = {}) => ({ path: `/${file}.asp`, file: `${file}.asp`, ...made });
const wireless = (made) => at('Wireless_Manual', made);
const security = (made) => at('WL_WPATable', made);
const filter = (made) => at('Wireless_MAC', made);

export default {
  vendor: 'Linksys E5350',
  source: {
    repo: 'cyber-samuel/linksys_e5350_firmware',
    commit: '8a5e065c15d1746993966852c4a831ac136fe5ae',
    path: 'filesys_data/www',
  },
  origin: 'http://192.168.1.1',
  root: 'e5350',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 900,
  init: () => {
    globalThis.alert = () => {};
    globalThis.confirm = () => true;
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const pack = /^\/(\w+)_lang_pack\//.exec(url.pathname);
    const found = file(pack ? `/lang/${pack[1]}${url.pathname}` : url.pathname);
    if (!found || !/\.(asp|js)$/.test(url.pathname) || url.pathname.startsWith('/static/')) return found;
    return {
      contentType: found.contentType + '; charset=utf-8',
      body: fill(read(found.body, pack?.[1]), file),
    };
  },
  pages: {
    wireless: wireless(),
    'wireless-24-hidden': wireless({ hidden: true, channel: '1', channel5: '44' }),
    'wireless-24-off-de': wireless({ mode: 'disabled', language: 'de' }),
    'wireless-13-ru': wireless({ channel: '13', language: 'ru' }),
    'wireless-5-hidden-pl': wireless({
      hidden5: true,
      channel: '11',
      width5: '40',
      language: 'pl',
    }),
    'wireless-5-off': wireless({ mode5: 'disabled', channel: '0', width: '0' }),
    'wireless-12-tr': wireless({ channel: '12', mode: 'bg-mixed', language: 'tr' }),
    'wireless-24-hidden-ar': wireless({
      hidden: true,
      channel: '0',
      channel5: '0',
      language: 'ar',
    }),
    security: security(),
    'security-open-de': security({ security: 'disabled', language: 'de' }),
    'security-ru': security({ language: 'ru' }),
    'filter-off': filter({ list: [devices[1]] }),
    'filter-deny': filter({ mac: 'deny', list: [devices[1], devices[3]] }),
    'filter-deny-de': filter({ mac: 'deny', list: [devices[1]], language: 'de' }),
    'filter-deny-ar': filter({ mac: 'deny', list: [devices[1]], language: 'ar' }),
    'filter-deny-other': filter({ mac: 'deny', list: [devices[3]] }),
    'filter-allow-pl': filter({ mac: 'allow', list: [devices[0], devices[2]], language: 'pl' }),
    'filter-allow-camera': filter({ mac: 'allow', list: [devices[0], devices[1]] }),
    'filter-allow-ru': filter({ mac: 'allow', list: [devices[2]], language: 'ru' }),
    clients: at('WL_ClientList'),
    'leases-tr': at('DHCPTable', { leases: true, language: 'tr' }),
    status: at('Status_Wireless'),
    guest: at('Guest_Access', { guest: true }),
  },
};
