/** Kinds of fault of the seventeenth round's pages and of names that nobody gave, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';
const MODES = ['WPA2-PSK', 'WPA3-SAE', 'None'];

const field = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" name="${id}" value="${value}"></p>`;
const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}" name="${id}">${options(chosen, ...all)}</select></p>`;

/** AngularJS names each radio of a choice anew. */
const bound = (model: string, at: number, chosen: string, all: readonly (readonly [string, string])[]): string =>
  all
    .map(
      ([value, text], index) =>
        `<td><label><input type="radio" ng-model="${model}" name="00${at + index}" value="${value}"${value === chosen ? ' checked' : ''}>${text}</label></td>`,
    )
    .join('');
const ends = [
  ['true', 'On'],
  ['false', 'Off'],
] as const;

const filterOf = (band: string, at: number, on: boolean, macs: readonly string[]): string =>
  `<td><div class="panel"><div class="header">${band} Wireless</div><div><label><input type="checkbox" id="on${at}"${on ? ' checked' : ''}> Enable Access List</label></div><div><label><input type="radio" name="mode${at}" value="0"> Allow listed devices</label> <label><input type="radio" name="mode${at}" value="1" checked> Deny listed devices</label></div><div>Sample MAC Address: 00:20:e0:00:41:00</div><table id="list${at}"><tr><th>List:</th></tr>${macs.map((mac) => `<tr><td>${mac}</td><td><button>Remove</button></td></tr>`).join('')}</table></div></td>`;

const block = (band: string, at: number, mode: string): string =>
  `<div id="block${at}"><div><span>${band} Wi-Fi</span><label><input type="radio" name="on${at}" value="1" checked>On</label><label><input type="radio" name="on${at}" value="0">Off</label></div>${field(`n${at}`, 'Wi-Fi name', `Elm-${at}`)}${pick(`m${at}`, 'Encryption', mode, ...MODES)}</div>`;

const cellTick = (id: string, text: string, checked: boolean): string =>
  `<table><tr><td><input type="checkbox" id="${id}"${checked ? ' checked' : ''}></td><td>${text}</td></tr></table>`;

