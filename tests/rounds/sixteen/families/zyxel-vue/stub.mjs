// Zyxel LTE7490-M904, a 4G router for outdoors with an indoor access point: Vue 2 and Bootstrap 4, one question an object ("DAL?oid=…").
import { devices, names } from '../../../home.mjs';
import { objects, others, setPage } from './objects.mjs';

const [tablet, camera, laptop, tv] = devices.map(({ mac }) => mac);
let page = {};

/** The list of stations as the driver prints it. */
const stations = (band) =>
  `MAC Rate RSSI SNR Level ${devices
    .filter((device) => device.band === band)
    .map(({ mac, rssi }) => `${mac} 72000 ${rssi} 31 4 `)
    .join('')}`;
const menu = [
  {
    id: 'connect',
    title: 'Connection Status',
    title_m: 'ConnectionStatus.title',
    icon: 'connection-icon',
    Rmenu: true,
  },
  {
    id: 'network',
    title: 'Network',
    title_m: 'Network.title',
    icon: 'network-icon',
    submenu: ['Broadband', 'Wireless', 'HomeNetworking', 'NAT', 'DNS'].map((name) => ({
      title: name,
      title_m: `Network.sublist.${name}`,
      id: name,
      link: name,
    })),
  },
  {
    id: 'security',
    title: 'Security',
    title_m: 'Security.title',
    icon: 'security-icon',
    submenu: [
      { title: 'Firewall', title_m: 'Security.sublist.Firewall', id: 'Firewall', link: 'Firewall' },
      { title: 'MAC Filter', title_m: 'Security.sublist.MACFilter', id: 'MACFilter', link: 'MacFilter' },
    ],
  },
  {
    id: 'system',
    title: 'System Monitor',
    title_m: 'System.title',
    icon: 'system-icon',
    submenu: [
      {
        title: 'WLAN Station Status',
        title_m: 'System.sublist.WLANStationStatus',
        id: 'WLANStationStatus',
        link: 'WLANStationStatus',
      },
    ],
  },
];
const flags = {
  Support5G: true,
  hideOneSsid: false,
  hideWEP: true,
  SupportWPAMixMode: true,
  showCELLWAN: false,
  WlanScheduler: false,
};

const tab = (name, five) => async (window) => {
  if (five) {
    await window.locator('#wifi_radio_general').selectOption('4');
    await window.waitForTimeout(900);
  }
  if (name) await window.locator(`#tab_Wireless_${name}_Tab`).click();
  await window.waitForTimeout(900);
};
/** The filter's page of the other band is never filled, as shipped: the network of 5 GHz is chosen by its name. */
const other = async (window) => {
  await tab('MACAuth')(window);
  await window.locator('#macFllt_ssid').selectOption(names.five);
  await window.waitForTimeout(500);
};
const dialog = (name) => async (window) => {
  await window.locator(`#card_${name} .border-icon.bottom`).click();
  await window.waitForTimeout(1200);
};
const at = (path, language, made = {}, steps = undefined) => ({
  path,
  language: { cz: 'cs' }[language] ?? language,
  lang: language,
  ...made,
  steps,
});
const general = (language, made, five) => at('/Wireless', language, made, tab(undefined, five));
const more = (language, made, five) => at('/Wireless', language, made, tab('Others', five));
const mac = (language, made) => at('/Wireless', language, made, tab('MACAuth'));

/** The same shell on a later router of Wi-Fi 6. */
const ax = (made) => ({
  ...made,
  version: 'ax',
  source: { repo: 'ErnyTech/zyxel-ex5601t0', commit: 'b6989a1b9596968b51d239c3eab08de5d88f6515' },
});

