/** What the pages of the seventh round showed, each kind as a page of our own. */
import { CHANNELS, MENU, options, type Expected, type PageCase } from '../case.ts';

const PHONE = 'A4:83:E7:10:20:30';
const SSID: Expected = ['ssid', null, 'Elm', '#n'];
const NAME = '<p><label for="n">SSID</label> <input id="n" value="Elm"></p>';

/** A dialog that nobody has opened, its fields as HTML gives them. */
const DIALOG = `<div class="modal hidden" style="display:none"><h3>Set up wireless</h3><p><label for="dn">SSID</label> <input id="dn" value=""></p>
<p><label for="ds">Encryption</label> <select id="ds">${options('None (open)', 'None (open)', 'WPA2-PSK', 'WPA3-SAE')}</select></p>
<p><label for="dh">Hidden SSID</label> <select id="dh">${options('Yes (hidden)', 'Yes (hidden)', 'No (shown)')}</select></p></div>`;

const bandRows = (low: boolean): string => {
  const band = (name: string, tick: string, channel: string, ticked: boolean): string =>
    `<div class="form-row"><label class="col-form-label"></label><div class="col">${name}</div></div>
<div class="form-row" role="group"><label class="col-form-label">Access Point</label><div class="col"><input type="checkbox" id="${tick}"${ticked ? ' checked' : ''}> Enable</div></div>
<div class="form-row" role="group"><label class="col-form-label" for="${channel}b">Bandwidth</label><div class="col"><select id="${channel}b">${options('40 MHz', '20 MHz', '40 MHz')}</select></div></div>`;
  return `<h2>Wireless</h2><form>${band('2.4G', 'a', 'c', low)}${band('5G', 'b', 'd', true)}</form>`;
};

const card = (band: string, id: string, on: boolean): string =>
  `<div class="card"><div class="flex"><div><h3>${band}GHz Network</h3><p>Primary wireless network</p></div><button type="button" role="switch" id="${id}" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}"></button></div>
<div><label for="${id}name">Network Name (SSID)</label><input id="${id}name" value="Elm"></div></div>`;
const panel = (title: string, id: string, on: boolean): string =>
  `<div class="panel"><div class="panel-hd"><ul><li><span>${title}</span></li><li><button role="switch" aria-checked="${on}" id="${id}"></button></li></ul></div><div>无线名称 <input id="${id}name" value="Elm"></div></div>`;

