/** What is told must be true: names of both bands, versions of the security, what a page only shows, who passes a network on. */
import { MENU, options, type Expected, type PageCase } from '../case.ts';

const NAME = '<p><label for="n">Network name (SSID)</label> <input id="n" value="Alder"></p>';
const SSID: Expected = ['ssid', null, 'Alder', '#n'];
const CAMERA = '74:AB:93:11:22:33';

/** One name for both bands, or a name for each, as firmwares of many makers say it. */
const NAMES: readonly [label: string, value: 'on' | 'off'][] = [
  ['Multi-frequency', 'on'],
  ['Merge 2.4 GHz and 5 GHz Wi-Fi', 'on'],
  ['Intelligent band selection', 'on'],
  ['Separate the 2.4 GHz and 5 GHz bands', 'off'],
  ['Split SSIDs', 'off'],
  ['Prefer 5 GHz', 'on'],
  ['Frequenzbänder zusammenlegen', 'on'],
  ['2,4- und 5-GHz-Netz getrennt benennen', 'off'],
  ['Fusionner les bandes 2,4 GHz et 5 GHz', 'on'],
  ['Separar bandas', 'off'],
  ['Unifica le bande 2,4 e 5 GHz', 'on'],
  ['Unir as bandas 2,4 GHz e 5 GHz', 'on'],
  ['2,4 GHz en 5 GHz samenvoegen', 'on'],
  ['Łączenie pasm 2,4 GHz i 5 GHz', 'on'],
  ['Oddělit sítě 2,4 GHz a 5 GHz', 'off'],
  ['Объединение диапазонов', 'on'],
  ['Slå ihop 2,4 GHz och 5 GHz', 'on'],
  ['Çift bant birleştirme', 'on'],
  ['雙頻整合', 'on'],
  ['オートバンドセレクト', 'on'],
];

const names = NAMES.map(([label, value]): PageCase => ({
  name: `bands joined or parted: ${label}`,
  title: 'Wi-Fi',
  body: `${MENU}<h1>Wi-Fi</h1>${NAME}<p><label for="s">${label}</label> <input type="checkbox" id="s" checked></p>`,
  settings: [SSID, ['band-steering', null, value, '#s']],
}));

const ticks = (two: boolean, three: boolean): string =>
  `<h2>Wireless security</h2>${NAME}<p>Versions <input type="checkbox" id="w2"${two ? ' checked' : ''}><label for="w2">WPA2-PSK</label>
<input type="checkbox" id="w3"${three ? ' checked' : ''}><label for="w3">WPA3-SAE</label></p>`;

const versions: PageCase[] = [
  {
    name: 'a tick for each version of the security: WPA3 alone',
    body: `${MENU}${ticks(false, true)}`,
    settings: [SSID, ['security-mode', null, 'WPA3-SAE', '#w2']],
  },
  {
    name: 'a tick for each version of the security: both',
    body: `${MENU}${ticks(true, true)}`,
    settings: [SSID, ['security-mode', null, 'WPA2-PSK + WPA3-SAE', '#w2']],
  },
  {
    name: 'a tick for WPA3 alone does not say which versions remain, and one beside a choice of versions is no setting',
    body: `${MENU}<h2>Wireless security</h2>${NAME}<p><input type="checkbox" id="w3" checked><label for="w3">Enable WPA3</label></p>
<p>WPA3 key renewal <input type="checkbox" id="k"></p>`,
    settings: [SSID, ['security-mode', null, null, '#w3']],
  },
  {
    name: 'standards by their letters, in a drop-down that is shut',
    body: `${MENU}<h2>Wi-Fi 2.4 GHz</h2>${NAME}<div class="el-form-item"><label>Standard</label><div class="el-select" id="m"><div class="el-input">
<input type="text" readonly class="el-input__inner" value="11g"><span class="el-input__suffix"><i class="el-icon-arrow-up"></i></span></div></div></div>`,
    settings: [
      ['ssid', '2.4', 'Alder', '#n'],
      ['wireless-mode', '2.4', '11g', '#m'],
    ],
  },
];

