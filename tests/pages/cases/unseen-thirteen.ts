/** Kinds of fault that stood open after the twelfth round, and those of the thirteenth, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const CHANNELS_24 = ['Auto', '1', '6', '11', '13'];
const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';

const tick = (id: string, label: string, on: boolean): string =>
  `<p><input type="checkbox" id="${id}"${on ? ' checked' : ''}><label for="${id}">${label}</label></p>`;
const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;
const text = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" value="${value}"></p>`;

const ticks = (block: boolean, allow: boolean): string =>
  `${MENU}<h1>MAC filter</h1>${tick('b', 'Use the MAC blacklist', block)}${tick('a', 'Use the MAC whitelist', allow)}<textarea id="l" name="maclist">${PHONE}</textarea>`;

const stations = `<table id="t"><tr><th>MAC Address</th><th>Association Time</th><th>Authorized</th><th>Power Save</th></tr><tr><td>${PORCH}</td><td>1:12:30</td><td>Yes</td><td>No</td></tr><tr><td>${PHONE}</td><td>0:10:02</td><td>Yes</td><td>Yes</td></tr></table>`;

export const unseenThirteen: PageCase[] = [
  {
    name: 'bands as some write them, and a button that says what pressing it does',
    body: `${MENU}<h1>Wi-Fi network 1</h1>${text('n', 'SSID', 'Elm')}<p><label for="a">2.5GHz Radio</label> <button id="a">Enable</button></p><p><label for="b">5.0 GHz Radio</label> <button id="b">Disable</button></p><p><label for="u">Ethernet 2.5G port</label> <button id="u">Disable</button></p>`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['radio-enable', '2.4', 'off', '#a'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  },
  {
    name: 'a tick for each of two lists is one choice: the list that lets in',
    body: ticks(false, true),
    settings: [
      ['mac-filter-mode', null, 'allow', '#a'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'a tick for each of two lists: the list that blocks',
    body: ticks(true, false),
    settings: [
      ['mac-filter-mode', null, 'deny', '#b'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'a tick for each of two lists, and neither is used',
    body: ticks(false, false),
    settings: [
      ['mac-filter-mode', null, 'off', '#b'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'a tick for each of two lists, and both are used: nobody can tell',
    body: ticks(true, true),
    settings: [
      ['mac-filter-mode', null, null, '#b'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
    unread: [['mac-filter', 'contradiction']],
  },
  {
    name: 'devices that are on the air now, on the page of the filter, are no list of it',
    body: `${MENU}<h1>SSID</h1>${pick('m', 'MAC restrict mode', 'Deny', 'Disabled', 'Allow', 'Deny')}<p>MAC addresses <textarea id="l" name="maclist"></textarea></p>${stations}`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [], '#l'],
      ['client-list', null, null, '#t'],
    ],
  },
  {
    name: '"Name" and "Password" beside the channel are the network’s; in another part they are not',
    body: `${MENU}<h1>Administrator</h1>${text('u', 'Name', 'admin')}${text('v', 'Password', '')}<h1>Wi-Fi 2.4 GHz</h1><fieldset><legend>Wi-Fi 2.4 GHz</legend>${text('n', 'Name', 'Elm')}${text('p', 'Password', '')}${pick('c', 'Channel', '6', ...CHANNELS_24)}</fieldset>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'a form to join another network beside the own one, which is out of sight now',
    body: `${MENU}<h1>Wi-Fi</h1>${tick('r', 'Wi-Fi Radio', true)}<section><h2>Manual connection</h2>${text('j', 'SSID', '')}${pick('k', 'Security', 'WPA3', 'None', 'WPA2', 'WPA3')}<input type="password">${tick('h', 'Hidden network', false)}<button>Connect</button></section>
    <section style="display:none"><h2>Access point</h2>${text('n', 'SSID', 'Elm')}${pick('s', 'Security', 'WPA2', 'None', 'WPA2', 'WPA3')}<button>Start access point</button></section><section style="display:none"><h2>Access point status</h2><button>Stop access point</button></section>`,
    settings: [
      ['radio-enable', null, 'on', '#r'],
      ['ssid', null, 'Elm', '#n'],
      ['security-mode', null, 'WPA2', '#s'],
    ],
  },
  {
    name: 'a form of one’s own network with an empty name has no button to connect',
    body: `${MENU}<h1>Wi-Fi</h1><section><h2>2.4 GHz</h2>${text('n', 'SSID', 'Elm')}${pick('s', 'Security', 'WPA2', 'None', 'WPA2', 'WPA3')}</section><section><h2>5 GHz</h2>${text('o', 'SSID', '')}${pick('t', 'Security', 'WPA3', 'None', 'WPA2', 'WPA3')}<button>Save</button></section>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['security-mode', '2.4', 'WPA2', '#s'],
      ['ssid', '5', null, '#o'],
      ['security-mode', '5', 'WPA3', '#t'],
    ],
  },
  {
    name: 'the band that is chosen, where the fields of the other band are kept out of sight; what links stations is no security of the network',
    body: `${MENU}<fieldset><legend>Wireless settings</legend>${pick('b', 'Wireless band', '2.4GHz', '2.4GHz', '5GHz')}${text('n', 'Network name (SSID)', 'Elm')}${pick('a', 'Auto Channel Selection', 'Disable', 'Disable', 'Enable')}${pick('g', 'Channel', '6', ...CHANNELS_24.slice(1))}<div style="display:none">${pick('f', 'Channel', '36', '36', '40', '44', '48')}${pick('auth_wds', 'Authentication', 'Open System', 'Open System', 'WPA-Personal')}</div>${pick('w', 'Channel Width', 'Auto 20/40 MHz', '20 MHz', 'Auto 20/40 MHz')}${pick('s', 'Authentication', 'WPA2-Personal', 'Open System', 'WPA2-Personal', 'WPA2-Enterprise')}</fieldset>`,
    settings: [
      ['band-select', '2.4', '2.4GHz', '#b'],
      ['ssid', '2.4', 'Elm', '#n'],
      ['channel', '2.4', null, '#a'],
      ['channel', '2.4', '6', '#g'],
      ['channel', '5', '36', '#f'],
      ['channel-width', '2.4', '20/40', '#w'],
      ['security-mode', '2.4', 'WPA2-Personal', '#s'],
    ],
  },
  {
    name: 'who is in the network now may be added to the filter, and is no neighbour and not on its list',
    body: `${MENU}<h1>MAC ACL settings</h1>${pick('m', 'Access Control List', 'Reject', 'Disable', 'Accept', 'Reject')}<table id="l"><tr><th>ID</th><th>MAC Address</th><th>Delete</th></tr><tr><td>1</td><td>02:00:5E:10:00:01</td><td></td></tr></table>
    <table id="t"><tr><th>MAC Address</th><th>SSID</th><th>Band</th><th>Authentication</th><th>Signal</th><th>Add</th></tr><tr><td>${PORCH}</td><td>Elm</td><td>11n</td><td>WPA2-PSK</td><td>43%</td><td><input type="checkbox"></td></tr><tr><td>${PHONE}</td><td>Elm</td><td>11n</td><td>WPA2-PSK</td><td>24%</td><td><input type="checkbox"></td></tr></table>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, ['02:00:5E:10:00:01'], '#l'],
      ['client-list', null, null, '#t'],
    ],
  },
  {
    name: 'French: letting a list of wireless clients in; a form that shows how an address is written; its list by names of clients',
    body: `${MENU}<h1>Authentification MAC du réseau sans fil</h1><p>Authentification MAC: <input type="radio" name="e" id="e" checked> Activer <input type="radio" name="e"> Désactiver</p>
    <p><input type="radio" name="p" id="p" value="accept" checked> Permettre l'accès à cette liste de clients sans fils</p><p><input type="radio" name="p" value="deny"> Refuser l'accès à cette liste de clients sans fils</p>
    <table><tr><th>Sélectionnez l'adresse MAC:</th><th>Entrez l'adresse MAC manuellement:</th></tr><tr><td>ou</td><td>comme 00:20:E0:00:41:00</td></tr></table>
    <table id="l"><tr><th>NOM DU CLIENT SANS FIL</th><th>ADRESSE IP</th><th>ADRESSE MAC</th><th>ACCÈS</th></tr><tr><td>tablette</td><td>192.168.1.21</td><td>${PHONE}</td><td>Autoriser</td></tr></table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#e'],
      ['mac-filter-mode', null, 'allow', '#p'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'the hour of a restart is no power, and the side of the second channel no channel',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${pick('c', 'Channel', '6', 'Initial choice only', 'Automatic', '1', '6', '11')}${pick('d', 'Control channel', 'Lower', 'Lower', 'Upper')}<p>Maintenance hour <select id="t" name="power_level">${options('03', ...Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')))}</select></p>`,
    settings: [['channel', '2.4', '6', '#c']],
  },
  {
    name: 'the state of the network that is chosen, a few rows before its name',
    body: `${MENU}<h1>Basic settings 2.4 GHz</h1>${pick('q', 'Select SSID', 'Elm', 'Elm', 'Elm-Guest')}${pick('a', 'SSID State', 'Disable', 'Enable', 'Disable')}${pick('i', 'AP Isolation', 'Disable', 'Enable', 'Disable')}${pick('h', 'SSID Broadcast', 'Enable', 'Enable', 'Disable')}${text('n', 'SSID Name', 'Elm')}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#a'],
      ['ap-isolation', '2.4', 'off', '#i'],
      ['ssid-broadcast', '2.4', 'on', '#h'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'a tab for guests, by its address alone: its switch is not the radio’s',
    url: 'http://192.168.1.1/wifi?tab=2g_Guest',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${tick('e', 'Enable Wi-Fi', false)}${text('n', 'SSID', 'Elm-2')}`,
    settings: [['ssid', '2.4', 'Elm-2', '#n']],
  },
  {
    name: 'an address that says it is not for guests',
    url: 'http://192.168.1.1/wifi?guest=0',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${tick('e', 'Enable Wi-Fi', false)}${text('n', 'SSID', 'Elm')}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#e'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
];
