/** What a second round of firmwares taught that the reader had not seen. */
import { MENU, options, type PageCase } from '../case.ts';

export const unseenTwo: PageCase[] = [
  {
    // The names of the columns stand in a table of their own; the boxes are named after hiding, the column after broadcasting.
    name: 'columns named in a table of their own outrank what boxes are called',
    url: 'http://192.168.1.1/wl_names.asp',
    body: `${MENU}<form action="go.cgi" method="post"><h2>Wireless names</h2>
<table><tbody><tr><td>Network</td><td>Name</td><td>SSID broadcast</td></tr></tbody></table>
<table><tbody><tr><td>SSID 1</td><td><input type="text" name="w_ssid0" value="Orchard" /></td><td><select name="w_hide0">${options('Enabled', 'Disabled', 'Enabled')}</select></td></tr>
<tr><td>SSID 2</td><td><input type="text" name="w_ssid1" value="" /></td><td><select name="w_hide1">${options('Disabled', 'Disabled', 'Enabled')}</select></td></tr></tbody></table></form>`,
    settings: [
      ['ssid', null, 'Orchard', '[name=w_ssid0]'],
      ['ssid', null, null, '[name=w_ssid1]'],
      ['ssid-broadcast', null, 'on', '[name=w_hide0]'],
      ['ssid-broadcast', null, 'off', '[name=w_hide1]'],
    ],
  },
  {
    // Widths without their full unit, and "auto" that names the widths it may use.
    name: 'widths as 20M, and automatic ones that say how far they go',
    url: 'http://192.168.1.1/wl_radio.asp',
    body: `${MENU}<form action="go.cgi" method="post"><table><tbody>
<tr><td>Bandwidth of the 2.4 GHz channel</td><td><select name="a">${options('20M', 'Auto', '20M', '40M')}</select></td></tr>
<tr><td>Channel width (5 GHz)</td><td><select name="b">${options('Auto 20/40 MHz', 'Auto 20/40 MHz', 'Auto 20/40/80 MHz')}</select></td></tr></tbody></table></form>`,
    settings: [
      ['channel-width', '2.4', '20', '[name=a]'],
      ['channel-width', '5', '20/40', '[name=b]'],
    ],
  },
  {
    // Each radio's part begins with a row whose title is bold and stands in the second cell, like the fields below it.
    name: 'parts of a page titled in bold in the column of the fields',
    url: 'http://192.168.1.1/wlan_basic.asp',
    body: `${MENU}<form action="go.cgi" method="post"><table>
<tbody><tr><td>&nbsp;</td><td><input type="checkbox" id="one" /> <label for="one">Wireless multi-frequency integration</label></td></tr></tbody>
<tbody><tr><td></td><td><b>Wireless 2.4GHz</b></td></tr><tr><td>Radio on/off</td><td><input type="checkbox" id="r1" checked /></td></tr><tr><td>Network name (SSID)</td><td><input type="text" id="n1" value="Lakeside" /></td></tr></tbody>
<tbody><tr><td></td><td><b>Wireless 5GHz</b></td></tr><tr><td>Radio on/off</td><td><input type="checkbox" id="r2" /></td></tr><tr><td>Network name (SSID)</td><td><input type="text" id="n2" value="Lakeside 5" /></td></tr></tbody></table></form>`,
    settings: [
      ['band-steering', null, 'off', '#one'],
      ['radio-enable', '2.4', 'on', '#r1'],
      ['ssid', '2.4', 'Lakeside', '#n1'],
      ['radio-enable', '5', 'off', '#r2'],
      ['ssid', '5', 'Lakeside 5', '#n2'],
    ],
  },
  {
    // A box tells the channel in use, another list the second frequency of a wide channel: neither sets the channel.
    name: 'the channel in use and the second frequency beside the channel',
    url: 'http://192.168.1.1/wlan_5g.asp',
    body: `${MENU}<form action="go.cgi" method="post"><h2>Wireless 5 GHz</h2><table><tbody>
<tr><td>5G Radio</td><td><input type="radio" name="on" value="1" checked /> Enable <input type="radio" name="on" value="0" /> Disable</td></tr>
<tr><td>Channel</td><td><select name="ch">${options('44', 'Auto', '36', '40', '44', '48')}</select> Current channel: <input type="text" name="CurrentChannel" value="44" /></td></tr>
<tr><td>2nd frequency (channel)</td><td><select name="ch2nd"></select></td></tr>
<tr><td>802.11 mode</td><td><select name="mode">${options('11a/n mixed', '11a/n mixed', '11vht AC/AN', 'Auto')}</select></td></tr></tbody></table></form>`,
    settings: [
      ['radio-enable', '5', 'on', '[name=on]'],
      ['channel', '5', '44', '[name=ch]'],
      ['wireless-mode', '5', '11a/n mixed', '[name=mode]'],
    ],
  },
  {
    // Switches called Status, each under the title of a band; buttons that start pairing, or show who is there, switch nothing.
    name: 'switches called Status under the titles of bands, buttons that pair or show',
    url: 'http://192.168.1.1/wifi.html',
    body: `${MENU}<div class="title">2.4GHz</div><table><tbody><tr><th>Status:</th><td><div class="checkbox_on"><input type="checkbox" id="s24" checked /></div></td></tr></tbody></table>
<div class="title">5GHz</div><table><tbody><tr><th>Status:</th><td><div class="checkbox_on"><input type="checkbox" id="s5" /></div></td></tr></tbody></table>
<div id="wps_part"><div class="title">Wi-Fi protected setup</div><table><tbody><tr><th>PBC:</th><td><button id="wl_pbc">Start</button></td></tr></tbody></table></div>
<table><tbody><tr><td>Associated clients:</td><td><input type="button" name="wl_showMac" value="Show active clients" /></td></tr></tbody></table>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#s24'],
      ['radio-enable', '5', 'off', '#s5'],
    ],
  },
  {
    // No label at all: what the two radio buttons switch is the title of the page, and its address is all that tells of a router.
    name: 'a filter without a menu, switched by radio buttons without a label',
    url: 'http://192.168.1.1/adv_wireless_access.htm',
    body: `<form action="save.cgi" method="post"><p class="title">Wireless MAC filter</p>
<table><tbody><tr><td><input type="radio" name="acc" value="0" /> On <input type="radio" name="acc" value="1" checked /> Off</td></tr></tbody></table>
<table><tbody><tr><td><input type="radio" name="policy" value="2" checked /> Prevent devices listed below from accessing the wireless network</td></tr>
<tr><td><input type="radio" name="policy" value="1" /> Permit devices listed below to access the wireless network</td></tr></tbody></table></form>`,
    settings: [
      ['mac-filter-enable', null, 'off', '[name=acc]'],
      ['mac-filter-mode', null, 'deny', '[name=policy]'],
    ],
  },
  {
    // For beginners: encrypted or not; whether the name is hidden is kept in a box nobody sees.
    name: 'encrypted or not encrypted, in Chinese',
    url: 'http://192.168.1.1/wlan_easy.asp',
    body: `${MENU}<form action="go.cgi" method="post"><h1>无线设置</h1><table><tbody>
<tr><td>网络名称(SSID)</td><td><input type="text" name="AP_SSID" value="果园" /></td></tr>
<tr><td>安全</td><td><select name="SEC"><option selected>加密(推荐)</option><option>不加密</option></select></td></tr></tbody></table>
<input type="text" name="AP_HIDESSID" value="0" style="display: none" /></form>`,
    settings: [
      ['ssid', null, '果园', '[name=AP_SSID]'],
      ['security-mode', null, '加密(推荐)', '[name=SEC]'],
    ],
  },
  {
    // The table's title is a table of one cell before it; boxes called block1 are layout and no list of the blocked.
    name: 'a list of devices titled by a table of one cell',
    url: 'http://192.168.1.1/cgi-bin/devices.asp',
    body: `<form action="/cgi-bin/devices.asp" method="post"><div class="block1">
<table><tbody><tr><td>LAN client list</td></tr></tbody></table>
<table id="who"><tbody><tr><td>Index</td><td>Device name</td><td>IP address</td><td>MAC address</td><td>Connection type</td></tr>
<tr><td>1</td><td>porch-cam</td><td>192.168.1.104</td><td>74:AB:93:00:00:01</td><td>Wi-Fi</td></tr>
<tr><td>2</td><td>laptop</td><td>192.168.1.105</td><td>3C:22:FB:01:02:03</td><td>Wi-Fi</td></tr></tbody></table></div></form>`,
    settings: [['client-list', null, null, '#who']],
  },
  {
    // Addresses of partners of a bridge are asked for beside the radio's settings: no filter is spoken of.
    name: 'boxes for the addresses of partners are no filter',
    url: 'http://192.168.1.1/wl_main.asp',
    body: `${MENU}<form action="go.cgi" method="post"><fieldset><legend>Basic settings</legend><table><tbody>
<tr><td>Disable wireless</td><td><input type="checkbox" name="wlOff" /></td></tr>
<tr><td>MAC address 1</td><td><input type="text" name="linkMac1" value="" /></td></tr><tr><td>MAC address 2</td><td><input type="text" name="linkMac2" value="" /></td></tr>
<tr><td>MAC address 3</td><td><input type="text" name="linkMac3" value="" /></td></tr><tr><td>MAC address 4</td><td><input type="text" name="linkMac4" value="" /></td></tr></tbody></table></fieldset></form>`,
    settings: [['radio-enable', null, 'on', '[name=wlOff]']],
  },
  {
    // Further networks in a grid: their switches are not the radio's, their modes name the band in front of the letters.
    name: 'a grid of further networks with modes after the band',
    url: 'http://192.168.1.1/wl_more.asp',
    body: `${MENU}<form action="go.cgi" method="post"><h2>Multiple APs</h2><table><tbody><tr><td>No.</td><td>Enable</td><td>Band</td><td>SSID</td><td>Broadcast SSID</td></tr>
<tr><td>AP1</td><td><input type="checkbox" name="off1" checked /></td><td><select name="band1">${options('2.4 GHz (G+N)', '2.4 GHz (G)', '2.4 GHz (N)', '2.4 GHz (G+N)')}</select></td><td><input type="text" name="ssid1" value="Shed" /></td><td><select name="hide1">${options('Enabled', 'Disabled', 'Enabled')}</select></td></tr></tbody></table></form>`,
    settings: [
      ['wireless-mode', '2.4', '2.4 GHz (G+N)', '[name=band1]'],
      ['ssid', '2.4', 'Shed', '[name=ssid1]'],
      ['ssid-broadcast', '2.4', 'on', '[name=hide1]'],
    ],
  },
  {
    // The names of languages, and the way back to a forgotten password, are no menu of something else.
    name: 'a sign-in page that offers languages',
    url: 'http://192.168.1.1/login.htm',
    body: `<form action="login.cgi" method="post"><h3>Login</h3><input type="text" name="user" /><input type="password" name="pw" /><input type="submit" value="Login" />
<a href="/forgot">I forgot my password.</a> <a href="/help">Help</a> <a href="/l">Language</a> <a href="/en">English</a> <a href="/fr">Français</a></form>`,
    login: true,
    settings: [],
  },
  {
    // Cameras have dynamic names, too.
    name: 'the page for a dynamic name of a network camera',
    url: 'http://192.168.1.88/ddns.asp',
    router: false,
    body: `<ul><li><a href="network.asp">Network</a></li><li><a href="image.asp">Image</a></li><li><a href="osd.asp">OSD</a></li><li><a href="alarm.asp">Alarm</a></li><li><a href="user.asp">Users</a></li></ul>
<form action="/form/ddns.asp" method="post"><table><tbody><tr><td>DDNS</td><td><input type="checkbox" name="on" /></td></tr><tr><td>Host</td><td><input type="text" name="host" /></td></tr></tbody></table></form>`,
    settings: [],
  },
];
