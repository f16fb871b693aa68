// I-O DATA WN-AX2033GR (LuCI's views of the maker's own, jQuery; Japanese): the server's Lua is run by luci.lua, the page's scripts fill the rest.
import fs from 'node:fs';
import path from 'node:path';
import { fill } from '../../luci.mjs';
import { devices, names } from '../../../home.mjs';

let page = {};
/** Texts by their English name, as the firmware keeps them. */
function words(root) {
  const made = {};
  const folder = path.join(root, 'po/ja');
  for (const name of fs.readdirSync(folder)) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const joined = text.replace(/"\r?\n"/g, ''); // a text may go over several lines
    for (const [, id, said] of joined.matchAll(/msgid "((?:[^"\\]|\\.)+)"\s*\nmsgstr "((?:[^"\\]|\\.)+)"/g))
      if (!made[id] || wanted.has(name)) made[id.replace(/\\"/g, '"')] = said.replace(/\\"/g, '"').replace(/\\n/g, '');
  }
  return made;
}
const wanted = new Set(
  [
    'index',
    '2g_settings',
    '5g_settings',
    'wireless_advanced_settings',
    'mac_filter',
    'client_list',
    'status',
    'dhcp',
    'wps',
    'repeater_connection_setup',
  ].map((name) => `${name}.po`),
);

const network = (device, ssid, more = {}) => ({
  '.type': 'wifi-iface',
  device,
  mode: 'ap',
  ssid,
  encryption: 'psk2+ccmp',
  key: names.key,
  key1: '',
  key2: '',
  key3: '',
  key4: '',
  wmm: '1',
  hidden: '0',
  rekeyinteval: '3600',
  ...more,
});
const settings = () => ({
  wireless: {
    '.order': ['mt7603e', 'mt7615e5', 'iface1', 'iface3', 'iface5', 'iface2', 'iface6'],
    mt7603e: {
      '.type': 'wifi-device',
      device_on: page.off ? '0' : '1',
      channel: page.channel ?? 'auto',
      bw: page.wide ? '1' : '0',
      txpower: page.power ?? '100',
      guest_ssid_seperation: '1',
      igmpsnoop: '1',
      auto_disassociation: '0',
      txbf: '3',
      beacon: '100',
      dtim: '1',
      copy_ssid_disabled: '1',
      wsc_confmode: '7',
    },
    mt7615e5: {
      '.type': 'wifi-device',
      device_on: page.off5 ? '0' : '1',
      channel: page.channel5 ?? '44',
      bw: '2',
      txpower: '100',
      txbf: '3',
      beacon: '100',
      dtim: '1',
      copy_ssid_disabled: '1',
      wsc_confmode: '7',
    },
    iface1: network('mt7603e', names.two, {
      hidden: page.hidden ? '1' : '0',
      encryption: page.security ?? 'psk2+ccmp',
      accesspolicy: page.filter ? '1' : '0',
      acl_mac: (page.list ?? []).map((d) => d.mac).join(';'),
      acl_description: (page.list ?? []).map((d) => d.name).join(','),
    }),
    iface3: network('mt7603e', names.guest),
    iface2: network('mt7615e5', page.same ? names.two : names.five),
    iface5: network('mt7603e', ''), // a network copied from an older router: not used
    iface6: network('mt7615e5', ''),
  },
  network: {
    '.order': [],
    wan: { mode: 'router', proto: 'dhcp' },
    lan: { ipaddr: '192.168.0.1', netmask: '255.255.255.0' },
  },
  dhcp: { '.order': [], lan: { start: '2', limit: '32', leasetime: '72h', ignore: '0' } },
  web: { '.order': [], gui_config: { network_apply_waiting_time: '30' } },
});
const stations = (band, name) =>
  `var ${name} = [${devices
    .filter((d) => d.band === band)
    .map((d) => `{mac:"${d.mac}",apIdx:"0",idle:"1"}`)
    .join(',')}];`;

const menu = [
  {
    name: 'wireless_settings',
    title: 'Wireless Settings',
    entries: [
      ['2g_settings', '2.4Ghz Settings'],
      ['5g_settings', '5Ghz Settings'],
      ['advanced_settings', 'Advanced Settings'],
      ['mac_filter', 'MAC Filter'],
      ['wps', 'WPS'],
      ['client_list', 'Client List'],
    ],
  },
  {
    name: 'lan_settings',
    title: 'LAN Settings',
    entries: [
      ['ipaddress_settings', 'IP Address Settings'],
      ['dhcp', 'DHCP'],
    ],
  },
];
function view(name, where) {
  const root = family.folder;
  const roots = [];
  for (const folder of ['applications', 'modules', 'themes'])
    for (const one of fs.readdirSync(path.join(root, folder))) {
      const views = path.join(root, folder, one, 'luasrc/view');
      if (!/iodata/.test(one) || !fs.existsSync(views)) continue;
      roots.push(views);
      if (folder === 'themes') roots.unshift(path.join(views, 'themes/iodata'));
    }
  return fill({
    roots,
    view: name,
    path: where,
    menu: menu.map((part) => ({ name: part.name, title: part.title, entries: part.entries })),
    uci: settings(),
    words: words(root),
    lang: 'ja',
    hostname: 'WN-AX2033GR',
    media: '/luci-static/iodata',
    commands: {
      'luci-stainfo ra0': stations('2.4', 'client_list_2g'),
      'luci-stainfo rai0': stations('5', 'client_list_5g'),
      '/etc/openwrt_release': "DISTRIB_PRODUCT='WN-AX2033GR'",
    },
  });
}
const at = (name, more = {}) => ({
  path: `/cgi-bin/luci/content/${more.part ?? 'wireless_settings'}/${name}`,
  view: `iodata/${name}`,
  frame: 'inner',
  ...more,
});

const family = {
  vendor: 'I-O DATA WN-AX2033GR (LuCI, the maker’s own views)',
  source: {
    repo: 'drvlabo/IO_DATA_WN_AX2033GR_FACTORY_GPL',
    commit: '5caa7914811f9f98cd9df2f6edd6c351cd1e2796',
    path: 'WN-AX2033GR-2.01.000/package/ramips/ui/luci-mtk/src/applications',
  },
  origin: 'http://192.168.0.1',
  root: 'iodata',
  folder: '',
  language: 'ja',
  wait: 900,
  rendering: 'server-templates-filled',
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.pathname.startsWith('/cgi-bin/luci/')) {
      if (url.pathname !== page.path) return { json: {} };
      return { contentType: 'text/html; charset=utf-8', body: view(page.view, url.pathname.split('/').slice(3)) };
    }
    if (url.pathname.startsWith('/luci-static/iodata/')) return file(`/themes/iodata/htdocs${url.pathname}`);
    return file(`/modules/base/htdocs${url.pathname}`);
  },
  pages: {
    '2g': at('2g_settings'),
    '2g-off-13': at('2g_settings', { off: true, channel: '13' }),
    '2g-hidden-open-7': at('2g_settings', { hidden: true, security: 'none', channel: '7' }),
    '5g': at('5g_settings'),
    advanced: at('advanced_settings', { wide: true, power: '25' }),
    'mac-off': at('mac_filter'),
    'mac-allow': at('mac_filter', { filter: true, list: [devices[0], devices[2]] }),
    'mac-off-listed': at('mac_filter', { list: [devices[1], devices[3]] }),
    clients: at('client_list'),
    dhcp: at('dhcp', { part: 'lan_settings' }),
    wps: at('wps'),
  },
};
export default family;
