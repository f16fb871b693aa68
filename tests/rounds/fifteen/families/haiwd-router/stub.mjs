// HAIWD's wireless router (its firmware a relative of Tenda's): one page of tiles that opens small pages in a frame; each of those here. jQuery asks for values, words come from a list.
import { devices, names } from '../../../home.mjs';

let page = {};
const open = (key) => (page[key] ? 'none' : 'wpapsk');
const answers = {
  WifiBasicGet: () => ({
    ssid: names.two,
    ssid_5g: names.five,
    security: open('open'),
    security_5g: open('open5'),
    hideSsid: page.hidden ? '1' : '0',
    hideSsid_5g: page.hidden5 ? '1' : '0',
    wrlPwd: page.open ? '' : names.key,
    wrlPwd_5g: page.open5 ? '' : names.key,
  }),
  WifiRadioGet: () => ({
    adv_country: 'DE',
    country: 'DE',
    adv_mode: page.mode ?? 'bgn',
    adv_channel: page.channel ?? '6',
    adv_band: page.width ?? '20',
    adv_mode_5g: page.mode5 ?? 'ac',
    adv_channel_5g: page.channel5 ?? '44',
    adv_band_5g: page.width5 ?? '80',
  }),
  WifiPowerGet: () => ({ power: page.power ?? 'high', power_5g: page.power5 ?? 'high' }),
  getBlackRuleList: () => (page.list ?? []).map((d) => ({ devName: d.name, deviceId: d.mac })),
  getOnlineList: () => [
    { blackNum: 0 },
    ...devices.map((d) => ({
      black: 0,
      parentCtrl: 0,
      devName: d.name,
      deviceId: d.mac,
      ip: d.ip,
      line: d.band === '5' ? 2 : 1,
    })),
  ],
  initWifiMacFilter: () => ({
    filterList: (page.list ?? []).map((d, n) => ({ index: n, deviceName: d.name, deviceMac: d.mac })),
  }),
  SysStatusGet: () => ({}),
};
const frame = (name, values = {}) => ({ path: `/${name}.html`, frame: 'inner', ...values });
const traditional = (name, values = {}) =>
  frame(name, { language: 'zh-tw', locale: 'zh-TW', list_of_words: 'zh', ...values });
const simplified = (name, values = {}) =>
  frame(name, { language: 'zh', locale: 'zh-CN', list_of_words: 'cn', ...values });

export default {
  vendor: 'HAIWD wireless router (Tenda)',
  source: {
    repo: 'wuxiang3000/haiwd',
    commit: '215edbe0d97f07e2011dec8008a76318f5b476f2',
    path: 'fs_w100ap_patch/webroot_ro',
  },
  origin: 'http://192.168.1.1',
  root: 'haiwd-router',
  language: 'en',
  wait: 900,
  // What the page around the frame lends to it.
  init: () => {
    for (const name of ['loginOut', 'initIframeHeight', 'showSaveMsg']) globalThis[name] = () => {};
    globalThis.isTimeout = () => true;
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const asked = url.pathname.match(/\/goform\/(\w+)/)?.[1];
    if (asked) return { json: answers[asked]?.() ?? {} };
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.html')) return found;
    return {
      contentType: 'text/html; charset=utf-8',
      headers: { 'set-cookie': `bLanguage=${page.list_of_words ?? 'en'}` },
      body: found.body,
    };
  },
  pages: {
    names: frame('wireless_ssid'),
    'names-hidden': frame('wireless_ssid', { hidden: true }),
    'names-5-hidden-tw': traditional('wireless_ssid', { hidden5: true }),
    'names-hidden-zh': simplified('wireless_ssid', { hidden: true }),
    radio: frame('wireless'),
    'radio-13': frame('wireless', { channel: '13', width: 'auto' }),
    'radio-40-tw': traditional('wireless', { channel: '3', width: '40', channel5: '36', width5: '40' }),
    'radio-n-zh': simplified('wireless', { mode: 'n only', channel: '0', channel5: '0', mode5: 'ac only' }),
    power: frame('wifi_power'),
    'power-low-tw': traditional('wifi_power', { power: 'low' }),
    'black-list': frame('black_list', { list: [devices[1]] }),
    'black-list-other-tw': traditional('black_list', { list: [devices[3]] }),
    'black-list-empty': frame('black_list'),
    'black-list-zh': simplified('black_list', { list: [devices[1], devices[3]] }),
    'kept-out': frame('wireless_access', { list: [devices[1]] }),
    'kept-out-tw': traditional('wireless_access', { list: [devices[1]] }),
    online: frame('online_list'),
    'online-zh': simplified('online_list'),
  },
};
