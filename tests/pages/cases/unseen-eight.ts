/** What later looks at the pages of the seventh round and the pages of the eighth showed, each kind as a page of our own. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const PHONE = 'A4:83:E7:10:20:30';
const PORCH = '74:AB:93:0A:1B:2C';

/** A card without any heading element, drawn with classes that say how it looks: the title is its first line. */
const card = (band: string, id: string, on: boolean): string =>
  `<div class="rounded-lg border bg-card shadow-sm"><div class="flex p-6"><div class="flex justify-between"><div class="flex"><svg width="9" height="9"></svg><div><div class="font-semibold tracking-tight">${band}GHz Network</div><p class="text-sm">High-speed wireless network</p></div></div><button type="button" role="switch" id="${id}" aria-checked="${on}"></button></div></div>
<div class="p-6"><div><label for="${id}n">Network Name (SSID)</label><input id="${id}n" value="Elm"></div><div><label>Password</label><input type="password"></div></div></div>`;

/** A part of a page whose first line is a band, in a list with a switch. */
const part = (title: string, id: string, on: boolean): string =>
  `<section><ul class="head tiled"><li><span>${title}</span></li><li><button role="switch" aria-checked="${on}" id="${id}"><span>${on ? '开' : '关'}</span></button></li></ul><label>Wi-Fi名称</label><div><input id="${id}n" value="Elm"></div>
<label><input type="checkbox" id="${id}h"${on ? '' : ' checked'}><span>隐藏网络不被发现</span></label></section>`;

const column = (name: string): string =>
  `<th><span><div><span class="grid-column-title">${name}</span></div></span></th>`;
const TABS = `<nav><a href="/">Dashboard</a><a href="/topology">Network Topology</a><a href="/devices">Connected Devices</a><a href="/wifi">WiFi Settings</a><a href="/system">System Settings</a></nav>`;
const onOff = (label: string, id: string, on: boolean): string =>
  `<div class="flex"><label>${label}</label><button type="button" role="switch" id="${id}" aria-checked="${on}" class="peer rounded-full bg-input"></button></div>`;

