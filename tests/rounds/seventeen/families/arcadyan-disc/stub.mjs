// Arcadyan's mesh discs as operators give them out: A1's (English, German) and BT's Whole Home Wi-Fi. Inner pages of a frame, values from small scripts of the server, native selects behind rows of buttons that a script draws.
import { devices, names } from '../../../home.mjs';

let page = {};
const base64 = (text) => Buffer.from(text).toString('base64');
const values = () => {
  const said = page.maker === 'bt' ? base64 : (text) => text;
  return {
    get24gname0: names.two,
    '24gname0': said(names.two),
    '24gname1': said(names.guest),
    '24gbcast0': page.hidden ? '1' : '0',
    '24gsecurity_mode0': page.security ?? 'WPA2PSK',
    '24gsecurity_mode1': page.guestSecurity ?? 'WPA2PSK',
    '24gwpapsk0': said(names.key),
    '24gwpapsk1': said(names.key),
    '24gbandwidth': page.wide ? '1' : '0',
    '24gcoexistence': '1',
    '5gvhtBW': '1',
    '5gcoexistence': '1',
    channel_24ghz: page.two ?? '0',
    channel_5ghz: page.five ?? '0',
    wps_enable: '1',
    ldpc_24g: '0',
    guest_enable: page.guests ? '1' : '0',
    guest_bw_alloc: '30',
    steer_capability: page.steer ?? '3',
    languages: page.language === 'de' ? '4' : '0',
    wlan_schedule: '0',
  };
};
const node = {
  device_mac: '9C:3D:CF:10:20:30',
  device_name: 'Hallway',
  device_id: '9C:3D:CF:10:20:31',
  device_ip: '192.168.1.3',
  bssid_2g: '9C:3D:CF:10:20:32',
  essid_2g: names.two,
  bssid_5g: '9C:3D:CF:10:20:33',
  essid_5g: names.two,
  parent_id: 'NULL',
  child_id: 'NULL',
  child_num: '0',
  sta_num: '4',
  connect_type: '',
  model_name: 'NULL',
};
const stations = () => ({
  stations: devices.map(({ name, mac, ip, band, rssi }) => ({
    station_mac: mac,
    station_name: name,
    alias_name: 'NULL',
    station_ip: ip,
    parent_id: node.device_id,
    connect_type: band === '5' ? '5G' : '2.4G',
    link_rate: '72Mbps',
    signal_strength: String(rssi),
    profile_id: 'NULL',
    pid: page.blocked === mac ? 'block' : 'NULL',
    online: '1',
    last_connect: '1700000000',
  })),
});
const profiles = {
  profile: [
    {
      pid: 'block',
      n: '',
      ss: '0',
      configs: [{ id: '00000', enable: '1', ss: '1', type: '0', day: '1111111', st: '0', et: '86400', note: '' }],
    },
  ],
};
const answers = () =>
  Object.entries(values())
    .map(([name, value]) => `addCfg(${JSON.stringify(name)}, 1, ${JSON.stringify(value)});`)
    .join('\n') +
  `\nvar toplogy_info = ${JSON.stringify({ nodes: [node] })};\nvar station_info = ${JSON.stringify(stations())};\nvar access_control_profile = ${JSON.stringify(profiles)};`;

const at = (maker, file, made = {}) => ({
  path: `/${maker}/top?${file}.htm`,
  url: `http://192.168.1.1/${file}.htm`,
  inner: true,
  frame: 'inner',
  maker,
  ...made,
});
const a1 = (file, made) => at('a1', file, made);
const bt = (file, made) => at('bt', file, made);

export default {
  vendor: 'Arcadyan WE410443 (A1 and BT Whole Home Wi-Fi)',
  source: {
    repo: 'y251615254/ARC_RE_WEB',
    commit: 'a5846f621c4be57b5f119507d2f57b7d39d9b53c',
    path: 'bt_SA/html_docs/files/WE410443-A1/WWW, bt_SA_FR8/WE410443-SA/www',
  },
  origin: 'http://192.168.1.1',
  root: 'arcadyan',
  rendering: 'js-rendered',
  language: 'en',
  wait: 2200,
  init: () => {
    globalThis.alert = () => {};
    globalThis.G_option = { next: '', frm: null };
    globalThis.G_prog = 0;
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname.endsWith('/top'))
      return `<!DOCTYPE html><iframe name="inner" src="${url.search.slice(1)}" width="1000" height="860" frameborder="0"></iframe>
<iframe name="topFrame" srcdoc="<a id=HelpBtId></a>" hidden></iframe><iframe name="leftFrame" srcdoc="<script>devicesChangeFlag = () => {}</script>" hidden></iframe>`;
    if (/\/cgi\/cgi_\w+\.js$/.test(url.pathname)) return { contentType: 'text/javascript', body: answers() };
    const found = file(url.pathname);
    if (!found || !/\.(htm|js)$/.test(url.pathname)) return found;
    const text = found.body
      .toString('utf8')
      .replace(/charset="(?=>)/g, 'charset=utf-8"')
      .replace(/(cgi_lang_list\s*=\s*)["'][^"']*["']/g, '$1"EN DE"')
      .replace(/var lang_used=0;/, `var lang_used="${page.language === 'de' ? 4 : 0}";`);
    return { contentType: found.contentType + '; charset=utf-8', body: text };
  },
  pages: {
    'a1-wifi': a1('ssid_bt'),
    'a1-wifi-de': a1('ssid_bt', { language: 'de', two: '6', five: '36' }),
    'a1-hidden-de': a1('ssid_bt', { language: 'de', hidden: true }),
    'a1-open-de': a1('ssid_bt', { language: 'de', security: 'OPEN', wide: true }),
    'a1-mixed': a1('ssid_bt', { security: 'WPAPSKWPA2PSK', two: '11', five: '100', wide: true }),
    'a1-guests-de': a1('ssid_guest', { language: 'de', guests: true }),
    'a1-steering-de': a1('steering', { language: 'de' }),
    'a1-devices-de': a1('status_lan_device', { language: 'de' }),
    'a1-blocked-de': a1('access_control', { language: 'de', blocked: devices[1].mac }),
    'bt-wifi': bt('ssid_bt', { two: '1' }),
    'bt-hidden': bt('ssid_bt', { hidden: true, two: '6', five: '44' }),
    'bt-mixed': bt('ssid_bt', { security: 'WPAPSKWPA2PSK', wide: true, two: '11', five: '48' }),
    'bt-guests': bt('ssid_guest', { guests: true, guestSecurity: 'OPEN' }),
    'bt-guests-off': bt('ssid_guest'),
    'bt-steering': bt('steering'),
    'bt-steering-off': bt('steering', { steer: '0' }),
    'bt-devices': bt('status_lan_device'),
  },
};
