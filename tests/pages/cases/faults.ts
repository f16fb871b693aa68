/** Faults that people met on real pages, each kind with its opposite, so that never saying it does not pass. Pages of our own. */
import { CHANNELS, MENU, options, type Expected, type PageCase } from '../case.ts';

const CAMERA = '74:AB:93:0A:1B:2C';
const PHONE = '3C:BD:D8:11:22:33';
const NAME = '<p><label for="n">Network name (SSID)</label> <input id="n" value="Birch"></p>';
const SSID: Expected = ['ssid', null, 'Birch', '#n'];
const box = (id: string, ticked = false): string => `<input type="checkbox" id="${id}"${ticked ? ' checked' : ''}>`;
const labelled = (id: string, text: string, ticked = false): string =>
  `<p>${box(id, ticked)} <label for="${id}">${text}</label></p>`;
const page = (name: string, body: string, settings: Expected[], more: Partial<PageCase> = {}): PageCase => ({
  name,
  title: 'Wi-Fi',
  body: `${MENU}${body}`,
  settings,
  ...more,
});

const among: PageCase[] = (
  [
    ['Devices on this Wi-Fi may talk to each other', true, 'off'],
    ['Devices on this Wi-Fi may not talk to each other', true, 'on'],
    ['Allow clients to reach one another', false, 'on'],
    ['Block traffic between wireless clients', true, 'on'],
    ['Disable AP isolation', true, 'off'],
    ['Intra-BSS traffic allowed', true, 'off'],
    ['WLAN-Geräte dürfen miteinander kommunizieren', true, 'off'],
    ['WLAN-Geräte dürfen nicht miteinander kommunizieren', true, 'on'],
    ['Les appareils peuvent communiquer entre eux', true, 'off'],
    ['Permitir que los dispositivos se comuniquen entre sí', true, 'off'],
    ['I dispositivi possono comunicare tra loro', true, 'off'],
    ['Apparaten mogen onderling communiceren', true, 'off'],
  ] as const
).map(([text, ticked, value]) =>
  page(`may devices talk: ${text}`, `<h2>WLAN</h2>${NAME}${labelled('i', text, ticked)}`, [
    SSID,
    ['ap-isolation', null, value, '#i'],
  ]),
);

const hidden: PageCase[] = (
  [
    ['Enable hidden SSID', false, 'on'],
    ['Enable hidden SSID', true, 'off'],
    ['Hide this network', true, 'off'],
    ['广播取消', false, 'on'],
    ['广播取消', true, 'off'],
  ] as const
).map(([text, ticked, value]) =>
  page(
    `is the name seen: ${text}, ${ticked ? 'ticked' : 'not ticked'}`,
    `<h2>Wireless</h2>${NAME}${labelled('h', text, ticked)}`,
    [SSID, ['ssid-broadcast', null, value, '#h']],
  ),
);

const FEATURES = ['AX', 'Wi-Fi 6', 'Wi-Fi 7', 'MLO', 'TWT', 'OFDMA', 'Green AP', 'HT', 'LDPC', 'Agile multiband'];
const features: PageCase[] = [
  page(
    'ticks of features are no radio, the radio beside them is',
    `<h2>2.4 GHz</h2>${FEATURES.map((text, at) => labelled(`f${at}`, `Enable ${text}`)).join('')}${labelled('r', 'Enable radio')}`,
    [['radio-enable', '2.4', 'off', '#r']],
  ),
  page(
    'choices of features are no radio, the radio beside them is',
    `<h2>Wireless 2.4 GHz</h2>${['Enable MLO', '802.11ax', 'EHT mode'].map((text) => `<p>${text} <select>${options('Disable', 'Disable', 'Enable')}</select></p>`).join('')}<p>Wireless radio <select id="r">${options('Disable', 'Disable', 'Enable')}</select></p>`,
    [['radio-enable', '2.4', 'off', '#r']],
  ),
];

