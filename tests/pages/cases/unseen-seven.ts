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
];
