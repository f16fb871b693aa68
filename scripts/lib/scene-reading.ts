/** A router page read in full, and what is advised on it: what the scenes of the popup's router half show. */
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Network, Reading, Setting } from '../../utils/router/types.ts';

const setting = (kind: Setting['kind'], band: Setting['band'], value: Setting['value'], label: string): Setting => ({
  kind,
  band,
  value,
  label,
  confidence: 0.9,
  reasons: [],
  hidden: false,
  selector: '#x',
  frame: [],
});

/** SSID, channel, dBm, MHz. */
export type Heard = [ssid: string | null, channel: number, rssi: number | null, width: number | null];

const NETWORKS: Heard[] = [
  ['Home', 6, -42, 40],
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
  router: { detected: true, family: 'lab-table', vendor: 'Northwind', confidence: 0.97, reasons: [], login: false },
  settings: [
    setting('mac-filter-mode', null, 'deny', 'Wireless MAC Filter'),
    setting('mac-filter-list', null, ['74:EC:B2:11:22:33', 'AA:BB:CC:00:11:22'], 'MAC list'),
    setting('channel', '2.4', 'auto', 'Channel'),
    setting('channel-width', '2.4', '40', 'Width'),
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
      mac: 'F4:B8:5E:00:00:01',
      name: 'blink-sync-module',
      ip: '192.168.1.7',
      rssi: -61,
      band: '2.4',
      blink: 'certain',
    },
    { mac: '74:EC:B2:11:22:33', name: null, ip: null, rssi: null, band: null, blink: 'likely', blocked: true },
  ],
  networks: networks(NETWORKS),
  extras: [],
  scanMs: 2,
};

const plain = (said: string) => said;

export const aReport: TabReport = {
  url: aReading.url,
  status: 'read',
  allowed: true,
  reading: aReading,
  suggestions: [
    {
      rule: 'mac-on-deny-list',
      setting: 1,
      cause: 'mac-blocked',
      severity: 'blocker',
      from: plain('74:EC:B2:11:22:33 is on the list'),
      to: plain('remove 74:EC:B2:11:22:33, leave the rest'),
      why: { id: 'cause.mac_blocked.text' },
      sideEffect: { id: 'side_effect.mac_one_device' },
    },
    {
      rule: 'channel-auto',
      setting: 2,
      cause: 'channel-interference',
      severity: 'likely',
      from: plain('automatic'),
      to: plain('11'),
      why: { id: 'cause.channel_interference.text' },
      sideEffect: { id: 'side_effect.channel_fixed' },
    },
    {
      rule: 'width-40',
      setting: 3,
      cause: 'channel-interference',
      severity: 'improves',
      from: plain('40 MHz'),
      to: plain('20 MHz'),
      why: { id: 'cause.channel_interference.text' },
      sideEffect: { id: 'side_effect.width' },
    },
    {
      rule: 'security-fine',
      setting: 4,
      cause: 'security-wpa3',
      severity: 'fine',
      from: plain('WPA2-PSK (AES)'),
      to: null,
      why: { id: 'cause.security_wpa3.text' },
      sideEffect: null,
    },
  ],
};
