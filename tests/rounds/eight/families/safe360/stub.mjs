// 360's "safe router" pages as somebody rebuilt them (jQuery, hash routes, parts loaded into one page; Chinese).
import crypto from 'node:crypto';
import { names } from '../../../home.mjs';

let page = {};
const index = '0'.repeat(32); // the number of a key, and the key
const key = '00112233445566778899aabbccddeeff';
const sealed = (text) => {
  const cipher = crypto.createCipheriv(
    'aes-128-cbc',
    Buffer.from(key, 'hex'),
    Buffer.from('360luyou@install', 'latin1'),
  );
  return index + cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};
const answers = {
  wireless_base_show: () => ({
    AP_SSID: names.two,
    wire_enable: page.off ? '0' : '1',
    channel_width: page.width ?? '2',
    channel_num: page.channel ?? '6',
    status_channel_num: page.channel === '0' ? '1' : (page.channel ?? '6'),
    SSID_broadcast: page.hidden ? '0' : '1',
  }),
  wireless_sec_show: () => ({ ap_mode: page.security ?? '3', wpa_key: sealed(names.key) }),
  get_rand_key: () => ({ rand_key: index + key }),
};
const at = (hash, values = {}) => ({ path: `/index.html#${hash}`, ...values });

export default {
  vendor: "360's router pages, rebuilt (jQuery)",
  source: {
    repo: 'PoetLiu/Web',
    commit: 'da7bad090d7cd2262fcc5c47441c53df0a828809',
    path: 'Router/wifi_set.html',
  },
  origin: 'http://192.168.0.1',
  root: 'poet/Router',
  language: 'zh-cn',
  wait: 1000,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const asked = /^\/router\/(\w+)\.cgi$/.exec(url.pathname);
    if (asked)
      return { status: 200, contentType: 'text/html', body: JSON.stringify(answers[asked[1]]?.() ?? { err_no: '0' }) };
    const found = file(url.pathname);
    // the author's own switch for a router at another address
    if (url.pathname === '/js/utility.js')
      return { ...found, body: found.body.toString().replace('window.debug = true', 'window.debug = false') };
    return found;
  },
  pages: {
    wifi: at('index_page/wifi_set'),
    'wifi-off': at('index_page/wifi_set', { off: true }),
    'wifi-hidden-13': at('index_page/wifi_set', { hidden: true, channel: '13', width: '3', security: '4' }),
    'wifi-auto-open': at('index_page/wifi_set', { channel: '0', width: '4', security: '0' }),
    home: at('index_page'),
    functions: at('functions/fast-tool'),
    settings: at('settings'),
  },
};
