/** Kinds of fault that pages of the twelfth round and of those before it showed, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const CHANNELS_24 = ['Auto', '1', '6', '11', '13'];
const CHANNELS_5 = ['Auto', '36', '44', '149'];
const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';

const tick = (id: string, label: string, on = true): string =>
  `<p><input type="checkbox" id="${id}"${on ? ' checked' : ''}><label for="${id}">${label}</label></p>`;
const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;
const name = (id: string, value: string): string =>
  `<p><label for="${id}">SSID</label><input id="${id}" value="${value}"></p>`;

/** A card of one radio, its switch in the heading, its band a choice among its settings. */
const card = (n: number, band: string, channel: string, channels: string[]): string =>
  `<div class="card"><h2><label><input type="checkbox" id="s${n}" checked>Wi-Fi ${n}</label></h2>${name(`n${n}`, 'Elm')}
  <fieldset id="b${n}"><legend>Band</legend>${['2.4 GHz', '5 GHz']
    .map(
      (one) =>
        `<label><input type="radio" name="band${n}" value="${one}"${one === band ? ' checked' : ''}>${one}</label>`,
    )
    .join(
      '',
    )}</fieldset>${pick(`m${n}`, '802.11n/ac/ax mode', '802.11ax - 20 MHz', 'Disabled', '802.11n - 20 MHz', '802.11ax - 20 MHz')}${pick(`c${n}`, 'Channel', channel, ...channels)}</div>`;

const italian = (chosen: 'deny' | 'allow'): string =>
  (
    [
      ['deny', '<b>Impedisci</b> accesso alla rete wireless ai PC elencati di seguito.'],
      ['allow', '<b>Consenti</b> accesso alla rete wireless ai PC elencati di seguito.'],
    ] as const
  )
    .map(
      ([value, text]) =>
        `<p><input type="radio" name="macmode" id="${value}" value="${value}"${value === chosen ? ' checked' : ''}>${text}</p>`,
    )
    .join('');

