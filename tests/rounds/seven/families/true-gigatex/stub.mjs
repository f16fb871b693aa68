// TRUE's T626Pro (Econet, pages of the operator's own in Bootstrap): inner pages of a menu; the page server's tags are filled here.
import { devices, names } from '../../../home.mjs';
import { serve } from './asp.mjs';

let page = {};
const listed = (letter) =>
  Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`${letter}_WLan_MAC${n}`, page[letter]?.[n] ?? 'N/A']));
const entry = (five) => ({
  SSID: five ? names.five : names.two,
  HideSSID: page.hidden ? '1' : '0',
  AuthMode: page.security ?? 'WPA2PSK',
  EncrypType: 'AES',
  WPAPSK: names.key,
  RekeyInterval: '3600',
  MaxStaNum: '32',
  WEPAuthType: 'OpenSystem',
  Key1Str: '',
  AccessPolicy: page.policy ?? '0',
  AccessMode: page.mode ?? '1',
  NoForwarding: page.isolated ? '1' : '0',
  ...listed('W'),
  ...listed('B'),
});
const common = (five) => ({
  APOn: page.off ? '0' : '1',
  WirelessMode: five ? '17' : '16',
  WL_BW: page.width ?? '0',
  HT_BW: page.width ?? '0',
  VHT_BW: '0',
  Channel: page.channel ?? (five ? '36' : '6'),
  AutoChannelDisable: '1',
  AutoChannelTime: '3600',
  HT_EXTCHA: '0',
  TxPower: '1',
  TrueTxPower: '100',
  MuOfdmaDlEnable: '1',
  MuMimoDlEnable: '1',
  NoForwardingBTNBSSID: '0',
  SSIDNum: '4',
  bandsteering: '0',
  CountryRegion: '1',
  CountryRegionABand: '7',
  Country: 'TH',
});
const box = () => ({
  WLan11ac_Entry: entry(true),
  WLan11ac_Entry1: entry(true),
  WLan_Entry: entry(false),
  WLan_Entry1: entry(false),
  WLan11ac_Common: common(true),
  WLan_Common: common(false),
  WebCurSet_Entry: { wlan_ac_id: '1', wlan_id: '1' },
  WebCustom_Entry: {
    is11AXModeSupported: 'Yes',
    isWPA3ModeSupported: 'Yes',
    isHTBW40M: 'Yes',
    isCT1113HguSupported: 'No',
  },
  vid_common: { skyvid: '10' },
  Info_WLan: { isExist: '1', CurrentChannel: page.channel ?? '6' },
});
const get = (section, name) => {
  const all = box();
  const found = Object.keys(all).find((key) => key.toLowerCase() === section.toLowerCase());
  return all[found]?.[name] ?? 'N/A';
};
const at = (name, values = {}) => ({ path: `/cgi-bin/true-page/wlan/${name}.asp`, ...values });

export default {
  vendor: 'TRUE Gigatex T626Pro',
  source: {
    repo: 'thiraphit7/tclinux_T3_T626Pro_True',
    commit: '2438a9afb9619f9af0d1c62c55df2fae9e1df8bf',
    path: 'hybrid_build/stock_root/boaroot/cgi-bin/true-page/wlan',
  },
  origin: 'http://192.168.1.1',
  root: 'true-gigatex',
  wait: 900,
  rendering: 'server-templates-filled',
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.pathname.endsWith('.asp')) {
      const text = file(url.pathname)?.body.toString('utf8');
      if (!text) return null;
      const html = serve(text, get);
      const stations = devices.slice(0, 3).map((d) => ({
        deviceName: d.name,
        MAC: d.mac,
        TxPackets: '120',
        RxPackets: '340',
        TxRate: '72',
        RSSI: String(d.rssi),
        SNR: '30',
        time: '300',
      }));
      return html.replace('</head>', `<script>var StaListInfo = ${JSON.stringify([...stations, {}])};</script></head>`);
    }
    return file(`/html${url.pathname}`) ?? file(url.pathname);
  },
  pages: {
    'basic-24': at('wlan-1-basic'),
    'basic-24-off-hidden': at('wlan-1-basic', { off: true, hidden: true }),
    'basic-5': at('wlan-0-basic'),
    'advance-24': at('wlan-1-advance'),
    'advance-24-13-40': at('wlan-1-advance', { channel: '13', width: '1' }),
    'security-24': at('wlan-1-security'),
    'security-24-wpa3': at('wlan-1-security', { security: 'WPA3PSK' }),
    'access-24-off': at('wlan-1-access'),
    'access-24-allow': at('wlan-1-access', { policy: '1', mode: '1', W: [devices[0].mac, devices[2].mac] }),
    'access-24-deny': at('wlan-1-access', { policy: '2', mode: '2', B: [devices[1].mac, devices[3].mac] }),
    'clients-24': at('wlan-1-client'),
    'band-steering': { path: '/cgi-bin/true-page/advance/advance-wlan-band-steering.asp' },
  },
};
