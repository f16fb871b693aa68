// Haiwd's home router with two radios on Tenda's AC15 interface: pages in a frame of a dialog, jQuery, values by JSON, words laid over from a list.
import { devices, names } from '../../../home.mjs';

let page = {};
const row = (d) => ({ deviceId: d.mac.toLowerCase(), devName: d.name, deviceName: d.name, deviceMac: d.mac, ip: d.ip });
const listed = () => devices.filter((d) => page.blocked?.includes(d.mac)).map((d, index) => ({ ...row(d), index }));
const answers = {
  WifiBasicGet: () => ({
    ssid: names.two,
    ssid_5g: names.five,
    security: 'wpapsk',
    security_5g: 'wpapsk',
    wrlPwd: names.key,
    wrlPwd_5g: names.key,
    hideSsid: '0',
    hideSsid_5g: '0',
    ...page.basic,
  }),
  WifiRadioGet: () => ({
    adv_country: 'GB',
    adv_mode: 'bgn',
    adv_band: 'auto',
    adv_channel: '0',
    adv_mode_5g: 'ac',
    adv_band_5g: '80',
    adv_channel_5g: '44',
    ...page.radio,
  }),
  WifiPowerGet: () => ({ power: 'high', power_5g: 'high', ...page.power }),
  WifiGuestGet: () => ({
    guestEn: page.guest ?? '0',
    guestEn_5g: page.guest ?? '0',
    guestSsid: names.guest,
    guestSsid_5g: `${names.guest}_5G`,
    guestWrlPwd: 'for-visitors',
    guestWrlPwd_5g: 'for-visitors',
    wl_mode: 'ap',
    wl_en: '1',
  }),
  initWifiMacFilter: () => ({ filterList: listed() }),
  getBlackRuleList: listed,
  getOnlineList: () => [
    { blackNum: 0 },
    ...devices.map((d) => ({ ...row(d), line: d.band === '5' ? '2' : '1', limitEn: 0, parentCtrl: 0, black: 0 })),
  ],
  initSchedWifi: () => ({
    wifiEn: 1,
    schedWifiEnable: 1,
    schedStartTime: '0:00',
    schedEndTime: '6:30',
    timeType: '0',
    day: '1,1,1,1,1,1,1',
    wl_mode: 'ap',
    timeUp: '1',
    powerSaveTime: '08:00-20:00',
  }),
  GetRouterStatus: () => ({
    deviceName: 'W100AP',
    clientNum: 4,
    blackNum: page.blocked?.length ?? 0,
    wanStatus: '2311007',
    wl24gEn: page.two ?? '1',
    wl24gName: names.two,
    wl24gsec: '1',
    wl5gEn: '1',
    wl5gName: names.five,
    wl5gsec: '1',
    lineup: '1|1|0|1',
  }),
  GetSystemStatus: () => ({
    adv_sys_time: '2026-03-06 16:48:39',
    adv_run_time: 734_211,
    adv_firm_ver: 'V15.03.05.19',
    adv_hard_ver: 'V1.0.0.0',
    adv_connect_type: '0',
    adv_connect_status: 3,
    adv_connect_time: '275',
    adv_ip: '203.0.113.20',
    adv_mask: '255.255.255.0',
    adv_gateway: '203.0.113.1',
    adv_dns1: '203.0.113.1',
    adv_dns2: '',
    adv_mac: '5C:D9:98:10:4A:F1',
    adv_lan_ip: '192.168.1.1',
    adv_lan_mask: '255.255.255.0',
    adv_lan_mac: '5C:D9:98:10:4A:F0',
    wifi_enable: '1',
    wifi_enable_5g: '1',
    adv_wrl_en: '0',
    adv_wrl_ssid: names.two,
    adv_wrl_sec: 'wpa',
    adv_wrl_channel: '6',
    adv_wrl_band: 'auto',
    adv_wrl_mac: '5C:D9:98:10:4A:F4',
    adv_wrl_en_5g: '0',
    adv_wrl_ssid_5g: names.five,
    adv_wrl_sec_5g: 'wpa',
    adv_wrl_channel_5g: '44',
    adv_wrl_band_5g: '80',
    adv_wrl_mac_5g: '5C:D9:98:10:4A:F5',
  }),
};
const tongues = { en: 'en', zh: 'cn', 'zh-tw': 'zh' };
/** A page that the interface shows in a frame; alone, it finds nobody above it to tell of its height. */
const inner = (file, language, made = {}) => ({
  path: `/${file}.html`,
  frame: 'inner',
  language,
  init: { lang: tongues[language] },
  ...made,
});
const main = (section, language, made = {}) => ({
  ...inner('main', language, made),
  frame: 'top',
  steps: async (tab) => {
    await tab.evaluate((hash) => document.querySelector(`a[href="#${hash}"]`).click(), section);
    await tab.waitForTimeout(1800);
  },
});
const tablet = devices[0].mac;
const camera = devices[1].mac;

