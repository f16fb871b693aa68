// LB-LINK X26 (its own interface, not the operator's of the WR450D): Vue 2 and Element UI, one page with every pane in it, one request with a type for every question.
import { devices, names } from '../../../home.mjs';

const [, camera, , tv] = devices;
let page = {};
const network = (radio, ssid, made = {}) => ({
  radio,
  enable: 1,
  wlanssid: ssid,
  ssidhide: 0,
  wlanpsw: names.key,
  wlanpswmode: 'wpa2',
  wlanpswencry: 'aes',
  power: 2,
  ...made,
});
const guest = (type, made = {}) => ({
  type,
  Switch: 0,
  ssid: names.guest,
  ssid_hide: '0',
  pwd: names.key,
  encryption: 'wpa2',
  ...made,
});
const channel = (radio, made = {}) => ({
  radio,
  countrycode: 'HK',
  channel: 0,
  htbw: 0,
  curbw: 1,
  curchannel: radio === '2.4G' ? 6 : 44,
  ...made,
});
const device = ({ name, mac, ip, band }) => ({
  name,
  mac,
  ip,
  link_type: band === '2.4' ? '1' : '2',
  link_time: '1:20:31',
  upspeed: '2048',
  downspeed: '8192',
});
const functions = ['more_internet', 'more_lan', 'more_wifi', 'channelSet', 'visitorNet', 'wifiMode', 'wifiTiming'];
const answers = {
  getheartbeat: () => ({ result: 0 }),
  getrouterinfo: () => ({
    operationmode: 'router',
    netlink: 1,
    wan: 1,
    lan1: 1,
    lan2: 0,
    lan3: 0,
    lan4: 0,
    lanip: '192.168.16.1',
    lanmac: '02:11:22:33:44:55',
    producttype: 'X26',
    ramfree: '30120',
    ramtotal: '118200',
    ver: 'X26,V1.0.1',
    uptime: '3600',
    upspeed: '2048',
    downspeed: '8192',
  }),
  getclientnum: () => ({ cable: 0, _2g: 2, _5g: 2 }),
  getversion: () => ({ version: 'BL-X26-AC12-A-D' }),
  getfunlist: () => ({ list: functions.map((fun) => ({ fun })) }),
  getwlancfgall: () => ({
    dualSwitch: page.one ? '1' : '0',
    configurations: [
      network('2.4G', names.two, page.two),
      network('5.8G', page.one ? names.two : names.five, page.five),
    ],
  }),
  getWifiMode: () => ({ twoWifiMode: 0, fiveWifiMode: 0, ...page.modes }),
  multi_ssid: () => ({ list: [guest('2.4g', page.guest), guest('5.8g')] }),
  getchannelall: () => ({ configurations: [channel('2.4G', page.radio), channel('5.8G', page.radio5)] }),
  getterminallist: () => ({ list: devices.map(device) }),
  getblacklist: () => ({ list: (page.blocked ?? []).map(({ name, mac }) => ({ name, mac })) }),
};
const press = (tab, ...selectors) =>
  selectors.reduce(async (before, selector) => {
    await before;
    await tab.locator(selector).first().click();
    await tab.waitForTimeout(600);
  }, Promise.resolve());
const pane = (id, made = {}) => ({
  path: '/html/index.html',
  ...made,
  steps: (tab) => press(tab, '.menu > li:nth-child(2)', '#tab-second', `#${id}`),
});
const wifi = (made) => pane('more_wifi', made);
const en = { locale: 'en-US', language: 'en' };

export default {
  vendor: 'LB-LINK X26',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'LB-LINK/X26/X26(AC12)_V1.0.1_TFTP/squashfs-root/www',
  },
  origin: 'http://192.168.16.1',
  root: 'lblink-x26',
  language: 'zh',
  wait: 1000,
  init: () => sessionStorage.setItem('token', 'made-up'),
  state: (made) => {
    made.locale ??= 'zh-CN';
    page = made;
  },
  answer: ({ url, body }) => {
    if (url.pathname !== '/cgi-bin/lighttpd.cgi') return null;
    const made = answers[JSON.parse(body).type];
    return made && { json: made() };
  },
  pages: {
    wifi: wifi({ locale: 'zh-CN' }),
    'wifi-one': wifi({ ...en, one: true }),
    'wifi-hidden': wifi({ locale: 'zh-CN', two: { ssidhide: 1 } }),
    'wifi-two-off': wifi({ ...en, two: { enable: 0 } }),
    'wifi-five-off-hidden': wifi({ locale: 'zh-CN', five: { enable: 0, ssidhide: 1 } }),
    'wifi-wpa3': wifi({ ...en, two: { wlanpswmode: 'wpa3', power: 0 }, five: { wlanpswmode: 'wpa2wpa3' } }),
    'channels-thirteen': pane('channelSet', {
      ...en,
      radio: { channel: 13, htbw: 2 },
      radio5: { channel: 44, htbw: 3 },
    }),
    devices: { path: '/html/index.html', locale: 'zh-CN', steps: (tab) => press(tab, '.menu > li:nth-child(4)') },
    blocked: {
      path: '/html/index.html',
      ...en,
      blocked: [camera],
      steps: (tab) => press(tab, '.menu > li:nth-child(4)', '.terList-item:nth-child(2)'),
    },
    'blocked-other': {
      path: '/html/index.html',
      locale: 'zh-CN',
      blocked: [tv],
      steps: (tab) => press(tab, '.menu > li:nth-child(4)', '.terList-item:nth-child(2)'),
    },
    'home-dialog': {
      path: '/html/index.html',
      ...en,
      two: { ssidhide: 1 },
      steps: (tab) => press(tab, '.wifi-setting'),
    },
  },
};
