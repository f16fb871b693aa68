/** Kinds of fault of the sixteenth round's classic firmwares, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const PORCH = '74:C2:46:8A:10:5E';
const PHONE = '3C:5A:B4:10:22:31';
const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
const radio = (name: string, value: string, word: string, on = false): string =>
  `<input type="radio" name="${name}" value="${value}"${on ? ' checked' : ''}>${word}`;
const select = (id: string, name: string, chosen: string, ...all: string[]): string =>
  `<select id="${id}" name="${name}">${options(chosen, ...all)}</select>`;

/** A radio of one of two blocks that count from 1, with fields that count from 0: its band stands in front of its modes. */
const block = (at: number, band: string, ...modes: string[]): string =>
  `<div id="wlan${at + 1}"${at > 0 ? ' style="display:none"' : ''}><table>${row('Wireless mode', `<span>${band} Band</span>${modes.map((mode, index) => radio(`mode${at + 1}`, String(index), `<span>${mode}</span>`, index === 1)).join('')}`)}${row('Turn Radio On', `<input type="checkbox" id="r${at}" name="radio[wlan${at}]"${at > 0 ? '' : ' checked'}>`)}${row('Wireless network name (SSID)', `<input id="n${at}" name="ssid[wlan${at}]" value="Elm${at}">`)}</table></div>`;

/** Radios and their words in cells of their own. */
const cells = (name: string, ...words: string[]): string =>
  words.map((word, at) => `<td>${radio(name, String(at), '', at === 1)}</td><td>${word}</td>`).join('');

const week = ['Sun', 'Mon', 'Tue', 'Wed']
  .map((day) => `<input type="checkbox" name="radio_date_${day}" checked>${day}`)
  .join('');

/** Those who may join, and beside them who else is there. */
const beside = (rows: string): string =>
  `${MENU}<h1>Access Control</h1><table>${row('Turn Access Control On', '<input type="checkbox" id="e" checked>')}</table><table><tr><td><table><tr><td>Trusted Wireless Stations</td><td><input type="image" value="Delete"></td></tr></table></td><td></td><td><table><tr><td>Available Wireless Stations</td><td></td></tr></table></td></tr><tr><td><table id="l" class="BlockContent"><tr><th><input type="checkbox"></th><th>MAC Address</th></tr><tr><th></th><th><input type="text" value=""></th></tr>${rows}</table></td><td><input type="button" value="&lt; Move"></td><td><table id="c" class="BlockContent"><tr><th><input type="checkbox"></th><th>Station ID</th><th>MAC Address</th></tr><tr><td><input type="checkbox"></td><td>1</td><td>${PORCH}</td></tr></table></td></tr></table>`;

const drawnBox = (label: string): string =>
  `<p><label>${label}</label> <span><input type="checkbox" id="h" name="_closed_24g" style="display:none" checked><label class="switch switch-on" for="h"><span class="knob"></span></label></span></p>`;

