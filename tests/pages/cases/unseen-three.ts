/** What a third round of firmwares taught that the reader had not seen. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const key = '<tr><td>Key</td><td><input type="password" name="k" /></td></tr>';

export const unseenThree: PageCase[] = [
  {
    // Each real box is wrapped in a block that draws it; the label follows the block.
    name: 'boxes drawn by a block, with their label after it',
    url: 'http://192.168.1.1/wl_basic.asp',
    body: `${MENU}<form action="go.cgi" method="post"><h2>2.4 GHz Wireless Settings</h2><table><tbody>
<tr><td>Channel</td><td><select name="ch24">${options('6', ...CHANNELS)}</select></td></tr>
<tr><td><div class="checker"><span class="checked"><input type="checkbox" name="closed_24" checked /></span></div><span>SSID Broadcast</span></td></tr></tbody></table></form>`,
    settings: [
      ['channel', '2.4', '6', '[name=ch24]'],
      ['ssid-broadcast', '2.4', 'on', '[name=closed_24]'],
    ],
  },
  {
    // The class says "switchOn"; a hidden field beside the drawing names what is switched.
    name: 'a drawn switch named by the field it sends, its state in one word',
    url: 'http://192.168.1.1/wifi.lp',
    body: `${MENU}<h2>Access Point</h2>
<div class="row"><label>Enabled</label><div><div class="switch switchOn"><div class="knob knobOn"></div><input type="hidden" name="radio_enable" value="1" /></div></div></div>
<div class="row"><label>SSID name</label><div><input type="text" id="n" value="Olive" /></div></div>
<div class="row"><label>Broadcast SSID</label><div><div class="switch switchOn"><div class="knob knobOn"></div><input type="hidden" id="bc" value="1" /></div></div></div>`,
    settings: [
      ['radio-enable', null, 'on', 'div.switch:has([name=radio_enable])'],
      ['ssid', null, 'Olive', '#n'],
      ['ssid-broadcast', null, 'on', 'div.switch:has(#bc)'],
    ],
  },
  {
    // Few fields and a word of signing out: still the page of a network's name and its key.
    name: 'a page with the name and the key of two networks is no sign-in',
    url: 'http://192.168.0.1/Wireless.html',
    body: `${MENU}<a href="/out">Log out</a><h2>Login protection of the wireless network 2.4G</h2><table><tbody><tr><th>网络名称</th><td><input type="text" id="wifiName_24" value="Pine" /></td></tr>${key}</tbody></table>
<h2>5G</h2><table><tbody><tr><th>网络名称</th><td><input type="text" id="wifiName_5" value="Pine 5" /></td></tr>${key}</tbody></table>`,
    settings: [
      ['ssid', '2.4', 'Pine', '#wifiName_24'],
      ['ssid', '5', 'Pine 5', '#wifiName_5'],
    ],
  },
  {
    // Further fields of one network carry its short name in front.
    name: 'addresses, limits and redirects of a network are not its name',
    url: 'http://192.168.0.1/wl_ssid.html',
    body: `${MENU}<form action="wl.cgi" method="post"><h2>SSID</h2><table><tbody>
<tr><td>Network name</td><td><input type="text" name="ssid_name" value="Prairie" /></td></tr>
<tr><td>SSID bandwidth usage</td><td><input type="text" name="ssid_network_max" value="" /></td></tr>
<tr><td>DHCP start address</td><td><input type="text" name="ssid_dhcp_start" value="" /></td></tr>
<tr><td>SSID subnet mask</td><td><input type="text" name="ssid_dhcp_mask" value="" /></td></tr>
<tr><td>URL</td><td><input type="text" name="ssid_redirect_url" value="" /></td></tr></tbody></table></form>`,
    settings: [['ssid', null, 'Prairie', '[name=ssid_name]']],
  },
  {
    // A general rule for newcomers, a list of devices with state and connection, and reserved addresses.
    name: 'a rule for new devices, and devices with state and way of connection, where access is controlled',
    url: 'http://192.168.1.1/access_control.htm',
    body: `${MENU}<h2>Access Control</h2><form action="apply.cgi" method="post">
<p><input type="checkbox" name="enable_acl" /> Turn on Access Control</p>
<p><input type="radio" name="all" value="a" checked /> Allow all new devices to connect<br /><input type="radio" name="all" value="b" /> Block all new devices from connecting</p>
<table id="now"><tbody><tr><td>Status</td><td>Device Name</td><td>IP Address</td><td>MAC Address</td><td>Connection Type</td></tr></tbody></table>
<h3>Adressreservierung</h3><table><tbody><tr><td>IP-Adresse</td><td>Gerätename</td><td>MAC-Adresse</td></tr></tbody></table></form>`,
    settings: [
      ['mac-filter-enable', null, 'off', '[name=enable_acl]'],
      ['client-list', null, null, '#now'],
    ],
  },
  {
    // Clients and repeaters have a security of their own, hidden until the mode asks for it; AP2 is a further network.
    name: 'security of the other roles, the second half of a wide channel and further networks',
    url: 'http://192.168.1.1/wl_base.htm',
    body: `${MENU}<form action="igd.cgi" method="post"><h2>Nastavení WiFi</h2><table><tbody>
<tr><td>Kanál :</td><td><select id="channel">${options('Kanál 6', 'Automaticky', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => `Kanál ${n}`))}</select></td></tr>
<tr><td>Řízení postranní pásmo :</td><td><input type="radio" name="channel_bind" value="0" />Dolní <input type="radio" name="channel_bind" value="1" checked />Horní</td></tr>
<tr style="display:none"><td>Typ ověřování :</td><td><select id="cl_sec_mode">${options('WEP', 'Žádné', 'WEP', 'WPA-PSK', 'WPA2-PSK')}</select></td></tr>
<tr><td>Typ ověřování :</td><td><select id="sec_mode">${options('WPA2-PSK', 'Žádné', 'WEP', 'WPA-PSK', 'WPA2-PSK')}</select></td></tr>
<tr><td>Stav :</td><td><input type="radio" name="ap1_wl_enable" value="1" checked />Zapnout <input type="radio" name="ap1_wl_enable" value="0" />Vypnout</td></tr>
<tr><td colspan="2"><input type="checkbox" name="ap_mode" /> Enable AP Mode</td></tr></tbody></table></form>`,
    settings: [
      ['channel', '2.4', '6', '#channel'],
      ['security-mode', '2.4', 'WPA2-PSK', '#sec_mode'],
    ],
  },
  {
    // The rule speaks of those that are not listed; a list below it says what one entry does.
    name: 'a filter for those that are not listed, beside the rule of one entry',
    url: 'http://192.168.1.1/mac_filter.htm',
    body: `${MENU}<form action="igd.cgi" method="post"><h2>MAC Address Filtering</h2><table><tbody>
<tr><td>Filtering rule</td><td><input type="radio" name="rule" id="deny" value="0" checked />Deny the devices not listed below. <input type="radio" name="rule" value="1" />Permit the devices not listed below.</td></tr></tbody></table>
<h3>MAC Filtering Rule</h3><table><tbody><tr><td>Rule :</td><td><select name="one">${options('Permit', 'Permit', 'Deny')}</select></td></tr></tbody></table>
<table id="list"><tbody><tr><th>Name</th><th>MAC Address</th></tr><tr><td>cam</td><td>4C:53:FD:10:20:30</td></tr></tbody></table></form>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#deny'],
      ['mac-filter-list', null, ['4C:53:FD:10:20:30'], '#list'],
    ],
  },
  {
    // The list takes the band of the filter; sites that a device may not visit are another list.
    name: 'a list of addresses belongs to the radio of its filter; blocked sites are none',
    url: 'http://192.168.1.1/wl_acl.lp',
    body: `${MENU}<h2>Wireless 5 GHz</h2><h3>Access Control List</h3><form action="x.cgi" method="post">
<p><label for="acl">ACL mode</label> <select id="acl" name="acl_mode">${options('Blacklist', 'Disabled', 'Blacklist', 'Whitelist')}</select></p>
<table id="list"><thead><tr><th>MAC Address</th><th></th></tr></thead><tbody><tr><td>4C:53:FD:10:20:30</td><td><button>x</button></td></tr></tbody></table>
<h3>Site Blocking</h3><table><thead><tr><th>MAC Address</th><th>Site</th><th>Device</th></tr></thead><tbody></tbody></table></form>`,
    settings: [
      ['mac-filter-mode', '5', 'deny', '#acl'],
      ['mac-filter-list', '5', ['4C:53:FD:10:20:30'], '#list'],
    ],
  },
  {
    // "bgn" in the name of the row is 2.4 GHz; guests that see each other are not kept apart.
    name: 'letters of a radio in the row, modes in words, and guests that see each other',
    url: 'http://192.168.1.1/wl_adv.htm',
    body: `${MENU}<form action="apply.cgi" method="post"><h2>Advanced</h2><table><tbody>
<tr id="power_bgn"><td>Transmit Power Control</td><td><select name="p1">${options('100%', '100%', '75%', '50%')}</select></td></tr>
<tr id="power_an"><td>Transmit Power Control</td><td><select name="p2">${options('75%', '100%', '75%', '50%')}</select></td></tr></tbody></table>
<h2>2.4 GHz</h2><table><tbody><tr><td>Netzwerkmodus</td><td><select name="m">${options('Gemischt', 'Gemischt', 'Nur Wireless-B/G', 'Nur Wireless-N', 'Deaktiviert')}</select></td></tr></tbody></table>
<h2>Wireless Guest Network</h2><p><input type="checkbox" name="allow_access" /> Allow guests to see each other and access my local network</p></form>`,
    settings: [
      ['tx-power', '2.4', '100%', '[name=p1]'],
      ['tx-power', '5', '75%', '[name=p2]'],
      ['wireless-mode', '2.4', 'Gemischt', '[name=m]'],
      ['ap-isolation', null, 'on', '[name=allow_access]'],
    ],
  },
];
