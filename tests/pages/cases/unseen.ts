/** What firmwares taught that the reader had not seen: saved pages of twenty further ones were tried, and these are their difficulties. */
import { MENU, type PageCase } from '../case.ts';

export const unseen: PageCase[] = [
  {
    // A switch that is two radio buttons called Enable and Disable; what they switch stands in the legend alone, and the mode beside it is hidden while it is off.
    name: 'filter switched by two radio buttons that only the legend explains',
    url: 'http://192.168.1.1/wlmac.htm',
    body: `${MENU}<form name="wl" action="apply.cgi" method="post">
<fieldset><legend>Wireless interface ath0 – MAC filter</legend>
<div class="row">
<div class="cap">Use filter</div><input type="radio" name="ath0_mf" value="1" /> Enable
<input type="radio" name="ath0_mf" value="0" checked /> Disable
</div>
<div class="row" style="display: none">
<div class="cap">Filter mode</div><input type="radio" name="ath0_mfmode" value="d" checked /> Prevent clients listed from accessing
<input type="radio" name="ath0_mfmode" value="a" /> Permit only clients listed
</div>
</fieldset><input type="button" value="Save" />
</form>`,
    settings: [
      ['mac-filter-enable', null, 'off', '[name=ath0_mf]'],
      ['mac-filter-mode', null, 'deny', '[name=ath0_mfmode]'],
    ],
  },
  {
    // The list is a column of numbered text boxes; zeros mean empty; the switch is called Active and the rule Filter action.
    name: 'switch called Active above numbered address boxes',
    url: 'http://192.168.1.1/wlan_filter.htm',
    body: `${MENU}<form action="/forms/wlfilter" method="post">
<h3>Wireless LAN &gt; MAC filter</h3><table><tbody><tr><td><input type="checkbox" name="fltact" checked /> Active</td></tr><tr><td>Filter action</td><td><input type="radio" name="flt" value="0" /> Allow <input type="radio" name="flt" value="1" checked /> Deny
</td></tr></tbody></table><table id="macs"><tbody><tr><th>Set</th><th>MAC address</th></tr><tr><td>1</td><td><input type="text" name="fm1" size="20" value="a4:cf:12:00:00:01" /></td></tr><tr><td>2</td><td><input type="text" name="fm2" size="20" value="74-AB-93-00-00-02" /></td></tr><tr><td>3</td><td><input type="text" name="fm3" size="20" value="00:00:00:00:00:00" /></td></tr><tr><td>4</td><td><input type="text" name="fm4" size="20" value="00:00:00:00:00:00" /></td></tr><tr><td>5</td><td><input type="text" name="fm5" size="20" value="00:00:00:00:00:00" /></td></tr><tr><td>6</td><td><input type="text" name="fm6" size="20" value="00:00:00:00:00:00" /></td></tr><tr><td>7</td><td><input type="text" name="fm7" size="20" value="00:00:00:00:00:00" /></td></tr><tr><td>8</td><td><input type="text" name="fm8" size="20" value="00:00:00:00:00:00" /></td></tr></tbody></table><input type="submit" value="Apply" />
</form>`,
    settings: [
      ['mac-filter-enable', null, 'on', '[name=fltact]'],
      ['mac-filter-mode', null, 'deny', '[name=flt]'],
      ['mac-filter-list', null, ['A4:CF:12:00:00:01', '74:AB:93:00:00:02'], '#macs'],
    ],
  },
  {
    // The list is a select with many rows, under a table of tabs that also says MAC filter.
    name: 'MAC list in a select with many rows, under a table of tabs',
    url: 'http://192.168.1.1/Access.asp',
    body: `${MENU}<table id="tabs"><tbody><tr><td><a href="a.asp">General</a></td><td><a href="b.asp">Bridge</a></td><td>Wireless MAC filter</td><td><a href="c.asp">Professional</a></td></tr></tbody></table>
<form action="start.htm" method="post"><table><tbody><tr><th>MAC filter mode</th><td><select name="mmode"><option value="disabled">Disabled</option><option value="allow">Accept</option><option value="deny" selected>Reject</option></select></td></tr><tr><th>MAC address</th><td><input type="text" name="new_mac" maxlength="12" /> <input type="button" value="Add" /></td></tr><tr><th>MAC filter list</th><td><select name="mlist" size="8" multiple><option>74AB93000001</option><option>A4CF12000002</option></select><input type="button" value="Delete" /></td></tr></tbody></table>
</form>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '[name=mmode]'],
      ['mac-filter-list', null, ['74:AB:93:00:00:01', 'A4:CF:12:00:00:02'], '[name=mlist]'],
    ],
  },
  {
    // 64 and 128 bits are no channels, and the choice of WEP keys is no security mode where another control chooses WPA.
    name: 'key lengths are no channels, WEP keys no security mode',
    url: 'http://192.168.1.1/security.htm',
    body: `${MENU}<form action="sec.cgi" method="post">
<h2>Wireless security</h2><table><tbody><tr><td>Security mode</td><td><select name="smode"><option>Disabled</option><option selected>WPA2-PSK</option><option>WPA-PSK/WPA2-PSK mixed</option><option>WEP</option></select></td></tr><tr style="display: none"><td>WEP encryption</td><td><select name="wepx"><option selected>None</option><option>WEP-64bits</option><option>WEP-128bits</option></select></td></tr><tr style="display: none"><td>WEP key length</td><td><select name="klen"><option selected>64bit</option><option>128bit</option></select></td></tr><tr style="display: none"><td>Default key</td><td><select name="kno"><option selected>1</option><option>2</option><option>3</option><option>4</option></select></td></tr></tbody></table>
</form>`,
    settings: [['security-mode', null, 'WPA2-PSK', '[name=smode]']],
  },
  {
    // The days on which the radio may be on are no switch of the radio; Yes and No after the question are.
    name: 'days and hours of the radio are not its switch',
    url: 'http://192.168.1.1/wadv.htm',
    body: `${MENU}<form action="wadv.cgi" method="post">
<h2>Wireless – professional</h2><table><tbody><tr><th>Enable radio?</th><td><input type="radio" name="radio_x" value="1" checked /> Yes
<input type="radio" name="radio_x" value="0" /> No
</td></tr><tr><th>Date to enable radio</th><td><input type="checkbox" name="radio_date_Sun" checked /> Sun
<input type="checkbox" name="radio_date_Mon" checked /> Mon
<input type="checkbox" name="radio_date_Tue" checked /> Tue
<input type="checkbox" name="radio_date_Wed" checked /> Wed
<input type="checkbox" name="radio_date_Thu" checked /> Thu
<input type="checkbox" name="radio_date_Fri" checked /> Fri
<input type="checkbox" name="radio_date_Sat" checked /> Sat
</td></tr><tr><th>Time of day to enable radio</th><td><input name="h1" value="00" size="2" />:<input name="m1" value="00" size="2" /></td></tr><tr><th>Set AP isolated?</th><td><input type="radio" name="iso" value="1" /> Yes <input type="radio" name="iso" value="0" checked /> No
</td></tr></tbody></table>
</form>`,
    settings: [
      ['radio-enable', null, 'on', '[name=radio_x]'],
      ['ap-isolation', null, 'off', '[name=iso]'],
    ],
  },
  {
    // Widths with words before the numbers, 2.4 GHz known from the channels alone, and isolation between networks beside isolation of clients.
    name: 'widths in words, band known from the channels alone',
    url: 'http://192.168.1.1/wbasic.htm',
    body: `${MENU}<form action="apply.cgi" method="post">
<h2>Wireless settings</h2>
<div class="row">
<div class="cap">Network mode</div><select name="net"><option>Disabled</option><option selected>Mixed</option><option>B Only</option><option>N Only</option></select>
</div>
<div class="row">
<div class="cap">Channel width</div><select name="bw"><option value="20" selected>Full (20 MHz)</option><option value="2040">Dynamic (20/40 MHz)</option><option value="40">Wide (40 MHz)</option></select>
</div>
<div class="row">
<div class="cap">Wireless channel</div><select name="ch"><option>Auto</option><option>1 - 2412MHz (30 dBm)</option><option>2 - 2417MHz (30 dBm)</option><option>3 - 2422MHz (30 dBm)</option><option>4 - 2427MHz (30 dBm)</option><option>5 - 2432MHz (30 dBm)</option><option>6 - 2437MHz (30 dBm)</option><option>7 - 2442MHz (30 dBm)</option><option>8 - 2447MHz (30 dBm)</option><option>9 - 2452MHz (30 dBm)</option><option>10 - 2457MHz (30 dBm)</option><option selected>11 - 2462MHz (30 dBm)</option><option>12 - 2467MHz (30 dBm)</option><option>13 - 2472MHz (30 dBm)</option></select>
</div>
<div class="row">
<div class="cap">Extension channel</div><select name="ext"><option selected>Auto</option><option>Upper</option><option>Lower</option></select>
</div>
<div class="row">
<div class="cap">Service Set Identifier (SSID)</div><input type="text" name="ss" value="Casa" />
</div>
<div class="row">
<div class="cap">Net isolation</div><input type="radio" name="netiso" value="1" /> Enable
<input type="radio" name="netiso" value="0" checked /> Disable
</div>
<div class="row">
<div class="cap">Masquerade / NAT</div><input type="radio" name="nat" value="1" checked /> Enable <input type="radio" name="nat" value="0" /> Disable
</div>
</form>`,
    settings: [
      ['wireless-mode', '2.4', 'Mixed', '[name=net]'],
      ['channel-width', '2.4', '20', '[name=bw]'],
      ['channel', '2.4', '11', '[name=ch]'],
      ['ssid', '2.4', 'Casa', '[name=ss]'],
    ],
  },
  {
    // Ticked means that clients may talk to each other: isolation is off.
    name: 'traffic between clients allowed means isolation off',
    url: 'http://192.168.1.1/wlan_adv.htm',
    body: `${MENU}<form action="/forms/wladv" method="post">
<h2>Wireless LAN advanced setup</h2><table><tbody><tr><td><input type="checkbox" name="intra" checked /> Enable intra-BSS traffic</td></tr><tr><td>Output power</td><td><select name="pw"><option selected>100%</option><option>50%</option><option>25%</option><option>Min</option></select></td></tr><tr><td>802.11 mode</td><td><select name="m"><option>802.11b</option><option>802.11g</option><option selected>802.11b/g</option></select></td></tr></tbody></table>
</form>`,
    settings: [
      ['ap-isolation', '2.4', 'off', '[name=intra]'],
      ['tx-power', '2.4', '100%', '[name=pw]'],
      ['wireless-mode', '2.4', '802.11b/g', '[name=m]'],
    ],
  },
  {
    // The router itself joins another network: that name and its security are not those of the home; the neighbours in the table count.
    name: 'station page: the network to join is not the home',
    url: 'http://192.168.1.1/station.htm',
    body: `${MENU}<h2>Wireless – client (station) mode</h2>
<form action="station.cgi" method="post">
<div>Select the wireless network to connect to</div><table id="found"><thead><tr><th>SSID</th><th>BSSID</th><th>Channel</th><th>Security</th><th>Signal level</th></tr></thead><tbody><tr><td>Nachbar</td><td>3C:A6:2F:00:00:01</td><td>6</td><td>WPA2-PSK</td><td>60%</td></tr><tr><td>Cafe</td><td>44:4E:6D:00:00:02</td><td>11</td><td>Open</td><td>35%</td></tr></tbody></table>
<p>Enable client <input type="checkbox" name="en" checked /></p>
<p>SSID of the network to join <input type="text" name="join" value="Nachbar" /></p>
<p>
Network authentication
<select name="auth"><option>Open</option><option selected>WPA2-PSK</option></select>
</p>
</form>`,
    settings: [['site-survey', '2.4', null, '#found']],
  },
  {
    // The addresses of repeaters and base stations are no list of who may join.
    name: 'addresses of repeaters are no filter list',
    url: 'http://192.168.1.1/wds.htm',
    body: `${MENU}<form action="wds.cgi" method="post">
<h2>Wireless repeating (WDS)</h2><table><tbody><tr><td><input type="checkbox" name="wds" /> Enable wireless repeating function</td></tr><tr><td>Repeater MAC address 1</td><td><input name="r1" value="44:4E:6D:00:00:02" /></td></tr><tr><td>Repeater MAC address 2</td><td><input name="r2" value="44:4E:6D:00:00:03" /></td></tr><tr><td>Repeater MAC address 3</td><td><input name="r3" value="" /></td></tr><tr><td>Base station MAC address</td><td><input name="b1" value="" /></td></tr></tbody></table>
</form>`,
    settings: [],
  },
  {
    // The first table holds the ports of the router itself, the second who is there.
    name: 'ports of the router are no clients',
    url: 'http://192.168.1.1/netstat.htm',
    body: `${MENU}<h2>Network statistics</h2><table id="ports"><thead><tr><th>Name</th><th>IP address</th><th>Gateway</th><th>MAC</th><th>MTU</th><th>Rx/Tx</th></tr></thead><tbody><tr><td>LAN</td><td>192.168.1.1</td><td>-</td><td>C4:A8:1D:00:00:01</td><td>1500</td><td>58 kB / 10 kB</td></tr><tr><td>WIFI</td><td>-</td><td>-</td><td>C4:A8:1D:00:00:02</td><td>1500</td><td>58 kB / 10 kB</td></tr></tbody></table>
<h2>DHCP clients</h2><table id="leases"><thead><tr><th>Host name</th><th>IP address</th><th>MAC address</th><th>Lease time</th></tr></thead><tbody><tr><td>blink-sync-module</td><td>192.168.1.20</td><td>74:ec:b2:00:00:05</td><td>86320</td></tr><tr><td>laptop</td><td>192.168.1.21</td><td>3c:22:fb:00:00:06</td><td>80110</td></tr></tbody></table><input type="button" value="Refresh" />`,
    settings: [['client-list', null, null, '#leases']],
  },
  {
    // Filtering broadcast packets is not announcing the name; hiding the access point is.
    name: 'hidden access point, and a filter of broadcast packets',
    url: 'http://192.168.1.1/basic.htm',
    body: `${MENU}<form action="basic.cgi" method="post">
<h2>Wi-Fi – basic settings</h2><table><tbody><tr><td>Enable wireless:</td><td><input type="checkbox" id="w1" checked /></td></tr><tr><td>Hide access point:</td><td><input type="checkbox" id="w2" /></td></tr><tr><td>SSID:</td><td><input type="text" id="w3" value="Casa" /></td></tr><tr><td>Broadcast packet filter:</td><td><input type="checkbox" id="w4" /></td></tr><tr><td>Channel:</td><td><select id="w5"><option selected>Auto</option><option>1</option><option>2</option><option>3</option><option>4</option><option>5</option><option>6</option><option>7</option><option>8</option><option>9</option><option>10</option><option>11</option></select></td></tr></tbody></table>
</form>`,
    settings: [
      ['radio-enable', '2.4', 'on', '#w1'],
      ['ssid-broadcast', '2.4', 'on', '#w2'],
      ['ssid', '2.4', 'Casa', '#w3'],
      ['channel', '2.4', 'auto', '#w5'],
    ],
  },
  {
    // Cancelled broadcast means hidden; an empty select with a clear label counts.
    name: 'Chinese: cancelled broadcast, select without options',
    url: 'http://192.168.1.1/net_wlan.asp',
    body: `<ul>
<li><a href="wan.asp">互联网</a></li>
<li><a href="lan.asp">局域网 DHCP</a></li>
<li><a href="wlan.asp">无线</a></li>
<li><a href="fw.asp">防火墙</a></li>
<li><a href="sys.asp">系统管理</a></li>
</ul>
<form action="wlan.cgi" method="post">
<h2>无线网络设置</h2><table><tbody><tr><td>启用无线:</td><td><input type="checkbox" name="en" checked /></td></tr><tr><td>SSID:</td><td><input type="text" name="s" value="jia" /></td></tr><tr><td>信道:</td><td><select name="c"><option>自动</option><option>1</option><option>2</option><option>3</option><option>4</option><option>5</option><option selected>6</option><option>7</option><option>8</option><option>9</option><option>10</option><option>11</option><option>12</option><option>13</option></select></td></tr><tr><td>频带宽度:</td><td><select name="b"></select></td></tr><tr><td>取消广播:</td><td><input type="checkbox" name="h" checked /></td></tr></tbody></table><input type="submit" value="确定" />
</form>`,
    settings: [
      ['radio-enable', '2.4', 'on', '[name=en]'],
      ['ssid', '2.4', 'jia', '[name=s]'],
      ['channel', '2.4', '6', '[name=c]'],
      ['channel-width', '2.4', null, '[name=b]'],
      ['ssid-broadcast', '2.4', 'off', '[name=h]'],
    ],
  },
  {
    // Speeds in the mode, power in three steps, isolation in a sentence.
    name: 'Russian: speeds as mode, isolation in a sentence',
    url: 'http://192.168.1.1/wlg.htm',
    body: `<ul>
<li><a href="wan.htm">Интернет</a></li>
<li><a href="lan.htm">Локальная сеть</a></li>
<li><a href="wl.htm">Беспроводная сеть</a></li>
<li><a href="fw.htm">Межсетевой экран</a></li>
<li><a href="pf.htm">Переадресация портов</a></li>
<li><a href="adm.htm">Администрирование</a></li>
</ul>
<form action="wlg.cgi" method="post">
<h2>Настройка беспроводной сети</h2><table><tbody><tr><td><input type="checkbox" id="bc" checked /> Включить широковещание SSID</td></tr><tr><td><input type="checkbox" id="iso" /> Включить изоляцию между беспроводными устройствами</td></tr><tr><td>Имя (SSID)</td><td><input type="text" id="nm" value="Dom" /></td></tr><tr><td>Канал</td><td><select id="kn"><option selected>Авто</option><option>01</option><option>02</option><option>03</option><option>04</option><option>05</option><option>06</option><option>07</option><option>08</option><option>09</option><option>10</option><option>11</option><option>12</option><option>13</option></select></td></tr><tr><td>Режим</td><td><select id="rz"><option>До 54 Мбит/с</option><option selected>До 65 Мбит/с</option><option>До 150 Мбит/с</option></select></td></tr><tr><td>Мощность передатчика</td><td><select id="pw"><option selected>100%</option><option>50%</option></select></td></tr><tr><td>Стойкость шифрования</td><td><select id="ks"><option>64 бита</option><option>128 бит</option></select></td></tr></tbody></table><input type="submit" value="Применить" />
</form>`,
    settings: [
      ['ssid-broadcast', '2.4', 'on', '#bc'],
      ['ap-isolation', '2.4', 'off', '#iso'],
      ['ssid', '2.4', 'Dom', '#nm'],
      ['channel', '2.4', 'auto', '#kn'],
      ['wireless-mode', '2.4', 'До 65 Мбит/с', '#rz'],
      ['tx-power', '2.4', '100%', '#pw'],
    ],
  },
  {
    // A lamp that joins Wi-Fi and has an access point of its own for setting up is no router.
    name: 'lamp with an access point of its own',
    url: 'http://192.168.1.1/settings/wifi',
    title: 'Lamp settings',
    router: false,
    body: `<nav><a href="/settings/leds">LED preferences</a> <a href="/settings/sync">Sync interfaces</a><a href="/settings/time">Time and macros</a></nav>
<h2>Wi-Fi setup of the lamp</h2>
<form action="/settings/wifi" method="post">
<p>Network name (SSID, empty to not connect): <input name="cs" /></p>
<p>Network password: <input type="password" name="cp" /></p>
<h3>Access point of the lamp</h3>
<p>AP SSID: <input name="as" value="LAMP-AP" /></p>
<p>Hide AP name: <input type="checkbox" name="ah" /></p>
<p>AP channel: <input type="number" name="ac" min="1" max="13" value="1" /></p>
<p>
TX power:
<select name="tx"><option selected>19.5 dBm</option><option>15 dBm</option><option>8.5 dBm</option></select>
</p><button type="submit">Save and connect</button>
</form>`,
    settings: [],
  },
  {
    // A chapter with a long table of contents about firewalls and wireless networks is no router, even on a home address.
    name: 'book about networks on a home address',
    url: 'http://192.168.1.1/howto/index.html',
    title: 'Networking how-to',
    router: false,
    body: `<h1>Networking how-to</h1>
<p>This book explains how a small network is built, and which words the pages of a router use.</p>
<ul>
<li><a href="wan.html">The WAN side and DSL</a></li>
<li><a href="dhcp.html">DHCP and static leases</a></li>
<li><a href="wireless.html">Wireless networks and channels</a></li>
<li><a href="macfilter.html">MAC filtering</a></li>
<li><a href="firewall.html">Firewall and access control</a></li>
<li><a href="dns.html">DNS</a></li>
<li><a href="vpn.html">VPN</a></li>
</ul>
<p>
A channel is a slice of the band. Neighbours on the same channel share its time, and those beside it are noise.
</p>
<p>A list of hardware addresses keeps strangers out only as long as nobody looks at the air.</p>`,
    settings: [],
  },
];
