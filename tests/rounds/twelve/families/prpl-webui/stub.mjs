// The reference interface of prplOS (Ember): it signs in, asks for the gateway's data model by path and draws what the records say.
import { devices, names } from '../../../home.mjs';

let page = {};
const record = (path, parameters) => ({ path, parameters });
const radio = (nth, made) =>
  record(`WiFi.Radio.${nth}.`, {
    Enable: 1,
    AutoChannelEnable: 0,
    AutoChannelSupported: 1,
    BaseMACAddress: `DE:E1:CC:83:C8:F${nth}`,
    RegulatoryDomain: 'DE',
    Status: 'Up',
    ...made,
  });
const point = (nth, on, made = {}) => [
  record(`WiFi.AccessPoint.${nth}.`, {
    Alias: `vap${nth}`,
    Enable: made.Enable ?? 1,
    Status: made.Enable === 0 ? 'Disabled' : 'Enabled',
    SSIDAdvertisementEnabled: made.shown ?? 1,
    IsolationEnable: 0,
    MACFilterAddressList: '',
    RadioReference: `WiFi.Radio.${on}`,
    SSIDReference: `WiFi.SSID.${nth}.`,
  }),
  record(`WiFi.AccessPoint.${nth}.Security.`, {
    ModeEnabled: made.mode ?? 'WPA2-Personal',
    ModesSupported: 'None,WPA-Personal,WPA2-Personal,WPA-WPA2-Personal,WPA3-Personal,WPA2-WPA3-Personal',
    KeyPassPhrase: names.key,
    SAEPassphrase: names.key,
    WEPKey: '',
  }),
];
const name = (nth, SSID) => [
  record(`WiFi.SSID.${nth}.`, {
    Alias: `ssid${nth}`,
    SSID,
    Enable: 1,
    Status: 'Up',
    MACAddress: `76:E2:F9:A5:5D:7${nth}`,
    Name: `wlan${nth}`,
  }),
];
const wifi = () => [
  record('WiFi.', {}),
  ...point(1, 'wifi0', page.two),
  ...point(2, 'wifi1', page.five),
  ...point(3, 'wifi0', { Enable: 0, ...page.guest }),
  radio(1, {
    Alias: 'wifi0',
    Name: 'wifi0',
    OperatingFrequencyBand: '2.4GHz',
    Channel: '6',
    PossibleChannels: '1,2,3,4,5,6,7,8,9,10,11,12,13',
    CurrentOperatingChannelBandwidth: '20MHz',
    ...page.radio2,
  }),
  radio(2, {
    Alias: 'wifi1',
    Name: 'wifi1',
    OperatingFrequencyBand: '5GHz',
    Channel: '36',
    PossibleChannels: '36,40,44,48,52,56,60,64,100,104,108',
    CurrentOperatingChannelBandwidth: '80MHz',
    ...page.radio5,
  }),
  ...name(1, page.ssid ?? names.two),
  ...name(2, names.five),
  ...name(3, names.guest),
];
const hosts = () => [
  record('Hosts.', { HostNumberOfEntries: devices.length, AccessControlNumberOfEntries: 0 }),
  ...devices.map((d, n) =>
    record(`Hosts.Host.${n + 1}.`, {
      Active: n !== 2,
      ActiveLastChange: '2026-11-29T18:03:11Z',
      HostName: d.name,
      IPAddress: d.ip,
      PhysAddress: d.mac,
      InterfaceType: 'Wi-Fi',
    }),
  ),
];
const answers = [
  [/Device\.WiFi/, wifi],
  [/Device\.Hosts/, hosts],
  [
    /Device\.DeviceInfo/,
    () => [
      record('DeviceInfo.', {
        ModelName: 'prplOS gateway',
        SoftwareVersion: '3.2.0',
        SerialNumber: 'A000000',
        UpTime: 91_000,
      }),
      record('DeviceInfo.MemoryStatus.', { Free: 340_448, Total: 897_980 }),
      record('DeviceInfo.ProcessStatus.', { CPUUsage: 12 }),
    ],
  ],
];
const pane = (menu, nth) => async (tab) => {
  await tab.locator('#identification').fill('admin');
  await tab.locator('#password').fill('made-up');
  await tab.locator('button[type=submit]').click();
  await tab.waitForTimeout(1500);
  await tab.locator(`a[href$="/${menu}"]`).first().click();
  await tab.waitForTimeout(1200);
  if (nth !== undefined) {
    await tab.locator('.nav-pills .nav-link').nth(nth).click();
    await tab.waitForTimeout(600);
  }
};
const at = (steps, more) => ({ path: '/login', steps, ...more });
export default {
  vendor: 'prplOS reference interface (Ember, Bootstrap 5)',
  source: { repo: 'ViirajPatel/prpl-webui-enhanced', commit: '6f9b2dc3400580b47f19de8ee0fee774061aa5f6', path: 'app' },
  origin: 'http://192.168.1.1',
  root: 'prpl-webui',
  wait: 1500,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/session') return { json: { sessionID: 'made-up' } };
    const [, made] = answers.find(([path]) => path.test(url.pathname)) ?? [];
    if (made) return { json: made() };
    if (url.pathname.includes('serviceElements')) return { json: [] };
    return file(url.pathname) ?? (/\.\w+$/.test(url.pathname) ? undefined : file('/index.html'));
  },
  pages: {
    radios: at(pane('wifi')),
    'radios-two-off': at(pane('wifi'), { radio2: { Enable: 0, Status: 'Down' }, two: { Enable: 0 } }),
    'radios-auto': at(pane('wifi'), {
      radio2: { AutoChannelEnable: 1, Channel: '11' },
      radio5: { AutoChannelEnable: 1, Channel: '100' },
    }),
    'radios-thirteen': at(pane('wifi'), { radio2: { Channel: '13', CurrentOperatingChannelBandwidth: '40MHz' } }),
    ssids: at(pane('wifi', 1)),
    'ssids-hidden': at(pane('wifi', 1), { two: { shown: 0 } }),
    'ssids-wpa3': at(pane('wifi', 1), { two: { mode: 'WPA3-Personal' }, five: { mode: 'WPA2-WPA3-Personal' } }),
    'ssids-two-off': at(pane('wifi', 1), { two: { Enable: 0 }, ssid: 'Lindenhof #1' }),
    'ssids-guest-on': at(pane('wifi', 1), { guest: { Enable: 1, mode: 'None' } }),
    hosts: at(pane('hosts')),
    dashboard: at(pane('dashboard')),
    login: { path: '/login' },
  },
};
