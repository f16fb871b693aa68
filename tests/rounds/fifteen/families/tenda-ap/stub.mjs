// An access point with two radios (HAIWD, its firmware a relative of Tenda's): inner pages of a frame, jQuery that asks for values, words translated from a list; a page for each radio, whose band stands in its tab.
import { devices, names } from '../../../home.mjs';

let page = {};
const own = (n) => `02:11:22:33:44:${50 + n}`;
const at5 = () => page.path.includes('_5g');
const name = () => (at5() ? names.five : names.two);
/** The first network and the guests' one, the rest as the device ships them. */
const ssids = () => [name(), names.guest, 'ssid-3', 'ssid-4', 'ssid-5', 'ssid-6', 'ssid-7', 'ssid-8'];
const basic = (index) => ({
  ssidEnable: index === 0 ? (page.nameOff ? '0' : '1') : '0',
  ssid: ssids()[index],
  bdssid: page.unseen ? '1' : page.full ? '2' : '0', // 1: never told, 2: not told while it is full
  ssid_encode: 'utf-8',
  apIsolate: page.apart ? '1' : '0',
  wmf_enable: '0',
  maxclients: '48',
  secType: page.security ?? '3',
  wepSecOpt: 'open',
  wep_default_key: '1',
  wep_key1: '',
  wep_key2: '',
  wep_key3: '',
  wep_key4: '',
  radius_svrip: page.security === '6' ? '192.168.1.20' : '',
  radius_port: '1812',
  radius_pass: '',
  cipher: page.cipher ?? '1',
  wpa_pass: page.security === '0' ? '' : names.key,
  keyPeriod: '0',
  radiusPeriod: '0',
  sum_client: '2',
});
const radio = () => ({
  enable: page.off ? '0' : '1',
  DFS1Enable: '1',
  DFS2Enable: '1',
  country: page.country ?? 'DE',
  bandwidth: page.width ?? (at5() ? '2' : '0'),
  mode: page.mode ?? (at5() ? '1' : '3'),
  channel: page.channel ?? (at5() ? '44' : '6'),
  extchannel: '0',
  ssidIsolate: page.networksApart ? '1' : '0',
  lockchannel: page.locked ? '1' : '0',
  wmm: '1',
  apsd: '0',
});
const advance = () => ({
  beacon: '100',
  fragment: '2346',
  rts: '2347',
  dtim: '1',
  power: page.power ?? '20',
  interference: '2',
  prio_5: page.prefer ? '1' : '0',
  RSSI: '-80',
  Plcp: '1',
  setpower: '0',
  wlLed: '1',
});
const here = () => devices.filter((d) => (d.band === '5') === at5());
/** Address, place, seconds and two speeds, a line each. */
const clients = () =>
  `${here()
    .map((d, n) => [d.mac, d.ip, 3600 * (n + 1), '65', '52'].join('\t'))
    .join('\n')}\n`;
const filter = () =>
  [page.mac ? '1' : '0', page.mac === 'allow' ? '1' : '2', (page.list ?? []).map((d) => `${d.mac};1`).join('~')].join(
    '\r',
  );
const heard = [
  ['Nachbar-7', '02:AA:10:20:30:41', '1', '20', 'WPA2', '-71'],
  ['Hofcafe', '02:AA:10:20:30:42', '6', '20', 'WPA2', '-78'],
  ['FRITZ-Gast', '02:AA:10:20:30:43', '11', '20', 'WPA2', '-83'],
];
const scan = () => heard.map((row) => row.join('\t')).join('\n');
const answers = {
  wifiSSIDget: (asked) => ({ json: basic(Number(asked.get('index') ?? 0)) }),
  WifiRadioGet: () => ({ json: radio() }),
  WifiAdvanceGet: () => ({ json: advance() }),
  WifiClientList: clients,
  WifiMacFilterGet: filter,
  WifiApScan: scan,
  DhcpListClient: () => devices.map((d) => [d.name, d.ip, d.mac, '3600'].join('\t')).join('\n'),
};
const fill = (text) =>
  text.replace(/<%([\s\S]*?)%>/g, (_, tag) => {
    const [, tagName, first, second] = tag.match(/(\w+)\s*\(\s*"([^"]*)"\s*(?:,\s*"([^"]*)")?/) ?? [];
    if (/wifiMultiBasic/.test(tagName ?? '')) {
      const n = Number(first);
      const known = {
        ssid: ssids()[n],
        mac: own(n),
        ssid_enable: n === 0 ? '1' : '0',
        security: '3',
        enable: n === 0 ? '1' : '0',
      };
      return known[second] ?? (/mac/i.test(second) ? own(n) : n === 0 ? '1' : '0');
    }
    if (/wrlWizard/.test(tagName ?? '')) return '0';
    const shown = { lan_ip: '192.168.1.5', lan_mask: '255.255.255.0', ap_name: 'AP', clients: '2' };
    return shown[first] ?? '0';
  });