export default {
  vendor: 'Zyxel LTE7490-M904',
  source: {
    repo: 'ErnyTech/zyxel-lte7490-m904',
    commit: '34f24e849a41b7ad7f88b7029a53e98a6521c89f',
    path: 'webgui_vue',
  },
  origin: 'http://192.168.1.1',
  root: 'zyxel-vue',
  wait: 1800,
  init: () => {
    localStorage.setItem('isLogin', 'true');
    localStorage.setItem('loginAccount', 'admin');
    localStorage.setItem('loginLevel', 'high');
  },
  state: (made) => {
    page = made;
    setPage(made);
  },
  answer: ({ url, file: found }) => {
    const { pathname } = url;
    const file = (name) => found(`/${page.version ?? 'lte'}${name}`);
    const oid = url.searchParams.get('oid');
    if (pathname === '/getWebGuiFlag')
      return {
        json: page.version
          ? { ...flags, TOTAL_INTERFACE_24G: 4, TOTAL_INTERFACE_5G: 4, New_Wireless_Style_One: false }
          : flags,
      };
    if (pathname === '/getRSAPublickKey') return { json: { result: 'ZCFG_SUCCESS', RSAPublicKey: 'None' } };
    if (pathname === '/getCustomizationData') return { json: {} };
    if (pathname === '/getBasicInformation')
      return {
        json: {
          result: 'ZCFG_SUCCESS',
          CurrentLanguage: page.lang ?? 'en',
          AvailableLanguages: 'en,it,tr,cz,ru,de,fr,es',
          ModelName: page.version ? 'EX5601-T0' : 'LTE7490-M904',
          SoftwareVersion: 'V1.00(ABQY.5)C0',
          RemoAddr_Type: 'LAN',
        },
      };
    if (pathname === '/CheckSfpLinkUp') return { json: { Object: { SfpLinkUp: false } } };
    if (pathname === '/cgi-bin/UserLoginCheck') return { json: { result: 'ZCFG_SUCCESS' } };
    if (pathname === '/cgi-bin/MenuList') return { json: { MenuList: menu } };
    if (pathname === '/cgi-bin/CardInfo') return { json: { ThemeColor: 'blue', CardOrder: '' } };
    if (pathname === '/cgi-bin/loginAccountLevel') return { json: [{ level: 'high' }] };
    if (pathname === '/cgi-bin/WLANTable_handle')
      return { json: [{ result: stations('2.4'), result5: stations('5') }] };
    if (pathname === '/cgi-bin/Wireless')
      return { json: { ret: 'ZCFG_SUCCESS', curCh: '6', curBw: '20', ShowWPA3Mode: 1, maxclient: '32' } };
    if (oid === 'wifi_others')
      return { json: { result: 'ZCFG_SUCCESS', Object: [others(url.searchParams.get('Index') === '5')] } };
    if (oid) return { json: { result: 'ZCFG_SUCCESS', Object: objects[oid]?.() ?? [{}] } };
    return file(pathname.includes('.') ? pathname : '/index.html');
  },
  pages: {
    home: at('/', 'en', { guest: true }),
    'home-two-off': at('/', 'ru', { two: { wlEnable: false } }),
    networks: at('/', 'en', {}, dialog('wifi')),
    'networks-hidden': at('/', 'ru', { two: { wlHide: true } }, dialog('wifi')),
    'networks-one': at('/', 'tr', { one: true }, dialog('wifi')),
    devices: at('/', 'tr', {}, dialog('conn')),
    general: general('en', { two: { channel: '6', bandwidth: '40MHz', X_ZYXEL_OBSS_coex: true } }),
    'general-thirteen': general('it', { two: { channel: '13', bandwidth: '20MHz' } }),
    'general-off': general('ru', { two: { wlEnable: false } }),
    'general-hidden': general('tr', { two: { wlHide: true, channel: '11' } }),
    'general-one': general('cz', { one: true }),
    'general-one-five': general('en', { one: true }, true),
    'general-open': general('ru', { two: { SecurityMode: 'None' } }),
    'general-mixed': general('ru', {
      two: { SecurityMode: 'WPA-WPA2-Personal', encryp: 'tkipaes', bandwidth: '40MHz', channel: '3' },
    }),
    'general-five': general('en', {}, true),
    'general-five-hidden': general('it', { five: { wlHide: true, channel: '100' } }, true),
    'general-five-off': general('cz', { five: { wlEnable: false } }, true),
    guests: at('/Wireless', 'en', { guest: true }, tab('Guest')),
    mac: mac('en', { list24: [1, camera, tablet] }),
    'mac-allow-without': mac('it', { list24: [2, tablet, laptop] }),
    'mac-allow-with': mac('ru', { list24: [2, tablet, camera] }),
    'mac-off': mac('cz', { list24: [0, camera] }),
    'mac-other': mac('tr', { list24: [1, tv] }),
    'mac-five': at('/Wireless', 'ru', { list5: [1, camera] }, other),
    others: more('en', {}),
    'others-low': more('cz', { power: 20, mode: '11n' }),
    'others-five': more('tr', {}, true),
    filter: at('/MacFilter', 'en', { all: 'deny', list: [camera] }),
    'filter-allow-without': at('/MacFilter', 'it', { all: 'allow', list: [tablet, laptop] }),
    'filter-off': at('/MacFilter', 'ru', { all: 'deny', off: true, list: [camera, tv] }),
    'ax-general': ax(general('de', { two: { channel: '6', SecurityMode: 'WPA3-Personal-Transition' } })),
    'ax-general-wpa3': ax(general('fr', { two: { SecurityMode: 'WPA3-Personal' } })),
    'ax-general-thirteen': ax(general('es', { two: { channel: '13' } })),
    'ax-general-off': ax(general('de', { two: { wlEnable: false } })),
    'ax-general-hidden': ax(general('fr', { two: { wlHide: true, channel: '1' } })),
    'ax-general-one': ax(general('es', { one: true })),
    'ax-general-five': ax(general('de', { five: { channel: '100' } }, true)),
    'ax-general-five-wpa3': ax(general('fr', { five: { SecurityMode: 'WPA3-Personal' } }, true)),
    'ax-mac': ax(mac('es', { list24: [1, camera, tv] })),
    'ax-mac-allow-without': ax(mac('de', { list24: [2, tablet, laptop] })),
    'ax-mac-allow-with': ax(mac('fr', { list24: [2, camera, laptop] })),
    stations: at('/WLANStationStatus', 'it'),
  },
};
