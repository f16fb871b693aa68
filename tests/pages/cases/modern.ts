/** Drawn controls, custom elements, shadow roots, cards. */
import { MENU, type PageCase } from '../case.ts';

const items = (chosen: string, ...texts: string[]): string =>
  texts.map((text) => `<li role="option" aria-selected="${text === chosen}">${text}</li>`).join('');

const BLOCKED = (list: string): string =>
  `<h2>Blocked devices (MAC filter)</h2>${list}<div class="row"><input type="text" id="add" placeholder="AA:BB:CC:DD:EE:FF" aria-label="MAC address to block"><button>Block</button></div>`;

export const modern: PageCase[] = [
  {
    name: 'a state and the button that ends it, under the name of a radio',
    body: `${MENU}<section><h2>2.4 GHz Wi-Fi</h2><div><span>Status</span><span class="badge">Disabled</span><button id="two">Enable</button></div></section><section><h2>5 GHz Wi-Fi</h2><div><span>Status</span><span class="badge">Enabled</span><button id="five">Disable</button></div></section>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#two'],
      ['radio-enable', '5', 'on', '#five'],
    ],
  },
  {
    name: 'a state and a button that agree in nothing, or speak of something else',
    body: `${MENU}<section><h2>2.4 GHz Wi-Fi</h2><div><span>WPS</span><span class="badge">Enabled</span><button>Disable</button></div><div><span>Status</span><span class="badge">Enabled</span><button>Enable</button></div></section><section><h2>Guest network</h2><div><span>Status</span><span class="badge">Enabled</span><button>Disable</button></div></section>`,
    settings: [],
  },
  {
    name: 'the only address of a page, as a chip beside the box that adds one',
    body: `${MENU}<section>${BLOCKED('<div class="list" id="chips"><span class="chip">74:AB:93:1C:5D:20<button aria-label="Unblock 74:AB:93:1C:5D:20">×</button></span></div>')}</section>`,
    settings: [['mac-filter-list', null, ['74:AB:93:1C:5D:20'], '#chips']],
  },
  {
    name: 'the only address of a page, in a shadow root',
    body: `${MENU}<my-list id="host"></my-list><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<section><h2>Blocked devices (MAC filter)</h2><ul id="chips"><li>74:AB:93:1C:5D:20</li></ul></section>'</script>`,
    settings: [['mac-filter-list', null, ['74:AB:93:1C:5D:20'], '#host >>> #chips']],
  },
  {
    name: 'an address in no list beside the box that adds one',
    body: `${MENU}<section>${BLOCKED('<div><p>74:AB:93:1C:5D:20</p></div>')}</section>`,
    settings: [['mac-filter-list', null, null, '#add']],
  },
  {
    name: 'the known devices, where only known ones are let in',
    body: `${MENU}<h2>WLAN-Zugang</h2><div id="policy"><label><input type="radio" name="access" value="all"> Alle neuen WLAN-Geräte zulassen</label><label><input type="radio" name="access" value="known" id="only" checked> WLAN-Zugang auf die bekannten WLAN-Geräte beschränken</label></div>
<h3>Bekannte WLAN-Geräte</h3><table id="known"><thead><tr><th>Name</th><th>MAC-Adresse</th><th>IP-Adresse</th></tr></thead><tbody><tr><td>Laptop</td><td>3C:2A:F4:05:77:91</td><td>192.168.178.20</td></tr><tr><td>Porch</td><td>74:AB:93:1C:5D:20</td><td>192.168.178.21</td></tr></tbody></table>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#only'],
      ['mac-filter-list', null, ['3C:2A:F4:05:77:91', '74:AB:93:1C:5D:20'], '#known'],
    ],
  },
  {
    name: 'nothing beside the box that adds one',
    body: `${MENU}<section>${BLOCKED('<div></div>')}</section>`,
    settings: [['mac-filter-list', null, [], '#add']],
  },
  {
    name: 'drop-downs made of lists, switches made of spans',
    body: `${MENU}<h2>Wi-Fi 2.4 GHz</h2>
<div class="row"><span class="cap">Wireless Radio</span><span id="sw" class="switch on" role="switch" aria-checked="true"></span></div>
<div class="row"><span class="cap">Channel</span><div class="custom-select" id="ch"><span class="current">6</span><ul>${items('6', 'Auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11')}</ul></div></div>
<div class="row"><span class="cap">Channel Width</span><div class="custom-select" id="wd"><span class="current">20 MHz</span><ul>${items('20 MHz', '20 MHz', '40 MHz')}</ul></div></div>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#sw'],
      ['channel', '2.4', '6', '#ch'],
      ['channel-width', '2.4', '20', '#wd'],
    ],
  },
  {
    name: 'read-only box with a hidden list',
    body: `${MENU}<h2>Wireless 5GHz</h2><div class="fld"><label>Channel</label><div class="cb"><input id="c5" type="text" readonly value="44"><div style="display:none"><ul>${items('44', 'Auto', '36', '40', '44', '48')}</ul></div></div></div>
<div class="fld"><label>Mode</label><div class="cb"><input id="m5" type="text" readonly value="802.11a/n/ac mixed"><div style="display:none"><ul>${items('802.11a/n/ac mixed', '802.11a only', '802.11a/n mixed', '802.11a/n/ac mixed')}</ul></div></div></div>`,
    settings: [
      ['channel', '5', '44', '#c5'],
      ['wireless-mode', '5', '802.11a/n/ac mixed', '#m5'],
    ],
  },
  {
    name: 'open shadow roots, the label outside',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><div><span>Channel</span><x-select id="host"></x-select></div><div><span>Network name (SSID)</span><x-text id="name"></x-text></div>
<script>const h=document.getElementById('host').attachShadow({mode:'open'});h.innerHTML='<select id="inner">'+['Auto',1,2,3,4,5,6,7,8,9,10,11].map(n=>'<option'+(n===9?' selected':'')+'>'+n+'</option>').join('')+'</select>';
document.getElementById('name').attachShadow({mode:'open'}).innerHTML='<input type="text" value="Attic">';</script>`,
    settings: [
      ['channel', '2.4', '9', '#host >>> #inner'],
      ['ssid', '2.4', 'Attic', '#name >>> input'],
    ],
  },
  {
    name: 'native box behind a drawn switch',
    body: `${MENU}<h2>Wireless network</h2><div class="item"><div class="t">SSID broadcast</div><label class="toggle"><input id="bc" type="checkbox" checked style="opacity:0;width:0;height:0"><span class="slider round"></span></label></div>`,
    settings: [['ssid-broadcast', null, 'on', '#bc']],
  },
  {
    name: 'devices as cards',
    body: `${MENU}<h2>Connected devices</h2><div id="cards" class="cards"><div class="device-card"><b>Porch</b><div>74:AB:93:00:11:22</div><div>192.168.1.20</div><div>-61 dBm</div></div><div class="device-card"><b>Laptop</b><div>70:AD:43:12:34:56</div><div>192.168.1.21</div><div>-48 dBm</div></div></div>`,
    settings: [['client-list', null, null, '#cards']],
  },
  {
    name: 'radios of one choice with different names',
    title: 'Access Control',
    body: `${MENU}<h2>Access Control</h2><div class="group" id="grp"><label>Access mode</label><ul><li><label for="r1"><input type="radio" id="r1" name="mode1" checked><span>Blacklist</span></label></li><li><label for="r2"><input type="radio" id="r2" name="mode2"><span>Whitelist</span></label></li></ul></div>`,
    settings: [['mac-filter-mode', null, 'deny', '#grp']],
  },
  {
    name: 'tabs hidden by height, band in the tab title',
    body: `${MENU}<h2>Wi-Fi</h2><div role="tabpanel" aria-label="2.4 GHz"><label for="w1">Channel width</label><select id="w1"><option>20 MHz</option><option selected>40 MHz</option></select></div>
<div role="tabpanel" aria-label="5 GHz" style="height:0;overflow:hidden;opacity:0"><label for="w2">Channel width</label><select id="w2"><option selected>20 MHz</option><option>40 MHz</option><option>80 MHz</option></select></div>`,
    settings: [
      ['channel-width', '2.4', '40', '#w1'],
      ['channel-width', '5', '20', '#w2'],
    ],
  },
  {
    name: 'a landing page without any control, where routers are',
    title: 'Nova AX3000',
    body: `<div class="top">Nova AX3000</div><ul><li role="menuitem">Dashboard</li><li role="menuitem">Internet</li><li role="menuitem">Wireless Settings</li><li role="menuitem">Connected Devices</li><li role="menuitem">System Tools</li></ul><h2>Dashboard</h2><p>Internet: connected</p>`,
    router: true,
    settings: [],
  },
  {
    name: 'the same page at an address of anything at home',
    url: 'http://192.168.1.50:8080/',
    title: 'Nova AX3000',
    body: `<div class="top">Nova AX3000</div><ul><li role="menuitem">Dashboard</li><li role="menuitem">Internet</li><li role="menuitem">Wireless Settings</li><li role="menuitem">Connected Devices</li><li role="menuitem">System Tools</li></ul><h2>Dashboard</h2><p>Internet: connected</p>`,
    router: false,
    settings: [],
  },
];
