/** What the second round of unseen firmwares had left open. */
import { MENU, options, type PageCase } from '../case.ts';

const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
const ZERO = '00:00:00:00:00:00';
const PICTURE = (id: string, state: string): string =>
  `<input type="button" class="button button-${state}" id="${id}" value="">`;

export const gaps: PageCase[] = [
  {
    name: 'when the MAC filter works, not whether',
    title: 'MAC filter',
    body: `${MENU}<h2>MAC filter</h2><table>${row('Enable MAC filter', '<input type="checkbox" id="on" name="macfilter_enable" checked>')}${row('Days', ['Mon', 'Tue', 'Wed'].map((day) => `<input type="checkbox" name="macfilter_date_${day}">${day}`).join(' '))}</table>`,
    settings: [['mac-filter-enable', null, 'on', '#on']],
  },
  {
    name: "a guest network's own switch",
    title: 'Guest network',
    body: `${MENU}<h2>Guest network</h2><table>${row('Enable wireless radio', '<input type="checkbox" name="wlEn_2g">')}</table>`,
    settings: [],
  },
  {
    name: 'networks kept apart, address translation and thresholds',
    title: 'Wireless',
    body: `${MENU}<h2>Wireless</h2><table>${row('Isolate SSID', '<input type="checkbox" name="ssidIsolationEn">')}${row('Masquerade / NAT', '<input type="checkbox" name="wlan0_nat">')}${row('SSID 1:', '<input name="ssid_threshold0" value="30">')}${row('SSID to join', '<input name="wifi_ssid2">')}</table>`,
    settings: [],
  },
  {
    name: 'widths with a remark, modes by their letters',
    title: 'Wireless',
    body: `${MENU}<table>${row('Channel width', `<select id="width">${options('40MHz (2nd channel above)', '20MHz', '40MHz (2nd channel above)', '40MHz (2nd channel below)')}</select>`)}${row('5GHz operation mode', `<select id="wifi_hwmode">${options('N+A', 'Disabled', 'AC+N+A', 'N+A')}</select>`)}</table>`,
    settings: [
      ['channel-width', '5', '40', '#width'],
      ['wireless-mode', '5', 'N+A', '#wifi_hwmode'],
    ],
  },
  {
    name: 'every frequency there is, modes by their band',
    title: 'Interface wlan1',
    body: `${MENU}<h2>Wireless</h2><table>${row('Band', `<select id="band">${options('5GHz-A', '2GHz-B', '2GHz-only-G', '2GHz-B/G', '5GHz-A')}</select>`)}${row('Frequency', `<select id="freq">${options('5180', '5180', '5185', '5190', '5195', '5200', '5205', '5210')}</select>`)}</table>`,
    settings: [
      ['wireless-mode', '5', '5GHz-A', '#band'],
      ['channel', '5', '36', '#freq'],
    ],
  },
  {
    name: 'addresses in two columns of boxes, all empty',
    title: 'Filter',
    url: 'http://192.168.1.1/WLAN_Filter.html',
    body: `${MENU}<form name="f"><table>${row('Active', '<input type="checkbox" name="WLAN_FltActive">')}${row('Filter action', '<label><input type="radio" name="WLAN_FltAction" value="0">Allow</label> <label><input type="radio" name="WLAN_FltAction" value="1" checked>Deny</label>')}</table>
<table id="boxes"><tr><td>Set</td><td>MAC address</td><td>Set</td><td>MAC address</td></tr>${[1, 2, 3].map((n) => `<tr><td>${n}</td><td><input name="FltAddressL" maxlength="17" value="${ZERO}"></td><td>${n + 3}</td><td><input name="FltAddressR" maxlength="17" value="${ZERO}"></td></tr>`).join('')}</table></form>`,
    settings: [
      ['mac-filter-enable', null, 'off', '[name=WLAN_FltActive]'],
      ['mac-filter-mode', null, 'deny', '[name=WLAN_FltAction]'],
      ['mac-filter-list', null, [], '#boxes'],
    ],
  },
  {
    name: 'values of the radio at an address of its own',
    url: 'http://192.168.1.245/Advanced.htm',
    title: 'Advanced wireless settings',
    body: `<form action="setup.cgi"><table>${row('Beacon interval', '<input name="beacon" value="100">')}${row('DTIM interval', '<input name="dtim" value="1">')}${row('RTS threshold', '<input name="rts" value="2347">')}${row('Channel bandwidth', `<select name="bw">${options('20 MHz', '20 MHz', '40 MHz')}</select>`)}</table></form>`,
    settings: [['channel-width', null, '20', '[name=bw]']],
  },
  {
    name: 'devices to pick from',
    title: 'MAC filtering',
    body: `${MENU}<h2>MAC filtering</h2><table id="list"><tr><th>Description</th><th>MAC address</th><th>Select</th></tr><tr><td>Porch</td><td>74:AB:93:00:00:01</td><td><input type="checkbox"></td></tr></table>
<div style="display:none"><h3>IP/MAC List</h3><table id="pick"><tr><th>ID</th><th>Device name</th><th>IP</th><th>MAC</th></tr><tr><td>1</td><td>Laptop</td><td>192.168.1.20</td><td>02:11:22:33:44:55</td></tr></table><button>Off</button></div>`,
    settings: [
      ['mac-filter-list', null, ['74:AB:93:00:00:01'], '#list'],
      ['client-list', null, null, '#pick'],
    ],
  },
  {
    name: 'pictures of switches',
    title: 'Wi-Fi',
    body: `${MENU}<h2>2.4 GHz</h2><div>${PICTURE('wifi_enabled', 'on')}</div><div>${PICTURE('broadcast_ssid', 'off')}</div><p>Power <select id="signalPower">${options('80%', '100%', '80%', '60%', '40%')}</select></p><p><select id="signalStrength">${options('Hoch', 'Niedrig', 'Hoch')}</select></p>`,
    settings: [
      ['tx-power', '2.4', 'Hoch', '#signalStrength'],
      ['radio-enable', '2.4', 'on', '#wifi_enabled'],
      ['ssid-broadcast', '2.4', 'off', '#broadcast_ssid'],
      ['tx-power', '2.4', '80%', '#signalPower'],
    ],
  },
  {
    name: 'words in front of several ticks in a line',
    title: 'Wireless',
    body: `${MENU}<table><tr><td>Multiple SSID 1</td><td><input name="mssid_1" value="Barn"><span>Hidden <input type="checkbox" name="hssid"> Isolated <input type="checkbox" name="apart" checked></span></td></tr></table>`,
    settings: [
      ['ssid', null, 'Barn', '[name=mssid_1]'],
      ['ssid-broadcast', null, 'on', '[name=hssid]'],
      ['ap-isolation', null, 'on', '[name=apart]'],
    ],
  },
  {
    name: 'switches that stand before their words',
    title: 'Wireless',
    body: `${MENU}<h2>Settings</h2><div class="row"><div class="right"><div class="c"><input type="checkbox" id="s0" checked><label for="s0"></label></div></div><div class="left"><p>Radio On/Off <span>5GHz</span>:</p></div></div>
<div class="row"><div class="right"><div class="c"><input type="checkbox" id="s1"><label for="s1"></label></div></div><div class="left"><p>Hide SSID:</p></div></div>`,
    settings: [
      ['radio-enable', '5', 'on', '#s0'],
      ['ssid-broadcast', '5', 'on', '#s1'],
    ],
  },
  {
    name: 'channel widths below the usual ones',
    title: 'Wireless 2.4 GHz',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><label for="w">Channel width</label><select id="w">${options('20MHz', '20MHz', '10MHz', '5MHz', '2MHz', '1MHz')}</select>`,
    settings: [['channel-width', '2.4', '20', '#w']],
  },
];
