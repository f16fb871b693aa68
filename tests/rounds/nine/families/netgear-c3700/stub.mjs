// NETGEAR C3700, a cable modem with a router (goform): pages an owner saved, his values blacked out; the lists the server writes into their scripts are filled here.
import { devices, names } from '../../../home.mjs';

let page = {};
const own = '02:11:22:33:44:55';
const count = (rows) => `${rows.length}|${rows.map((row) => row.join('|') + '|').join('')}`;
const wifi = (band) => devices.filter((d) => d.band === band);
const blocked = (d) => (page.blocked?.includes(d) ? '0' : '1');
const lists = {
  'WirelessSettings.htm': () => ({
    InitTagValue: [
      'US',
      page.hidden ? '0' : '1',
      '0',
      names.two,
      page.channel ?? '0',
      page.mode ?? '2',
      page.security ?? 'WPA2-PSK',
      names.key,
      'automatic',
      '0',
      '0',
      '0',
      '0',
      '0',
      '0',
      '',
      '11',
      '1',
      page.radios ? '1' : '0',
      page.same ? names.two : names.five,
      '153',
      '2',
      'WPA2-PSK',
      names.key,
      'automatic',
      '0',
      '0',
      '0',
      '0',
      '0',
      '0',
      '',
      '153',
      '1',
      'United States',
      page.radios ? '1' : '0',
      '1',
      '0',
      '0',
      '0',
      '1',
      '1',
      '0',
      '0',
      '1',
      '1',
      '',
    ].join('|'),
    InitTagChannel_an: '36|40|44|48|149|153|157|161|165|',
  }),
  'AccessControl.htm': () => ({
    InitTagValue: `${page.filter ? '1' : '0'}|${page.filter === 'allow' ? '0' : '1'}|${devices[2].mac}|`,
    InitOnlineListTableTagValue: count(devices.map((d) => [blocked(d), d.name, d.ip, d.mac, '1'])),
    InitOfflineWhiteListTableTagValue: count((page.white ?? []).map((d) => [d.name, d.mac, '1'])),
    InitOfflineBlackListTableTagValue: count((page.black ?? []).map((d) => [d.name, d.mac, '1'])),
  }),
  'AttachedDevices_new.htm': () => ({
    InitTagValue: `${page.filter ? '1' : '0'}|${page.filter === 'allow' ? '0' : '1'}|1|`,
    InitAvailableWiredTagValue: '0|',
    InitAvailableWireless2GTagValue: count(wifi('2.4').map((d) => [names.two, blocked(d), d.ip, d.mac, d.name])),
    InitAvailableWireless5GTagValue: count(wifi('5').map((d) => [names.five, blocked(d), d.ip, d.mac, d.name])),
  }),
  'GuestNetwork.htm': () => ({
    InitTagValue: `0|1|1|0|${names.guest}|3|${names.key}|automatic|0|0|0|0|0|0|0|0|0|`,
  }),
  'LANSetup.htm': () => ({
    InitTagValue: 'C3700|192.168.0.1|255.255.255.0|2|0|0|dhcp|192.168.0.2|192.168.0.254|0|',
    InitAddrResTableTagValue: count([[devices[2].ip, devices[2].name, devices[2].mac]]),
  }),
  'RouterStatus.htm': () => ({
    InitTagValue: [
      'C279T00-01',
      'V2.02.18',
      '0000000000000',
      '1',
      own,
      '---.---.---.---/-',
      '---.---.---.---',
      '---.---.---.---',
      'Allowed',
      '02:11:22:33:44:56',
      '100.64.8.3/255.255.224.0',
      'DHCP Client',
      '100.64.8.1',
      '100.64.8.1',
      own,
      '192.168.0.1/24',
      'On',
      names.two,
      'United States',
      'Auto (6)',
      'Up to 300 Mbps',
      page.off ? 'Off' : 'On',
      'On',
      'Off',
      names.five,
      'United States',
      '153',
      'Up to 300 Mbps',
      'On',
      'On',
      'Off',
      '---',
      'Off',
      '---',
      'Off',
      '3 days',
      'Tue Dec 01 10:00:00 2026',
      'Configured',
      'Configured',
      '---',
      '---',
      '---',
      '---',
      'security',
      'security',
      'none',
      'none',
      '1',
      '0',
      '---',
      '---',
      '---',
      '---',
      '---',
      '---',
      '---',
      '---',
      '0',
      '1',
      '1',
      '0',
      '1',
      '',
    ].join('|'),
  }),
  'DashBoard.htm': () => ({
    InitTagValue: `0|Good|| |${names.two}|${names.five}|${names.key}|${names.key}|4|0|1|0|none|${names.guest}|None|${names.guest}|None|0|0|0|0|0|1|0|0|1|0|0|0|0|---.---.---.---|1|`,
  }),
};

