// Ashyelf ("tiger7", gateways by several makers): a hash-routed page over jQuery and Ace, one encoded command channel at /action/he.
import { devices, names } from '../../../home.mjs';

let page = {};
const machine = {
  name: 'Gateway',
  mode: 'gateway',
  language: 'en',
  model: 'V520E',
  cmodel: 'V520E',
  version: '7.0.1',
  mac: '02:11:22:33:44:55',
};
const radio = (five) => ({
  mode: five ? 'anac' : 'bgn',
  bandwidth: five ? '80' : (page.width24 ?? '20'),
  channel: five ? '36' : (page.channel24 ?? '6'),
  country: 'DE',
  beacon: '100',
  dtim: '1',
  stbc: 'enable',
  shortgi: 'enable',
  txpower: '100',
});
const options = (five) => ({
  acs: 'enable',
  mode: five ? { a: { 20: {} }, anac: { 20: {}, 40: {}, 80: {} } } : { b: {}, bg: {}, bgn: { 20: {}, 40: {} } },
  txpower: { 100: {}, 75: {}, 50: {}, 25: {} },
});
const ssid = (five) => ({
  status: five || !page.off24 ? 'enable' : 'disable',
  ssid: five ? names.five : names.two,
  broadcast: five ? 'disable' : 'enable',
  isolated: 'disable',
  secure: 'wpapskwpa2psk',
  wpa_encrypt: 'aes',
  wpa_key: names.key,
  acl: page.acl ?? 'disable',
  acl_table: page.acl ? Object.fromEntries([devices[1], devices[3]].map((d) => [d.mac, d.name])) : {},
});
const stations = Object.fromEntries(
  devices.map((d) => [d.mac, { rssi: String(d.rssi), livetime: '01:10:00', rx_bytes: '120000', tx_bytes: '90000' }]),
);
const clients = Object.fromEntries(
  devices.map((d) => [d.mac, { name: d.name, ip: d.ip, livetime: '4200', rx_bytes: '120000', tx_bytes: '90000' }]),
);

function command(text) {
  const five = text.startsWith('wifi@a');
  if (/\.chlist/.test(text))
    return Object.fromEntries(
      (five ? [36, 40, 44, 48, 149, 153] : Array.from({ length: 13 }, (_, i) => i + 1)).map((n) => [n, {}]),
    );
  if (text.endsWith('.options')) return options(five);
  if (text.endsWith('.stalist')) return stations;
  if (text.endsWith('ssid2')) return { ...ssid(five), status: 'disable', ssid: names.guest, acl: 'disable' };
  if (text.endsWith('ssid')) return ssid(five);
  if (/^wifi@[an]$/.test(text)) return radio(five);
  if (text === 'client@station.list') return clients;
  if (text === 'land@machine') return machine;
  if (text === 'land@machine.status') return { ...machine, livetime: '86000' };
  if (text.startsWith('ifname@lan')) return { ip: '192.168.1.1', mask: '255.255.255.0', status: 'up' };
  return {};
}
const menu = { nradio: 'radio', nclient: 'client', aradio: 'radio' };
const tags = {
  'config()': {},
  'obj()': {},
  'object()': {},
  'username()': 'admin',
  "he('land@machine')": machine,
  "he('land@machine.status')": machine,
  "he('.wifi@n')": { ssid: 1 },
  "he('.wifi@a')": { ssid: 1 },
  "he('network@frame')": {},
  "he('land@fpk.wui_menu')": Object.fromEntries(
    Object.entries(menu).map(([key, file]) => [
      key,
      {
        menu: 'Wireless',
        en: key.startsWith('a') ? '5.8G SSID' : file === 'client' ? '2.4G Client' : '2.4G SSID',
        page: `/prj/wifi/${file}.html`,
        object: key.startsWith('a') ? 'wifi@a' : 'wifi@n',
        lang: { en: '/prj/wifi/en.json' },
      },
    ]),
  ),
};
const fill = (text) =>
  text.replace(/<%\s*(.*?);?\s*%>/g, (_, tag) =>
    tag.startsWith('he(') || tag in tags ? JSON.stringify(tags[tag] ?? {}) : '',
  );

const at = (file, object) =>
  `/index.html#app?page=${btoa(`/prj/wifi/${file}.html`)}&object=${object}&lang=${btoa('/prj/wifi/en.json')}`;
export default {
  vendor: 'Ashyelf gateway firmware (tiger7)',
  source: {
    repo: 'skinos7/tiger7',
    commit: '771cab82a9f9c025adc1f7d764ad65d430820083',
    path: 'project/wifi/radio.html',
  },
  origin: 'http://192.168.1.1',
  root: 'ashyelf',
  wait: 3500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, body, file }) => {
    if (url.pathname === '/action/he') {
      const asked = [...new URLSearchParams(body)].filter(([key]) => key.startsWith('he'));
      const reply = Object.fromEntries(
        asked.map(([key, value]) => [key, command(Buffer.from(value, 'base64').toString())]),
      );
      return { contentType: 'application/json', body: Buffer.from(JSON.stringify(reply)).toString('base64') };
    }
    const name = url.pathname === '/' ? '/index.html' : url.pathname;
    const found = name.startsWith('/prj/') ? file(name.replace('/prj/', '/')) : file(`/wui/ace${name}`);
    return found && name.endsWith('.html')
      ? { contentType: 'text/html', body: fill(found.body.toString('utf8')) }
      : found;
  },
  pages: {
    'radio-24': { path: at('radio', 'wifi@n') },
    'radio-24-auto-40': { path: at('radio', 'wifi@n'), channel24: '0', width24: '40' },
    'radio-24-off': { path: at('radio', 'wifi@n'), off24: true },
    'radio-5-hidden': { path: at('radio', 'wifi@a') },
    'acl-drop': { path: at('acl', 'wifi@nssid'), acl: 'drop', source: { path: 'project/wifi/acl.html' } },
    'acl-accept': { path: at('acl', 'wifi@nssid'), acl: 'accept', source: { path: 'project/wifi/acl.html' } },
    'acl-off': { path: at('acl', 'wifi@nssid'), source: { path: 'project/wifi/acl.html' } },
    clients: { path: at('client', 'wifi@nssid'), source: { path: 'project/wifi/client.html' } },
    login: { path: '/login.html', source: { path: 'project/wui/ace/login.html' } },
  },
};
