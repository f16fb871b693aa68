// TRENDnet's dual-band routers of 2014: a page a topic and a radio in nested tables, the values as XML of repeated tags (four networks a radio), a radio is switched by a button, the words of five languages from the maker's files.
import { devices, names } from '../../../home.mjs';

let page = {};
const [tablet, camera, laptop, tv] = devices;
const same = (value) => Array.from({ length: 8 }, () => value);
const each = (two, five, other = two) => [two, other, other, other, five, other, other, other];
const rules = (list = []) => Array.from({ length: 24 }, (_, n) => list[n]?.mac ?? '00:00:00:00:00:00');
const column = (band, key) =>
  devices
    .filter((device) => device.band === band)
    .map((device) => device[key])
    .join('/');
/** Eight networks: four of the 2.4 GHz radio, four of the other; a page of one radio asks for its four. */
const networks = () => ({
  wlanCfg_Enable_: [page.off ? 0 : 1, 0, 0, page.guest ? 1 : 0, page.off5 ? 0 : 1, 0, 0, page.guest5 ? 1 : 0],
  wlanCfg_ScheduleIndex_: same(255),
  wlanCfg_TransmitRate_: same(0),
  wlanCfg_BSSID_: same('02:11:22:33:44:57'),
  wlanCfg_SSID_: [names.two, '', '', names.guest, page.same ? names.two : names.five, '', '', names.guest],
  wlanCfg_AutoChannel_: each(page.channel ? 0 : 1, page.channel5 ? 0 : 1),
  wlanCfg_Channel_: each(page.channel ?? 0, page.channel5 ?? 0),
  wlanCfg_BSSCoexistenceEnable_: same(1),
  wlanCfg_BeaconAdvertisementEnabled_: each(page.hidden ? 0 : 1, page.hidden5 ? 0 : 1, 1),
  wlanCfg_ChannelWidth_: each(page.wide ? 1 : 0, page.width5 ?? 2),
  wlanCfg_Standard_: same(page.mode ?? 5),
  wlanCfg_Standard5G_: same(page.mode5 ?? 3),
  wlanCfg_SecurityMode_: each(page.security ?? 3, page.security5 ?? 3, 0),
  wlanCfg_WDSEnable_: same(0),
  wlanCfg_ExChannel_: same(0),
  wlanCfg_ShortGIEnable_: same(1),
  wlanCfg_OperatingMode_: same(0),
  wlanCfg_ReverseDirectionGrant_: same(0),
  wlanCfg_AMSDU_: same(0),
  wlanCfg_AutoBlockACK_: same(1),
  wlanCfg_DeclineBA_: same(0),
  wlanCfg_EnableAMPDU_: same(1),
  wlanCfg_RxStream_: same(2),
  wlanCfg_TxStream_: same(2),
  wlanCfg_BGProtection_: same(0),
  wlanCfg_BeaconPeriod_: same(100),
  wlanCfg_DTIMInterval_: same(1),
  wlanCfg_FragmentThreshold_: same(2346),
  wlanCfg_RTSThreshold_: same(2347),
  wlanCfg_TransmitPower_: each(page.power ?? 0, page.power5 ?? 0),
  wlanCfg_ShortPreamble_: same(0),
  wlanCfg_ShortSlot_: same(1),
  wlanCfg_TxBurst_: same(1),
  wlanCfg_PktAggregate_: same(1),
  wlanCfg_IEEE11H_: same(0),
  wlanCfg_WlanPartitionEnable_: [0, 0, 0, page.guestApart ? 1 : 0, 0, 0, 0, 0],
  wlanCfg_RouteBetweenZone_: same(0),
  wlanCfg_WMMEnable_: same(1),
  wlanCfg_APSD_: same(0),
  wlanCfg_DLS_: same(0),
  wlanCfg_VideoTurbine_: same(0),
  wlanCfg_M2U_: same(1),
  wlanCfg_MACAction_: each(page.filter ?? 0, page.filter5 ?? 0, 0),
  wepInfo_KeyIndex_: same(1),
  wepInfo_AuthenticationMode_: same(0),
  wepInfo_KeyLength_: same(0),
  wpsCfg_Enable_: same(0),
  wpsCfg_Status_: same(1),
  wpaInfo_AuthenticationMode_: each(page.enterprise ? 1 : 0, page.enterprise5 ? 1 : 0, 0),
  wpaInfo_KeyUpdateInterval_: same(3600),
  wpaInfo_AuthenticationTimeout_: same(60),
  wpaInfo_WPAMode_: each(page.wpa ?? 1, 1),
  wpaInfo_EncryptionMode_: same(1),
  wpaPSK_KeyPassphrase_: same(names.key),
  igdWlanHostStatus_MACAddress_: [column('2.4', 'mac'), '', '', '', column('5', 'mac'), '', '', ''],
  igdWlanHostStatus_IPAddress_: [column('2.4', 'ip'), '', '', '', column('5', 'ip'), '', '', ''],
  igdWlanHostStatus_Mode_: ['11n/11n', '', '', '', '11ac/11ac', '', '', ''],
  igdWlanHostStatus_Rate_: ['72/65', '', '', '', '433/390', '', '', ''],
  igdWlanHostStatus_Signal_: ['-52/-71', '', '', '', '-48/-60', '', '', ''],
});
const others = () => ({
  hw_version: ['1.0R'],
  version: ['1.01b01'],
  model: ['TEW-813DRU'],
  login_Info: ['w'],
  cli_mac: [laptop.mac],
  RF_Domain: ['EU'],
  ch2list: ['1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13'],
  ch5list: ['36, 40, 44, 48'],
  ac_mode: [1],
  wireless_band: [2],
  lan_ip: ['192.168.10.1'],
  lan_mask: ['255.255.255.0'],
  igdLanHostStatus_HostName_: devices.map(({ name }) => name),
  igdLanHostStatus_HostIPv4Address_: devices.map(({ ip }) => ip),
  igdLanHostStatus_HostMACAddress_: devices.map(({ mac }) => mac),
  igdLanHostStatus_HostAddressType_: devices.map(() => 1),
  igdLanHostStatus_HostExpireTime_: devices.map(() => 3600),
});
const xml = () => {
  const from = page.path.includes('wireless2') ? [4, 8] : page.path.startsWith('/wireless') ? [0, 4] : [0, 8];
  const lists = [rules(page.list), ...same(rules()).slice(0, 3), rules(page.list5), ...same(rules()).slice(0, 3)];
  const all = {
    ...others(),
    ...Object.fromEntries(Object.entries(networks()).map(([tag, list]) => [tag, list.slice(...from)])),
    wlanFMAC_MACAddress_: lists.slice(...from).flat(),
    wepKey_KeyHEX64_: Array.from({ length: (from[1] - from[0]) * 4 }, () => '0000000000'),
    wepKey_KeyHEX128_: Array.from({ length: (from[1] - from[0]) * 4 }, () => '00000000000000000000000000'),

    wlanRmMac_MACAddress_: Array.from({ length: 16 }, () => ''),
  };
  const tags = Object.entries(all).flatMap(([tag, list]) => list.map((value) => `<${tag}>${value}</${tag}>`));
  return `<?xml version="1.0"?><root>${tags.join('')}</root>`;
};
const at = (file, made = {}) => ({ path: `/${file}.asp`, ...made });

