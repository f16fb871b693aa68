// A panel for T-Mobile's Arcadyan KVD21 gateway (React, react-bootstrap): what is set is shown as text, and changed by buttons that say what they would do.
import { devices, names } from '../../../home.mjs';

let page = {};
const network = (more) => ({
  '2.4ghzSsid': true,
  '5.0ghzSsid': true,
  encryptionMode: 'AES',
  encryptionVersion: 'WPA2/WPA3',
  guest: false,
  isBroadcastEnabled: true,
  ssidName: names.two,
  wpaKey: names.key,
  ...more,
});
const client = (d) => ({
  connected: true,
  ipv4: d.ip.replace('.1.', '.12.'),
  ipv6: [],
  mac: d.mac,
  name: d.name,
  signal: d.rssi,
});
const cell = { bands: ['n41'], bars: 4, cid: 12, gNBID: 345678, rsrp: -90, rsrq: -11, rssi: -80, sinr: 14 };
const answers = {
  'POST api/auth/login': () => ({
    auth: { expiration: 1796040000, refreshCountLeft: 4, refreshCountMax: 4, token: 'made-up' },
  }),
  'GET api/gateway/': () => ({
    device: {
      friendlyName: '5G Gateway',
      hardwareVersion: 'R01',
      manufacturer: 'Arcadyan',
      model: 'KVD21',
      role: 'gateway',
      serial: 'made-up',
      softwareVersion: '1.00.18',
      type: 'HSID',
      isEnabled: true,
      isMeshSupported: true,
      macId: 'DC:00:00:00:00:01',
    },
    signal: {
      '4g': { ...cell, bands: ['b66'], eNBID: 1234 },
      '5g': cell,
      generic: { apn: 'made-up', hasIPv6: true, registration: 'registered' },
    },
    time: { daylightSavings: { isUsed: true }, localTime: 1796032800, localTimeZone: 'UTC', upTime: 90000 },
  }),
  'GET api/network/configuration/v2': () => ({
    '2.4ghz': {
      airtimeFairness: true,
      channel: 'Auto',
      channelBandwidth: 'Auto',
      isMUMIMOEnabled: true,
      isRadioEnabled: true,
      isWMMEnabled: true,
      maxClients: 128,
      mode: 'auto',
      transmissionPower: '100%',
    },
    '5.0ghz': {
      airtimeFairness: true,
      channel: 'Auto',
      channelBandwidth: '80MHz',
      isMUMIMOEnabled: true,
      isRadioEnabled: true,
      isWMMEnabled: true,
      maxClients: 128,
      mode: 'auto',
      transmissionPower: '100%',
    },
    bandSteering: { isEnabled: true },
    ssids: page.ssids ?? [network()],
  }),
  'GET api/network/telemetry/': () => ({
    clients: {
      '2.4ghz': devices.filter((d) => d.band === '2.4').map(client),
      '5.0ghz': devices.filter((d) => d.band === '5').map(client),
      ethernet: [],
      wifi: [],
    },
  }),
};

/** Signs in, goes to a page by the menu, and opens what is asked for. */
const shown =
  (link, ...open) =>
  async (tab) => {
    await tab.locator('#formBasicPassword').fill('made-up');
    await tab.locator('button[type=submit]').click();
    await tab.waitForTimeout(800);
    if (link) await tab.locator(`.navbar a[href="/${link}"]`).click();
    await tab.waitForTimeout(800);
    for (const button of open) await tab.locator('button', { hasText: button }).first().click();
    await tab.waitForTimeout(500);
  };
const at = (more, ...way) => ({ path: '/login', steps: shown(...way), ...more });
export default {
  vendor: 'a panel for the Arcadyan KVD21 (React, react-bootstrap)',
  source: {
    repo: 'christopherjnelson/Arcadyan-5G-Web-Admin',
    commit: 'aaee3dec5300195db5b1584cac19410aa6cdfce1',
    path: 'src',
  },
  origin: 'http://192.168.12.1',
  root: 'arcadyan',
  wait: 1500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, file }) => {
    const made = answers[`${method} ${url.pathname.slice(1)}`]?.();
    if (made) return { json: made };
    return file(url.pathname) ?? file('/index.html');
  },
  pages: {
    wifi: at({}, 'wifi'),
    'wifi-edit': at({}, 'wifi', 'Edit'),
    'wifi-edit-off': at({ ssids: [network({ '2.4ghzSsid': false, encryptionVersion: 'WPA2' })] }, 'wifi', 'Edit'),
    'wifi-edit-hidden': at({ ssids: [network({ isBroadcastEnabled: false, '5.0ghzSsid': false })] }, 'wifi', 'Edit'),
    'wifi-two': at(
      { ssids: [network(), network({ ssidName: names.guest, encryptionVersion: 'WPA/WPA2' })] },
      'wifi',
      'Edit',
    ),
    devices: at({}, 'system', 'Show Devices'),
    signal: at({}, ''),
    login: { path: '/login' },
  },
};
