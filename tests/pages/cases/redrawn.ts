/** Kinds of fault that real pages showed when their own controls were drawn anew: lists that are closed, switches without names, rows without tables. */
import { MENU, options, type PageCase } from '../case.ts';

const closed = (id: string, label: string, shown: string): string =>
  `<div class="item"><label>${label}</label><div id="${id}" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0"><span>${shown}</span><i></i></div></div>`;
const drawnSwitch = (id: string, label: string, on: boolean): string =>
  `<div class="item"><label>${label}</label><span id="${id}" role="switch" aria-checked="${on}" tabindex="0"></span></div>`;
const field = (id: string, label: string, value: string): string =>
  `<div class="item"><label for="${id}">${label}</label><input id="${id}" value="${value}"></div>`;

export const redrawn: PageCase[] = [
  {
    name: 'a width without "Hz", in a list that is closed',
    body: `${MENU}<h1>2.4 GHz Wi-Fi</h1>${closed('channel', 'Channel', '6')}${closed('width', 'Channel width', '20M')}${closed('both', 'HT width', '20/40M')}`,
    settings: [
      ['channel', '2.4', '6', '#channel'],
      ['channel-width', '2.4', '20', '#width'],
      ['channel-width', '2.4', '20/40', '#both'],
    ],
  },
  {
    name: '"2G" is 2.4 GHz where the same is said of "5G", whatever stands above',
    body: `${MENU}<h1>Wi-Fi</h1><section>${field('one', '2G SSID', 'Elm')}${drawnSwitch('a', '2G hide SSID', false)}${closed('b', '2G security', 'WPA2-PSK')}</section><section><h3>5G SSID</h3>${field('two', '5G SSID', 'Elm-5')}${drawnSwitch('c', '5G hide SSID', true)}${closed('d', '5G security', 'WPA3-SAE')}</section>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#one'],
      ['ssid-broadcast', '2.4', 'on', '#a'],
      ['security-mode', '2.4', 'WPA2-PSK', '#b'],
      ['ssid', '5', 'Elm-5', '#two'],
      ['ssid-broadcast', '5', 'off', '#c'],
      ['security-mode', '5', 'WPA3-SAE', '#d'],
    ],
  },
  {
    name: '"2G" alone is a mobile network\'s',
    body: `${MENU}<h1>Wi-Fi 5 GHz</h1><section>${field('one', 'SSID', 'Elm')}${drawnSwitch('a', 'Hide SSID', true)}</section><section><h2>Mobile</h2>${closed('b', '2G network', 'Roaming')}</section>`,
    settings: [
      ['ssid', '5', 'Elm', '#one'],
      ['ssid-broadcast', '5', 'off', '#a'],
    ],
  },
  {
    name: 'ciphers in a closed list of their own say nothing of the version',
    body: `${MENU}<h1>Wi-Fi security</h1>${field('one', 'SSID', 'Elm')}<div><h2>WPA encryption settings</h2>${closed('cipher', 'WPA encryption', 'TKIP+AES')}</div>`,
    settings: [['ssid', null, 'Elm', '#one']],
  },
  {
    name: 'a list that the code calls hidden, in a column that is headed by broadcasting',
    body: `${MENU}<h1>Wireless</h1><h2>SSID, SSID name, SSID broadcast</h2><div><div>First</div><div><input id="name" name="wl_ssid0" value="Elm"></div><div><select name="wl_hide_ssid0" id="hide">${options('Disabled', 'Disabled', 'Enabled')}</select></div></div>`,
    settings: [
      ['ssid', null, 'Elm', '#name'],
      ['ssid-broadcast', null, null, '#hide'],
    ],
  },
  {
    name: 'a column with a drawn list in it, headed by a table of its own',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1><table><tr><td>SSID</td><td>SSID name</td><td>SSID broadcast</td></tr></table><table>${[
      ['one', 'SSID 1', 'Elm', 'Disabled'],
      ['two', 'SSID 2', 'Guests', 'Enabled'],
    ]
      .map(
        ([id, head, ssid, shown]) =>
          `<tr><td>${head}</td><td><input id="n-${id}" value="${ssid}"></td><td><div class="dropdown" id="${id}"><button class="dropdown-toggle" type="button">${shown}</button><ul class="dropdown-menu" style="display:none"><li><a href="#">Disabled</a></li><li><a href="#">Enabled</a></li></ul></div></td></tr>`,
      )
      .join('')}</table>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n-one'],
      ['ssid-broadcast', '2.4', 'off', '#one'],
      ['ssid', '2.4', 'Guests', '#n-two'],
      ['ssid-broadcast', '2.4', 'on', '#two'],
    ],
  },
  {
    name: 'a column under a row whose first cell ticks all rows',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1><table><tr><td><input type="checkbox" id="all"></td><td>SSID name</td><td>SSID broadcast</td><td>Wireless isolation with SSID</td></tr><tr><td><input type="checkbox" id="pick"></td><td>Elm</td><td><input type="checkbox" id="seen" name="c_0"></td><td><input type="checkbox" id="apart" name="i_0" value="1" checked></td></tr></table>`,
    settings: [
      ['ssid-broadcast', '2.4', 'off', '#seen'],
      ['ap-isolation', '2.4', 'on', '#apart'],
    ],
  },
  {
    name: 'words of a tick that is drawn in its label are none of the switch before it',
    body: `${MENU}<h1>Wi-Fi</h1>${['2.4G', '5G'].map((band) => `<div><strong>${band} Wi-Fi</strong><button role="switch" aria-checked="true" id="on-${band[0]}" class="ant-switch"></button><label class="wrapper"><span class="ant-checkbox" id="hide-${band[0]}"></span><span>Hide Wi-Fi</span></label></div>`).join('')}`,
    settings: [
      ['radio-enable', '2.4', 'on', '#on-2'],
      ['ssid-broadcast', '2.4', null, '#hide-2'],
      ['radio-enable', '5', 'on', '#on-5'],
      ['ssid-broadcast', '5', null, '#hide-5'],
    ],
  },
  {
    name: 'a switch that is shown to nobody says nothing of the radio whose settings are shown',
    body: `${MENU}<h1>WLAN 2.4 GHz</h1><table><tr><td>SSID index:</td><td>1</td><td style="display:none"><div class="switch off" id="on"><span class="knob"></span></div>Enable WLAN</td></tr></table>${field('one', 'SSID', 'Elm')}${closed('channel', 'Channel', '6')}`,
    settings: [
      ['radio-enable', '2.4', null, '#on'],
      ['ssid', '2.4', 'Elm', '#one'],
      ['channel', '2.4', '6', '#channel'],
    ],
  },
  {
    name: 'numbered boxes side by side are the list; a table of clients to save from is none',
    body: `${MENU}<h1>Wireless MAC filter</h1><p><label><input type="checkbox" id="on" checked> Enable wireless MAC filter</label></p><p><label><input type="radio" name="mode" value="0" checked> Prevent PCs listed below from accessing the wireless network</label><br><label><input type="radio" name="mode" value="1"> Permit PCs listed below to access the wireless network</label></p><table id="table2"><tr><th>Client name</th><th>IP address</th><th>MAC address</th><th>Status</th><th>Save to MAC address filter list</th></tr><tr><td>porch</td><td>192.168.1.21</td><td>74:C2:46:8A:10:5E</td><td>Connected</td><td><input type="checkbox"></td></tr><tr><td>phone</td><td>192.168.1.22</td><td>3C:5A:B4:10:22:31</td><td>Connected</td><td><input type="checkbox"></td></tr></table><table id="table1"><tr><td>No.</td><td>MAC address</td><td>No.</td><td>MAC address</td></tr><tr><td>01</td><td><table><tr><td></td><td><input id="m0" value="8C:79:F5:2B:66:04"></td></tr></table></td><td>03</td><td><table><tr><td></td><td><input id="m2" value="A4:83:E7:55:09:C1"></td></tr></table></td></tr><tr><td>02</td><td><input id="m1" value=""></td><td>04</td><td><input id="m3" value=""></td></tr></table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#on'],
      ['mac-filter-mode', null, 'deny', '[name=mode]'],
      ['client-list', null, null, '#table2'],
      ['mac-filter-list', null, ['8C:79:F5:2B:66:04', 'A4:83:E7:55:09:C1'], '#table1'],
    ],
  },
  {
    name: 'cards without a band below the card of each radio, in the same order',
    body: `${MENU}<div class="box"><h2>Wireless</h2><p>Use this page to set up your network.</p></div>${[
      ['one', '2.4', '6', 'WPA-Personal'],
      ['two', '5', '36', 'WPA-Enterprise'],
    ]
      .map(
        ([at, band, channel, mode]) =>
          `<div class="box"><h2>Wireless network settings</h2><p>Wireless Band : ${band} GHz</p>${field(`name-${at}`, 'Wireless network name', `Elm ${at}`)}<p>Channel <select id="ch-${at}">${options(channel!, ...(at === 'one' ? ['1', '6', '11'] : ['36', '40', '44']))}</select></p></div><div class="box"><h2>Wireless security mode</h2><p>Security mode <select id="sec-${at}">${options(mode!, 'None', 'WEP', 'WPA-Personal', 'WPA-Enterprise')}</select></p></div>`,
      )
      .join('')}`,
    settings: [
      ['ssid', '2.4', 'Elm one', '#name-one'],
      ['channel', '2.4', '6', '#ch-one'],
      ['security-mode', '2.4', 'WPA-Personal', '#sec-one'],
      ['ssid', '5', 'Elm two', '#name-two'],
      ['channel', '5', '36', '#ch-two'],
      ['security-mode', '5', 'WPA-Enterprise', '#sec-two'],
    ],
  },
  {
    name: 'networks in one part, whose switches alone name their bands',
    body: `${MENU}<h1>WLAN</h1><section><h2>SSID configuration</h2>${[
      ['a', 'SSID1 (2.4GHz)', 'Elm', 'WPA2-PSK', 'On'],
      ['b', 'SSID2 (2.4GHz)', 'Guests', 'WPA2-PSK', 'Off'],
      ['c', 'SSID5 (5GHz)', 'Elm five', 'WPA3-SAE', 'On'],
    ]
      .map(
        ([id, head, ssid, mode, on]) =>
          `<form><p>${head} <select id="on-${id}">${options(on!, 'On', 'Off')}</select></p>${field(`name-${id}`, 'SSID name', ssid!)}<p>Encryption type <select id="mode-${id}">${options(mode!, 'No security', 'WPA2-PSK', 'WPA3-SAE')}</select></p></form>`,
      )
      .join('')}</section>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#on-a'],
      ['ssid', '2.4', 'Elm', '#name-a'],
      ['security-mode', '2.4', 'WPA2-PSK', '#mode-a'],
      ['ssid', '2.4', 'Guests', '#name-b'],
      ['security-mode', '2.4', 'WPA2-PSK', '#mode-b'],
      ['radio-enable', '5', 'on', '#on-c'],
      ['ssid', '5', 'Elm five', '#name-c'],
      ['security-mode', '5', 'WPA3-SAE', '#mode-c'],
    ],
  },
  {
    name: 'German "Radio Aus" on a button: how it stands or what it does, nobody can tell',
    body: `${MENU}<h1>WLAN 2,4 GHz</h1><div class="item"><label>W-Lan Ein/Aus</label><input type="button" id="radio" name="radioButtonOff" value="Radio Aus:"></div>${field('one', 'Netzwerkname (SSID)', 'Elm')}`,
    settings: [
      ['radio-enable', '2.4', null, '#radio'],
      ['ssid', '2.4', 'Elm', '#one'],
    ],
  },
  {
    name: 'a closed list that shows a cipher but offers versions, too',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1>${field('one', 'SSID', 'Elm')}<div class="item"><label>Security</label><div class="dropdown" id="mode"><button class="dropdown-toggle" type="button">Auto</button><ul class="dropdown-menu" style="display:none"><li><a href="#">None</a></li><li><a href="#">WPA2-PSK</a></li><li><a href="#">WPA3-SAE</a></li><li class="active"><a href="#">Auto</a></li></ul></div></div>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#one'],
      ['security-mode', '2.4', 'Auto', '#mode'],
    ],
  },
  {
    name: 'a tick whose own label is the drawing, with its words behind it',
    body: `${MENU}<h1>Wi-Fi 2.4 GHz</h1><div><input type="checkbox" id="on" checked><label for="on"><span class="switch-inner"></span></label> Enable wireless radio</div><div><input type="checkbox" id="hide"><label for="hide"><span class="switch-inner"></span></label> Hide SSID</div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#on'],
      ['ssid-broadcast', '2.4', 'on', '#hide'],
    ],
  },
];