const drawn = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<tr><td>${label}</td><td><div class="wrapper"><div><span>${chosen}</span><a href="#" class="open"></a></div><ul style="display:none">${all.map((text) => `<li><a href="#">${text}</a></li>`).join('')}</ul><select id="${id}" size="2" style="display:none">${options(chosen, ...all)}</select></div></td></tr>`;

export const unseenSeventeen: PageCase[] = [
  {
    name: 'the 24th and the 5th field of a library: no band',
    body: `${MENU}<h1>Wi-Fi</h1>${field('input-22', 'SSID', 'Elm')}${pick('input-24', 'Security', 'WPA3-SAE', ...MODES)}${pick('input-5', 'Hide SSID', 'Off', 'On', 'Off')}`,
    settings: [
      ['ssid', null, 'Elm', '#input-22'],
      ['security-mode', null, 'WPA3-SAE', '#input-24'],
      ['ssid-broadcast', null, 'on', '#input-5'],
    ],
  },
  {
    name: 'fields that are counted, with a 24 and a 5 among them',
    body: `${MENU}<h1>Wi-Fi</h1>${field('field_4', 'SSID', 'Elm')}${pick('field_24', 'Security', 'WPA3-SAE', ...MODES)}${pick('field_5', 'Hide SSID', 'Off', 'On', 'Off')}`,
    settings: [
      ['ssid', null, 'Elm', '#field_4'],
      ['security-mode', null, 'WPA3-SAE', '#field_24'],
      ['ssid-broadcast', null, 'on', '#field_5'],
    ],
  },
  {
    name: 'a name with 24 beside its twin with 5: both bands',
    body: `${MENU}<h1>Wi-Fi</h1><div>${field('name_24', 'SSID', 'Elm')}${field('name_5', 'SSID', 'Elm-5')}</div>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#name_24'],
      ['ssid', '5', 'Elm-5', '#name_5'],
    ],
  },
  {
    name: 'classes that a build makes, ids that a library counts in letters',
    body: `${MENU}<h1>Wi-Fi</h1><section class="css-1x5g2 Card_body__5gH2a"><div id=":r5g:"><div class="_row_5g2a1_12">${field('n', 'SSID', 'Elm')}${pick('m', 'Security', 'WPA3-SAE', ...MODES)}</div></div></section>`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['security-mode', null, 'WPA3-SAE', '#m'],
    ],
  },
  {
    name: 'radios bound to one value, each with a name of its own, two choices in a row',
    body: `${MENU}<h1>Wireless</h1><table><tr><th>2.4 GHz Wireless:</th>${bound('a.on', 5, 'false', ends)}<th>5 GHz Wireless:</th>${bound('b.on', 7, 'true', ends)}</tr></table>`,
    settings: [
      ['radio-enable', '2.4', 'off', '[name="006"]'],
      ['radio-enable', '5', 'on', '[name="007"]'],
    ],
  },
  {
    name: 'bound radios whose values come again: two choices of one expression',
    body: `${MENU}<h1>Wireless</h1><table><tr><th>2.4 GHz Wireless:</th>${bound('radio.on', 5, 'false', ends)}</tr><tr><th>5 GHz Wireless:</th>${bound('radio.on', 7, 'true', ends)}</tr></table>`,
    settings: [
      ['radio-enable', '2.4', 'off', '[name="006"]'],
      ['radio-enable', '5', 'on', '[name="007"]'],
    ],
  },
  {
    name: 'filters of two bands side by side, each with a sample of an address',
    body: `${MENU}<h1>Wireless MAC Authentication</h1><table><tr>${filterOf('2.4 GHz', 0, true, [PORCH, PHONE])}${filterOf('5 GHz', 1, false, [])}</tr></table>`,
    settings: [
      ['mac-filter-enable', '2.4', 'on', '#on0'],
      ['mac-filter-mode', '2.4', 'deny', '[name=mode0]:checked'],
      ['mac-filter-list', '2.4', [PORCH, PHONE], '#list0'],
      ['mac-filter-enable', '5', 'off', '#on1'],
      ['mac-filter-mode', '5', 'deny', '[name=mode1]:checked'],
    ],
  },
  {
    name: 'blocks begun by a pair of radios, under a heading that the first alone has',
    body: `${MENU}<div class="card"><h2>Wi-Fi settings</h2>${block('2.4GHz', 2, 'WPA2-PSK')}</div>${block('5GHz', 5, 'WPA3-SAE')}<h2>Other</h2>${field('country', 'Country', 'NL')}`,
    settings: [
      ['radio-enable', '2.4', 'on', '[name=on2]:checked'],
      ['ssid', '2.4', 'Elm-2', '#n2'],
      ['security-mode', '2.4', 'WPA2-PSK', '#m2'],
      ['radio-enable', '5', 'on', '[name=on5]:checked'],
      ['ssid', '5', 'Elm-5', '#n5'],
      ['security-mode', '5', 'WPA3-SAE', '#m5'],
    ],
  },
  {
    name: 'who may open the router’s own pages: no filter of the Wi-Fi',
    body: `${MENU}<h1>安全中心</h1><h2>管理后台访问控制</h2><p><label><input type="checkbox" id="a" checked> 管理后台访问控制</label></p><table id="l"><tr><th>MAC地址白名单</th><th>操作</th></tr><tr><td>${PHONE}</td><td>删除</td></tr></table>`,
    settings: [],
  },
  {
    name: 'access control of the Wi-Fi, in the same words',
    body: `${MENU}<h1>安全中心</h1><h2>无线访问控制</h2><p><label><input type="checkbox" id="a" checked> 无线访问控制</label></p><h3>控制模式：</h3><p><label><input type="radio" name="m" value="0" checked>黑名单模式（不允许列表中设备访问）</label><label><input type="radio" name="m" value="1">白名单模式（只允许列表中设备访问）</label></p><table id="l"><tr><th>设备名称</th><th>MAC地址</th></tr><tr><td>门廊</td><td>${PORCH}</td></tr></table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#a'],
      ['mac-filter-mode', null, 'deny', '[name=m]:checked'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'a filter whose help speaks of the web interface, and a list of those without access to the router',
    body: `${MENU}<h1>MAC filter</h1><p><label><input type="checkbox" id="a" checked> Enable MAC filter</label> <span>Changes made in the web interface take a minute.</span></p>${pick('m', 'MAC filter mode', 'Deny listed', 'Allow listed', 'Deny listed')}<h3>Devices denied access to the router</h3><table id="l"><tr><th>Name</th><th>MAC address</th></tr><tr><td>Porch</td><td>${PORCH}</td></tr></table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#a'],
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'a tick in a cell, its words alone in the next; the same for a guest network',
    body: `${MENU}<h1>Wireless</h1>${cellTick('e', 'Enable Wireless', false)}${cellTick('h', 'Hide Access Point', true)}${cellTick('g', 'Enable Wireless Guest Network', false)}${field('n', 'SSID', 'Elm')}`,
    settings: [
      ['radio-enable', null, 'off', '#e'],
      ['ssid-broadcast', null, 'off', '#h'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'what a drawn list shows and offers is no name of it',
    body: `${MENU}<h1>Wireless</h1>${field('n', 'SSID', 'Elm')}<table>${drawn('v', 'Visibility:', 'Hidden', 'Visible', 'Hidden')}${drawn('s', 'Security Mode:', 'WPA2', 'WPA2', 'WPA', 'None')}</table><input type="text" name="a1ssid" value="" style="display:none">`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['ssid-broadcast', null, 'off', '.wrapper'],
      ['security-mode', null, 'WPA2', 'tr:nth-child(2) .wrapper'],
    ],
  },
  {
    name: 'security of 5.0 GHz beside that of 2.4 GHz, with fewer choices: both are main ones',
    body: `${MENU}<h1>Wireless</h1><div>${pick('a', '2.4 GHz Security', 'WPA2', 'None', 'WPA2/WPA mixed mode', 'WPA2')}${pick('b', '5.0 GHz Security', 'WPA2', 'WPA2/WPA mixed mode', 'WPA2')}</div>`,
    settings: [
      ['security-mode', '2.4', 'WPA2', '#a'],
      ['security-mode', '5', 'WPA2', '#b'],
    ],
  },
  {
    name: 'channels of three figures, written together with their word; the automatic one in Korean and Arabic',
    body: `${MENU}<h1>Wireless</h1>${pick('w', 'Canale Wireless', 'Canale149', 'Canale36', 'Canale40', 'Canale44', 'Canale48', 'Canale149', 'Canale153', 'Canale157')}${pick('k', 'Channel', '자동(13 [ 2.472 GHz ])', '자동(13 [ 2.472 GHz ])', '1 [ 2.412 GHz ]', '6 [ 2.437 GHz ]', '11 [ 2.462 GHz ]', '13 [ 2.472 GHz ]')}${pick('a', 'Channel', 'تلقائي', 'تلقائي', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11')}`,
    settings: [
      ['channel', '5', '149', '#w'],
      ['channel', '2.4', 'auto', '#k'],
      ['channel', '2.4', 'auto', '#a'],
    ],
  },
];
