/** What the strength of a Wi-Fi signal means for a Blink device. */
import type { Client } from '../reading/types.ts';
import { text, type TextRef } from '../common/text.ts';

export const SIGNAL_CLASSES = ['strong', 'good', 'borderline', 'weak', 'failing'] as const;
export type SignalClass = (typeof SIGNAL_CLASSES)[number];

/**
 * Class of a signal. Limits: −67 dBm is the usual design minimum for video; most devices fail below −80
 * (docs/knowledge/radio.md#signal; Blink publishes no table).
 * @param rssi dBm, as the router hears the device
 * @returns null for a value that is no measurement (0, positive, below −120; Blink writes −255 for "none")
 */
export function signalClass(rssi: number): SignalClass | null {
  if (!Number.isFinite(rssi) || rssi >= 0 || rssi < -120) return null;
  if (rssi >= -60) return 'strong';
  if (rssi > -68) return 'good';
  if (rssi > -73) return 'borderline';
  if (rssi >= -80) return 'weak';
  return 'failing';
}

export interface SignalReport {
  mac: string | null;
  name: string | null;
  /** dBm, null when the list does not say. */
  rssi: number | null;
  signal: SignalClass | null;
  /** What it means. */
  meaning: TextRef;
  /** What to do, in order; empty when nothing is to be done. */
  advice: TextRef[];
  /** A battery camera may sleep: the value may be old. */
  note: TextRef | null;
}

/**
 * What a client row of a camera or Sync Module tells.
 * @param client the row
 * @param sleeps false for devices with a plug (Sync Module, Mini): their value is always fresh
 */
export function signalReport(client: Client, sleeps = true): SignalReport {
  const signal = client.rssi === null ? null : signalClass(client.rssi);
  const wrongBand = client.band === '5' || client.band === '6';
  const advice: TextRef[] = [];
  if (signal === 'borderline') advice.push(text('advice.signal.do_turn'), text('advice.signal.do_measure'));
  if (signal === 'weak' || signal === 'failing') {
    advice.push(text('advice.signal.do_move'), text('advice.signal.do_extender'), text('advice.signal.do_antenna'));
  }
  // Strong signal and yet trouble: that is where interference begins.
  if (signal === 'strong' || signal === 'good') advice.push(text('advice.signal.do_channel'));
  if (wrongBand) advice.push(text('advice.signal.not_24'));
  return {
    mac: client.mac,
    name: client.name,
    rssi: client.rssi,
    signal,
    meaning: signal ? text(`advice.signal.${signal}`, { dbm: client.rssi! }) : text('advice.signal.unknown'),
    advice,
    note: sleeps ? text('advice.signal.sleeping') : null,
  };
}

/** For a camera or module that the client list does not hold: absence alone proves nothing. */
export function absentNote(sleeps: boolean): TextRef {
  return text(sleeps ? 'advice.signal.absent_battery' : 'advice.signal.absent_plugged');
}
