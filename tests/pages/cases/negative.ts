/** What must not be pointed at, and pages that are no routers or only ask for a password. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const ROWS = [1, 2, 3]
  .map((n) => `<tr><td>host${n}</td><td>74:AB:93:00:11:2${n}</td><td>192.168.1.${n}0</td></tr>`)
  .join('');

export const negative: PageCase[] = [
  {
    name: 'address reservations are no block list',
    title: 'DHCP',
    body: `${MENU}<h2>Static DHCP leases</h2><table id="t"><tr><th>Name</th><th>MAC address</th><th>IP address</th></tr>${ROWS}</table>`,
    settings: [],
  },
  {
    name: 'WAN MAC clone, VPN encryption, TV channel',
    body: `${MENU}<h2>Internet</h2><table><tr><td>Clone MAC address</td><td><input name="wan_mac" value="74:AB:93:00:11:22"></td></tr></table>
<h2>VPN</h2><table><tr><td>VPN encryption</td><td><select name="vpn_enc">${options('AES', 'None', 'AES', 'WPA2')}</select></td></tr></table>
<h2>IPTV</h2><table><tr><td>TV channel</td><td><select name="tv">${options('3', ...CHANNELS)}</select></td></tr></table>`,
    settings: [],
  },
  {
    name: 'extension channel, DFS and region are not the channel',
    body: `${MENU}<h2>Wireless 5 GHz</h2><table><tr><td>Extension channel</td><td><select name="ext">${options('Above', 'Above', 'Below')}</select></td></tr>
<tr><td>Auto select channel including DFS channels</td><td><input type="checkbox" name="dfs"></td></tr>
<tr><td>Country</td><td><select name="country">${options('Germany', 'Austria', 'France', 'Germany', 'Italy')}</select></td></tr></table>`,
    settings: [],
  },
  {
    name: 'sign-in page',
    title: 'Login',
    url: 'http://192.168.0.1/login.html',
    body: `<form action="login.cgi" method="post"><h1>Router Login</h1><p>User name <input name="user"></p><p>Password <input type="password" name="pw"></p><input type="submit" value="Log in"></form>`,
    login: true,
    settings: [],
  },
  {
    name: 'printer with a Wi-Fi form',
    router: false,
    url: 'http://192.168.1.50/network.html',
    title: 'LaserPrint 300',
    body: `<ul class="menu"><li><a href="#">Printer status</a></li><li><a href="#">Toner</a></li><li><a href="#">Print settings</a></li><li><a href="#">Scanner</a></li></ul>
<h2>Wireless</h2><form><p>Network name (SSID) <input name="ssid" value="Home"></p><p>Security <select name="sec">${options('WPA2-PSK', 'None', 'WEP', 'WPA2-PSK')}</select></p></form>`,
    settings: [],
  },
  {
    name: 'IP camera with a Wi-Fi form',
    router: false,
    url: 'http://192.168.1.64/wireless.htm',
    title: 'Network Camera',
    body: `<ul class="menu"><li><a href="#">Live video</a></li><li><a href="#">Motion detection</a></li><li><a href="#">Audio</a></li><li><a href="#">Snapshot</a></li></ul>
<form><table><tr><td>SSID</td><td><input name="ssid"></td></tr><tr><td>Channel</td><td><select name="channel">${options('6', ...CHANNELS)}</select></td></tr><tr><td>Encryption</td><td><select>${options('WPA2-PSK', 'None', 'WEP', 'WPA2-PSK')}</select></td></tr></table></form>`,
    settings: [],
  },
  {
    name: 'bulb that joins a network',
    router: false,
    url: 'http://192.168.4.1/wifi',
    title: 'Tasmota',
    body: `<h3>Wi-Fi setup</h3><form><p>WiFi Network 1 <input name="s1" placeholder="SSID"></p><p>WiFi Password <input type="password" name="p1"></p><p>Hostname <input name="h"></p><button>Save</button></form>`,
    settings: [],
  },
  {
    name: 'manual of a router on a public site',
    router: false,
    url: 'https://docs.example.com/router/wireless',
    title: 'Wireless settings - Router manual',
    body: `<ul class="nav"><li><a href="#">WAN</a></li><li><a href="#">LAN</a></li><li><a href="#">Wireless</a></li><li><a href="#">Firewall</a></li><li><a href="#">DHCP</a></li></ul><h1>Wireless settings</h1>${'<p>Choose the channel with the least interference in the list of channels. The channel width decides how much of the band is used, and the security mode who may join the network at all.</p>'.repeat(8)}<form><input type="search" name="q" placeholder="Search"></form>`,
    settings: [],
  },
  {
    name: 'shop',
    router: false,
    url: 'https://shop.example.com/routers',
    title: 'Wi-Fi routers',
    body: `<nav><a href="#">Routers</a><a href="#">Cameras</a><a href="#">Basket</a></nav><h1>Wi-Fi 6 routers</h1><form>Band <select name="band">${options('2.4 GHz', '2.4 GHz', '5 GHz')}</select> Security <label><input type="checkbox"> WPA3</label></form><div class="card">AX1800 router <b>59.90</b></div>`,
    settings: [],
  },
  {
    name: 'network joined as a client is not the own one',
    body: `${MENU}<h2>Wireless bridge (WDS)</h2><table><tr><td>Remote AP SSID</td><td><input name="wds_ssid" value="Upstairs"></td></tr><tr><td>Remote AP MAC</td><td><input name="wds_mac" value="74:AB:93:00:11:22"></td></tr></table>`,
    settings: [],
  },
];
