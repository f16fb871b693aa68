// ZyXEL P-661HW-61 (English) and P-2602HW-61/67 (German), ZyNOS: pages of the maker's demonstration as somebody kept them; our steps put the values of our home
// where the device writes its own, then the page's own functions run again.
import { devices, names } from '../../../home.mjs';

/** Sets a form's fields by name: a tick, the option at a place, or a text; a list fills the fields of that name in turn. */
const put = (values) => async (tab) => {
  await tab.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) {
      const fields = document.getElementsByName(name);
      if (!fields.length) continue; // the older page has no such field
      if (Array.isArray(value)) fields.forEach((field, n) => (field.value = value[n] ?? field.value));
      else if (typeof value === 'boolean') fields[0].checked = value;
      else if (typeof value === 'number') fields[0].selectedIndex = value;
      else fields[0].value = value;
    }
    if (document.getElementsByName('WEP_Selection').length) window.doWEPChange?.();
    document.querySelectorAll('select').forEach((select) => {
      for (const option of select.options) option.toggleAttribute('selected', option.selected);
    });
  }, values);
};
/** The rows of a table that the device writes. */
const fillTable = (rows) => async (tab) => {
  await tab.evaluate((lines) => {
    const head = [...document.querySelectorAll('.TableTilte')].at(-1).closest('tr');
    while (head.nextElementSibling) head.nextElementSibling.remove();
    for (const line of lines) {
      const row = document.createElement('tr');
      for (const text of line)
        row.append(Object.assign(document.createElement('td'), { textContent: text, align: 'center' }));
      head.after(row);
    }
  }, rows);
};

const en = '661HW-61';
const de = '2602HW-61_67';
const at = (model, name, steps, more = {}) => ({
  path: `/${model}/${name}.html`,
  url: `http://192.168.1.1/${name}.html`,
  frame: 'inner',
  language: model === de ? 'de' : 'en',
  steps,
  ...more,
});
const home = { ESSID: names.two, WEP_Selection: 0 };
const empty = Array(10).fill('00:00:00:00:00:00');
const column = (list, side) => [...list.filter((_, n) => n % 2 === side).map((d) => d.mac), ...empty];
/** The list stands in two columns, filled by rows. */
const macs = (list) => ({ WLAN_FltAddressL: column(list, 0), WLAN_FltAddressR: column(list, 1) });
const two = devices.filter((d) => d.band === '2.4');

export default {
  vendor: 'ZyXEL P-661HW-61, P-2602HW-61/67 (ZyNOS)',
  source: {
    repo: 'threader/zyxel-p8702n-bcm63xx',
    commit: 'bbcd4bdb4aaa34438eba5c83039886a666ea2920',
    path: 'doc/jstic.com/Newsgroup/Zyxel',
  },
  origin: 'http://192.168.1.1',
  root: 'zynos',
  rendering: 'saved',
  // The frame that holds the help's address is not there.
  init: () => Object.defineProperty(window, 'title', { value: {} }),
  pages: {
    'wireless-en': at(en, 'WLAN', put(home)),
    'wireless-off-de': at(de, 'WLAN', put({ ...home, EnableWLAN: false })),
    'wireless-hidden-de': at(de, 'WLAN', put({ ...home, ESSID_HIDE_Selection: 1, Channel_ID: 10 })),
    'wireless-13-g-en': at(en, 'WLAN', put({ ...home, Channel_ID: 12, WLAN_Mode_Selection: 2 })),
    'wireless-wep-en': at(en, 'WLAN', put({ ...home, WEP_Selection: 2, Channel_ID: 0 })),
    'filter-off-de': at(de, 'WLAN_Filter', put({ WLAN_FltActive: 0, ...macs([]) })),
    'filter-allow-de': at(
      de,
      'WLAN_Filter',
      put({ WLAN_FltActive: 1, WLAN_FltAction: 0, ...macs([devices[0], devices[2]]) }),
    ),
    'filter-deny-en': at(en, 'WLAN_Filter', put({ WLAN_FltActive: 1, WLAN_FltAction: 1, ...macs([devices[3]]) })),
    'wpa-psk-en': at(en, 'WLAN_8021x', put({ WLAN_KeyMProtocol: 2, PSK: names.key })),
    'wpa-de': at(de, 'WLAN_8021x', put({ WLAN_KeyMProtocol: 1 })),
    'associated-de': at(de, 'WMten_AList', fillTable(two.map((d, n) => [n + 1, d.mac, '00:42:10']).toReversed())),
    'leases-en': at(
      en,
      'rpDHCP',
      fillTable(devices.map((d) => [d.name, d.ip, d.mac.replaceAll(':', '-')]).toReversed()),
    ),
    'leases-de': at(
      de,
      'rpDHCP',
      fillTable(devices.map((d) => [d.name, d.ip, d.mac.replaceAll(':', '-')]).toReversed()),
    ),
    'menu-de': at(de, 'rpWLan'),
  },
};
