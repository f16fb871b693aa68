/** What five single-page apps of the ninth round showed, each kind as a page of our own. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

/** The name for assistive technology says what a press would do. */
const acts = (name: string, on: boolean, id: string): string =>
  `<div id="${id}"><button type="button" role="switch" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}" aria-label="${on ? 'Disable' : 'Enable'} ${name}"><span></span></button></div>`;

/** A card of a radio that can be pressed as a whole. */
const radioCard = (name: string, ssid: string, band: string, on: boolean): string =>
  `<div role="button" tabindex="0" aria-label="Wireless interface ${name}, SSID ${ssid}"><div class="flex"><h3>${name}</h3><p>${ssid}</p></div>${acts(name, on, name)}<div><span>${band}</span><span>•</span><span>0 clients</span></div></div>`;

const cards = (first: boolean, second: boolean): string =>
  `${MENU}<section><h2>Wireless interfaces</h2><div class="grid">${radioCard('wifi1', 'Elm', '2.4GHz', first)}${radioCard('wifi2', 'Elm-5G', '5GHz', second)}</div></section>`;

/** A switch that a library draws without any state while it is off. */
const drawn = (label: string, id: string, className: string): string =>
  `<p><label title="${label}">${label}</label><span id="${id}"><button type="button" role="switch" class="${className}"><span class="inner"></span></button></span></p>`;

/** A drawn box, ticked by a class of its inside alone. */
const box = (label: string, id: string, className: string): string =>
  `<div id="${id}"><div class="checkbox-container"><label><div class="${className}"></div><div class="text">${label}</div></label></div></div>`;

