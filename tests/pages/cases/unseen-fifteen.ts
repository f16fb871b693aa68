/** Kinds of fault of the fifteenth round and what stood open before it, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;
const text = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" value="${value}"></p>`;
const tick = (id: string, label: string, on: boolean): string =>
  `<p><input type="checkbox" id="${id}"${on ? ' checked' : ''}><label for="${id}">${label}</label></p>`;
const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';

const czech = (chosen: string): string => pick('b', 'Vysílat SSID', chosen, 'Povolit', 'Zakázat');

/** A switch drawn over a box that cannot be seen, and after it a word that follows its state. */
const drawn = (id: string, label: string, on: boolean, word: string): string =>
  `<div class="row"><label class="l">${label}</label><div><label class="toggle"><input type="checkbox" id="${id}" style="display:none"${on ? ' checked' : ''}><span class="track"><span class="thumb"></span></span><span>${word}</span></label></div></div>`;
const radios = (two: string, five: string): string =>
  `${MENU}<h1>Wireless</h1><div class="card"><h3>2.4 GHz</h3>${text('n', 'SSID', 'Elm')}${two}</div><div class="card"><h3>5 GHz</h3>${text('m', 'SSID', 'Elm-5')}${five}</div>`;

const tabs = `<table><tr><td><a href="basic.asp">2.4GHz Basic</a></td><td><a href="basic_5g.asp">5GHz Basic</a></td></tr></table>`;
/** Networks to pick from above the fields of the one that was picked. */
const picked = (chosen: string): string =>
  `${MENU}${pick('p', 'SSID', chosen, 'Elm', 'Elm-Office')}${tick('s', 'Enable', false)}${pick('h', 'Broadcast SSID', 'Enable', 'Disable', 'Enable')}${pick('w', 'WMF', 'Disable', 'Disable', 'Enable')}${text('x', 'Maximum clients', '48')}${text('n', 'SSID', chosen)}`;

const rowsOf = (button: string): string =>
  `<table><tr><th></th><th></th><th></th></tr>${[PORCH, PHONE].map((mac, at) => `<tr><td>${at}</td><td>MAC Address:${mac}</td><td><input type="button" value="${button}"></td></tr>`).join('')}</table>`;

