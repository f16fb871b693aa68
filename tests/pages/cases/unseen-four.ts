/** What a fourth round of firmwares taught that the reader had not seen. */
import { CHANNELS, CHANNELS_5, MENU, options, type PageCase } from '../case.ts';

/** A row that a script copies for each radio: hidden itself, its copies numbered from nought. */
const copy = (tail: string, channel: string, channels: string[], ssid: string): string =>
  `<div class="formTbl"${tail ? '' : ' style="display:none"'}><div class="row"><label for="ch${tail}">Channel</label><select id="ch${tail}" name="ch${tail}">${options(channel, ...channels)}</select></div>
<div class="row"><label for="power${tail}">Transmitting Power</label><select id="power${tail}" name="power${tail}">${options('100%', '100%', '80%', '60%')}</select></div>
<div class="row"><label for="essid${tail}">SSID Name</label><input type="text" id="essid${tail}" name="essid${tail}" value="${ssid}" /></div></div>`;

const client = (tail: string, name: string, ip: string, mac: string): string =>
  `<div id="tpl_dev${tail}" class="colorTbl"${tail ? '' : ' style="display:none"'}><div class="line"><span>SSID</span><span>${ssidOf(tail)}</span><span>Name</span><span>${name}</span></div><div class="line"><span>IPv4 Address</span><span>${ip}</span><span>MAC Address</span><span>${mac}</span></div></div>`;
const ssidOf = (tail: string): string => (tail ? 'SSID1' : '');

const around = (tail: string, ...cells: string[]): string =>
  `<div id="tpl_net${tail}" class="colorRow"${tail ? '' : ' style="display:none"'}>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;

export const unseenFour: PageCase[] = [
  {
    // The first copy names its radio by its channels, and so does every control of the same number.
    name: 'rows copied by a script: the hidden original is none, the number is the radio',
    url: 'http://192.168.1.1/index.html',
    body: `${MENU}<h1>WLAN Global Configuration</h1>${copy(':0', '11', CHANNELS, 'Olive')}${copy(':1', '44', CHANNELS_5, 'Olive 5')}${copy('', '', [], '')}`,
    settings: [
      ['channel', '2.4', '11', '[name="ch:0"]'],
      ['tx-power', '2.4', '100%', '[name="power:0"]'],
      ['ssid', '2.4', 'Olive', '[name="essid:0"]'],
      ['channel', '5', '44', '[name="ch:1"]'],
      ['tx-power', '5', '100%', '[name="power:1"]'],
      ['ssid', '5', 'Olive 5', '[name="essid:1"]'],
    ],
  },
  {
    // Only the second radio's names say which radio they are of.
    name: 'a name beside its twin that carries the other band',
    url: 'http://192.168.0.1/adv_wlan.php',
    body: `${MENU}<h1>Advanced Wireless</h1><form action="x.php" method="post"><h2>Advanced Wireless Settings</h2>
<p><span>Transmit Power</span> : <select id="tx_power">${options('High', 'High', 'Medium', 'Low')}</select></p>
<p><span>WLAN Partition</span> : <input type="checkbox" id="wlan_partition" /></p>
<h2>Advanced Wireless Settings</h2>
<p><span>Transmit Power</span> : <select id="tx_power_Aband">${options('Low', 'High', 'Medium', 'Low')}</select></p>
<p><span>WLAN Partition</span> : <input type="checkbox" id="wlan_partition_Aband" checked /></p>
<h2>Names</h2><p><span>SSID</span> <input type="text" id="wifi_ssid" value="Quince" /></p><p><span>SSID</span> <input type="text" id="5gwifi_ssid" value="Quince 5" /></p></form>`,
    settings: [
      ['tx-power', '2.4', 'High', '#tx_power'],
      ['ap-isolation', '2.4', 'off', '#wlan_partition'],
      ['tx-power', '5', 'Low', '#tx_power_Aband'],
      ['ap-isolation', '5', 'on', '#wlan_partition_Aband'],
      ['ssid', '2.4', 'Quince', '#wifi_ssid'],
      ['ssid', '5', 'Quince 5', '[id="5gwifi_ssid"]'],
    ],
  },
  {
    name: "the page of a network's security with its key typed twice is no sign-in",
    url: 'http://192.168.10.1/wireless_auth.asp',
    body: `<a href="logout.asp">Logout</a><form action="apply.cgi" method="post"><h2>Security</h2><table><tbody>
