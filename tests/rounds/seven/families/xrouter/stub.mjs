// xrouter's own pages (Vue 2, BootstrapVue; hash routes): CGI answers in JSON.
import { names } from '../../../home.mjs';

let page = {};
const answers = {
  'network/get_wifi.cgi': () => ({
    errno: 0,
    ap2g: {
      enable: page.off24 ? 0 : 1,
      ssid: names.two,
      encrypt: page.open ? 'none' : 'WPA-WPA2-PSK-CCMP',
      psk: names.key,
    },
    phy2g: { bw: page.width ?? '20M', channel: page.channel ?? '6', txpower: '100' },
    ap5g: { enable: 1, ssid: names.five, encrypt: 'WPA-PSK-CCMP', psk: names.key },
    phy5g: { bw: '80M', channel: '36', txpower: page.low ? '30' : '100' },
  }),
};

export default {
  vendor: 'xrouter (Vue, BootstrapVue)',
  source: {
    repo: 'JackLi110ha/xrouter-web',
    commit: '4d1957b2dd9f28e3d86fea847fbe6b0ce7f9ceac',
    path: 'src/views/Wifi.vue',
  },
  origin: 'http://192.168.1.1',
  root: 'xrouter',
  wait: 1500,
  language: 'en',
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const name = /^\/cgi-bin\/(.+)$/.exec(url.pathname)?.[1];
    if (name) return { json: answers[name]?.() ?? { errno: 0 } };
    return url.pathname === '/' ? file('/index.html') : file(url.pathname);
  },
  pages: {
    wifi: { path: '/#/wifi' },
    'wifi-24off-13-40': { path: '/#/wifi', off24: true, channel: '13', width: '40M' },
    'wifi-auto-open': { path: '/#/wifi', channel: '0', open: true, low: true },
    internet: { path: '/#/internet', source: { path: 'src/views/Internet.vue' } },
    home: { path: '/#/home', source: { path: 'src/views/Home.vue' } },
    login: { path: '/#/login', source: { path: 'src/views/Login.vue' } },
  },
};