export const unseenFifteen: PageCase[] = [
  {
    name: 'what is allowed or forbidden as others switch it on and off, in Czech',
    body: `${MENU}<h1>Wi-Fi 2,4 GHz</h1>${text('n', 'SSID', 'Jasan')}${pick('r', 'Bezdrátové rádio', 'Povolit', 'Povolit', 'Zakázat')}${czech('Zakázat')}${pick('i', 'Izolace AP', 'Zakázat', 'Povolit', 'Zakázat')}`,
    settings: [
      ['ssid', '2.4', 'Jasan', '#n'],
      ['radio-enable', '2.4', 'on', '#r'],
      ['ssid-broadcast', '2.4', 'off', '#b'],
      ['ap-isolation', '2.4', 'off', '#i'],
    ],
  },
  {
    name: 'the same in Russian, the name hidden by a choice that says so',
    body: `${MENU}<h1>Wi-Fi 2,4 ГГц</h1>${text('n', 'SSID', 'Ясень')}${pick('b', 'Скрыть SSID', 'Разрешить', 'Разрешить', 'Запретить')}${pick('i', 'Обмен данными между клиентами', 'Запретить', 'Разрешить', 'Запретить')}`,
    settings: [
      ['ssid', '2.4', 'Ясень', '#n'],
      ['ssid-broadcast', '2.4', 'off', '#b'],
      ['ap-isolation', '2.4', 'on', '#i'],
    ],
  },
  {
    name: 'the same words of who is let in stay the rule of a filter',
    body: `${MENU}<h1>Filtr MAC adres</h1>${pick('m', 'Bezdrátový přístup', 'Zakázat', 'Povolit', 'Zakázat')}<textarea id="l" name="maclist">${PHONE}</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: 'words beside drawn switches that follow their states',
    body: radios(drawn('s', 'Radio', false, 'Disabled'), drawn('t', 'Radio', true, 'Enabled')),
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '2.4', 'off', '#s'],
      ['ssid', '5', 'Elm-5', '#m'],
      ['radio-enable', '5', 'on', '#t'],
    ],
  },
  {
    name: 'the same in Chinese, where a verb and its state are one word',
    body: radios(drawn('s', '无线射频', false, '禁用'), drawn('t', '无线射频', true, '启用')),
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '2.4', 'off', '#s'],
      ['ssid', '5', 'Elm-5', '#m'],
      ['radio-enable', '5', 'on', '#t'],
    ],
  },
  {
    name: 'the same where nothing tells a state from a name',
    body: radios(drawn('s', 'Radio', false, 'Disabled'), drawn('t', 'Radio', false, 'Disabled')),
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '2.4', null, '#s'],
      ['ssid', '5', 'Elm-5', '#m'],
      ['radio-enable', '5', null, '#t'],
    ],
  },
  {
    name: 'the same beside plain boxes, which may be named so',
    body: radios(
      `<div>Radio <input type="checkbox" id="s"><label for="s">Disabled</label></div>`,
      `<div>Radio <input type="checkbox" id="t" checked><label for="t">Enabled</label></div>`,
    ),
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '2.4', null, '#s'],
      ['ssid', '5', 'Elm-5', '#m'],
      ['radio-enable', '5', 'on', '#t'],
    ],
  },
  {
    name: 'a word beside the switch of steering that says how the bands stand now',
    body: `${MENU}<h1>Wireless</h1>${drawn('b', 'Smart Wi-Fi (Band Steering)', false, 'Separate settings for 2.4 and 5 GHz')}${text('n', 'SSID', 'Elm')}`,
    settings: [
      ['band-steering', null, null, '#b'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'a generation of mobile networks in the title is no band',
    title: 'HOMEBOX 5G INDOOR',
    body: `${MENU}<h1>MAC Filtering</h1>${pick('m', 'Filtering rules', 'Blacklist', 'Disabled', 'Whitelist', 'Blacklist')}<textarea id="l" name="maclist">${PORCH}</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'a band in the title is one where it speaks of Wi-Fi',
    title: '5G Wireless Settings',
    body: `${MENU}${text('n', 'SSID', 'Elm')}`,
    settings: [['ssid', '5', 'Elm', '#n']],
  },
  {
    name: 'usage, in Chinese, begins like "enable"',
    title: '设置 WLAN',
    body: `${MENU}<h1>WLAN 高级</h1><div title="设置 WLAN / 高级"><button>使用情况</button><button>设备</button></div>${text('n', 'SSID', 'Elm')}`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  {
    name: 'whether hours count is not whether the radio sends',
    body: `${MENU}<div>${tick('schedWifiEnable', 'WiFi ON/OFF:', false)}</div>${pick('startHour', 'OFF time', '00', '00', '01', '02')}`,
    settings: [],
  },
  {
    name: 'no password, ticked',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${text('n', 'WiFi name', 'Elm')}<p><label for="k">Password</label><input id="k" name="wrlPwd"> <label><input type="checkbox" id="o" checked>No password</label></p>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['security-mode', '2.4', 'No password', '#o'],
    ],
  },
  {
    name: 'the same without the tick says nothing of how it is locked',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${text('n', 'WiFi name', 'Elm')}<p><label for="k">Password</label><input id="k" name="wrlPwd"> <label><input type="checkbox" id="o">No password</label></p>`,
    settings: [['ssid', '2.4', 'Elm', '#n']],
  },
  {
    name: 'a tab that leads to this very page is called after a band',
    url: 'http://192.168.1.1/basic.asp',
    body: `${MENU}${tabs}${text('n', 'SSID', 'Elm')}`,
    settings: [['ssid', '2.4', 'Elm', '#n']],
  },
  {
    name: 'tabs of bands that both lead elsewhere',
    url: 'http://192.168.1.1/overview.asp',
    body: `${MENU}${tabs}${text('n', 'SSID', 'Elm')}`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  {
    name: '"Enable" some lines before the name of the first network',
    body: picked('Elm'),
    settings: [
      ['radio-enable', null, 'off', '#s'],
      ['ssid-broadcast', null, 'on', '#h'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  {
    name: 'the same of another network',
    body: picked('Elm-Office'),
    settings: [
      ['ssid-broadcast', null, 'on', '#h'],
      ['ssid', null, 'Elm-Office', '#n'],
    ],
  },
  {
    name: 'how a WEP key is used is not how the network is locked',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${text('n', 'SSID', 'Elm')}${pick('m', 'Security mode', 'WPA2-PSK', 'None', 'WEP', 'WPA2-PSK')}<p><label for="w">Encryption type</label><select id="w" name="wepSecOpt">${options('Open', 'Open', 'Shared', '802.1x')}</select></p>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['security-mode', '2.4', 'WPA2-PSK', '#m'],
    ],
  },
  {
    name: 'devices that may be put on the list, in Chinese',
    body: `${MENU}<h1>无线访问控制</h1>${pick('m', 'MAC过滤模式', '仅禁止', '禁用', '仅允许', '仅禁止')}<table id="c"><tr><th>序号</th><th>MAC地址</th><th>IP</th><th>连接时间</th><th>添加到列表</th></tr><tr><td>1</td><td>${PHONE}</td><td>192.168.1.21</td><td>01:00:00</td><td><input type="button" value="添加"></td></tr><tr><td>2</td><td>${PORCH}</td><td>192.168.1.34</td><td>02:00:00</td><td><input type="button" value="添加"></td></tr></table><textarea id="l" name="maclist">${PORCH}</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['client-list', null, null, '#c'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'a table without a word, a button in each row that lets its device in',
    body: `${MENU}${rowsOf('Allow wireless access')}`,
    settings: [['mac-filter-list', null, [PORCH, PHONE], 'table']],
  },
  {
    name: 'the same with a button that takes them from sight',
    body: `${MENU}${rowsOf('Hide this row')}`,
    settings: [],
  },
  {
    name: 'standards written in one word',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1>${text('n', 'SSID', 'Elm')}${pick('g', 'Wireless mode', '802.11g&amp;802.11b', '802.11g Only', '802.11g&amp;802.11b', 'Off')}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['wireless-mode', '2.4', '802.11g&802.11b', '#g'],
    ],
  },
  {
    name: "networks of one's own by their bands alone",
    title: 'Box',
    url: 'http://192.168.1.1/#/wifi',
    body: `<a href="#/">Start</a><a href="#/usage">Usage</a><a href="#/messages">Messages</a><a href="#/wifi">Wi-Fi networks</a><h1>Wi-Fi networks</h1><div><a href="#/a">Elm</a> <a href="#/a">2.4GHz</a></div><div><a href="#/b">Elm-5</a> <a href="#/b">5GHz</a></div>`,
    settings: [],
  },
  {
    name: 'the same with one band, as of a network that is joined',
    title: 'Box',
    url: 'http://192.168.1.1/#/wifi',
    body: `<a href="#/">Start</a><a href="#/usage">Usage</a><a href="#/messages">Messages</a><a href="#/wifi">Wi-Fi networks</a><h1>Wi-Fi networks</h1><div><a href="#/a">Elm</a> <a href="#/a">2.4GHz</a></div>`,
    router: false,
    settings: [],
  },
  {
    name: 'classes of a colour are no black list',
    body: `${MENU}<h1>Devices</h1><table id="c" class="w-full text-sm rtl:text-right text-black table-fixed"><tr><th>Host</th><th>MAC address</th><th>IP address</th></tr><tr><td>tablet</td><td>${PHONE}</td><td>192.168.1.21</td></tr><tr><td>porch</td><td>${PORCH}</td><td>192.168.1.34</td></tr></table>`,
    settings: [['client-list', null, null, '#c']],
  },
  {
    name: 'the same of a field for a remark, where a filter is set',
    body: `${MENU}<h1>MAC Filtering</h1>${pick('m', 'Filtering rules', 'Blacklist', 'Disabled', 'Whitelist', 'Blacklist')}<table id="l"><tr><th>MAC address</th><th>Name</th></tr><tr><td>${PORCH}</td><td>porch</td></tr></table><p><span>Remark</span> <textarea class="w-full border-black text-black"></textarea></p>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
];
