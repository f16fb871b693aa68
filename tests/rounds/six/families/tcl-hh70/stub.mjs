// TCL HH70 (Vue 2, Element UI 1): JSON-RPC at /jrd/webapi; what the stub leaves out the app fills with the samples it ships.
import { devices, names } from '../../../home.mjs';

let page = {};
const radio = (five) => ({
  WlanAPID: five ? 1 : 0,
  ApStatus: (five ? page.off5 : page.off24) ? 0 : 1,
  WMode: five ? 5 : 3,
  Ssid: five ? names.five : names.two,
  SsidHidden: five ? 0 : page.hidden ? 1 : 0,
  Channel: five ? 40 : (page.channel ?? 6),
  SecurityMode: page.mixed ? 4 : 3,
  WepType: 0,
  WepKey: '',
  WpaType: 1,
  WpaKey: names.key,
  CountryCode: 'GB',
  ApIsolation: page.isolated ? 1 : 0,
  Bandwidth: five ? 0 : 1,
  max_numsta: 15,
  curr_num: 2,
});
const answers = {
  GetLoginState: () => ({ State: 1, LoginRemainingTimes: 5, LockedRemainingTime: 0 }),
  GetCurrentLanguage: () => ({ Language: page.lang ?? 'en' }),
  GetWlanSettings: () => ({ WlanAPMode: 0, curr_num: 2, AP2G: radio(false), AP5G: radio(true) }),
  GetMacFilterSettings: () => ({
    filter_policy: page.policy ?? 0,
    MacAllowList: page.policy === 1 ? [devices[0].mac, devices[2].mac] : [],
    MacDenyList: page.policy === 2 ? [devices[1].mac, devices[3].mac] : [],
  }),
  GetConnectedDeviceList: () => ({
    ConnectedList: devices.map((one, id) => ({
      id,
      DeviceName: one.name,
      MacAddress: one.mac,
      IPAddress: one.ip,
      AssociationTime: 3600,
      DeviceType: 0,
      ConnectMode: one.band === '5' ? 2 : 1,
      InternetRight: 1,
      StorageRight: 0,
    })),
    ConnectedGuestList: [],
  }),
};
const route = (hash, more = {}) => ({ path: `/index.html#/${hash}`, ...more });

export default {
  vendor: 'TCL / Alcatel HH70 (Vue, Element UI 1)',
  source: {
    repo: 'tcl-lujinhui/element-starter',
    commit: '4b4be83c216cf19eb3d4f3907a5b7ed727cca3f6',
    path: 'src',
  },
  origin: 'http://192.168.1.1',
  root: 'tcl-hh70',
  wait: 3000,
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) => {
    if (method === 'POST' && url.pathname === '/jrd/webapi') {
      const asked = JSON.parse(body || '{}');
      const made = answers[asked.method]?.();
      return made ? { json: { jsonrpc: '2.0', id: '12', result: made } } : { status: 404, body: '' };
    }
    return file(url.pathname.replace(/^\/dist\/i18n\//, '/i18n/'));
  },
  pages: {
    basic: route('basic'),
    'basic-24off': route('basic', { off24: true }),
    'basic-hidden-fr': route('basic', { hidden: true, lang: 'fr', language: 'fr' }),
    'basic-it': route('basic', { lang: 'it', language: 'it', mixed: true }),
    advanced: route('advanced'),
    'advanced-isolated-es': route('advanced', { isolated: true, channel: 13, lang: 'sp', language: 'es' }),
    'mac-off': route('macFilter'),
    'mac-allow': route('macFilter', { policy: 1 }),
    'mac-deny-fr': route('macFilter', { policy: 2, lang: 'fr', language: 'fr' }),
    devices: route('lanStatus'),
    status: route('wlanStatus'),
  },
};
