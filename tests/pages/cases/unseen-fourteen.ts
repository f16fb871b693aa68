/** Kinds of fault left by the thirteenth round, and those of the fourteenth, each with a page where the rule stays silent. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;

const text = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" value="${value}"></p>`;
const tick = (id: string, label: string, on: boolean): string =>
  `<p><input type="checkbox" id="${id}"${on ? ' checked' : ''}><label for="${id}">${label}</label></p>`;
const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';

/** A tick that is drawn by the box around it, which also holds the word for how it stands. */
const drawn = (id: string, on: boolean, word: string): string =>
  `<tr><th>Status:</th><td><div class="checkbox_${on ? 'on' : 'off'}"><input type="checkbox" id="${id}" style="display:none"${on ? ' checked' : ''}>${word}</div></td></tr>`;
const drawnPage = (on: boolean, word: string): string =>
  `${MENU}<h1>Wireless</h1><h2>2.4 GHz</h2><table>${drawn('s', on, word)}<tr><th>SSID:</th><td><input id="n" name="ssid" value="Elm"></td></tr></table>`;

/** Buttons drawn as radio buttons, their words after them. */
const ends = (chosen: 'allow' | 'deny'): string =>
  `${MENU}<h1>MAC filter</h1><div class="row"><div>Access for listed devices</div><div><input type="button" class="radio radio-${chosen === 'allow' ? 'checked' : 'unchecked'}" id="a" value=""> <span>Allow</span> <input type="button" class="radio radio-${chosen === 'deny' ? 'checked' : 'unchecked'}" id="d" value=""> <span>Deny</span></div></div><textarea id="l" name="maclist">${PHONE}</textarea>`;

const form = (rows: string): string =>
  `${MENU}<h1>MAC Filter</h1><table><tr><td>MAC address filtering:</td><td><select id="m">${options('Black list', 'None', 'Black list', 'White list')}</select></td></tr><tr><td>MAC address:</td><td><input id="e" name="macaddr"> <button>Add</button></td></tr><tr><td colspan="2">Black list:</td></tr>${rows}</table>`;

/** A name and a channel, without a menu and without a word for what it is. */
const radio = `<h2>2.4G</h2><p><label>SSID <input id="n" value="Birch"></label></p>${pick('c', 'Channel', '6', '6', '1', '11')}<button>Save</button>`;

