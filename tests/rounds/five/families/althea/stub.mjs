// Althea's router dashboard (React, reactstrap): REST on a port of its own.
import { names } from '../../../home.mjs';

let page = {};
const settings = () => [
  {
    ssid: `${names.two}24`,
    key: names.key,
    mesh: false,
    encryption: 'psk2+ccmp',
    device: {
      section_name: 'radio0',
      radio_type: '2.4 GHz',
      channel: page.channel24 ?? '6',
      type: 'mac80211',
      disabled: false,
    },
  },
  {
    ssid: names.five,
    key: names.key,
    mesh: false,
    encryption: 'psk2+ccmp',
    device: { section_name: 'radio1', radio_type: '5 GHz', channel: '36', type: 'mac80211', disabled: false },
  },
];
const replies = {
  '/info': () =>
    page.signedOut
      ? null
      : {
          address: '0x00',
          balance: '100000000000000000',
          local_fee: 1,
          metric_factor: 1,
          device: 'gl-b1300',
          version: '0.5.62',
          rita_version: '0.5.62',
          is_mobile: false,
          closed_threshold: 1,
          low_balance: false,
          router_registered: true,
        },
  '/debts': () => [],
  '/blockchain/get': () => 'Xdai',
  '/exits': () => [],
  '/settings': () => ({ network: {}, payment: {}, localization: { display_currency_symbol: '$' } }),
  '/wifi_settings': settings,
  '/wifi_settings/get_channels/radio0': () => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  '/wifi_settings/get_channels/radio1': () => [36, 40, 44, 48, 149, 153, 157, 161],
  '/interfaces': () => ({ 'eth0.3': 'LAN', 'eth0.4': 'Mesh', eth1: 'WAN' }),
  '/neighbors': () => [],
  '/usage/client': () => [],
  '/nickname/get': () => 'home',
  '/token_bridge/status': () => ({ reserve_amount: '1', minimum_deposit: '1', withdraw_chain: 'Xdai', state: {} }),
};

export default {
  vendor: 'Althea router dashboard (React and reactstrap)',
  source: {
    repo: 'althea-net/althea-dash',
    commit: 'aea63f2d9ff5571d8aac24833bc5f4ab09d0a670',
    path: 'src/RouterSettings/WifiSettingsForm.js',
  },
  origin: 'http://192.168.10.1',
  also: ['http://192.168.10.1:4877'],
  root: 'althea',
  wait: 3000,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.port !== '4877') return file(url.pathname === '/' ? '/index.html' : url.pathname);
    const made = replies[url.pathname]?.();
    const headers = { 'access-control-allow-origin': '*' };
    if (made === null) return { status: 403, headers, body: '' };
    return { headers, contentType: 'application/json', body: JSON.stringify(made ?? {}) };
  },
  pages: {
    'router-settings': { path: '/#router-settings' },
    'router-settings-ch12-es': { path: '/#router-settings', language: 'es', locale: 'es-ES', channel24: '12' },
    'router-settings-fr': { path: '/#router-settings', language: 'fr', locale: 'fr-FR', channel24: '1' },
    dashboard: { path: '/#dashboard', source: { path: 'src/Frontpage/index.js' } },
    settings: { path: '/#settings', source: { path: 'src/Settings/index.js' } },
    login: { path: '/', signedOut: true, source: { path: 'src/Login/index.js' } },
  },
};
