// China Mobile's home gateway (Econet, pages of the operator's own; Chinese, written as GBK): inner pages of a menu; the page server's tags are filled here.
import { devices, names } from '../../../home.mjs';
import { serve } from '../../../seven/families/true-gigatex/asp.mjs';

let page = {};
const entry = (n) => ({
  SSID: n ? names.guest : names.two,
  EnableSSID: n ? '0' : page.off ? '0' : '1',
  HideSSID: page.hidden ? '1' : '0',
  AuthMode: page.security ?? 'WPA2PSK',
  EncrypType: page.security === 'OPEN' ? 'NONE' : 'AES',
  WPAPSK: names.key,
  RekeyInterval: '3600',
  MaxStaNum: '32',
  WEPAuthType: 'OpenSystem',
  DefaultKeyID: '1',
  WPSConfMode: '0',
  NoForwarding: '0',
  NoForwardingBTNBSSID: '0',
  WMM: '1',
  RadiusServer: '0.0.0.0',
  RADIUS_Server: '0.0.0.0',
});
const radio = (five) => ({
  APOn: page.off ? '0' : '1',
  rt_device: '7615',
  WirelessMode: five ? '14' : (page.mode ?? '9'),
  Channel: page.channel ?? (five ? '36' : '6'),
  HT_BW: page.width ?? '0',
  VHT_BW: five ? '1' : '0',
  HT_EXTCHA: '0',
  TxPower: '1',
  TxPowerLevel: page.power ?? '1',
  BeaconPeriod: '100',
  DtimPeriod: '1',
  RTS: '2347',
  CountryRegion: '1',
  Country: 'CN',
  CBSSIDMaxIndex: '3',
  recover_wlan_id: '',
  BssidNum: '4',
  bssidNum: '4',
  HT_GI: '1',
  HT_MCS: '33',
  HT_RxStream: '2',
  HT_TxStream: '2',
});
const box = () => ({
  ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`WLan_Entry${n}`, entry(n)])),
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [`WLan11ac_Entry${n}`, { ...entry(n), SSID: n ? names.guest : names.five }]),
  ),
  WLan_Entry: entry(0),
  WLan11ac_Entry: { ...entry(0), SSID: names.five },
  WLan_Common: radio(false),
  WLan11ac_Common: radio(true),
  WebCurSet_Entry: { wlan_id: '0', wlan_ac_id: '0', CurrentAccess: '0', lan_id: '0', dev_type: '1' },
  WebCustom_Entry: {
    is11AXModeSupported: 'No',
    isWPA3ModeSupported: 'No',
    isMultiSupported: 'Yes',
    isShowNumOfSsid: 'Yes',
    isWPSSupported: 'Yes',
    isHTBW40M: 'Yes',
    isMaxStaNumSupported: 'Yes',
    isWlan11acSupported: 'Yes',
    isMacFilterWhiteListSupported: 'Yes',
    isCTPONSupported: 'No',
  },
  Info_WLan: { isExist: '1', CurrentChannel: page.channel ?? '6', isMT7615DSupported: 'Yes' },
  Lan_Entry0: { IP: '192.168.1.1', netmask: '255.255.255.0' },
  Lan_Dhcp: { type: '1' },
  Dhcpd_Common: {
    start: '192.168.1.2',
    pool_count: '253',
    lease: '86400',
    router: '192.168.1.1',
    DHCP_IP_Max: '192.168.1.254',
  },
  LanHost_Common: { EntryNum: String(devices.length) },
  ...Object.fromEntries(
    devices.map((d, n) => [
      `LanHost_Entry${n}`,
      {
        HostName: d.name,
        MAC: d.mac,
        IP: d.ip,
        conntype: '2',
        Active: 'Yes',
        ExpireTime: '3600',
        port: 'SSID1',
        DeviceType: '5',
        DeviceName: d.name,
      },
    ]),
  ),
  IpMacFilter_Common: { ActiveMac: page.mac ? '1' : '0', ListTypeMac: page.mac ?? 'Black' },
  JsonHook: {
    get_macfilter_info: JSON.stringify({
      data: (page.list ?? []).map((d, n) => ({ MacName: d.name, MacAddr: d.mac, Active: 'Yes', Index: String(n) })),
    }),
    get_lanhost_info: JSON.stringify({
      data: devices.map((d) => ({
        HostName: d.name,
        DeviceName: d.name,
        MAC: d.mac,
        Port: 'SSID1',
        IP: d.ip,
        conntype: d.band === '5' ? '3' : '2',
        Active: 'Yes',
        ExpireTime: '3600',
      })),
    }),
    get_wlan_ssid_info: `"${names.two}"`,
    get_wlanac_ssid_info: `"${names.five}"`,
    get_static_info: JSON.stringify({ data: [] }),
  },
});
const lower = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k.toLowerCase(), v]));
const get = (section, name) => {
  if (page.box?.[`${section}.${name}`] !== undefined) return page.box[`${section}.${name}`];
  return lower(lower(box())[section.toLowerCase()] ?? {})[name.toLowerCase()] ?? 'N/A';
};
const at = (name, values = {}) => ({ path: `/cgi-bin/${name}.asp`, ...values });

export default {
  vendor: "China Mobile's gateway (Econet)",
  source: {
    repo: 'FengDushuo/Boa_Vue_Router',
    commit: 'ea1fe8d8065ec10f6c951f855bbbf0689b17e783',
    path: 'webPage/Router/cmccv2/boaroot_cmdc/cgi-bin/net-wlan.asp',
  },
  origin: 'http://192.168.1.1',
  root: 'webPage/Router/cmccv2/boaroot_cmdc',
  language: 'zh-cn',
  wait: 900,
  rendering: 'server-templates-filled',
  // what the menu's outer page keeps for the inner ones
  init: () => {
    window.pageMap = Array.from({ length: 8 }, () => Array(12).fill('1'));
    window.curUser = '0';
    window.ModelName = 'H3-8';
    window.MacValue = 'F4:6D:E2:00:00:01';
    window.SoftVersion = 'V1.0';
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname) ?? file(`/html${url.pathname}`);
    if (!found) return null;
    const gbk = new TextDecoder('gbk').decode(found.body);
    if (/\.(asp|cgi)$/.test(url.pathname))
      return {
        contentType: 'text/html; charset=utf-8',
        body: serve(gbk.replace(/tcWebApi_JsonHook\(/gi, 'tcWebApi_get("JsonHook", '), get).replace(
          /charset=["']?gb\w+/gi,
          'charset=utf-8',
        ),
      };
    if (url.pathname.endsWith('.js')) return { contentType: 'text/javascript; charset=utf-8', body: gbk };
    return found;
  },
  pages: {
    wlan: at('net-wlan'),
    'wlan-off-13': at('net-wlan', { off: true, channel: '13' }),
    'wlan-hidden-open': at('net-wlan', { hidden: true, security: 'OPEN', channel: '0', width: '1', power: '3' }),
    'wlan-5': at('net-wlan11ac'),
    'mac-off': at('sec-macfilter'),
    'mac-deny': at('sec-macfilter', { mac: 'Black', list: [devices[1], devices[3]] }),
    'mac-allow': at('sec-macfilter', { mac: 'White', list: [devices[0], devices[2]] }),
    dhcp: at('net-dhcp'),
    users: at('sta-user', { box: { 'WebCustom_Entry.isNPUSupported': 'Yes' } }),
    firewall: at('sec-firewall'),
    account: at('mag-account'),
  },
};
