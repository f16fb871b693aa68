/** Kinds of fault that pages of earlier rounds still showed, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const tag = (mac: string): string => `<span class="chip">${mac}<i aria-label="icon: close"></i></span>`;

/** A row of a form as component libraries draw it: two columns of one class, the label in the first. */
const row = (label: string, field: string): string =>
  `<div class="x-row x-form-item"><div class="x-col x-form-item-label"><label title="${label}">${label}</label></div><div class="x-col x-form-item-wrapper"><span>${field}</span></div></div>`;

const mode = `<select id="m">${options('Allow all except listed', 'Disabled', 'Allow all except listed', 'Allow listed only')}</select>`;
const drawnSwitch = (id: string): string =>
  `<span id="${id}"><button type="button" role="switch" class="x-switch"><span class="inner"></span></button></span>`;

const tabs = (...titles: string[]): string =>
  `<div role="tablist" class="bar">${titles.map((title, index) => `<div role="tab" aria-selected="${index === titles.length - 1}">${title}</div>`).join('')}</div>`;

const pane = (inner: string, shown: boolean): string =>
  `<div role="tabpanel" aria-hidden="${!shown}"${shown ? '' : ' style="display:none"'}>${inner}</div>`;

const fields = (...macs: string[]): string =>
  macs
    .map(
      (mac, index) =>
        `<tr><td><table><tr><td>${index + 1}</td><td><input name="MacAddr${index + 1}" maxlength="17" value="${mac}"></td></tr></table></td></tr>`,
    )
    .join('');

const columns = '<table id="h"><tr><td>Set</td><td>MAC Address</td><td>Set</td><td>MAC Address</td></tr></table>';
const filter = `<p>MAC filter <select id="m">${options('Deny', 'Disabled', 'Deny', 'Allow')}</select></p>`;

export const unseenOld: PageCase[] = [
  {
    name: 'the label of a row and its list in two columns of one class are no two cards: no entry is lost',
    body: `${MENU}<h2>MAC filter</h2>${row('Mode', mode)}${row('MAC list', `<div class="x-form-list">${tag('02:AB:10:22:33:01')}${tag('02:AB:10:22:33:02')}<button type="button">Add</button></div>`)}`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, ['02:AB:10:22:33:01', '02:AB:10:22:33:02'], '.x-form-list'],
    ],
  },
  {
    name: 'cards of devices stay cards where each has a label of its own',
    body: `${MENU}<h2>Connected devices</h2><div id="c"><div class="device-card"><label>kitchen-tablet</label><p>02:AB:10:22:33:01</p><p>192.168.1.21</p></div><div class="device-card"><label>work-laptop</label><p>02:AB:10:22:33:02</p><p>192.168.1.22</p></div></div>`,
    settings: [['client-list', null, null, '#c']],
    clients: [
      ['02:AB:10:22:33:01', 'kitchen-tablet', false],
      ['02:AB:10:22:33:02', 'work-laptop', false],
    ],
  },
  {
    name: 'what is folded away is drawn as a tab, and the tabs in it name their own panes alone',
    body: `${MENU}<h2>Wireless</h2><div role="tablist" class="x-collapse"><div class="x-collapse-item"><div role="tab">Elm</div><div class="x-collapse-body">${tabs('General', 'MAC filter')}${pane(`<p><label>Enabled</label>${drawnSwitch('s')}</p><p>SSID <input id="n" value="Elm"></p>`, false)}${pane(row('Mode', mode), true)}</div></div></div>`,
    settings: [
      ['radio-enable', null, null, '#s'],
      ['ssid', null, 'Elm', '#n'],
      ['mac-filter-mode', null, 'deny', '#m'],
    ],
  },
  {
    name: 'a switch in the pane of the filter itself is the filter’s',
    body: `${MENU}<h2>Wireless</h2>${tabs('General', 'MAC filter')}${pane('<p>SSID <input id="n" value="Elm"></p>', false)}${pane(`<p><label>Enabled</label>${drawnSwitch('s')}</p>`, true)}`,
    settings: [
      ['ssid', null, 'Elm', '#n'],
      ['mac-filter-enable', null, null, '#s'],
    ],
  },
  {
    name: 'bands beside a cable tell which devices are shown, in any language',
    body: `${MENU}<h2>连接设备</h2><p><select id="a">${options('全部连接方式', '全部连接方式', '2.4G Wi-Fi', '5G Wi-Fi', '有线连接')}</select></p><h2>Geräte</h2><p><select id="b">${options('2,4 GHz', '2,4 GHz', '5 GHz', 'Kabelgebunden')}</select></p>`,
    settings: [],
  },
  {
    name: 'bands alone are the choice of a band',
    body: `${MENU}<h2>无线设置</h2><p>频段 <select id="a">${options('2.4G Wi-Fi', '2.4G Wi-Fi', '5G Wi-Fi')}</select></p>`,
    settings: [['band-select', '2.4', '2.4GHz', '#a']],
  },
  {
    name: 'names of columns in a table of their own above fields are no empty list',
    body: `${MENU}<h2>MAC filter</h2>${filter}<table><tr><td>${columns}</td></tr>${fields('02:AB:10:22:33:01', '02:AB:10:22:33:02', '00:00:00:00:00:00')}</table>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, ['02:AB:10:22:33:01', '02:AB:10:22:33:02'], 'input[name=MacAddr1]'],
    ],
  },
  {
    name: 'names of columns alone are the empty list of a filter',
    body: `${MENU}<h2>MAC filter</h2>${filter}<table id="h"><tr><th>Device name</th><th>MAC address</th></tr></table>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [], '#h'],
    ],
  },
  {
    name: 'Turkish: invisible is no word of being seen, and a short "auto" stands among widths',
    body: `${MENU}<h2>2.4GHz</h2><p><label>WiFi Adı: <input id="n" value="Elm"></label></p><p><label>Kanal genişliği: <select id="w">${options('40MHz', 'Oto', '20MHz', '40MHz')}</select></label></p><p><label>Iletim gücü: <select id="p">${options('Yüksek', 'Düşük', 'Orta', 'Yüksek')}</select></label></p><p><label>Kablosuz ağ görünürlüğü: <select id="h">${options('Görünmez', 'Gözle görülür', 'Görünmez')}</select></label></p>`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['channel-width', '2.4', '40', '#w'],
      ['tx-power', '2.4', 'Yüksek', '#p'],
      ['ssid-broadcast', '2.4', 'off', '#h'],
    ],
  },
  {
    name: 'a switch for the access list of clients is the filter’s; one of another list is not',
    body: `${MENU}<h2>Wireless</h2><p>Clients ACL <input type="checkbox" id="a" checked></p><h2>Firewall</h2><p>Traffic ACL <input type="checkbox" id="b" checked></p>`,
    settings: [['mac-filter-enable', null, 'on', '#a']],
  },
];