const at = (file, values = {}) => ({ path: `/${file}.asp`, ...values });
const inChinese = (file, values = {}) => at(file, { language: 'zh', locale: 'zh-CN', ...values });

export default {
  vendor: 'HAIWD access point (Tenda)',
  source: {
    repo: 'wuxiang3000/haiwd',
    commit: '215edbe0d97f07e2011dec8008a76318f5b476f2',
    path: 'sqfs_patch/webroot_ro',
  },
  origin: 'http://192.168.1.5',
  root: 'tenda-ap',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 900,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const asked = answers[url.pathname.replace('/goform/', '')];
    if (url.pathname.startsWith('/goform/')) return asked ? asked(url.searchParams) : '';
    const found = file(url.pathname);
    if (found && url.pathname.endsWith('.xml')) return { ...found, contentType: 'text/xml; charset=utf-8' };
    if (!found || !url.pathname.endsWith('.asp')) return found;
    return {
      contentType: 'text/html; charset=utf-8',
      headers: { 'set-cookie': `bLanguage=${page.language === 'zh' ? 'cn' : 'en'}` },
      body: fill(found.body.toString('utf8')),
    };
  },
  pages: {
    basic: at('wireless_basic'),
    'basic-hidden': at('wireless_basic', { unseen: true }),
    'basic-apart': at('wireless_basic', { apart: true, security: '4', cipher: '3' }),
    'basic-5': at('wireless_basic_5g'),
    'basic-5-hidden': at('wireless_basic_5g', { unseen: true }),
    'basic-off-zh': inChinese('wireless_basic', { nameOff: true }),
    'basic-hidden-zh': inChinese('wireless_basic', { unseen: true, security: '4' }),
    radio: at('wireless_radio'),
    'radio-off': at('wireless_radio', { off: true, channel: '11' }),
    'radio-13': at('wireless_radio', { channel: '13', width: '2' }),
    'radio-auto-locked': at('wireless_radio', { channel: '0', locked: true, mode: '0' }),
    'radio-5': at('wireless_radio_5g'),
    'radio-5-off': at('wireless_radio_5g', { off: true, channel: '36', width: '1', mode: '2' }),
    'radio-off-zh': inChinese('wireless_radio', { off: true }),
    'control-off': at('wireless_filter', { list: [devices[1]] }),
    'control-deny': at('wireless_filter', { mac: 'deny', list: [devices[1]] }),
    'control-allow': at('wireless_filter', { mac: 'allow', list: [devices[0], devices[2]] }),
    'control-5-deny': at('wireless_filter_5g', { mac: 'deny', list: [devices[3]] }),
    'control-deny-zh': inChinese('wireless_filter', { mac: 'deny', list: [devices[1]] }),
    'control-allow-zh': inChinese('wireless_filter', { mac: 'allow', list: [devices[0], devices[1], devices[2]] }),
    advanced: at('wireless_advance'),
    'advanced-5-zh': inChinese('wireless_advance_5g', { prefer: true }),
    clients: at('status_wirelesslist'),
    'clients-5-zh': inChinese('status_wirelesslist_5g'),
  },
};
