// Technicolor's home gateways (Homeware): pages of Lua that print HTML, run as they are; a page of cards, dialogs of Bootstrap 2 above it, switches that are drawn blocks.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

let page = {};
const radio = (name, five, mine) => {
  const at = `rpc.wireless.radio.@${name}`;
  return {
    [`${at}.admin_state`]: mine.off ? '0' : '1',
    [`${at}.supported_frequency_bands`]: five ? '5GHz' : '2.4GHz',
    [`${at}.supported_standards`]: five ? 'anac' : 'bgn',
    [`${at}.remotely_managed`]: '0',
    [`${at}.standard`]: mine.standard ?? (five ? 'anac' : 'bgn'),
    [`${at}.channel`]: mine.channel ?? (five ? '44' : '6'),
    [`${at}.phy_rate`]: five ? '867000' : '130000',
    [`${at}.requested_channel`]: mine.auto ? 'auto' : (mine.channel ?? (five ? '44' : '6')),
    [`${at}.requested_channel_width`]: mine.width ?? (five ? 'auto' : '20MHz'),
    [`${at}.allowed_channels`]: five ? '36 40 44 48 52 56 60 64' : '1 2 3 4 5 6 7 8 9 10 11 12 13',
    [`${at}.sgi`]: '1',
    [`${at}.cdd`]: '0',
    [`${at}.stbc`]: '1',
    [`${at}.country`]: 'DE',
  };
};
const network = (n, name, ssid, mine, guest) => {
  const at = `rpc.wireless.ap.@ap${n}`;
  const own = `uci.wireless.wifi-ap.@ap${n}`;
  const mode = mine.acl ?? 'disabled';
  return {
    [`rpc.wireless.ssid.@wl${n}.ssid`]: ssid,
    [`rpc.wireless.ssid.@wl${n}.lan`]: '1',
    [`rpc.wireless.ssid.@wl${n}.radio`]: name,
    [`rpc.wireless.ssid.@wl${n}.mac_address`]: `02:11:22:33:44:5${n}`,
    [`${at}.ssid`]: `wl${n}`,
    [`${at}.admin_state`]: mine.quiet ? '0' : '1',
    [`${at}.public`]: mine.hidden ? '0' : '1',
    [`${at}.ap_isolation`]: guest ? '1' : '0',
    [`${at}.security.mode`]: mine.security ?? 'wpa2-psk',
    [`${at}.security.supported_modes`]: 'none wep wpa2-psk wpa-wpa2-psk wpa2 wpa-wpa2',
    [`${at}.security.wep_key`]: '',
    [`${at}.security.wpa_psk_passphrase`]: names.key,
    [`${at}.wps.admin_state`]: n === 0 ? '1' : '0',
    [`${at}.wps.ap_pin`]: '12345670',
    [`${at}.acl.mode`]: mode,
    ...Object.fromEntries(
      (mine.list ?? []).map((d, row) => [
        `${own}.acl_${mode === 'lock' ? 'accept' : 'deny'}_list.@${row}.value`,
        d.mac,
      ]),
    ),
  };
};
const host = (d, n) => {
  const at = `rpc.hosts.host.${n + 1}`;
  return {
    [`${at}.State`]: '1',
    [`${at}.FriendlyName`]: d.name,
    [`${at}.IPAddress`]: d.ip,
    [`${at}.IPv4`]: d.ip,
    [`${at}.MACAddress`]: d.mac,
    [`${at}.InterfaceType`]: 'wireless',
    [`${at}.L2Interface`]: d.band === '5' ? 'wl1' : 'wl0',
    [`${at}.Port`]: '',
  };
};
const model = () => ({
  'uci.web.uiconfig.@uidefault.nsplink': 'http://192.168.1.1/',
  'uci.web.uiconfig.@uidefault.nsplogo': 'logo.png',
  'uci.web.uiconfig.@uidefault.alwaysadvanced': '0',
  'uci.web.uiconfig.@uidefault.defaultuser': '',
  'uci.system.system.@system[0].wizard_accessed': '1',
  'uci.version.version.@version[0].timestamp': '2016',
  'uci.version.version.@version[0].version': '15.53.6886-2141007',
  ...radio('radio_2G', false, page.two ?? {}),
  ...radio('radio_5G', true, page.five ?? {}),
  ...network(0, 'radio_2G', names.two, page.two ?? {}),
  ...network(1, 'radio_5G', names.five, page.five ?? {}),
  ...(page.guest ? network(2, 'radio_2G', names.guest, page.guest, true) : {}),
  ...Object.assign({}, ...devices.map(host)),
});
const run = (name, query) =>
  execFileSync(
    'lua5.1',
    [path.join(import.meta.dirname, 'homeware.lua'), family.folder, name, ...[...query].map((pair) => pair.join('='))],
    {
      input: Object.entries(model())
        .map((pair) => pair.join('='))
        .join('\n'),
      encoding: 'utf8',
    },
  );
/** Opens a dialog as a card does, with its other settings where `more` says so. */
const dialog = (address, more) => async (tab) => {
  await tab.evaluate((one) => {
    const card = document.querySelector('#Wireless');
    card.setAttribute('data-remote', one);
    card.click();
  }, address);
  await tab.waitForTimeout(1800);
  if (more) await tab.evaluate(() => document.querySelector('#Show_Advanced_id').click());
  await tab.waitForTimeout(800);
};
const wireless = (where, more, made = {}) => ({
  path: '/gateway.lp',
  steps: dialog(`modals/wireless-modal.lp?radio=radio_${where === 1 ? '5' : '2'}G&iface=wl${where}`, more),
  ...made,
});

const family = {
  vendor: 'Technicolor (Homeware), TG789vac v2',
  source: {
    repo: 'nutterthanos/VBNT-1',
    commit: 'a8537547c03cb67595f2a50e6a035ae5cd5096fb',
    path: 'www and usr/lib/lua',
  },
  origin: 'http://192.168.1.1',
  root: 'homeware',
  folder: '',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname.endsWith('.lua')) return { json: [] };
    if (!url.pathname.endsWith('.lp')) return file(`/www/docroot${url.pathname}`);
    return { contentType: 'text/html; charset=utf-8', body: run(url.pathname.slice(1), url.searchParams) };
  },
  pages: {
    home: { path: '/gateway.lp' },
    'sign-in': { path: '/login.lp' },
    'wireless-2': wireless(0, false),
    'wireless-2-more': wireless(0, true, { two: { auto: true, width: 'auto' } }),
    'wireless-2-off': wireless(0, false, { two: { off: true } }),
    'wireless-2-hidden-13': wireless(0, true, { two: { hidden: true, channel: '13' } }),
    'wireless-2-blacklist': wireless(0, true, { two: { acl: 'unlock', list: [devices[1]] } }),
    'wireless-2-whitelist': wireless(0, true, { two: { acl: 'lock', list: [devices[0], devices[2]] } }),
    'wireless-2-open': wireless(0, false, { two: { security: 'none' } }),
    'wireless-5': wireless(1, false),
    'wireless-5-more': wireless(1, true, { five: { width: '20/40MHz', acl: 'unlock', list: [devices[3]] } }),
    guest: wireless(2, true, { guest: {} }),
    devices: { path: '/gateway.lp', steps: dialog('modals/device-modal.lp') },
  },
};
export default family;
