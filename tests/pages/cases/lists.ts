/** Lists of addresses in every dress: a list that is not recognised must never count as an empty one. */
import { MENU, type Expected, type PageCase } from '../case.ts';

const CAMERA = '74:AB:93:1C:5D:20';
const OTHER = '5C:E9:31:02:7F:10';
const MODE = `<select id="mode"><option value="0">Disabled</option><option value="1">Allow</option><option value="2" selected>Deny</option></select>`;
const FILTER = `${MENU}<h2>Wireless MAC Filter</h2>${MODE}`;
const DENY: Expected = ['mac-filter-mode', null, 'deny', '#mode'];
const row = (mac: string) => `<div class="row"><p>Device</p><p>${mac}</p><button>Unblock</button></div>`;

/** Below titles, a row in which one more entry is made: the addresses to choose from hide in a cell of it. */
const editor = (rows: string) => `${FILTER}<table id="entries"><tr><th colspan="3">Filter list:</th></tr>
  <tr><th>MAC address:</th><th>Description:</th><th></th></tr>
  <tr><td><div style="display:none"><a href="#">192.168.1.20 [3C22FB9A1041] (laptop)</a></div><input type="text" name="mac_0" value=""><button type="button">v</button></td>
  <td><input type="text" name="desc_0" value=""></td><td><button type="submit">Add</button></td></tr>${rows}</table>`;

export const lists: PageCase[] = [
  {
    name: 'a row for new entries below two rows of titles, with devices to choose in it',
    body: editor('<tr><td>74AB931C5D20</td><td>camera</td><td><input type="checkbox"></td></tr>'),
    settings: [DENY, ['mac-filter-list', null, [CAMERA], '#entries']],
  },
  {
    name: 'such a row alone: nothing is on the list',
    body: editor(''),
    settings: [DENY, ['mac-filter-list', null, [], '#entries']],
  },
  {
    name: 'one address in a list that its id alone tells',
    body: `${FILTER}<div id="mac_list"><div>74-ab-93-1c-5d-20</div></div>`,
    settings: [DENY, ['mac-filter-list', null, [CAMERA], '#mac_list']],
  },
  {
    name: 'one address in a box with several lines',
    body: `${FILTER}<select id="box" size="8"><option>${CAMERA}</option></select>`,
    settings: [DENY, ['mac-filter-list', null, [CAMERA], '#box']],
  },
  {
    name: 'addresses in one line',
    body: `${FILTER}<input type="text" id="line" name="mac_list" value="${CAMERA},${OTHER}">`,
    settings: [DENY, ['mac-filter-list', null, [CAMERA, OTHER], '#line']],
  },
  {
    name: 'rows with a button each, right in the main part of the page',
    body: `${MENU}<main id="main"><h2>Blocked devices</h2>${row(CAMERA)}${row(OTHER)}</main>`,
    settings: [['mac-filter-list', null, [CAMERA, OTHER], '#main']],
  },
  {
    name: 'an address under a heading about blocking, in nothing like a list',
    body: `${MENU}<h2>Blocked devices</h2>${row(CAMERA)}`,
    settings: [],
    unread: [['mac-filter', 'unknown-words']],
  },
  {
    name: 'addresses as plain text under a heading about blocking',
    body: `${MENU}<h2>Blocked MAC addresses</h2><pre>${CAMERA}\n${OTHER}</pre>`,
    settings: [],
    unread: [['mac-filter', 'unknown-words']],
  },
  {
    name: 'a box that only shows an address, above the one that adds one',
    body: `${MENU}<h2>Deny MAC list</h2><div><input readonly value="${CAMERA}"><button>Delete</button></div><div><input id="add" placeholder="Add MAC"><button>Add</button></div>`,
    settings: [['mac-filter-list', null, null, '#add']],
    unread: [['mac-filter', 'unknown-words']],
  },
  {
    name: "the router's own addresses are no list",
    body: `${MENU}<h2>Status</h2><div class="row"><p>LAN MAC</p><p>${OTHER}</p></div><div class="row"><p>WAN MAC</p><p>5C:E9:31:02:7F:11</p></div>`,
    settings: [],
    unread: [],
  },
];
