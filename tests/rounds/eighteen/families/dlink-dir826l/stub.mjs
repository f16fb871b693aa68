// D-Link DIR-826L: both radios on one long page, the values come as XML of repeated tags (own 2.4 GHz, its guests, own 5 GHz, its guests), the words from a file of the maker's.
import { devices, names } from '../../../home.mjs';

let page = {};
const [tablet, camera, laptop, tv] = devices;
const four = (two, twoGuest, five, fiveGuest) => [two, twoGuest, five, fiveGuest];
const same = (value, times = 4) => Array.from({ length: times }, () => value);
const column = (band, key) =>
  devices
    .filter((device) => device.band === band)
    .map((device) => device[key])
    .join('/');
const stations = (two, five) => [page.alone ? '' : two, '', page.alone ? '' : five, ''];
const rule = (n) => page.list?.[n]?.mac ?? '00:00:00:00:00:00';
const values = () => ({
  hw_version: ['A1'],
  version: ['1.05'],
  model: ['DIR-826L'],
  login_Info: ['w'],
  cli_mac: [laptop.mac],
  graph_auth: ['0'],
  lan_ip: ['192.168.0.1'],
  lan_mask: ['255.255.255.0'],
  lanWlanCfg_Enable_: four(page.off ? 0 : 1, page.guest ? 1 : 0, page.off5 ? 0 : 1, page.guest5 ? 1 : 0),
  lanWlanCfg_ScheduleIndex_: same(255),
  lanWlanCfg_RFDomain_: same(page.domain ?? 2),
  lanWlanCfg_RFDomain_A_: same(8),
  lanWlanCfg_TransmitRate_: same(0),
  lanWlanCfg_SSID_: four(names.two, names.guest, page.same ? names.two : names.five, names.guest),
  lanWlanCfg_AutoChannel_: four(page.channel ? 0 : 1, 0, page.channel5 ? 0 : 1, 0),
  lanWlanCfg_Channel_: four(page.channel ?? 6, 6, page.channel5 ?? 36, 36),
  lanWlanCfg_BSSCoexistenceEnable_: same(1),
  lanWlanCfg_BeaconAdvertisementEnabled_: four(page.hidden ? 0 : 1, 1, page.hidden5 ? 0 : 1, 1),
  lanWlanCfg_ChannelWidth_: four(page.wide ? 1 : 0, 0, 1, 0),
  lanWlanCfg_Standard_: same(page.mode ?? 5),
  lanWlanCfg_Standard5G_: same(page.mode5 ?? 2),
  lanWlanCfg_SecurityMode_: four(page.security ?? 4, 3, page.security5 ?? 3, 3),
  lanWlanCfg_WDSEnable_: same(0),
  lanWlanCfg_RouteBetweenZone_: same(0),
  lanWlanCfg_TransmitPower_: four(page.power ?? 0, 0, page.power5 ?? 0, 0),
  lanWlanCfg_WlanPartitionEnable_: four(page.apart ? 1 : 0, 0, page.apart5 ? 1 : 0, 0),
  lanWlanCfg_WMMEnable_: same(1),
  lanWlanCfg_ShortGIEnable_: same(1),
  wpsCfg_Enable_: same(0),
  wpsCfg_Status_: same(1),
  wepInfo_KeyIndex_: same(1),
  wepInfo_AuthenticationMode_: same(2),
  wepInfo_KeyLength_: same(0),
  wepKey_KeyHEX64_: same('0000000000', 16),
  wepKey_KeyHEX128_: same('00000000000000000000000000', 16),
  wpaEap_RadiusServerIP_: same('0.0.0.0', 8),
  wpaEap_RadiusServerPort_: same(1812, 8),
  wpaEap_RadiusServerPSK_: same('', 8),
  wpaEap_MACAuthentication_: same(0, 8),
  wpaInfo_AuthenticationMode_: four(page.enterprise ? 1 : 0, 0, page.enterprise5 ? 1 : 0, 0),
  wpaInfo_KeyUpdateInterval_: same(3600),
  wpaInfo_AuthenticationTimeout_: same(60),
  wpaInfo_WPAMode_: four(page.wpa ?? 0, 1, 1, 1),
  wpaInfo_EncryptionMode_: same(1),
  wpaPSK_KeyPassphrase_: same(names.key),
  macFilter_Action_: [page.filter ?? 0],
  macList_MACAddress_: Array.from({ length: 24 }, (_, n) => rule(n)),
  igdLanHostStatus_HostName_: devices.map(({ name }) => name),
  igdLanHostStatus_HostIPv4Address_: devices.map(({ ip }) => ip),
  igdLanHostStatus_HostMACAddress_: devices.map(({ mac }) => mac),
  igdLanHostStatus_HostAddressType_: devices.map(() => 1),
  igdLanHostStatus_HostExpireTime_: devices.map(() => 3600),
  igdWlanHostStatus_MACAddress_: stations(column('2.4', 'mac'), column('5', 'mac')),
  igdWlanHostStatus_IPAddress_: stations(column('2.4', 'ip'), column('5', 'ip')),
  igdWlanHostStatus_Mode_: stations('11n/11n', '11n/11n'),
  igdWlanHostStatus_Rate_: stations('72/65', '300/270'),
  igdWlanHostStatus_Signal_: stations(column('2.4', 'rssi'), column('5', 'rssi')),
});
const xml = () =>
  `<?xml version="1.0"?><root>${Object.entries(values())
    .flatMap(([tag, list]) => list.map((value) => `<${tag}>${value}</${tag}>`))
    .join('')}</root>`;
