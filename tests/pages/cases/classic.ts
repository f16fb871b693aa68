/** Tables, definition rows and framesets: how routers looked for twenty years. */
import { CHANNELS, CHANNELS_5, MENU, options, type PageCase } from '../case.ts';

const MACS = ['74:AB:93:00:11:22', '70:AD:43:12:34:56', '8C:F5:A3:77:01:B2'];

export const classic: PageCase[] = [
  {
    name: 'labels in sibling divs, channels in MHz',
    family: 'dd-wrt',
    url: 'http://192.168.1.1/Wireless_Basic.asp',
    body: `${MENU}<form name="wireless"><h2>Wireless Physical Interface wl0 [2.4 GHz]</h2>
<div class="setting"><div class="label">Wireless Network Mode</div><select name="wl0_net_mode">${options('Mixed', 'Disabled', 'Mixed', 'BG-Mixed', 'B-Only', 'G-Only', 'N-Only')}</select></div>
<div class="setting"><div class="label">Wireless Network Name (SSID)</div><input name="wl0_ssid" value="dd-home"></div>
<div class="setting"><div class="label">Wireless Channel</div><select name="wl0_channel">${options('6 - 2437 MHz', 'Auto', '1 - 2412 MHz', '2 - 2417 MHz', '3 - 2422 MHz', '4 - 2427 MHz', '5 - 2432 MHz', '6 - 2437 MHz')}</select></div>
<div class="setting"><div class="label">Channel Width</div><select name="wl0_nbw">${options('Full (20 MHz)', 'Full (20 MHz)', 'Wide HT40 (20+20 MHz)', 'Half (10 MHz)')}</select></div>
<div class="setting"><div class="label">Wireless SSID Broadcast</div><input type="radio" name="wl0_closed" value="0" checked>Enable&nbsp;<input type="radio" name="wl0_closed" value="1">Disable</div>
<input type="button" name="save_button" value="Save"></form>`,
    settings: [
      ['wireless-mode', '2.4', 'Mixed', '[name=wl0_net_mode]'],
      ['ssid', '2.4', 'dd-home', '[name=wl0_ssid]'],
      ['channel', '2.4', '6', '[name=wl0_channel]'],
      ['channel-width', '2.4', '20', '[name=wl0_nbw]'],
      ['ssid-broadcast', '2.4', 'on', '[name=wl0_closed]'],
    ],
  },
  {
    name: 'two radios under headings in their own table rows',
    body: `${MENU}<form><table><tr><td colspan="2"><b>Wireless 2.4 GHz</b></td></tr>
<tr><td>Wireless radio</td><td><input type="checkbox" name="en1" checked> Enable</td></tr>
<tr><td>Name</td><td><input name="ssid_1" value="Anna"></td></tr>
<tr><td>Channel</td><td><select name="ch1">${options('11', ...CHANNELS)}</select></td></tr>
<tr><td colspan="2"><b>Wireless 5 GHz</b></td></tr>
<tr><td>Wireless radio</td><td><input type="checkbox" name="en2"> Enable</td></tr>
<tr><td>Name</td><td><input name="ssid_2" value="Anna"></td></tr>
<tr><td>Channel</td><td><select name="ch2">${options('44', ...CHANNELS_5)}</select></td></tr></table></form>`,
    settings: [
      ['radio-enable', '2.4', 'on', '[name=en1]'],
      ['ssid', '2.4', 'Anna', '[name=ssid_1]'],
      ['channel', '2.4', '11', '[name=ch1]'],
      ['radio-enable', '5', 'off', '[name=en2]'],
      ['ssid', '5', 'Anna', '[name=ssid_2]'],
      ['channel', '5', '44', '[name=ch2]'],
    ],
  },
  {
    name: 'unlabelled fields, only their names speak',
    url: 'http://192.168.0.1/wlan_basic.htm',
    body: `<form action="/goform/wlanset"><p><input name="wlan_ssid" value="x1"><br><select name="wlan_channel">${options('3', ...CHANNELS)}</select><br>
<select name="wlan_bandwidth">${options('20MHz', '20MHz', '40MHz', '20/40MHz')}</select><br><select name="wlan_11mode">${options('11b/g/n', '11b', '11g', '11b/g', '11b/g/n')}</select></form>`,
    settings: [
      ['ssid', '2.4', 'x1', '[name=wlan_ssid]'],
      ['channel', '2.4', '3', '[name=wlan_channel]'],
      ['channel-width', '2.4', '20', '[name=wlan_bandwidth]'],
      ['wireless-mode', '2.4', '11b/g/n', '[name=wlan_11mode]'],
    ],
  },
  {
    name: 'disable box and hide box mean the opposite',
    body: `${MENU}<table><tr><td>Disable wireless LAN interface</td><td><input type="checkbox" name="wlan_off" checked></td></tr>
<tr><td>Hide SSID</td><td><input type="checkbox" name="hide_ssid" checked></td></tr>
<tr><td>SSID</td><td><input name="essid" value="abc"></td></tr></table>`,
    settings: [
      ['radio-enable', null, 'off', '[name=wlan_off]'],
      ['ssid-broadcast', null, 'off', '[name=hide_ssid]'],
      ['ssid', null, 'abc', '[name=essid]'],
    ],
  },
  {
    name: 'MAC list in a text area',
    title: 'Wireless MAC Filter',
    body: `${MENU}<h1>Wireless MAC Filter</h1><dl><dt>Filter mode</dt><dd><select name="policy">${options('Block listed devices', 'Disabled', 'Allow listed devices', 'Block listed devices')}</select></dd>
<dt>MAC addresses, one a line</dt><dd><textarea name="maclist">74-ab-93-00-11-22\n70AD43123456\n8cf5.a377.01b2</textarea></dd></dl>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '[name=policy]'],
      ['mac-filter-list', null, MACS, '[name=maclist]'],
    ],
  },
  {
    name: 'MAC list in numbered boxes',
    title: 'MAC Filtering',
    body: `${MENU}<h2>MAC Filtering</h2><p>MAC filter: <input type="radio" name="mf" value="1" checked> Enable <input type="radio" name="mf" value="0"> Disable</p>
<table>${[...MACS, '00:00:00:00:00:00', '', ''].map((mac, index) => `<tr><td>${index + 1}.</td><td><input name="mac${index}" maxlength="17" value="${mac}"></td></tr>`).join('')}</table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '[name=mf]'],
      ['mac-filter-list', null, MACS, '[name=mac0]'],
    ],
  },
  {
    name: 'MAC addresses split over six boxes each',
    title: 'Access Control',
    body: `${MENU}<h2>Wireless Access Control List</h2><table>${MACS.map(
      (mac, row) =>
        `<tr><td>MAC ${row + 1}</td><td>${mac
          .split(':')
          .map((part, index) => `<input name="m${row}_${index}" size="2" maxlength="2" value="${part}">`)
          .join('-')}</td></tr>`,
    ).join('')}</table>`,
    settings: [['mac-filter-list', null, MACS, '[name=m0_0]']],
  },
  {
    name: 'filter switched by a pair of buttons, state as text',
    title: 'Wireless MAC Filtering',
    body: `${MENU}<h3>Wireless MAC Filtering</h3><table><tr><td>Wireless MAC Filtering:</td><td>Enabled <input type="button" name="off" value="Disable"></td></tr></table>
<table border="1"><tr><td>ID</td><td>MAC Address</td><td>Description</td><td>Modify</td></tr>${MACS.map((mac, i) => `<tr><td>${i + 1}</td><td>${mac}</td><td>x</td><td><a href="#">Delete</a></td></tr>`).join('')}</table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '[name=off]'],
      ['mac-filter-list', null, MACS, 'table[border]'],
    ],
  },
  {
    name: 'automatic channel as a box beside the number',
    body: `${MENU}<h2>Wireless settings</h2><table><tr><td>Enable Auto Channel Selection</td><td><input type="checkbox" name="autoch"></td></tr>
<tr><td>Wireless Channel</td><td><select name="wch">${options('2.462 GHz - CH 11', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `${((2407 + 5 * n) / 1000).toFixed(3)} GHz - CH ${n}`))}</select></td></tr></table>`,
    settings: [
      ['channel', '2.4', null, '[name=autoch]'],
      ['channel', '2.4', '11', '[name=wch]'],
    ],
  },
  {
    name: 'security with refinements that are not the mode',
    body: `${MENU}<h2>Wireless Security</h2><table><tr><td>Security Mode</td><td><select name="sec">${options('WPA2-Personal', 'None', 'WEP', 'WPA2-Personal', 'WPA2/WPA3-Personal')}</select></td></tr>
<tr><td>Encryption</td><td><select name="cipher">${options('AES', 'AES', 'TKIP', 'TKIP+AES')}</select></td></tr>
<tr><td>WEP key length</td><td><select name="keylen">${options('64 bit', '64 bit', '128 bit')}</select></td></tr>
<tr><td>Default key</td><td><select name="keyidx">${options('1', '1', '2', '3', '4')}</select></td></tr>
<tr><td>Group key renewal</td><td><input name="rekey" value="3600"></td></tr></table>`,
    settings: [['security-mode', null, 'WPA2-Personal', '[name=sec]']],
  },
];
