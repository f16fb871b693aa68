// D-Link DIR-845L (two radios), the generation of DIR-645, 850L and 865L: pages that the device's own PHP draws (run.php runs it), values as XML that the page asks for; coloured boxes, captions before native controls.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

let page = {};
const run = path.join(import.meta.dirname, 'run.php');
const security = (made) =>
  made.open
    ? { authtype: 'OPEN', encrtype: 'NONE' }
    : { authtype: made.auth ?? 'WPA2PSK', encrtype: made.cipher ?? 'AES' };
const network = (uid, ssid, made = {}) => ({
  uid,
  opmode: 'AP',
  ssid,
  ssidhidden: made.hidden ? '1' : '0',
  ...security(made),
  wps: { enable: '0', configured: '1' },
  acl: { isolation: made.apart ? '1' : '0' },
  nwkey: { psk: { key: names.key }, wpa: { groupintv: '3600' } },
});
const radio = (uid, wifi, freq, made = {}) => ({
  uid,
  type: 'wifi',
  active: made.off ? '0' : '1',
  wifi,
  schedule: '',
  media: {
    freq,
    wlmode: made.mode ?? (freq === '5' ? 'an' : 'bgn'),
    channel: made.channel ?? '0',
    txpower: made.power ?? '100',
    beacon: '100',
    rtsthresh: '2346',
    fragthresh: '2346',
    dtim: '1',
    preamble: 'long',
    wmm: { enable: '1' },
    dot11n: { bandwidth: made.width ?? '20+40', guardinterval: '400', bw2040coexist: '1', mcs: { index: '-1' } },
  },
});
const leases = () =>
  devices.map(({ name, mac, ip }) => ({ hostname: name, macaddr: mac.toLowerCase(), ipaddr: ip, expire: '71000' }));
const clients = (band) => ({
  media: {
    clients: {
      entry: devices
        .filter((one) => one.band === band)
        .map(({ mac, rssi }) => ({
          macaddr: mac,
          band: '11n',
          rate: band === '5' ? '300' : '72',
          rssi: String(rssi + 130),
        })),
    },
  },
});
const settings = () => ({
  device: {
    session: { timeout: '600', captcha: '0' },
    account: { count: '1', entry: [{ name: 'Admin' }] },
    radio24gonoff: '1',
    hostname: 'dlinkrouter',
  },
  schedule: { max: '10' },
  acl: {
    macctrl: {
      max: '24',
      count: String(page.list?.length ?? 0),
      policy: page.policy ?? 'DISABLE',
      entry: (page.list ?? []).map(({ mac }, n) => ({
        uid: `MACF-${n + 1}`,
        enable: page.rest ? '0' : '1',
        mac,
        schedule: '',
      })),
    },
    obfilter: { policy: 'ACCEPT' },
    obfilter2: { policy: 'ACCEPT' },
  },
  wifi: {
    entry: [
      network('WIFI-1', names.two, page.two),
      network('WIFI-2', names.guest, page.guest),
      network('WIFI-3', names.five, page.five),
      network('WIFI-4', names.guest + '-5G', page.guest),
    ],
  },
  phyinf: [
    { uid: 'ETH-1', type: 'eth' },
    radio('BAND24G-1.1', 'WIFI-1', '2.4', page.two),
    radio('BAND24G-1.2', 'WIFI-2', '2.4', page.guest ?? { off: true }),
    radio('BAND5G-1.1', 'WIFI-3', '5', page.five),
    radio('BAND5G-1.2', 'WIFI-4', '5', { off: true }),
  ],
  dhcps4: { entry: [{ uid: 'DHCPS4-1', start: '100', end: '199', leasetime: '86400' }] },
  inet: { entry: [{ uid: 'INET-1', addrtype: 'ipv4', ipv4: { ipaddr: '192.168.0.1', mask: '24' } }] },
  inf: { uid: 'LAN-1', inet: 'INET-1', dhcps4: 'DHCPS4-1', dns4: 'DNS4-1' },
  runtime: {
    device: { modelname: 'DIR-845L', firmwareversion: '1.02', hardwareversion: 'A1', layout: 'router', langcode: 'en' },
    devdata: { countrycode: page.country ?? 'GB' },
    freqrule: { channellist: { a: '36,40,44,48' } },
    inf: [
      { uid: 'LAN-1', inet: { ipv4: { ipaddr: '192.168.0.1', mask: '24' } }, dhcps4: { leases: { entry: leases() } } },
    ],
    phyinf: [
      { uid: 'BAND24G-1.1', ...clients('2.4') },
      { uid: 'BAND24G-1.2' },
      { uid: 'BAND5G-1.1', ...clients('5') },
      { uid: 'BAND5G-1.2' },
    ],
  },
});
const xml = (node) =>
  typeof node === 'string'
    ? node
    : Object.entries(node)
        .flatMap(([key, value]) =>
          (Array.isArray(value) ? value : [value]).map((one) => `<${key}>${xml(one)}</${key}>`),
        )
        .join('');