<tr><td>Authentication Type</td><td><select name="kind">${options('WPA2', 'Disable', 'WEP', 'WPA', 'WPA2')}</select></td></tr>
<tr><td>Passphrase</td><td><input type="password" name="a" /></td></tr><tr><td>Confirm Passphrase</td><td><input type="password" name="b" /></td></tr></tbody></table></form>`,
    settings: [['security-mode', null, 'WPA2', '[name=kind]']],
  },
  {
    // Announcing is done by many: frames, leases, names of computers.
    name: 'other things that are advertised or broadcast',
    url: 'http://192.168.1.1/wl_others.html',
    body: `${MENU}<form action="x.cgi" method="post"><h2>Wireless Advanced Setup</h2><table><tbody>
<tr><td>Output Power</td><td><select name="wlTxPwr">${options('80%', '20%', '40%', '60%', '80%')}</select></td></tr>
<tr><td>RIFS Advertisement :</td><td><select name="wlRifsAdvert">${options('Off', 'Off', 'Auto')}</select></td></tr>
<tr><td>Always broadcast</td><td><input type="checkbox" name="bc" /> (compatibility for some DHCP Clients)</td></tr>
<tr><td>NetBIOS announcement :</td><td><input type="checkbox" name="announce" /></td></tr></tbody></table></form>`,
    settings: [['tx-power', null, '80%', '[name=wlTxPwr]']],
  },
  {
    // Of the further networks only the rows say that they are further ones.
    name: 'switches of multicast and of further networks beside that of the radio',
    family: 'broadcom-dsl',
    url: 'http://192.168.1.1/wlcfg.html',
    body: `<form action="x.cgi" method="post"><b>Wireless -- Basic</b><table><tbody>
<tr><td><input type="checkbox" name="wlEnbl" checked /></td><td>Enable Wireless</td></tr>
<tr><td><input type="checkbox" name="wlDisableWme" /></td><td>Disable WMM Advertise</td></tr>
<tr><td><input type="checkbox" name="wlEnableWmf" /></td><td>Enable Wireless Multicast Forwarding (WMF)</td></tr></tbody></table>
<table><tbody><tr><td>SSID:</td><td><input type="text" name="wlSsid" value="Cedar" /></td></tr></tbody></table>
<table><tbody><tr><td>Enabled</td><td>Name</td><td>Max Clients</td></tr><tr><td><input type="checkbox" name="wlEnbl_wl0v1" /></td><td>wl0_one</td><td><input type="text" name="m1" value="16" /></td></tr></tbody></table></form>`,
    settings: [
      ['radio-enable', null, 'on', '[name=wlEnbl]'],
      ['ssid', null, 'Cedar', '[name=wlSsid]'],
    ],
  },
  {
    name: 'widths that say in which band, and narrow ones; power in hundredths; a scan that chooses the channel',
    url: 'http://192.168.1.1/wl_adv.cgi',
    body: `${MENU}<form action="x.cgi" method="post"><h2>Wireless radio</h2><table><tbody>
