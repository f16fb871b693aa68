/** A router page read in full, and what is advised on it: what the scenes of the popup's router half show. */
import { advise } from '../../utils/advice/advise.ts';
import type { OwnDevice } from '../../utils/advice/types.ts';
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Network, Reading, Setting } from '../../utils/reading/types.ts';

const setting = (kind: Setting['kind'], band: Setting['band'], value: Setting['value'], label: string): Setting => ({
  kind,
  band,
  value,
  label,
  confidence: 0.9,
  reasons: [],
  hidden: false,
  witnesses: ['native', 'label'],
  selector: '#x',
  frame: [],
});

const CHOICE = (value: string) => ({ value, text: value });

/** SSID, channel, dBm, MHz. */
export type Heard = [ssid: string | null, channel: number, rssi: number | null, width: number | null];

const NETWORKS: Heard[] = [
  ['Home', 9, -42, 40],
  ['Birch Lane 4', 1, -71, 20],
  ['FRITZ 7590 KD', 1, -84, 20],
  ['Coffee', 6, -58, 20],
  ['The neighbours upstairs', 4, -66, 20],
  [null, 6, -79, 20],
  ['attic', 9, -77, 20],
  ['Print-42', 11, -88, 20],
];

/** Networks as a survey gives them, each with an address of its own. */
export const networks = (heard: readonly Heard[]): Network[] =>
  heard.map(([ssid, channel, rssi, width], index) => ({
    ssid,
    bssid: `02:00:00:00:${String(10 + index)}:00`,
    channel,
    rssi,
    width,
  }));

export const aReading: Reading = {
  url: 'http://192.168.1.1/Wireless.asp',
  router: {
    detected: true,
    family: 'lab-table',
    vendor: 'Northwind',
    confidence: 0.97,
    reasons: [],
    login: false,
    box: 'router',
  },
  loaded: true,
  unread: [],
  settings: [
    setting('mac-filter-mode', null, 'deny', 'Wireless MAC Filter'),
    setting('mac-filter-list', null, ['74:EC:B2:11:22:33', 'AA:BB:CC:00:11:22'], 'MAC list'),
    { ...setting('channel', '2.4', '9', 'Channel'), options: ['1', '6', '9', '11'].map(CHOICE) },
    { ...setting('channel-width', '2.4', '40', 'Width'), options: [CHOICE('20'), CHOICE('40')] },
    setting('security-mode', '2.4', 'WPA2-PSK (AES)', 'Security'),
    { ...setting('ssid', '2.4', 'Home', 'Name'), hidden: true },
    setting('channel', '5', '44', 'Channel'),
  ],
  links: [
    { to: 'clients', text: 'Attached devices', selector: '#a', frame: [] },
    { to: 'guest', text: 'Guest network', selector: '#b', frame: [] },
  ],
  clients: [
    { mac: 'AA:BB:CC:00:11:22', name: 'laptop', ip: '192.168.1.9', rssi: -44, band: '5', blink: 'no' },
    {
      mac: '70:AD:43:00:00:01',
      name: 'blink-sync-module',
      ip: '192.168.1.7',
      rssi: -61,
      band: '2.4',
      blink: 'certain',
    },
    { mac: '74:EC:B2:11:22:33', name: null, ip: null, rssi: null, band: null, blink: 'maybe', blocked: true },
  ],
  networks: networks(NETWORKS),
  extras: [],
  scanMs: 2,
};

/** What is truly advised on a reading, as an audit. */
export const reportOf = (reading: Reading, devices: OwnDevice[] = []): TabReport => ({
  url: reading.url,
  status: 'read',
  allowed: true,
  reading,
  suggestions: advise({ reading, diagnosis: null, answers: {}, devices }),
});

export const aReport = reportOf(aReading);