/** Each of those functions sets one list; the last one that is no comment counts. */
function fill(name, text) {
  let made = text;
  for (const [fn, list] of Object.entries(lists[name]?.() ?? {})) {
    const start = made.indexOf(`function ${fn}()`);
    if (start < 0) continue;
    const end = made.indexOf('.split("|")', start);
    made =
      made.slice(0, start) +
      made
        .slice(start, end)
        .replace(/^(\s*var\s+\w*[tT]agValueList\s*=\s*)'[^']*'/m, (_, before) => before + JSON.stringify(list)) +
      made.slice(end);
  }
  return made
    .replace(/\*\*\*REMOVED\*\*\*/g, '#')
    .replace(/: \*\*\*REDACTED\*\*\*/g, 'um')
    .replace(/=\*\*\*REDACTED\*\*\*/g, "='';")
    .replace(/\*\*\*\w+\*\*\*/g, '0');
}

/** What the pages call and the owner did not save. */
const helpers = `
function piplineDecode(text) { return text; }
function encodeHtmlEntities(text) { return text; }
function changeContentSize() {}
function changeCursorPointer() {}
function grayout_button(id) { const b = document.getElementById(id); if (b) b.disabled = true; }
function ungrayout_button(id) { const b = document.getElementById(id); if (b) b.disabled = false; }
function WPS_wizard_ungrayout() {}
function WPS_wizard_grayout() {}
function ChangeResize() {}
function run_marquee() {}
if (window.$) $.fn.jScrollPane = function () { return this; };
function get_browser() { return 'chrome'; }
function drawTable(id, list, cell) {
  const table = document.getElementById(id);
  const rows = Number(list[0]);
  const wide = Math.floor((list.length - 1) / rows);
  for (let n = 0; n < rows; n++) {
    const row = table.insertRow(-1);
    for (const text of cell(row, n, 1 + n * wide, list)) row.insertCell(-1).innerHTML = text;
  }
}
function setDisabled(off) { for (let n = 1; n < arguments.length; n++) if (arguments[n]) arguments[n].disabled = off; }
`;
const at = (name, more = {}) => ({ path: `/${name}.htm`, frame: 'inner', ...more });

export default {
  vendor: 'NETGEAR C3700 cable gateway (goform)',
  source: {
    repo: 'solentlabs/cable_modem_monitor',
    commit: '1e7ab9badb12f11d05e66014acace45760cc0f00',
    path: 'parsers/netgear/fixtures/c3700 under its tests',
  },
  origin: 'http://192.168.0.1',
  root: 'netgear-c3700',
  rendering: 'saved-page-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const name = url.pathname.split('/').pop();
    if (name === 'func.js') return { contentType: 'text/javascript', body: helpers };
    const found = file(`/${name}`) ?? file(`/extended/${name}`);
    if (!found) return name.endsWith('.js') ? { contentType: 'text/javascript', body: '' } : null;
    return name.endsWith('.htm') ? { contentType: 'text/html', body: fill(name, found.body.toString('utf8')) } : found;
  },
  pages: {
    wireless: at('WirelessSettings'),
    'wireless-hidden-9': at('WirelessSettings', { hidden: true, channel: '9', same: true, mode: '0' }),
    'wireless-open': at('WirelessSettings', { security: 'Disable', channel: '11' }),
    'wireless-radio-off': at('WirelessSettings', { radios: true, channel: '6' }),
    'access-off': at('AccessControl'),
    'access-block-two': at('AccessControl', { filter: 'deny', blocked: [devices[3]], black: [devices[1]] }),
    'access-block-new': at('AccessControl', { filter: 'allow', white: [devices[0]] }),
    devices: at('AttachedDevices_new'),
    guest: at('GuestNetwork'),
    lan: at('LANSetup'),
    status: at('RouterStatus', { off: true }),
    dashboard: at('DashBoard'),
    cable: at('DocsisStatus'),
  },
};
