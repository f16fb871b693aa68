// Broadcom's reference pages for home gateways, as NETGEAR's sources for the R6300v2 hold them: one page a topic, an interface chosen on top, every value in a server's tag.
import { devices, names } from '../../../home.mjs';

let page = {};
const radios = ['02:11:22:33:44:51', '02:11:22:33:44:61'];
const own = () => (page.five ? names.five : names.two);
const values = () => ({
  wl_radio: page.off ? '0' : '1',
  wl_chanspec: page.channel ?? '0',
  wl_nmode: page.legacy ? '0' : '-1',
  wl_gmode: page.gmode ?? '1',
  wl_bss_enabled: page.quiet ? '0' : '1',
  wl_ssid: own(),
  wl_closed: page.hidden ? '1' : '0',
  wl_ap_isolate: page.apart ? '1' : '0',
  wl_macmode: page.mac ?? 'disabled',
  wl_maclist: (page.list ?? []).map((d) => d.mac).join(' '),
  wl_bss_maxassoc: '128',
  wl_wme_bss_disable: '0',
  wl_wmf_bss_enable: '0',
  wl_mcast_regen_bss_enable: '1',
  wl_bss_opmode_cap_reqd: page.need ?? '0',
  wl_auth_mode: 'none',
  wl_akm: page.akm ?? 'psk2',
  wl_wep: 'disabled',
  wl_crypto: page.crypto ?? 'aes',
  wl_wpa_psk: names.key,
  wl_wpa_gtk_rekey: '3600',
  wl_net_reauth: '36000',
  wl_preauth: '0',
  wl_key: '1',
  wl_wps_mode: 'disabled',
  wl_radius_port: '1812',
  wl_rate: '0',
  wl_mrate: '0',
  wl_rateset: 'default',
  wl_vlan_prio_mode: 'off',
  wl_bcmdcs: 'off',
  wl_antdiv: '3',
  wl_reg_mode: 'h',
  wl_tpc_db: 'off',
  wl_obss_coex: '1',
  wl_frag: '2346',
  wl_rts: '2347',
  wl_dtim: '1',
  wl_bcn: '100',
  wl_maxassoc: '128',
  wl_frameburst: 'on',
  wl_infra: '1',
  wl_lazywds: '1',
  wl_wds_timeout: '1',
  wl_wme: 'auto',
  wl_wme_no_ack: 'off',
  wl_wme_apsd: 'on',
  wl_sta_retry_time: '5',
  wl_plc: '0',
  router_disable: '0',
  lan_hwaddr: '02:11:22:33:44:50',
  lan_ifname: 'br0',
  lan_dhcp: '0',
  lan_ipaddr: '192.168.1.1',
  lan_netmask: '255.255.255.0',
  lan_proto: 'dhcp',
  lan_lease: '86400',
  lan_stp: '1',
  lan_ipv6_mode: '0',
  dhcp_start: '192.168.1.2',
  dhcp_end: '192.168.1.254',
  filter_macmode: page.mac ?? 'disabled',
  filter_maclist: (page.list ?? []).map((d) => d.mac).join(' '),
});
const band = () => (page.five ? '1' : '2');
const option = (value, text, chosen) => `<option value="${value}" ${chosen ? 'selected' : ''}>${text}</option>\n`;
const pages = ['index', 'lan', 'wan', 'status', 'filter', 'forward', 'radio', 'ssid', 'security'];
const faces = ['Basic', 'LAN', 'WAN', 'Status', 'Filters', 'Routing', 'Wlan I/F', 'xyz', 'Security'];
const specs = (which, width) => {
  const all =
    which === '1'
      ? {
          20: [36, 40, 44, 48, 52, 56, 60, 64],
          40: ['36l', '40u', '44l', '48u'],
          80: ['36/80', '40/80', '44/80', '48/80'],
        }
      : { 20: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], 40: ['1l', '2l', '3l', '5u', '6u', '7u', '11u'] };
  return `var chanspecs = new Array(${[0, ...(all[width] ?? all[20])].map((one) => `"${one}"`).join(', ')});`;
};
const asked = {
  nvram_get: (name) => values()[name] ?? '',
  nvram_match: (name, want, out) => (values()[name] === want ? out : ''),
  nvram_invmatch: (name, want, out) => (values()[name] === want ? '' : out),
  nvram_inlist: (name, want, out) => ((values()[name] ?? '').split(' ').includes(want) ? out : ''),
  nvram_invinlist: (name, want, out) => ((values()[name] ?? '').split(' ').includes(want) ? '' : out),
  nvram_list: (name, at) => (values()[name] ?? '').split(' ')[at] ?? '',
  nvram_indexmatch: () => '',
  asp_list: () =>
    `<tr>${pages.map((one, n) => `<td><a href="${one}.asp"><img border="0" src="${one === 'index' ? 'basic' : one}.gif" alt="${faces[n]}"></a></td>`).join('')}<td width="100%"></td></tr>`,
  wl_list: (ssid) =>
    radios
      .map((mac, n) =>
        option(n, ssid ? `${n ? names.five : names.two}(${mac})` : `(${mac})`, n === (page.five ? 1 : 0)),
      )
      .join(''),
  wl_bssid_list: () => option(0, `${radios[page.five ? 1 : 0]} (${own()} ${page.quiet ? 'Dis' : 'En'}abled)`, true),
  wl_mode_list: () => option('ap', 'Access Point', true) + option('wds', 'Wireless Bridge') + option('sta', 'Station'),
  wl_get_bridge: () => option('0', 'LAN', true) + option('1', 'Guest'),
  wl_auth_list: () =>
    (page.quiet || page.off ? [] : devices)
      .filter((d) => d.band === (page.five ? '5' : '2.4'))
      .map(
        (d) =>
          `<tr align="center"><td>${d.mac}</td><td>1:12:30</td><td>Yes</td><td>Yes</td><td>No</td><td>None</td></tr>`,
      )
      .join(''),
  wl_auth_display: () => option('1', 'Shared') + option('0', 'Open', true),
  wl_cur_country: () => 'DE',
  wl_cur_regrev: () => '0',
  wl_country_list: () =>
    'var countries = new Array("DE"); document.forms[0].wl_country_code[0] = new Option("GERMANY", "DE");',
  wl_country_rev_list: () => 'var country_revs = new Array("0");',
  wl_phytype_name: () => 'wl_nband',
  wl_phytypes: () => (page.five ? option('1', ' 5 GHz', true) : option('2', ' 2.4 GHz', true)),
  wl_cur_phytype: () => `Current: ${page.five ? '5' : '2.4'} GHz`,
  wl_chanspec_list: (_, which, width) => specs(which ?? band(), width ?? 20),
  wl_cur_chanspec: () => (page.off ? '' : `Current: ${page.now ?? (page.five ? '44' : '6')}`),
  wl_bw_cap_list: () =>
    option('1', '20 MHz', page.width === '1') +
    option('3', '40 MHz', page.width === '3') +
    (page.five ? option('7', '80 MHz', page.width === '7') : ''),
  wl_cur_bw: () => `Current: ${{ 1: 20, 3: 40, 7: 80 }[page.width]}MHz`,
  wl_nphy_set: () => '1',
  wl_nphyrates: () =>
    'document.forms[0].wl_nmcsidx.length = 0; document.forms[0].wl_nmcsidx[0] = new Option("Auto", "-1");',
  wl_txchains_list: () => [1, 2, 3].map((n) => option(2 ** n - 1, n, n === 3)).join(''),
  wl_rxchains_list: () => [1, 2, 3].map((n) => option(2 ** n - 1, n, n === 3)).join(''),
  wl_protection: () =>
    `<th width="310">54g Protection:&nbsp;&nbsp;</th><td>&nbsp;&nbsp;</td><td><select name="wl_gmode_protection">${option('auto', 'Auto', true)}${option('off', 'Off')}</select></td>`,
  wl_mimo_preamble: () =>
    `<th width="310">802.11n Mimo Preamble:&nbsp;&nbsp;</th><td>&nbsp;&nbsp;</td><td><select name="wl_mimo_preamble">${option('auto', 'Auto')}${option('mm', 'Mixed Mode', true)}</select></td>`,
  wl_legacy_string: () => 'Legacy',
  wl_inlist: (_, what) => (what === 'ap' ? '1' : '0'),
  wl_crypto: () => values().wl_crypto,
  wl_wep: () => 'disabled',
  wl_ibss_mode: () => '0',
  wl_nmode_enabled: () => (page.legacy ? '0' : '1'),
  wl_corerev: () => '42',
  wl_radioid: () => 'BCM2050',
  wl_ure_list: (at) => (at === 0 ? 'selected' : ''),
  wl_ure_enabled: () => '0',
  wl_ure_any_enabled: () => '0',
  lan_leases: () =>
    devices
      .map(
        (d) =>
          `<tr><td>${d.name}</td><td>${d.mac}</td><td>${d.ip}</td><td>22 hours, 10 minutes</td><td>Internal</td></tr>`,
      )
      .join(''),
};
const fill = (text) =>
  text.replace(/<%\s*(\w+)\(([^)]*)\)\s*;?\s*%>/g, (_, name, rest) => {
    const given = [...rest.matchAll(/"([^"]*)"|(-?\d+)/g)].map((one) => one[1] ?? Number(one[2]));
    return asked[name]?.(...given) ?? '';
  });
