/** Made-up neighbourhoods, the same in every run: what is on the air, and what a survey would list of it. */
import type { Network } from '../../../utils/reading/types.ts';
import type { Radio } from './interference.ts';

export interface Neighbourhood {
  radios: Radio[];
  survey: Network[];
  ownSsid: string;
}

/** A small seeded generator (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * From a lonely house to a block of flats: 1 to 40 radios, five in six on 1, 6 or 11, one in eight 40 MHz wide, one in
 * five with a second name of its own (guest network), the own network and its guest among the rows.
 */
export function neighbourhood(seed: number): Neighbourhood {
  const random = seeded(seed * 7919 + 17);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  // Some places favour one channel: routers of one provider all start on it.
  const favourite = [1, 6, 11][whole(0, 2)]!;
  const count = Math.max(1, Math.round(40 ** random()));
  const radios = Array.from({ length: count }, (): Radio => {
    const usual = random() < 0.25 ? favourite : [1, 6, 11][whole(0, 2)]!;
    const channel = random() < 5 / 6 ? usual : whole(1, 13);
    // Strong ones are few: most neighbours are some walls away.
    const rssi = Math.round(-92 + 50 * random() ** 1.6);
    const second = random() < 1 / 8 ? (channel <= 4 ? 4 : channel >= 10 ? -4 : random() < 0.5 ? 4 : -4) : 0;
    return { channel, rssi, second };
  });
  const survey = radios.flatMap((radio, index) => rows(radio, index, random));
  const own = whole(1, 11);
  const ownRow = { ssid: 'own', bssid: 'F0:00:00:00:00:01', channel: own, rssi: -30, width: 20 };
  return { radios, survey: [...survey, ownRow], ownSsid: 'own' };
}

function rows(radio: Radio, index: number, random: () => number): Network[] {
  const stem = `A0:00:00:${hex(index >> 8)}:${hex(index & 255)}`;
  const row: Network = {
    ssid: `net ${index}`,
    bssid: `${stem}:00`,
    channel: radio.channel,
    // A survey rounds and wavers.
    rssi: radio.rssi + Math.round(random() * 4 - 2),
    width: radio.second === 0 ? 20 : 40,
  };
  if (random() >= 0.2) return [row];
  return [row, { ...row, ssid: `guest ${index}`, bssid: `${stem}:01`, rssi: row.rssi! - 1 }];
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0').toUpperCase();
}
