// China Mobile's home router on its second front end: Vue 3 and Ant Design Vue 2, one request with a number for every question.
import { names } from '../../../home.mjs';

let page = {};
const coded = (text) => Buffer.from(text).toString('base64');
const network = (name, made = {}) => ({
  wifiOpen: '1',
  wifiSames: page.one ? '1' : '0',
  ssid: coded(name),
  authenticationType: 'WPA2PSK',
  wpa: 'AES',
  key: names.key,
  key1: '',
  keylen: '64',
  broadcast: '0',
  wifiwmm: '1',
  wepauthentication: 'OpenSystem',
  ...made,
});
const answers = {
  0: () => ({}),
  80: () => ({ web_page_hide: 'FFFFFFFF' }),
  2: () => network(names.two, page.two),
  211: () => network(names.five, page.five),
  230: () => ({ txPower: '1', channel: '0', wifiWorkMode: '16', bandWidth: '2', ...page.radio }),
  231: () => ({ txPower: '100', channel: '36', wifiWorkMode: '17', bandWidth: '2', ...page.radio5 }),
  311: () => ({ masterSwitch: page.off ? '0' : '1' }),
  314: () => ({ mesh_switch: '0' }),
  308: () => ({
    wifiName_4g: page.off ? '' : names.two,
    bandwidth_4g: '1',
    channel_4g: page.radio?.channel ?? '6',
    mode_4g: '9',
    wifiName_5g: names.five,
    bandwidth_5g: '2',
    channel_5g: '36',
    mode_5g: '17',
    work_mode: 'Route',
    wan_ip_v4: '203.0.113.9',
    wan_mac: '02:11:22:33:44:51',
  }),
};
/** From the first page to the one of the Wi-Fi settings; "open" unfolds what more there is of a band (0 or 1). */
const settings = (made = {}, open = [], choosing = undefined) => ({
  path: '/',
  ...made,
  steps: async (tab) => {
    await tab.getByText('Wi-Fi配置', { exact: true }).first().click();
    await tab.waitForTimeout(1500);
    for (const [turn, n] of open.entries()) {
      await tab.locator('.adv_button').nth(n).click();
      await tab.waitForTimeout(300 + turn);
    }
    if (choosing) {
      await tab.locator('.ant-select').nth(choosing).click();
      await tab.waitForTimeout(700);
    }
  },
});

export default {
  vendor: 'China Mobile home router',
  source: { repo: 'liuhaoooo/vue3-app', commit: '0fcd9e012710bedbd74d945e69f676e9bb9c119d', path: 'src' },
  origin: 'http://192.168.10.1',
  root: 'cmcc-vue3',
  language: 'zh',
  wait: 1800,
  state: (made) => {
    page = made;
  },
  answer: ({ url, body, file }) => {
    if (url.pathname === '/cgi') return { json: { success: true, ...answers[JSON.parse(body).cmd]?.() } };
    return url.pathname.includes('.') ? null : file('/index.html');
  },
  pages: {
    status: { path: '/' },
    'status-one': { path: '/', one: true },
    settings: settings(),
    'settings-more': settings({ radio: { channel: '6', txPower: '3' } }, [0, 1]),
    'settings-thirteen': settings({ radio: { channel: '13', bandWidth: '0', wifiWorkMode: '9' } }, [0]),
    'settings-five-more': settings(
      { radio5: { channel: '0', bandWidth: '1', wifiWorkMode: '14', txPower: '50' } },
      [1],
    ),
    'settings-hidden': settings({ two: { broadcast: '1' } }),
    'settings-five-hidden': settings({ five: { broadcast: '1' } }),
    'settings-two-off': settings({ two: { wifiOpen: '0' } }),
    'settings-five-off': settings({
      five: { wifiOpen: '0' },
      two: { authenticationType: 'WPAPSKWPA2PSK', wpa: 'TKIPAES' },
    }),
    'settings-wpa3': settings({ two: { authenticationType: 'WPA3PSK' } }),
    'settings-both': settings({
      two: { authenticationType: 'WPA2PSKWPA3PSK' },
      five: { authenticationType: 'WPA3PSK' },
    }),
    'settings-open': settings({ two: { authenticationType: 'OPEN' } }),
    'settings-one': settings({ one: true }),
    'settings-all-off': settings({ off: true }),
    'settings-choosing': settings({ radio: { channel: '11' } }, [0], 3),
  },
};
