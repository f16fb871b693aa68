/**
 * Channel advice against what hostapd and WiFiAnalyzer would choose, on 1,000 made-up neighbourhoods, judged by an
 * interference model that shares nothing with the rating (tests/bench/channel/interference.ts).
 */
import { rateChannels } from '../../utils/survey/rate.ts';
import { interference } from './channel/interference.ts';
import { neighbourhood } from './channel/neighbourhoods.ts';
import { hostapdChoice, US_CHANNELS, vremChoice } from './channel/rivals.ts';

const THREE = [1, 6, 11];
/** Differences below this share of the best are no differences (a survey wavers by more). */
const SAME = 1e-9;

export interface ChannelFigures {
  count: number;
  /** Mean modelled interference ÷ mean of the best of 1, 6, 11. */
  ours: number;
  hostapd: number;
  hostapdOf3: number;
  vrem: number;
  vremOf3: number;
  /** Share of neighbourhoods where the choice is the best of 1, 6, 11. */
  equalToBest: number;
  hostapdEqual: number;
  vremEqual: number;
}

/** Seeds 1…1000, 5001…6000 and 9001…10000 were looked at while the rating was tuned: these were not. */
const FRESH_SEEDS = 400_001;

/** @param count how many neighbourhoods */
export function measure(count: number): ChannelFigures {
  const sums = { best: 0, ours: 0, hostapd: 0, hostapdOf3: 0, vrem: 0, vremOf3: 0 };
  const equal = { ours: 0, hostapd: 0, vrem: 0 };
  for (let seed = FRESH_SEEDS; seed < FRESH_SEEDS + count; seed += 1) {
    const { radios, survey, ownSsid } = neighbourhood(seed);
    const at = (channel: number) => interference(channel, radios);
    const best = Math.min(...THREE.map(at));
    const ours = at(rateChannels(survey, { ssid: ownSsid }).best);
    const others = survey.filter(({ ssid }) => ssid !== ownSsid);
    const hostapdOf3 = at(hostapdChoice(others, THREE));
    const vremOf3 = at(vremChoice(survey, ownSsid, THREE));
    sums.best += best;
    sums.ours += ours;
    sums.hostapd += at(hostapdChoice(others, US_CHANNELS));
    sums.hostapdOf3 += hostapdOf3;
    sums.vrem += at(vremChoice(survey, ownSsid, US_CHANNELS));
    sums.vremOf3 += vremOf3;
    equal.ours += Number(ours <= best + SAME);
    equal.hostapd += Number(hostapdOf3 <= best + SAME);
    equal.vrem += Number(vremOf3 <= best + SAME);
  }
  return {
    count,
    ours: sums.ours / sums.best,
    hostapd: sums.hostapd / sums.best,
    hostapdOf3: sums.hostapdOf3 / sums.best,
    vrem: sums.vrem / sums.best,
    vremOf3: sums.vremOf3 / sums.best,
    equalToBest: equal.ours / count,
    hostapdEqual: equal.hostapd / count,
    vremEqual: equal.vrem / count,
  };
}

/** The figures as lines of text. */
export function run(): string {
  const figures = measure(1000);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const row = (name: string, ratio: number, equal: number | null, more = '') =>
    `  ${name.padEnd(34)} ${ratio.toFixed(3).padStart(7)}   ${equal === null ? '' : percent(equal).padStart(7)}${more}`;
  return [
    `channel advice, ${figures.count} neighbourhoods (mean modelled interference ÷ best of 1/6/11; share equal to that best)`,
    row('ours', figures.ours, figures.equalToBest, '   target ≥ 95 %'),
    row('hostapd ACS by networks, 1…11', figures.hostapd, null),
    row('hostapd ACS by networks, 1/6/11', figures.hostapdOf3, figures.hostapdEqual),
    row('WiFiAnalyzer, 1…11', figures.vrem, null),
    row('WiFiAnalyzer, 1/6/11', figures.vremOf3, figures.vremEqual),
  ].join('\n');
}