export default {
  vendor: 'Haiwd W100AP (Tenda AC15)',
  source: {
    repo: 'wuxiang3000/haiwd',
    commit: '215edbe0d97f07e2011dec8008a76318f5b476f2',
    path: 'fs_w100ap_patch/webroot_ro',
  },
  origin: 'http://192.168.1.1',
  root: 'haiwd',
  wait: 1800,
  state: (made) => {
    page = made;
  },
  init: ({ lang }) => {
    document.cookie = `bLanguage=${lang}`;
    if (!location.pathname.includes('main')) {
      globalThis.loginOut = () => {};
      globalThis.initIframeHeight = () => {};
    }
  },
  answer: ({ url, file }) => {
    const asked = url.pathname.match(/goform\/(\w+)/)?.[1];
    if (!asked) return null;
    return answers[asked] ? { json: answers[asked]() } : file(`/goform/${asked}.txt`);
  },
  pages: {
    names: inner('wireless_ssid', 'en'),
    'names-hidden': inner('wireless_ssid', 'zh', { basic: { hideSsid: '1' } }),
    'names-five-hidden': inner('wireless_ssid', 'zh-tw', { basic: { hideSsid_5g: '1' } }),
    'names-open': inner('wireless_ssid', 'en', { basic: { security: 'none', wrlPwd: '' } }),
    'names-one': inner('wireless_ssid', 'zh', { basic: { ssid_5g: names.two } }),
    radio: inner('wireless', 'en', { radio: { adv_channel: '6', adv_band: '20' } }),
    'radio-auto': inner('wireless', 'zh'),
    'radio-thirteen': inner('wireless', 'zh', {
      radio: { adv_country: 'CN', adv_channel: '13', adv_band: '40', adv_channel_5g: '157' },
    }),
    'radio-only-n': inner('wireless', 'zh-tw', {
      radio: { adv_mode: 'n only', adv_channel: '11', adv_band_5g: 'auto' },
    }),
    'radio-old': inner('wireless', 'en', { radio: { adv_mode: 'bg', adv_band: '20', adv_channel: '1' } }),
    power: inner('wifi_power', 'en'),
    'power-low': inner('wifi_power', 'zh', { power: { power: 'low' } }),
    blacklist: inner('black_list', 'zh', { blocked: [camera] }),
    'blacklist-other': inner('black_list', 'en', { blocked: [tablet] }),
    'blacklist-empty': inner('black_list', 'zh-tw'),
    access: inner('wireless_access', 'en', { blocked: [camera, tablet] }),
    'access-empty': inner('wireless_access', 'zh'),
    online: inner('online_list', 'en'),
    'online-zh': inner('online_list', 'zh'),
    hours: inner('wifi_time', 'en'),
    system: inner('system_status', 'zh-tw'),
    status: main('system-status', 'zh', { two: '0', blocked: [camera] }),
    guest: main('guest-setting', 'en', { guest: '1' }),
    wireless: main('wireless-setting', 'en'),
  },
};
