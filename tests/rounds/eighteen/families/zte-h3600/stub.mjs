// ZTE H3600 (Digi's Wi-Fi 6 router): pages that Lua puts together on the box, jQuery that clones a form for every network and fills it from XML by name.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

const [tablet, camera, laptop, tv] = devices;
let page = {};
const xml = (objects) =>
  '<ajax_response_xml_root><IF_ERRORPARAM>SUCC</IF_ERRORPARAM><IF_ERRORTYPE>SUCC</IF_ERRORTYPE><IF_ERRORSTR>SUCC</IF_ERRORSTR><IF_ERRORID>0</IF_ERRORID>' +
  Object.entries(objects)
    .map(
      ([name, rows]) =>
        `<${name}>${rows
          .map(
            (row) =>
              `<Instance>${Object.entries(row)
                .map(([key, value]) => `<ParaName>${key}</ParaName><ParaValue>${value}</ParaValue>`)
                .join('')}</Instance>`,
          )
          .join('')}</${name}>`,
    )
    .join('') +
  '</ajax_response_xml_root>';
const radio = (number, band, made = {}) => ({
  _InstID: `DEV.WIFI.RD${number}`,
  Band: band,
  RadioStatus: '1',
  Standard: number === 1 ? 'b,g,n,ax' : 'a,n,ac,ax',
  CardMode: number === 1 ? 'b,g,n,bg,gn,bgn,bgnax' : 'a,n,an,anac,anacax',
  BasicDataRates: '',
  OpDataRates: '',
  '11nMode': '',
  GreenField: '',
  Channel: number === 1 ? '6' : '44',
  AutoChannelEnabled: '0',
  CountryCode: 'ES',
  BandWidth: number === 1 ? '20MHz' : '80MHz',
  AutoChannelMap: '',
  SideBand: '',
  TxPower: '100%',
  SGIEnabled: '1',
  BeaconInterval: '100',
  PowerEnhance: '0',
  RealRF: '1',
  ChannelInUsed: number === 1 ? '6' : '44',
  ...made,
});
const radios = () => [radio(1, '2.4GHz', page.radio), radio(2, '5GHz', page.radio5)];
const network = (number, made = {}) => ({
  _InstID: `DEV.WIFI.AP${number}`,
  Alias: `SSID${number}`,
  WLANViewName: `DEV.WIFI.RD${number > 4 ? 2 : 1}`,
  Enable: '1',
  ESSID: number > 4 ? names.five : names.two,
  ESSIDHideEnable: '0',
  BeaconType: '11i',
  WPAAuthMode: 'PSKAuthentication',
  WPAEncryptType: 'AESEncryption',
  '11iAuthMode': 'PSKAuthentication',
  '11iEncryptType': 'AESEncryption',
  WPA3AuthMode: 'SAEAuthentication',
  WPA3EncryptType: 'AESEncryption',
  WEPAuthMode: '',
  MaxUserNum: '32',
  ...made,
});
const networks = () => [
  network(1, page.two),
  network(2, { ESSID: names.guest, Enable: '0', ...page.guest }),
  network(5, page.five),
];
const channels = () =>
  ['20MHz', '40MHz', 'Auto']
    .flatMap((width) => [
      { CountryCode: 'ES', Band: '2.4GHz', BandWidth: width, ChannelList: '1,2,3,4,5,6,7,8,9,10,11,12,13' },
      { CountryCode: 'ES', Band: '5GHz', BandWidth: width, ChannelList: '36,40,44,48,52,56,60,64,100,104,108,112' },
    ])
    .concat({
      CountryCode: 'ES',
      Band: '5GHz',
      BandWidth: '80MHz',
      ChannelList: '36,40,44,48,52,56,60,64,100,104,108,112',
    });
const policies = () =>
  networks().map((one, at) => ({ _InstID: one._InstID, Alias: one.Alias, ACLPolicy: page.policy?.[at] ?? 'Disabled' }));
const client = ({ name, mac, ip, band }) => ({
  _InstID: mac,
  AliasName: band === '2.4' ? 'SSID1' : 'SSID5',
  HostName: name,
  IPAddress: ip,
  IPV6Address: '',
  MACAddress: mac.toLowerCase(),
});
const answers = {
  wlan_basiconoff_lua: () => ({
    OBJ_WLANSETTING_ID: radios(),
    OBJ_MULTIAP_ROAM_ID: [{ _InstID: 'R', RoamEnable: '0' }],
  }),
  wlan_basicadconf_lua: () => ({ OBJ_WLANSETTING_ID: radios(), OBJ_CHANNEL_ID: channels() }),
  wlan_sssidconf_lua: () => ({
    OBJ_WLANAP_ID: networks(),
    OBJ_WLANSETTING_ID: radios(),
    OBJ_WLANPSK_ID: networks().map((one) => ({ _InstID: `${one._InstID}.PSK1`, KeyPassphrase: '' })),
  }),
  wlan_macfilteraclpolicy_lua: () => ({ OBJ_WLANACL_ID: policies() }),
  wlan_macfilterrule_m: () => ({
    OBJ_ACLCFG_ID: (page.rules ?? []).map(([{ name, mac }, number], at) => ({
      _InstID: `DEV.WIFI.ACL${at + 1}`,
      'OBJ_ACLCFG_ID._OBJ_InstID': `DEV.WIFI.ACL${at + 1}`,
      'OBJ_ACLCFG_ID.Name': name,
      'OBJ_ACLCFG_ID.Interface': `DEV.WIFI.AP${number}`,
      'OBJ_ACLCFG_ID.MACAddress': mac.toLowerCase(),
    })),
  }),
  wlan_band_steering_lua: () => ({
    OBJ_WLANBANDSTEER_ID: [{ _InstID: 'DEV.WIFI.BS1', InternalHost: '', BandSteering: page.steer ? '1' : '0' }],
  }),
  wlan_status_lua: () => ({
    OBJ_WLANAP_ID: networks(),
    OBJ_WLANCONFIGDRV_ID: networks().map((one) => ({
      _InstID: one._InstID,
      RealRF: '1',
      TotalPacketsReceived: '120',
      TotalBytesReceived: '4096',
      TotalPacketsSent: '80',
      TotalBytesSent: '2048',
      Bssid: '02:11:22:33:44:55',
      ChannelInUsed: '6',
    })),
    OBJ_WLANSETTING_ID: radios(),
  }),
  accessdev_ssiddev_lua: () => ({ OBJ_ACCESSDEV_ID: (page.joined ?? [tablet, camera, laptop, tv]).map(client) }),
};
/** What a person opens: the form of every radio, network and rule (the page's own handler folds it again, being bound twice here). */
const unfold = (tab) =>
  tab.evaluate(() => {
    for (const form of document.querySelectorAll('form.form_content'))
      if (form.offsetHeight) for (const area of form.querySelectorAll('.ChangeArea')) area.style.display = 'block';
  });
