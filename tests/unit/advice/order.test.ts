/** Which advice comes first, and how loud it is: by the diagnosis and by what the person said. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import type { AdviceInput } from '../../../utils/advice/context.ts';
import { diagnosis, extra, input, OF_KNOWN_MAKE, setting } from './build.ts';
import { words } from './words.ts';

const B24 = { band: '2.4' } as const;
const B5 = { band: '5' } as const;
const loud = (of: AdviceInput) => advise(of).map(({ rule, severity }) => `${rule} ${severity}`);

describe('order below blockers', () => {
  const settings = [
    setting('channel-width', '40', { ...B24, options: ['20', '40'] }),
    setting('ssid-broadcast', 'off', B24),
  ];
  const at = (interference: number, name: number) =>
    loud(
      input(
        { settings },
        { diagnosis: diagnosis({ 'channel-interference': interference, 'wrong-password-or-ssid-changed': name }) },
      ),
    );

  it('is by what each may mend: a small help counts a third', () => {
    expect(at(0.5, 0.1)).toEqual(['width-wide improves', 'name-hidden likely']);
    expect(at(0.29, 0.1)[0]).toBe('name-hidden likely');
    expect(at(0.2, 0.4)[0]).toBe('name-hidden likely');
  });

  it('is by severity without a diagnosis', () => {
    expect(loud(input({ settings }))).toEqual(['name-hidden likely', 'width-wide improves']);
  });

  it('never puts anything before a blocker', () => {
    const off = [...settings, setting('radio-enable', 'off', B24)];
    const of = input({ settings: off }, { diagnosis: diagnosis({ 'channel-interference': 0.99 }) });
    expect(loud(of)[0]).toBe('radio-24-off blocker');
  });
});

describe('a radio that only seems to be off', () => {
  it('is asked about before anything that is set for it', () => {
    const settings = [
      setting('channel', '13', { ...B24, options: ['6', '13'] }),
      setting('radio-enable', 'off', { ...B24, witnesses: ['label'] }),
    ];
    expect(loud(input({ settings }))).toEqual(['radio-24-off likely', 'channel-above-11 likely']);
    const of = input({ settings }, { diagnosis: diagnosis({ 'channel-interference': 0.9 }) });
    expect(loud(of)[0]).toBe('radio-24-off likely');
  });

  it('is one of all that look off, on a firmware nobody knows', () => {
    const radios = (five: 'on' | 'off') => [setting('radio-enable', 'off', B24), setting('radio-enable', five, B5)];
    expect(loud(input({ settings: radios('off') }))).toEqual(['radio-24-off likely']);
    expect(loud(input({ settings: radios('on') }))).toEqual(['radio-24-off blocker']);
    expect(loud(input({ settings: radios('off'), router: OF_KNOWN_MAKE }))).toEqual(['radio-24-off blocker']);
  });
});

describe('two switches of 2.4 GHz that disagree', () => {
  const switches = (first: 'on' | 'off', second: 'on' | 'off', more: object = B24) => [
    setting('radio-enable', first, B24),
    setting('radio-enable', second, more),
  ];

  it('are asked about: the radio is on, its network may not be', () => {
    expect(loud(input({ settings: switches('on', 'off') }))).toEqual(['radio-24-off likely']);
    expect(loud(input({ settings: switches('off', 'on') }))).toEqual(['radio-24-off likely']);
  });

  it('say nothing where one is hidden, of guests, of another band, or where there are many', () => {
    for (const more of [{ ...B24, hidden: true }, { ...B24, guest: true }, B5])
      expect(loud(input({ settings: switches('on', 'off', more) }))).toEqual([]);
    expect(loud(input({ settings: [...switches('on', 'off'), setting('radio-enable', 'off', B24)] }))).toEqual([]);
    expect(loud(input({ settings: switches('on', 'on') }))).toEqual([]);
  });
});

describe('what a page cannot know', () => {
  const named = [setting('ssid', 'Home', B24)];
  const two = [...named, setting('ssid', 'Home-5G', B5)];

  it('is something to compare, until the diagnosis or the person says more', () => {
    const some = diagnosis({ 'wifi-weak': 0.5, 'wrong-password-or-ssid-changed': 0.2 });
    expect(loud(input({ settings: named }, { diagnosis: some }))).toContain('name-changed fine');
    const first = diagnosis({ 'wrong-password-or-ssid-changed': 0.5 });
    expect(loud(input({ settings: named }, { diagnosis: first }))).toContain('name-changed likely');
    const told = input({ settings: named }, { diagnosis: some, answers: { changed: 'name-or-password' } });
    expect(loud(told)).toContain('name-changed likely');
  });

  it('is not called fine beside something else that is said of the same control', () => {
    const some = diagnosis({ 'ssid-special-chars': 0.5, 'wrong-password-or-ssid-changed': 0.2 });
    const of = (name: string) =>
      loud(input({ settings: [setting('ssid', name, B24)] }, { diagnosis: some })).filter((said) =>
        said.startsWith('name-'),
      );
    expect(of('Home')).toEqual(['name-changed fine']);
    expect(of('Tom & Ann')).toEqual(['name-special likely']);
  });

  it('the band of a name that the page does not tell, but the name does', () => {
    const of = (name: string) => loud(input({ settings: [setting('ssid', name)] }));
    expect(of('Tom & Ann')).toEqual(['name-special likely']);
    expect(of('Tom & Ann 5G')).toEqual([]);
  });

  it('two names are no fault; the camera with the wrong one is', () => {
    const some = diagnosis({ 'wifi-weak': 0.5, 'band-5ghz-only': 0.2 });
    expect(loud(input({ settings: two }, { diagnosis: some }))).toEqual(['name-24-differs fine']);
    const told = input({ settings: two }, { diagnosis: some, answers: { 'wifi-names': 'five-chosen' } });
    expect(loud(told)).toEqual(['name-24-differs likely']);
  });

  it('one name for both bands harms where setting up fails, and is how most homes are', () => {
    const one = [...named, setting('ssid', 'Home', B5)];
    expect(loud(input({ settings: one }))).toEqual(['one-name-both-bands improves']);
    expect(loud(input({ settings: one }, { diagnosis: diagnosis({ 'band-steering': 0.5 }) }))).toEqual([
      'one-name-both-bands likely',
    ]);
    expect(loud(input({ settings: [setting('band-steering', 'on')] }))).toEqual(['steering-on improves']);
  });
});

describe('one obstacle', () => {
  it('is one suggestion: WPA3 takes its protected frames along', () => {
    const settings = [
      setting('security-mode', 'WPA3-Personal', { ...B24, options: ['WPA2-PSK [AES]', 'WPA3-Personal'] }),
    ];
    expect(loud(input({ settings, extras: [extra('pmf', 'required')] }))).toEqual(['wpa3-only blocker']);
  });

  it('has a way out where the page offers none', () => {
    const settings = [setting('security-mode', 'WPA3-Personal', { ...B24, options: ['None', 'WPA3-Personal'] })];
    const [found] = advise(input({ settings }));
    expect(found).toMatchObject({ rule: 'wpa3-only', severity: 'blocker' });
    expect(found!.value).toBeUndefined();
    expect(words(found!.to!)).toMatch(/guest or IoT network.*app or ask your provider/);
  });
});
