// Tenda W308R and its like (Broadcom, eCos): inner pages of a frameset; some values stand in a server's tags, the Wi-Fi pages ask for theirs; words from XML in the browser's language.
import { devices, names } from '../../../home.mjs';

let page = {};
const wireless = () => devices.filter((d) => d.band === '2.4');
const tags = {
  get_wireless_basic: {
    WirelessEnable: () => '1',
    SsidList: () => `${names.two}\t`,
    Cur_wl_unit: () => '0',
    Cur_wl_mode: () => 'ap',
  },
  get_wireless_filter: {
    macmode: () => page.mac ?? 'disabled',
    maclist: () => (page.list ?? []).map((d) => d.mac).join(' '),
  },
  get_wireless_station: {
    stationinfo: () =>
      wireless()
        .map((d, n) => `<tr align="center"><td>${n + 1}</td><td>${d.mac}</td><td>20M</td></tr>`)
        .join(''),
  },
  TendaGetDhcpClients: {
    list: () => devices.map((d) => `'${d.name};${d.ip};${d.mac};0;82800'`).join(','),
    staticlist: () => '',
    dhcpipmacbind: () => '',
  },
  aspTendaGetStatus: {
    dhcps_start: () => '192.168.1.100',
    dhcps_end: () => '192.168.1.200',
    lanip: () => '192.168.1.1',
    lease_time: () => '86400',
    conclient: () => String(devices.length),
    hardwarever: () => 'H1.0',
    sysver: () => 'V3.3.6e_EN',
    lanmac: () => '02:11:22:33:44:50',
    wanmac: () => '02:11:22:33:44:51',
    runtime: () => '90061',
    systime: () => '2026-11-30 08:00:00',
    connecttype: () => '2',
    username: () => 'admin',
  },
  sysTendaGetStatus: {
    connetctime: () => '3600',
    contstatus: () => '2',
    linkstatus: () => '1',
    login_where: () => '1',
    dns1: () => '198.51.100.1',
    dns2: () => '198.51.100.2',
    gateway: () => '203.0.113.1',
    wanip: () => '203.0.113.20',
    wanmask: () => '255.255.255.0',
  },
};
const fill = (text) =>
  text.replace(/<%\s*(\w+)\(([^)]*)\)\s*;?\s*%>/g, (_, name, rest) => {
    const asked = rest.split(',').at(-1).replaceAll('"', '').trim();
    return tags[name]?.[asked]?.() ?? '';
  });
/** What the basic page asks for: values apart by carriage returns. */
const basic = () =>
  [
    '0', // access point
    '',
    page.mode ?? '9',
    page.hidden ? '1' : '0',
    page.channel ?? '0',
    'NONE',
    page.wide ? '1' : '0',
    page.wide ? 'upper' : 'none',
    page.off ? '0' : '1',
    '0',
    'on',
    'off',
    names.two,
    page.second ?? '',
    '13',
    '13',
    page.apart ? '1' : '0',
    'ap',
  ].join('\r');
/** One line a network; the first value of the second is all that is read of it. */
const security = () => {
  const keys = Array.from({ length: 4 }, () => ['1', '']).flat();
  return `${[names.two, page.security ?? 'psk2', '0', page.cipher ?? 'aes', '1', ...keys, names.key, 'disabled', '3600', '0', 'ap'].join('\r')}\n`;
};
const at = (name, locale, more = {}) => ({
  path: `/${name}.asp`,
  locale,
  language: locale.slice(0, 2),
  frame: 'inner',
  ...more,
});

export default {
  vendor: 'Tenda W308R',
  source: {
    repo: 'luminais/ecos_http',
    commit: '9cb66a1085d8519f536b493aedb4ea8b477972aa',
    path: 'bcm/src/ecos/router/tenda_httpd_v3/web/w308r_tenda_multi',
  },
  origin: 'http://192.168.0.1',
  root: 'tenda-w308r',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const text = (body) => ({ contentType: 'text/plain; charset=utf-8', body });
    if (url.pathname === '/goform/wirelessInitBasic') return text(basic());
    if (url.pathname === '/goform/wirelessGetSecurity') return text(security());
    if (url.pathname === '/goform/wirelessInitSecurity') return text('0\r12345670\rpbc\r1\r0'); // quick setup is off
    const found = file(url.pathname);
    if (!found) return null;
    if (url.pathname.endsWith('.asp'))
      return { contentType: 'text/html; charset=utf-8', body: fill(found.body.toString('utf8')) };
    if (url.pathname.endsWith('.xml')) return { contentType: 'text/xml', body: found.body };
    return found;
  },
  pages: {
    'basic-de': at('wireless_basic', 'de-DE'),
    'basic-off-es': at('wireless_basic', 'es-ES', { off: true, channel: '6' }),
    'basic-hidden-fr': at('wireless_basic', 'fr-FR', { hidden: true, channel: '11' }),
    'basic-b-it': at('wireless_basic', 'it-IT', { mode: '1', channel: '3' }),
    'basic-13-apart-pl': at('wireless_basic', 'pl-PL', { mode: '0', channel: '13', apart: true, second: 'Werkstatt' }),
    'basic-wide-pt': at('wireless_basic', 'pt-PT', { wide: true, channel: '5' }),
    'basic-ru': at('wireless_basic', 'ru-RU', { channel: '1', wide: true }),
    'security-de': at('wireless_security', 'de-DE'),
    'security-mixed-fr': at('wireless_security', 'fr-FR', { security: 'psk psk2', cipher: 'tkip+aes' }),
    'security-open-tr': at('wireless_security', 'tr-TR', { security: '' }),
    'filter-off-es': at('wireless_filter', 'es-ES'),
    'filter-allow-de': at('wireless_filter', 'de-DE', { mac: 'allow', list: [devices[0], devices[2]] }),
    'filter-deny-it': at('wireless_filter', 'it-IT', { mac: 'deny', list: [devices[3]] }),
    'stations-pl': at('wireless_state', 'pl-PL'),
    'leases-fr': at('lan_dhcp_clients', 'fr-FR'),
    'status-ru': at('system_status', 'ru-RU'),
    'signin-de': at('login', 'de-DE', { frame: 'top' }),
  },
};
