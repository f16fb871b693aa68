// neufbox 5 (SFR): ClearSilver templates with texts in HDF files, both filled here as the box does it.
import { devices, names } from '../../../home.mjs';
import { chosen, fill, texts } from './clearsilver.mjs';

let page = {};
const on = (yes) => (yes ? 'on' : 'off');
const listed = (macs) => Object.fromEntries(macs.map((mac, n) => [n + 1, { Value: mac.toLowerCase() }]));
const values = () => ({
  Sys: {
    FirmwareVersion: { Value: 'NB5-MAIN-R3.3.1' },
    MACAddress: { Value: '02:11:22:33:44:55' },
    IPAddress: { Value: '100.64.8.3' },
    NetInfraExtra: { Value: 'adsl' },
  },
  // the state of the Wi-Fi
  wifi_status: { Value: on(!page.off) },
  wifi_ssid: { Value: names.two },
  wifi_closed: { Value: page.hidden ? '1' : '0' },
  wifi_channel: { Value: page.channel ?? '6' },
  wifi_autochannel: { Value: on(!page.channel) },
  wifi_mode: { Value: page.mode ?? '11ng' },
  wifi_encryption: { Value: 'WPA-WPA2-PSK' },
  wifi_keytype: { Value: 'tkipaes' },
  wifi_key: { Value: names.key },
  wifi_macfiltering: { Value: page.filter ?? 'off' },
  hosts: Object.fromEntries(
    devices
      .slice(0, 3)
      .map((d, n) => [n + 1, { mac: { Value: d.mac.toLowerCase() }, ip: { Value: d.ip }, name: { Value: d.name } }]),
  ),
  // its settings
  ap_active: { Value: on(!page.off) },
  ap_ssid: { Value: names.two },
  ap_closed: { Value: page.hidden ? '1' : '0' },
  ap_channel: { Value: page.channel ?? 'auto' },
  ap_mode: { Value: page.mode ?? '11ng' },
  ap_ht40: { Value: on(page.wide) },
  wlan_encryptiontype: { Value: page.security ?? 'WPA2-PSK' },
  wlan_keytype: { Value: 'ascii' },
  wlan_wpaenctype: { Value: 'aes' },
  wlan_wpakey: { Value: names.key },
  MACFiltering: { Value: page.filter ?? 'off' },
  ShowAddMyWorkstation: { Value: '0' },
  List: listed(page.list ?? []),
  // addresses
  dhcp_active: { Value: 'on' },
  dhcp_start_p0: { Value: '192' },
  dhcp_start_p1: { Value: '168' },
  dhcp_start_p2: { Value: '1' },
  dhcp_start_p3: { Value: '20' },
  dhcp_end_p0: { Value: '192' },
  dhcp_end_p1: { Value: '168' },
  dhcp_end_p2: { Value: '1' },
  dhcp_end_p3: { Value: '100' },
  dhcp_lease: { Value: '86400' },
  dhcp_static_ipaddr_p0: { Value: '192' },
  dhcp_static_ipaddr_p1: { Value: '168' },
  dhcp_static_ipaddr_p2: { Value: '1' },
  dhcp_static_list: { 1: { ipaddr: { Value: '192.168.1.34' }, macaddr: { Value: devices[1].mac.toLowerCase() } } },
});
const pages =
  'state state_wan state_voip state_lan network network_wan network_ddns network_dns network_dhcp network_nat network_route network_firewall wifi wifi_config wifi_security wifi_macfiltering hotspot hotspot_config service service_samba service_printer service_upnpav maintenance maintenance_system maintenance_admin maintenance_dsl maintenance_diag eco';
const defined = () =>
  new Set(['NB5', ...(page.cibox ? ['CIBOX'] : []), ...pages.split(' ').map((name) => `page_${name}`)]);

export default {
  vendor: 'neufbox 5 (SFR)',
  source: {
    repo: 'StidOfficial/neufbox',
    commit: 'a94f4dfdad3a66393669133a9ae7b707d6639545',
    path: 'efixo/efixo-www/src',
  },
  origin: 'http://192.168.1.1',
  root: 'neufbox',
  wait: 800,
  language: 'fr',
  rendering: 'server-templates-filled',
  state: (given) => {
    page = given;
  },
  answer: ({ url, file }) => {
    const plain = (name) => chosen(file(`docroot/${name}`)?.body.toString('utf8') ?? '', defined());
    // The box's own build joins these into one.
    if (url.pathname === '/js/global.js')
      return {
        contentType: 'text/javascript',
        body: ['jquery.js', 'jquery.modal.js', 'common.js'].map((name) => plain(`js/${name}`)).join(';\n'),
      };
    if (url.pathname.endsWith('.js')) return { contentType: 'text/javascript', body: plain(url.pathname) };
    if (/\.(css|png|gif|ico)$/.test(url.pathname))
      return file(`docroot${url.pathname}`) ?? file(`docroot/themes/sfr${url.pathname}`);
    const read = (name) => file(`fcgiroot/${name}`)?.body.toString('utf8') ?? '';
    const lang = page.language ?? 'fr';
    const parts = url.pathname
      .replace(/^\/|\.html$/g, '')
      .split('/')
      .filter(Boolean);
    const texted = [
      'text.hdf',
      'rootfs.hdf',
      'menu.hdf',
      ...parts.map((_, n) => `${parts.slice(0, n + 1).join('/')}.hdf`),
    ];
    const data = texts(
      texted.map((name) => read(`lng/${lang}/${name}`)),
      defined(),
      { BOXNAME: 'neufbox' },
    );
    data.Var = values();
    data.Env.Page.Name = { '': `/${parts.join('/')}`, Parent: parts[0], ...(parts[1] && { Child: parts[1] }) };
    return fill(read(`tpl/${parts.join('/')}.html`), data, (name) => read(name), defined(), { BOXNAME: 'neufbox' });
  },
  pages: {
    'wifi-state': { path: '/wifi' },
    'config-auto': { path: '/wifi/config' },
    'config-off-13': { path: '/wifi/config', off: true, channel: '13' },
    'config-hidden-11n': { path: '/wifi/config', hidden: true, mode: '11n', wide: true, channel: '11' },
    'config-en': { path: '/wifi/config', language: 'en', channel: '6' },
    security: { path: '/wifi/security' },
    'security-wpa': { path: '/wifi/security', security: 'WPA-PSK' },
    'mac-off': { path: '/wifi/macfiltering' },
    'mac-allow': { path: '/wifi/macfiltering', filter: 'whitelist', list: [devices[0].mac, devices[2].mac] },
    'mac-allow-en': {
      path: '/wifi/macfiltering',
      filter: 'whitelist',
      list: [devices[0].mac, devices[2].mac],
      language: 'en',
    },
    'mac-deny-pro': {
      path: '/wifi/macfiltering',
      filter: 'blacklist',
      list: [devices[1].mac, devices[3].mac],
      cibox: true,
    },
    dhcp: { path: '/network/dhcp' },
  },
};
