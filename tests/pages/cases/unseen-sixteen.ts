/** Kinds of fault of the sixteenth round's pages that scripts fill, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;
const text = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" value="${value}"></p>`;
const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';

/** A switch by its role, in a row that is called after switches. */
const row = (id: string, name: string, on: boolean, help = ''): string =>
  `<div class="wifi_switch"><strong>${name}</strong><button type="button" role="switch" id="${id}" aria-checked="${on}" class="ant-switch"><span></span></button><span>${help}</span></div>`;
/** What a closed list of a component library shows. */
const closed = (id: string, label: string, shown: string): string =>
  `<p><label title="${label}">${label}</label><span class="ant-select" id="${id}"><span class="ant-select-selector"><input role="combobox" readonly aria-haspopup="listbox" type="search"><span class="ant-select-selection-item">${shown}</span></span></span></p>`;
const block = (band: string, at: string, name: string, mode: string): string =>
  `<div>${row(`s${at}`, `${band} Wi-Fi`, true)}<form>${text(`n${at}`, 'Wi-Fi name', name)}${closed(`m${at}`, 'Security', mode)}${closed(`c${at}`, 'WPA encryption', 'TKIP+AES')}</form></div>`;

/** Two radios without a word, out of sight, and a switch drawn for them. */
const ends = (label: string, on: boolean, values: readonly [string, string]): string =>
  `<div class="form-group"><label>${label}</label><div><div class="switchbox"><input type="radio" id="e0" value="${values[0]}" style="display:none"${on ? '' : ' checked'}> <input type="radio" id="e1" value="${values[1]}" style="display:none"${on ? ' checked' : ''}> <label id="e" class="switch${on ? ' active' : ''}"><span class="slider round"></span></label></div></div></div>`;

const coded = (chosen: string, ...all: readonly (readonly [string, string])[]): string =>
  `<div><label>Režim omezování MAC</label>${all.map(([value, name]) => `<div><label><input type="radio" name="m" value="${value}"${value === chosen ? ' checked' : ''}>${name}</label></div>`).join('')}</div>`;
const czech = (chosen: string, off: string): string =>
  `${MENU}<h1>MAC autentizace</h1>${coded(chosen, [off, 'Zakázat'], ['1', 'Odmítnout'], ['2', 'Umožnit'])}<h2>Seznam MAC adres</h2><table id="l"><tr><th>#</th><th>MAC adresa</th></tr><tr><td>1</td><td>${PORCH}</td></tr></table>`;

/** A list drawn for a native one, out of sight with its row. */
const twin = (id: string, label: string, ...all: string[]): string =>
  `<tr style="display:none"><td>${label}</td><td><select id="${id}" name="${id}">${options(all[0]!, ...all)}</select><div class="ui_select"><ul>${all.map((name) => `<li>${name}</li>`).join('')}</ul><a class="ui_select_button"><span class="ui_select_text">${all[0]}</span></a></div></td></tr>`;

const boxes = (at: number, mac: string): string =>
  mac
    .split(':')
    .map((part, index) => `<li><input id="mac${at}_${index}" maxlength="2" value="${part}"></li>`)
    .join('');
const rule = (at: number, mac: string): string =>
  `<tr><td>${at}</td><td><label><input type="checkbox" id="macfilter_checkbox${at}" checked></label></td><td><ul>${boxes(at, mac)}</ul></td></tr>`;
const rules = (on: boolean): string =>
  `${MENU}<h1>MAC Filter</h1><div>MAC Address Filter <label><input type="radio" name="f" value="1"${on ? ' checked' : ''}>Enable</label> <label><input type="radio" name="f" value="0"${on ? '' : ' checked'}>Disable</label></div><div>MAC Restrict Mode <label><input type="radio" name="g" value="0">Allow</label> <label><input type="radio" name="g" value="1" checked>Deny</label></div><table id="l"><tr><th>Set</th><th>Active</th><th>MAC Address</th></tr>${rule(1, PORCH)}</table>`;