const shown: PageCase[] = [
  {
    name: 'rows that only show what can keep a camera offline',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><table><tr><td>Radio:</td><td>Disabled</td></tr><tr><td>SSID broadcast:</td><td>Off</td></tr><tr><td>Channel:</td><td>13</td></tr>
<tr><td>Security:</td><td>WPA3-Personal</td></tr><tr><td>MAC filtering:</td><td>Enabled</td></tr></table>`,
    settings: [],
    unread: [
      ['radio', 'only-shown'],
      ['name', 'only-shown'],
      ['channel', 'only-shown'],
      ['security', 'only-shown'],
      ['mac-filter', 'only-shown'],
    ],
  },
  {
    name: 'rows that show nothing amiss, or speak of something else',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><table><tr><td>Radio:</td><td>Enabled</td></tr><tr><td>Channel:</td><td>11</td></tr><tr><td>Security:</td><td>WPA2-Personal</td></tr></table>
<h2>Guest network</h2><p>Wireless: Disabled</p><h2>WPS</h2><p>Status: Disabled</p><h2>Wireless 5 GHz</h2><p>Wi-Fi LED: Off</p><p>Channel: 13</p>`,
    settings: [],
    unread: [],
  },
  {
    name: 'a row that repeats what is set beside it',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><p>Wireless: Disabled</p><p>Enable wireless <input type="checkbox" id="r"></p>`,
    settings: [['radio-enable', '2.4', 'off', '#r']],
    unread: [],
  },
  {
    name: 'a range of addresses that is blocked, and one that is given out',
    body: `${MENU}<h2>Access control by IP</h2><p>Rule <select>${options('Deny', 'Allow', 'Deny')}</select></p><table><tr><td>Start IP</td><td><input name="start_ip" value="192.168.1.100"></td></tr>
<tr><td>End IP</td><td><input name="end_ip" value="192.168.1.200"></td></tr></table>
<h2>DHCP server</h2><p>Start IP <input name="dhcp_start" value="192.168.1.2"> End IP <input name="dhcp_end" value="192.168.1.99"></p>`,
    settings: [],
    unread: [['mac-filter', 'ip-range']],
  },
  {
    name: 'a range of addresses that is given out',
    body: `${MENU}<h2>DHCP server</h2><p>Start IP <input name="dhcp_start" value="192.168.1.2"> End IP <input name="dhcp_end" value="192.168.1.99"></p>`,
    settings: [],
    unread: [],
  },
  {
    name: 'cards of the bands, each with a bare "Enabled"',
    title: 'Wi-Fi',
    body: `${MENU}<h1>Wi-Fi</h1><div class="card"><div class="card-header">5 GHz network</div><div class="card-body"><input type="checkbox" id="a" checked><label for="a">Enabled</label></div></div>
<div class="card"><div class="card-header">2.4 GHz network</div><div class="card-body"><input type="checkbox" id="b"><label for="b">Enabled</label></div></div>`,
    settings: [
      ['radio-enable', '5', 'on', '#a'],
      ['radio-enable', '2.4', 'off', '#b'],
    ],
  },
  {
    name: 'a list of addresses without colons, where the heading alone speaks of them',
    body: `${MENU}<h2>MAC filter</h2><p>Mode <select id="m">${options('Reject', 'Disable', 'Accept', 'Reject')}</select></p><textarea id="t">74AB93112233
AABBCC112233</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [CAMERA, 'AA:BB:CC:11:22:33'], '#t'],
    ],
  },
  {
    name: 'a network hidden in Chinese, a radio and a name in Chinese and Swedish',
    body: `${MENU}<h2>2.4G无线设置</h2><p>无线名称 <input id="n" value="Alder"></p><p>隐藏网络 <input type="checkbox" id="h" checked></p>
<p>啟用無線電 <select id="r">${options('否', '是', '否')}</select></p><p>Dölj nätverksnamn <input type="checkbox" id="d"></p>`,
    settings: [
      ['ssid', '2.4', 'Alder', '#n'],
      ['ssid-broadcast', '2.4', 'off', '#h'],
      ['radio-enable', '2.4', 'off', '#r'],
      ['ssid-broadcast', '2.4', 'on', '#d'],
    ],
  },
];

const boards: PageCase[] = [
  {
    name: 'a board that passes a network on',
    title: 'ESP32 NAT Router',
    url: 'http://192.168.4.1/config',
    body: `<h1>ESP32 NAT Router</h1><h2>Access point</h2><table><tr><td>SSID</td><td><input id="n" name="ap_ssid" value="Alder"></td></tr><tr><td>Hidden</td><td><input type="checkbox" id="h" name="ap_hidden"></td></tr></table>
<h2>STA settings (uplink)</h2><p>SSID <input name="ssid" value="Hotel"></p><button>Save</button><h2>Blocked devices (MAC)</h2><table id="t"><tr><th>MAC</th><th>Action</th></tr><tr><td>${CAMERA}</td><td><a href="/?del=1">Remove</a></td></tr></table>`,
    settings: [
      ['ssid', null, 'Alder', '#n'],
      ['ssid-broadcast', null, 'on', '#h'],
      ['mac-filter-list', null, [CAMERA], '#t'],
    ],
  },
  {
    name: 'a board that only joins, though it opens a network to be set up by',
    title: 'Relay',
    url: 'http://192.168.4.1/',
    router: false,
    body: `<h1>WiFi setup</h1><form action="/save"><p>SSID <input name="ssid"></p><p>Password <input type="password" name="p"></p><p>AP SSID <input name="ap_ssid" value="relay-1"></p><input type="submit" value="Save"></form>`,
    settings: [],
  },
];

export const told: PageCase[] = [...names, ...versions, ...shown, ...boards];
