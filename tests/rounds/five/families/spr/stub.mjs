// Supernetworks SPR (React Native for the web, gluestack): REST below the page's own address.
import { devices, names } from '../../../home.mjs';

let page = {};
const frequencies = (from, to, step, base) =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step).map(
    (n) => `${base + 5 * n} MHz [${n}] (20.0 dBm)`,
  );
const phy = (wiphy, index) => ({
  wiphy,
  wiphy_index: index,
  supported_ciphers: ['CCMP-128 (00-0f-ac:4)', 'GCMP-128 (00-0f-ac:8)', 'CMAC (00-0f-ac:6)'],
  supported_interface_modes: ['managed', 'AP', 'AP/VLAN', 'monitor'],
  device_supports: ['RSN-IBSS'],
  valid_interface_combinations: [],
  software_interface_modes: [],
  bands: [
    {
      band: 'Band 1',
      capabilities: ['0x1ff', 'RX LDPC', 'HT20/HT40'],
      bitrates: ['54.0 Mbps'],
      frequencies: frequencies(1, 13, 1, 2407),
      ht_capabilities: [],
      vht_capabilities: [],
      he_phy_capabilities: [],
    },
    {
      band: 'Band 2',
      capabilities: ['0x1ff', 'RX LDPC', 'HT20/HT40'],
      bitrates: ['54.0 Mbps'],
      frequencies: frequencies(36, 64, 4, 5000),
      vht_capabilities: ['VHT Capabilities (0x339071b2)'],
      he_phy_capabilities: [],
    },
  ],
});
const radio = (name, index, ssid, channel, type = 'AP') => ({
  [name]: {
    ifindex: String(index),
    wdev: `0x${index}`,
    addr: `02:11:22:33:44:6${index}`,
    ssid,
    type,
    channel,
    txpower: '20.00 dBm',
  },
});

const config = (name) => ({
  ap_isolate: 1,
  auth_algs: 1,
  country_code: 'DE',
  hw_mode: 'g',
  ieee80211n: 1,
  ieee80211w: 1,
  interface: name,
  wmm_enabled: 1,
  wpa: 2,
  wpa_key_mgmt: 'WPA-PSK WPA-PSK-SHA256 SAE',
  ht_capab: '[LDPC][HT40+][SHORT-GI-20]',
  ssid: names.two,
  channel: page.channel24 ?? 6,
  ...(name === 'wlan1' && {
    hw_mode: 'a',
    ieee80211ac: 1,
    vht_oper_chwidth: 1,
    vht_oper_centr_freq_seg0_idx: 42,
    ssid: names.five,
    channel: 36,
  }),
});
const stations = (name) =>
  Object.fromEntries(
    devices
      .filter((d) => (d.band === '5') === (name === 'wlan1'))
      .map((d, i) => [
        d.mac.toLowerCase(),
        {
          AKMSuiteSelector: '00-0f-ac-2',
          aid: String(i + 1),
          connected_time: '4946',
          flags: '[AUTH][ASSOC][AUTHORIZED]',
          signal: String(d.rssi),
          rx_rate_info: '60',
          tx_rate_info: '1200 mcs 5 shortGI',
          vlan_id: String(4100 + i),
          inactive_msec: '10',
        },
      ]),
  );
const known = () =>
  Object.fromEntries(
    devices.map((d) => [
      d.mac.toLowerCase(),
      {
        Name: d.name,
        MAC: d.mac.toLowerCase(),
        RecentIP: d.ip,
        PSKEntry: { Type: 'wpa2', Psk: '**' },
        Policies: ['wan', 'dns'],
        Groups: [],
        DeviceTags: [],
        Style: { Icon: 'Laptop', Color: 'blueGray' },
        DHCPFirstTime: '2026-01-03T10:00:00Z',
      },
    ]),
  );
const neighbours = ['Nachbar-7', 'Cafe-Gast', 'FW-Test'].map((ssid, i) => ({
  bssid: `02:aa:bb:cc:00:0${i}`,
  ssid,
  freq: String([2412, 2437, 5180][i]),
  signal_dbm: [-61, -74, -80][i],
  channel: [1, 6, 36][i],
  auth_suites: 'PSK',
  capability: 'ESS',
}));

