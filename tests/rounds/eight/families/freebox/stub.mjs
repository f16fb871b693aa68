// A dashboard for the Freebox (React, Tailwind, its switches and its modes drawn as buttons; French).
import { devices, names } from '../../../home.mjs';

let page = {};
const ok = (result) => ({ json: { success: true, result } });
const radio = (id, band, channel, width, ssid, active = true) => ({
  ap: {
    id,
    name: band,
    config: { band, channel_width: String(width), primary_channel: channel },
    status: { state: 'active', channel_width: width, primary_channel: channel },
  },
  bss: {
    id: `F4:CA:E5:00:00:0${id}`,
    phy_id: id,
    status: { state: active ? 'active' : 'disabled', band, sta_count: 1 },
    config: { enabled: true, ssid, hide_ssid: false, encryption: 'wpa2_psk_ccmp', key: names.key },
  },
});
const answers = {
  '/api/auth/check': () =>
    ok({
      isRegistered: true,
      isLoggedIn: true,
      permissions: { settings: true, parental: true, explorer: true, downloader: true, calls: true },
    }),
  '/api/system': () =>
    ok({
      board_name: 'fbxgw9r',
      box_model_name: 'Freebox v9 (r1)',
      firmware_version: '4.9.1',
      uptime_val: 86400,
      model_info: { name: 'fbxgw9-r1', pretty_name: 'Freebox v9 (r1)' },
      sensors: [],
      fans: [],
    }),
  '/api/wifi/full': () => {
    const all = [
      radio(0, '2G4', page.channel ?? 6, 20, names.two, !page.off24),
      radio(1, '5G', 44, 80, names.five),
      radio(2, '6G', 37, 160, names.five),
    ];
    return ok({
      config: { enabled: true, mac_filter_state: 'disabled' },
      aps: all.map((one) => one.ap),
      bss: all.map((one) => one.bss),
      wifiDeviceCount: 4,
      devicesByBand: { '2g4': 2, '5g': 2, '6g': 0 },
    });
  },
  '/api/wifi/mac-filter': () =>
    ok({
      enabled: !!page.rules,
      rules: (page.rules ?? []).map((d) => ({ mac: d.mac, comment: d.name, type: page.kind ?? 'blacklist' })),
    }),
  '/api/wifi/planning': () => ok({ enabled: !!page.planned, planning: page.planned ? 'f'.repeat(42) : undefined }),
  '/api/wifi/guest/config': () => ok({ enabled: !!page.guest, ssid: names.guest, key: names.key }),
  '/api/wifi/mlo/config': () => ok({ enabled: false }),
  '/api/wifi/temp-disable': () => ok({ enabled: false }),
  '/api/lan/devices': () =>
    ok(
      devices.map((d, n) => ({
        id: `ether-${d.mac}`,
        primary_name: d.name,
        host_type: 'other',
        active: n !== 3,
        reachable: n !== 3,
        last_activity: 1700000000,
        l2ident: { id: d.mac, type: 'mac_address' },
        l3connectivities: [{ addr: d.ip, af: 'ipv4', active: true, reachable: true }],
        access_point: {
          connectivity_type: 'wifi',
          wifi_information: { band: d.band === '5' ? '5g' : '2d4g', signal: d.rssi },
        },
      })),
    ),
  '/api/connection/config': () =>
    ok({ remote_access: false, remote_access_port: 8080, ping: true, wol: false, adblock: false }),
  '/api/connection': () =>
    ok({
      state: 'up',
      type: 'ethernet',
      media: 'ftth',
      rate_down: 1200,
      rate_up: 300,
      bytes_down: 1,
      bytes_up: 1,
      bandwidth_down: 1e9,
      bandwidth_up: 1e9,
    }),
  '/api/settings/dhcp': () =>
    ok({
      enabled: !page.noDhcp,
      ip_range_start: '192.168.1.2',
      ip_range_end: '192.168.1.150',
      netmask: '255.255.255.0',
      gateway: '192.168.1.254',
      dns: ['192.168.1.254'],
      sticky_assign: true,
      always_broadcast: false,
    }),
  '/api/dhcp/static-leases': () =>
    ok((page.leases ?? []).map((d) => ({ id: d.mac, mac: d.mac, ip: d.ip, comment: d.name, hostname: d.name }))),
  '/api/settings/lcd': () => ok({ brightness: 60, orientation: 0, orientation_forced: false }),
  '/api/settings/ftp': () =>
    ok({ enabled: false, allow_anonymous: false, allow_anonymous_write: false, port_ctrl: 21 }),
  '/api/settings/nat/redirections': () =>
    ok([
      {
        id: 1,
        enabled: true,
        comment: 'Jeux',
        lan_port: 3074,
        wan_port_start: 3074,
        lan_ip: devices[2].ip,
        ip_proto: 'udp',
      },
    ]),
};

const settled = (tab, time = 900) => tab.waitForTimeout(time);
const press =
  (...texts) =>
  async (tab) => {
    for (const text of texts) {
      await tab.getByRole('button', { name: text, exact: true }).first().click();
      await settled(tab);
    }
  };
const modal =
  (way, ...rest) =>
  async (tab) => {
    await press(way, ...rest)(tab);
    await settled(tab);
  };

export default {
  vendor: 'Freebox dashboard (React, Tailwind)',
  source: {
    repo: 'HGHugo/FreeboxOS-Ultra-Dashboard',
    commit: '1552bc9f220e8ecd8388c548ab2ab5fdaf4ff511',
    path: 'src/components/modals/WifiSettingsModal.tsx',
  },
  origin: 'http://192.168.1.100:3000',
  root: 'freebox',
  language: 'fr',
  wait: 2500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/') return file('/index.html');
    if (!url.pathname.startsWith('/api/')) return null;
    return answers[url.pathname]?.() ?? ok([]);
  },
  pages: {
    home: { path: '/' },
    'home-off-12': { path: '/', off24: true, channel: 12 },
    'wifi-filter-off': { path: '/', steps: modal('Filtrage') },
    'wifi-filter-deny': { path: '/', rules: [devices[1]], steps: modal('Filtrage') },
    'wifi-filter-allow': {
      path: '/',
      rules: [devices[0], devices[2]],
      kind: 'whitelist',
      steps: modal('Filtrage', 'Liste blanche (autoriser)'),
    },
    'wifi-planning': { path: '/', planned: true, steps: modal('Planif.') },
    'wifi-guest': { path: '/', guest: true, steps: modal('Planif.', 'Invité') },
    'wifi-pause': { path: '/', steps: modal('Planif.', 'Pause') },
    'settings-wifi': { path: '/', steps: press('Paramètres', 'WiFi') },
    'settings-dhcp': { path: '/', leases: [devices[1], devices[2]], steps: press('Paramètres', 'DHCP') },
    'settings-network': { path: '/', steps: press('Paramètres') },
    'settings-security': { path: '/', steps: press('Paramètres', 'Sécurité') },
  },
};