export const unseenSeven: PageCase[] = [
  {
    name: 'an answer and what it means in brackets: not hidden',
    body: `${MENU}<h2>Wireless</h2>${NAME}<p><label for="h">Hidden SSID</label> <select id="h">${options('No (Broadcast SSID)', 'No (Broadcast SSID)', 'Yes (Hidden)')}</select></p>`,
    settings: [SSID, ['ssid-broadcast', null, 'on', '#h']],
  },
  {
    name: 'an answer and what it means in brackets: hidden',
    body: `${MENU}<h2>Wireless</h2>${NAME}<p><label for="h">Hidden SSID</label> <select id="h">${options('Yes (Hidden)', 'No (Broadcast SSID)', 'Yes (Hidden)')}</select></p>
<p><label for="i">AP isolation</label> <select id="i">${options('Yes (isolated)', 'No (not isolated)', 'Yes (isolated)')}</select></p>`,
    settings: [SSID, ['ssid-broadcast', null, 'off', '#h'], ['ap-isolation', null, 'on', '#i']],
  },
  {
    name: 'a dialog that was never opened says nothing',
    body: `${MENU}<h2>Status</h2><p>Uptime: 3 days</p>${DIALOG}`,
    settings: [
      ['ssid', null, null, '#dn'],
      ['security-mode', null, null, '#ds'],
      ['ssid-broadcast', null, null, '#dh'],
    ],
  },
  {
    name: 'a band with a dot in the middle',
    body: `${MENU}<h4>2.4G</h4><p><label for="r">Enable 2·4GHz Wireless Radio</label> <span class="switch" id="r"><small></small><input type="checkbox" style="display:none"><span class="switch-text"><span class="off">OFF</span></span></span></p>`,
    settings: [['radio-enable', '2.4', 'off', '#r']],
  },
  {
    name: 'a row that holds nothing but a band heads those below',
    title: 'Wireless',
    body: `${MENU}${bandRows(false)}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#a'],
      ['channel-width', '2.4', '40', '#cb'],
      ['radio-enable', '5', 'on', '#b'],
      ['channel-width', '5', '40', '#db'],
    ],
  },
  {
    name: 'versions of the security written together, standards written together',
    body: `${MENU}<h2>Wireless</h2>${NAME}<p><label for="s">Encryption</label> <select id="s">${options('WPAWPA2PSK CCMP', 'None', 'WPA2PSK CCMP', 'WPAWPA2PSK CCMP')}</select></p>
<p><label for="m">Operation Mode</label> <select id="m">${options('bgnax', 'Select', 'b', 'bg', 'bgn', 'bgnax')}</select></p><p>Channel <select id="c">${options('6', ...CHANNELS)}</select></p>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['security-mode', '2.4', 'WPAWPA2PSK CCMP', '#s'],
      ['wireless-mode', '2.4', 'bgnax', '#m'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'a list with one address, typed in a field of its row',
    body: `${MENU}<h2>Wireless</h2><p>ACL Mode <select id="m">${options('Allow', 'Disabled', 'Allow', 'Deny')}</select></p><h3>MAC Address Filter List</h3><button>Add</button>
<table id="t"><tr><th>MAC Address</th><th>Actions</th></tr><tr><td><input type="text" name="MACAddressControlList" value="${PHONE}"></td><td><button name="delete"></button></td></tr></table>`,
    settings: [
      ['mac-filter-mode', null, 'allow', '#m'],
      ['mac-filter-list', null, [PHONE], '#t'],
    ],
  },
  {
    name: 'wide channels as a tick',
    body: `${MENU}<h2>Wi-Fi 2.4 GHz</h2><p><input type="checkbox" id="w" checked> <label for="w">Utilisation des canaux larges (débit supérieur)</label></p>
<p><input type="checkbox" id="v"> <label for="v">Wide channels (HT40)</label></p><p><input type="checkbox" id="x" checked> <label for="x">20/40 coexistence</label></p>`,
    settings: [
      ['channel-width', '2.4', '40', '#w'],
      ['channel-width', '2.4', '20', '#v'],
    ],
  },
  {
    name: 'tabs are chosen, not switched',
    body: `${MENU}<div role="tablist"><button type="button" role="tab" aria-selected="false" data-state="inactive">WiFi Networks</button><button role="tab" aria-selected="true" data-state="active">Security</button></div>
<div role="tabpanel"><h3>2.4GHz Network</h3>${NAME}</div>`,
    settings: [['ssid', '2.4', 'Elm', '#n']],
  },
  {
    name: 'cards of the bands with a switch at the right of their titles',
    title: 'WiFi',
    body: `${MENU}<h1>WiFi</h1>${card('2.4', 'x', false)}${card('5', 'y', true)}<div><label for="p">Transmission Power (5GHz)</label><select id="p">${options('High', 'Low', 'High')}</select></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#x'],
      ['ssid', '2.4', 'Elm', '#xname'],
      ['radio-enable', '5', 'on', '#y'],
      ['ssid', '5', 'Elm', '#yname'],
      ['tx-power', '5', 'High', '#p'],
    ],
  },
  {
    name: 'devices with their name over their address',
    body: `${MENU}<h2>Devices</h2><table id="t"><thead><tr><th>Device</th><th>IP Address</th><th>Connection</th><th>Signal</th></tr></thead><tbody><tr><td><div>TV</div><div>${PHONE}</div></td><td>192.168.1.20</td><td>2.4GHz</td><td>-60 dBm</td></tr></tbody></table>`,
    settings: [['client-list', null, null, '#t']],
  },
  {
    name: 'a black list with the time of each entry',
    body: `${MENU}<h3>Blacklist</h3><table id="u"><thead><tr><th>Device Name</th><th>MAC Address</th><th>Blocked Time</th></tr></thead><tbody><tr><td>Porch</td><td>74:AB:93:0A:1B:2C</td><td>2026-10-01</td></tr></tbody></table>`,
    settings: [['mac-filter-list', null, ['74:AB:93:0A:1B:2C'], '#u']],
  },
  {
    name: 'a network that is hidden to make it undetectable, and a choice between no password and a normal one',
    body: `${MENU}<h2>WiFi</h2><label><input type="checkbox" id="h" checked> Hide the network to make it undetectable</label>
<p>Encryption Mode: <label><input type="radio" name="e" id="e1"> No password</label><label><input type="radio" name="e" id="e2" checked> Normal password</label></p>`,
    settings: [
      ['ssid-broadcast', null, 'off', '#h'],
      ['security-mode', null, 'Normal password', '#e2'],
    ],
  },
  {
    name: 'what a box can be is no standard, and standards in French and German are',
    body: `${MENU}<h2>Sans fil 2,4 GHz</h2><p>Mode <select id="r" disabled>${options('AP', 'AP', 'AC')}</select></p><p>Mode réseau sans fil <select id="m">${options('Désactivé', 'Désactivé', 'Mixte', 'B uniquement', 'G uniquement')}</select></p>
<p>Wireless-Netzwerkmodus <select id="k">${options('Gemischt', 'Deaktivieren', 'Gemischt', 'Nur B', 'Nur G')}</select></p>`,
    settings: [
      ['wireless-mode', '2.4', 'Désactivé', '#m'],
      ['wireless-mode', '2.4', 'Gemischt', '#k'],
    ],
  },
  {
    name: 'panels of the bands in Chinese, each with a switch in its head',
    body: `${MENU}${panel('2.4G 网络', 'a', false)}${panel('5G 网络', 'b', true)}`,
    settings: [
      ['radio-enable', '2.4', 'off', '#a'],
      ['ssid', '2.4', 'Elm', '#aname'],
      ['radio-enable', '5', 'on', '#b'],
      ['ssid', '5', 'Elm', '#bname'],
    ],
  },
];
