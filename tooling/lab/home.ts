/**
 * A home's Wi-Fi as its router really has it, and a Blink camera that joins only when the router's settings admit it.
 * Every lab router draws this state and changes it; nothing else decides whether the camera is back.
 */

export type Security = 'open' | 'wpa' | 'wpa2' | 'wpa2wpa3' | 'wpa3';
export type FilterMode = 'off' | 'allow' | 'deny';

export interface Radio {
  band: '2.4' | '5';
  enabled: boolean;
  ssid: string;
  hidden: boolean;
  /** What the radio still speaks: letters of the 802.11 amendments. */
  standards: string[];
  channel: 'auto' | number;
  /** MHz */
  width: 20 | 40 | 80;
  /** dBm */
  txPower: number;
  security: Security;
  isolation: boolean;
  filter: FilterMode;
  /** Upper case, colons. */
  macs: string[];
}

export interface Device {
  mac: string;
  name: string;
  ip: string;
  /** dBm when it is connected by Wi-Fi */
  rssi: number;
  band: '2.4' | '5';
}

export interface Neighbour {
  ssid: string;
  bssid: string;
  channel: number;
  /** dBm */
  rssi: number;
  width: 20 | 40;
}

export interface Home {
  radios: { '2.4': Radio; '5': Radio };
  /** Others in the house; the camera is not among them. */
  devices: Device[];
  neighbours: Neighbour[];
  /** One name for both bands, joined by the router. */
  smartConnect: boolean;
  uptime: number;
}

export const CAMERA: Device = {
  mac: '74:AB:93:1C:5D:20',
  name: 'blink-camera',
  ip: '192.168.1.73',
  rssi: -64,
  band: '2.4',
};
export const SYNC_MODULE: Device = {
  mac: '70:AD:43:9B:20:7F',
  name: 'blink-sync-module',
  ip: '192.168.1.74',
  rssi: -58,
  band: '2.4',
};
const PHONE: Device = { mac: 'A6:5E:60:11:08:C3', name: 'Annas-Phone', ip: '192.168.1.20', rssi: -49, band: '5' };
const PRINTER: Device = {
  mac: '3C:2A:F4:05:77:91',
  name: 'BRW3C2AF4057791',
  ip: '192.168.1.31',
  rssi: -66,
  band: '2.4',
};

function makeRadio(band: Radio['band'], channel: number, standards: string[]): Radio {
  return {
    band,
    enabled: true,
    ssid: band === '2.4' ? 'Maple' : 'Maple-5G',
    hidden: false,
    standards,
    channel,
    width: 20,
    txPower: 20,
    security: 'wpa2',
    isolation: false,
    filter: 'off',
    macs: [],
  };
}

/** A home in which everything is as a Blink camera needs it; `change` then breaks something. */
export function makeHome(change: (home: Home) => void = () => undefined): Home {
  const home: Home = {
    radios: { '2.4': makeRadio('2.4', 6, ['b', 'g', 'n']), '5': makeRadio('5', 44, ['a', 'n', 'ac']) },
    devices: [SYNC_MODULE, PHONE, PRINTER],
    neighbours: [
      { ssid: 'Kastanie', bssid: '9C:C7:A6:20:11:04', channel: 6, rssi: -52, width: 20 },
      { ssid: 'FunkHaus <b>7</b>', bssid: '44:4E:6D:90:AB:10', channel: 6, rssi: -61, width: 20 },
      { ssid: 'Villa Rosa', bssid: 'E0:28:6D:33:10:5A', channel: 1, rssi: -78, width: 20 },
      { ssid: 'guest', bssid: 'E0:28:6D:33:10:5B', channel: 1, rssi: -79, width: 20 },
      { ssid: 'Attic', bssid: '10:DA:43:7E:00:02', channel: 9, rssi: -70, width: 40 },
    ],
    smartConnect: false,
    uptime: 86_400 * 3,
  };
  change(home);
  return home;
}

/** Whether a 2.4 GHz device that knows the password is let in by this radio. */
function admits(radio: Radio, mac: string): string | null {
  if (!radio.enabled) return 'the 2.4 GHz radio is off';
  if (!radio.standards.some((standard) => ['b', 'g', 'n'].includes(standard))) return 'no mode the camera speaks';
  if (radio.channel !== 'auto' && radio.channel > 11) return `channel ${radio.channel} is out of the camera's reach`;
  if (radio.security === 'wpa3') return 'the camera has no WPA3';
  if (radio.filter === 'deny' && radio.macs.includes(mac)) return 'its address is on the deny list';
  if (radio.filter === 'allow' && !radio.macs.includes(mac)) return 'its address is not on the allow list';
  return null;
}

/** @returns why the camera cannot join, or null when it is online */
export function cameraProblem(home: Home): string | null {
  return admits(home.radios['2.4'], CAMERA.mac);
}

/** Wireless devices connected now, the camera among them when it may join. */
export function connected(home: Home): Device[] {
  return [...home.devices, CAMERA].filter((device) => {
    const radio = home.radios[device.band];
    if (!radio.enabled) return false;
    return device === CAMERA
      ? cameraProblem(home) === null
      : radio.filter !== 'deny' || !radio.macs.includes(device.mac);
  });
}

/** Any spelling of a MAC address in upper case with colons, or null. */
export function normalMac(text: string): string | null {
  const digits = text.replace(/[^0-9a-f]/gi, '').toUpperCase();
  return digits.length === 12 ? (digits.match(/../g) ?? []).join(':') : null;
}
