/**
 * What a neighbour costs a camera's link, stated by itself: nothing here is shared with the rating it is to judge.
 *
 * The router and the camera use 20 MHz at channel c. A neighbour sends with power P (dBm, at the router) for a share
 * LOAD of the time. Its power inside our 20 MHz follows from the 802.11 OFDM mask. Then:
 * - same channel and P ≥ −82 dBm: its frames are understood and waited for; the whole LOAD is lost (802.11 preamble detection);
 * - in-band power ≥ −62 dBm: the air counts as busy; the whole LOAD is lost (802.11 energy detection);
 * - else it is noise while it sends: the link keeps log2(1+S/(N+I)) of log2(1+S/N) (Shannon).
 * The survey is heard at the router and the camera is elsewhere: what it hears varies around the survey's value by a
 * normal distribution of 6 dB (indoor shadowing); losses are averaged over both ends of the link and that distribution.
 */
export interface Radio {
  /** Primary channel, 1…13. */
  channel: number;
  /** dBm at the router. */
  rssi: number;
  /** Second 20 MHz of a 40 MHz network: +4 or −4 channels; 0 = 20 MHz. */
  second: -4 | 0 | 4;
}

/** Share of time that a neighbour sends. */
const LOAD = 0.2;
/** Camera's signal at the router and the noise floor of 20 MHz, dBm. */
const SIGNAL = -65;
const NOISE = -95;
const SHADOWING_DB = 6;

/** Corners of the OFDM mask of 20 MHz: MHz from the centre, dB below the top. */
const MASK: readonly [number, number][] = [
  [0, 0],
  [9, 0],
  [11, -20],
  [20, -28],
  [30, -40],
  [200, -60],
];

function maskDb(offset: number): number {
  const at = Math.abs(offset);
  for (let i = 1; i < MASK.length; i += 1) {
    const [left, top] = MASK[i - 1]!;
    const [right, bottom] = MASK[i]!;
    if (at <= right) return top + ((bottom - top) * (at - left)) / (right - left);
  }
  return -60;
}

/** Share of a 20 MHz signal's power that falls into ±10 MHz around a centre so many MHz away, in dB. */
function leakDb(mhz: number): number {
  let inside = 0;
  let all = 0;
  for (let f = -60; f <= 60; f += 0.25) {
    const power = 10 ** (maskDb(f) / 10);
    all += power;
    if (Math.abs(f - mhz) <= 10) inside += power;
  }
  return 10 * Math.log10(inside / all);
}

const LEAK = Array.from({ length: 14 }, (_, steps) => leakDb(steps * 5));

/** The normal distribution in seven equal parts. */
const SHADOWS = [-1.47, -0.79, -0.37, 0, 0.37, 0.79, 1.47].map((sigma) => sigma * SHADOWING_DB);

const linear = (db: number) => 10 ** (db / 10);
const FREE = Math.log2(1 + linear(SIGNAL - NOISE));

function lostAt(channel: number, half: number, power: number): number {
  const steps = Math.abs(channel - half);
  const inBand = power + LEAK[steps]!;
  if ((steps === 0 && power >= -82) || inBand >= -62) return LOAD;
  const kept = Math.log2(1 + linear(SIGNAL) / (linear(NOISE) + linear(inBand))) / FREE;
  return LOAD * (1 - kept);
}

/** One radio's cost on a channel, 0…LOAD: the worse of its halves (they send at the same time). */
function cost(channel: number, radio: Radio): number {
  const halves = radio.second === 0 ? [radio.channel] : [radio.channel, radio.channel + radio.second];
  const worst = (power: number) => Math.max(...halves.map((half) => lostAt(channel, half, power)));
  const camera = SHADOWS.reduce((sum, shadow) => sum + worst(radio.rssi + shadow), 0) / SHADOWS.length;
  return (worst(radio.rssi) + camera) / 2;
}

/** Modelled interference on a channel: the air time and capacity that all radios together take, summed. */
export function interference(channel: number, radios: readonly Radio[]): number {
  return radios.reduce((sum, radio) => sum + cost(channel, radio), 0);
}
