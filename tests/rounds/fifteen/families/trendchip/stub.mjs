// TrendChip's own pages for DSL routers (as ASUS's DSL firmware carries them, and many makers sold them): everything about the Wi-Fi on one long page of tables, words by key, filled by a small language of the server (asp.mjs). One radio.
import { devices, names } from '../../../home.mjs';
import { run } from './asp.mjs';

let page = {};
let words;
/** Words by key, a line each. */
const read = (bytes) =>
  new Map([...bytes.toString('latin1').matchAll(/^(\w+)=(.*?)\r?$/gm)].map(([, key, word]) => [key, word]));
const common = () => ({
  APOn: page.off ? '0' : '1',
  Channel: page.channel ?? '6',
  Country: 'GERMANY',
  CountryRegion: '1',
  BeaconPeriod: '100',
  RTSThreshold: '2347',
  FragThreshold: '2346',
  DtimPeriod: '1',
  WirelessMode: page.mode ?? '9',
  '11nMode': '1',
  HT_BW: page.width ?? '1',
  HT_EXTCHA: '0',
  HT_GI: '1',
  HT_MCS: '33',
  BssidNum: '1',
});
const network = () => ({
  SSID: names.two,
  EnableSSID: '1',
  HideSSID: page.hidden ? '1' : '0',
  AuthMode: page.security ?? 'WPA2PSK',
  EncrypType: page.cipher ?? 'AES',
  WPAPSK: names.key,
  RekeyInterval: '3600',
  WMM: '1',
  MaxStaNum: '0',
  WPSConfMode: '0',
  WPSMode: '1',
  AccessPolicy: { allow: '1', deny: '2' }[page.mac] ?? '0',
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [`WLan_MAC${n}`, page.list?.[n]?.mac ?? '00:00:00:00:00:00']),
  ),
});
const info = () => ({
  isWDSSupported: 'No',
  isAuthenTypeSupported: 'No',
  isDot1XSupported: 'No',
  CurrentChannel: page.channel === '0' ? '11' : (page.channel ?? '6'),
  wlanWPStimerRunning: '0',
  maxStaNumSupported: '32',
});
const other = {
  WebCustom_Entry: { isWPSSupported: 'No', isCTPPPoESupported: 'No', isPerSSIDSupport: 'No' },
  WebCurSet_Entry: { wlan_id: '0' },
  Lan_Entry0: { IP: '192.168.1.1', netmask: '255.255.255.0' },
  Lan_Dhcp: { type: '1' },
  DeviceInfo: { FwVer: '3.00', cur_time: '08:00:00' },
};
const settings = (node, name) => {
  if (node === 'String_Entry') return words.get(name) ?? '';
  const places = { WLan_Common: common, WLan_Entry: network, WLan_Entry0: network, Info_WLan: info };
  if (node === 'dynDisp_Entry') return '1';
  return places[node]?.()[name] ?? other[node]?.[name] ?? 'N/A';
};
const at = (file, values = {}) => ({ path: `/cgi-bin/${file}.asp`, ...values });
const wireless = (values) =>
  at('home_wireless_RT3390', { url: 'http://192.168.1.1/cgi-bin/home_wireless.asp', ...values });

export default {
  vendor: "TrendChip's pages for DSL routers",
  source: {
    repo: 'smx-smx/asuswrt-rt',
    commit: '81404a37312b7707c29de12c3a38ef7e50eea3c8',
    path: 'apps/private/webPage/Router/ml/boaroot',
  },
  origin: 'http://192.168.1.1',
  root: 'trendchip',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 800,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    words ??= read(file('/string1.conf').body);
    const found = file(url.pathname) ?? file(`/html${url.pathname}`);
    if (!found || !url.pathname.endsWith('.asp')) return found;
    return { contentType: 'text/html; charset=utf-8', body: run(found.body.toString('latin1'), settings) };
  },
  pages: {
    wireless: wireless(),
    'wireless-off': wireless({ off: true, channel: '11' }),
    'wireless-hidden': wireless({ hidden: true, channel: '1' }),
    'wireless-13': wireless({ channel: '13', width: '0' }),
    'wireless-auto-mixed': wireless({ channel: '0', security: 'WPAPSKWPA2PSK', cipher: 'TKIPAES' }),
    'wireless-open': wireless({ security: 'OPEN', cipher: 'NONE', mode: '0' }),
    'wireless-deny': wireless({ mac: 'deny', list: [devices[1]] }),
    'wireless-allow': wireless({ mac: 'allow', list: [devices[0], devices[2]] }),
    'wireless-allow-camera': wireless({ mac: 'allow', list: [devices[0], devices[1]] }),
    'wireless-kept': wireless({ list: [devices[1]] }),
    menu: at('navigation-basic'),
    lan: at('home_lan'),
  },
};
