/** What a sixth round of firmwares taught that the reader had not seen. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const WIDTHS = ['Auto', '20M', '40M'];

/** A tick box that nobody sees, beside what is drawn for it. */
const drawn = (id: string, isOn: boolean): string =>
  `<div class="c-switch${isOn ? ' c-switch-active' : ''}"><input type="checkbox" id="${id}" style="display:none"${isOn ? ' checked' : ''}><label for="${id}"></label></div>`;

const row = (label: string, field: string): string => `<tr><td class="left">${label}</td><td>${field}</td></tr>`;

const oneOf = (name: string, label: string, chosen: number): string =>
  `<div class="item"><label>${label}</label><div>${['Enable', 'Disable'].map((text, at) => `<label><input type="radio" name="${name}" value="${at}"${at === chosen ? ' checked' : ''}><span>${text}</span></label>`).join('')}</div></div>`;

const block = (tail: string, name: string, hidden: boolean): string =>
  `<div><div class="item"><label>SSID:</label><div><input type="text" id="name${tail}" value="${name}"></div></div>${oneOf(`cast${tail}`, 'SSID broadcast:', hidden ? 1 : 0)}</div>`;

export const unseenSix: PageCase[] = [
  {
    name: 'tabs that are links in a cell: no choice of a band, and the table after them is about the one that is shown',
    url: 'http://192.168.0.1/wifi.html',
    body: `${MENU}<div><table><tr><td class="btn-tab-m"><a class="btn-tab btn-tab-active">2.4GHz</a><a class="btn-tab">5GHz</a></td></tr></table><br><table><tbody>
${row('Wireless On/Off', drawn('power', true))}${row('SSID', '<input type="text" id="name" value="Olive">')}
${row('Channel Bandwidth', `<select id="width">${options('20M', ...WIDTHS)}</select>`)}${row('Channel', `<select id="ch">${options('11', ...CHANNELS)}</select>`)}</tbody></table></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#power'],
      ['ssid', '2.4', 'Olive', '#name'],
      ['channel-width', '2.4', '20', '#width'],
      ['channel', '2.4', '11', '#ch'],
    ],
  },
  {
    name: 'the same tabs above a list: its policy is that of the band that is shown',
    url: 'http://192.168.0.1/acl.html',
    body: `${MENU}<div><table><tr><td class="btn-tab-m"><a class="btn-tab">2.4GHz</a><a class="btn-tab btn-tab-active">5GHz</a></td></tr></table><br><table><tbody>
${row('Access Control', `<select id="mode">${options('Black List', 'Off', 'White List', 'Black List')}</select>`)}</tbody></table>
<table id="list"><thead><tr><th>Description</th><th>MAC Address</th></tr></thead><tbody><tr><td>porch</td><td>74:C2:46:8A:10:5E</td></tr><tr><td>tv</td><td>8C:79:F5:2B:66:04</td></tr></tbody></table></div>`,
    settings: [
      ['mac-filter-mode', '5', 'deny', '#mode'],
      ['mac-filter-list', '5', ['74:C2:46:8A:10:5E', '8C:79:F5:2B:66:04'], '#list'],
    ],
  },
  {
    name: 'a band on a line of its own heads the blocks that follow',
    url: 'http://192.168.1.1/#/basic',
    body: `${MENU}<h3>Wi-Fi</h3><form><div>2.4GHz</div>${oneOf('r24', 'Wi-Fi 2.4GHz', 1)}${block('24', 'Olive', true)}<div>5GHz</div>${oneOf('r5', 'Wi-Fi 5GHz', 0)}${block('5', 'Olive 5', false)}</form>`,
    settings: [
      ['radio-enable', '2.4', 'off', '[name=r24]'],
      ['ssid', '2.4', 'Olive', '#name24'],
      ['ssid-broadcast', '2.4', 'off', '[name=cast24]'],
      ['radio-enable', '5', 'on', '[name=r5]'],
      ['ssid', '5', 'Olive 5', '#name5'],
      ['ssid-broadcast', '5', 'on', '[name=cast5]'],
    ],
  },
  {
    name: 'a band beside its name is a value, no heading of what follows',
    url: 'http://192.168.1.1/status',
    body: `${MENU}<h3>Wi-Fi</h3><div><div>Band</div><div>5 GHz</div><div><label for="n">SSID</label><input type="text" id="n" value="Olive"></div></div>`,
    settings: [['ssid', null, 'Olive', '#n']],
  },
  {
    name: 'a switch that is named on-off is on, by the button in it',
    url: 'http://192.168.199.1/wifi/setup',
    body: `${MENU}<h2>无线网络设置</h2><div><span>无线网络开关</span><span class="on-off" id="sw"><button type="button" class="on">开关</button></span></div>
<form><label>网络名称</label><input type="text" name="ssid" value="Olive"></form>`,
    settings: [
      ['radio-enable', null, 'on', '#sw'],
      ['ssid', null, 'Olive', '[name=ssid]'],
    ],
  },
  {
    name: 'the same, off',
    url: 'http://192.168.199.1/wifi/setup',
    body: `${MENU}<h2>无线网络设置</h2><div><span>无线网络开关</span><span class="on-off" id="sw"><button type="button" class="off">开关</button></span></div>
<form><label>网络名称</label><input type="text" name="ssid" value="Olive"></form>`,
    settings: [
      ['radio-enable', null, 'off', '#sw'],
      ['ssid', null, 'Olive', '[name=ssid]'],
    ],
  },
  {
    name: 'the switch of the radio in Chinese and Russian, each under its band',
    url: 'http://192.168.0.1/basic.html',
    body: `${MENU}<table><tbody><tr><td></td><td><b>无线 2.4GHz</b></td></tr>${row('无线开关', drawn('a', false))}${row('无线名称', '<input type="text" id="n" value="Olive">')}</tbody>
<tbody><tr><td></td><td><b>Wi-Fi 5GHz</b></td></tr>${row('Wi-Fi Вкл/Выкл', drawn('b', true))}</tbody></table>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#a'],
      ['ssid', '2.4', 'Olive', '#n'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  },
  {
    name: 'a pane with as many rows as there are tabs is one pane, of the tab that is chosen',
    url: 'http://192.168.1.1/wireless',
    body: `${MENU}<div role="tablist"><div role="tab">General</div><div role="tab" aria-selected="true">MAC-Filter</div></div>
<div role="tabpanel"><div class="ant-form-item"><label>Mode</label><div id="mode" class="ant-select"><div role="combobox" aria-haspopup="true" class="ant-select-selection"><div class="ant-select-selection-selected-value" title="Allow all except listed">Allow all except listed</div></div></div></div>
<div class="ant-form-item"><label>List</label><div id="list" class="tags"><span class="ant-tag">74:C2:46:8A:10:5E<i></i></span><span class="ant-tag">8C:79:F5:2B:66:04<i></i></span></div></div></div>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#mode'],
      ['mac-filter-list', null, ['74:C2:46:8A:10:5E', '8C:79:F5:2B:66:04'], '#list'],
    ],
  },
  {
    name: 'one tab alone names its radio, and a switch that says "Disabled" turns it off',
    url: 'http://192.168.1.1/wireless',
    body: `${MENU}<div role="tablist"><div role="tab" aria-selected="true">radio0 (2.4 GHz)</div></div>
<div role="tabpanel"><div><label>Disabled</label><button id="off" role="switch" aria-checked="true"></button></div><div><label>SSID</label><input type="text" id="n" value="Olive"></div></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#off'],
      ['ssid', '2.4', 'Olive', '#n'],
    ],
  },
  {
    name: 'a slider for the channel, and one of another kind of channel',
    url: 'http://192.168.1.1/wireless',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><div><label>SSID</label><input type="text" id="n" value="Olive"></div><div><label for="c">Channel</label><input type="range" id="c" min="1" max="13" value="6"></div>
<h2>Lights</h2><div><label for="l">Channel 1</label><input type="range" id="l" min="0" max="100" value="40"></div>`,
    settings: [
      ['ssid', '2.4', 'Olive', '#n'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'two buttons for one radio, of which one is hidden: both stand for the same state, also of the second radio',
    url: 'http://192.168.10.1/wireless.htm',
    body: `${MENU}<h2>Wireless</h2><table><tr><td>Radio On/Off (2.4 GHz)</td><td><input type="button" id="radioButtonOff" value="Disable radio"><input type="button" id="radioButtonOn" value="Enable radio" style="display:none"></td></tr>
<tr><td>Radio On/Off (5 GHz)</td><td><input type="button" id="radioButtonOff1" value="Disable radio"><input type="button" id="radioButtonOn1" value="Enable radio" style="display:none"></td></tr></table>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#radioButtonOff'],
      ['radio-enable', '2.4', 'on', '#radioButtonOn'],
      ['radio-enable', '5', 'on', '#radioButtonOff1'],
      ['radio-enable', '5', 'on', '#radioButtonOn1'],
    ],
  },
  {
    name: 'a feature for one standard is no mode, and which channels may be chosen is no channel',
    url: 'http://192.168.1.1/wireless.htm',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><table><tr><td>LDPC</td><td><select id="ldpc">${options('11n only', 'Disable', '11n only')}</select></td></tr>
<tr><td>Channel</td><td><select id="ch">${options('Auto', ...CHANNELS)}</select><label><input type="checkbox" id="more">Auto select channel including channel 12, 13</label></td></tr></table>`,
    settings: [['channel', '2.4', 'auto', '#ch']],
  },
  {
    name: 'a hint that a switch turns the radio on and off is no direction, whatever the box behind it says',
    url: 'http://192.168.1.1/wireless',
    body: `${MENU}<h2>2.4GHz Wireless</h2><div><label>Enabled</label><p>Turn this wireless radio on/off</p><span id="sw" class="green switch checked"><small></small><input type="checkbox" style="display:none"><span> </span></span></div><div><label>SSID</label><input type="text" id="n" value="Olive"></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#sw'],
      ['ssid', '2.4', 'Olive', '#n'],
    ],
  },
];
