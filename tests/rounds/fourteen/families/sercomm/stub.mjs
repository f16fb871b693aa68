// Sercomm's router as Dom.ru gives it out: captions in one column, controls in the other; switches, ticks and radios are button inputs whose
// state is a class. The source has the pages as they stood in a browser; the stub puts a home's values into them.
import { devices, names } from '../../../home.mjs';

let page = {};
const lower = (d) => d.mac.toLowerCase();
const arp = devices.map((d) => [d.ip, '0x1', '0x2', lower(d), 'br0']);
const leases = devices.map((d) => [d.name, lower(d), d.ip, 'DHCP', 'Активен', '22h 49m 57s']);
const home = () => ({
  'ssid-input': names.two,
  bandwidth: '20MHz',
  signalStrength: 'high',
  channelSelect2_4: '6',
  normSelect: 'wpa2',
  number_of_wifi_devices: 'unlimited',
  'ssid-input_5g': names.five,
  bandwidth_5g: '20MHz_40MHz_auto',
  signalStrength_5g: 'high',
  channelSelect_5g: '44',
  normSelect_5g: 'wpa2',
  wifi_enabled: true,
  wifi_enabled_5g: true,
  broadcast_ssid: true,
  broadcast_ssid_5g: true,
  'wifi-mode': 'bgn',
  'wifi-mode_5g': 'n',
  macOnOff: false,
  acOnOff: false,
  homeIP3: '1',
  ...page.values,
});

/** Runs in the page: what the device's own scripts would have put in. */
function fill({ values, tables, list, deny }) {
  const at = (id) => document.getElementById(id);
  for (const [id, value] of Object.entries(values)) {
    const control = at(id);
    if (!control) continue;
    if (typeof value !== 'boolean') control.value = value;
    else {
      control.classList.toggle('button-on', value);
      control.classList.toggle('button-off', !value);
      for (const part of document.querySelectorAll(`div.${id}`)) part.style.display = value ? '' : 'none';
    }
  }
  for (const [id, mark] of [
    ['normSelect', 'normNoPW'],
    ['normSelect_5g', 'normNoPW_5g'],
  ])
    if (at(id)?.value === 'off') for (const part of document.querySelectorAll(`.${mark}`)) part.style.display = 'none';
  const now = { wifi_now_channel: 'channelSelect2_4', wifi_now_channel_5g: 'channelSelect_5g' };
  for (const [id, of] of Object.entries(now))
    if (at(id)) at(id).textContent = /^\d+$/.test(at(of).value) ? at(of).value : '1';
  for (const [id, rows] of Object.entries(tables)) {
    const table = at(id);
    if (!table) continue;
    const [, model, ...rest] = [...table.querySelectorAll('.table-row')];
    for (const row of rest) row.remove();
    for (const cells of rows) {
      const row = model.cloneNode(true);
      [...row.children].forEach((cell, nth) => (cell.textContent = cells[nth]));
      table.append(row);
    }
    model.remove();
  }
  if (list && at('add1')) {
    for (const [id, chosen] of [
      ['allowNormal', !deny],
      ['denyNormal', deny],
    ]) {
      at(id).classList.toggle('radio-checked', chosen);
      at(id).classList.toggle('radio-unchecked', !chosen);
    }
    for (const [nth, { name, mac }] of list.entries()) {
      at('add1').click(); // the page's own button adds a row
      at(`name_${nth}`).value = name;
      mac.split(':').forEach((pair, part) => (at(`mac${part + 1}_${nth}`).value = pair));
    }
  }
}
const put = async (shown) => {
  await shown.evaluate(fill, {
    values: home(),
    tables: { arp_table: arp, leases_table: leases },
    list: page.list,
    deny: Boolean(page.deny),
  });
  await shown.waitForTimeout(500);
};
const at = (file, values = {}, more = {}) => ({ path: `/${file}.html`, values, steps: put, ...more });
const chosen = (...which) => which.map((d) => ({ name: d.name, mac: d.mac }));
const [tablet, camera, laptop, television] = devices;

export default {
  vendor: 'Sercomm router (Dom.ru)',
  source: {
    repo: 'DaH4uk/emulators',
    commit: '413800fdef90ce32ac32e139b981db116f8a2eb4',
    path: 'public/routers/sercomm',
  },
  origin: 'http://192.168.1.1',
  root: 'sercomm',
  wait: 900,
  language: 'ru',
  state: (made) => {
    page = made;
  },
  // The pages were saved from somebody's device: its clients become this home's.
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.html')) return found;
    return {
      ...found,
      body: String(found.body)
        .replace(/(?:[\da-f]{2}:){5}[\da-f]{2}/gi, laptop.mac)
        .replace(/(?:android|DESKTOP|iPhone)-[\w-]+/g, laptop.name),
    };
  },
  pages: {
    wifi: at('wifi'),
    'wifi-two-off': at('wifi', { wifi_enabled: false }),
    'wifi-hidden': at('wifi', { broadcast_ssid: false, 'ssid-input': 'Lindenhof_IoT', normSelect: 'wpawpa2' }),
    'wifi-thirteen': at('wifi', { channelSelect2_4: '13', bandwidth: '20MHz_40MHz', signalStrength: 'medium' }),
    'wifi-auto': at('wifi', { channelSelect2_4: 'auto', channelSelect_5g: 'auto', bandwidth_5g: '20MHz' }),
    'wifi-five-off': at('wifi', { wifi_enabled_5g: false, channelSelect2_4: '11' }),
    'wifi-open': at('wifi', { normSelect: 'off', broadcast_ssid_5g: false }),
    settings: at('wifi_settings'),
    'settings-n': at('wifi_settings', { 'wifi-mode': 'n', auto_channel_reselection: false }),
    'filter-off': at('mac_filter'),
    'filter-deny': at('mac_filter', { macOnOff: true }, { list: chosen(camera, tablet), deny: true }),
    'filter-allow': at('mac_filter', { macOnOff: true }, { list: chosen(tablet, laptop, television) }),
    'filter-allow-camera': at('mac_filter', { macOnOff: true }, { list: chosen(camera, laptop) }),
    'status-lan': at('status-lan'),
    lan: at('LAN'),
    parental: at('parent_control'),
    access: at('Access_control'),
  },
};
