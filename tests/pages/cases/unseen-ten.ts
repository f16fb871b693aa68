/** What the firmwares of the tenth round showed: each kind as a page of our own, with its opposite. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const row = (label: string, field: string): string =>
  `<div class="row"><div class="left"><span>${label}</span></div><div class="right">${field}</div></div>`;
/** A drawn switch with both its ends written in it. */
const ends = (id: string, on: boolean): string =>
  `<div id="${id}" class="switch_x ${on ? 'switchopen' : 'switchclose'}"><span class="on">ON</span><span class="off">OFF</span><div class="knob"></div></div>`;
const fold = (title: string, inner: string, attributes = 'data-toggle="collapse"'): string =>
  `<div class="panel"><div class="panel-heading"><h4><a class="accordion-toggle" ${attributes} href="#x">${title}</a></h4></div><div class="panel-body">${inner}</div></div>`;
const security = options('WPA2-PSK', 'None', 'WPA-PSK', 'WPA2-PSK', 'WPA3-SAE');

/** Two networks of one radio, each in a part of its own. */
const networks = (second: string, more = ''): string =>
  `${MENU}<h2>2.4GHz Wi-Fi</h2>${fold('Client network', `${row('Wireless', ends('a', true))}${row('SSID', '<input id="n" value="Elm">')}`)}${fold(second, `${row('Wireless', ends('b', false))}${row('SSID', '<input id="m" value="Office">')}${more}`)}`;

const pair = (
  label: string,
  on: string,
  off: string,
  chosen: 'on' | 'off',
  attributes = ['id="w_on"', 'id="w_off"'],
): string =>
  `<div class="nav" id="p"><span class="name">${label}</span><a ${attributes[0]!}${chosen === 'on' ? ' class="selected"' : ''}>${on}</a><a ${attributes[1]!}${chosen === 'off' ? ' class="selected"' : ''}>${off}</a></div>`;

const own = `<h2>Wi-Fi</h2><div class="panel">${row('SSID', '<input id="n" value="Elm">')}${row('Security', `<select id="s">${security}</select>`)}${row('Channel', `<select id="c">${options('6', ...CHANNELS)}</select>`)}</div>`;
const ownFound: PageCase['settings'] = [
  ['ssid', '2.4', 'Elm', '#n'],
  ['security-mode', '2.4', 'WPA2-PSK', '#s'],
  ['channel', '2.4', '6', '#c'],
];
/** A form for a hidden network to join, out of sight. */
const join = (name: string, more = ''): string =>
  `<div class="layer" style="display:none"><p>Other network</p>${row('Network name', `<input id="jn" name="ssid" value="${name}">`)}${row('Security', `<select id="js">${options('None', 'None', 'WPA-PSK', 'WPA2-PSK')}</select>`)}${row('Channel', `<select id="jc">${options('1', ...CHANNELS.slice(1))}</select>`)}${more}</div>`;

export const unseenTen: PageCase[] = [
  {
    name: 'what folds a part of the page is no switch, and the switch of a further network is not the radio',
    body: networks('Admin network'),
    settings: [
      ['radio-enable', '2.4', 'on', '#a'],
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid', '2.4', 'Office', '#m'],
    ],
  },
  {
    name: 'a part with a channel of its own is another radio',
    body: networks('Second radio', row('Channel', `<select id="c">${options('6', ...CHANNELS)}</select>`)),
    settings: [
      ['radio-enable', '2.4', 'on', '#a'],
      ['ssid', '2.4', 'Elm', '#n'],
      ['radio-enable', '2.4', 'off', '#b'],
      ['ssid', '2.4', 'Office', '#m'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  ...(['on', 'off'] as const).map((value): PageCase => ({
    name: `both ends written in a drawn switch say nothing, its name does: ${value}`,
    body: `${MENU}<h2>Wi-Fi 2.4 GHz</h2>${row('Wireless', ends('a', value === 'on'))}${row('Rekey', ends('r', true))}${row('SSID', '<input id="n" value="Elm">')}${row('Hide admin SSID', ends('hide_ssid_h', false))}`,
    settings: [
      ['radio-enable', '2.4', value, '#a'],
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', 'on', '#hide_ssid_h'],
    ],
  })),
  ...(
    [
      ['English', 'Wi-Fi', 'ON', 'OFF'],
      ['Chinese', 'WIFI开关', '开启', '关闭'],
    ] as const
  ).flatMap(([language, label, on, off]) =>
    (['on', 'off'] as const).map((value): PageCase => ({
      name: `two neighbours that are the ends of one switch: ${language}, ${value}`,
      body: `${MENU}<div class="panel">${pair(label, on, off, value)}</div><div class="panel">${row('SSID', '<input id="n" value="Elm">')}</div>`,
      settings: [
        ['radio-enable', null, value, '#p'],
        ['ssid', null, 'Elm', '#n'],
      ],
    })),
  ),
  {
    name: 'two neighbours of which one is marked, and that are no ends of a switch',
    body: `${MENU}<div class="panel">${pair('Wi-Fi', 'Basic', 'Expert', 'on', ['id="one"', 'id="two"'])}</div><div class="panel">${row('SSID', '<input id="n" value="Elm">')}</div>`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  {
    name: 'two ends whose classes only name them',
    body: `${MENU}<h2>Wi-Fi 2.4 GHz</h2>${row('Wireless', '<div id="a" class="switch_x switchclose"><span class="on">ON</span><span class="off">OFF</span></div>')}${row('SSID', '<input id="n" value="Elm">')}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#a'],
      ['ssid', '2.4', 'Elm', '#n'],
    ],
  },
  {
    name: 'a form for a network to join, out of sight, sets nothing of the router',
    body: `${MENU}${own}${join('')}`,
    settings: ownFound,
  },
  {
    name: 'the same form with a name in it is a network',
    body: `${MENU}${own}${join('Oak')}`,
    settings: [
      ...ownFound,
      ['ssid', '2.4', 'Oak', '#jn'],
      ['security-mode', '2.4', 'None', '#js'],
      ['channel', '2.4', '1', '#jc'],
    ],
  },
];
