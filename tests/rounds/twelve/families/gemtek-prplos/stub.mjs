// Gemtek's interface for prplOS gateways with three radios (Vue 3): every page asks /API/info for one list by its name.
import { devices, names } from '../../../home.mjs';

let page = {};
const personal = 'None,WPA2-Personal,WPA3-Personal,WPA2-WPA3-Personal';
const network = (SSID, SecurityMode, more) => ({
  SSID,
  SecurityMode,
  Password: names.key,
  Enable: 1,
  SecurityModeAvailable: personal,
  ...more,
});
const radio = (Band, made) => ({ RadioEnable: 1, AutoChannelEnable: 0, Band, ...made });
const filter = (first, SSID, made = {}) => [
  {
    Path: `Device.WiFi.AccessPoint.${first}.`,
    SSID,
    ACLMode: made.mode ?? 'Off',
    MACList: (made.list ?? []).join(', '),
  },
  { Path: `Device.WiFi.AccessPoint.${first + 1}.`, SSID: names.guest, ACLMode: 'Off', MACList: '' },
];
const host = (d) => ({ Host: d.name, IPAddress: d.ip, MACAddress: d.mac });
const near = {
  2: [
    {
      SSID: 'Bergblick',
      BSSID: '80:02:9C:E8:CA:CB',
      Channel: 1,
      Signal: -42,
      Security: 'WPA2-Personal',
      WirelessMode: 'g,n,ax',
    },
    {
      SSID: 'Nachbar-7',
      BSSID: 'EC:08:6B:ED:26:A2',
      Channel: 11,
      Signal: -76,
      Security: 'WPA2-Personal',
      WirelessMode: 'g,n',
    },
  ],
  5: [
    {
      SSID: 'Bergblick-5G',
      BSSID: '80:02:9C:E8:CA:CC',
      Channel: 44,
      Signal: -61,
      Security: 'WPA3-Personal',
      WirelessMode: 'n,ac,ax',
    },
  ],
};
const status = (Band, Channel, Bandwidth, SSID, last) => ({
  Enable: 1,
  Band,
  Channel,
  AutoChannel: 0,
  Bandwidth,
  MACAddress: `DE:E1:CC:83:C8:F${last}`,
  Interface: [
    {
      Alias: 'main',
      Password: names.key,
      Authentication: 'WPA2-Personal',
      Encryption: 'AES',
      BSSID: `76:e2:f9:a5:5d:7${last}`,
      Enable: 1,
      SSID,
      Name: `wlan${last}`,
    },
  ],
});
const lists = {
  SidebarMenu: () => ({
    Apps: [],
    mode: 'Gateway',
    language: { available: ['en', 'fr', 'ja', 'de', 'zh-TW', 'zh-CN', 'ko'], current: page.lang ?? 'en' },
    features: { thread: false, matter: false },
  }),
  WlanBasic: () => ({
    MLOEnable: page.mlo ? 1 : 0,
    MeshEnable: 0,
    wifi2g: network(names.two, 'WPA2-Personal', page.basic2),
    wifi5g: network(names.five, 'WPA2-WPA3-Personal', page.basic5),
    wifi6g: network('Lindenhof-6G', 'WPA3-Personal', { SecurityModeAvailable: 'None,WPA3-Personal' }),
    wifimlo: network('Lindenhof-MLO', 'WPA3-Personal', { SecurityModeAvailable: 'None,WPA3-Personal' }),
  }),
  WlanAdvanced: () => ({
    MLOEnable: page.mlo ? 1 : 0,
    wifi2g: radio('2.4GHz', {
      Mode: 'bgn',
      Channel: '6',
      ChannelBandwidth: '20MHz',
      ModeList: 'b,g,n,bg,gn,bgn,ax',
      ChannelBandwidthList: '20MHz,40MHz',
      ChannelList: '1,2,3,4,5,6,7,8,9,10,11,12,13',
      ...page.radio2,
    }),
    wifi5g: radio('5GHz', {
      Mode: 'ac',
      Channel: '44',
      ChannelBandwidth: '80MHz',
      ModeList: 'a,n,an,ac,ax',
      ChannelBandwidthList: '20MHz,40MHz,80MHz,160MHz',
      ChannelList: '36,40,44,48,52,56,60,64,100,104,108,112',
      ...page.radio5,
    }),
    wifi6g: radio('6GHz', {
      Mode: 'ax',
      Channel: '37',
      AutoChannelEnable: 1,
      ChannelBandwidth: '160MHz',
      ModeList: 'ax',
      ChannelBandwidthList: '20MHz,40MHz,80MHz,160MHz,320MHz',
      ChannelList: '1,5,9,13,17,21,25,29,33,37,41,45',
    }),
  }),
  WlanWps: () => ({ Enable: 0, PINCode: '00000000', PairingResult: 'NotExecute', Band: [] }),
  WlanMesh: () => ({ MeshEnable: 0, MLOEnable: 0, CommonSSID: names.two }),
  MACFiltering: () => ({
    wifi2g: filter(1, names.two, page.filter2),
    wifi5g: filter(3, names.five, page.filter5),
    wifi6g: filter(5, 'Lindenhof-6G'),
  }),
  GuestWiFi: () => ({
    Enable: page.guest === false ? 0 : 1,
    MLOEnable: 0,
    MeshEnable: 0,
    Password: names.key,
    SecurityMode: 'WPA2-WPA3-Personal',
    SSID: names.guest,
    SecurityModeAvailable: 'WPA2-Personal,WPA3-Personal,WPA2-WPA3-Personal',
  }),
  GuestDeviceConnected: () => devices.slice(0, 1).map(host),
  LanDeviceConnected: () => devices.map(host),
  LanBasic: () => ({
    LANIPSetting: { Enable: 1, IPAddress: '192.168.1.1', SubnetMask: '255.255.255.0' },
    DHCPv4Setting: {
      Enable: 1,
      DNSServers: '192.168.1.1',
      BeginAddress: '192.168.1.2',
      EndAddress: '192.168.1.254',
      SubnetMask: '255.255.255.0',
      LeaseTime: 43_200,
    },
    IPAddressReservation: [],
  }),
  StatusWlan: () => [
    status('2.4GHz', 6, '20MHz', names.two, 0),
    status('5GHz', 44, '80MHz', names.five, 1),
    status('6GHz', 37, '160MHz', 'Lindenhof-6G', 2),
  ],
  WifiNeighbor: (asked) =>
    asked ? (near[JSON.parse(asked).WifiNeighbor.Band[0]] ?? []) : { Enable2g: 1, Enable5g: 1, Enable6g: 0 },
};
const at = (path, more = {}) => ({ path, ...more, language: (more.lang ?? 'en').toLowerCase() });
const tab = (nth) => async (shown) => {
  await shown.locator('.tab-navigation .tab-button').nth(nth).click();
  await shown.waitForTimeout(900);
};
const camera = devices[1].mac;
export default {
  vendor: 'Gemtek prplOS gateway (Vue 3)',
  source: { repo: 'PaulWuGTK/AI-Driven-WebUI', commit: '4973efcd48d09ca83a1489c2076cc5b0190197de', path: 'src' },
  origin: 'http://192.168.1.1',
  root: 'gemtek-prplos',
  wait: 1500,
  state: (made) => {
    page = made;
  },
  init: ({ out }) => {
    if (!out) localStorage.setItem('sessionId', 'made-up');
  },
  answer: ({ url, method, body, file }) => {
    if (url.pathname === '/API/info') {
      const name = url.searchParams.get('list');
      return lists[name] && { json: { [name]: lists[name](method === 'POST' ? body : '') } };
    }
    return file(url.pathname) ?? file('/index.html');
  },
  pages: {
    basic: at('/settings/wireless'),
    'basic-two-off': at('/settings/wireless', { lang: 'de', basic2: { Enable: 0 } }),
    'basic-wpa3': at('/settings/wireless', {
      lang: 'fr',
      basic2: { SecurityMode: 'WPA3-Personal', SSID: 'Lindenhof & Söhne' },
    }),
    'basic-mlo': at('/settings/wireless', { mlo: true }),
    radio: at('/settings/wireless', { lang: 'ko', steps: tab(1) }),
    'radio-auto': at('/settings/wireless', {
      lang: 'ja',
      radio2: { AutoChannelEnable: 1, Mode: 'ax', ChannelBandwidth: '40MHz' },
      radio5: { Channel: '100', ChannelBandwidth: '160MHz', Mode: 'ax' },
      steps: tab(1),
    }),
    'radio-off': at('/settings/wireless', { radio2: { RadioEnable: 0, Channel: '13' }, steps: tab(1) }),
    'filter-deny': at('/wifi/mac-filter', { filter2: { mode: 'BlackList', list: [camera, '02:11:22:33:44:55'] } }),
    'filter-deny-empty': at('/wifi/mac-filter', { lang: 'ko', filter2: { mode: 'BlackList' } }),
    'filter-allow': at('/wifi/mac-filter', {
      lang: 'de',
      filter5: { mode: 'WhiteList', list: [devices[2].mac, devices[3].mac] },
      steps: tab(1),
    }),
    'filter-off': at('/wifi/mac-filter', { lang: 'fr' }),
    guest: at('/wifi/guest-access', { lang: 'ja' }),
    devices: at('/settings/lan', { steps: tab(1) }),
    neighbors: at('/status/wifi-neighbor', {
      steps: async (shown) => {
        const scan = shown.locator('.panel-section button');
        for (const nth of [0, 1]) {
          await scan.nth(nth).click();
          await shown.waitForTimeout(900);
        }
      },
    }),
    status: at('/status/wlan', { lang: 'de' }),
    login: at('/login', { init: { out: true } }),
  },
};