const basic = (made = {}) => ({
  path: '/',
  menu: 'wlanBasic',
  areas: ['wlan_basiconoff_t', 'wlan_basicadconf_t', 'wlan_sssidconf_t'],
  steps: unfold,
  ...made,
});
const filter = (policy, rules, made = {}) => ({
  path: '/',
  menu: 'wlanAdvanced',
  areas: ['wlan_macfilteraclpolicy_t', 'wlan_macfilterrule_m', 'wlan_band_steering_t'],
  steps: unfold,
  policy,
  rules,
  ...made,
});
const status = (made = {}) => ({
  path: '/',
  menu: 'localNetStatus',
  areas: ['wlan_status_t', 'accessdev_ssiddev_t'],
  ...made,
});
const es = { locale: 'es-ES', language: 'es' };

const family = {
  vendor: 'ZTE H3600',
  source: {
    repo: 'isasmendiagus/zte-re-h3600',
    commit: 'adbdf717a3bc6a2cc9821b5694c5498f6703fc28',
    path: 'ext/rootfs/home/httpd',
  },
  origin: 'http://192.168.1.1',
  root: 'zte-h3600',
  folder: '',
  language: 'en',
  wait: 2500,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/' && !url.search)
      return execFileSync(
        'lua5.1',
        [
          path.join(import.meta.dirname, 'view.lua'),
          family.folder,
          page.language === 'es' ? 'cn' : 'en',
          page.menu,
          ...page.areas,
        ],
        { cwd: path.join(family.folder, 'thinklua/page_mgr') },
      ).toString();
    const tag = url.searchParams.get('_tag')?.replace(/\.lua$/, '');
    if (answers[tag]) return { contentType: 'text/xml', body: xml(answers[tag]()) };
    if (tag) return { contentType: 'text/xml', body: xml({}) };
    return file(`/public${url.pathname}`);
  },
  pages: {
    basic: basic(),
    'basic-es': basic(es),
    'basic-two-off': basic({ radio: { RadioStatus: '0' } }),
    'basic-five-off-es': basic({ ...es, radio5: { RadioStatus: '0' } }),
    'basic-hidden': basic({ two: { ESSIDHideEnable: '1' } }),
    'basic-five-hidden-es': basic({ ...es, five: { ESSIDHideEnable: '1' } }),
    'basic-thirteen-es': basic({ ...es, radio: { Channel: '13' } }),
    'basic-twelve': basic({ radio: { Channel: '12', BandWidth: '40MHz' } }),
    'basic-wpa3': basic({ two: { BeaconType: 'WPA3' } }),
    'basic-mixed-es': basic({ ...es, two: { BeaconType: '11iandWPA3' }, five: { BeaconType: 'WPA3' } }),
    'basic-network-off': basic({ two: { Enable: '0' } }),
    'basic-guest': basic({
      guest: { Enable: '1', BeaconType: 'None' },
      radio: { Standard: 'b,g,n', AutoChannelEnabled: '1' },
    }),
    'filter-deny': filter(['Ban', 'Disabled', 'Disabled'], [[camera, 1]]),
    'filter-deny-es': filter(
      ['Ban', 'Ban', 'Ban'],
      [
        [camera, 1],
        [tv, 5],
      ],
      es,
    ),
    'filter-deny-five': filter(['Disabled', 'Disabled', 'Ban'], [[camera, 5]]),
    'filter-deny-other': filter(['Ban', 'Disabled', 'Disabled'], [[tv, 1]]),
    'filter-off': filter(undefined, [[camera, 1]]),
    'filter-off-es': filter(undefined, [], { ...es, steer: true }),
    'filter-allow-without': filter(
      ['Allow', 'Disabled', 'Allow'],
      [
        [tablet, 1],
        [laptop, 5],
      ],
    ),
    'filter-allow-with-es': filter(
      ['Allow', 'Disabled', 'Disabled'],
      [
        [tablet, 1],
        [camera, 1],
      ],
      es,
    ),
    status: status(),
    'status-es': status({ ...es, joined: [tablet, laptop] }),
  },
};
export default family;