const at = (file, made = {}) => ({ path: `/${file}.asp`, ...made });

export default {
  vendor: 'D-Link DIR-826L',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d439',
    path: 'D-LINK/DIR826L/squashfs-root/www',
  },
  origin: 'http://192.168.0.1',
  root: 'dlink-dir826l',
  language: 'en',
  wait: 400,
  init: () => {
    globalThis.alert = () => {};
    document.cookie = 'hasLogin=1;';
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/uk.js') return file('/def_lang.js');
    if (url.pathname.endsWith('.ccp')) return { contentType: 'text/xml', body: xml() };
    return null;
  },
  pages: {
    wireless: at('wireless'),
    'wireless-off': at('wireless', { off: true }),
    'wireless-off5': at('wireless', { off5: true }),
    'wireless-hidden': at('wireless', { hidden: true }),
    'wireless-hidden5': at('wireless', { hidden5: true }),
    'wireless-12': at('wireless', { channel: 12, channel5: 44 }),
    'wireless-13-wide': at('wireless', { channel: 13, wide: true }),
    'wireless-11': at('wireless', { channel: 11, domain: 1 }),
    'wireless-n': at('wireless', { mode: 2, channel: 6 }),
    'wireless-enterprise': at('wireless', { enterprise: true, security: 3, wpa: 1 }),
    'wireless-enterprise5': at('wireless', { enterprise5: true }),
    'wireless-wep-open': at('wireless', { security: 1, security5: 0, mode: 3 }),
    'wireless-one-name': at('wireless', { same: true, channel: 1, channel5: 48 }),
    filter: at('adv_filters_mac'),
    'filter-off-listed': at('adv_filters_mac', { list: [camera, tv] }),
    'filter-deny-camera': at('adv_filters_mac', { filter: 2, list: [tv, camera] }),
    'filter-deny-other': at('adv_filters_mac', { filter: 2, list: [tv] }),
    'filter-allow-without': at('adv_filters_mac', { filter: 1, list: [tablet, laptop, tv] }),
    'filter-allow-camera': at('adv_filters_mac', { filter: 1, list: [tablet, camera] }),
    advanced: at('adv_wlan_perform'),
    'advanced-apart': at('adv_wlan_perform', { apart: true }),
    'advanced-apart5': at('adv_wlan_perform', { apart5: true, power: 2 }),
    clients: at('st_wireless'),
    'clients-none': at('st_wireless', { alone: true }),
    guest: at('guest_zone'),
    'guest-on': at('guest_zone', { guest: true }),
  },
};
