import { describe, expect, it } from 'vitest';
import { BARS, LIKELIHOODS, likelihoodOf } from '../../../components/troubleshooter/likelihood.ts';
import { parseDbm, parseSpeed, serialAge, signalAnswer } from '../../../components/troubleshooter/checks.ts';
import { FIRST_VIEW, parseView } from '../../../utils/browser/view-state.ts';
import { viewKindOf } from '../../../utils/browser/view-kind.ts';

describe('the speed a person types', () => {
  it.each([
    ['5', 5],
    [' 1,8 ', 1.8],
    ['12.4 Mbps', 12.4],
    ['2 Mbit/s', 2],
    ['0', 0],
  ])('reads %j as %d Mbit/s', (typed, speed) => expect(parseSpeed(typed)).toBe(speed));

  it.each(['', 'fast', '-3', '5 6', '1.2.3', '900 kbit'])('does not guess %j', (typed) => {
    expect(parseSpeed(typed)).toBeNull();
  });
});

describe('the signal a person types', () => {
  it.each([
    ['-71', -71],
    ['71', -71],
    [' −58 dBm', -58],
    ['-67.5 dbm', -67],
    ['-100', -100],
  ])('reads %j as %d dBm', (typed, dbm) => expect(parseDbm(typed)).toBe(dbm));

  it.each(['', '-', '5', '-7', '71 %', '3 bars', '-300', '71 72'])('does not guess %j', (typed) => {
    expect(parseDbm(typed)).toBeNull();
  });

  it.each([
    [-45, 'strong'],
    [-60, 'strong'],
    [-61, 'good'],
    [-67, 'good'],
    [-68, 'borderline'],
    [-72, 'borderline'],
    [-73, 'weak'],
    [-95, 'weak'],
  ])('%d dBm answers the question as %s', (dbm, option) => expect(signalAnswer(dbm)).toBe(option));
});

describe('the serial number of a Sync Module', () => {
  it.each([
    ['2AB-199-999', 'below'],
    ['2ab 200 199', 'below'],
    ['1ZZ-999-999', 'below'],
    ['2AB-200-200', 'above'],
    ['2AB-200-201', 'above'],
    ['2AB-201-000', 'above'],
    ['3AA-000-000', 'above'],
  ])('%s is %s 2XX-200-200', (typed, age) => expect(serialAge(typed)).toBe(age));

  it.each(['', '2AB', 'AB2-200-200', '2AB-20-200'])('%j is not written as on the sticker', (typed) => {
    expect(serialAge(typed)).toBeNull();
  });
});

describe('likelihood in words', () => {
  it('never falls while the probability rises, and the bars say the same', () => {
    const ranks = Array.from({ length: 101 }, (_, percent) => LIKELIHOODS.indexOf(likelihoodOf(percent / 100)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(new Set(ranks).size).toBe(LIKELIHOODS.length);
    const bars = LIKELIHOODS.map((words) => BARS[words]);
    expect(bars).toEqual([3, 2, 1, 0]);
  });
});

describe('where the user was', () => {
  it('comes back as it was stored', () => {
    const view = { ...FIRST_VIEW, tab: 'router' as const, brand: 'TP-Link', sameWifi: true, at: 2 };
    expect(parseView(structuredClone(view))).toEqual(view);
  });

  it.each([undefined, null, 7, 'x', {}, { tab: 'elsewhere', at: 'no', screen: 3, sameWifi: 'yes' }])(
    'falls back to the first view for %j',
    (raw) => expect(parseView(raw)).toEqual(FIRST_VIEW),
  );

  it('tells popup, panel and tab apart by their own address', () => {
    expect(viewKindOf({ pathname: '/popup.html', search: '' })).toBe('popup');
    expect(viewKindOf({ pathname: '/popup.html', search: '?view=tab&tab=7' })).toBe('tab');
    expect(viewKindOf({ pathname: '/sidepanel.html', search: '' })).toBe('panel');
  });
});
