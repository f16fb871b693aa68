/** Networks that the person listed: when they count, what of them, and what the advice makes of them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyCase, pastedSurvey } from '../../../utils/browser/store.ts';
import { viewTab } from '../../../utils/browser/tab-report.ts';
import { parseSurvey } from '../../../utils/survey/parse.ts';
import { pastedAge, PASTED_COUNTS_MS, withPasted, type PastedSurvey } from '../../../utils/survey/pasted-survey.ts';
import type { Network } from '../../../utils/reading/types.ts';
import { emptyTab, type TabState } from '../../../utils/tab/types.ts';
import { network, reading, setting } from '../advice/build.ts';

const NOW = 1_700_000_000_000;
const HOUR = 3_600_000;
const list = (networks: Network[], ageMs = HOUR, more: Partial<PastedSurvey> = {}): PastedSurvey => ({
  networks,
  ownSsid: null,
  current: null,
  at: NOW - ageMs,
  ...more,
});
const at = (channel: number, ssid: string, bssid: string | null = null): Network => ({
  ...network(channel, -60),
  ssid,
  bssid,
});
const names = (networks: readonly Network[]) => networks.map(({ ssid, channel }) => `${ssid} ${channel}`).sort();

describe('networks that the person listed', () => {
  it('are all there is where the page lists none, without their own', () => {
    const seen = withPasted(reading({}), list([at(6, 'a'), at(11, 'mine')], HOUR, { ownSsid: 'mine' }), NOW, NOW);
    expect(names(seen.networks)).toEqual(['a 6']);
    expect(seen.pasted).toEqual({ ageMs: HOUR, ownSsid: 'mine', current: null });
  });

  it('give way to a survey of the page that is newer and at least as long', () => {
    const page = reading({ networks: [at(1, 'x'), at(1, 'y')] });
    expect(withPasted(page, list([at(6, 'a'), at(6, 'b')]), NOW, NOW)).toBe(page);
  });

  it('add to a shorter survey; of a network in both the newer row counts', () => {
    const page = reading({ networks: [at(1, 'a', 'AA:00:00:00:00:01')] });
    const told = list([at(6, 'a', 'AA:00:00:00:00:01'), at(11, 'b'), at(11, 'c')]);
    expect(names(withPasted(page, told, NOW, NOW).networks)).toEqual(['a 1', 'b 11', 'c 11']);
    expect(names(withPasted(page, told, NOW - 2 * HOUR, NOW).networks)).toEqual(['a 6', 'b 11', 'c 11']);
  });

  it('add to a longer survey that is older', () => {
    const page = reading({ networks: [at(1, 'x'), at(1, 'y')] });
    expect(names(withPasted(page, list([at(6, 'a')]), NOW - 2 * HOUR, NOW).networks)).toEqual(['a 6', 'x 1', 'y 1']);
  });

  it('do not count when none is on 2.4 GHz, when too old, or on a page of no router or a sign-in page', () => {
    const told = list([at(6, 'a')]);
    const page = reading({});
    expect(withPasted(page, list([at(36, 'a')]), NOW, NOW)).toBe(page);
    expect(withPasted(page, list([at(6, 'a')], PASTED_COUNTS_MS + 1), NOW, NOW)).toBe(page);
    for (const router of [
      { ...page.router, detected: false },
      { ...page.router, login: true },
    ]) {
      expect(withPasted({ ...page, router }, told, NOW, NOW).networks).toEqual([]);
    }
  });

  it('tell how old they are', () => {
    const ages = [0, 1.5, 5, 47, 50, 200].map((hours) => pastedAge(hours * HOUR));
    expect(ages.map(({ id, values }) => [id.split('.')[3], values?.count])).toEqual([
      ['now', undefined],
      ['hours', 1],
      ['hours', 5],
      ['hours', 47],
      ['days', 2],
      ['days', 8],
    ]);
  });
});

describe('the channel hint', () => {
  const channel = setting('channel', '13', { band: '2.4', options: ['auto', '1', '6', '11', '13'] });
  const page = reading({ settings: [channel] });
  const tab: TabState = {
    ...emptyTab(),
    frames: { 0: { doc: 'd', framePath: [], reading: page, saved: page, touched: [], firstReadAt: Date.now() } },
  };
  const proposal = (told: PastedSurvey | null) =>
    viewTab(tab, emptyCase(), [], told).suggestions.find(({ rule }) => rule === 'channel-above-11');

  it('proposes the channel that the listed networks show', () => {
    expect(proposal(null)?.value).toBeUndefined();
    const told = { networks: parseSurvey('a 1 -50\nb 6 -40\nc 6 -70').networks, at: Date.now() - HOUR };
    expect(proposal({ ...told, ownSsid: null, current: null })).toMatchObject({ value: '11', to: '11' });
    // Their own network sits on 1: then 1 is free.
    expect(proposal({ ...told, ownSsid: 'a', current: null })?.value).not.toBe('6');
    const seen = viewTab(tab, emptyCase(), [], { ...told, ownSsid: null, current: null });
    const lines = seen.verdict?.lines.map(({ id }) => id);
    expect(lines).toContain('advice.card.best_channel');
    expect(lines).toContain('advice.channel.told.hours.#');
  });
});

describe('the stored list', () => {
  beforeEach(() => fakeBrowser.reset());

  it('comes back as it was, for every format that is understood', async () => {
    const pasted = [
      'Home 6 -50\nOther 2437 MHz -300',
      'en0:\n  Current Network Information:\n    x:\n      PHY Mode: 802.11\n      BSSID: <redacted>\n      Channel: 5 (6GHz, 320MHz)\n',
      'BSS 00:11:22:33:44:55(on wlan0)\n\tfreq: 5975\n\tsignal: -60.00 dBm\n\tSSID: six\n',
    ];
    for (const one of pasted) {
      const networks = parseSurvey(one).networks.map(({ ssid, bssid, channel, rssi, width }) => ({
        ssid,
        bssid,
        channel,
        rssi,
        width,
      }));
      expect(networks.length).toBeGreaterThan(0);
      const survey = { ...list(networks), at: Date.now() };
      await pastedSurvey.set(survey);
      expect(await pastedSurvey.get()).toEqual(survey);
    }
  });

  it('is no list when damaged', async () => {
    for (const survey of [
      { networks: [{ ssid: 1 }], at: 1 },
      { ...list([at(6, 'a', '<b>')]) },
      list(Array.from({ length: 501 }, () => at(6, 'a'))),
    ]) {
      await fakeBrowser.storage.local.set({ survey });
      expect(await pastedSurvey.get()).toBeNull();
    }
  });
});