const offered = (id: string): string =>
  `${MENU}<h1>MAC Addresses Filter</h1>${pick('m', 'MAC Address Filter Mode', 'Deny', 'Allow', 'Deny')}<table id="l"><tr><th>No</th><th>MAC Address</th><th>Description</th></tr><tr><td>1</td><td>${PORCH}</td><td>porch</td></tr></table><div id="mac_filter_dialog" style="display:none"><table id="${id}"><thead><tr><th>Name</th><th>IP</th><th>MAC</th></tr></thead><tbody></tbody></table><table><tr><td>MAC Address</td><td><input name="mac"></td></tr></table></div>`;

export const unseenSixteen: PageCase[] = [
  {
    name: 'a switch in a row called after switches, and a sentence after it',
    body: `${MENU}<h1>Wi-Fi</h1>${row('s', '2.4G Wi-Fi', false, 'Devices are cut off, when this is switched off')}${text('n', 'SSID', 'Elm')}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#s'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'blocks without a border, each begun by the switch of its band; the cipher beside what the network asks',
    body: `${MENU}<h1>Wi-Fi</h1><div>${block('2.4G', '2', 'Elm', 'WPA2-PSK')}${block('5G', '5', 'Elm-5', 'WPA3-PSK')}</div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#s2'],
      ['ssid', '2.4', 'Elm', '#n2'],
      ['security-mode', '2.4', 'WPA2-PSK', '#m2'],
      ['radio-enable', '5', 'on', '#s5'],
      ['ssid', '5', 'Elm-5', '#n5'],
      ['security-mode', '5', 'WPA3-PSK', '#m5'],
    ],
  },
  {
    name: 'the same with a filter below both, which is that of both',
    body: `${MENU}<h1>Wi-Fi</h1><div>${block('2.4G', '2', 'Elm', 'WPA2-PSK')}${block('5G', '5', 'Elm-5', 'WPA2-PSK')}${pick('f', 'MAC filter mode', 'Deny listed', 'Disabled', 'Allow listed', 'Deny listed')}<p><label for="l">MAC addresses</label><textarea id="l" name="maclist">${PORCH}</textarea></p></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#s2'],
      ['ssid', '2.4', 'Elm', '#n2'],
      ['security-mode', '2.4', 'WPA2-PSK', '#m2'],
      ['radio-enable', '5', 'on', '#s5'],
      ['ssid', '5', 'Elm-5', '#n5'],
      ['security-mode', '5', 'WPA2-PSK', '#m5'],
      ['mac-filter-mode', null, 'deny', '#f'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'switches of both bands above the fields of one network',
    body: `${MENU}<h1>Wi-Fi</h1><div>${row('s2', '2.4G Wi-Fi', true)}${row('s5', '5G Wi-Fi', true)}${text('n', 'Wi-Fi name', 'Elm')}</div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#s2'],
      ['radio-enable', '5', 'on', '#s5'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'two radios without a word, out of sight: a switch',
    body: `${MENU}<h1>Wireless</h1>${pick('b', 'Band', '2.4GHz', '2.4GHz', '5GHz')}${ends('WiFi', false, ['false', 'true'])}`,
    settings: [
      ['band-select', '2.4', '2.4GHz', '#b'],
      ['radio-enable', '2.4', 'off', '.switchbox'],
    ],
  },
  {
    name: 'the same with values that tell no state',
    body: `${MENU}<h1>Wireless</h1>${pick('b', 'Band', '2.4GHz', '2.4GHz', '5GHz')}${ends('WiFi', false, ['ap', 'sta'])}`,
    settings: [['band-select', '2.4', '2.4GHz', '#b']],
  },
  {
    name: 'a number and the word "general" are no standard',
    body: `${MENU}<h1>WLAN</h1>${pick('wifi_band', 'Band', '5GHz', '2.4GHz', '5GHz')}<h2>Network</h2><p><label for="wifi_ssid_11general11_0">SSID</label><input id="wifi_ssid_11general11_0" value="Elm"></p>`,
    settings: [
      ['band-select', '5', '5GHz', '#wifi_band'],
      ['ssid', '5', 'Elm', '#wifi_ssid_11general11_0'],
    ],
  },
  {
    name: 'a network by its name, on a card with its switch',
    body: `${MENU}<h1>Home</h1><div><span>2.4G WiFi name Elm</span><input type="checkbox" id="s"></div><div><span>5G WiFi name Elm-5</span><input type="checkbox" id="t" checked></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#s'],
      ['radio-enable', '5', 'on', '#t'],
    ],
  },
  {
    name: 'Czech "Zakázat" beside "Odmítnout", called nought by the code: no filter',
    body: czech('0', '0'),
    settings: [
      ['mac-filter-mode', null, 'off', '[name=m]'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'the same where the code does not say which of the two is which',
    body: czech('3', '3'),
    settings: [
      ['mac-filter-mode', null, null, '[name=m]'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'a drawn list, out of sight with the native one',
    body: `${MENU}<h1>Wireless</h1>${text('n', 'SSID', 'Elm')}<table>${twin('ch', 'Channel', 'Auto', '1', '6', '11')}</table>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['channel', '2.4', 'auto', '#ch'],
    ],
  },
  {
    name: '"Status" of another matter, below the filter',
    body: `${MENU}<h1>MAC Addresses Filter</h1>${pick('e', 'MAC Address Filter', 'Disable', 'Enable', 'Disable')}<h1>Port Block Allocation</h1>${pick('p', 'Status', 'Enable', 'Enable', 'Disable')}`,
    settings: [['mac-filter-enable', null, 'off', '#e']],
  },
  {
    name: 'rules in numbered rows, whose filter is off: the tick of one is not that of all',
    body: rules(false),
    settings: [
      ['mac-filter-enable', null, 'off', '[name=f]'],
      ['mac-filter-mode', null, 'deny', '[name=g]'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'the same with the filter on',
    body: rules(true),
    settings: [
      ['mac-filter-enable', null, 'on', '[name=f]'],
      ['mac-filter-mode', null, 'deny', '[name=g]'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'devices to pick from, empty, in a dialog of the filter',
    body: offered('client_list'),
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#l'],
      ['client-list', null, null, '#client_list'],
    ],
  },
  {
    name: '"off" or an access point',
    body: `${MENU}<h1>Wireless: Radio</h1>${pick('a', 'Mode', 'Off', 'Off', 'Wireless Server')}${text('n', 'SSID', 'Elm')}<div class="controlBox"><span class="controlBoxTitle">Guest access point</span>${pick('b', 'Mode', 'Off', 'Off', 'Wireless Server')}</div>`,
    settings: [
      ['radio-enable', null, 'off', '#a'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'a greyed box with the channel of the moment, beside the one that is typed into',
    body: `${MENU}<h1>Wireless</h1>${text('n', 'SSID', 'Elm')}<p><label>Channel</label> <input id="now" name="channel_msg" value="1" disabled><input id="ch" name="channel" value="1" style="display:none"></p>`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['channel', null, '1', '#ch'],
    ],
  },
  {
    name: 'one setting for both bands, in German and Russian',
    body: `${MENU}<h1>WLAN</h1><div><input type="checkbox" id="a"><label for="a">Identische Einstellungen für das 2,4GHz und 5GHz WLAN beibehalten</label></div><div><input type="checkbox" id="b" checked><label for="b">Оставьте одинаковые настройки для сетей 2.4 ГГц и 5 ГГц</label></div>`,
    settings: [
      ['band-steering', null, 'off', '#a'],
      ['band-steering', null, 'on', '#b'],
    ],
  },
  {
    name: 'the filter in Russian: a way to restrict, and its list',
    body: `${MENU}<h1>MAC Аутентификация</h1>${pick('m', 'Режим ограничения MAC', 'Разрешить', 'Выключить', 'Запретить', 'Разрешить')}<h2>MAC адрес лист</h2><table id="l"><tr><th>#</th><th>MAC адрес</th></tr><tr><td>1</td><td>${PHONE}</td></tr></table>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: '"do not show", in Italian',
    body: `${MENU}<h1>WiFi 2.4 GHz</h1>${text('n', 'SSID', 'Olmo')}<p><input type="checkbox" id="h" checked><label for="h">Non mostrare SSID</label></p>`,
    settings: [
      ['ssid', '2.4', 'Olmo', '#n'],
      ['ssid-broadcast', '2.4', 'off', '#h'],
    ],
  },
];
