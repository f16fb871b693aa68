/** What the firmwares of the ninth round showed, second part: each kind as a page of our own, with its opposite. */
import { MENU, options, type PageCase } from '../case.ts';

const PHONE = 'A4:83:E7:10:20:30';
const PORCH = '74:AB:93:0A:1B:2C';

/** A list whose head is a table of its own, in a block that looks like a title. */
const split = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="grid-scroll"><div class="grid-header"><table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead></table></div><div class="grid-body"><table id="t"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div></div>`;

/** A title that is a label without a field, and a form below it. */
const titled = (title: string, form: string): string =>
  `${MENU}<div class="page"><div class="page-name"><label for="">${title}</label></div><form>${form}<button>OK</button></form></div>`;
const drawn = (id: string, label: string, shown: string): string =>
  `<div><label title="${label}">${label}</label></div><div><div role="combobox" aria-expanded="false" tabindex="0" id="${id}"><div title="${shown}">${shown}</div><span class="arrow"></span></div></div>`;

const tags = (...names: readonly string[]): string =>
  names.map((name) => `<div>${name}<div role="button" aria-label="Remove ${name}"></div></div>`).join('');
const group = (label: string, inner: string): string => `<div role="group"><label>${label}</label>${inner}</div>`;
/** A heading that holds the switch of what stands below it. */
const switched = (title: string, on: boolean, below: string): string =>
  `<h2><p>${title}</p><label><input type="checkbox" id="e"${on ? ' checked aria-checked="true"' : ''} style="display:none"><span></span></label></h2>${below}`;
const network = `<div>${group('SSID', '<input id="n" value="Elm">')}</div>`;
const acl = `<div>${group('mode *', `<select id="m">${options('Deny', 'Allow', 'Deny')}</select>`)}${group(
  'mac-address *',
  `<div id="l"><div>${tags(PHONE.toLowerCase(), PORCH.toLowerCase())}<input role="combobox"></div></div>`,
)}</div>`;

export const unseenNineB: PageCase[] = [
  ...[
    ['in Chinese', '状态', ['设备名称', '接入方式', 'IP MAC', '上行限速(kb/s)', '编辑'], 'ip', '未限速'],
    ['in English', 'Status', ['Device name', 'Access', 'IP MAC', 'Upload limit', 'Edit'], 'ip', 'none'],
  ].map(([language, heading, names, ip, free]): PageCase => ({
    name: `the head of a list of devices in a table of its own is no heading: ${language as string}`,
    title: 'Home',
    body: `${MENU}<h2>${heading as string}</h2>${split(names as string[], [
      ['Phone', '2.4G', `<p>${ip as string}- 192.168.1.21</p><p>mac- ${PHONE}</p>`, free as string, '<a>…</a>'],
      ['Porch', '5G', `<p>${ip as string}- 192.168.1.22</p><p>mac- ${PORCH}</p>`, free as string, '<a>…</a>'],
    ])}`,
    settings: [['client-list', null, null, '#t']],
  })),
  {
    name: 'a heading about filtering above the same table makes it the list',
    title: 'Security',
    body: `${MENU}<h2>MAC access control</h2>${split(
      ['Device name', 'MAC address', 'Edit'],
      [
        ['Phone', PHONE, '<a>…</a>'],
        ['Porch', PORCH, '<a>…</a>'],
      ],
    )}`,
    settings: [['mac-filter-list', null, [PHONE, PORCH], '#t']],
  },
  ...[
    ['with entries', [PORCH]],
    ['empty', []],
  ].map(([name, macs]): PageCase => ({
    name: `rules of a filter are its list, ${name as string}`,
    title: 'Security',
    body: `${MENU}<h2>Security</h2><p><label>IP, MAC and port filter</label></p><table id="t"><thead><tr>${['Enable', 'IPv4/IPv6', 'MAC address', 'Remark', 'Filter mode', 'Operation'].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${(
      macs as string[]
    )
      .map((mac) => `<tr><td></td><td>IPV4</td><td>${mac}</td><td>Porch</td><td>Deny access</td><td>Edit</td></tr>`)
      .join('')}</tbody></table>`,
    settings: [['mac-filter-list', null, macs as string[], '#t']],
  })),
  {
    name: 'a column of what the filter does, in a list of devices with their addresses',
    title: 'Devices',
    body: `${MENU}<h2>Devices</h2><table id="t"><thead><tr>${['Name', 'IP address', 'MAC address', 'Filter'].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr><td>Phone</td><td>192.168.1.21</td><td>${PHONE}</td><td>Allow</td></tr><tr><td>Porch</td><td>192.168.1.22</td><td>${PORCH}</td><td>Deny</td></tr></tbody></table>`,
    settings: [['client-list', null, null, '#t']],
  },
  ...(
    [
      ['2.4GWi-Fi高级设置', '2.4'],
      ['5GWi-Fi高级设置', '5'],
    ] as const
  ).map(([title, band]): PageCase => ({
    name: `a band written together with the next word: ${title}`,
    title: '路由',
    body: titled(
      title,
      `${drawn('p', '发射功率', '100%')}${drawn('c', '信道', 'Auto')}${drawn('w', '带宽', '20/40MHz')}`,
    ),
    settings: [
      ['tx-power', band, '100%', '#p'],
      ['channel', band, 'auto', '#c'],
      ['channel-width', band, '20/40', '#w'],
    ],
  })),
  {
    name: '"2G" beside "5G" is the other band of a Wi-Fi: a network of both has none',
    body: `${MENU}<h1>Wireless</h1><div role="tablist"><button role="tab" aria-selected="true">Elm (2G, 5G)</button></div><div role="tabpanel">${group('SSID', '<input id="n" value="Elm">')}${group(
      'wifi-bands *',
      `<div id="b">${tags('2G', '5G')}<input role="combobox"></div>`,
    )}${group('protocol *', `<select id="p">${options('SAE', 'None', 'WPA2-PSK', 'SAE')}</select>`)}<div><label for="h">hidden-ssid</label><label><input type="checkbox" id="h" checked></label></div></div>`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['band-select', null, 'both', '#b'],
      ['security-mode', null, 'SAE', '#p'],
      ['ssid-broadcast', null, 'off', '#h'],
    ],
  },
  {
    name: 'a network of the 5G band alone, and a radio called 2G',
    body: `${MENU}<h1>Wireless</h1><p><label for="b">band *</label><select id="b" disabled>${options('2G', '2G', '5G', '5G-lower', '5G-upper', '6G')}</select></p><div role="tablist"><button role="tab" aria-selected="true">Elm (5G)</button></div><div role="tabpanel">${group('SSID', '<input id="n" value="Elm">')}${group('protocol *', `<select id="p">${options('SAE', 'None', 'WPA2-PSK', 'SAE')}</select>`)}</div>`,
    settings: [
      ['band-select', '2.4', '2.4GHz', '#b'],
      ['ssid', '5', 'Elm', '#n'],
      ['security-mode', '5', 'SAE', '#p'],
    ],
  },
  {
    name: 'generations of mobile networks are no bands of a Wi-Fi',
    body: `${MENU}<h1>Mobile network</h1><p><label for="b">Network mode</label><select id="b">${options('4G', '2G', '3G', '4G', '5G')}</select></p><p><label for="c">Preferred network</label><select id="c">${options('4G/3G', '2G', '4G/3G')}</select></p><button>Save</button>`,
    settings: [],
  },
  {
    name: 'a heading that holds the switch of a filter, its mode and its addresses as tags',
    body: `${MENU}<h1>Wireless</h1>${network}${switched('Access Control List', true, acl)}`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['mac-filter-enable', null, 'on', '#e'],
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PHONE, PORCH], '#l'],
    ],
  },
  {
    name: 'a heading that holds the switch of a filter, switched off',
    body: `${MENU}<h1>Wireless</h1>${network}${switched('Access Control List', false, '')}`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['mac-filter-enable', null, 'off', '#e'],
    ],
  },
  {
    name: 'the same choice under the switch of something else',
    body: `${MENU}<h1>Wireless</h1>${network}${switched('Captive Portal', true, `<div>${group('mode *', `<select id="m">${options('Deny', 'Allow', 'Deny')}</select>`)}</div>`)}`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  {
    name: 'what sounds like a setting and is another',
    body: `${MENU}<h1>Wireless</h1><p><label for="s">Smart Connect</label><input type="checkbox" name="smart_connect" id="s"></p><p><label for="k">Wi-Fi 5 Compatibility</label><input type="checkbox" name="smart_connect_compat" id="k" checked></p><p><label for="r">require-mode</label><select id="r">${options('None', 'None', 'HT (A,B,G,N)', 'VHT (A,B,G,N,AC)', 'HE (WiFi 6,A,B,G,N,AC,AX)')}</select></p><p><label for="i">isolate-hosts</label><input type="checkbox" id="i"></p><p><label for="t">broadcast-time</label><input type="checkbox" id="t"></p>`,
    settings: [['band-steering', null, 'off', '#s']],
  },
  {
    name: 'what sounds like another and is the setting',
    body: `${MENU}<h1>Wireless</h1><p><label for="r">channel-mode</label><select id="r">${options('HT (A,B,G,N)', 'HT (A,B,G,N)', 'VHT (A,B,G,N,AC)', 'HE (WiFi 6,A,B,G,N,AC,AX)')}</select></p><p><label for="i">isolate-clients</label><input type="checkbox" id="i"></p><p><label for="t">broadcast-ssid</label><input type="checkbox" id="t" checked></p>`,
    settings: [
      ['wireless-mode', null, 'HT (A,B,G,N)', '#r'],
      ['ap-isolation', null, 'off', '#i'],
      ['ssid-broadcast', null, 'on', '#t'],
    ],
  },
  ...[
    ['with its words', 'display:none', null],
    ['no: in view', '', 'off'],
  ].map(([name, style, value]): PageCase => ({
    name: `a box that is kept from view amid the settings of its radio says nothing, ${name as string}`,
    body: `${MENU}<h1>Wireless</h1><h3>Wireless Network (2.4GHz)</h3><table><tr><td><input type="checkbox" name="enable_wireless" id="r" style="${style as string}"><span style="${style as string}">Enable Wireless Radio</span></td></tr><tr><td>Name (SSID):</td><td><input id="n" value="Elm"></td></tr></table>`,
    settings: [
      ['radio-enable', '2.4', value as string | null, '#r'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  })),
  {
    name: 'a pane that is shut and was filled still tells its state',
    body: `${MENU}<h1>Wireless</h1><ul role="tablist"><li role="tab">2.4 GHz</li><li role="tab" aria-selected="true">5 GHz</li></ul><div role="tabpanel" style="display:none"><p><label for="r">Enable Wireless Radio</label><input type="checkbox" id="r"></p><p><label for="n">Name (SSID)</label><input id="n" value="Elm"></p></div><div role="tabpanel"><p><label for="q">Enable Wireless Radio</label><input type="checkbox" id="q" checked></p><p><label for="m">Name (SSID)</label><input id="m" value="Elm-5"></p></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#r'],
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '5', 'on', '#q'],
      ['ssid', '5', 'Elm-5', '#m'],
    ],
  },
  {
    name: 'a menu and the row of one more entry are no lists of addresses',
    url: 'http://192.168.1.1/wireless/mac_filter.htm',
    body: `${MENU}<table><tr><td><a href="/a">2.4 GHz</a></td><td><a href="/b">5 GHz</a></td><td><a href="/c">MAC filter</a></td><td><a href="/d">Client list</a></td></tr></table><form><table><tr><td>Name</td><td>MAC address</td><td></td></tr><tr><td><input name="comment"></td><td><input name="mac" maxlength="12"></td><td><input type="button" value="&lt;"></td></tr></table></form><table id="t"><tr><th>No.</th><th>Name</th><th>MAC address</th></tr><tr><td>1</td><td>Porch</td><td>${PORCH}</td></tr><tr><td>2</td><td>Phone</td><td>${PHONE}</td></tr></table>`,
    settings: [['mac-filter-list', null, [PORCH, PHONE], '#t']],
  },
  {
    name: 'an empty list whose columns are sorted by links',
    url: 'http://192.168.1.1/wireless/mac_filter.htm',
    body: `${MENU}<h2>MAC filter</h2><table id="t"><thead><tr><th><a href="#">Name</a></th><th><a href="#">MAC address</a></th><th><a href="#">Comment</a></th></tr></thead><tbody></tbody></table>`,
    settings: [['mac-filter-list', null, [], '#t']],
  },
  ...[
    ['in German', 'Drahtlosfunktion einrichten', 'Wireless LAN :', 'Aktiviert', 'Deaktiviert'],
    ['in French', 'Installation sans fil', 'LAN sans fil :', 'Activé', 'Désactivé'],
    ['in English', 'Wireless setup page', 'Wireless LAN :', 'Enabled', 'Disabled'],
  ].map(([language, heading, label, on, off]): PageCase => ({
    name: `a label right below a heading is a label by itself: ${language}`,
    body: `${MENU}<ul><li class="title">${heading}</li><li class="left">${label}</li><li class="right"><input name="ssid_state" id="a" type="radio" value="0">${on} <input name="ssid_state" id="b" type="radio" value="1" checked>${off}</li></ul><ul><li class="left">Name (SSID) :</li><li class="right"><input name="ssid_value" id="n" value="Elm"></li></ul>`,
    settings: [
      ['radio-enable', null, 'off', '#b'],
      ['ssid', null, 'Elm', '#n'],
    ],
  })),
  {
    name: 'a black list by the address of its page; the dialog that is shut offers devices',
    url: 'http://192.168.1.1/web/setting/blacklist',
    body: `${MENU}<div class="list"><div class="device"><div>Porch</div><div class="mac">${PORCH}</div></div><div class="device"><div>TV</div><div class="mac">8C:79:F5:00:00:04</div></div></div>
<div class="modal" style="display:none"><h4>Devices</h4><div class="choices"><div class="item"><label><input type="checkbox">Phone MAC: ${PHONE}</label></div><div class="item"><label><input type="checkbox">Camera MAC: 74:AB:93:00:00:01</label></div></div><button>Add</button></div>`,
    settings: [['mac-filter-list', null, [PORCH, '8C:79:F5:00:00:04'], '.list']],
  },
  {
    name: 'the same blocks on a page of another address list devices',
    url: 'http://192.168.1.1/web/dashboard/devices',
    body: `${MENU}<h2>Devices</h2><div class="list"><div class="device"><div>Porch</div><div class="mac">${PORCH}</div></div><div class="device"><div>TV</div><div class="mac">8C:79:F5:00:00:04</div></div></div>`,
    settings: [['client-list', null, null, '.list']],
  },
  {
    name: 'an agreement in a dialog that is shut is no text to read',
    url: 'http://192.168.1.1/web/setting',
    title: 'Elm',
    body: `${MENU}<p>Internet: connected</p><div class="modal" style="display:none">${'<p>You agree that this text is long, that nobody reads it, and that it has more than a hundred and twenty letters in each of its many paragraphs.</p>'.repeat(60)}</div>`,
    settings: [],
  },
  ...(
    [
      ['the first is on', [true, true], 'on', []],
      ['all are off', [false, false], 'off', []],
      ['the first is off and another on', [false, true], null, [['radio', 'contradiction']]],
    ] as const
  ).map(([name, [main, extra], value, unread]): PageCase => ({
    name: `a table of networks with a tick in each row: ${name}`,
    body: `${MENU}<h1>Wireless</h1><table><thead><tr><th>Enable</th><th>SSID</th><th>VLAN ID</th><th>Max clients</th></tr></thead><tbody>${[
      ['x', main, 'Elm'],
      ['y', extra, 'Oak'],
    ]
      .map(
        ([id, on, ssid]) =>
          `<tr><td><input type="checkbox" id="${id as string}"${on ? ' checked' : ''}></td><td><input id="${id as string}-ssid" value="${ssid as string}"></td><td><input value="1"></td><td><input value="32"></td></tr>`,
      )
      .join('')}</tbody></table>`,
    settings: [
      ['radio-enable', null, value, '#x'],
      ['ssid', null, 'Elm', '#x-ssid'],
      ['ssid', null, 'Oak', '#y-ssid'],
    ],
    unread: unread.map(([topic, why]) => [topic, why]),
  })),
  {
    name: 'fields of the second radio by their names, beside those of the first; a twin that nobody sees',
    body: `${MENU}<h1>Wireless</h1><p>Name (SSID) <input name="ssid" value="Elm"></p><p>Name (SSID) <input name="ssid_an" value="Elm"></p><h3>Wireless Network (5GHz a/n)</h3><p>Channel <select name="w_channel_an" id="c" style="display:none">${options('Auto', 'Auto', ...Array.from({ length: 13 }, (_, at) => String(at + 1)))}</select></p>`,
    settings: [
      ['ssid', '2.4', 'Elm', 'input[name="ssid"]'],
      ['ssid', '5', 'Elm', 'input[name="ssid_an"]'],
      ['channel', '5', 'auto', '#c'],
    ],
  },
  {
    name: 'a row for each radio: each tick is its own',
    body: `${MENU}<h1>Wireless</h1><table><thead><tr><th>Radio</th><th>Enable</th><th>SSID</th><th>Max clients</th></tr></thead><tbody>${(['2.4', '5'] as const).map((band, at) => `<tr><td>${band} GHz</td><td><input type="checkbox" id="x${at}"${at === 1 ? ' checked' : ''}></td><td><input id="y${at}" value="Elm"></td><td><input value="32"></td></tr>`).join('')}</tbody></table>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#x0'],
      ['ssid', '2.4', 'Elm', '#y0'],
      ['radio-enable', '5', 'on', '#x1'],
      ['ssid', '5', 'Elm', '#y1'],
    ],
  },
  ...[
    ['in English', 'WLAN status:', 'Off', 'Turn on'],
    ['in French', 'État WLAN:', 'Éteint', 'Allumer'],
  ].map(([language, name, state, verb]): PageCase => ({
    name: `a state in words beside what would turn it is a place to look at: ${language}`,
    body: `${MENU}<h2>WLAN</h2><table><tr><td>${name}</td><td class="value">${state}</td><td><span class="button"><span>${verb}</span></span></td></tr><tr><td>Users</td><td>4/32</td><td></td></tr></table>`,
    settings: [],
    unread: [['radio', 'only-shown']],
  })),
  {
    name: 'a state in words that is fine, beside what would turn it off',
    body: `${MENU}<h2>WLAN</h2><table><tr><td>WLAN status:</td><td class="value">On</td><td><span class="button"><span>Turn off</span></span></td></tr><tr><td>Users</td><td>4/32</td><td></td></tr></table>`,
    settings: [],
    unread: [],
  },
  ...[
    ['in Spanish', 'Nombre (SSID)', 'Dirección MAC', 'Hora asociada (hh:mm:ss)'],
    ['in French', 'Nom (SSID)', 'Adresses MAC', 'Durée associée'],
  ].map(([language, ...names]): PageCase => ({
    name: `who has been there for how long: ${language}`,
    body: `${MENU}<h2>WLAN</h2><table id="t"><tr>${names.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>Elm</td><td>${PHONE}</td><td>01:00:00</td></tr><tr><td>Elm</td><td>${PORCH}</td><td>02:00:00</td></tr></table>`,
    settings: [['client-list', null, null, '#t']],
  })),
];
