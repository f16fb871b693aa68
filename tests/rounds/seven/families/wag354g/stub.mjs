// Linksys WAG354G: CyberTAN's server pages; texts of each language in scripts beside them. The server's tags are filled here.
import { devices, names } from '../../../home.mjs';

let page = {};
const nvram = () => ({
  wl_gmode: page.off ? '-1' : (page.mode ?? '1'),
  wl_ssid: names.two,
  wl_channel: page.channel ?? '6',
  wl_closed: page.hidden ? '1' : '0',
  wl_macmode1: page.filter ? 'other' : 'disabled',
  wl_macmode: page.filter ?? 'disabled',
  security_mode: page.security ?? 'psk',
  wl_wep: 'aes',
  wl_wpa_psk: names.key,
  wl_wpa_gtk_rekey: '3600',
  wl_rateset: 'default',
  wl_rate: '0',
  wl_auth: '0',
  wl_gmode_protection: 'off',
  wl_frameburst: 'off',
  wl_bcn: '100',
  wl_dtim: '1',
  wl_frag: '2346',
  wl_rts: '2347',
  router_name: 'WAG354G',
  lan_ipaddr: '192.168.1.1',
  lan_proto: 'dhcp',
  wl0_hwaddr: '02:11:22:33:44:55',
  wl_ap_ssid: '',
});
/** Rows of inputs for the addresses, two columns of them. */
const filterRows = () =>
  Array.from({ length: 6 }, (_, row) => {
    const cell = (n) =>
      `<td align=right><b>MAC ${String(n + 1).padStart(2, '0')} :</b></td><td><input maxLength=17 onBlur=valid_macs_all(this) size=17 value='${page.list?.[n] ?? ''}' name="wl_mac${n}"></td>`;
    return `<tr>${cell(row)}<td>&nbsp;</td>${cell(row + 6)}</tr>`;
  }).join('');
const leases = () => devices.map((d, n) => `'${d.name}','${d.ip}','${d.mac}','23:59:0${n}','${n + 1}'`).join(',');
const psk = () => '';
const tag = (name, args, read) => {
  const [key, want, text] = args;
  const has = nvram()[key] ?? '';
  switch (name) {
    case 'nvram_get':
    case 'nvram_selget':
    case 'nvram_gozila_get':
      return has;
    case 'nvram_match':
    case 'nvram_selmatch':
      return has === want ? text : '';
    case 'nvram_invmatch':
      return has === want ? '' : text;
    case 'nvram_else_match':
      return has === want ? text : args[3];
    case 'support_elsematch':
      return args[3];
    case 'support_invmatch':
      return text;
    case 'get_wl_max_channel':
      return '13';
    case 'get_http_method':
      return 'post';
    case 'get_firmware_version':
      return '1.01.05';
    case 'wireless_filter_table':
      return filterRows();
    case 'dumpleases':
      return leases();
    case 'show_wpa_setting':
      return page.security === 'disabled' ? psk() : read('WPA_Preshared.asp');
    case 'get_wl_value':
      return '1';
    default:
      return '';
  }
};
const fill = (text, read) =>
  text.replace(/<%\s*(\w+)\(([\s\S]*?)\)\s*;?\s*%>/g, (_, name, given) => {
    const args = [...given.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((one) => one[1]);
    return fill(tag(name, args, read), read);
  });

export default {
  vendor: 'Linksys WAG354G',
  source: {
    repo: 'johnathana/wag354g-hack',
    commit: '713cd6df0edd99e4e13b492f79a16de6a5fcb24c',
    path: 'router/www/wag354gm',
  },
  origin: 'http://192.168.1.1',
  root: 'wag354g',
  wait: 700,
  rendering: 'server-templates-filled',
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const folder = { de: 'german', fr: 'french' }[page.language] ?? 'english';
    const read = (name) => file(name)?.body.toString('latin1') ?? '';
    if (url.pathname.endsWith('.asp')) {
      const html = fill(read(url.pathname), read);
      return {
        contentType: 'text/html; charset=utf-8',
        body: Buffer.from(html.replace(/charset=iso-8859-1|charset=unicode/gi, 'charset=utf-8'), 'utf8'),
      };
    }
    if (url.pathname.endsWith('.js')) {
      const text = read(`/js/${folder}${url.pathname}`) || read(url.pathname);
      return text ? { contentType: 'text/javascript; charset=utf-8', body: Buffer.from(text, 'utf8') } : null;
    }
    return file(url.pathname);
  },
  pages: {
    basic: { path: '/Wireless_Basic.asp' },
    'basic-off-de': { path: '/Wireless_Basic.asp', off: true, language: 'de' },
    'basic-13-hidden-fr': { path: '/Wireless_Basic.asp', channel: '13', hidden: true, language: 'fr' },
    'security-de': { path: '/WL_WPATable.asp', language: 'de' },
    security: { path: '/WL_WPATable.asp' },
    'access-off-fr': { path: '/Wireless_MAC.asp', language: 'fr' },
    'access-allow-de': { path: '/Wireless_MAC.asp', filter: 'allow', language: 'de' },
    'access-deny': { path: '/Wireless_MAC.asp', filter: 'deny' },
    'list-de': { path: '/WL_FilterTable.asp', filter: 'allow', list: [devices[0].mac, devices[2].mac], language: 'de' },
    'list-empty': { path: '/WL_FilterTable.asp' },
    advanced: { path: '/Wireless_Advanced.asp' },
    'status-fr': { path: '/Status_Wireless.asp', language: 'fr' },
  },
};
