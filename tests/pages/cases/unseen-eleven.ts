/** What the firmwares of the eleventh round showed: each kind as a page of our own, with its opposite. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const row = (label: string, field: string): string =>
  `<div class="row"><div class="left"><span>${label}</span></div><div class="right">${field}</div></div>`;
const name = row('SSID', '<input id="n" value="Elm">');

/** A switch whose name stands in an element of a class that speaks of it. */
const named = (id: string, text: string, on: boolean): string =>
  `<div class="wifi_switch"><span class="switch_txt" id="${id}_t">${text}</span><label class="form-switch"><input id="${id}" type="checkbox" style="display:none"${on ? ' checked' : ''}><i></i></label></div>`;

const visible = (first: string, second: string, chosen: 0 | 1): string =>
  `${MENU}<h2>Wi-Fi</h2>${name}${row('SSID visibility', `<select id="v"><option value="false"${chosen === 0 ? ' selected' : ''}>${first}</option><option value="true"${chosen === 1 ? ' selected' : ''}>${second}</option></select>`)}`;

const table = (id: string, rows: string): string => `<table id="${id}"><tbody>${rows}</tbody></table>`;
const mode = row(
  'MAC filter',
  `<select id="m" name="mac_filter_mode">${options('Allow', 'Disable', 'Allow', 'Deny')}</select>`,
);
const boxes = '<input size="2" maxlength="2" value="">'.repeat(6);
const addRow = `<tr><td>MAC address</td><td>Action</td></tr><tr><td>${boxes}</td><td><input type="button" value="Add"></td></tr>`;
const entry = (mac: string): string => `<tr><td>${mac}</td><td><input type="button" value="Delete"></td></tr>`;

export const unseenEleven: PageCase[] = [
  {
    name: 'the name of a switch, in a class of switches, is no switch',
    body: `${MENU}<h2>2.4G</h2>${named('r', 'Wi-Fi', false)}${named('h', 'Hide SSID', true)}${name}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#r'],
      ['ssid-broadcast', '2.4', 'off', '#h'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  ...(
    [
      ['Show', 'Hide', 0, 'on'],
      ['Show', 'Hide', 1, 'off'],
      ['Hide', 'Do not hide', 0, 'off'],
    ] as const
  ).map(([first, second, chosen, value]): PageCase => ({
    name: `of two words for being seen, "${first}" and "${second}", one is chosen: ${value}`,
    body: visible(first, second, chosen),
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['ssid-broadcast', null, value, '#v'],
    ],
  })),
  {
    name: 'of two ends whose one word is known the other is its opposite, whatever its value counts from',
    body: `${MENU}<h2>Wi-Fi</h2>${name}${row('Broadcast SSID', '<input type="radio" name="b" value="0">Activer <input type="radio" name="b" id="b1" value="1" checked>Déactiver')}`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['ssid-broadcast', null, 'off', '#b1'],
    ],
  },
  {
    name: 'close beside on is off',
    body: `${MENU}<h2>2.4G</h2>${row('启用Wi-Fi', '<label><input type="radio" name="e" value="false">开启</label><label><input type="radio" name="e" id="e" value="true" checked>Close</label>')}${name}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#e'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'a choice of an interface by its address is no list of devices, nor is power by kind of traffic a strength',
    body: `${MENU}<p>This page sets up the wireless interfaces and who may join by MAC address.</p><table><tr><th>Wireless interface:</th><td></td><td><select name="wl_unit"><option selected>(02:11:22:33:44:51)</option><option>(02:11:22:33:44:61)</option></select></td></tr></table>${row('Channel', `<select id="c">${options('6', ...CHANNELS)}</select>`)}${row('AC_BE', '<input name="wl_wme_txp_be0" value="7">')}`,
    settings: [['channel', '2.4', '6', '#c']],
  },
  {
    name: 'the row to add an address, in a table of its own, is no empty list beside the one that is filled',
    body: `${MENU}<h2>MAC filter</h2>${mode}${table('add', addRow)}${table('list', entry('3C:5A:B4:10:22:31') + entry('A4:83:E7:55:09:C1'))}`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, ['3C:5A:B4:10:22:31', 'A4:83:E7:55:09:C1'], '#list'],
    ],
  },
];
