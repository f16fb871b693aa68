import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cost } from '../../../utils/survey/cost.ts';
import { picture, PICTURE } from '../../../utils/survey/curve.ts';
import { asNeighbour } from '../../../utils/survey/overlap.ts';
import { countedNeighbours, rateChannels } from '../../../utils/survey/rate.ts';
import type { Network } from '../../../utils/reading/types.ts';
import { measure } from '../../bench/channel.ts';

function net(channel: number, rssi: number | null = -60, more: Partial<Network> = {}): Network {
  return { ssid: `n${channel}${rssi}`, bssid: null, channel, rssi, width: 20, ...more };
}
const ids = (refs: { id: string }[]) => refs.map(({ id }) => id);

describe('rating of 1, 6 and 11', () => {
  it('goes where nobody is, and says so', () => {
    const rating = rateChannels([net(1), net(6), net(6, -50)], { channel: 6 });
    expect(rating).toMatchObject({ best: 11, stay: false, current: 6 });
    expect(ids(rating.reasons)).toEqual(['advice.channel.reason.empty', 'advice.channel.reason.more_on_current.#']);
    expect(rating.scores.map(({ channel, networks }) => [channel, networks])).toEqual([
      [1, 1],
      [6, 2],
      [11, 0],
    ]);
  });

  it('prefers a channel with one faint neighbour to one with a loud one', () => {
    expect(rateChannels([net(1, -90), net(6, -45), net(11, -50)], {}).best).toBe(1);
  });

  it('sees what reaches in from between the channels and from wide networks', () => {
    expect(rateChannels([net(1, -85), net(9, -40), net(11, -80)], {}).best).toBe(1);
    // 40 MHz on channel 1 fills channel 5 too, and so reaches into 6.
    const wide = asNeighbour(net(1, -50, { width: 40 }))!;
    expect(cost(6, wide)).toBeGreaterThan(0.9);
    expect(cost(6, asNeighbour(net(1, -50))!)).toBeLessThan(0.6);
    expect(cost(11, wide)).toBeLessThan(cost(6, wide) / 2);
  });

  it('stays when the gain is small, when all neighbours are faint, and when it is best already', () => {
    const small = rateChannels([net(1), net(1, -61), net(6), net(6, -62), net(11), net(11, -63), net(6, -90)], {
      channel: 6,
    });
    expect(small.stay).toBe(true);
    expect(ids(small.reasons)).toEqual(['advice.channel.reason.not_worth_it']);
    expect(rateChannels([net(6, -90), net(6, -88)], { channel: 6 }).stay).toBe(true);
    const best = rateChannels([net(1), net(6), net(11, -85)], { channel: 11 });
    expect(best).toMatchObject({ stay: true, best: 11 });
    expect(ids(best.reasons)).toEqual(['advice.channel.reason.already_best']);
  });

  it('never stays between the channels or above 11', () => {
    for (const channel of [3, 8, 12, 13, 14]) {
      const rating = rateChannels([net(1), net(6, -50)], { channel });
      expect(rating).toMatchObject({ stay: false, best: 11, current: channel });
      expect(rating.scores.map((score) => score.channel)).toContain(channel);
    }
    expect(ids(rateChannels([net(1)], { channel: 13 }).reasons)).toContain('advice.channel.reason.above_11');
    expect(ids(rateChannels([net(1)], { channel: 3 }).reasons)).toContain('advice.channel.reason.between');
  });

  it('takes the own network out, by name, by address, and its other names', () => {
    const rows = [
      net(6, -30, { ssid: 'home', bssid: 'AA:00:00:00:00:01' }),
      net(6, -31, { ssid: 'guests', bssid: 'AA:00:00:00:00:02' }),
      net(6, -32, { ssid: null, bssid: 'AE:00:00:00:00:03' }),
      net(6, -80, { ssid: 'other', bssid: 'BB:00:00:00:00:01' }),
    ];
    expect(countedNeighbours(rows, { ssid: 'home' })).toHaveLength(2);
    expect(countedNeighbours(rows, { bssid: 'aa:00:00:00:00:01' }).map(({ ssid }) => ssid)).toEqual(['other']);
    expect(countedNeighbours(rows, { ssids: ['home', 'guests', 'other'] })).toHaveLength(1);
  });

  it('counts several names of one neighbour once, with the strongest signal', () => {
    const rows = [
      net(6, -70, { bssid: 'AA:00:00:00:00:01' }),
      net(6, -60, { bssid: 'AE:00:00:00:00:05', width: 40 }),
      net(11, -60, { bssid: 'AA:00:00:00:00:01' }),
      net(6, -50, { ssid: 'x' }),
      net(6, -50, { ssid: 'x' }),
    ];
    const counted = countedNeighbours(rows, {});
    expect(counted.map(({ channel, rssi }) => [channel, rssi])).toEqual([
      [6, -60],
      [11, -60],
      [6, -50],
      [6, -50],
    ]);
    expect(counted[0]!.halves.length).toBeGreaterThan(1);
  });

  it('does without signal figures, and leaves out other bands and rows without a channel', () => {
    const rows = [net(1, null), net(1, null), net(11, null), net(36), net(149), { ...net(6), channel: null }];
    expect(rateChannels(rows, {})).toMatchObject({ best: 6, current: null, stay: false });
    expect(rateChannels([], { channel: 6 })).toMatchObject({ best: 6, stay: true });
    expect(ids(rateChannels([net(36)], {}).reasons)).toEqual(['advice.channel.reason.nobody']);
    expect(rateChannels([], { channel: 44 })).toMatchObject({ best: 1, stay: false });
  });

  it('names 1, 6 or 11 whatever the survey, and adding a neighbour never helps its channel', () => {
    const network = fc.record({
      ssid: fc.option(fc.string()),
      bssid: fc.option(fc.string()),
      channel: fc.option(fc.integer({ min: -5, max: 200 })),
      rssi: fc.option(fc.integer({ min: -130, max: 10 })),
      width: fc.option(fc.constantFrom(20, 40, 80)),
    });
    const current = fc.option(fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(fc.array(network, { maxLength: 30 }), current, (rows, channel) => {
        const rating = rateChannels(rows, { channel });
        expect([1, 6, 11]).toContain(rating.best);
        if (rating.stay) expect([1, 6, 11]).toContain(rating.current);
        const more = rateChannels([...rows, net(rating.best, -40)], { channel });
        const score = (from: typeof rating) => from.scores.find((one) => one.channel === rating.best)!.score;
        expect(score(more)).toBeGreaterThan(score(rating));
      }),
    );
  });

  it('is as good as the best of the three in 95 of 100 neighbourhoods, and better than others', () => {
    const figures = measure(1000);
    expect(figures.equalToBest).toBeGreaterThanOrEqual(0.95);
    expect(figures.ours).toBeLessThan(Math.min(figures.hostapd, figures.hostapdOf3, figures.vrem, figures.vremOf3));
  });
});

