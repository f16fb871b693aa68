// netis (Netcore): one page that a script draws from tables of fields. The maker's emulator reads its values from a script instead of asking
// for them; the stub lays a home's values over those.
import { devices, names } from '../../../home.mjs';

let page = {};
const numbered = (rows) => rows.map((row, nth) => ({ id: String(nth + 1), ...row }));
const linked = (d, father) => ({
  father,
  host: d.name,
  mac: d.mac,
  mode: 'WPA2-PSK',
  tx_pack: '1157',
  rx_pack: '1311',
  speed: '72',
  ps_mode: 'Yes',
  link_time: '60',
});
const near = [
  ['Bergblick', '80:02:9C:E8:CA:CB', '1 (B+G+N)', '42'],
  ['Nachbar-7', 'EC:08:6B:ED:26:A2', '11 (B+G+N)', '76'],
];
const values = () => ({
  version_num: 'WF2419',
  version: 'netis(WF2419)-V1.1.25087,2014.01.25,10:43',
  ip: '203.0.113.20',
  gw: '203.0.113.1',
  wan_ip: '203.0.113.20',
  wan_gw: '203.0.113.1',
  dns_a: '203.0.113.1',
  lan_all: '4',
  lan_online: '4',
  lan_num: '4',
  wps_enable: '0',
  ssid: names.two,
  net_mode: '0',
  wl_stand: '10',
  ssid_broad: '1',
  channel: '6',
  real_channel: '6',
  channel_width: '0',
  region: '3',
  sec_mode: '3',
  key_type: '2',
  key_wpa: names.key,
  wlan_partition: '0',
  ap1_ssid: names.guest,
  ap1_sec_mode: '3',
  ap1_ssid_broad: '1',
  ap1_key_wpa: names.key,
  dhcp_start_ip: '192.168.1.2',
  dhcp_end_ip: '192.168.1.254',
  wl_mac_filter_list: [],
  mac_filter_list: [],
  wl_link_ap0_list: numbered(devices.filter((d) => d.band === '2.4').map((d) => linked(d, 'ap'))),
  wl_link_ap1_list: [],
  wl_link_ap2_list: [],
  dhcp_client_list: numbered(
    devices.map((d) => ({ ip: d.ip, mac: d.mac, host: d.name, reserved: 'Dynamic', status: '0' })),
  ),
  reservation_list: numbered([{ reserve_des: 'camera', reserve_ip: devices[1].ip, reserve_mac: devices[1].mac }]),
  arp_list: numbered(devices.map((d) => ({ arp_ip: d.ip, arp_mac: d.mac, arp_st: '0x2' }))),
  host_monitor_list: numbered(
    devices.map((d) => ({
      lan_ip: d.ip,
      lan_name: d.name,
      lan_con: '2',
      up_speed: '20',
      down_speed: '90',
      up_byte: '2000',
      down_byte: '9000',
    })),
  ),
  ap_scan_list: numbered(
    near.map(([ssid, bssid, channel, signal]) => ({
      wl_ss_ssid: ssid,
      wl_ss_bssid: bssid,
      wl_ss_channel: channel,
      wl_ss_mode: 'AP',
      wl_ss_secmo: 'WPA2-PSK',
      wl_ss_sin: signal,
      wl_ss_type: '--',
    })),
  ),
  ...page.values,
});
const listed = (chosen) => numbered(chosen.map((d) => ({ mac_des: d.name, macaddr: d.mac })));
/** Opens a page by the menu's own places. */
const open = (module, app) => async (shown) => {
  await shown.evaluate(
    ([first, second]) => {
      document.getElementById(`p_menu_${first}`).onclick();
      document.getElementById(`c_menu_${second}`)?.onclick();
    },
    [module, app],
  );
  await shown.waitForTimeout(700);
};
const codes = { us: 'en', du: 'nl', po: 'pl', tu: 'tr', cz: 'cs', tc: 'zh-tw' };
const at = (lang, module, app, made = {}) => ({
  path: '/index.htm',
  lang,
  language: codes[lang] ?? lang,
  values: made,
  steps: open(module, app),
});
const [tablet, camera, laptop, television] = devices;

export default {
  vendor: 'netis (Netcore) router',
  source: {
    repo: 'DaH4uk/emulators',
    commit: '413800fdef90ce32ac32e139b981db116f8a2eb4',
    path: 'public/routers/netis/www.netisru.com/en/Support/NETIS_Emulators/overseas',
  },
  origin: 'http://192.168.1.1',
  root: 'netis',
  wait: 900,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (url.pathname.endsWith('/debug.js'))
      return { ...found, body: `${found.body}\nObject.assign(debugData, ${JSON.stringify(values())});` };
    if (url.pathname.endsWith('/init.js'))
      return { ...found, body: String(found.body).replace("'US'", JSON.stringify(page.lang.toUpperCase())) };
    return found;
  },
  pages: {
    base: at('us', 'wireless', 'base'),
    'base-off': at('de', 'wireless', 'base', { wl_enable: '0' }),
    'base-hidden': at('fr', 'wireless', 'base', { ssid_broad: '0', ssid: 'Lindenhof_IoT' }),
    'base-thirteen': at('es', 'wireless', 'base', { channel: '13', channel_width: '1', wl_stand: '10' }),
    'base-open': at('it', 'wireless', 'base', { sec_mode: '0', channel: '0', wl_stand: '9' }),
    filter: at('us', 'wireless', 'wl_mac_filter', {
      wl_mac_filter_enable: '1',
      wl_mac_filter_rule: '0',
      wl_mac_filter_list: listed([camera]),
    }),
    'filter-allow': at('ru', 'wireless', 'wl_mac_filter', {
      wl_mac_filter_enable: '1',
      wl_mac_filter_rule: '1',
      wl_mac_filter_list: listed([tablet, laptop, television]),
    }),
    'filter-allow-camera': at('pt', 'wireless', 'wl_mac_filter', {
      wl_mac_filter_enable: '1',
      wl_mac_filter_rule: '1',
      wl_mac_filter_list: listed([tablet, camera, laptop]),
    }),
    'filter-off': at('po', 'wireless', 'wl_mac_filter', { wl_mac_filter_list: listed([camera]) }),
    'router-filter': at('de', 'management', 'mac_filter', {
      mac_filter_enable: '1',
      mac_filter_rule: '1',
      mac_filter_list: numbered([
        {
          mac_describe: 'camera',
          mac_status: '1',
          mac_rule: '0',
          mac_filter: camera.mac,
          mac_day: 'all',
          mac_time: 'all',
        },
      ]),
    }),
    'router-filter-off': at('du', 'management', 'mac_filter', { mac_filter_rule: '1' }),
    advanced: at('tu', 'wireless', 'advance'),
    'advanced-isolated': at('de', 'wireless', 'advance', { wlan_partition: '1', out_power: '1' }),
    'more-networks': at('ru', 'wireless', 'multiple_ssid', { ap1_wl_enable: '1' }),
    clients: at('cz', 'wireless', 'list'),
    wps: at('es', 'wireless', 'wps'),
    status: at('fr', 'status'),
    lan: at('tc', 'network', 'lan'),
    reservation: at('ru', 'network', 'address_reservation'),
  },
};
