// Linksys E900 (CyberTAN): one page a topic, a server's tags, tables drawn by script, words from a language pack.
import { devices, names } from '../../../home.mjs';

let page = {};
const own = '02:11:22:33:44:51';
const values = () => ({
  language: page.language.toUpperCase(),
  net_mode_24g: page.mode ?? 'mixed',
  wl_net_mode: page.mode ?? 'mixed',
  wl0_net_mode: page.mode ?? 'mixed',
  wl1_net_mode: 'mixed',
  ssid_24g: names.two,
  wl0_ssid: names.two,
  wl0_hwaddr: own,
  closed_24g: page.hidden ? '1' : '0',
  wl0_closed: page.hidden ? '1' : '0',
  wl_nbw: page.width ?? '0',
  wl0_nbw: page.width ?? '0',
  wl1_nbw: '0',
  wl_40m_disable: '0',
  wl_channel: page.channel ?? '0',
  test_channel: '1',
  wl0_security_mode: page.security ?? 'wpa2_personal',
  wl1_security_mode: 'wpa2_personal',
  security_mode_0: 'psk2',
  security_mode_1: 'psk2',
  wl0_crypto: page.crypto ?? 'aes',
  wl0_wpa_psk: names.key,
  wl0_wep_bit: '64',
  wl_macmode: page.mac ?? 'disabled',
  wl0_macmode: page.mac ?? 'disabled',
  wl_mac_filter: page.mac ? '1' : '0',
  wl_maclist: (page.list ?? []).map((d) => d.mac).join(' '),
  'wl0.1_ssid': names.guest,
  'wl0.1_closed': '0',
  gn_enable: page.guest ? '1' : '0',
  gn_max_account: '5',
  gn_account_password: 'made-up-guest',
  switch_ipaddr: '192.168.33.1',
  wl0_ap_isolate: page.apart ? '1' : '0',
  wl1_ap_isolate: '0',
  wl0_frameburst: 'on',
  wl1_frameburst: 'on',
  wl0_txpwr: page.power ?? '100',
  wl1_txpwr: '100',
  wl0_auth_type: '0',
  wl1_auth_type: '0',
  wl0_rateset: 'default',
  wl1_rateset: 'default',
  wl0_rate: '0',
  wl1_rate: '0',
  wl0_nmcsidx: '-1',
  wl1_nmcsidx: '-1',
  wl0_gmode_protection: 'auto',
  wl1_gmode_protection: 'auto',
  wl0_bcn: '100',
  wl1_bcn: '100',
  wl0_dtim: '1',
  wl1_dtim: '1',
  wl0_frag: '2346',
  wl1_frag: '2346',
  wl0_rts: '2347',
  wl1_rts: '2347',
  lan_ipaddr: '192.168.1.1',
  sortby: 'ip',
  wps_version2: 'enabled',
});
const value = (name) => values()[name] ?? '';
const has = new Set(['WIRELESS_SUPPORT', 'GUEST_NETWORK_SUPPORT', 'SINGLE_FORWARD_SUPPORT', 'HW_QOS_SUPPORT']);
const rightToLeft = () => page.language === 'ar';
const rows = (make, of) => of.map((d, n) => `table[${n}] = new AAA(${make(d)});`).join('\n');
const asked = {
  nvram_get: value,
  nvram_selget: value,
  nvram_gozila_get: value,
  nvram_get_len: value,
  nvram_match: (name, want, out) => (value(name) === want ? out : ''),
  nvram_selmatch: (name, want, out) => (value(name) === want ? out : ''),
  nvram_invmatch: (name, want, out) => (value(name) === want ? '' : out),
  nvram_else_match: (name, want, yes, no) => (value(name) === want ? yes : no),
  nvram_n_else_match: () => '0',
  support_match: (name, _, out) => (has.has(name) ? out : ''),
  support_invmatch: (name, _, out) => (has.has(name) ? '' : out),
  support_elsematch: (name, _, yes, no) => (has.has(name) ? yes : no),
  ui_position: (what, out) =>
    ({
      dir: rightToLeft() ? 'dir="rtl"' : '',
      invmatch: rightToLeft() ? '' : out,
      rtl_left: rightToLeft() ? 'left' : 'right',
      rtl_right: rightToLeft() ? 'right' : 'left',
    })[what] ?? '',
  get_lang: () => page.language,
  charset: () => '<meta http-equiv="content-type" content="text/html; charset=utf-8">',
  get_http_method: () => 'post',
  get_session_status: () => '1',
  get_model_name: () => 'E900',
  get_firmware_version: () => '1.0.09 build 1',
  get_firmware_title: () => '16',
  get_web_page_name: () => '',
  get_head_table_length: () => '560',
  get_length: () => '10',
  get_help_page: () => 'Access_Restrictions.asp',
  get_ses_status: () => '0',
  get_wl_max_channel: () => '13',
  get_wl_value: () => '1',
  show_access_restrictions: () => 'bmenu.accrestriction',
  wl_cur_channel: () => (page.mode === 'disabled' ? '' : (page.now ?? '6')),
  wl_cur_nbw: () => '20',
  wl_cur_nctrlsb: () => 'lower',
  wireless_active_table: () =>
    rows(
      (d) => `"${d.name}","${d.ip}","${d.mac}","N","1",""`,
      devices.filter((d) => d.band === '2.4'),
    ),
  dumpleases: () =>
    rows((d) => `"${d.name}","${d.ip}","${d.mac}","22:10:05","${d.band === '5' ? 'LAN' : 'N'}"`, devices),
};
const fill = (text, file) =>
  text.replace(/<%\s*(\w+)\(([^%]*)\)\s*;?\s*%>/g, (_, name, rest) => {
    const given = [...rest.matchAll(/"([^"]*)"|(-?\d+)/g)].map((one) => one[1] ?? Number(one[2]));
    const inner =
      name === 'web_include_file' ? given[0] : name === 'show_wpa_setting2' ? part[value('wl0_security_mode')] : null;
    if (inner) return fill(file(`/${inner}`)?.body.toString('utf8') ?? '', file);
    return asked[name]?.(...given) ?? '';
  });