const at = (name, more = {}) => ({ path: `/${name}.asp`, ...more });

export default {
  vendor: 'Broadcom reference design for home gateways',
  source: {
    repo: 'jeremyd2019/r6300v2',
    commit: 'fe35434ae6c9b334eaacc7e952927297a3d0c651',
    path: 'src/router/arm-uclibc/install/www/www',
  },
  origin: 'http://192.168.1.1',
  root: 'bcm-ref',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.asp')) return found;
    return { contentType: 'text/html; charset=utf-8', body: fill(found.body.toString('utf8')) };
  },
  pages: {
    'radio-2': at('radio', { width: '1', channel: '6' }),
    'radio-2-off': at('radio', { width: '1', off: true }),
    'radio-2-wide': at('radio', { width: '3', channel: '7u', now: '7u' }),
    'radio-2-b': at('radio', { width: '1', legacy: true, gmode: '0', channel: '13' }),
    'radio-5': at('radio', { five: true, width: '7', channel: '44/80', now: '44/80' }),
    'ssid-2': at('ssid', {}),
    'ssid-2-allow': at('ssid', { mac: 'allow', list: [devices[0], devices[2]] }),
    'ssid-2-closed-apart': at('ssid', { hidden: true, apart: true }),
    'ssid-2-ht': at('ssid', { need: '2' }),
    'ssid-2-quiet': at('ssid', { quiet: true }),
    'ssid-5-deny': at('ssid', { five: true, mac: 'deny', list: [devices[3]] }),
    'security-2': at('security', {}),
    'security-2-mixed': at('security', { akm: 'psk psk2', crypto: 'tkip+aes' }),
    'security-5': at('security', { five: true }),
    lan: at('lan'),
    'filter-allow': at('filter', { mac: 'allow', list: [devices[0], devices[2]] }),
    status: at('status'),
  },
};
