// The pages of a mobile router on Unisoc's chips (TM70, sold under many names): one page that loads the others into itself (jQuery, layui), answered by JSONP that carries XML.
import { devices, names } from '../../../home.mjs';

let page = {};
const xml = (values) =>
  `<root>${Object.entries(values)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</root>`;
const two = () => ({
  wifi24GMaxcount: 16,
  wifi24GChannel: page.channel ?? 0,
  wifi24Gsta: !page.off,
  wifi24GHide: Boolean(page.hidden),
  wifi24Ghotname: names.two,
  wifi24GPassword: names.key,
  wifi24Gsafetype: page.open ? 0 : 2,
});
const five = () => ({
  wifi5GMaxcount: 16,
  wifi5GChannel: page.channel5 ?? 44,
  wifi5Gsta: !page.off5,
  wifi5GHide: false,
  wifi5Ghotname: names.five,
  wifi5GPassword: names.key,
  wifi5Gsafetype: 2,
});
const answers = {
  jsonp_24g_wifi_info: () => xml(two()),
  jsonp_5g_wifi_info: () => xml(five()),
  jsonp_macfilterslist: () => xml({ macStatus: page.filter ?? 0, allMac: (page.list ?? []).join(',') }),
  jsonp_battery_level: () => xml({ isChanging: 0, batteryPercent: 82 }),
  jsonp_wps_info: () => xml({ wpsSwitch: 0 }),
  jsonp_home_info: () =>
    xml({
      WANIP: '203.0.113.7',
      networkRunTime: 88000,
      systemRunTime: 90000,
      strengthLevel: 4,
      operatorName: 'Made-up Mobile',
      issim: 1,
      networkType: 'LTE',
      client_num: 4,
      ...two(),
      ...five(),
    }),
  jsonp_device_management_all: () => ({
    curPage: 1,
    totalPage: 1,
    data: (page.nobody ? [] : devices).map((d) => ({
      mac: d.mac,
      ip: d.ip.replace('.1.', '.0.'),
      status: 'REACHABLE',
    })),
  }),
};

/** Goes to a pane of the page's own menu. */
const pane = (name) => async (tab) => {
  await tab.locator(`#${name}`).click();
  await tab.waitForTimeout(800);
};
const at = (shown, more) => ({ path: '/html/main.html', ...more, init: { shown, lang: more?.lang ?? 'zh_cn' } });
export default {
  vendor: 'a mobile router on Unisoc chips, TM70 (jQuery, layui)',
  source: {
    repo: 'a251231/mifi_wifi',
    commit: 'eb93391100d4f6408b84169496360a22f8db9b58',
    path: '展锐工具箱/file/TM70/www',
  },
  origin: 'http://192.168.0.1',
  root: 'unisoc-mifi',
  wait: 1500,
  language: 'zh-cn',
  init: ({ shown, lang }) => {
    if (!shown) return localStorage.setItem('language', lang);
    sessionStorage.setItem('loginStatus', 'login');
    localStorage.setItem('xmlName', shown);
    localStorage.setItem('language', lang);
    return undefined;
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url }) => {
    const name = url.pathname.slice(1);
    if (!name.startsWith('jsonp_') && name !== 'ethernet_get') return undefined;
    const made = answers[name]?.() ?? xml({});
    if (!answers[name] && process.env.ROUND_LOG) console.log('no answer', name);
    return {
      contentType: 'text/javascript',
      body: `${url.searchParams.get('callback')}(${JSON.stringify(made)})`,
    };
  },
  pages: {
    wifi: at('wifi', { lang: 'en_us', language: 'en', channel: 6 }),
    'wifi-off': at('wifi', { off: true }),
    'wifi-hidden': at('wifi', { lang: 'en_us', language: 'en', hidden: true, channel: 11, off5: true }),
    'wifi-open': at('wifi', { open: true, channel: 9, channel5: 0 }),
    'access-allow': at('wifi', {
      lang: 'en_us',
      language: 'en',
      filter: 2,
      list: [devices[0].mac, devices[2].mac],
      steps: pane('wifi_menu_access_control'),
    }),
    'access-block': at('wifi', { filter: 1, list: [devices[1].mac], steps: pane('wifi_menu_access_control') }),
    'access-off': at('wifi', {
      lang: 'en_us',
      language: 'en',
      list: [devices[3].mac],
      steps: pane('wifi_menu_access_control'),
    }),
    clients: at('clientList', { lang: 'en_us', language: 'en' }),
    home: at('home'),
    login: { path: '/index.html', init: { lang: 'en_us' }, language: 'en' },
  },
};
