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
    name: 'a name beside the thing that is switched may be an action or a name: nothing is said',
    body: `${MENU}<h2>Wireless</h2><p><span>2.4 GHz Wi-Fi</span><span id="x"><button type="button" role="switch" aria-checked="true" aria-label="Disable 2.4 GHz Wi-Fi"></button></span></p>`,
    settings: [['radio-enable', '2.4', null, '#x']],
    unread: [['radio', 'contradiction']],
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
];
