// Quantenna's own pages for access points with two radios: PHP that asks the device's commands (php.mjs), native controls in two tabs; the band stands in each heading.
import { devices, names } from '../../../home.mjs';
import { run } from './php.mjs';

let page = {};
const own = (n) => `02:11:22:33:44:${50 + n}`;
const none = 'echo "QCS API error 1: not found"';
const at24 = () => devices.filter((d) => d.band === '2.4');
const at5 = () => devices.filter((d) => d.band === '5');
const list = () => (page.list ?? []).map((d) => d.mac).join(',');
const wpa = {
  open: ['Basic', 'AESEncryption', 'PSKAuthentication'],
  wpa2: ['11i', 'AESEncryption', 'PSKAuthentication'],
  pmf: ['11i', 'AESEncryption', 'SHA256PSKAuthentication'],
  both: ['WPAand11i', 'TKIPandAESEncryption', 'PSKAuthentication'],
  eap: ['11i', 'AESEncryption', 'EAPAuthentication'],
};
/** The 5 GHz radio's answers. */
const five = () => {
  const [beacon, encryption, authentication] = wpa[page.security5 ?? 'wpa2'];
  const joined = at5().map((d, n) => [
    [`get_associated_device_mac_addr wifi0 ${n}`, d.mac],
    [`get_rssi_dbm wifi0 ${n}`, d.rssi],
    [`get_assoc_bw wifi0 ${n}`, 80],
    [`get_rx_bytes wifi0 ${n}`, 120400],
    [`get_tx_bytes wifi0 ${n}`, 98800],
    [`get_time_associated wifi0 ${n}`, 3600 * (n + 1)],
  ]);
  return {
    'get_mode wifi0': 'Access point',
    get_primary_interface: 'wifi0',
    'get_interface_by_index 0': 'wifi0',
    'get_ssid wifi0': names.five,
    'get_SSID wifi0': names.five,
    'get_bw wifi0': page.width5 ?? '80',
    'get_channel wifi0': page.channel5 ?? '44',
    'get_regulatory_region wifi0': 'eu',
    'get_list_regulatory_channels eu 20': '36,40,44,48,52,56,60,64',
    'get_list_regulatory_channels eu 40': '36,40,44,48,52,56,60,64',
    'get_list_regulatory_channels eu 80': '36,40,44,48,52,56,60,64',
    'get_board_parameter rf_chipid': '1',
    'get_board_parameter vht_status': '1',
    'get_option wifi0 autorate': 'TRUE',
    'get_option wifi0 broadcast_SSID': page.hidden5 ? 'FALSE' : 'TRUE',
    'get_option wifi0 short_gi': 'TRUE',
    'get_pmf wifi0': '0',
    'get_beacon wifi0': beacon,
    'get_WPA_encryption_modes wifi0': encryption,
    'get_WPA_authentication_mode wifi0': authentication,
    'get_passphrase wifi0 0': names.key,
    'get_group_key_interval wifi0': '3600',
    'get_radius_auth_server_cfg wifi0': '192.168.1.20 1812 secret',
    'get_priority wifi0': '0',
    'get_beacon_interval wifi0': '100',
    'get_dtim wifi0': '3',
    'get_hs20_status wifi0': '0',
    'get_macaddr_filter wifi0': { deny: '1', allow: '2' }[page.mac5] ?? '0',
    'get_denied_macaddr wifi0 350': list(),
    'get_authorized_macaddr wifi0 350': list(),
    'get_bssid wifi0': own(1),
    'get_BSSID wifi0': own(1),
    'get_macaddr wifi0': own(1),
    'get_mac_addr eth1_1': own(0),
    'get_mac_addr pcie0': own(2),
    'get_count_assoc wifi0': String(at5().length),
    'get_firmware_version wifi0': 'v37.4.0.100',
    ...Object.fromEntries(
      ['RX_bytes', 'RX_packets', 'TX_bytes', 'TX_packets'].map((name, n) => [`get_counter wifi0 ${name}`, 98800 + n]),
    ),
    ...Object.fromEntries(joined.flat()),
  };
};
/** The 2.4 GHz radio's. */
const two = () => ({
  'get mode.wlan1': '0',
  'get ssid.wlan1': names.two,
  'get channel.wlan1': page.channel ?? '6',
  'get encryption.wlan1': page.security ?? 'wpa2_aes',
  'get passphrase.wlan1': names.key,
  'get band.wlan1': page.mode ?? '2',
  'get bandwidth.wlan1': page.width ?? '0',
  'get broadcastssid.wlan1': page.hidden ? '0' : '1',
  'get wmm.wlan1': '1',
  'get bcnint.wlan1': '100',
  'get dtimperiod.wlan1': '3',
  'get shortgi.wlan1': '1',
  'get coexist.wlan1': '1',
  'get fragthres.wlan1': '2346',
  'get rtsthres.wlan1': '2347',
  'get aclmode': { allow: '1', deny: '2' }[page.mac] ?? '0',
  list_allow_mac: list(),
  list_deny_mac: list(),
  'get enable.vap0.wlan1': page.guest ? '1' : '0',
  'get ssid.vap0.wlan1': page.guest ? names.guest : '',
  'get encryption.vap0.wlan1': 'wpa2_aes',
  'get passphrase.vap0.wlan1': names.key,
  'get broadcastssid.vap0.wlan1': '1',
  'get wpspin.wlan1': '12345670',
  'get wpsstate.wlan1': '2',
});
const stations = () =>
  at24()
    .map((d) => `mac ${d.mac}\nrssi ${100 + d.rssi}\nbandwidth:20M\nduration:3600\nrx_bytes 120400\ntx_bytes 98800`)
    .join('\n');
