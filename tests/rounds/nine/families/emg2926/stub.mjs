// ZyXEL EMG2926-Q10A (LuCI's views of the maker's own, in frames; many languages): the server's Lua is run by luci.lua.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';
import { fill } from '../../luci.mjs';

let page = {};
const folders = { fr: 'french', de: 'german', es: 'spanish', it: 'italian', en: 'english' };
const words = (root) =>
  Object.fromEntries(
    [
      ...fs
        .readFileSync(
          path.join(root, 'i18n', folders[page.language], `luasrc/i18n/admin-core.${page.language}.lua`),
          'utf8',
        )
        .matchAll(/^(\S[^=]*?)\s*=\s*(?:'([^'\n]*)'|"([^"\n]*)")/gm),
    ].map(([, key, one, two]) => [key, one ?? two]),
  );
const network = (ssid, more = {}) => ({
  '.type': 'wifi-iface',
  ssid,
  hidden: '0',
  encryption: 'WPA2PSK',
  auth: 'WPA2PSK',
  WPAPSKkey: names.key,
  WPAPSKCompatible: '0',
  RekeyInterval: '3600',
  keytype: '0',
  key: '1',
  key1: '',
  key2: '',
  key3: '',
  key4: '',
  PreAuth: '0',
  pmf: '0',
  disabled: '0',
  rts: '2346',
  frag: '2346',
  IntraBSS: page.isolated ? '1' : '0',
  ...more,
});
const filter = (on) => ({
  mac_state: on && page.mac ? '1' : '0',
  filter_action: page.mac === 'deny' ? '0' : '1',
  ...Object.fromEntries(
    Array.from({ length: 32 }, (_, n) => [`MacAddr${n + 1}`, (on && page.list?.[n]?.mac) || '00:00:00:00:00:00']),
  ),
});
const settings = () => ({
  system: { main: { language: page.language, system_mode: '1' } },
  account: {},
  wps: { wps: { enabled: '0' } },
  wps5G: { wps: { enabled: '0' } },
  wireless: {
    wifi0: {
      disabled: page.off ? '1' : '0',
      AutoChannelSelect: page.channel ? '0' : '1',
      channel: page.channel ?? '6',
      channel_width: page.width ?? '20',
      hwmode: page.mode ?? '11bgn',
      txpower: page.power ?? '100',
    },
    wifi1: {
      disabled: page.off5 ? '1' : '0',
      AutoChannelSelect: '0',
      channel: '44',
      channel_width: '80',
      hwmode: '11ac',
      txpower: '100',
    },
    ath0: network(names.two, { hidden: page.hidden ? '1' : '0', encryption: page.security ?? 'WPA2PSK' }),
    ath1: network(names.guest),
    ath2: network('ZyXEL_SSID3'),
    ath3: network('ZyXEL_SSID4'),
    ath10: network(names.five),
    ath11: network(names.guest),
    ath12: network('ZyXEL_SSID3-5G'),
    ath13: network('ZyXEL_SSID4-5G'),
  },
  wireless_macfilter: { general0: filter(true) },
  wireless5G_macfilter: { general0: filter(true) },
});
const station = (d, n) => ({
  index: n + 1,
  mac: d.mac,
  ip: d.ip,
  host: d.name,
  hostname: d.name,
  name: d.name,
  associationTime: '01:00:00',
  RSSI: String(95 + d.rssi),
  dbm: String(d.rssi),
});
const view = (root) => {
  const roots = ['admin-core', 'admin-expert', 'admin-easy'].map((one) =>
    path.join(root, 'modules', one, 'luasrc/view'),
  );
  return fill({
    roots,
    view: page.view,
    path: [],
    menu: [],
    uci: settings(),
    words: words(root),
    lang: page.language,
    hostname: 'EMG2926',
    media: '/luci-static/zyxel',
    values: {
      channels: /5G/.test(page.view) ? '36,40,44,48,52,56,60,64' : '1-13',
      ap: '0',
      filter_iface: 'general0',
      fuser: '',
      duser: 'admin',
    },
    net: {
      status24g: devices.filter((d) => d.band === '2.4').map(station),
      status5g: devices.filter((d) => d.band === '5').map(station),
      macIp: [],
      dhcp: devices.map(station),
      arptable: [],
    },
    commands: {},
  });
};
const at = (name, language, more = {}) => ({
  path: `/cgi-bin/luci/expert/configuration/network/wlan${name === 'wlan' ? '' : `/${name}`}`,
  view: `expert_configuration/${name}`,
  frame: 'inner',
  language,
  ...more,
});
const seen = (name, language, more = {}) => ({
  path: `/cgi-bin/luci/expert/monitor/${name}`,
  view: `expert_monitor/${name}`,
  frame: 'inner',
  language,
  ...more,
});

const family = {
  vendor: 'ZyXEL EMG2926-Q10A (LuCI, the maker’s own views)',
  source: {
    repo: 'rbeede/ZyXEL_EMG2926-Q10A',
    commit: '31bef257086384301a71060cab65cd64824f17f1',
    path: 'TT-7C0/Release_AAVK/EMG2926AAVK-luci-0.9+svn6252/modules',
  },
  origin: 'http://192.168.1.1',
  root: 'emg2926',
  folder: '',
  wait: 900,
  rendering: 'server-templates-filled',
  // the frame above shows where one is
  init: () => {
    window.showFullPath = () => {};
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.pathname.startsWith('/cgi-bin/luci'))
      return url.pathname === page.path
        ? { contentType: 'text/html; charset=utf-8', body: view(family.folder) }
        : { json: {} };
    return file(`/themes/zyxel/htdocs${url.pathname}`);
  },
  pages: {
    'wlan-fr': at('wlan', 'fr'),
    'wlan-off-13-de': at('wlan', 'de', { off: true, channel: '13' }),
    'wlan-hidden-open-es': at('wlan', 'es', { hidden: true, security: 'NONE', channel: '3', width: '40' }),
    'wlan-n-it': at('wlan', 'it', { mode: '11n', channel: '11', width: 'Auto' }),
    'wlan5-de': at('wlan5G', 'de'),
    'mac-off-de': at('wlanmacfilter', 'de'),
    'mac-deny-fr': at('wlanmacfilter', 'fr', { mac: 'deny', list: [devices[1], devices[3]] }),
    'mac-allow-es': at('wlanmacfilter', 'es', { mac: 'allow', list: [devices[0], devices[2]] }),
    'advanced-it': at('wlanadvanced', 'it', { power: '25', isolated: true }),
    'more-fr': at('wlan_multissid', 'fr'),
    'clients-es': seen('Sum_AssocList_24g', 'es'),
    'clients5-it': seen('Sum_AssocList_5g', 'it'),
    'login-de': { path: '/cgi-bin/luci', view: 'sysauth', language: 'de' },
  },
};
export default family;
