// Cisco's small-business router with Wi-Fi of one radio: inner pages of a frame, every row and control drawn by scripts, every word by name from a list; the filter belongs to the network chosen before.
import { devices, names } from '../../../home.mjs';

let page = {};
const four = (name, values) => values.map((value, n) => `var nv_${name}_${n} = ${JSON.stringify(value)};`).join('\n');
const networks = () => ({
  wl_ssid: [names.two, names.guest, 'cisco-2', 'cisco-3'],
  wl_macfilter_enable: [page.filter ? '1' : '0', '0', '0', '0'],
  wl_macfilter_allow: [page.filter === 'allow' || page.keeps === 'allow' ? '1' : '0', '0', '0', '0'],
  wl_closed: [page.hidden ? '1' : '0', '0', '0', '0'],
  wl_ap_isolate: [page.apart ? '1' : '0', '0', '0', '0'],
  wl_bss_enabled: ['1', '0', '0', '0'],
  wl_security_mode: ['wpa2_personal', 'disabled', 'disabled', 'disabled'],
  wl_wme_bss_disable: ['0', '0', '0', '0'],
  wl_wps_mode: ['disabled', 'disabled', 'disabled', 'disabled'],
  wl_vlan_id: ['1', '1', '1', '1'],
  wl_ap_vlan_id: ['1', '1', '1', '1'],
  wl_bss_maxassoc: ['32', '32', '32', '32'],
  wl_maclist: [(page.list ?? []).map(({ mac }) => mac).join(' '), '', '', ''],
});
const values = () => ({
  http_power: 'rw',
  gui_lang: 'EN',
  wl_radio: page.off ? '0' : '1',
  wl_channel: page.channel ?? '0',
  wl_net_mode: page.mode ?? 'mixed',
  wl_nbw: page.wide ? '0' : '20',
  wl_country_code: 'EU',
  wl_ap_mgmt_vlan_id: '1',
  gn_enable: '0',
});
const table = () =>
  devices
    .map(
      ({ name, ip, mac, band }, n) =>
        `client_info[${n}] = new AAA("${name}", "${ip}", "${mac}", "${band === '2.4' ? 'online' : 'offline'}");`,
    )
    .join('\n');
const one = (code, include) => {
  const [, call, word, second, third] =
    /^\s*(\w+)\s*(?:\(\s*"?([^",)]*)"?\s*(?:,\s*"([^"]*)")?\s*(?:,\s*"([^"]*)")?\s*\))?/.exec(code) ?? [];
  if (call === 'web_include_file') return include(word);
  if (call === 'js_link') return `<script src="/lang_pack/EN.js"></script>`;
  if (call === 'wl_multi_nvram_get') return four(word, networks()[word] ?? ['', '', '', '']);
  if (call === 'get_mac_table') return table();
  if (call === 'get_http_method') return 'post';
  if (call === 'nvram_match') return values()[word] === second ? third : '';
  if (call === 'nvram_get' || call === 'nvram_gozila_get') return values()[word] ?? '';
  return '';
};
const access = (made) => ({
  path: '/top?Wireless_MAC.asp',
  url: 'http://192.168.1.1/Wireless_MAC.asp',
  inner: true,
  frame: 'inner',
  ...made,
});
const manual = (made) => ({
  path: '/top?Wireless_Manual.asp',
  url: 'http://192.168.1.1/Wireless_Manual.asp',
  inner: true,
  frame: 'inner',
  ...made,
});
const [tablet, camera, laptop, tv] = devices;

export default {
  vendor: 'Cisco RV',
  source: { repo: 'N0zoM1z0/IoT', commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7', path: 'CISCO/squashfs-root/www' },
  origin: 'http://192.168.1.1',
  root: 'cisco-rv',
  rendering: 'js-rendered',
  language: 'en',
  wait: 300,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/top')
      return `<!DOCTYPE html><input type="hidden" id="newpage"><input type="hidden" id="GUI_FUN" value="0"><input type="hidden" id="GUI_LOCK" value="0"><input type="hidden" id="session_key" value=""><div id="save_bg"></div><iframe name="inner" id="rightframe" src="/${url.search.slice(1)}" width="1000" height="860" frameborder="0"></iframe>`;
    const found = file(url.pathname);
    if (!found || !/\.(asp|js)$/.test(url.pathname)) return found;
    const fill = (text) =>
      text.replace(/<%([\s\S]*?)%>/g, (_, code) =>
        one(code, (name) => fill(file('/' + name)?.body.toString('utf8') ?? '')),
      );
    const body = fill(found.body.toString('utf8')).replace('charset=iso-8859-1', 'charset=utf-8');
    return { contentType: `${url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`, body };
  },
  pages: {
    'access-off': access(),
    'access-off-listed': access({ list: [camera] }),
    'access-deny-camera': access({ filter: 'deny', list: [camera] }),
    'access-deny-other': access({ filter: 'deny', list: [tv] }),
    'access-allow-without': access({ filter: 'allow', list: [tablet, laptop] }),
    'access-allow-camera': access({ filter: 'allow', list: [tablet, camera] }),
    'access-off-allow-listed': access({ list: [tablet, camera], keeps: 'allow' }),
    basic: manual(),
    'basic-off': manual({ off: true }),
    'basic-hidden': manual({ hidden: true }),
    'basic-13': manual({ channel: '13' }),
    'basic-12-wide': manual({ channel: '12', wide: true }),
    'basic-apart': manual({ apart: true }),
    'basic-n': manual({ mode: 'n-only', channel: '6' }),
  },
};