export const unseenSixteenClassic: PageCase[] = [
  {
    name: 'bands in front of the modes, blocks that count from 1 and fields that count from 0',
    body: `${MENU}<h1>Wireless settings</h1>${block(0, '2.4GHz', '11b', '11bg', '11ng')}${block(1, '5GHz', '11a', '11na')}`,
    settings: [
      ['wireless-mode', '2.4', '11bg', '[name=mode1]'],
      ['radio-enable', '2.4', 'on', '#r0'],
      ['ssid', '2.4', 'Elm0', '#n0'],
      ['wireless-mode', '5', '11na', '[name=mode2]'],
      ['radio-enable', '5', 'off', '#r1'],
      ['ssid', '5', 'Elm1', '#n1'],
    ],
  },
  {
    name: 'radios in cells of their own, each before the cell of its word',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1><table>${row('SSID', '<input id="n" name="ssid" value="Elm">')}${row('Broadcast SSID', `<table><tr>${cells('hide', 'Yes', 'No')}</tr></table>`)}</table>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['ssid-broadcast', '2.4', 'off', '[name=hide]'],
    ],
  },
  {
    name: 'the days on which the radio sends',
    body: `${MENU}<h1>Wireless</h1><table>${row('Enable radio?', radio('radio_x', '1', 'Yes') + radio('radio_x', '0', 'No', true))}${row('Days to enable the radio:', week)}${row('Radio power:', '<input id="p" name="radio_power" value="19">')}</table>`,
    settings: [
      ['radio-enable', null, 'off', '[name=radio_x]'],
      ['tx-power', null, '19', '#p'],
    ],
  },
  {
    name: 'networks kept apart from each other, and the devices of one network',
    body: `${MENU}<h1>Wireless security</h1><table>${row('Wireless isolation: (between SSID)', radio('a', '1', 'Enabled', true) + radio('a', '0', 'Disabled'))}${row('Wireless isolation: (within SSID)', radio('b', '1', 'Enabled') + radio('b', '0', 'Disabled', true))}</table>`,
    settings: [['ap-isolation', null, 'off', '[name=b]']],
  },
  {
    name: 'addresses that the box, a server or nobody looks up',
    body: `${MENU}<h1>Connection control</h1><table><tr>${cells('wl_macfilter', 'Local', 'RADIUS', 'Disabled').replace(' checked', '').replace('value="2"', 'value="2" checked')}</tr></table><textarea id="l" name="maclist">${PORCH}</textarea>`,
    settings: [
      ['mac-filter-enable', null, 'off', '[name=wl_macfilter]'],
      ['mac-filter-list', null, [PORCH], '#l'],
    ],
  },
  {
    name: 'the same of who signs in',
    body: `${MENU}<h1>Administration</h1><table>${row('Sign in by', `${radio('login_by', '1', 'Local', true)}${radio('login_by', '2', 'RADIUS')}${radio('login_by', '0', 'Disabled')}`)}</table>`,
    settings: [],
  },
  {
    name: 'a network of cables with access control',
    body: `${MENU}<h1>Wireless profile</h1><table>${row('SSID', '<input id="n" name="ssid" value="Elm">')}${row('Access Control', radio('vlan_access_control', '1', 'Enable') + radio('vlan_access_control', '0', 'Disable', true))}</table>`,
    settings: [['ssid', null, 'Elm', '#n']],
  },
  {
    name: 'a list whose name says channels, and a remark that is kept out of sight',
    body: `${MENU}<h1>Wireless 2.4 GHz</h1><table>${row('Channel / Frequency', select('ChannelList1', 'wlan0_channel', '6/2.437GHz', 'Auto', '1/2.412GHz', '6/2.437GHz', '11/2.462GHz'))}${row('Wireless mode', radio('mode1', '0', '<span>11b</span>') + radio('mode1', '1', '<span>11ng<img alt=""><span style="display:none">The radio is on</span></span>', true))}</table>`,
    settings: [
      ['channel', '2.4', '6', '#ChannelList1'],
      ['wireless-mode', '2.4', '11ng', '[name=mode1]'],
    ],
  },
  {
    name: 'a list of the channels to scan',
    body: `${MENU}<h1>Site survey</h1><table>${row('Scan', select('s', 'scan_chan_list', '6', 'All', '1', '6', '11'))}</table>`,
    settings: [],
  },
  {
    name: 'those who may join, beside those who may be added',
    body: beside(`<tr><td><input type="checkbox"></td><td>${PHONE}</td></tr>`),
    settings: [
      ['mac-filter-enable', null, 'on', '#e'],
      ['mac-filter-list', null, [PHONE], '#l'],
      ['client-list', null, null, '#c'],
    ],
  },
  {
    name: 'the same while nobody may join',
    body: beside(''),
    settings: [
      ['mac-filter-enable', null, 'on', '#e'],
      ['mac-filter-list', null, [], '#l'],
      ['client-list', null, null, '#c'],
    ],
  },
  {
    name: 'a table of a title and its help is no list',
    body: `${MENU}<h1>Wireless</h1><table><tr><td>MAC Authentication</td><td><a><img title="Click for help"></a></td></tr><tr><td colspan="2"></td></tr></table><table>${row('Turn Access Control On', '<input type="checkbox" id="e">')}</table>`,
    settings: [['mac-filter-enable', null, 'off', '#e']],
  },
  {
    name: 'the name sent, in Russian, by a drawn switch on a field named after hiding',
    body: `${MENU}<h1>Wi-Fi 2.4 ГГц</h1>${drawnBox('Передача SSID')}`,
    settings: [['ssid-broadcast', '2.4', 'on', '#h']],
  },
  {
    name: 'the same in a language that nobody here knows',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${drawnBox('بث SSID')}`,
    settings: [['ssid-broadcast', '2.4', null, '#h']],
  },
  {
    name: 'one standard only, in Turkish, with the word for wireless',
    body: `${MENU}<h1>Kablosuz 2.4 GHz</h1><table>${row('Ağ modu', select('m', 'net_mode', 'Yalnızca Kablosuz-N', 'Karma', 'Yalnızca Kablosuz-B/G', 'Yalnızca Kablosuz-N', 'Devre dışı'))}</table>`,
    settings: [['wireless-mode', '2.4', 'Yalnızca Kablosuz-N', '#m']],
  },
];
