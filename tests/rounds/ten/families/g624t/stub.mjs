// D-Link DSL-G624T (Texas Instruments' AR7 pages, "webcm"): one page that includes menu, page, script and post form; ticks and radios are picture inputs.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';
import { fill } from '../../webcm.mjs';

let page = {};
/** Names travel written as numbers, as the pages' own script reads them. */
const written = (text) => [...escape(text)].map((sign) => String(sign.charCodeAt(0) - 23)).join('');
const dashed = (mac) => mac.replaceAll(':', '-');
const settings = () => ({
  'logic:status/has_wlan': '1',
  'logic:status/has_voice': '0',
  'logic:status/has_dsl': '1',
  'logic:status/has_marvell': '0',
  'logic:status/has_usb': '0',
  'logic:status/has_vlan': '0',
  'logic:status/uptime_hours': '23',
  'logic:status/uptime_minutes': '14',
  'logic:status/nspver': '3.01B01T02',
  'sar:status/dsl_carrier_state': '2',
  'sar:status/dsl_us_rate': '1024',
  'sar:status/dsl_ds_rate': '16000',
  'eth0:status/carrier': '1',
  'ap:settings/ap_enabled': page.off ? '0' : '1',
  'ap:settings/ssid0/ssid': written(names.two),
  'ap:settings/hidden_ssid': page.hidden ? '1' : '0',
  'ap:settings/channel_g': page.channel ?? '6',
  'ap:settings/bgmode': page.mode ?? '2',
  'ap:settings/band_mode': '1',
  'ap:settings/ssid0/vlan': '0',
  'ap:settings/ssid0/priority': '0',
  'ap:settings/plus_4x': '0',
  'ap:settings/user_isolation': page.isolated ? '1' : '0',
  'ap:settings/qos_type': '0',
  'ap:settings/wds_mode': '3',
  'ap:settings/multiple_ssid': page.guest ? '1' : '0',
  'ap:status/dot11a_supported': '0',
  'ap:settings/access_type': { allow: '1', deny: '2' }[page.mac] ?? '0',
  'ap:settings/beacon': '100',
  'ap:settings/dtim': '2',
  'ap:settings/rts_threshold': '4096',
  'ap:settings/frag_threshold': '4096',
  'ap:settings/powerlevel': page.power ?? '1',
  'ap:settings/multi_domain': '0',
  'ap:settings/country_str': 'DE',
  'ap:settings/current_reg_domain_g': '48',
  'ap:settings/private_reg_domain_g': '0',
  'ap:settings/ssid0/privacy_type': page.privacy ?? '8',
  'ap:settings/ssid0/psktype': '1',
  'ap:settings/ssid0/interval': '3600',
  'ap:settings/ssid0/wpa2_pre_auth': '0',
  'ap:settings/ssid0/pskvalue': names.key,
  'ap:settings/ssid0/radius_ip': '0.0.0.0',
  'ap:settings/ssid0/radius_port': '1812',
  'ap:status/current_ssid': '0',
  'manager:status/lan0/dhcps': 'dhcps0',
});
const lease = (d, n) => [n, `lease${n}`, d.ip, d.name, d.mac, '', 'Dynamic'];
const lists = () => ({
  'ap:valid_settings/bgmode': [
    ['0', 'B Only'],
    ['1', 'G Only'],
    ['2', 'Mixed'],
  ],
  'ap:valid_settings/power_level': ['Full', '50%', '25%', '12%'].map((text, n) => [n, String(n + 1), text]),
  'ap:valid_settings/current_reg_domain_g': [['0', '48', 'ETSI']],
  'ap:status/mssid_list': [['0', '0', names.two, '0', '0'], ...(page.guest ? [['1', '1', names.guest, '2', '0']] : [])],
  'ap:status/mssid_sec_profile': [['0', page.privacy ?? '8']],
  'ap:status/access_list': (page.list ?? []).map((d, n) => [n, dashed(d.mac)]),
  'ap:status/sta_table': devices
    .filter((d) => d.band === '2.4')
    .map((d, n) => [n, dashed(d.mac), 'Associated', written(names.two), '54 Mbps']),
  'ap:status/ch_range_g': [['0', '1', '13']],
  'ap:status/wireless_tx_stats': [['0', '1204', '988', '40', '3', '12']],
  'ap:status/wireless_rx_stats': [['0', '2310', '2104', '55', '6', '0', '1']],
  'manager:command/lan/list_used': [['0', 'lan0', 'LAN group 1']],
  'dhcps0:status/dynamiclist': devices.map(lease),
  'dhcps0:status/staticlist': [],
});

