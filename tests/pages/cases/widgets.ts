/** Controls as component libraries draw them, reduced to their shape. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const HEAD = `${MENU}<h2>Wi-Fi 2.4 GHz</h2>`;
const NAME = '<p><label for="name">Network name (SSID)</label><input id="name" value="Maple"></p>';
const name: PageCase['settings'][number] = ['ssid', '2.4', 'Maple', '#name'];

export const widgets: PageCase[] = [
  {
    name: 'switch: a button that is said to be pressed',
    body: `${HEAD}${NAME}<p><span id="t">Wireless radio</span> <button id="sw" aria-labelledby="t" aria-pressed="true">ON</button></p>`,
    settings: [['radio-enable', '2.4', 'on', '#sw'], name],
  },
  {
    name: 'switch: pressed, and the words on it cannot be seen',
    body: `${HEAD}${NAME}<p><span id="t">Wireless radio</span> <button id="sw" aria-labelledby="t" aria-pressed="true"><i style="display:none">OFF</i></button></p>`,
    settings: [['radio-enable', '2.4', 'on', '#sw'], name],
  },
  {
    name: 'switch: drawn on, over a box that nobody sees and that is not ticked',
    body: `${HEAD}${NAME}<div><label>Wireless radio</label><span id="sw" class="onoff switch checked"><b></b><input type="checkbox" style="display:none"></span></div>`,
    settings: [['radio-enable', '2.4', 'on', '#sw'], name],
  },
  {
    name: 'switch: a hidden box and what is drawn beside it are one',
    body: `${HEAD}${NAME}<div class="item"><label>Wireless radio</label><div><input id="sw" type="checkbox" checked style="display:none"><div class="form-switch form-onswitch" tabindex="0"><em>ON</em><i></i></div></div></div>`,
    settings: [['radio-enable', '2.4', 'on', '#sw'], name],
  },
  {
    name: 'switch: the box is transparent and follows what is drawn by style alone',
    body: `${HEAD}${NAME}<div><div class="sw-root"><span class="sw-base"><input id="sw" type="checkbox" role="switch" style="opacity:0"><span class="thumb"></span></span><span class="track"></span></div><label for="sw">Wireless radio</label></div>`,
    settings: [['radio-enable', '2.4', 'off', '#sw'], name],
  },
  {
    name: 'drop-down: closed, its list nowhere on the page',
    body: `${HEAD}${NAME}<div class="item"><div class="item-label"><label title="Channel">Channel</label></div><div class="item-control"><div id="ch" class="x-select"><div class="x-selector"><span><input role="combobox" aria-haspopup="listbox" aria-expanded="false" type="search" readonly value=""></span><span title="11">11</span></div><span class="x-arrow"></span></div></div></div>`,
    settings: [['channel', '2.4', '11', '#ch'], name],
  },
  {
    name: 'drop-down: opened, its list at the end of the page',
    body: `${HEAD}${NAME}<div class="item"><label id="cl">Channel</label><div id="ch" role="combobox" tabindex="0" aria-labelledby="cl" aria-haspopup="listbox" aria-expanded="true" aria-controls="lb">6</div><input aria-hidden="true" tabindex="-1" value="6" style="opacity:0;position:absolute"></div><div role="presentation"><div class="paper"><ul id="lb" role="listbox">${CHANNELS.map((text) => `<li role="option" aria-selected="${text === '6'}">${text}</li>`).join('')}</ul></div></div>`,
    settings: [['channel', '2.4', '6', '#ch'], name],
  },
  {
    name: 'drop-down: opened, and nothing says whose the list is',
    body: `${HEAD}${NAME}<div class="item"><label>Channel</label><div id="ch" class="y-select"><div class="y-selection y-selection--active"><div class="y-selection-label" tabindex="0"><div title="6">6</div></div><i class="y-suffix"></i></div></div></div><div class="layer"><div class="y-select-menu">${CHANNELS.map((text) => `<div class="y-select-option${text === '6' ? ' y-select-option--selected' : ''}">${text}</div>`).join('')}</div></div>`,
    settings: [['channel', '2.4', '6', '#ch'], name],
  },
  {
    name: 'drop-down: a hidden select and what is drawn beside it are one',
    body: `${HEAD}${NAME}<div class="item"><label>Channel</label><div><select id="ch" style="display:none">${options('6', ...CHANNELS)}</select><div class="form-select"><div><input readonly value="6"><i class="edge"></i></div><dl style="display:none">${CHANNELS.map((text) => `<dd>${text}</dd>`).join('')}</dl></div></div></div>`,
    settings: [['channel', '2.4', '6', '#ch'], name],
  },
  {
    name: 'drop-down: a button, its arrow apart, and a menu that is shut',
    body: `${HEAD}${NAME}<div><label>Channel</label><div id="ch" class="my-select"><div class="btn-group"><button class="btn dropdown-toggle" data-toggle="dropdown">11</button><button class="btn dropdown-toggle" data-toggle="dropdown"><span class="caret"></span></button><ul class="dropdown-menu" style="display:none">${CHANNELS.map((text) => `<li><a href="">${text}</a></li>`).join('')}</ul></div></div></div>`,
    settings: [['channel', '2.4', '11', '#ch'], name],
  },
  {
    name: 'drop-down: the label is drawn inside it',
    body: `${HEAD}${NAME}<label id="ch" class="q-field q-select"><div class="q-field__control"><div class="q-field__native"><span>6</span><input readonly role="combobox" aria-expanded="false" value="6"></div><div class="q-field__label">Channel</div></div><div class="q-field__append"><i class="material-icons" aria-hidden="true">arrow_drop_down</i></div></label>`,
    settings: [['channel', '2.4', '6', '#ch'], name],
  },
  {
    name: 'buttons side by side: one is active',
    body: `${HEAD}${NAME}<h3>MAC filter</h3><div><label>MAC filter mode</label><div id="mode" class="btn-group"><button class="btn">Off</button><button class="btn">Allow</button><button class="btn active">Deny</button></div></div>`,
    settings: [['mac-filter-mode', '2.4', 'deny', '#mode'], name],
  },
  {
    name: 'buttons side by side: one is pressed, each in a wrapper',
    body: `${HEAD}${NAME}<h3>MAC filter</h3><div><span>MAC filter mode</span><div id="mode" role="group"><span><button aria-pressed="false">Off</button></span><span><button aria-pressed="true">Allow</button></span><span><button aria-pressed="false">Deny</button></span></div></div>`,
    settings: [['mac-filter-mode', '2.4', 'allow', '#mode'], name],
  },
  {
    name: 'radios without a name are one choice',
    body: `${HEAD}${NAME}<h3>MAC filter</h3><div><span>MAC filter mode</span><div id="mode"><label><input type="radio"><span>Off</span></label><label><input type="radio"><span>Allow</span></label><label><input type="radio" checked><span>Deny</span></label></div></div>`,
    settings: [['mac-filter-mode', '2.4', 'deny', '#mode'], name],
  },
  {
    name: 'radios behind their labels can be seen',
    body: `${HEAD}${NAME}<h3>MAC filter</h3><div><span>MAC filter mode</span><div id="mode"><label><input type="radio" name="m" style="display:none"><span>Off</span></label><label><input type="radio" name="m" style="display:none"><span>Allow</span></label><label class="on"><input type="radio" name="m" checked style="display:none"><span>Deny</span></label></div></div>`,
    settings: [['mac-filter-mode', '2.4', 'deny', '#mode'], name],
  },
  {
    name: 'a list of tags is a list of addresses',
    title: 'MAC filter',
    body: `${MENU}<h2>MAC filter</h2><div><label for="m">MAC filter mode</label><select id="m">${options('Deny', 'Off', 'Allow', 'Deny')}</select></div><div class="item"><div>Blocked devices</div><div><div id="list" class="tag-row"><span class="tag">74:AB:93:11:22:33<i></i></span><span class="tag">A4:77:33:0B:00:5C<i></i></span></div></div></div>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, ['74:AB:93:11:22:33', 'A4:77:33:0B:00:5C'], '#list'],
    ],
  },
  {
    name: 'the row that adds an entry is no entry',
    title: 'MAC filter',
    body: `${MENU}<h2>MAC filter</h2><div><label for="m">MAC filter mode</label><select id="m">${options('Allow', 'Off', 'Allow', 'Deny')}</select></div><table id="list"><tr><th>Name</th><th>MAC address</th><th></th></tr><tr><td>Desktop</td><td>3C:BD:D8:11:22:33</td><td><button>Delete</button></td></tr><tr><td><select><option>Camera</option><option>Phone</option></select></td><td>74:AB:93:0A:1B:2C</td><td><button>Add</button></td></tr></table>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, ['3C:BD:D8:11:22:33'], '#list'],
    ],
  },
  {
    name: 'two ticks in one cell, and a state with a button in the row above',
    body: `${MENU}<h2>Wi-Fi</h2><table><tr><td>Wi-Fi state</td><td>disabled <input type="button" value="Enable"></td></tr><tr><td>Available Wi-Fi</td><td><span><input type="checkbox" checked id="a"><span>Wi-Fi 2.4 GHz</span></span> <span><input type="checkbox" id="b"><span>Wi-Fi 5 GHz</span></span></td></tr></table>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#a'],
      ['radio-enable', '5', 'off', '#b'],
    ],
  },
  {
    name: 'a label with a hint under it speaks without the hint',
    title: 'Wi-Fi',
    body: `${MENU}<h3>Radio status</h3><div><div><div><div><label>2.4 GHz</label></div><p>Better range, slower speeds</p></div><button type="button" role="switch" aria-checked="true" id="two"></button></div><div><div><div><label>5 GHz</label></div><p>Faster speeds, shorter range</p></div><button type="button" role="switch" aria-checked="false" id="five"></button></div></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#two'],
      ['radio-enable', '5', 'off', '#five'],
    ],
  },
  {
    name: 'a band and "SSID" on a switch is the network of that band',
    title: 'Wi-Fi',
    body: `${MENU}<h3>Wi-Fi networks</h3><div><label>2.4 GHz SSID</label><button type="button" role="switch" aria-checked="true" id="two"></button></div><div><label>5 GHz SSID</label><button type="button" role="switch" aria-checked="false" id="five"></button></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#two'],
      ['radio-enable', '5', 'off', '#five'],
    ],
  },
  {
    name: 'an empty drawn switch, named in one word, whose state nothing says',
    title: 'Wi-Fi',
    body: `${MENU}<div class="subTitle"><h2>2.4G Wi-Fi</h2><div id="two" class="switchCon"><i class="switchBg"></i><i class="switchBall"></i></div></div><div><label for="ch">Channel</label><select id="ch">${options('6', ...CHANNELS)}</select></div>`,
    settings: [
      ['radio-enable', '2.4', null, '#two'],
      ['channel', '2.4', '6', '#ch'],
    ],
  },
];