<tr><td>Enable Auto Channel Scan :</td><td><input type="checkbox" id="auto_ch" checked /></td></tr>
<tr><td>Channel</td><td><select name="ch">${options('6', ...CHANNELS.slice(1))}</select></td></tr>
<tr><td>Bandwidth:</td><td><select name="wlNBwCap">${options('20MHz in Both Bands', '20MHz in Both Bands', '40MHz in Both Bands', '20MHz in 2.4G Band and 40MHz in 5G Band')}</select></td></tr>
<tr><td>Channel Width:</td><td><select name="narrow">${options('40 MHz', '40 MHz', '30 MHz', '20 MHz', '10 MHz', '8 MHz', '5 MHz')}</select></td></tr>
<tr><td>Power</td><td><select name="power">${options('90', '0', '15', '30', '60', '90', '100')}</select></td></tr>
<tr style="display:none"><td>Output Power</td><td><input type="text" id="slider-input-2" value="12" /></td></tr>
<tr><td>Output Power</td><td><input type="text" id="txpower" value="12" /> dBm</td></tr></tbody></table></form>`,
    settings: [
      ['channel', '2.4', 'auto', '#auto_ch'],
      ['channel', '2.4', '6', '[name=ch]'],
      ['channel-width', '2.4', '20', '[name=wlNBwCap]'],
      ['channel-width', '2.4', '40', '[name=narrow]'],
      ['tx-power', '2.4', '90', '[name=power]'],
      ['tx-power', '2.4', '12', '#txpower'],
    ],
  },
  {
    name: 'one box for an address, where only the file and a bold line speak of the filter',
    family: 'broadcom-dsl',
    url: 'http://192.168.1.1/wlmacflt.html',
    body: `<form action="x.cgi" method="post"><b>Wireless -- MAC Filter</b><p>Enter the MAC address and click "Apply/Save" to add it to the filters.</p><table><tbody><tr><td>MAC Address:</td><td><input type="text" name="addr" /></td></tr></tbody></table></form>`,
    settings: [['mac-filter-list', null, [], '[name=addr]']],
  },
  {
    // Both ends of a frame are asked for: that is no list of who may join.
    name: 'a filter of bridged frames is none of who may join',
    url: 'http://192.168.1.1/scmacflt.html',
    body: `${MENU}<form action="x.cgi" method="post"><b>Add MAC Filter</b><table><tbody><tr><td>Destination MAC Address:</td><td><input type="text" name="destMac" /></td></tr><tr><td>Source MAC Address:</td><td><input type="text" name="srcMac" /></td></tr></tbody></table></form>`,
    settings: [],
  },
  {
    name: 'reserved addresses that can be removed are no devices seen',
    url: 'http://192.168.1.1/lancfg2.html',
    body: `${MENU}<div id="dhcpInfo"><input type="radio" name="d" checked /> Enable DHCP Server<br />Static IP Lease List: <table><tbody><tr><td>MAC Address</td><td>IPv4 Address</td><td>Remove</td></tr></tbody></table></div>`,
    settings: [],
  },
  {
    name: 'devices and networks drawn as numbered blocks, their original hidden',
    url: 'http://192.168.1.1/index.html',
    body: `${MENU}<h1>WLAN Client Status</h1><form id="devs">${client('_0', 'bell', '192.168.1.34', '3C:22:FB:01:02:03')}${client('_1', 'laptop', '192.168.1.35', 'F0:18:98:11:22:33')}${client('', '', '', '')}</form>
<h1>WLAN Radar (2.4G)</h1><div id="seen"><div id="head" class="colorRow titleRow"><span>AP Name</span><span>Signal Strength</span><span>Channel</span><span>Mode</span></div>${around('_0', 'Casa', '-61 dBm', '1', 'b,g,n')}${around('_1', 'Birch', '-74 dBm', '6', 'b,g,n')}${around('', '', '', '', '')}</div>`,
    settings: [
      ['client-list', null, null, '#devs'],
      ['site-survey', '2.4', null, '#seen'],
    ],
    clients: [
      ['3C:22:FB:01:02:03', 'bell', false],
      ['F0:18:98:11:22:33', 'laptop', false],
    ],
  },
  {
    name: 'hidden "so that it is not found", in Chinese; "Enable" under the settings of an access point',
    url: 'http://192.168.16.1/wireless.cgi',
    body: `${MENU}<h2>Basic settings of 2.4GHz access point</h2><form action="x.cgi" method="post"><table><tbody>
<tr><td>Enable</td><td><select name="enable">${options('Enabled', 'Enabled', 'Disabled')}</select></td></tr>
<tr><td>无线名称</td><td><input type="text" name="ssid" value="Quince" /></td></tr></tbody></table>
<p><input type="checkbox" id="quiet" name="ssidStatus" /> 隐藏WiFi名称不被发现</p></form>`,
    settings: [
      ['radio-enable', '2.4', 'on', '[name=enable]'],
      ['ssid', '2.4', 'Quince', '[name=ssid]'],
      ['ssid-broadcast', '2.4', 'on', '#quiet'],
    ],
  },
  {
    name: 'the network that the router itself joins',
    url: 'http://192.168.1.1/basic.network.cgi',
    body: `${MENU}<h2>Home Network</h2><form action="x.cgi" method="post"><p><input type="radio" name="n" value="no" /> I don't have a home network<br /><input type="radio" name="n" value="yes" checked /> I want to connect to an existing home network</p>
<table><tbody><tr><td>SSID</td><td><input type="text" name="ssid" value="Elm" /></td></tr><tr><td>Security Mode</td><td><select name="sec">${options('WPA-Personal', 'NONE', 'WEP', 'WPA-Personal')}</select></td></tr></tbody></table></form>`,
    settings: [],
  },
];