const commands = () => ({
  call_qcsapi: { answers: five(), none },
  qweconfig: { answers: two() },
  qweaction: { answers: { 'wlan1 stainfo ap': stations(), 'wlan1 showhwaddr ap': own(2) } },
  get_bootval: { answers: { calstate: '3' } },
  pidof: { answers: { hostapd: '700' } },
  ifconfig: { answers: { '-a': 'wifi0 Link encap:Ethernet', br0: 'inet addr:192.168.1.5 Mask:255.255.255.0' } },
  iwpriv: { answers: { 'wifi0 get_mode': 'wifi0 get_mode:11ac', 'wifi0 get_scanstatus': 'wifi0:0' } },
  cat: {
    answers: {},
    none: `case "$1" in */wireless_conf.txt) echo 'mode=ap&bw=80&channel=${page.channel5 ?? '44'}&non11n=0';; *) /bin/cat "$@" 2>/dev/null;; esac`,
  },
  grep: {
    answers: { 'currBW /proc/wlan0/mib_11n': 'currBW: 20M', 'dot11channel /proc/wlan0/mib_rf': 'dot11channel: 6' },
    none: '/bin/grep "$@"',
  },
  uptime: { answers: { '': ' 08:00:00 up 1 day, 2:03, load average: 0.00' } },
  ps: { answers: {} },
});
const at = (name, values = {}) => ({ path: `/${name}.php`, ...values });

const advanced = async (tab) => {
  await tab.click('#tbc_advanced');
};

const family = {
  vendor: "Quantenna's pages for access points",
  source: {
    repo: 'christianheyl/Quantenna-GPL',
    commit: '116a8b0cd80d75e6bc3b8d21646f9c7fa4ce1cf9',
    path: 'buildroot/package/qwebphpif24/www',
  },
  origin: 'http://192.168.1.5',
  root: 'quantenna',
  folder: '',
  rendering: 'server-rendered',
  wait: 700,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (!url.pathname.endsWith('.php')) return file(url.pathname);
    const body = run(family.folder, url.pathname.slice(1), {
      commands: commands(),
      asked: Object.fromEntries(url.searchParams),
    });
    return { contentType: 'text/html; charset=utf-8', body: body.replace(/^#!.*\n/, '') };
  },
  pages: {
    wifi24: at('config_wireless24'),
    'wifi24-hidden': at('config_wireless24', { hidden: true, channel: '1' }),
    'wifi24-mixed-advanced': at('config_wireless24', { security: 'mixed', channel: '11', mode: '1', steps: advanced }),
    'wifi24-auto-open': at('config_wireless24', { channel: '0', security: 'open', width: '1' }),
    wifi5: at('config_wireless'),
    'wifi5-advanced': at('config_wireless', { steps: advanced }),
    'wifi5-eap': at('config_wireless', { security5: 'eap' }),
    'wifi5-both-hidden': at('config_wireless', { security5: 'both', hidden5: true, width5: '40', channel5: '36' }),
    'filter24-off': at('config_macfilter24'),
    'filter24-black': at('config_macfilter24', { mac: 'deny', list: [devices[1]] }),
    'filter24-white': at('config_macfilter24', { mac: 'allow', list: [devices[0], devices[2]] }),
    'filter5-black': at('config_macfilter', { mac5: 'deny', list: [devices[1]] }),
    'filter5-off': at('config_macfilter'),
    joined24: at('assoc_table24', { path: '/assoc_table24.php?id=ap' }),
    joined5: at('assoc_table'),
    names24: at('config_mbss24', { guest: true }),
    wps24: at('config_wps24'),
    status24: at('status_wireless24'),
    status5: at('status_wireless'),
    device: at('status_device'),
    network: at('config_networking'),
  },
};
export default family;
