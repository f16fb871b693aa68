// Cisco WAP4410N, an access point with one radio: inner pages of a frame, single settings put in from the server, every word by document.write from a list.
import { devices, names } from '../../../home.mjs';

let page = {};
const network = (n) => [names.two, names.guest, '', ''][n];
const mac = (n) => `00:1D:7E:40:0A:1${n}`;
const modes = { 0: 'disabled', 1: 'wep', 2: 'psk', 3: 'psk2', 4: 'psk_mixed' };
const settings = () => ({
  sys_lang: page.words ?? 'en',
  r_channel_list: page.words === 'jp' || page.wide ? '1 2 3 4 5 6 7 8 9 10 11 12 13' : '1 2 3 4 5 6 7 8 9 10 11',
  h_wl_channel: page.channel ?? '6',
  h_wl_mode: page.mode ?? '11bgn',
  r_apmode: 'ap',
  ...Object.fromEntries([0, 1, 2, 3].map((n) => [`wl_ssid${n}`, network(n)])),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((n) => [`h_wl_hide_ssid${n}`, network(n) && !page.hidden?.includes(n) ? 'enable' : 'disable']),
  ),
  SSID_List: [0, 1].map((n) => `<option value="${n}">${network(n)}</option>`).join(''),
  h_SSID_Setting: '0',
  h_wl_ssid_list: '0',
  r_SecurityList: '0 1 2 3 4 5 6 7 8',
  h_security_mode: page.security ?? modes[3],
  h_wpapsk_enc: page.cipher ?? 'aes',
  wpa_psk: names.key,
  wpapsk_lifetime: '3600',
  wparadius_lifetime: '3600',
  h_wl_no_forward: '1',
  h_wl_noforward_ssid: page.apart ? '1' : '0',
  h_wl_auth_mode: 'open',
  h_wl_key_id: 'key1',
  h_keysize: '40',
  r_keylength: '40',
  pradius_port: '1812',
  bradius_port: '1812',
  p_acct_port: '1812',
  b_acct_port: '1812',
  c4_pradius_ip_: '0.0.0.0',
  c4_bradius_ip_: '0.0.0.0',
  c4_p_acct_ip_: '0.0.0.0',
  c4_b_acct_ip_: '0.0.0.0',
  r_unit: '0',
  r_vap: '0',
  h_wl_macfilter: { local: '1', radius: '2' }[page.filter] ?? '0',
  h_wl_macmode: page.mac ?? 'prevent',
  ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`wl_mac${n}`, page.list?.[n]?.mac ?? ''])),
  wl_country: '<option value="US">USA</option><option value="DE">Germany</option>',
  h_wl_country: 'US',
  h_wl_wld: 'Enable',
  h_wl_htbw: page.width ?? '1',
  h_wl_guardinterval: '1',
  h_wl_cts_protect: '0',
  h_wl_balance: '0',
  r_h_sta_mode: '0',
  r_ssidNo: '2',
  wg_beacon: '100',
  wg_dtim: '1',
  wg_rts: '2347',
  wg_fragth: '2346',
  Crt_utilization: '12',
  ...Object.fromEntries([0, 1, 2, 3].map((n) => [`ssid_threshold${n}`, '0'])),
  r_mode: 'B/G/N-Mixed',
  r_Channel: '6 - 2.437GHz',
  r_vlan_trunk: 'Disabled',
  r_priority_setting: 'Disabled',
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((n) => [
      [`r_ssid_${n}`, network(n - 1)],
      [`r_ssid_mac_${n}`, mac(n)],
      [`r_ssid_Security_${n}`, n < 3 ? 'WPA2-Personal' : ''],
      [`r_ssid_priority_${n}`, '0'],
    ]),
  ),
  r_MAC_list: devices
    .filter((device) => device.band === '2.4')
    .map(
      (device, n) =>
        `<tr><td align="center">${n + 1}</td><td align="center"><input type="checkbox" name="c${n}"></td><td align="center">${device.mac}</td><td align="center">65M</td><td align="center">${device.rssi}</td><td align="center">Associated</td></tr>`,
    )
    .join(''),
  devicename: 'WAP4410N',
  hostname: 'wap0a11',
  h_wan_encapmode: 'static',
  c4_wan_ip_: '192.168.1.245',
  c4_wan_mask_: '255.255.255.0',
  c4_wan_gw_: '192.168.1.1',
  r_Local_IP: '192.168.1.245',
  r_Subnet_Mask: '255.255.255.0',
});
const at = (file, values = {}) => ({
  path: `/${file}.htm`,
  url: `http://192.168.1.245/setup.cgi?next_file=${file}.htm`,
  ...values,
});
const ja = { words: 'jp', language: 'ja', locale: 'ja-JP' };

export default {
  vendor: 'Cisco WAP4410N',
  source: {
    repo: 'cjdelisle/wap4410n_v2.0.7.4_gpl',
    commit: '75e9f4babcb5b4fee477faf7404847fe42bdd101',
    path: 'src/build/rootfs.build/usr/www-ap',
  },
  origin: 'http://192.168.1.245',
  root: 'wap4410n',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 700,
  init: () => {
    globalThis.alert = () => {};
    globalThis.parent_menu_clk = () => {}; // the frame above, which holds the menu
    globalThis.ScreenClean = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.htm')) return found;
    const values = settings();
    // Without the tick that the page is shipped with: in a browser of today its script would take "off" for the first choice.
    const text = found.body
      .toString('utf8')
      .replace('name="wl_macfilter" onClick="SetDiV();" checked="1"', 'name="wl_macfilter"');
    const body = text.replace(/@(\w+)#/g, (_, name) => values[name] ?? '');
    return { contentType: 'text/html; charset=utf-8', body };
  },
  pages: {
    wireless: at('Wireless'),
    'wireless-hidden': at('Wireless', { hidden: [0], channel: '1' }),
    'wireless-guest-hidden': at('Wireless', { hidden: [1], channel: '11', mode: '11bg' }),
    'wireless-off': at('Wireless', { mode: 'disable' }),
    'wireless-13-ja': at('Wireless', { channel: '13', ...ja }),
    'wireless-n-only': at('Wireless', { channel: '0', mode: '11n' }),
    'wireless-hidden-ja': at('Wireless', { hidden: [0], channel: '0', ...ja }),
    security: at('WSecurity'),
    'security-open': at('WSecurity', { security: 'disabled' }),
    'security-apart-ja': at('WSecurity', { security: 'psk_mixed', apart: true, ...ja }),
    'control-off': at('WMACFilter', { list: [devices[1]] }),
    'control-deny': at('WMACFilter', { filter: 'local', list: [devices[1], devices[3]] }),
    'control-deny-ja': at('WMACFilter', { filter: 'local', list: [devices[1]], ...ja }),
    'control-deny-other': at('WMACFilter', { filter: 'local', list: [devices[3]] }),
    'control-allow': at('WMACFilter', {
      filter: 'local',
      mac: 'allow',
      list: [devices[0], devices[2]],
    }),
    'control-allow-camera': at('WMACFilter', {
      filter: 'local',
      mac: 'allow',
      list: [devices[0], devices[1]],
    }),
    'control-allow-ja': at('WMACFilter', {
      filter: 'local',
      mac: 'allow',
      list: [devices[0]],
      ...ja,
    }),
    'advanced-40': at('AdvancedWSettings', { width: '2' }),
    'advanced-ja': at('AdvancedWSettings', { ...ja }),
    clients: at('WClientMACList'),
    'status-wireless': at('StatusWireless'),
  },
};