export default {
  vendor: 'TRENDnet TEW-813DRU and its like',
  source: {
    repo: 'zyw-200/IOTFuzzer',
    commit: 'df7523268ebd5362334c4f4072091bd4be7e18d2',
    path: 'user_mode/image17/www',
  },
  origin: 'http://192.168.10.1',
  root: 'trendnet-dual',
  language: 'en',
  wait: 500,
  init: () => {
    globalThis.alert = () => {};
    document.cookie = 'hasLogin=1;';
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/uk.js') return file(`/def_lang${page.language ? `_${page.language}` : ''}.js`);
    if (url.pathname.endsWith('.ccp')) return { contentType: 'text/xml', body: xml() };
    return null;
  },
  pages: {
    basic: at('wireless_basic'),
    'basic-off-de': at('wireless_basic', { off: true, language: 'de' }),
    'basic-hidden-fr': at('wireless_basic', { hidden: true, language: 'fr' }),
    'basic-12-es': at('wireless_basic', { channel: 12, wide: true, language: 'es' }),
    'basic-13-de': at('wireless_basic', { channel: 13, language: 'de' }),
    'basic-n-ru': at('wireless_basic', { mode: 2, channel: 6, language: 'ru' }),
    'basic-13-hidden-ru': at('wireless_basic', { channel: 13, hidden: true, language: 'ru' }),
    'five-de': at('wireless2_basic', { channel5: 44, language: 'de' }),
    'five-off-fr': at('wireless2_basic', { off5: true, language: 'fr' }),
    'five-hidden-ru': at('wireless2_basic', { hidden5: true, language: 'ru' }),
    'filter-de': at('wireless_security', { language: 'de' }),
    'filter-off-listed-fr': at('wireless_security', { list: [camera], language: 'fr' }),
    'filter-deny-camera-de': at('wireless_security', { filter: 2, list: [tv, camera], language: 'de' }),
    'filter-deny-camera-ru': at('wireless_security', { filter: 2, list: [camera], language: 'ru' }),
    'filter-deny-other-es': at('wireless_security', { filter: 2, list: [tv], language: 'es' }),
    'filter-allow-without-fr': at('wireless_security', { filter: 1, list: [tablet, laptop], language: 'fr' }),
    'filter-allow-without-ru': at('wireless_security', { filter: 1, list: [tv], language: 'ru' }),
    'filter-allow-camera-es': at('wireless_security', { filter: 1, list: [tablet, camera], language: 'es' }),
    'filter5-deny-camera-de': at('wireless2_security', { filter5: 2, list5: [camera], language: 'de' }),
    'advanced-es': at('wireless_advanced', { power: 2, language: 'es' }),
    'clients-de': at('wireless_stainfo', { language: 'de' }),
    'clients5-ru': at('wireless2_stainfo', { language: 'ru' }),
  },
};