const at = (menu, name, title, more = {}) => ({
  path: `/cgi-bin/webcm?getpage=/usr/www_safe/html/defs/style5/menus/menu.html&var:style=style5&var:main=menu&var:menu=${menu}&var:menutitle=${menu[0].toUpperCase()}${menu.slice(1)}&var:pagename=${name}&var:pagetitle=${encodeURIComponent(title)}`,
  ...more,
});

const family = {
  vendor: 'D-Link DSL-G624T (Texas Instruments AR7)',
  source: {
    repo: 'zipangotes/DSL-G624T_GPL_code',
    commit: '56c8a38eb3fd5a234a41457189461168c562760c',
    path: 'src/html/html',
  },
  origin: 'http://192.168.1.1',
  root: 'g624t',
  folder: '',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const own = (name) => path.join(family.folder, name.replace(/^(\/usr\/www_safe)?\/?html\//, ''));
    const text = (name) => (fs.existsSync(own(name)) ? fs.readFileSync(own(name), 'latin1') : '');
    if (!url.pathname.startsWith('/cgi-bin/')) return file(url.pathname.replace(/^(\/usr\/www_safe)?\/html\//, '/'));
    if (url.pathname !== '/cgi-bin/webcm') return file(url.pathname.replace('/cgi-bin/', '/'));
    const vars = { langrp: 'lan0', currentSSID: '0' };
    for (const [key, value] of url.searchParams) if (key.startsWith('var:')) vars[key.slice(4)] = value;
    const values = settings();
    const body = fill(text(url.searchParams.get('getpage') ?? '/html/index.html'), {
      vars,
      get: (name) => values[name] ?? '',
      rows: (name) => lists()[name] ?? [],
      file: text,
    });
    return { contentType: 'text/html; charset=iso-8859-1', body };
  },
  pages: {
    setup: at('wireless', 'wireless_setup', 'Wireless Setup'),
    'setup-off': at('wireless', 'wireless_setup', 'Wireless Setup', { off: true }),
    'setup-hidden-13': at('wireless', 'wireless_setup', 'Wireless Setup', {
      hidden: true,
      channel: '13',
      isolated: true,
    }),
    'setup-g-only': at('wireless', 'wireless_setup', 'Wireless Setup', { mode: '1', channel: '11' }),
    configuration: at('wireless', 'wireless_cfg', 'Wireless Configuration', { power: '3' }),
    'access-off': at('wireless', 'wireless_access', 'Wireless Management'),
    'access-allow': at('wireless', 'wireless_access', 'Wireless Management', {
      mac: 'allow',
      list: [devices[0], devices[2]],
    }),
    'access-ban': at('wireless', 'wireless_access', 'Wireless Management', { mac: 'deny', list: [devices[3]] }),
    stations: at('wireless', 'wireless_sta', 'Wireless Management'),
    'security-wpa2': at('wireless', 'security_wpa', 'Wireless Security', { privacy: '8' }),
    'security-none': at('wireless', 'security_none', 'Wireless Security', { privacy: '0' }),
    'multiple-ssid': at('wireless', 'wireless_ssid', 'Wireless Multiple SSID', { guest: true }),
    'lan-clients': at('adv', 'lan_clients', 'LAN Clients'),
    login: { path: '/cgi-bin/webcm' },
  },
};
export default family;
