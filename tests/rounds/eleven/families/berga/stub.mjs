// Bergamota-NG: a small front end for OpenWrt routers, plain scripts; one page of three networks on one radio, its values asked for by JSON-RPC.
import { names } from '../../../home.mjs';

let page = {};
const network = (on, ssid, more) => ({
  threshold: String(on),
  hidden: 'false',
  ssid,
  password: names.key,
  netmask: '255.255.255.0',
  tor_proxy: 'false',
  ...more,
});
const wireless = () => ({
  wireless: {
    active: String(!page.off),
    opmode: 'master',
    mode: page.mode ?? 'n',
    channel: page.channel ?? '6',
    encryption: 'wpa2-aes',
    isolation: page.apart ? 'yes' : 'no',
    txpower: page.power ?? '17',
    txrate: 'max',
    threshold: 'false',
    min_signal: '0',
  },
  primary_wireless: network(!page.quiet, names.two, { hidden: String(!!page.hidden), macaddr: '02:11:22:33:44:51' }),
  secondary_wireless: network(!!page.guest, names.guest, { ipaddr: '172.16.5.1', macaddr: '02:11:22:33:44:52' }),
  third_wireless: network(false, 'Werkstatt', { ipaddr: '172.16.6.1', macaddr: '02:11:22:33:44:53' }),
});

export default {
  vendor: 'Bergamota-NG for OpenWrt',
  source: { repo: 'bergamota-wifi/berga-gui', commit: '669852f6c3c39581b8151c8f157e6f1ce2212a94', path: '' },
  origin: 'http://192.168.1.1',
  root: 'berga',
  language: 'pt',
  wait: 2000,
  state: (made) => {
    page = made;
  },
  answer: ({ url, method, body, file }) => {
    if (method === 'POST') return { json: { jsonrpc: '2.0', id: JSON.parse(body).id, result: wireless() } };
    return url.pathname === '/' ? file('/index.html') : null;
  },
  pages: {
    wireless: { path: '/' },
    'wireless-off': { path: '/', off: true, channel: '1' },
    'wireless-hidden': { path: '/', hidden: true, channel: '11', power: '12' },
    'wireless-b-apart': { path: '/', mode: 'b', apart: true, channel: '3' },
    'wireless-quiet-guest': { path: '/', quiet: true, guest: true },
    'wireless-g': { path: '/', mode: 'g', channel: '9' },
  },
};