const part = {
  wpa2_personal: 'WPA_Preshared_0.asp',
  wpa_wpa2_mixed: 'WPA_Preshared_0.asp',
  wpa_personal: 'WPA_Preshared_0.asp',
  wep: 'WEP_0.asp',
};
/** The packs are written in the maker's code pages. */
const utf8 = new Set(['ar', 'pl', 'tr']);
const code = () => (utf8.has(page.language) ? 'utf-8' : page.language === 'ru' ? 'gb18030' : 'windows-1252');
const at = (name, language, more = {}) => ({ path: `/${name}.asp`, language, ...more });
/** The packs' names of three languages are the maker's own. */
const tongue = { dk: 'da', se: 'sv', frc: 'fr' };
const pages = {
  'basic-de': at('Wireless_Basic', 'de', { channel: '6' }),
  'basic-ar': at('Wireless_Basic', 'ar', { width: '20', channel: '11' }),
  'basic-off-fr': at('Wireless_Basic', 'fr', { mode: 'disabled' }),
  'basic-hidden-nl': at('Wireless_Basic', 'nl', { hidden: true }),
  'basic-13-sv': at('Wireless_Basic', 'se', { width: '40', channel: '13' }),
  'basic-n-pl': at('Wireless_Basic', 'pl', { mode: 'n-only', channel: '1' }),
  'security-da': at('WL_WPATable', 'dk'),
  'security-mixed-es': at('WL_WPATable', 'es', { security: 'wpa_wpa2_mixed', crypto: 'tkip+aes' }),
  'security-open-tr': at('WL_WPATable', 'tr', { security: 'disabled' }),
  'mac-off-it': at('Wireless_MAC', 'it'),
  'mac-deny-ar': at('Wireless_MAC', 'ar', { mac: 'deny', list: [devices[1]] }),
  'mac-allow-ru': at('Wireless_MAC', 'ru', { mac: 'allow', list: [devices[0], devices[2]] }),
  'guest-de': at('Guest_Access', 'de', { guest: true }),
  'advanced-en': at('Wireless_Advanced', 'en', { apart: true, power: '50' }),
  'clients-pl': at('WL_ClientList', 'pl', { mac: 'deny', list: [devices[1]] }),
  'dhcp-nl': at('DHCPTable', 'nl'),
  'status-sv': at('Status_Wireless', 'se'),
};

export default {
  vendor: 'Linksys E900',
  source: {
    repo: 'devgianlu/E900-firmware',
    commit: '7504845329e369871ebe4a6fb8f7edf5deb50ad6',
    path: 'www',
  },
  origin: 'http://192.168.1.1',
  root: 'linksys-e900',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = { ...made, language: made.pack };
  },
  answer: ({ url, file }) => {
    const name = url.pathname === '/Wireless_Basic.asp' ? '/Wireless_Manual.asp' : url.pathname;
    const found = file(name);
    if (!found || !/\.(asp|js)$/.test(name)) return found;
    return {
      contentType: `${name.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      body: fill(new TextDecoder(code()).decode(found.body), file),
    };
  },
  pages: Object.fromEntries(
    Object.entries(pages).map(([name, one]) => [
      name,
      { ...one, pack: one.language, language: tongue[one.language] ?? one.language },
    ]),
  ),
};