export const unseenEight: PageCase[] = [
  {
    name: 'the first line of a card is its title: the band, and the switch beside it',
    title: 'WiFi',
    body: `${MENU}<h2>WiFi Settings</h2><div class="grid">${card('2.4', 'x', false)}${card('5', 'y', true)}</div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#x'],
      ['ssid', '2.4', 'Elm', '#xn'],
      ['radio-enable', '5', 'on', '#y'],
      ['ssid', '5', 'Elm', '#yn'],
    ],
  },
  {
    name: 'classes of backgrounds name no band, what a label says in brackets does',
    url: 'http://192.168.1.20:5000/wifi',
    title: '',
    body: `${TABS}<h2>WiFi Settings</h2><div class="rounded-lg border bg-card"><div><label>Transmission Power (2.4GHz)</label><button type="button" role="combobox" id="p" class="flex rounded-md border border-input bg-background"><span>100%</span></button></div><div><label>Transmission Power (5GHz)</label><button type="button" role="combobox" id="q" class="flex rounded-md border border-input bg-background"><span>100%</span></button></div></div>
<div class="rounded-lg border bg-card">${onOff('Enable Beamforming', 'f', true)}${onOff('Enable Band Steering', 's', true)}</div><button>Save All Changes</button>`,
    settings: [
      ['tx-power', '2.4', '100%', '#p'],
      ['tx-power', '5', '100%', '#q'],
      ['band-steering', null, 'on', '#s'],
    ],
  },
  {
    name: "three switches of a network of one's own, each a little doubtful",
    url: 'http://192.168.1.20:5000/wifi',
    title: '',
    body: `${TABS}<h2>WiFi Settings</h2><div class="rounded-lg border bg-card">${onOff('Enable MAC Address Filtering', 'm', true)}${onOff('Hide Network Name (SSID)', 'h', false)}${onOff('Isolate Guest Network', 'i', false)}</div><button>Save All Changes</button>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#m'],
      ['ssid-broadcast', null, 'on', '#h'],
      ['ap-isolation', null, 'off', '#i'],
    ],
  },
  {
    name: 'parts that begin with a band, in Chinese',
    title: '商用路由',
    body: `<nav><a href="/home">首页</a><a href="/clients">客户端管理</a><a href="/set">路由设置</a><a>退出管理</a></nav><div class="title"><label>Wi-Fi设置</label></div><form><section>${part('2.4G信号', 'x', false)}${part('5G信号', 'y', true)}</section><button>保存</button></form>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#x'],
      ['ssid', '2.4', 'Elm', '#xn'],
      ['ssid-broadcast', '2.4', 'off', '#xh'],
      ['radio-enable', '5', 'on', '#y'],
      ['ssid', '5', 'Elm', '#yn'],
      ['ssid-broadcast', '5', 'on', '#yh'],
    ],
  },
  {
    name: 'a network that is hidden to make it undetectable, beside other ticks',
    body: `${MENU}<h2>Wireless Settings</h2><p><label for="n">Network Name</label><input id="n" value="Elm"></p><p>Advanced</p><p><label><input type="checkbox" id="h" checked><span>Hide the network to make it undetectable</span></label></p>`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['ssid-broadcast', null, 'off', '#h'],
    ],
  },
  {
    name: 'columns that are sorted by a button in their head; a field for a key is no sign-in beside a list',
    url: 'http://192.168.1.20:5000/devices',
    title: '',
    body: `${TABS}<h2>Connected Devices</h2><p>Manage and monitor all connected devices</p><input type="password"><table id="t"><thead><tr>${['Device', 'IP Address', 'Status', 'Usage'].map((name) => `<th><button>${name}</button></th>`).join('')}</tr></thead>
<tbody><tr><td><div><div>Phone</div><div>${PHONE}</div></div></td><td>192.168.1.21</td><td>Online</td><td>0 MB/s</td></tr><tr><td><div><div>Porch</div><div>${PORCH}</div></div></td><td>192.168.1.22</td><td>Offline</td><td>0 MB/s</td></tr></tbody></table>`,
    settings: [['client-list', null, null, '#t']],
  },
  {
    name: 'names of columns are no headings, a page that manages clients lists them',
    body: `${MENU}<div class="head"><div class="icon"><i></i></div><div class="title"><label>Client Management</label></div></div><table id="t"><thead><tr>${['Device', 'IP/MAC Address', 'Connection', 'Signal'].map(column).join('')}</tr></thead>
<tbody><tr><td>Phone</td><td><ul><li>192.168.1.20</li><li>${PHONE}</li></ul></td><td>5G</td><td>Good</td></tr><tr><td>Porch</td><td><ul><li>192.168.1.22</li><li>${PORCH}</li></ul></td><td>2.4G</td><td>Poor</td></tr></tbody></table>
<div>Show <select id="w">${options('wired', 'wired', '2.4G', '5G')}</select></div>`,
    settings: [['client-list', null, null, '#t']],
  },
  {
    name: 'a black list under a title in a block of its own',
    body: `${MENU}<div class="main"><div class="head"><div class="icon"><i>x</i></div><div class="title"><label>Blacklist</label></div></div><div><p>1 client</p><button>Add new</button></div><table id="u"><thead><tr>${['Device Name', 'MAC Address', 'Blocked Time', 'Actions'].map(column).join('')}</tr></thead><tbody><tr><td>Porch</td><td>${PORCH}</td><td>2026-10-01</td><td><a>Restore the Internet connection</a></td></tr></tbody></table></div>`,
    settings: [['mac-filter-list', null, [PORCH], '#u']],
  },
  {
    name: 'an address in a field, with a message for the wrong ones in its cell',
    body: `${MENU}<h2>MAC Filtering</h2><p>ACL Mode <select id="m">${options('Allow', 'Disabled', 'Allow', 'Deny')}</select></p><h3>MAC Address Filter List</h3><table id="t"><thead><tr><th>MAC Address</th><th>Actions</th></tr></thead><tbody><tr><td><input type="text" name="MACAddressControlList" value="${PHONE}"><div>Please type twelve figures or letters from a to f</div></td><td><button name="delete"></button></td></tr></tbody></table>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, [PHONE], '#t'],
    ],
  },
  ...[
    ['in English', 'Allow All', 'Restrict Access'],
    ['in German', 'Alle zulassen', 'Zugriff beschränken'],
    ['in French', 'Tout autoriser', "Restreindre l'accès"],
  ].map(([language, all, few]): PageCase => ({
    name: `everybody or few as a choice: ${language}`,
    body: `${MENU}<h2>Wireless</h2><form action="apply.cgi"><p><input type="radio" name="wl_macmode1" id="a" value="disabled">${all}<br><input type="radio" name="wl_macmode1" id="r" value="other" checked>${few}</p><p><input type="radio" name="remote" id="u">${all}<br><input type="radio" name="remote" id="v" checked>${few}</p></form>`,
    settings: [['mac-filter-enable', null, 'on', '#r']],
  })),
  {
    name: 'a bare Enable in a row that is called otherwise, under a band',
    title: 'Wireless',
    body: `${MENU}<div><div>5GHz</div><table><tr><td>5GHz</td><td><label><input type="checkbox" id="r" checked>Enable</label></td></tr><tr><td>MU-MIMO</td><td><label><input type="checkbox" id="x">Enable</label></td></tr><tr><td>Network Name (SSID)</td><td><input id="s" value="Elm"></td></tr></table></div>`,
    settings: [
      ['radio-enable', '5', 'on', '#r'],
      ['ssid', '5', 'Elm', '#s'],
    ],
  },
  {
    name: 'settings for a last test: found beside the others, and no settings',
    title: 'Wireless',
    body: `${MENU}<h2>Wireless 2.4 GHz</h2><p><label><input type="checkbox" id="w" checked> Enable WMM</label></p><p><label><input type="checkbox" id="l"> Allow legacy 802.11b rates</label></p><p><label><input type="checkbox" name="disassoc_low_ack" checked> Disassociate On Low Acknowledgement</label></p>
<p><label for="t">DTIM Interval</label><input id="t" value="5"></p><p><label><input type="checkbox" id="o" checked> Nightly channel optimization</label></p><p><label><input type="checkbox" id="a" checked> Advanced Security</label></p><p><label><input type="checkbox" checked> WMM No-Acknowledgement</label></p>`,
    settings: [],
    extras: [
      ['wmm', 'on'],
      ['legacy-rates', 'off'],
      ['low-ack', 'on'],
      ['dtim', '5'],
      ['nightly-channel', 'on'],
      ['security-service', 'on'],
    ],
  },
  {
    name: 'a device that joins a Wi-Fi, with the address and the channel of the access point if one likes',
    url: 'http://192.168.4.1/',
    title: 'Sprinkler WiFi Config',
    router: false,
    body: `<table id="r"><tr><td><b>Detected SSID</b></td><td><b>BSSID</b></td><td><b>Signal</b></td><td><b>Ch.</b></td></tr><tr><td>(Scanning...)</td></tr></table>
<table><tr><td><b>SSID</b>:</td><td><input id="ssid"></td></tr><tr><td>Password:</td><td><input type="password" id="pass"></td></tr><tr><td>BSSID:</td><td><input id="bssid" placeholder="(optional)"></td></tr><tr><td>Channel:</td><td><input id="channel" placeholder="(optional)"></td></tr></table><button>Submit</button>`,
    settings: [],
  },
  {
    name: 'a sign-in of a site with members, where a router usually is',
    title: 'Books',
    router: false,
    body: `<h2>Login</h2><form><label for="u">Username</label><input id="u" name="username"><label for="p">Password</label><input id="p" type="password"><label><input type="checkbox" name="remember_me" checked> Remember Me</label><button>Login</button></form><a href="/forgot">Forgot Password?</a><a href="/register">Register</a><a href="/about">About</a>`,
    settings: [],
  },
  {
    name: 'the settings of a phone with a key of its own, where a router usually is',
    title: 'Media',
    router: false,
    body: `<h3>Settings</h3><form><label for="n">Friendly Name</label><input id="n"><label for="v">App Version</label><input id="v" readonly><label>Device Token</label><input type="password"></form><button>Delete</button><button>Save</button><a href="/logs">Logs</a>`,
    settings: [],
  },
  {
    name: 'a text about a router, with links to others, where a router usually is',
    title: 'Internet',
    router: false,
    body: `<h1>Internet</h1><h2>Diagram of the state</h2><h2>Setup Wizard</h2><p>${'The page shows in which way the box is connected, how fast it is and which of its ways out is in use just now. '.repeat(2)}</p><p>${'Every way out has an order: where one is lost the next in the order is taken until the first is there again. '.repeat(2)}</p>
<ul>${['AdGuard', 'IPv6', 'VPN', 'Tor', 'Wireless', 'Clients', 'Firewall', 'Repeater', 'WAN', 'Firmware'].map((name) => `<li><a href="/docs/${name}">${name}</a></li>`).join('')}</ul>`,
    settings: [],
  },
  {
    name: 'switches whose picture slides behind a frame that is always called on',
    body: `${MENU}<h2>Wireless</h2><table>${(
      [
        ['Enable Smart Connect', 's', -37],
        ['Enable MAC filter', 'm', 0],
      ] as const
    )
      .map(
        ([name, id, left]) =>
          `<tr><th>${name}</th><td><div id="${id}" class="left"><div class="iphone_switch_container" style="height:32px;width:74px;overflow:hidden"><img id="iphone_switch" class="iphone_switch" src="/switcherplugin/iphone_switch_container_on.png" style="height:32px;width:74px;background-image:url(/switcherplugin/iphone_switch.png);background-position:${left}px"></div></div></td></tr>`,
      )
      .join('')}</table>`,
    settings: [
      ['band-steering', null, 'off', '#s'],
      ['mac-filter-enable', null, 'on', '#m'],
    ],
  },
  {
    name: 'a rate beside a hidden name is no broadcast, in Italian',
    title: 'Wireless',
    body: `${MENU}<h2>Impostazioni wireless</h2><table><tr><td>Velocità di trasmissione</td><td>: <select name="rate"><option selected>Ottimale (automatico)</option></select> (Mbit/s)</td></tr><tr><td>Abilita wireless nascosta</td><td>: <input type="checkbox" id="h" checked> (noto anche come trasmissione SSID)</td></tr></table>`,
    settings: [['ssid-broadcast', null, 'off', '#h']],
  },
  {
    name: 'a filter on a page of its own, known by its address: its switch is called Enable',
    url: 'http://192.168.0.10/#/main/wirelessconfig/acl',
    title: '',
    body: `<nav><a href="#/status">Status</a><a href="#/main/networkconfig">Network</a><a href="#/main/wirelessconfig/basic">Wireless</a><a href="#/sys">System</a><a href="#/tools">Tools</a></nav>
<div class="form-group"><label>Enable</label><div><label for="c"><input type="checkbox" id="c" style="display:none" checked><label for="c"></label></label></div></div><div class="form-group"><label>SSID</label><div class="Select"><span>Elm</span></div></div>
<div class="form-group"><label>Filter Mode</label><div><label><input type="radio" name="m" id="m" checked>Allow Only</label><label><input type="radio" name="m">Deny Only</label></div></div><div class="form-group"><label>MAC List</label><div><ul id="l"><li>${PHONE}</li><li>${PORCH}</li></ul></div><button>Remove</button></div><input name="inputMac"><button>Add</button>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#c'],
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, [PHONE, PORCH], '#l'],
    ],
  },
  {
    name: 'the radio, widths with what they are good for, and named strengths, in Chinese',
    title: '路由器',
    url: 'http://192.168.1.1/wifi',
    body: `${MENU}<div class="form-group"><label>射频</label><input type="checkbox" id="r"></div><div class="item"><label for="b">频道带宽</label><select id="b">${options('20M(抗干扰能力强)', '自动', '20M(抗干扰能力强)', '40M(速度快)')}</select></div>
<div class="item"><label for="p">WiFi信号强度</label><select id="p">${options('标准模式', '绿色模式', '标准模式', '穿墙模式')}</select></div>`,
    settings: [
      ['radio-enable', null, 'off', '#r'],
      ['channel-width', null, '20', '#b'],
      ['tx-power', null, '标准模式', '#p'],
    ],
  },
  {
    name: 'a switch that is a picture called open or close',
    title: '路由器',
    url: 'http://192.168.1.1/wifi',
    body: `${MENU}<form><div class="mode-set"><span>WiFi网络</span><span class="select-close" id="r"></span></div><div class="item"><label>信道</label><select id="c">${options('6', ...CHANNELS)}</select></div></form><form><div class="mode-set"><span>双频合一</span><span class="select-open" id="s"></span></div><p><span class="checkboxed" id="h"></span><span>隐藏本网络不被发现</span></p></form><h3>静态租约</h3><table><tr><th>主机名</th><th>MAC地址</th><th>IP地址</th><th>操作</th></tr><tr><td>Porch</td><td>${PORCH}</td><td>192.168.1.9</td><td>删除</td></tr></table>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#r'],
      ['channel', '2.4', '6', '#c'],
      ['band-steering', null, 'on', '#s'],
      ['ssid-broadcast', '2.4', 'off', '#h'],
    ],
  },
  {
    name: 'the addresses of the box itself are no devices; devices now connected are, where others are bound',
    body: `${MENU}<h2>Change the MAC address of the router</h2><div id="own"><table><tr><td>MAC of the router now</td><td>02:11:22:33:44:56</td></tr><tr><td>MAC of your device</td><td>${PHONE}</td></tr></table></div>
<h2>Connected devices</h2><div class="macBind"><table id="t"><tr><th>Device</th><th>IP/MAC address</th><th>Connection</th><th>Action</th></tr><tr><td>Phone</td><td><p>192.168.1.21</p><p>${PHONE}</p></td><td>Wi-Fi</td><td>Bind</td></tr><tr><td>Porch</td><td><p>192.168.1.22</p><p>${PORCH}</p></td><td>Wi-Fi</td><td>Bind</td></tr></table></div>`,
    settings: [['client-list', null, null, '#t']],
  },
  {
    name: 'clients with the network that each is in',
    url: 'http://192.168.0.10/#/main/status/clients',
    title: '',
    body: `<nav><a href="#/status">Status</a><a href="#/main/networkconfig">Network</a><a href="#/main/wirelessconfig/basic">Wireless</a><a href="#/sys">System</a><a href="#/tools">Tools</a></nav><button>Refresh</button><table id="t"><thead><tr>${['No.', 'MAC', 'Device Name', 'Owner SSID', 'Signal(dBm)', 'Tx Rate', 'Connect Time', 'IP', 'Block'].map((name) => `<th>${name}</th>`).join('')}</tr></thead>
<tbody><tr><td>1</td><td>${PHONE}</td><td>Phone</td><td>Elm</td><td>-52</td><td>72Mbps</td><td>1h 0m</td><td>192.168.1.21</td><td>add</td></tr><tr><td>2</td><td>${PORCH}</td><td>Porch</td><td>Elm</td><td>-67</td><td>65Mbps</td><td>2h 0m</td><td>192.168.1.22</td><td>add</td></tr></tbody></table>`,
    settings: [['client-list', null, null, '#t']],
  },
  {
    name: 'a board of many services with a row for each network on the air, and a switch in it',
    url: 'http://192.168.1.100:3000/',
    title: 'Dashboard',
    body: `<main><h3>Wifi</h3>${(
      [
        ['Elm-5G', '6GHz / 160 MHz / Canal 37', true],
        ['Elm-5G', '5GHz / 80 MHz / Canal 44', true],
        ['Elm', '2.4GHz / 20 MHz / Canal 6', false],
      ] as const
    )
      .map(
        ([name, air, on], at) =>
          `<div><div><div>SSID <span>${name}</span></div><div>WIFI ${air}</div></div><div><button role="switch" id="n${at}" aria-checked="${on}"><span></span></button><button title="QR code"></button></div></div>`,
      )
      .join('')}<h3>Local</h3><div>tablet 192.168.1.21 WiFi</div></main>
<nav><button>Accueil</button><button>Télévision</button><button>Téléphone</button><button>Fichiers</button><button>Stockage USB</button><button>Paramètres</button></nav>`,
    settings: [
      ['radio-enable', '6', 'on', '#n0'],
      ['radio-enable', '5', 'on', '#n1'],
      ['radio-enable', '2.4', 'off', '#n2'],
    ],
  },
  {
    name: 'the card of the second radio alone says its band: the first is that of its twins, in Chinese',
    title: '無線網絡',
    body: `${MENU}<div class="card"><h3>無線設置</h3><p>配置 2.4GHz 和 5GHz 無線網絡</p><div><label for="wifi-enabled">啟用無線</label><button role="switch" id="wifi-enabled" aria-checked="false"></button></div><div><label for="ssid">SSID</label><input id="ssid" value="Elm"></div><div><label for="encryption">加密方式</label><button role="combobox" id="encryption">WPA3-SAE</button></div></div>
<div class="card"><h3>5GHz 無線設置</h3><p>配置 5GHz 頻段無線網絡</p><div><label for="wifi5-enabled">啟用 5GHz</label><button role="switch" id="wifi5-enabled" aria-checked="false"></button></div><div><label for="ssid5">SSID</label><input id="ssid5" value="Elm5"></div><div><label for="encryption5">加密方式</label><button role="combobox" id="encryption5">無加密</button></div></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#wifi-enabled'],
      ['ssid', '2.4', 'Elm', '#ssid'],
      ['security-mode', '2.4', 'WPA3-SAE', '#encryption'],
      ['radio-enable', '5', 'off', '#wifi5-enabled'],
      ['ssid', '5', 'Elm5', '#ssid5'],
      ['security-mode', '5', '無加密', '#encryption5'],
    ],
  },
  {
    name: 'rules of a filter by name and address are its list, in Chinese',
    url: 'http://192.168.1.1/cgi-bin/sec-macfilter.asp',
    title: 'MAC过滤',
    body: `${MENU}<div>MAC过滤开关 <input type="checkbox" id="e" checked></div><div>过滤模式 <label><input type="radio" name="m" id="m" value="0" checked>黑名单</label><label><input type="radio" name="m" value="1">白名单</label></div>
<table id="t"><thead><tr><td>过滤规则名称</td><td>MAC地址</td><td>使能</td><td>删除</td></tr></thead><tbody><tr><td>Porch</td><td>${PORCH}</td><td>启用</td><td><input type="checkbox" style="display:none"></td></tr></tbody></table>`,
    settings: [
      ['mac-filter-enable', null, 'on', '#e'],
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PORCH], '#t'],
    ],
  },
  {
    name: 'a small router with little more than its name and its hotspot',
    url: 'http://10.42.0.1/',
    title: 'Router Easy',
    body: `<h1>Router Easy</h1><a href="/one">Start</a><a href="/two">Join</a><a href="/three">Tunnel</a><a href="/four">Version</a><h2>Hotspot Connected Devices</h2><table id="t"><tr><th>Host name</th><th>IP address</th><th>MAC address</th></tr><tr><td>Phone</td><td>10.42.0.20</td><td>${PHONE}</td></tr><tr><td>Porch</td><td>10.42.0.21</td><td>${PORCH}</td></tr></table>
<h2>Hotspot Settings</h2><label for="s">Hotspot Name (SSID)</label><input id="s" value="Elm" disabled><div><span>Band</span><input type="radio" name="b" id="b2" checked disabled><label for="b2">2.4 GHz</label><input type="radio" name="b" id="b5" disabled><label for="b5">5 GHz</label></div>`,
    settings: [
      ['client-list', '2.4', null, '#t'],
      ['ssid', '2.4', 'Elm', '#s'],
      ['band-select', '2.4', '2.4GHz', '#b2'],
    ],
  },
  {
    name: 'a name that opens for typing under the pointer, and a width in French',
    body: `${MENU}<h2>Wi-Fi</h2><form><p><label for="ssid">Nom du réseau (SSID)<i> *</i></label><input name="ssid" id="ssid" readonly value="Elm"></p><p><label for="w">Bande passante du canal</label><select id="w">${options('20MHz', '20MHz', '20MHz/40MHz')}</select></p><button>Appliquer</button></form>`,
    settings: [
      ['ssid', null, 'Elm', '#ssid'],
      ['channel-width', null, '20', '#w'],
    ],
  },
];
