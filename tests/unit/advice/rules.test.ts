import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { RULES } from '../../../utils/advice/rules/index.ts';
import { CASES } from './cases/index.ts';
import { input as inputOf, OF_KNOWN_MAKE, setting } from './build.ts';
import { words } from './words.ts';

const ids = RULES.map(({ id }) => id);

describe('every rule', () => {
  it('has a page where it fires and one where it must not', () => {
    expect(Object.keys(CASES).sort(), 'a rule without cases, or cases without a rule').toEqual([...ids].sort());
    const bare = Object.entries(CASES).filter(([, { fires, not }]) => fires.length === 0 || not.length === 0);
    expect(bare.map(([id]) => id)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s fires where it should', (id) => {
    const silent = CASES[id]!.fires.filter((input) => !advise(input).some(({ rule }) => rule === id));
    expect(silent).toEqual([]);
  });

  it.each(ids)('%s is silent where it should be', (id) => {
    const loud = CASES[id]!.not.flatMap((input) => advise(input).filter(({ rule }) => rule === id));
    expect(loud).toEqual([]);
  });

  it.each(ids)('%s says nothing on a sign-in page or a page of no router', (id) => {
    for (const { reading, ...rest } of CASES[id]!.fires) {
      expect(advise({ ...rest, reading: { ...reading, router: { ...reading.router, login: true } } })).toEqual([]);
      expect(advise({ ...rest, reading: { ...reading, router: { ...reading.router, detected: false } } })).toEqual([]);
    }
  });

  it.each(RULES.filter(({ diagnosedOnly }) => diagnosedOnly).map(({ id }) => id))(
    '%s waits for a diagnosis: an audit does not raise it',
    (id) => {
      const raised = CASES[id]!.fires.flatMap((input) => advise({ ...input, diagnosis: null, answers: {} }));
      expect(raised.filter(({ rule }) => rule === id)).toEqual([]);
    },
  );

  it('one name for two bands is nothing where one of the radios is off', () => {
    const [input] = CASES['one-name-both-bands']!.fires;
    const { reading } = input!;
    const name = reading.settings.find(({ kind }) => kind === 'ssid')!;
    const off = {
      ...name,
      kind: 'radio-enable' as const,
      band: '5' as const,
      value: 'off',
      label: 'Radio',
      options: [],
    };
    const raised = advise({ ...input!, reading: { ...reading, settings: [...reading.settings, off] } });
    expect(raised.filter(({ rule }) => rule === 'one-name-both-bands')).toEqual([]);
  });

  it.each(ids)('%s says why, what saving does, and how sure it is', (id) => {
    const rule = RULES.find((one) => one.id === id)!;
    expect(rule.source).toMatch(/^causes-and-settings\.md#/);
    expect(['official', 'cases', 'engineering', 'test']).toContain(rule.sure);
    const found = CASES[id]!.fires.flatMap((input) => advise(input).filter((one) => one.rule === id));
    for (const { why, to, sideEffect, severity } of found) {
      expect(words(why).length, 'a reason in a sentence').toBeGreaterThan(20);
      // Nothing is saved where nothing is to be changed.
      if (to === null) expect([severity, sideEffect]).toEqual(['fine', null]);
      else expect(words(sideEffect!).length, 'what saving does').toBeGreaterThan(10);
    }
  });
});

describe('a lock of a network whose band is not known', () => {
  const lock = (value: string, band: '2.4' | '5' | null) => setting('security-mode', value, { band });
  const said = (...settings: ReturnType<typeof setting>[]) =>
    advise(inputOf({ router: OF_KNOWN_MAKE, settings }))
      .filter(({ rule }) => rule === 'wpa3-only' || rule === 'enterprise')
      .map(({ severity, unsure }) => `${severity}${unsure ? '?' : ''}`);

  it.each(['WPA3-SAE', 'WPA2-Enterprise'])('is asked about beside another one: %s', (locked) => {
    expect(said(lock('WPA2-PSK', null), lock(locked, null))).toEqual(['likely?']);
    const five = setting('channel', '36', { band: '5' });
    expect(said(lock('WPA2-PSK', '2.4'), lock(locked, null), five)).toEqual(['likely?']);
  });

  it.each(['WPA3-SAE', 'WPA2-Enterprise'])('keeps a camera out where no other can be meant: %s', (locked) => {
    expect(said(lock(locked, null))).toEqual(['blocker']);
    expect(said(lock(locked, null), lock('WPA2-PSK', '5'))).toEqual(['blocker']);
    expect(said(lock(locked, '2.4'), lock('WPA2-PSK', null))).toEqual(['blocker']);
    expect(said(lock(locked, '5'), lock('WPA2-PSK', null))).toEqual([]);
  });
});
