/** Kinds of fault of two firmwares of the seventeenth round, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<div><label>${label}</label><select id="${id}">${options(chosen, ...all)}</select></div>`;
const tick = (id: string, label: string, on: boolean): string =>
  `<p><input type="checkbox" id="${id}"${on ? ' checked' : ''}><label for="${id}">${label}</label></p>`;
const text = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" value="${value}"></p>`;
const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';

/** Rules, each with what becomes of its device and whether it is in force. */
const rules = (names: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table id="l"><thead><tr><td><input type="checkbox"></td><td>№</td>${names.map((name) => `<td>${name}</td>`).join('')}</tr></thead><tbody>${rows.map((row, at) => `<tr><td><input type="checkbox"></td><td>${at + 1}</td>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const NAMES = ['MAC address', 'Action', 'Status'];
const others = (chosen: string): string => pick('m', 'Other MAC addresses', chosen, 'Allow', 'Deny');

/** A list of a component library in a row of its own, and its switches and boxes. */
const item = (label: string, inner: string): string => `<div class="form-item"><label>${label}</label>${inner}</div>`;
const flip = (id: string, label: string, on: boolean): string =>
  item(
    label,
    `<div role="switch" id="${id}" class="switch${on ? ' is-checked' : ''}" aria-checked="${on}"><span></span></div>`,
  );
const radio = (at: string, head: string, name: string, hidden: boolean, out = false): string =>
  `<div${out ? ' style="display:none"' : ''}>${flip(`s${at}`, head, true)}${text(`n${at}`, 'WiFi Name', name)}${tick(`h${at}`, 'Hide WiFi name from being discovered', hidden)}${pick(`p${at}`, 'Signal', 'Wall', 'Weak', 'Standard', 'Wall')}</div>`;

export const unseenSeventeenRules: PageCase[] = [
  {
    name: 'rules that deny, and all others let in: a list of those kept out',
    body: `${MENU}<h1>Firewall</h1><h2>Devices</h2>${others('Allow')}${rules(NAMES, [PORCH, 'Deny', 'On'], [PHONE, 'Deny', 'Off'])}`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'rules that let in, and all others denied, in Russian: a list of those let in',
    body: `${MENU}<h1>Межсетевой экран</h1><h2>Устройства</h2>${pick('m', 'Прочие мак-адреса', 'Запретить', 'Разрешить', 'Запретить')}${rules(['MAC-адрес', 'Действие', 'Состояние'], [PHONE, 'Разрешить', 'Вкл'], [PORCH, 'Разрешить', 'Выкл'])}`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'the only rule is not in force, in German',
    body: `${MENU}<h1>Firewall</h1><h2>Geräte</h2>${pick('m', 'Andere Geräte', 'Zulassen', 'Zulassen', 'Sperren')}${rules(['MAC-Adresse', 'Aktion', 'Status'], [PORCH, 'Sperren', 'Aus'])}`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [], '#l'],
    ],
  },
  {
    name: 'rules of both kinds side by side: who is on the list is not told',
    body: `${MENU}<h1>Firewall</h1><h2>Devices</h2>${others('Deny')}${rules(NAMES, [PORCH, 'Deny', 'On'], [PHONE, 'Allow', 'On'])}`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, null, '#l'],
    ],
  },
  {
    name: 'a table of devices with what may be done to each, and no choice for all others',
    body: `${MENU}<h1>Devices</h1>${pick('m', 'Other services', 'Allow', 'Allow', 'Deny')}<table id="l"><tr><th>MAC address</th><th>Action</th></tr><tr><td>${PORCH}</td><td>Block</td></tr><tr><td>${PHONE}</td><td>Block</td></tr></table>`,
    settings: [],
  },
  {
    name: 'the network is sent or not, beside a switch that hides the access point',
    body: `${MENU}<h1>Wireless</h1>${tick('a', 'Enable Wireless', true)}${tick('b', 'Broadcast wireless network', false)}${tick('c', 'Hide Access Point', false)}${text('n', 'SSID', 'Elm')}`,
    settings: [
      ['radio-enable', null, 'on', '#a'],
      ['radio-enable', null, 'off', '#b'],
      ['ssid-broadcast', null, 'on', '#c'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'the same without one: the name is sent or not',
    body: `${MENU}<h1>Wireless</h1>${tick('a', 'Enable Wireless', true)}${tick('b', 'Broadcast wireless network', false)}${text('n', 'SSID', 'Elm')}`,
    settings: [
      ['radio-enable', null, 'on', '#a'],
      ['ssid-broadcast', null, 'off', '#b'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'the upper band as 5.8G, each radio under its switch',
    body: `${MENU}<h1>Wireless</h1>${radio('2', '2.4G Switch', 'Elm', true)}${radio('5', '5.8G Switch', 'Elm-5', false)}`,
    settings: [
      ['radio-enable', '2.4', 'on', '#s2'],
      ['ssid', '2.4', 'Elm', '#n2'],
      ['ssid-broadcast', '2.4', 'off', '#h2'],
      ['tx-power', '2.4', 'Wall', '#p2'],
      ['radio-enable', '5', 'on', '#s5'],
      ['ssid', '5', 'Elm-5', '#n5'],
      ['ssid-broadcast', '5', 'on', '#h5'],
      ['tx-power', '5', 'Wall', '#p5'],
    ],
  },
  {
    name: 'one name for both: what stands above the second radio has no band',
    body: `${MENU}<h1>Wireless</h1>${radio('2', 'WiFi switch', 'Elm', true)}${radio('5', '5.8G Switch', 'Elm', false, true)}`,
    settings: [
      ['radio-enable', null, 'on', '#s2'],
      ['ssid', null, 'Elm', '#n2'],
      ['ssid-broadcast', null, 'off', '#h2'],
      ['tx-power', null, 'Wall', '#p2'],
      ['radio-enable', '5', 'on', '#s5'],
      ['ssid', '5', 'Elm', '#n5'],
      ['ssid-broadcast', '5', 'on', '#h5'],
      ['tx-power', '5', 'Wall', '#p5'],
    ],
  },
  {
    name: 'a strength of signal that is measured, and a telephone of 5.8 GHz without a network',
    body: `${MENU}<h1>Wireless</h1>${text('n', 'SSID', 'Elm')}<p>Signal: Weak</p>${tick('t', 'Cordless phone at 5.8 GHz', true)}`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
];