const replies = {
  setup: () => ({ error: 'done' }),
  status: () => 'Online',
  features: () => ['dns', 'wifi'],
  featureFlags: () => [],
  version: () => '1.0.0',
  'info/hostname': () => 'spr',
  devices: known,
  groups: () => [],
  arp: () => devices.map((d) => ({ IP: d.ip, MAC: d.mac.toLowerCase(), Device: 'wlan0', Flags: '0x2' })),
  'iw/list': () => [phy('phy0', 0), phy('phy1', 1)],
  'iw/dev': () => ({
    phy0: radio('wlan0', 3, names.two, '6 (2437 MHz), width: 20 MHz, center1: 2437 MHz'),
    phy1: radio('wlan1', 4, names.five, '36 (5180 MHz), width: 80 MHz, center1: 5210 MHz'),
  }),
  'iw/reg': () => ({ bands: [] }),
  'ip/addr': () => [
    {
      ifindex: 1,
      ifname: 'eth0',
      operstate: 'UP',
      addr_info: [{ family: 'inet', local: '100.64.8.3', prefixlen: 22 }],
    },
    { ifindex: 3, ifname: 'wlan0', operstate: 'UP', addr_info: [] },
    { ifindex: 4, ifname: 'wlan1', operstate: 'UP', addr_info: [] },
  ],
  interfacesConfiguration: () => [
    { Name: 'eth0', Type: 'Uplink', Enabled: true },
    {
      Name: 'wlan0',
      Type: 'AP',
      Enabled: !page.off24,
      ExtraBSS: page.guest
        ? [
            {
              Ssid: names.guest,
              Bssid: '02:11:22:33:44:70',
              Wpa: '2',
              WpaKeyMgmt: 'WPA-PSK',
              GuestPassword: names.key,
              DisableIsolation: false,
            },
          ]
        : [],
    },
    { Name: 'wlan1', Type: 'AP', Enabled: true, ExtraBSS: [] },
  ],
  'plugins/mesh/leafRouters': () => [],
  'plugins/mesh/leafMode': () => false,
  otp_status: () => ({ State: 'unregistered' }),
  plugins: () => [],
  'info/uptime': () => ({
    time: '10:00',
    uptime: '1 day',
    users: '0',
    load_1m: '0.1',
    load_5m: '0.1',
    load_15m: '0.1',
  }),
};

function answer({ url, method, file }) {
  const name = url.pathname.replace(/^\/+/, '');
  if (name === 'app.js') return file('/app.js');
  if (name === '' || /^(admin|auth)\//.test(name)) return file('/index.html');
  if (method !== 'GET') return { json: true };
  const dev = /^hostapd\/([^/]+)\/(\w+)$/.exec(name);
  if (dev?.[2] === 'config') return { json: config(dev[1]) };
  if (dev?.[2] === 'status')
    return {
      json: {
        'ssid[0]': config(dev[1]).ssid,
        channel: config(dev[1]).channel,
        freq: dev[1] === 'wlan1' ? 5180 : 2437,
        state: 'ENABLED',
      },
    };
  if (dev?.[2] === 'all_stations') return { json: stations(dev[1]) };
  if (dev?.[2] === 'failsafe') return { json: 'ok' };
  if (/^iw\/dev\/.*\/scan$/.test(name)) return { json: neighbours };
  if (replies[name])
    return name === 'setup' ? { status: 400, contentType: 'application/json', body: '{}' } : { json: replies[name]() };
  return { json: [] };
}

const tab = (name) => async (p) => {
  await p.getByText(name, { exact: true }).first().click();
  await p.waitForTimeout(6000);
};
const pick = (label, option) => async (p) => {
  await tab(label)(p);
  await p
    .locator('[role=combobox], select, button')
    .filter({ hasText: 'wlan' })
    .first()
    .selectOption(option)
    .catch(() => {});
  await p.waitForTimeout(1500);
};

export default {
  vendor: 'Supernetworks SPR (React Native for the web)',
  source: {
    repo: 'spr-networks/super',
    commit: '3a7242dbc7032395b1e0501dbb43b6bbad5ec3a9',
    path: 'frontend/src/views/WirelessConfiguration.js',
  },
  origin: 'http://192.168.2.1',
  root: 'spr',
  wait: 7000,
  init: () => {
    localStorage.setItem('user', JSON.stringify({ username: 'admin', authdata: 'YWRtaW46YWRtaW4=' }));
    localStorage.setItem('settings', JSON.stringify({ colorMode: 'light', isSimpleMode: false }));
  },
  state: (values) => {
    page = values;
  },
  answer,
  pages: {
    'wifi-clients': { path: '/admin/wireless' },
    'wifi-interfaces': { path: '/admin/wireless', steps: tab('Interfaces') },
    'wifi-radio-24': { path: '/admin/wireless', steps: pick('Radio Settings', 'wlan0') },
    'wifi-radio-24-off-ch13': {
      path: '/admin/wireless',
      off24: true,
      channel24: 13,
      steps: pick('Radio Settings', 'wlan0'),
    },
    'wifi-radio-5': { path: '/admin/wireless', steps: pick('Radio Settings', 'wlan1') },
    'wifi-scan': { path: '/admin/wireless', steps: tab('Scan') },
    'wifi-guest': { path: '/admin/wireless', guest: true, steps: tab('Guest Network') },
    devices: { path: '/admin/devices', source: { path: 'frontend/src/views/Devices/Devices.js' } },
    login: { path: '/auth/login', source: { path: 'frontend/src/views/pages/Login.js' } },
  },
};
