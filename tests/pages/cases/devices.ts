/** Other things with a web page of their own, at a router's address or by a router's maker: the worst that can be met. */
import { MENU, options, type PageCase } from '../case.ts';

const SIGN_IN =
  '<form action="login.cgi" method="post"><p>User name <input name="user"></p><p>Password <input type="password" name="pw"></p><input type="submit" value="Log in"></form>';

export const devices: PageCase[] = [
  {
    name: 'a name server that also gives addresses',
    router: false,
    url: 'http://192.168.1.1/admin/queries',
    title: 'Sinkhole',
    body: '<ul class="menu"><li><a href="#">Dashboard</a></li><li><a href="#">Query log</a></li><li><a href="#">DHCP</a></li><li><a href="#">Local DNS records</a></li><li><a href="#">System</a></li><li><a href="#">Tools</a></li><li><a href="#">Log out</a></li></ul><h1>Recent queries</h1><p>Domain <input name="domain"></p><button>Search</button>',
    settings: [],
  },
  {
    name: 'sign-in page of a switch by a maker of routers',
    router: false,
    url: 'http://192.168.1.1/login.cgi',
    title: 'NETGEAR GS116Ev9',
    body: SIGN_IN,
    settings: [],
  },
  {
    name: 'sign-in page of a disk station at the address of a router',
    router: false,
    url: 'http://192.168.1.1/',
    title: 'Attic - Synology DiskStation',
    body: SIGN_IN,
    settings: [],
  },
  {
    name: 'sign-in page of a router by a maker of disks',
    family: 'synology',
    title: 'Synology Router Manager - SRM',
    body: SIGN_IN,
    login: true,
    settings: [],
  },
  {
    name: 'a camera that asks for a name and a password',
    router: false,
    url: 'http://192.168.1.64/wifi.html',
    title: 'Settings',
    body: '<h3>Configuration</h3><p>Here you set the access to your WiFi.</p><h4>WiFi</h4><table><tr><td>WiFi network ESSID</td><td><input id="essid"></td></tr><tr><td>Password</td><td><input type="password" id="p1"></td></tr><tr><td>Repeat the password</td><td><input type="password" id="p2"></td></tr></table><button>Save</button>',
    settings: [],
  },
  {
    name: 'a plug that offers networks to choose from',
    router: false,
    url: 'http://192.168.1.1/wireless.asp',
    title: 'Plug',
    body: `<h2>Wi-Fi</h2><form action="/set.cgi"><p>SSID <input name="ssid"></p><p>Encryption <select name="enc">${options('WPA2-PSK', 'None', 'WPA2-PSK')}</select></p><p>Key <input type="password" name="key"></p><button type="button">Connect</button></form>`,
    settings: [],
  },
  {
    name: 'lists of sites are no lists of devices',
    body: `${MENU}<h2>Web filter</h2><p>Allow list <textarea id="allowList"></textarea></p><p>Block list <textarea id="blockList"></textarea></p>`,
    settings: [],
  },
  {
    name: 'a remark beside a switch is no switch',
    title: 'Wireless settings',
    body: `${MENU}<h2>Wireless</h2><table><tr><td>SSID</td><td><input name="ssid" value="Fern"><span class="switch-description">Hidden networks are not shown: see Hide SSID.</span></td></tr></table>`,
    settings: [['ssid', null, 'Fern', '[name=ssid]']],
  },
];
