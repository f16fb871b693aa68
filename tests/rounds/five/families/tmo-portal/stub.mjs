// A gateway panel for a 5G home router (React, Tailwind, drawn switches): REST at /api/router.
import { devices, names } from '../../../home.mjs';

let page = {};
const client = (d) => ({
  connected: true,
  ipv4: d.ip.replace('168.1.', '168.12.'),
  ipv6: [],
  mac: d.mac,
  name: d.name,
  signal: d.rssi,
});
const clients = () => ({
  clients: {
    '2.4ghz': devices.filter((d) => d.band === '2.4').map(client),
    '5.0ghz': devices.filter((d) => d.band === '5').map(client),
    ethernet: [],
    wifi: [],
  },
});
const gateway = () => ({
  device: {
    friendlyName: '5G Gateway',
    hardwareVersion: 'R01',
    index: 1,
    isEnabled: true,
    isMeshSupported: true,
    macId: '02:11:22:33:44:55',
    manufacturer: 'Arcadyan',
    manufacturerOUI: '001D19',
    model: 'G5AR',
    name: '5G Gateway',
    role: 'gateway',
    serial: '0000',
    softwareVersion: '1.00.13',
    type: 'HSID',
    updateState: 'latest',
  },
  signal: signal(),
  time: { daylightSavings: { isUsed: true }, localTime: 1_790_000_000, localTimeZone: 'UTC', upTime: 86_300 },
});
const signal = () => ({
  '4g': { bands: ['b2'], bars: 4, cid: 1, eNBID: 1, rsrp: -98, rsrq: -11, rssi: -88, sinr: 8 },
  '5g': {
    antennaUsed: 'Internal',
    bands: ['n41'],
    bars: 4,
    cid: 0,
    gNBID: 1,
    rsrp: -95,
    rsrq: -10,
    rssi: -85,
    sinr: 14,
  },
  generic: { apn: 'FBB.HOME', hasIPv6: true, registration: 'registered', roaming: false },
});
const replies = {
  capabilities: () => ({ writeActionsEnabled: !page.readOnly, platform: 'G5AR', features: {} }),
  ap: () => ({
    '2.4ghz': { isRadioEnabled: !page.off24 },
    '5.0ghz': { isRadioEnabled: true },
    ...(page.six && { '6.0ghz': { isRadioEnabled: false } }),
    bandSteering: { isEnabled: true },
    ssids: [
      {
        '2.4ghzSsid': !page.off24,
        '5.0ghzSsid': true,
        ...(page.six && { '6.0ghzSsid': false }),
        encryptionMode: 'AES',
        encryptionVersion: 'WPA2/WPA3',
        guest: false,
        isBroadcastEnabled: !page.hidden,
        ssidName: names.two,
        wpaKey: names.key,
      },
    ],
  }),
  clients,
  gateway,
  signal,
  telemetry: () => ({ ...clients(), cell: {}, sim: {} }),
  version: () => ({ version: 1 }),
  health: () => ({ ok: true }),
};

export default {
  vendor: 'Metameros panel for the Arcadyan G5AR gateway (React and Tailwind)',
  source: {
    repo: 'VellichorVoyager/TMO-G5AR-Portal',
    commit: '4f1dd60990454019927c28695da8097a0c861362',
    path: 'src/app/(dashboard)/wifi/page.tsx',
  },
  origin: 'http://192.168.12.20:3000',
  root: 'tmo-portal',
  wait: 2500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const name = /^\/api\/router\/(.+)$/.exec(url.pathname)?.[1];
    if (name) return replies[name] ? { json: replies[name]() } : { json: {} };
    return /\.(js|css)$/.test(url.pathname) ? file(url.pathname) : file('/index.html');
  },
  pages: {
    wifi: { path: '/wifi' },
    'wifi-24off-hidden': { path: '/wifi', off24: true, hidden: true },
    'wifi-three-bands': { path: '/wifi', six: true },
    'wifi-read-only': { path: '/wifi', readOnly: true },
    devices: { path: '/devices', source: { path: 'src/app/(dashboard)/devices/page.tsx' } },
    dashboard: { path: '/', source: { path: 'src/app/(dashboard)/page.tsx' } },
    login: { path: '/login', source: { path: 'src/app/login/page.tsx' } },
  },
};