export const unseenTwelve: PageCase[] = [
  {
    name: 'the choice of the band in a card is the band of all that stands in the card',
    body: `${MENU}<h1>Wi-Fi</h1>${card(1, '5 GHz', '36', CHANNELS_5)}${card(2, '2.4 GHz', '6', CHANNELS_24)}`,
    settings: [
      ['radio-enable', '5', 'on', '#s1'],
      ['ssid', '5', 'Elm', '#n1'],
      ['band-select', '5', '5GHz', '#b1'],
      ['wireless-mode', '5', '802.11ax - 20 MHz', '#m1'],
      ['channel', '5', '36', '#c1'],
      ['radio-enable', '2.4', 'on', '#s2'],
      ['ssid', '2.4', 'Elm', '#n2'],
      ['band-select', '2.4', '2.4GHz', '#b2'],
      ['wireless-mode', '2.4', '802.11ax - 20 MHz', '#m2'],
      ['channel', '2.4', '6', '#c2'],
    ],
  },
  {
    name: 'the network of a radio has a switch of its own, and a further one is not the radio’s',
    body: `${MENU}<h1>Wireless</h1><fieldset><legend>Interface 2.4 GHz</legend>${pick('c', 'Channel', '6', ...CHANNELS_24)}</fieldset>
    <fieldset><legend>First network 2.4 GHz</legend><p><label for="a">BSS enabled</label><select id="a">${options('Enabled', 'Disabled', 'Enabled')}</select></p>${name('n', 'Elm')}</fieldset>
    <fieldset><legend>Next network 2.4 GHz</legend><p><label for="z">BSS enabled</label><select id="z">${options('Disabled', 'Disabled', 'Enabled')}</select></p>${name('o', 'Oak')}</fieldset>`,
    settings: [
      ['channel', '2.4', '6', '#c'],
      ['radio-enable', '2.4', 'on', '#a'],
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid', '2.4', 'Oak', '#o'],
    ],
  },
  {
    name: 'a heading that holds the name of the network and its switch',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1><h2>SSID: <span>Elm</span> <input type="checkbox" id="s" checked></h2>${name('n', 'Elm')}`,
    settings: [
      ['radio-enable', '2.4', 'on', '#s'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'a switch of something else before the name of the network',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${tick('s', 'Smart antenna')}${name('n', 'Elm')}<h2>Guest network</h2>${tick('g', 'Enable', false)}${name('o', 'Elm-Guest')}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid', '2.4', 'Elm-Guest', '#o'],
    ],
  },
  {
    name: 'Italian: to keep those listed from the net is no word for everybody',
    body: `${MENU}<h1>Filtro MAC wireless</h1>${italian('deny')}<textarea id="l" name="maclist">${PORCH}</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#deny'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'Italian: to let those listed into the net is no word for everybody either',
    body: `${MENU}<h1>Filtro MAC wireless</h1>${italian('allow')}<textarea id="l" name="maclist">${PHONE}</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#allow'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
  {
    name: '"Auto" beside the channel switches the channel; beside something else it does not',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${pick('c', 'Channel', '6', ...CHANNELS_24.slice(1))}${tick('a', 'Auto')}<h1>Clock</h1>${pick('t', 'Zone', 'Berlin', 'Berlin', 'Rome')}${tick('u', 'Auto')}`,
    settings: [
      ['channel', '2.4', '6', '#c'],
      ['channel', '2.4', 'auto', '#a'],
    ],
  },
  {
    name: 'one width beside "auto"',
    body: `${MENU}<h1>2.4G射频</h1>${pick('w', '信道带宽', '自动', '自动', '20M')}${pick('c', '信道', '6', ...CHANNELS_24)}`,
    settings: [
      ['channel-width', '2.4', 'auto', '#w'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'a radio button that stands alone is a tick',
    body: `${MENU}<h1>Wi-Fi</h1>${name('n', 'Elm')}<p><input type="radio" name="h" id="h" checked><label for="h">Hide SSID</label></p><h2>MAC filter</h2><p><input type="radio" name="f" id="f" checked><label for="f">Enable MAC filter</label></p>${pick('m', 'Policy', 'Deny', 'Deny', 'Allow')}`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['ssid-broadcast', null, 'off', '#h'],
      ['mac-filter-enable', null, 'on', '#f'],
      ['mac-filter-mode', null, 'deny', '#m'],
    ],
  },
  {
    name: 'boxes of one name are one list',
    body: `${MENU}<h1>Wi-Fi MAC filter</h1>${pick('m', 'MAC filter', 'Block the listed', 'Off', 'Block the listed', 'Allow the listed')}<p><input name="blackList" id="l" value="${PORCH}"> <input name="blackList"></p><p><input name="blackList"> <input name="blackList"></p>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'addresses of the router’s own networks are nobody’s list',
    body: `${MENU}${['Elm', 'Oak', 'Ash']
      .map(
        (one, n) =>
          `<div class="card"><h2>${one}</h2>${name(`n${n}`, one)}<p><label>MAC Address</label><input class="form-control" disabled value="02:11:22:33:44:5${n}"></p></div>`,
      )
      .join('')}`,
    settings: [
      ['ssid', null, 'Elm', '#n0'],
      ['ssid', null, 'Oak', '#n1'],
      ['ssid', null, 'Ash', '#n2'],
    ],
  },
  {
    name: 'tabs for the bands say whose settings stand below, and set nothing',
    body: `${MENU}<h1>Wireless MAC filter</h1><div class="tab-navigation"><button class="tab-button active">2.4G</button><button class="tab-button">5G</button><button class="tab-button">6G</button></div>${pick('m', 'ACL mode', 'Deny', 'Disabled', 'Deny', 'Allow')}<textarea id="l" name="maclist">${PORCH}</textarea>`,
    settings: [
      ['mac-filter-mode', '2.4', 'deny', '#m'],
      ['mac-filter-list', '2.4', [PORCH], '#l'],
    ],
  },
  {
    name: 'which radio WPS works for is no choice of a band',
    body: `${MENU}<h1>Wi-Fi</h1>${name('n', 'Elm')}<div id="wifi_WPS">${pick('b', 'Radio', '2.4G', '2.4G', '5G')}<button>Start WPS</button></div>`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
];
