/** Kinds of fault that stood open after the twelfth round, each with a page where the rule stays silent. */
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
];