const at = (file, made = {}) => ({ path: `/${file}.php`, ...made });
const wlan = (made) => at('bsc_wlan', made);
const filter = (made) => at('adv_mac_filter', made);
const more = (made) => at('adv_wlan', made);

const family = {
  vendor: 'D-Link DIR-845L',
  source: {
    repo: 'trillaman/extractedFirmware',
    commit: '81f6b4213e7256a373ab9818f796c0ecef9840c9',
    path: 'DIR845LA1_FW102b05/_DIR845LA1_FW102b05.bin.extracted/squashfs-root/htdocs',
  },
  origin: 'http://192.168.0.1',
  root: 'dir845l',
  folder: '',
  rendering: 'js-rendered',
  language: 'en',
  wait: 1500,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file, body }) => {
    if (url.pathname === '/getcfg.php') {
      const asked = (new URLSearchParams(body).get('SERVICES') ?? '').split(',');
      const made = xml(settings());
      return {
        contentType: 'text/xml',
        body: `<?xml version="1.0" encoding="utf-8"?><postxml>${asked.map((one) => `<module><service>${one}</service>${made}</module>`).join('')}</postxml>`,
      };
    }
    if (!url.pathname.endsWith('.php')) return file('/web' + url.pathname);
    const ran = spawnSync('php', ['-d', 'short_open_tag=1', run, family.folder, url.pathname.slice(1)], {
      input: JSON.stringify(settings()),
    });
    return { contentType: 'text/html; charset=utf-8', body: String(ran.stdout).replace(/^HTTP\/1.1 200 OK\s*/, '') };
  },
  pages: {
    wlan: wlan(),
    'wlan-2-off': wlan({ two: { off: true } }),
    'wlan-5-off': wlan({ five: { off: true } }),
    'wlan-2-hidden': wlan({ two: { hidden: true, channel: '6' } }),
    'wlan-5-hidden': wlan({ five: { hidden: true, channel: '44' } }),
    'wlan-2-13': wlan({ two: { channel: '13', width: '20' } }),
    'wlan-open': wlan({ two: { open: true, channel: '1' } }),
    'wlan-n-only': wlan({ two: { mode: 'n', auth: 'WPA+2PSK', channel: '11' }, five: { mode: 'n', channel: '36' } }),
    'filter-off': filter({ list: [devices[1]] }),
    'filter-allow': filter({ policy: 'DROP', list: [devices[0], devices[2]] }),
    'filter-allow-camera': filter({ policy: 'DROP', list: [devices[1], devices[3]] }),
    'filter-deny': filter({ policy: 'ACCEPT', list: [devices[1]] }),
    'filter-deny-other': filter({ policy: 'ACCEPT', list: [devices[3]] }),
    'filter-empty': filter({}),
    advanced: more(),
    'advanced-apart': more({ two: { apart: true } }),
    'advanced-5-apart': more({ five: { apart: true }, two: { power: '25' } }),
    guests: at('adv_gzone', { guest: {} }),
    'guests-open': at('adv_gzone', { guest: { open: true } }),
    clients: at('st_wlan'),
  },
};
export default family;
