// D-Link DIR-830L: pages that ask for their values over HNAP (XML, one envelope for many questions); selects and switches are drawn over native ones.
import { devices, names } from '../../../home.mjs';

let page = {};
const xml = (made) =>
  Object.entries(made)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (one) => `<${name}>${one && typeof one === 'object' ? xml(one) : (one ?? '')}</${name}>`,
      ),
    )
    .join('');
const envelope = (inner) =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${inner}</soap:Body></soap:Envelope>`;

const radio = (made) => ({
  Enabled: 'true',
  MacAddress: '5C:D9:98:10:4A:F0',
  SSIDBroadcast: 'true',
  SecondaryChannel: 0,
  QoS: 'true',
  ScheduleName: 'Always',
  TXPower: 100,
  ...made,
});
const radios = () => ({
  'RADIO_2.4GHz': radio({
    Mode: '802.11bgn',
    SSID: names.two,
    ChannelWidth: 20,
    Channel: 6,
    Coexistence: 'true',
    ...page.two,
  }),
  RADIO_5GHz: radio({ Mode: '802.11anac', SSID: names.five, ChannelWidth: 0, Channel: 44, ...page.five }),
  'RADIO_2.4G_Guest': radio({ Enabled: page.guest ? 'true' : 'false', SSID: names.guest }),
  RADIO_5G_Guest: radio({ Enabled: 'false', SSID: `${names.guest}-5G` }),
});
const alias = { '2.4GHZ': 'RADIO_2.4GHz', '5GHZ': 'RADIO_5GHz' };
const security = { Enabled: 'true', Type: 'WPAORWPA2-PSK', Encryption: 'TKIPORAES', KeyRenewal: 3600, Key: names.key };
const able = (RadioID, Frequency, modes, channels, bands) => ({
  RadioID,
  Frequency,
  SupportedModes: { string: modes },
  Channels: { int: channels },
  WideChannels: { WideChannel: { Channel: channels[1], SecondaryChannels: { int: channels[2] } } },
  SupportedSecurity: {
    SecurityInfo: ['WEP-SHARED', 'WPAORWPA2-PSK'].map((SecurityType) => ({ SecurityType, Encryptions: bands })),
  },
});
const answers = {
  GetWLanRadios: () => ({
    RadioInfos: {
      RadioInfo: [
        able('RADIO_2.4GHz', 2, ['802.11bgn', '802.11gn', '802.11n'], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], {
          string: 'TKIPORAES',
        }),
        able('RADIO_5GHz', 5, ['802.11anac', '802.11an', '802.11ac'], [0, 36, 40, 44, 48, 149, 153, 157, 161], {
          string: 'TKIPORAES',
        }),
      ],
    },
  }),
  GetWLanRadioSettings: (id) => radios()[alias[id] ?? id],
  GetWLanRadioSecurity: (id) => (page.open?.includes(id) ? { Enabled: 'false' } : security),
  GetScheduleSettings: () => ({ ScheduleInfoLists: { ScheduleName: 'Abend' } }),
  GetAPClientSettings: () => ({ SSID: '', SupportedSecurity: { SecurityInfo: { SecurityType: 'NONE' } } }),
  GetWiFiVerifyAlpha: () => ({ WPS: { Enable: 'Enable', Configured: 'Configured', PIN: '00000000' }, Wifiverify: 0 }),
  GetOperationMode: () => ({ OperationModeList: { OperationMode: 'WirelessRouter' }, CurrentOPMode: 'WirelessRouter' }),
  GetDeviceFeatureAlpha: () => ({ FeatureVPN: 'false', Features: '' }),
  GetDeviceSettings: () => ({
    Type: 'GatewayWithWiFi',
    DeviceName: 'dlinkrouter',
    VendorName: 'D-Link',
    ModelName: 'DIR-830L',
    FirmwareVersion: '1.00',
    HardwareVersion: 'A1',
    PresentationURL: 'http://dlinkrouter.local/',
    CAPTCHA: 'false',
  }),
  GetRouterLanSettings: () => ({
    RouterIPAddress: '192.168.1.1',
    RouterMACAddress: '5C:D9:98:10:4A:F0',
    RouterSubnetMask: '255.255.255.0',
    DHCPServerEnabled: 'true',
  }),
  GetNetworkSettings: () => ({
    IPAddress: '192.168.1.1',
    SubnetMask: '255.255.255.0',
    DeviceName: 'dlinkrouter',
    LocalDomainName: '',
    IPRangeStart: 2,
    IPRangeEnd: 254,
    LeaseTime: 10_080,
    Broadcast: 'false',
    DNSRelay: 'true',
  }),
  GetDHCPServerSettings: () => ({
    Enabled: 'true',
    IPRangeStart: '192.168.1.2',
    IPRangeEnd: '192.168.1.254',
    LeaseTime: 10_080,
  }),
  GetStaticDHCPClientSettings: () => ({ DHCPClientInfoLists: '' }),
  GetWanSettings: () => ({
    Type: 'DHCP',
    Username: '',
    IPAddress: '203.0.113.20',
    SubnetMask: '255.255.255.0',
    Gateway: '203.0.113.1',
    DNS: { Primary: '203.0.113.1', Secondary: '' },
    MacAddress: '5C:D9:98:10:4A:F1',
    MTU: 1500,
  }),
  GetWanStatus: () => ({ Status: 'CONNECTED' }),
  GetCurrentInternetStatus: () => ({ InternetStatus: 'OK_CONNECTED' }),
  GetInternetConnUpTime: () => ({ UpTime: 734_211 }),
  GetIPv6Status: () => ({
    IPv6_ConnectionType: 'IPv6_LinkLocalOnly',
    IPv6_Network_Status: 'DISCONNECTED',
    IPv6_LanLinkLocalAddress: 'fe80::1',
    IPv6_DhcpPd: 'Disabled',
    IPv6_LanAddress: { string: '' },
  }),
  GetGuestZoneRouterSettings: () => ({ InternetAccessOnly: 'true' }),
  GetClientInfo: () => ({
    ClientInfoLists: {
      ClientInfo: devices.map((d) => ({
        MacAddress: d.mac,
        IPv4Address: d.ip,
        IPv6Address: '',
        Type: d.band === '5' ? 'WiFi_5G' : 'WiFi_2.4G',
        DeviceName: d.name,
        NickName: d.name,
        ReserveIP: '',
        SupportedAction: { AccessUSBStorage: 'false' },
      })),
    },
  }),
  GetMACFilters2: () => ({
    Enabled: 'true',
    IsAllowList: 'false',
    MACList: {
      MACInfo: devices
        .filter((d) => page.blocked?.includes(d.mac))
        .map((d) => ({ MacAddress: d.mac, DeviceName: d.name, ScheduleName: 'Always', Status: 'true' })),
    },
  }),
};
const answer = (name, id) => {
  const made = answers[name]?.(id);
  return made && xml({ [`${name}Response`]: { [`${name}Result`]: 'OK', ...made } });
};
/** The answer to one envelope: a single question, or many in one. */
const hnap = (action, body) => {
  if (action !== 'GetMultipleHNAPs')
    return envelope(
      answer(action, body.match(/<RadioID>([^<]+)/)?.[1]) ??
        xml({ [`${action}Response`]: { [`${action}Result`]: 'OK' } }),
    );
  const inside = body.slice(body.indexOf('<GetMultipleHNAPs'));
  const asked = [...inside.matchAll(/<(Get(?!MultipleHNAPs)\w+)[^>]*?(?:\/>|>(?:\s*<RadioID>([^<]*)<\/RadioID>)?)/g)];
  return envelope(
    `<GetMultipleHNAPsResponse><GetMultipleHNAPsResult>OK</GetMultipleHNAPsResult>${asked
      .map(([, name, id]) => answer(name, id) ?? xml({ [`${name}Response`]: { [`${name}Result`]: 'OK' } }))
      .join('')}</GetMultipleHNAPsResponse>`,
  );
};
/** Opens what "Advanced Settings…" hides. */
const more = async (shown) => {
  const buttons = shown.locator('.advButton:visible');
  for (let nth = (await buttons.count()) - 1; nth >= 0; nth--) await buttons.nth(nth).click();
  await shown.waitForTimeout(600);
};
/** The list of clients on the first page; `nth` opens one of them. */
const clients = (nth) => async (shown) => {
  await shown.evaluate(() => document.getElementById('ethernetIcon').onmousedown());
  await shown.waitForTimeout(2500);
  if (nth) await shown.evaluate((which) => globalThis.client_EditMember(which), nth);
  await shown.waitForTimeout(900);
};
const language = (lang) => ({ lang, language: lang.slice(0, 2) === 'zh' ? lang : lang.slice(0, 2) });
const at = (file, lang, made = {}) => ({
  path: `/${file}.html`,
  ...language(lang),
  init: { lang },
  ...made,
});

export default {
  vendor: 'D-Link DIR-830L (HNAP pages)',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'D-LINK/DIR830/squashfs-root/www',
  },
  origin: 'http://192.168.1.1',
  root: 'dlink-dir830',
  wait: 3500,
  state: (made) => {
    page = made;
  },
  init: ({ lang }) => {
    localStorage.setItem('language', lang);
    localStorage.setItem('PrivateKey', 'MADEUP');
    sessionStorage.setItem('PrivateKey', 'MADEUP');
  },
  answer: ({ url, method, body, headers, file }) => {
    if (url.pathname === '/HNAP1/' && method === 'POST')
      return {
        contentType: 'text/xml',
        body: hnap((headers.soapaction ?? '').replace(/^"?.*\/|"$/g, ''), body),
      };
    const found = file(url.pathname);
    // Passwords come enciphered; the made-up one comes plain.
    if (url.pathname === '/js/AES.js') return { ...found, body: `${found.body}\nAES_Decrypt128 = (text) => text;` };
    return found && url.pathname.endsWith('.xml') ? { ...found, contentType: 'text/xml' } : found;
  },
  pages: {
    wifi: at('WiFi', 'en-us', { steps: more }),
    'wifi-short': at('WiFi', 'de-de'),
    'wifi-two-off': at('WiFi', 'de-de', { two: { Enabled: 'false' }, steps: more }),
    'wifi-hidden': at('WiFi', 'fr-fr', { two: { SSIDBroadcast: 'false', SSID: 'Lindenhof_IoT' }, steps: more }),
    'wifi-thirteen': at('WiFi', 'es-es', { two: { Channel: 13, ChannelWidth: 0 }, steps: more }),
    'wifi-auto': at('WiFi', 'ru-ru', {
      two: { Channel: 0, Mode: '802.11n', TXPower: 50 },
      five: { Channel: 157, ChannelWidth: 40 },
      steps: more,
    }),
    'wifi-open': at('WiFi', 'zh-cn', { open: ['RADIO_2.4GHz'], steps: more }),
    'wifi-five-hidden': at('WiFi', 'ko-kr', { five: { SSIDBroadcast: 'false' }, steps: more }),
    'wifi-italian': at('WiFi', 'it-it', { two: { Channel: 11 }, steps: more }),
    guest: at('GuestZone', 'pt-br', { guest: true }),
    'guest-off': at('GuestZone', 'de-de'),
    home: at('Home', 'en-us'),
    clients: at('Home', 'de-de', { steps: clients() }),
    'client-blocked': at('Home', 'en-us', { blocked: [devices[1].mac], steps: clients(2) }),
    'client-free': at('Home', 'ru-ru', { steps: clients(2) }),
    network: at('Network', 'fr-fr'),
  },
};
