// Ruijie's home router (EHR; Vue 2, Element UI): its views for Wi-Fi, each drawn alone; the menu around them comes from the device and is left out.
import { devices, names } from '../../../home.mjs';

let page = {};
const listed = (channels, start) =>
  channels.map((n) => `Channel ${String(n).padStart(2, '0')} : ${(start + n * 0.005).toFixed(3)} GHz`).join('\n');
const network = (wlanId, ssidName, more) => ({
  wlanId,
  ssidName,
  enable: 'true',
  mode: 'ap',
  guest: 'false',
  encryptionMode: 'wpa2-psk',
  password: names.key,
  ishidden: 'false',
  fowardType: 'bridge',
  ssidEncode: 'utf-8',
  vlanId: '1',
  xpress: 'false',
  bandSelectEnable: 'false',
  relatedRadio: '1',
  tmMode: 'all',
  tmValue: { tmngtName: '', slot: '' },
  roam: 'false',
  ...more,
});
const radio = (radioIndex, type, more) => ({ radioIndex, type, country: 'CN', enable: 'true', maxSta: '32', ...more });
const wireless = () => ({
  networkId: '1',
  radioList: [
    radio('1', '2.4G', { hwmode: '11ng', bandWidth: page.width ?? '20' }),
    radio('2', '5G', { hwmode: '11ac', bandWidth: page.width5 ?? '80' }),
  ],
  ssidList: [
    network('1', names.two, page.network),
    ...(page.one ? [] : [network('2', names.five, { relatedRadio: '2' })]),
    ...(page.guest ? [network('8', names.guest, { guest: 'true', relatedRadio: '1,2', ...page.guest })] : []),
  ],
  healthy: { enable: 'false', mode: '0', tmngtName: '', slot: '' },
});
const list = () => ({ type: page.type ?? 'deny', macList: (page.list ?? []).map(({ mac, name }) => ({ mac, name })) });
const station = ({ name, mac, ip, band, rssi }) => ({
  hostName: name,
  mac,
  userIp: ip.replace('192.168.1.', '192.168.110.'),
  sn: 'G1MADEUP00001',
  onlineTime: '2026-11-20 08:14:02',
  rssi: String(rssi),
  rxrate: band === '5' ? '433M' : '65M',
  band: band === '5' ? '5G' : '2.4G',
  ssid: band === '5' ? names.five : names.two,
  channel: band === '5' ? '36' : '6',
});
const answers = {
  getChannel: () => ({
    channel2G: listed(
      Array.from({ length: 13 }, (_, n) => n + 1),
      2.407,
    ),
    channel5G: listed([36, 40, 44, 48, 149, 153, 157, 161], 5),
  }),
  getRadio: () => ({
    radioList: [
      { radioIndex: '1', type: '2.4G', channel: page.channel ?? 'auto', txpower: 'auto', beacon_txpow_p: '50' },
      {
        radioIndex: '2',
        type: '5G',
        channel: page.channel5 ?? '36',
        txpower: page.power ?? '100',
        beacon_txpow_p: '50',
      },
    ],
  }),
  getMacBwList: list,
  getStaList: () => ({ list: devices.map(station), total: String(devices.length) }),
  getWireless: wireless,
  cmd: () => [{ networkId: '1' }, wireless()],
  getNetwork: () => ({ lan: [{ vlanid: '1', desc: '' }] }),
  getDateManage: () => [],
};
const english = { LANG: 'en' };
/** The same interface on an access point, where one network says by itself which radios carry it. */
const point = { ROLES: ['alone', 'wifi_bwlist'] };
const at = (view, more = {}) => ({
  path: `/#/admin/alone/wifi/${view}`,
  language: more.init?.LANG === 'en' ? 'en' : 'zh-cn',
  init: {},
  ...more,
});
/** A form inside a form (the decoys before a password) cannot be written down as HTML: a block takes its place. */
const flat = (tab) =>
  tab.evaluate(() => {
    for (const form of document.querySelectorAll('form form')) {
      const block = document.createElement('div');
      block.className = form.className;
      block.append(...form.childNodes);
      block.style.display = getComputedStyle(form).display;
      form.replaceWith(block);
    }
  });
/** Unfolds what stands below "advanced". */
const unfolded = async (tab) => {
  await tab.locator('.components-wifi--conf button').click();
  await tab.waitForTimeout(600);
  await flat(tab);
};
export default {
  vendor: 'Ruijie EHR (Vue 2, Element UI)',
  source: { repo: 'NoManReady/snos', commit: '45fc2902021a8d931cd71ddda2dd373c3dbb1758', path: 'src/views' },
  origin: 'http://192.168.110.1',
  root: 'ruijie',
  wait: 2000,
  init: (values) => Object.assign(window, values),
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/') return file('/index.html');
    if (!url.pathname.startsWith('/api/')) return undefined;
    const made = answers[url.pathname.slice(5)]?.();
    if (!made && process.env.ROUND_LOG) console.log('no answer', url.pathname);
    return { json: made ?? {} };
  },
  pages: {
    wifi: at('wifi_setting', { steps: unfolded }),
    'wifi-hidden-en': at('wifi_setting', {
      init: english,
      network: { ishidden: 'true', guest: 'true', bandSelectEnable: 'true', relatedRadio: '1,2' },
      one: true,
      steps: unfolded,
    }),
    'wifi-5-only': at('wifi_setting', { init: point, network: { relatedRadio: '2' }, one: true, steps: unfolded }),
    guest: at('wifi_setting?tab=1', { guest: { encryptionMode: 'open' }, steps: unfolded }),
    width: at('wifi_setting?tab=4', { width: '40' }),
    'width-en': at('wifi_setting?tab=4', { init: english, width5: 'auto' }),
    radio: at('wifi_radio', { channel: '13' }),
    'radio-en': at('wifi_radio', { init: english, channel: '6', channel5: 'auto', power: '50' }),
    users: at('wifi_sta'),
    'users-en': at('wifi_sta', { init: english }),
    'list-deny': at('wifi_sta?tab=1', { list: [devices[1]] }),
    'list-allow-en': at('wifi_sta?tab=1', { init: english, type: 'allow', list: [devices[0], devices[2]] }),
    phone: at('mwifi', { network: { relatedRadio: '1,2' }, one: true, steps: flat }),
  },
};