export const unseenFourteen: PageCase[] = [
  {
    name: 'a radio at the first address of a network that no list names',
    url: 'http://192.168.110.1/#/wifi/radio',
    title: 'Box',
    body: radio,
    settings: [
      ['ssid', '2.4', 'Birch', '#n'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'the same at the address of any device',
    url: 'http://192.168.110.23/#/wifi/radio',
    title: 'Box',
    body: radio,
    router: false,
    settings: [],
  },
  {
    name: 'a word beside a drawn switch that says how it stands, not what it does',
    body: drawnPage(false, 'Disabled'),
    settings: [
      ['radio-enable', '2.4', 'off', '#s'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'the same, switched on',
    body: drawnPage(true, 'Enabled'),
    settings: [
      ['radio-enable', '2.4', 'on', '#s'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'a word that contradicts the switch it is written on: nobody can tell',
    body: drawnPage(true, 'Disabled'),
    settings: [
      ['radio-enable', '2.4', null, '#s'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'what follows from hiding, in brackets',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${text('n', 'SSID', 'Elm')}${tick('h', 'Hide SSID (disables WPS)', false)}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', 'on', '#h'],
    ],
  },
  {
    name: 'the power of transmission by its name in the code, in a language nobody here knows',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${pick('c', 'Channel', '6', ...CHANNELS)}<p><span>Teho</span><select id="t" name="transmissionPower_24">${options('High', 'High', 'Medium', 'Low')}</select></p>`,
    settings: [
      ['channel', '2.4', '6', '#c'],
      ['tx-power', '2.4', 'High', '#t'],
    ],
  },
  {
    name: 'what a DHCP server always broadcasts is no name',
    body: `${MENU}<h1>Network</h1><h2>DHCP server</h2><p><input type="checkbox" id="b" name="alwaysBroadcast"><label for="b">Always broadcast</label></p>`,
    settings: [],
  },
  {
    name: 'a rule for all that are listed, and what one more entry shall do',
    body: `${MENU}<h1>MAC filter</h1><p><input type="radio" name="r" id="rd"><label for="rd">Bloquear equipos que no aparecen en la lista</label><input type="radio" name="r" id="ra" checked><label for="ra">Permitir equipos que no aparecen en la lista</label></p><h2>New rule</h2>${pick('x', 'Rule', 'Allow', 'Allow', 'Deny')}${text('mac', 'MAC address', '')}<button>Add</button><table id="l"><tr><th>Rule</th><th>MAC address</th></tr><tr><td>Deny</td><td>${PORCH}</td></tr></table>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#ra'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'who may reach the services of the router',
    body: `${MENU}<h1>Access control</h1><table><tr><td></td><td>LAN</td><td>WAN</td></tr>${['icmp', 'ssh', 'http'].map((name) => `<tr><td>${name.toUpperCase()}</td><td><select id="${name}_lan">${options('Allow', 'Allow', 'Deny')}</select></td><td><select id="${name}_wan">${options('Deny', 'Allow', 'Deny')}</select></td></tr>`).join('')}</table>`,
    settings: [],
  },
  {
    name: 'two buttons drawn as a choice: let in',
    body: ends('allow'),
    settings: [
      ['mac-filter-mode', null, 'allow', '#a'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'two buttons drawn as a choice: keep out',
    body: ends('deny'),
    settings: [
      ['mac-filter-mode', null, 'deny', '#d'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'addresses in the last rows of the table that is the form of the filter',
    body: form(`<tr><td colspan="2">${PORCH}</td></tr><tr><td colspan="2">${PHONE}</td></tr>`),
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH, PHONE], 'table'],
    ],
  },
  {
    name: 'the switch of the network after its name',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${text('n', 'SSID name', 'Elm')}${tick('s', 'Enable SSID', false)}${tick('h', 'Broadcast SSID', true)}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '2.4', 'off', '#s'],
      ['ssid-broadcast', '2.4', 'on', '#h'],
    ],
  },
  {
    name: 'a switch with nothing but "On" before the list of a filter',
    body: `${MENU}<p>Wi-Fi</p>${text('n', 'SSID', 'Elm')}<div id="ruleActive"><label><input type="checkbox" id="s" checked> ON</label></div><div id="rules">${[PORCH, PHONE].map((mac, at) => `<div><input name="ruleMACFilter" id="ruleMACFilter${at}" value="${mac}"></div>`).join('')}</div>`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['mac-filter-enable', null, 'on', '#s'],
      ['mac-filter-list', null, [PORCH, PHONE], '#ruleMACFilter0'],
    ],
  },
  {
    name: 'devices let past a page of welcome, and access points of which the box takes care',
    body: `${MENU}<h1>Portal white list</h1><table><tr><th>MAC address</th><th>Remove</th></tr><tr><td>${PHONE}</td><td><a href="#r">x</a></td></tr></table><h2>Access points</h2><table><tr><th>Name</th><th>IP address</th><th>MAC address</th><th>Firmware</th></tr><tr><td>Hall</td><td>192.168.1.201</td><td>5C:92:5E:10:4A:01</td><td>6.0.0</td></tr></table>`,
    settings: [],
  },
  {
    name: 'hours of a child, by the address of its device',
    body: `${MENU}<div class="card"><h3>Parental control</h3><div class="card"><h4>Access control</h4><p>Limits access of computers at certain times, by their MAC address.</p>${tick('s', 'Access control', true)}</div></div>`,
    settings: [],
  },
  {
    name: 'a German network of guests beside the own one: its switch is not that of the radio',
    body: `${MENU}<h1>WLAN 2,4 GHz</h1>${tick('r', 'WLAN aktivieren', true)}${text('n', 'SSID', 'Elm')}<h2>Gästenetzwerk</h2>${tick('g', 'WLAN aktivieren', false)}`,
    settings: [
      ['radio-enable', '2.4', 'on', '#r'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'the same in Dutch',
    body: `${MENU}<h1>Wifi 2,4 GHz</h1>${tick('r', 'Wifi inschakelen', true)}${text('n', 'SSID', 'Elm')}<h2>Gastnetwerk</h2>${tick('g', 'Wifi inschakelen', false)}`,
    settings: [
      ['radio-enable', '2.4', 'on', '#r'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
];