describe('the picture of channels', () => {
  const rows = [
    net(6, -40, { ssid: 'own' }),
    net(1, -80),
    net(13, null),
    net(1, -60, { width: 40 }),
    net(6, -70, { width: 40 }),
    net(44),
  ];
  const drawn = picture(rows, { ssid: 'own' }, 11);

  it('draws a hill for each network on 2.4 GHz, the strong ones behind, the own one marked', () => {
    expect(drawn.hills.map(({ rssi, own, guessed }) => [rssi, own, guessed])).toEqual([
      [-40, true, false],
      [-60, false, false],
      [-70, false, false],
      [-80, false, false],
      [-80, false, true],
    ]);
    expect(drawn.flag).toEqual({ channel: 11, x: drawn.ticks[10]!.x });
    expect(picture([], {}, null).flag).toBeNull();
  });

  it('stands each hill on its channel, as wide as the network, as high as its signal', () => {
    const tick = (channel: number) => drawn.ticks.find((one) => one.channel === channel)!.x;
    const [own, wide, unsure] = drawn.hills;
    expect(own!.peak.x).toBe(tick(6));
    expect([own!.from, own!.to]).toEqual([tick(4), tick(8)]);
    expect(wide!.peak.x).toBe(tick(3));
    expect(unsure!.peak.x).toBe(tick(6));
    expect(unsure!.to - unsure!.from).toBeCloseTo(2 * (own!.to - own!.from), 0);
    expect(own!.peak.y).toBeLessThan(wide!.peak.y);
    expect(drawn.levels.map(({ y }) => y)).toEqual(drawn.levels.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it('stays inside its frame whatever the survey says', () => {
    const wild = picture([net(14, 50), net(1, -400), net(13, -25, { width: 40 })], {}, 1);
    for (const { from, to, peak } of wild.hills) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(PICTURE.width);
      expect(peak.y).toBeGreaterThanOrEqual(PICTURE.top);
      expect(peak.y).toBeLessThanOrEqual(wild.ground);
    }
  });
});