const rows = (low: boolean, high: boolean): string =>
  `<div><h3>Network</h3><div><span>Wireless band:</span> <span>2.4GHz</span></div>${labelled('a', 'Enable wireless', low)}</div>
<div><h3>Network</h3><div><span>Wireless band:</span> <span>5GHz</span></div>${labelled('b', 'Enable wireless', high)}</div>`;
const bands: PageCase[] = [
  page('a plain row names the band: 2.4 GHz off', rows(false, true), [
    ['radio-enable', '2.4', 'off', '#a'],
    ['radio-enable', '5', 'on', '#b'],
  ]),
  page('a plain row names the band: 5 GHz off', rows(true, false), [
    ['radio-enable', '2.4', 'on', '#a'],
    ['radio-enable', '5', 'off', '#b'],
  ]),
  page(
    'two panes, one seen: each its own band',
    `<ul class="nav nav-tabs" role="tablist"><li role="tab" aria-controls="p1" aria-selected="true">radio0 (2.4 GHz)</li><li role="tab" aria-controls="p2">radio1 (5 GHz)</li></ul>
<div id="p1" role="tabpanel">Channel <select id="c">${options('11', ...CHANNELS)}</select></div><div id="p2" role="tabpanel" style="display:none">Channel <select id="d">${options('44', 'Auto', '36', '40', '44', '48')}</select></div>`,
    [
      ['channel', '2.4', '11', '#c'],
      ['channel', '5', '44', '#d'],
    ],
  ),
  page(
    'a switch under "Activation", the band one heading above',
    `<h1>Wi-Fi 2.4 GHz</h1><h2>Activation</h2><p><label for="e">Enable</label> <select id="e">${options('Off', 'Off', 'On')}</select></p>`,
    [['radio-enable', '2.4', 'off', '#e']],
  ),
  page(
    'the switch of one band stands alone, the other has a form',
    `<h2>WLAN settings</h2><table><tr><td>Enable 2.4GHz wireless</td><td><select id="a">${options('Disable', 'Enable', 'Disable')}</select></td></tr>
<tr><td>Enable 5GHz wireless</td><td><select id="b">${options('Enable', 'Enable', 'Disable')}</select></td></tr></table>`,
    [
      ['radio-enable', '2.4', 'off', '#a'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  ),
  page(
    'switches of the radio in Chinese',
    `<h2>2.4G无线设置</h2><p>启用无线 ${box('a')}</p><h2>5G无线设置</h2><p>使用无线 ${box('b', true)}</p>`,
    [
      ['radio-enable', '2.4', 'off', '#a'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  ),
];

const drawn: PageCase[] = [
  page(
    'buttons of radios that are pressed, shut, or say one word',
    `<h2>Radios</h2><div><span id="t1">Wi-Fi 2.4 GHz</span> <button id="a" aria-labelledby="t1" class="toggle active">ON</button></div><div><span id="t2">Wi-Fi 5 GHz</span> <button id="b" aria-labelledby="t2">OFF</button></div>`,
    [
      ['radio-enable', '2.4', 'on', '#a'],
      ['radio-enable', '5', 'off', '#b'],
    ],
  ),
  page(
    'switches that only a class of state tells',
    `<h2>Wireless</h2><div><span>Wi-Fi 2.4 GHz</span> <div id="a" class="btn-off" onclick="x()"></div></div><div><span>Wi-Fi 5 GHz</span> <div id="b" class="btn-on" onclick="x()"></div></div>`,
    [
      ['radio-enable', '2.4', 'off', '#a'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  ),
  page(
    'the switch of a filter by a class',
    `<h2>MAC filter</h2><div><span>MAC filter</span> <button id="f" class="switch active"></button></div>`,
    [['mac-filter-enable', null, 'on', '#f']],
  ),
  page(
    'the button that a row is ended with',
    `<h2>Wireless overview</h2><table><tr><td>SSID: Birch</td><td><input type="submit" id="x" title="Disable this network" value="Disable"><input type="submit" value="Edit"></td></tr></table>`,
    [['radio-enable', null, 'on', '#x']],
  ),
  page(
    'allow and deny as buttons, the list below',
    `<h2>Wireless MAC filter</h2><div class="btn-group" id="m"><button class="btn">Allow</button><button class="btn active">Deny</button></div><table id="t"><tr><th>MAC</th><th></th></tr><tr><td>${CAMERA}</td><td><button>Delete</button></td></tr></table>`,
    [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [CAMERA], '#t'],
    ],
  ),
];

const policies: PageCase[] = [
  page(
    'a black list by its heading',
    `<h2>Black list</h2><table id="t"><tr><th>Name</th><th>MAC address</th></tr><tr><td>Porch</td><td>${CAMERA}</td></tr></table>`,
    [['mac-filter-list', null, [CAMERA], '#t']],
  ),
  page(
    'who may join, by a heading in French',
    `<h2>Filtrage MAC</h2><p><label for="f">filtrage MAC</label> <select id="f">${options('on', 'on', 'off')}</select></p><h3>appareils autorisés à se connecter</h3><table id="t"><tr><th>nom</th><th>adresse MAC</th></tr><tr><td>Bureau</td><td>${PHONE}</td></tr></table>`,
    [
      ['mac-filter-enable', null, 'on', '#f'],
      ['mac-filter-list', null, [PHONE], '#t'],
    ],
  ),
  page(
    'all new devices may join',
    `<h2>Wi-Fi security</h2>${NAME}<p><input type="radio" name="k" id="k1" checked><label for="k1">Allow all new devices</label></p><p><input type="radio" name="k" id="k2"><label for="k2">Allow known devices only</label></p>`,
    [SSID, ['mac-filter-mode', null, 'off', '#k1']],
  ),
  page(
    'a filter that is off, whatever its rule is',
    `<h2>无线MAC地址过滤</h2><p>MAC地址过滤功能 <select id="f">${options('关闭', '关闭', '开启')}</select></p><p><input type="radio" name="m" id="m1" checked>禁止列表中的设备 <input type="radio" name="m" id="m2">允许列表中的设备</p>`,
    [
      ['mac-filter-enable', null, 'off', '#f'],
      ['mac-filter-mode', null, 'deny', '#m1'],
    ],
  ),
  page(
    'the list of items of a filter, its radios behind their labels',
    `<h2>MAC filter</h2><div><label><input type="radio" name="m" id="m1" style="display:none">Allow listed</label><label class="on"><input type="radio" name="m" id="m2" checked style="display:none">Deny listed</label></div><ul id="t"><li>${CAMERA} <a href="#">x</a></li><li>${PHONE} <a href="#">x</a></li></ul>`,
    [
      ['mac-filter-mode', null, 'deny', '#m2'],
      ['mac-filter-list', null, [CAMERA, PHONE], '#t'],
    ],
  ),
  page(
    'the row for a new entry holds the camera, the list does not',
    `<h2>Wireless MAC filter</h2><p>Mode <select id="m">${options('Allow', 'Off', 'Allow', 'Deny')}</select></p><table id="t"><tr><th>MAC</th><th>Action</th></tr><tr><td>${PHONE}</td><td><button>Delete</button></td></tr>
<tr><td><select><option>${CAMERA}</option></select></td><td><button>Add</button></td></tr></table>`,
    [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, [PHONE], '#t'],
    ],
  ),
];

const others: PageCase[] = [
  page(
    'a beacon interval is no schedule',
    `<h2>Advanced wireless</h2><p>Beacon interval <input value="100"></p><p>DTIM interval <input value="1"></p>`,
    [],
    { extras: [['dtim', '1']] },
  ),
  page(
    'ports of a bridge for television',
    `<h2>Bridge group for IPTV</h2><p><input type="checkbox" name="enable_iptv_wlan1"> Wireless network Birch</p><p><input type="checkbox" name="enable_iptv_lan1"> LAN port 1</p>`,
    [],
  ),
  page(
    'a switch of the wireless mode of a mesh node',
    `<h2>WLAN</h2><fieldset><legend>2.4GHz WLAN</legend><label for="a">Enable client network (access point)</label> ${box('a')}</fieldset><fieldset><legend>5GHz WLAN</legend><label for="b">Enable client network (access point)</label> ${box('b', true)}</fieldset>`,
    [
      ['radio-enable', '2.4', 'off', '#a'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  ),
  page(
    'the versions below the choice to encrypt, and frames that are required',
    `<h2>WLAN-Sicherheit</h2><p><input type="radio" name="l" id="l1" checked><label for="l1">WPA-Verschlüsselung (größte Sicherheit)</label></p><p><input type="radio" name="l" id="l2"><label for="l2">unverschlüsselt</label></p>
<p><label for="v">WPA-Modus</label> <select id="v">${options('WPA2 + WPA3', 'WPA2 (CCMP)', 'WPA2 + WPA3')}</select></p><p><label for="f">Protected Management Frames</label> <select id="f">${options('Required', 'Disabled', 'Optional', 'Required')}</select></p>`,
    [
      ['security-mode', null, 'WPA-Verschlüsselung (größte Sicherheit)', '#l1'],
      ['security-mode', null, 'WPA2 + WPA3', '#v'],
    ],
    { extras: [['pmf', 'required']] },
  ),
  page(
    'widths as 20M/40M, in Russian, and without a unit',
    `<h2>2.4 GHz</h2><p>Ширина канала <select id="a">${options('20МГц/40МГц', '20МГц', '20МГц/40МГц')}</select></p>`,
    [['channel-width', '2.4', '20/40', '#a']],
  ),
  page(
    'strength as radios',
    `<h2>Wi-Fi 2.4 GHz</h2><p>Signal strength <input type="radio" name="p" id="p1" checked><label for="p1">Low</label> <input type="radio" name="p" id="p2"><label for="p2">Medium</label> <input type="radio" name="p" id="p3"><label for="p3">High</label></p>`,
    [['tx-power', '2.4', 'Low', '#p1']],
  ),
  page(
    'selects that are not filled yet',
    `<h2>Wireless 2.4GHz</h2><p>Wireless <select id="r">${options('Disable', 'Disable', 'Enable')}</select></p><p>Name (SSID) <input id="n"></p>`,
    [
      ['radio-enable', '2.4', null, '#r'],
      ['ssid', '2.4', null, '#n'],
    ],
  ),
  page(
    'boxes that are filled, and off',
    `<h2>Wireless 2.4GHz</h2><p>Enable wireless ${box('r')}</p><p>SSID broadcast ${box('b')}</p><p>Name (SSID) <input id="n" value="Birch"></p>`,
    [
      ['radio-enable', '2.4', 'off', '#r'],
      ['ssid-broadcast', '2.4', 'off', '#b'],
      ['ssid', '2.4', 'Birch', '#n'],
    ],
  ),
  {
    name: 'a sign-in page with a field name that many have',
    title: 'Sign in',
    body: '<form action="/login"><p>User <input name="login_username"></p><p>Password <input type="password" name="pw"></p><button>Sign in</button></form>',
    url: 'http://192.168.1.50/',
    router: false,
    settings: [],
  },
];

const DEVICES: readonly [name: string, title: string, body: string][] = [
  [
    'a printer',
    'Officejet',
    '<h2>Wi-Fi Direct</h2><p>Name <input value="DIRECT-5F-Officejet"></p><p>Password <input value=""></p><p>Connection <select><option>Automatic</option><option>Manual</option></select></p>',
  ],
  [
    'a solar logger',
    'Logger',
    '<h2>Work mode</h2><p><select><option>AP mode</option><option selected>STA mode</option></select></p><h2>STA setting</h2><p>SSID <input value="Birch"></p><p>Channel <select><option>Auto</option><option>1</option><option>6</option></select></p>',
  ],
  [
    'a camera',
    'Network camera',
    '<h2>Wireless LAN</h2><p>SSID <input value="Birch"></p><p>Operation mode <select><option selected>Infrastructure</option><option>Ad-hoc</option></select></p><p>Encryption <select><option>None</option><option selected>WPA2-PSK</option></select></p><h2>Video stream</h2>',
  ],
  [
    'a coordinator of bulbs',
    'Zigbee coordinator',
    '<h2>Zigbee</h2><p>Channel <select><option>11</option><option>15</option><option>20</option><option>25</option></select></p><p>PAN id <input value="0x1a62"></p><h2>MQTT</h2><p>Server <input></p>',
  ],
  [
    'a tool that looks around',
    'Wi-Fi survey',
    '<h2>Networks found</h2><table><tr><th>SSID</th><th>BSSID</th><th>Channel</th><th>Signal</th></tr><tr><td>Birch</td><td>02:00:00:00:00:01</td><td>6</td><td>-50 dBm</td></tr></table><button>Scan</button>',
  ],
  [
    'a lesson',
    'Lesson 4: how Wi-Fi works',
    '<p>A router sends on a channel. Two networks on one channel disturb each other, and so people choose another one of the three that do not overlap in their part of the house.</p><p>Which channel would you choose? <select><option>1</option><option>6</option><option>11</option></select></p><button>Check my answer</button>',
  ],
  [
    'a shop',
    'Routers from 49',
    '<h2>Filter</h2><label><input type="checkbox"> Wi-Fi 6</label><label><input type="checkbox"> Dual band</label><label><input type="checkbox"> WPA3</label><button>Add to cart</button>',
  ],
];
const devices = DEVICES.map(([name, title, body]): PageCase => ({
  name: `no router: ${name}`,
  title,
  url: 'http://192.168.1.50/',
  body,
  router: false,
  settings: [],
}));

const modems: PageCase[] = [
  [
    'downstream',
    '<h2>Downstream bonded channels</h2><table><tr><th>Channel ID</th><th>Frequency</th><th>Power</th></tr><tr><td>4</td><td>602 MHz</td><td>2.1 dBmV</td></tr></table>',
  ],
  ['upstream', '<h2>Upstream</h2><p>Upstream channel ID <input value="4"></p><p>DOCSIS 3.1</p>'],
].map(([name, body]) => ({
  name: `a cable modem: ${name}`,
  title: 'Cable modem',
  url: 'http://192.168.100.1/',
  body: body!,
  router: false,
  settings: [],
}));

export const faults: PageCase[] = [
  ...among,
  ...hidden,
  ...features,
  ...bands,
  ...drawn,
  ...policies,
  ...others,
  ...devices,
  ...modems,
];
