/** Inner pages read alone, without a menu: what several findings say together, and what merely joins a Wi-Fi. */
import { options, type PageCase } from '../case.ts';

const WIDTHS = options('20 MHz', '20 MHz', '40 MHz');
const SECURITY = options('WPA2-PSK', 'None', 'WEP', 'WPA2-PSK');

export const alone: PageCase[] = [
  {
    name: 'a width beside the own name, at an address of its own',
    url: 'http://192.168.1.245/Radio.htm',
    title: 'Advanced Wireless Settings',
    body: `<form action="setup.cgi" method="post"><table><tbody><tr><td>Select SSID</td><td><select name="id">${options('Orchard', 'Orchard', 'Shed')}</select></td></tr>
<tr><td>SSID:</td><td><input type="text" name="ssid" value="Orchard" /></td></tr><tr><td>Channel bandwidth</td><td><select name="width">${WIDTHS}</select></td></tr></tbody></table></form>`,
    settings: [
      ['ssid', null, 'Orchard', '[name=ssid]'],
      ['channel-width', null, '20', '[name=width]'],
    ],
  },
  {
    name: 'two names, one a band',
    url: 'http://192.168.0.1/names.html',
    body: `<h2>Wi-Fi settings</h2><table><tbody><tr><td>2.4 GHz Wi-Fi name (SSID):</td><td><input type="text" id="a" value="Lakeside" /></td></tr>
<tr><td>5 GHz Wi-Fi name (SSID):</td><td><input type="text" id="b" value="Lakeside 5" /></td></tr></tbody></table>`,
    settings: [
      ['ssid', '2.4', 'Lakeside', '#a'],
      ['ssid', '5', 'Lakeside 5', '#b'],
    ],
  },
  {
    name: 'devices with the speed of their link',
    url: 'http://192.168.0.254/who.asp',
    title: 'Wireless clients',
    body: `<p>Devices on the wireless network</p><table id="who" class="clients"><tbody><tr><th>ID</th><th>MAC address</th><th>IP address</th><th>Transmit speed</th><th>Receive speed</th></tr>
<tr><td>1</td><td>74:AB:93:00:00:01</td><td>192.168.0.104</td><td>72</td><td>65</td></tr></tbody></table>`,
    settings: [['client-list', null, null, '#who']],
  },
  {
    name: 'devices whose addresses expire',
    url: 'http://192.168.1.1/cgi-bin/clients.asp',
    body: `<table id="client_list"><tbody><tr><th>Index</th><th>Device name</th><th>IP address</th><th>MAC address</th><th>Expire time</th></tr>
<tr><td>1</td><td>porch-cam</td><td>192.168.1.104</td><td>74:AB:93:00:00:01</td><td>2 days</td></tr></tbody></table>`,
    settings: [['client-list', null, null, '#client_list']],
  },
  {
    name: 'sign-in page of an access point elsewhere',
    url: 'http://192.168.1.245/login.htm',
    title: 'Wireless Access Point - Login',
    body: `<form action="./Home.htm" method="post"><table><tbody><tr><td>User name</td><td><input type="text" name="user" /></td></tr><tr><td>Password</td><td><input type="password" name="pw" /></td></tr></tbody></table><input type="submit" value="Login" /></form>`,
    login: true,
    settings: [],
  },
  {
    name: 'a camera without a menu that joins a Wi-Fi',
    router: false,
    url: 'http://192.168.1.64/wireless.htm',
    title: 'Wireless settings',
    body: `<form action="set_wifi.cgi" method="post"><table><tbody><tr><td>SSID</td><td><input type="text" name="ssid" value="Home" /></td></tr><tr><td>Security</td><td><select name="sec">${SECURITY}</select></td></tr>
<tr><td>Key</td><td><input type="password" name="key" /></td></tr></tbody></table><input type="button" value="Scan" /></form>
<table><tbody><tr><th>SSID</th><th>MAC address</th><th>Signal</th></tr><tr><td>Home</td><td>02:11:22:33:44:55</td><td>-50</td></tr></tbody></table>`,
    settings: [],
  },
  {
    name: 'a board that opens a Wi-Fi to be set up by',
    router: false,
    url: 'http://192.168.4.1/ap',
    title: 'AP mode',
    body: `<form action="/save" method="post"><p>SSID <input type="text" name="ssid" value="Board" /></p><p>Password <input type="password" name="pw" /></p><button>Save</button></form>`,
    settings: [],
  },
];
