// H3C EPN104W (Realtek): an optical terminal with Wi-Fi; a server's tags hand lists of values to the page's own scripts, lists lie in frames of their own.
import { devices, names } from '../../../home.mjs';

let page = {};
const quoted = (...rows) => rows.map((row) => `'${row}'`).join(',');
const own = '02:11:22:33:44:50';
const ssid = (n, name, enabled) => {
  const code = page.cipher ?? '3';
  const secured = code === '0' ? '' : `;${names.key};${page.protocol ?? '2'};3600;0;0`;
  return `1;SSID-${n};${enabled};${name};${page.apart ? '1' : '0'};${page.hidden ? '0' : '1'};${code}${secured}`;
};
const tags = {
  CGI_GET_WEB_CONST: () => quoted('EPN104W', '0', '0', '4'),
  CGI_GET_COPYRIGHT: () => "'H3C';",
  CGI_GET_MODEL: () => "'EPN104W'",
  CGI_WLAN_BASIC: () =>
    quoted([page.off ? '0' : '1', page.mode ?? '5', page.width ?? '1', page.channel ?? '6', '0', '4094'].join(';')),
  CGI_SSID_LIST: () => quoted(ssid(1, names.two, '1'), ...(page.second ? [ssid(2, names.guest, '1')] : [])),
  CGI_MAC_FILTER: () =>
    quoted(
      [
        page.mac ? '1' : '0',
        page.mac === 'deny' ? '0' : '1',
        '32',
        (page.list ?? []).length,
        page.off ? '0' : '1',
      ].join(';'),
    ),
  CGI_MAC_LIST: () => quoted(...(page.list ?? []).map((d, n) => `${n};${d.mac};${d.name}`)),
  CGI_WLAN_AP_ADVANCE: () => quoted(`${page.off ? '0' : '1'};5;100;2346;2346;1;${page.power ?? '100'};1`),
  CGI_CLIENT_LIST: () => quoted(...devices.filter((d) => d.band === '2.4').map((d) => `SSID-1;${d.mac};65.000;65.000`)),
  CGI_CLIENT_QUERY: () => quoted('0'),
  CGI_SYS_ADMIN: () => quoted('admin;5'),
  CGI_SYS_IP: () => quoted('192.168.1.1;255.255.255.0;192.168.1.254;1;0'),
  CGI_SYS_INFO: () => quoted(`EPN104W;${own};1;0;1.0;1.0`),
  CGI_SYS_TIME: () => quoted('2026;11;30;8;0;0;0;0'),
};
const fill = (text) => text.replace(/<%\s*(\w+)\([^%]*\)\s*;?\s*%>/g, (_, name) => tags[name]?.() ?? '');
/** Pages and scripts are in two codes, as shipped. */
const read = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};
/** A list's frame is called by the name that the drawing looks for. */
const rename = (text, frame) =>
  text.replaceAll(`name="${frame}"`, 'name="inner"').replace(new RegExp(`(?<!["'])\\b${frame}\\.`, 'g'), 'inner.');
const at = (name, values = {}) => ({ path: `/${name}.asp`, ...values });
const list = (name, frame, inner, values = {}) =>
  at(name, { ...values, list_frame: frame, inner: true, frame: 'inner', url: `http://192.168.1.1/${inner}.asp` });
const acl = (values) => list('wlan_ap_acl', 'wlan_ap_mac_list', 'wlan_ap_acl_list', values);

export default {
  vendor: 'H3C EPN104W',
  source: {
    repo: 'hades2013/rtl96xx',
    commit: '2adbb7c13787ce370f911934c275e2c8c6a0e5f2',
    path: 'app/www/EPN104W/web_asp',
  },
  origin: 'http://192.168.1.1',
  root: 'h3c-epn104w',
  rendering: 'server-templates-filled',
  language: 'zh',
  wait: 700,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !/\.(asp|js)$/.test(url.pathname)) return found;
    const text = fill(read(found.body));
    return {
      contentType: `${url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      body: page.list_frame ? rename(text, page.list_frame) : text,
    };
  },
  pages: {
    basic: at('wlan_ap_basic'),
    'basic-auto': at('wlan_ap_basic', { channel: '0', width: '2' }),
    'basic-off': at('wlan_ap_basic', { off: true, channel: '11' }),
    'basic-13-n': at('wlan_ap_basic', { channel: '13', mode: '4' }),
    'basic-names': list('wlan_ap_basic', 'wlan_ap_list', 'wlan_ap_ssid_list', { second: true }),
    'network-wpa2': at('wlan_ap_ssid_config'),
    'network-mixed': at('wlan_ap_ssid_config', { cipher: '4', protocol: '3' }),
    'network-hidden': at('wlan_ap_ssid_config', { hidden: true }),
    'network-apart': at('wlan_ap_ssid_config', { apart: true }),
    'network-open': at('wlan_ap_ssid_config', { cipher: '0' }),
    'access-off': at('wlan_ap_acl'),
    'access-allow': at('wlan_ap_acl', { mac: 'allow', list: [devices[0], devices[2]] }),
    'access-allow-list': acl({ mac: 'allow', list: [devices[0], devices[2]] }),
    'access-deny': at('wlan_ap_acl', { mac: 'deny', list: [devices[1]] }),
    'access-deny-list': acl({ mac: 'deny', list: [devices[1]] }),
    advanced: at('wlan_ap_advance', { power: '50' }),
    clients: at('wlan_ap_client'),
    'clients-list': list('wlan_ap_client', 'dhcpd_client_frame', 'wlan_ap_client_list'),
    address: at('system_man_ip'),
    time: at('system_time'),
    password: at('system_password'),
  },
};
