// D-Link DIR-855L (Cameo): one page for both radios, the server's comments (`echo`, `exec`) are filled here; the texts come from the language files beside the pages.
import { devices, names } from '../../../home.mjs';

let page = {};
const leases = () => devices.map((d) => `${d.name}/${d.ip}/${d.mac}/Tue Dec 1 10:00:00 2026`).join(',') + ',';
const values = () => ({
  language: 'en',
  model_number: 'DIR-855L',
  sys_hw_version: 'A1',
  sys_fw_version: '1.02',
  lan_mac: '02:11:22:33:44:55',
  wan_mac: '02:11:22:33:44:56',
  wlan0_mac: '02:11:22:33:44:57',
  wlan1_mac: '02:11:22:33:44:58',
  lan_ipaddr: '192.168.0.1',
  lan_netmask: '255.255.255.0',
  lan_device_name: 'dlinkrouter',
  dhcpd_enable: '1',
  dhcpd_start: '192.168.0.100',
  dhcpd_end: '192.168.0.199',
  dhcpd_lease_time: '1440',
  wan_proto: 'dhcpc',
  wan_proto_ori: 'dhcpc',
  wlan0_enable: page.off ? '0' : '1',
  wlan1_enable: page.off5 ? '0' : '1',
  wlan0_schedule: 'Always',
  wlan1_schedule: 'Always',
  wlan0_ssid: names.two,
  wlan1_ssid: page.same ? names.two : names.five,
  wlan0_dot11_mode: page.mode ?? '11bgn',
  wlan1_dot11_mode: '11ac',
  wlan0_auto_channel_enable: page.channel ? '0' : '1',
  wlan1_auto_channel_enable: '0',
  wlan0_channel: page.channel ?? '6',
  wlan1_channel: '44',
  wlan0_11n_protection: page.width ?? '20',
  wlan1_11n_protection: 'auto',
  wlan1_11ac_chwidth: '2',
  wlan0_ssid_broadcast: page.hidden ? '0' : '1',
  wlan1_ssid_broadcast: '1',
  wlan0_security: page.security ?? 'wpa2auto_psk',
  wlan1_security: 'wpa2_psk',
  wlan0_psk_cipher_type: 'aes',
  wlan1_psk_cipher_type: 'aes',
  wlan0_psk_pass_phrase: names.key,
  wlan1_psk_pass_phrase: names.key,
  wlan0_gkey_rekey_time: '3600',
  wlan1_gkey_rekey_time: '3600',
  wlan0_eap_reauth_period: '60',
  wlan1_eap_reauth_period: '60',
  wlan0_eap_radius_server_0: '0.0.0.0/1812/',
  wlan1_eap_radius_server_0: '0.0.0.0/1812/',
  wlan0_eap_radius_server_1: '0.0.0.0/1812/',
  wlan1_eap_radius_server_1: '0.0.0.0/1812/',
  wlan0_eap_mac_auth: '3',
  wlan1_eap_mac_auth: '3',
  wps_enable: '1',
  wps_configured_mode: '5',
  wps_pin: '00000000',
  feature_11ac: '1',
  feature_wlan_mode: '1',
  wlan0_txpower: page.power ?? '19',
  wlan1_txpower: '19',
  wlan0_partition: page.isolated ? '1' : '0',
  wlan1_partition: '0',
  wlan0_wmm_enable: '1',
  wlan1_wmm_enable: '1',
  wlan0_short_gi: '1',
  wlan1_short_gi: '1',
  wlan0_disablecoext: '0',
  wlan0_vap1_enable: page.guest ? '1' : '0',
  wlan1_vap1_enable: '0',
  wlan0_vap1_ssid: names.guest,
  wlan1_vap1_ssid: names.guest,
  wlan0_vap1_security: 'wpa2auto_psk',
  wlan1_vap1_security: 'disable',
  wlan0_vap1_psk_pass_phrase: names.key,
  wlan0_vap1_schedule: 'Always',
  wlan1_vap1_schedule: 'Always',
  mac_filter_type: page.mac ?? 'disable',
  ...Object.fromEntries(
    Array.from({ length: 25 }, (_, n) => [
      `mac_filter_${String(n).padStart(2, '0')}`,
      page.list?.[n] ? `1/name/${page.list[n].mac}/Always` : '0/name/00:00:00:00:00:00/Always',
    ]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 25 }, (_, n) => [
      `dhcpd_reserve_${String(n).padStart(2, '0')}`,
      n ? '0/name/0.0.0.0/00:00:00:00:00:00' : `1/${devices[2].name}/${devices[2].ip}/${devices[2].mac}`,
    ]),
  ),
});
const programs = {
  '/bin/wlan channel list wlan0': '1,2,3,4,5,6,7,8,9,10,11,12,13',
  '/bin/wlan channel list wlan1': '36,40,44,48',
  '/bin/wlan domain number': '0x37',
  '/bin/wlan domain region': 'EU',
  '/bin/cmo_get_list dhcpd_leased_table': leases(),
  '/bin/cmo_get_list local_lan_ip': leases(),
  '/bin/system_time get': '2026/12/01/10/00/00',
  '/bin/system_time get_wantime 1': '3600',
  '/bin/clone mac_clone_addr': devices[2].mac,
};
const fill = (text) =>
  text
    .replace(/<!--#\s*(?:echot?|echox)\s+([^\s"]+?)(?:","hex)?(?:\s+\w+)?\s*-->/g, (_, name) => values()[name] ?? '')
    .replace(/<!--#\s*exec cgi ([^>]*?)\s*-->/g, (_, program) => programs[program.trim()] ?? '')
    .replace(/<!--#\s*match (\w+) (\w+) ([^>]*?)-->/g, (_, name, is, said) => (is === 'rt' ? said : ''))
    .replace(/<!--#[^>]*-->/g, '');

const clients = (band) =>
  devices
    .filter((d) => d.band === band)
    .map((d) => `${d.mac}/${band === '5' ? '11ac' : '11n'}/3600/72M/${100 + d.rssi}/${d.ip}`)
    .join(',') + ',';
const at = (name, language, more = {}) => ({ path: `/${name}.asp`, language, ...more });

export default {
  vendor: 'D-Link DIR-855L (Cameo)',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'D-LINK/DIR855L/squashfs-root/www',
  },
  origin: 'http://192.168.0.1',
  root: 'dir855l',
  rendering: 'server-templates-filled',
  init: () => sessionStorage.setItem('account', 'admin'),
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/lang.js') return file(`/lang/${page.language}.js`); // what the wizard left, over English
    if (url.pathname === '/wlan_client_list.js')
      return { contentType: 'text/plain', body: JSON.stringify({ Client2G: clients('2.4'), Client5G: clients('5') }) };
    const found = file(url.pathname);
    if (!found) return null;
    if (/\.(asp|xml)$/.test(url.pathname))
      return { contentType: 'text/html; charset=utf-8', body: fill(found.body.toString('utf8')) };
    if (url.pathname.endsWith('.js')) return { contentType: 'text/javascript; charset=utf-8', body: found.body };
    return found;
  },
  pages: {
    'wireless-en': at('wireless', 'en'),
    'wireless-off-cs': at('wireless', 'cs', { off: true, channel: '6' }),
    'wireless-hidden-13-ru': at('wireless', 'ru', { hidden: true, channel: '13', width: 'auto', same: true }),
    'wireless-open-n-en': at('wireless', 'en', { mode: '11n', channel: '4', security: 'disable', off5: true }),
    'mac-off-en': at('adv_filters_mac', 'en'),
    'mac-deny-en': at('adv_filters_mac', 'en', { mac: 'list_deny', list: [devices[1], devices[3]] }),
    'mac-allow-ru': at('adv_filters_mac', 'ru', { mac: 'list_allow', list: [devices[0], devices[2]] }),
    'advanced-cs': at('adv_wlan_perform', 'cs', { isolated: true, power: '3' }),
    'clients-en': at('st_wireless', 'en'),
    'status-pl': at('st_device', 'pl'),
    'lan-en': at('lan', 'en'),
    'guest-en': at('guest_zone', 'en', { guest: true }),
    'login-cs': at('login', 'cs'),
  },
};
