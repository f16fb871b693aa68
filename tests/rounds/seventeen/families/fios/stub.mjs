// Verizon's FiOS gateway (BHR4, also sold as G1100): AngularJS and UI Bootstrap, a small REST server below /api, hash routes.
import { devices, names } from '../../../home.mjs';

const [tablet, camera, laptop, tv] = devices.map(({ mac }) => mac.toLowerCase());
let page = {};
const network = (id, ssid, mode, made = {}) => {
  const { security, ...rest } = made;
  return {
    id,
    enabled: true,
    radioEnabled: true,
    ssid,
    ssidBroadcast: true,
    channelDesired: '0',
    saveChannel: false,
    macAuthentication: Boolean(page.filters?.[id]?.enabled),
    mode,
    wmm: true,
    wpsEnabled: true,
    rxPackets: 48_120,
    txPackets: 51_377,
    security: {
      enabled: true,
      type: 2,
      wpa: { type: 1, key: names.key, encryptionAlgorithm: 0 },
      wep: {
        activeSetting: 0,
        settings: Array.from({ length: 4 }, () => ({ keyLength: 0, entryMethod: 0, key: '0123456789' })),
      },
      ...security,
    },
    ...rest,
  };
};
const networks = () => [
  network(0, names.two, 8, page.two),
  network(1, names.five, 16, page.five),
  network(2, names.guest, 8, { enabled: false, ...page.guest }),
  network(3, 'Guest-Pass', 8, { enabled: false }),
];
const filter = (id) => ({ enabled: false, mode: '0', macs: [], ...page.filters?.[id] });
const options = (width, power) => ({
  channelWidth: width,
  power,
  ctsProtection: '2',
  ctsProtectionType: '1',
  frameBurstMax: 2,
  frameBurstTime: 2,
  beaconInterval: 100,
  dtimInterval: 1,
  fragmentationThreshold: 2346,
  rtsThreshold: 2347,
  msduAggregation: false,
  mpduAggregation: true,
});
const things = () =>
  devices.map(({ name, mac, ip, band }, id) => ({
    id,
    name,
    mac: mac.toLowerCase(),
    ipAddress: ip,
    ipv6Address: '::',
    connectionType: band === '2.4' ? 5 : 4,
    blocked: page.blocked === mac.toLowerCase(),
    status: true,
    staticIp: false,
    leaseExpires: 1200 - id * 7,
    approved: true,
    iconClass: 0,
    type: 0,
  }));
const wan = { id: 1, connectionId: 1, type: 1, ipv6Address: '', ipAddress: '203.0.113.9', dhcpStatus: 2 };
const answers = {
  login: () => ({ sessionLifetime: 600 }),
  'settings/system': () => ({ previousFailedLogins: 0, hostname: 'fios-router' }),
  'settings/ipv6': () => ({ enabled: false }),
  'settings/arptable': () => devices.map(({ mac, ip }) => ({ ipAddress: ip, mac: mac.toLowerCase(), connectionId: 0 })),
  firmware: () => ({}),
  devices: things,
  'dhcp/clients': things,
  network: () => [
    { id: 0, connectionId: 0, type: 0, name: 'Network (Home/Office)', displayName: 'Network (Home/Office)' },
    { ...wan, connectionUsed: 0, protocolUsed: 1, status: 0, name: 'Broadband Connection (Ethernet/Coax)' },
  ],
  wireless: networks,
  'wireless/0': () => networks()[0],
  'wireless/1': () => networks()[1],
  'wireless/0/macfilter': () => filter(0),
  'wireless/1/macfilter': () => filter(1),
  'wireless/0/transmission': () => options('20/40 MHz', page.power ?? 100),
  'wireless/1/transmission': () => options('20/40/80 MHz', page.power5 ?? 100),
  'wireless/0/wps': () => ({ enabled: true }),
  'wireless/0/wpa': () => ({ ...networks()[0].security.wpa, groupKeyUpdateInterval: 3600 }),
  'wireless/0/wep': () => networks()[0].security.wep,
  'wireless/2/wpa': () => networks()[2].security.wpa,
  dhcp: () => ({ mode: 2, startIpAddress: '192.168.1.2', endIpAddress: '192.168.1.254', winsServer: '0.0.0.0' }),
  'network/0': () => ({
    name: 'Network (Home/Office)',
    ipAddress: '192.168.1.1',
    subnetMask: '255.255.255.0',
  }),
};
const all = async (tab) => {
  await tab.getByText('Show More').first().click();
  await tab.waitForTimeout(300);
};
const at = (hash, made = {}) => ({ path: `/#/${hash}`, ...made });
const basic = (made) => at('wireless/basic', made);
const lists = (first, second) => at('wireless/macauth', { filters: [first, second] });
const on = (mode, ...macs) => ({ enabled: true, mode: String(mode), macs });

export default {
  vendor: 'Verizon FiOS Quantum Gateway',
  source: {
    repo: 'jameshilliard/bhr4',
    commit: '3d0ba7ecbfb54f097526c332dd1d6d6498cd8653',
    path: 'BHR41-1_26-34/WebContent',
  },
  origin: 'http://192.168.1.1',
  root: 'fios',
  wait: 1500,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const known = url.pathname.match(/^\/api\/(.*)$/)?.[1];
    if (known) return answers[known] && { json: answers[known]() };
    return url.pathname === '/' ? file('/index.html') : null;
  },
  pages: {
    main: at('main'),
    status: at('wireless'),
    basic: basic(),
    'basic-six': basic({ two: { channelDesired: '6', saveChannel: true }, five: { channelDesired: '149' } }),
    'basic-two-off': basic({ two: { radioEnabled: false } }),
    'basic-five-off': basic({ five: { radioEnabled: false } }),
    'basic-hidden': basic({ two: { ssidBroadcast: false } }),
    'basic-five-hidden': basic({ five: { ssidBroadcast: false } }),
    'basic-wep': basic({ two: { security: { type: 0 }, mode: 4 } }),
    advanced: at('wireless/advanced'),
    'advanced-mixed': at('wireless/advanced', { two: { security: { wpa: { type: 0, key: names.key } } } }),
    'advanced-open': at('wireless/advanced', { two: { security: { enabled: false } } }),
    broadcast: at('wireless/ssidbroadcast/0'),
    'broadcast-hidden': at('wireless/ssidbroadcast/0', { two: { ssidBroadcast: false } }),
    'broadcast-five-hidden': at('wireless/ssidbroadcast/1', { five: { ssidBroadcast: false } }),
    mode: at('wireless/mode'),
    'mode-n': at('wireless/mode', { two: { mode: 1 }, five: { mode: 2 } }),
    macs: lists(),
    'macs-deny': lists(on(1, camera, tablet)),
    'macs-allow-without': lists(on(0, tablet, laptop)),
    'macs-allow-with': lists(on(0, tablet, camera)),
    'macs-five-deny': lists(undefined, on(1, camera)),
    'macs-other': lists(on(1, tv), on(1, tv)),
    'macs-at-rest': lists({ enabled: false, mode: '1', macs: [camera] }),
    more: at('wireless/transmission'),
    'more-low': at('wireless/transmission', { power: 12, power5: 50 }),
    wpa: at('wireless/wpa2/0'),
    guest: at('wireless/guestWifiSetup/basic', { guest: { enabled: true } }),
    network: at('network', { steps: all }),
    'network-blocked': at('network', { blocked: camera, steps: all }),
    leases: at('advanced/dhcp/connections'),
    arp: at('advanced/arptable'),
  },
};