export const unseenNine: PageCase[] = [
  {
    name: 'a switch that is called by what a press would do: it is on',
    body: `${MENU}<h2>Elm</h2><p>wifi1</p>${acts('wifi1', true, 'r')}<div><span>Access Point</span><span>•</span><span>2.4GHz</span></div>`,
    settings: [['radio-enable', '2.4', 'on', '#r']],
  },
  {
    name: 'a switch that is called by what a press would do: it is off',
    body: `${MENU}<h2>Elm</h2><p>wifi1</p>${acts('wifi1', false, 'r')}<div><span>Access Point</span><span>•</span><span>2.4GHz</span></div>`,
    settings: [['radio-enable', '2.4', 'off', '#r']],
  },
  {
    name: 'two that are called by what a press would do prove it of each other, without the name of an interface',
    body: `${MENU}<h2>Wireless</h2>${acts('2.4 GHz Wi-Fi', false, 'x')}${acts('5 GHz Wi-Fi', true, 'y')}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#x'],
      ['radio-enable', '5', 'on', '#y'],
    ],
  },
  {
    name: 'a lone name may be an action or a name: nothing is said',
    body: `${MENU}<h2>Wireless</h2><p><span>2.4 GHz Wi-Fi</span><span id="x"><button type="button" role="switch" aria-checked="true" aria-label="Disable 2.4 GHz Wi-Fi"></button></span></p><p><span>Guests</span><button type="button" role="switch" aria-checked="true" aria-label="Disable guests"></button></p>`,
    settings: [['radio-enable', '2.4', null, '#x']],
    unread: [['radio', 'contradiction']],
  },
  {
    name: 'a name that turns the same thing on, or a switch that is off, is plain',
    body: `${MENU}<h2>Wireless</h2><p><span id="x"><button type="button" role="switch" aria-checked="true" aria-label="Enable 2.4 GHz Wi-Fi"></button></span></p><p><span id="y"><button type="button" role="switch" aria-checked="false" aria-label="Disable 5 GHz Wi-Fi"></button></span></p>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#x'],
      ['radio-enable', '5', 'on', '#y'],
    ],
  },
  {
    name: 'a tick that says in words that it shuts the radio off still means that',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><p><label><input type="checkbox" id="x" checked> Disable Wi-Fi</label></p><p><label><input type="checkbox" id="b" checked> Disable SSID broadcast</label></p>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#x'],
      ['ssid-broadcast', '2.4', 'off', '#b'],
    ],
  },
  {
    name: 'cards with a switch in each are no choice: one off, one on',
    body: cards(false, true),
    settings: [
      ['radio-enable', '2.4', 'off', '#wifi1'],
      ['radio-enable', '5', 'on', '#wifi2'],
    ],
  },
  {
    name: 'cards with a switch in each are no choice: both on',
    body: cards(true, true),
    settings: [
      ['radio-enable', '2.4', 'on', '#wifi1'],
      ['radio-enable', '5', 'on', '#wifi2'],
    ],
  },
  {
    name: 'buttons with a mark in each and no switch are a choice',
    body: `${MENU}<h2>Wireless</h2><p>Band</p><div id="b"><button type="button" aria-pressed="false"><i></i>2.4 GHz</button><button type="button" aria-pressed="true"><i></i>5 GHz</button></div>`,
    settings: [['band-select', '5', '5GHz', '#b']],
  },
  {
    name: 'classes of backgrounds while something holds name no band',
    body: `${MENU}<h2>Wireless 5GHz</h2><p><label>Enable Wi-Fi</label><button type="button" role="switch" aria-checked="true" class="border hover:bg-muted/80 data-[state=checked]:bg-primary"></button></p>`,
    settings: [['radio-enable', '5', 'on', 'button']],
  },
  ...['ant-switch', 'el-switch', 'ivu-switch', 'van-switch', 'n-switch', 'arco-switch', 't-switch'].map(
    (made): PageCase => ({
      name: `a switch of a known library without its class for on is off: ${made}`,
      body: `${MENU}<h4>2.4G Wi-Fi</h4><form>${drawn('Wi-Fi', 'r', made)}<p><label>SSID</label><input id="n" disabled value="Elm"></p></form>`,
      settings: [
        ['radio-enable', '2.4', 'off', '#r'],
        ['ssid', '2.4', 'Elm', '#n'],
      ],
    }),
  ),
  {
    name: 'a switch of a known library with its class for on is on',
    body: `${MENU}<h4>2.4G Wi-Fi</h4><form>${drawn('Wi-Fi', 'r', 'van-switch van-switch--on')}</form>`,
    settings: [['radio-enable', '2.4', 'on', '#r']],
  },
  {
    name: 'a switch of nobody knows which make without a sign shows no state',
    body: `${MENU}<h4>2.4G Wi-Fi</h4><form>${drawn('Wi-Fi', 'r', 'my-switch')}</form>`,
    settings: [['radio-enable', '2.4', null, '#r']],
    unread: [['radio', 'no-state']],
  },
  ...(['true', 'false'] as const).map((checked): PageCase => ({
    name: `a switch that says two things of itself says nothing: ${checked === 'true'}`,
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><p><span>Wi-Fi</span><button id="r" role="switch" aria-checked="false" checked="${checked}"><span style="position:absolute;width:1px;height:1px;overflow:hidden">Enable Wi-Fi</span></button></p><p><label>SSID</label><input id="n" value="Elm"></p>`,
    settings: [
      ['radio-enable', '2.4', checked === 'true' ? null : 'off', '#r'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
    unread: checked === 'true' ? [['radio', 'contradiction']] : [],
  })),
  {
    name: 'what one drawn box lacks and another of its make has is its tick',
    body: `${MENU}<h2>2.4G Wi-Fi</h2><p><label>Wi-Fi name</label><input id="n" value="Elm"></p>${box('Hide SSID', 'h', 'box round')}<div style="display:none">${box('Dark theme', 't', 'box round checked')}</div>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', 'on', '#h'],
    ],
  },
  {
    name: 'a drawn box alone, without a tick, shows nothing',
    body: `${MENU}<h2>2.4G Wi-Fi</h2><p><label>Wi-Fi name</label><input id="n" value="Elm"></p>${box('Hide SSID', 'h', 'box round')}${box('Dark theme', 't', 'box round')}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', null, '#h'],
    ],
    unread: [['name', 'no-state']],
  },
  {
    name: 'where others of a make say that they are off, one that says nothing is not known',
    body: `${MENU}<h2>2.4G Wi-Fi</h2><p><label>Wi-Fi name</label><input id="n" value="Elm"></p>${box('Hide SSID', 'h', 'box round')}${box('Dark theme', 't', 'box checked')}${box('Sounds', 'u', 'box unchecked')}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', null, '#h'],
    ],
    unread: [['name', 'no-state']],
  },
  ...[true, false].map((on): PageCase => ({
    name: `the first row of a radio's settings is called "Disabled" and nothing else: ${on ? 'ticked' : 'not ticked'}`,
    body: `${MENU}<div role="tabpanel" aria-label="General Settings">${drawn('Disabled', 'r', on ? 'ant-switch ant-switch-checked' : 'ant-switch')}<p><label>Mode</label><select id="m">${options('11g', '11b', '11g')}</select></p><p><label>Band</label><select id="w">${options('HT20', 'HT20', 'HT40')}</select></p><p><label>Channel</label><select id="c">${options('6', ...CHANNELS)}</select></p></div>`,
    settings: [
      ['radio-enable', '2.4', on ? 'off' : 'on', '#r'],
      ['wireless-mode', '2.4', '11g', '#m'],
      ['channel-width', '2.4', '20', '#w'],
      ['channel', '2.4', '6', '#c'],
    ],
  })),
  {
    name: 'a switch called "Disabled" further down, or without a radio around it, switches something else',
    body: `${MENU}<div role="tabpanel" aria-label="radio0"><p><label>Mode</label><select id="m">${options('11g', '11b', '11g')}</select></p><p><label>Channel</label><select id="c">${options('6', ...CHANNELS)}</select></p>${drawn('Disabled', 'r', 'ant-switch')}</div><div role="tabpanel" aria-label="lan">${drawn('Disabled', 'q', 'ant-switch')}<p><label>Router name</label><input value="x"></p></div>`,
    settings: [
      ['wireless-mode', '2.4', '11g', '#m'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'a drawn switch that has no name but the title above it',
    body: `${MENU}<div id="con"><div class="subTitle"><h2>Wi-Fi设置</h2><div id="bandSteeringSwitch" class="switchCon"><i class="switchBg"></i><i class="switchBall"></i></div></div><ul><li><label>Wi-Fi名称</label><input id="n" value="Elm"></li></ul><div class="subTitle"><h2>2.4G高级设置</h2><div id="wifi2GSwitch" class="switchCon"><i class="switchBg"></i><i class="switchBall"></i></div></div><div class="subTitle"><h2>5G高级设置</h2><div id="wifi5GSwitch" class="switchCon"><i class="switchBg"></i><i class="switchBall"></i></div></div></div>`,
    settings: [
      ['radio-enable', null, null, '#bandSteeringSwitch'],
      ['ssid', null, 'Elm', '#n'],
      ['radio-enable', '2.4', null, '#wifi2GSwitch'],
      ['radio-enable', '5', null, '#wifi5GSwitch'],
    ],
    unread: [
      ['radio', 'no-state'],
      ['radio', 'no-state'],
      ['radio', 'no-state'],
    ],
  },
  {
    name: 'a drawn switch under the title of something else, or that only folds its part',
    body: `${MENU}<div id="con"><div class="subTitle"><h2>Wi-Fi多频合一</h2><div id="bandSteeringSwitch" class="switchCon"><i></i></div></div><div class="subTitle"><h2>LED设置</h2><div id="ledSwitch" class="switchCon"><i></i></div></div><div class="subTitle"><h2>Wi-Fi设置</h2><div id="fold" class="toggle"><i></i></div></div><ul><li><label>Wi-Fi名称</label><input id="n" value="Elm"></li></ul></div>`,
    settings: [
      ['band-steering', null, null, '#bandSteeringSwitch'],
      ['ssid', null, 'Elm', '#n'],
    ],
  },
  ...(['关闭', '2.4G', '5G'] as const).map((chosen): PageCase => {
    const band = chosen === '5G' ? '5' : chosen === '2.4G' ? '2.4' : null;
    return {
      name: `bands that all begin with the same word, and off beside them: ${chosen}`,
      body: `${MENU}<div class="modal"><h3>WIFI设置</h3><select id="b">${options(`WIFI:${chosen}`, 'WIFI:关闭', 'WIFI:2.4G', 'WIFI:5G')}</select><p><label>SSID：</label><input name="SSID" id="n" value="Elm"></p><p><label>安全模式：</label><select id="s">${options('WPA3-PSK', 'OPEN', 'WPA2(AES)-PSK', 'WPA3-PSK')}</select></p><button>提交</button><button>关闭</button></div>`,
      settings: [
        ['band-select', band, band && `${band}GHz`, '#b'],
        ['ssid', band, 'Elm', '#n'],
        ['security-mode', band, 'WPA3-PSK', '#s'],
      ],
    };
  }),
  {
    name: 'how strong a mobile network is heard, and other choices that begin alike, are no bands',
    body: `${MENU}<h3>WIFI设置</h3><p><label>5G RSSI <input type="checkbox" checked></label></p><select>${options('Log: 2', 'Log: 1', 'Log: 2', 'Log: 3')}</select><p><label>SSID</label><input id="n" value="Elm"></p>`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  {
    name: 'buttons of a verb and the radio',
    body: `${MENU}<h3>Advanced Config wlan0</h3><div><button>Update All Capabilities</button><button id="a">Disable Radio Interface</button><button>Reset Config</button></div><h3>Channel Selection</h3><p><label>Channel</label><select id="c">${options('6', ...CHANNELS)}</select></p>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#a'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'buttons of a verb and something of the radio',
    body: `${MENU}<h3>Advanced Config wlan0</h3><div><button>Disable Radio Statistics</button><button>Enable Flux Interface</button></div><p><label>Channel</label><select id="c">${options('6', ...CHANNELS)}</select></p>`,
    settings: [['channel', '2.4', '6', '#c']],
  },
  {
    name: 'levels among the settings of a radio, with the labels of others before them',
    body: `${MENU}<h2>2.4G Wi-Fi</h2><div class="card"><p><label>信道</label><select id="c">${options('6', ...CHANNELS)}</select></p><p><label>频段带宽</label><select id="w">${options('20MHz', '20MHz', '40MHz')}</select></p><p><select id="p">${options('高', '高', '中', '低')}</select></p></div>`,
    settings: [
      ['channel', '2.4', '6', '#c'],
      ['channel-width', '2.4', '20', '#w'],
      ['tx-power', '2.4', '高', '#p'],
    ],
  },
  {
    name: 'levels of something else among the settings of a radio',
    body: `${MENU}<h2>2.4G Wi-Fi</h2><div class="card"><p><label>信道</label><select id="c">${options('6', ...CHANNELS)}</select></p><p><label>频段带宽</label><select id="w">${options('20MHz', '20MHz', '40MHz')}</select></p><p><label>Roaming aggressiveness</label><select id="p">${options('高', '高', '中', '低')}</select></p></div>`,
    settings: [
      ['channel', '2.4', '6', '#c'],
      ['channel-width', '2.4', '20', '#w'],
    ],
  },
  {
    name: 'the name of the network is called a code in some languages, and a password is none',
    body: `${MENU}<h2>2.4G Wi-Fi</h2><p><label>Nome Wi-Fi</label><input id="n" value="Elm"></p><p><label><input type="checkbox" id="h"> nascondi il codice SSID</label></p><p><label><input type="checkbox" id="p"> nascondi la password</label></p>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', 'on', '#h'],
    ],
  },
  {
    name: "the first row of a radio's settings is called so in Chinese",
    body: `${MENU}<div role="tabpanel" aria-label="radio0">${drawn('已禁用', 'r', 'ant-switch ant-switch-checked')}<p><label>模式</label><select id="m">${options('11g', '11b', '11g')}</select></p><p><label>信道</label><select id="c">${options('6', ...CHANNELS)}</select></p></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#r'],
      ['wireless-mode', '2.4', '11g', '#m'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  ...(
    [
      ['Disabled', false, null],
      ['Disabled', true, 'off'],
      ['Enabled', true, 'on'],
      ['Enabled', false, 'off'],
    ] as const
  ).map(([word, on, value]): PageCase => ({
    name: `a word that may be the state of the switch beside it: ${word}, ${on}`,
    body: `${MENU}<h2>2.4 GHz radio</h2><div><button id="r" type="button" role="switch" aria-checked="${on}"></button><span>${word}</span></div>`,
    settings: [['radio-enable', '2.4', value, '#r']],
    unread: value === null ? [['radio', 'contradiction']] : [],
  })),
  {
    name: 'generations of a mobile network are no bands, and a class of what lies over the page is no standard',
    body: `${MENU}<div id="BG_OVERLAY"><h3>Wi-Fi</h3><p>Band <input type="radio" name="rat" value="12">4G <input type="radio" name="rat" value="16" checked>5G</p><p><label>SSID</label><input id="n" value="Elm"></p></div>`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  ...['Wi-Fi 5 Compatibility', 'Kompatibilität mit Wi-Fi-5'].map((label): PageCase => ({
    name: `a switch that bears the name of its neighbour in the code: ${label}`,
    body: `${MENU}<h2>Wi-Fi</h2><div id="s"><div class="mk-switch smart-connect__switch"><div class="inner checked"></div></div><span>Smart Connect</span></div><div><div class="mk-switch smart-connect__switch"><div class="inner"></div></div><span>${label}</span></div><p><label>SSID</label><input id="n" value="Elm"></p>`,
    settings: [
      ['band-steering', null, 'on', '#s'],
      ['ssid', null, 'Elm', '#n'],
    ],
  })),
];
