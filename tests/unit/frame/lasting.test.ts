import { describe, expect, it } from 'vitest';
import { lastingOf } from '../../../utils/frame/lasting.ts';
import type { Client, Network, Reading } from '../../../utils/reading/types.ts';

const client = (mac: string, rssi: number | null, more: Partial<Client> = {}): Client => ({
  mac,
  name: 'Camera',
  ip: null,
  rssi,
  band: '2.4',
  blink: 'likely',
  ...more,
});
const network = (bssid: string, rssi: number): Network => ({ ssid: 'Next door', bssid, channel: 6, rssi, width: 20 });
const A = '74:AB:93:00:00:01';
const B = '74:AB:93:00:00:02';
const of = (clients: Client[], networks: Network[] = [], touched: string[] = []): string =>
  lastingOf({ url: 'http://192.168.1.1/', settings: [], clients, networks } as unknown as Reading, touched);

describe('what lasts of a reading', () => {
  it('is the same while signals waver and rows change places', () => {
    expect(of([client(B, -70), client(A, null)])).toBe(of([client(A, -50), client(B, -60)]));
    expect(of([], [network(B, -70), network(A, -80)])).toBe(of([], [network(A, -81), network(B, -40)]));
  });

  it('is another when a device comes, goes, changes its band or is blocked', () => {
    const before = of([client(A, -50)]);
    expect(of([client(A, -50), client(B, -50)])).not.toBe(before);
    expect(of([])).not.toBe(before);
    expect(of([client(A, -50, { band: '5' })])).not.toBe(before);
    expect(of([client(A, -50, { blocked: true })])).not.toBe(before);
  });

  it('is another when a hand was on a control', () => {
    expect(of([], [], ['#channel'])).not.toBe(of([]));
  });
});
