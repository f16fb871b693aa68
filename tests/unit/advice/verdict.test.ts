/** What is said of a page and of its router: never more than was read. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { emptyMemory, known, standingOf, withoutTopic, withPage } from '../../../utils/advice/router-memory.ts';
import { TOPICS, topicsOf, type TopicsRead } from '../../../utils/advice/topics.ts';
import { verdictOf } from '../../../utils/advice/verdict.ts';
import type { OwnDevice } from '../../../utils/common/own-device.ts';
import type { Reading } from '../../../utils/reading/types.ts';
import { anyInput } from './any.ts';
import { CAMERA, diagnosis, extra, input, network, OWN, PHONE, reading, setting, unread } from './build.ts';
import { words } from './words.ts';

const B24 = { band: '2.4' } as const;
const ON = setting('radio-enable', 'on', B24);
const OFF = setting('radio-enable', 'off', B24);
const CHANNEL = setting('channel', '6', { ...B24, options: ['1', '6', '11'] });
const WPA2 = setting('security-mode', 'WPA2-PSK', B24);
const NO_FILTER = setting('mac-filter-mode', 'off');
const WIDE = setting('channel-width', '40', { ...B24, options: ['20', '40'] });
const ALL_FINE: TopicsRead = {
  radio: 'fine',
  'mac-mode': 'fine',
  'mac-list': 'fine',
  channel: 'fine',
  security: 'fine',
};

function topics(parts: Partial<Reading>, devices: OwnDevice[] = []): TopicsRead {
  const of = input(parts, { devices });
  return topicsOf(of.reading, advise(of), devices);
}

function said(parts: Partial<Reading>, elsewhere: TopicsRead = {}, more: { solved?: boolean } = {}) {
  const of = input(parts);
  const suggestions = advise(of);
  const verdict = verdictOf({
    reading: of.reading,
    suggestions,
    known: { ...elsewhere, ...topicsOf(of.reading, suggestions, []) },
    ...more,
  });
  return verdict && [verdict.tone, words(verdict.title), ...verdict.lines.map(words)];
}

describe('a name that may be another than the camera knows', () => {
  const told = (...settings: Reading['settings']) => {
    const of = input(
      { settings },
      { answers: { changed: 'new-router' }, diagnosis: diagnosis({ 'wrong-password-or-ssid-changed': 0.6 }) },
    );
    return words(verdictOf({ reading: of.reading, suggestions: advise(of), known: {} })!.title);
  };
  const name = setting('ssid', 'Home', { band: '2.4' });

  it('is a question, and no setting that keeps the camera offline', () => {
    expect(told(name)).toBe('Does your camera know this Wi-Fi name?');
  });

  it('stands back where a setting may keep it offline', () => {
    expect(told(name, setting('radio-enable', 'off', { band: '2.4', witnesses: ['label'] }))).toBe(
      '2 settings here can keep your camera offline',
    );
  });
});

describe('what a page says of the topics that matter', () => {
  it('reads each of the five, and nothing of 5 GHz or guest networks', () => {
    expect(topics({ settings: [ON, CHANNEL, WPA2, NO_FILTER] })).toEqual(ALL_FINE);
    const other = [ON, CHANNEL, WPA2].map((one) => ({ ...one, band: '5' as const }));
    expect(topics({ settings: other })).toEqual({});
    expect(
      topics({
        settings: [
          { ...WPA2, guest: true },
          { ...NO_FILTER, guest: true },
        ],
      }),
    ).toEqual({});
  });

  it.each<[string, Partial<Reading>, TopicsRead]>([
    ['a switch without a state', { settings: [setting('radio-enable', null, B24)] }, { radio: 'unread' }],
    ['a radio on by one sign', { settings: [{ ...ON, witnesses: ['native'] }] }, { radio: 'unread' }],
    ['a radio off by one sign', { settings: [{ ...OFF, witnesses: ['native'] }] }, { radio: 'doubt' }],
    ['a radio that is off', { settings: [OFF] }, { radio: 'wrong' }],
    ['the only switch of all Wi-Fi', { settings: [setting('radio-enable', 'on')] }, { radio: 'fine' }],
    [
      'a switch of no band beside 5 GHz',
      { settings: [setting('radio-enable', 'on'), { ...CHANNEL, band: '5', value: '36', options: undefined }] },
      {},
    ],
    ['security in no words we know', { settings: [setting('security-mode', 'Strong', B24)] }, { security: 'unread' }],
    ['WPA3 alone', { settings: [setting('security-mode', 'WPA3-SAE', B24)] }, { security: 'wrong' }],
    ['channel 13', { settings: [{ ...CHANNEL, value: '13' }] }, { channel: 'doubt' }],
    [
      'a filter that is on, its list elsewhere',
      { settings: [setting('mac-filter-mode', 'deny')] },
      { 'mac-mode': 'fine', 'mac-list': 'doubt' },
    ],
    ['a filter off by one sign', { settings: [{ ...NO_FILTER, witnesses: ['word'] }] }, { 'mac-mode': 'unread' }],
    ['a place that was not read', { unread: [unread('mac-filter')] }, { 'mac-mode': 'unread' }],
    ['new devices kept out', { extras: [extra('new-device-policy', 'block')] }, { 'mac-mode': 'doubt' }],
    ['a page that is not filled', { settings: [ON], loaded: false }, {}],
  ])('%s', (_, parts, expected) => expect(topics(parts)).toEqual(expected));

  it('calls a list fine only when the camera itself is known to be let in', () => {
    const deny = [setting('mac-filter-mode', 'deny'), setting('mac-filter-list', [PHONE])];
    expect(topics({ settings: deny })['mac-list']).toBe('doubt');
    expect(topics({ settings: deny }, [{ role: 'sync-module', mac: CAMERA }])['mac-list']).toBe('doubt');
    expect(topics({ settings: deny }, OWN)['mac-list']).toBe('fine');
    expect(topics({ settings: [deny[0]!, setting('mac-filter-list', [CAMERA])] }, OWN)['mac-list']).toBe('wrong');
    expect(topics({ settings: [deny[0]!, setting('mac-filter-list', [])] })['mac-list']).toBe('fine');
  });
});

describe('the three texts', () => {
  it('a page with nothing wrong says what was not looked at', () => {
    expect(said({ settings: [ON] })).toEqual([
      'partial',
      "Nothing wrong on this page. Not looked at yet: device filter, devices on the filter's list, Wi-Fi channel, Wi-Fi security",
    ]);
    expect(said({})?.[1]).toMatch(/^No Wi-Fi setting on this page\. Not looked at yet: 2\.4 GHz on or off/);
  });

  it('what could not be read is named, and is never calm', () => {
    expect(said({ settings: [ON, CHANNEL, WPA2, NO_FILTER], unread: [unread('mac-filter')] })).toEqual([
      'partial',
      'Could not read: device filter. Please look yourself.',
    ]);
  });

  it('"ready" needs all that matters, on whatever pages of the router', () => {
    expect(said({ settings: [ON, CHANNEL, WPA2, NO_FILTER] })).toEqual([
      'good',
      'Looked at everything that matters: ready for a Blink camera',
    ]);
    expect(said({ settings: [ON] }, ALL_FINE)?.[0]).toBe('good');
    for (const topic of TOPICS) {
      const { [topic]: _, ...rest } = ALL_FINE;
      expect(said({}, rest)?.[0], topic).toBe('partial');
      expect(said({}, { ...rest, [topic]: 'unread' })?.[0], topic).toBe('partial');
      expect(said({}, { ...rest, [topic]: 'wrong' })?.[0], topic).toBe('blocker');
    }
  });

  it('counts what keeps a camera offline, what may, and what helps', () => {
    const hidden = setting('ssid-broadcast', 'off');
    expect(said({ settings: [OFF] })).toEqual(['blocker', '1 setting here keeps your camera offline']);
    expect(said({ settings: [OFF, hidden, WIDE] })).toEqual([
      'blocker',
      '1 setting here keeps your camera offline',
      '1 more may keep it offline.',
      '1 more would help a little.',
    ]);
    expect(said({ settings: [hidden, WIDE] })?.slice(0, 2)).toEqual([
      'advice',
      '1 setting here can keep your camera offline',
    ]);
    expect(said({ settings: [WIDE] })?.slice(0, 2)).toEqual(['advice', '1 setting here can make your camera steadier']);
  });

  it('says only "sign in" on a sign-in page, waits for a page that is filling, and nothing of other pages', () => {
    const { router } = reading();
    expect(said({ settings: [OFF], router: { ...router, login: true } })).toEqual([
      'partial',
      'Sign in first. Redlight does not read passwords.',
    ]);
    expect(said({ settings: [OFF], loaded: false })).toEqual(['partial', 'This page is still filling in']);
    expect(said({ settings: [OFF], router: { ...router, detected: false } })).toBeNull();
    expect(said({ settings: [OFF], router: { ...router, box: 'other' } })).toBeNull();
  });

  it('sends people from the modem to the router, and says of a repeater that it is one', () => {
    const { router } = reading();
    expect(said({ settings: [OFF], router: { ...router, box: 'modem' } })).toEqual([
      'partial',
      'This is a modem. Your Wi-Fi comes from another box.',
    ]);
    expect(advise(input({ settings: [OFF], router: { ...router, box: 'modem' } })).map(({ claim }) => claim)).toEqual([
      'wrong-box',
    ]);
    expect(said({ settings: [OFF], router: { ...router, box: 'repeater' } })?.at(-1)).toMatch(/repeats another router/);
  });

  it('takes a public address for a demonstration', () => {
    expect(said({ settings: [OFF], url: 'http://emulator.example.com/wireless.htm' })?.slice(0, 3)).toEqual([
      'blocker',
      'This looks like a demonstration, not your router',
      '1 setting here keeps your camera offline',
    ]);
  });

  it('is calm once the camera is back', () => {
    expect(said({ settings: [setting('ssid-broadcast', 'off')] }, {}, { solved: true })).toEqual([
      'good',
      'Your camera is back',
    ]);
    expect(said({ settings: [OFF] }, {}, { solved: true })?.[0]).toBe('partial');
  });

  it('doubts nothing any more once the camera is back, and still says what is wrong or was not read', () => {
    const of = input({ settings: [OFF] });
    const before: TopicsRead = { radio: 'wrong', 'mac-list': 'doubt', security: 'doubt', channel: 'unread' };
    const checked = (solved: boolean) =>
      Object.fromEntries(
        verdictOf({ reading: of.reading, suggestions: [], known: before, solved })!.checks.map((one) => [
          one.topic,
          one.verdict,
        ]),
      );
    expect(checked(true)).toEqual({
      radio: 'wrong',
      'mac-mode': null,
      'mac-list': 'fine',
      channel: 'unread',
      security: 'fine',
    });
    expect(checked(false)).toMatchObject({ 'mac-list': 'doubt', security: 'doubt' });
  });

  it('names the quietest channel where there is a survey', () => {
    expect(said({ networks: [network(1), network(6)] })?.at(-1)).toBe('Quietest channel here: 11');
    const small = [network(6, -85), network(1), network(11)];
    expect(said({ settings: [CHANNEL], networks: small })?.at(-1)).toBe('Channel 6 is a good choice here.');
  });

  it('is never good beside a blocker, a place not read, or a topic not fine', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.dictionary(fc.constantFrom(...TOPICS), fc.constantFrom('fine', 'unread', 'doubt', 'wrong')),
        (of, before) => {
          const suggestions = advise(of);
          const audit = advise({ ...of, diagnosis: null });
          const page = topicsOf(of.reading, audit, of.devices);
          const all = { ...(before as TopicsRead), ...page };
          const verdict = verdictOf({ reading: of.reading, suggestions, known: all })!;
          if (verdict.tone !== 'good') return;
          expect(suggestions.filter(({ severity }) => severity === 'blocker')).toEqual([]);
          expect(suggestions.filter(({ claim }) => claim === 'look-yourself')).toEqual([]);
          expect(TOPICS.map((topic) => all[topic])).toEqual(TOPICS.map(() => 'fine'));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the memory of a router', () => {
  const at = (path: string, more: Partial<Reading> = {}) => reading({ url: `http://192.168.1.1/${path}`, ...more });

  it('adds up its pages, and outlives a sign-in page', () => {
    let memory = withPage(emptyMemory(), at('a'), { radio: 'fine', channel: 'fine' });
    memory = withPage(memory, at('b'), { security: 'fine' });
    const { router } = at('c');
    expect(withPage(memory, at('c', { router: { ...router, login: true } }), {})).toBe(memory);
    expect(known(memory)).toEqual({ radio: 'fine', channel: 'fine', security: 'fine' });
    expect(withPage(memory, at('a'), { radio: 'fine' })).toBe(memory);
  });

  it('lets the worst of several pages stand, until that page says otherwise', () => {
    let memory = withPage(emptyMemory(), at('a'), { radio: 'wrong' });
    memory = withPage(memory, at('b'), { radio: 'fine' });
    expect(known(memory)).toEqual({ radio: 'wrong' });
    expect(known(withPage(memory, at('a'), { radio: 'fine' }))).toEqual({ radio: 'fine' });
    expect(known(withoutTopic(memory, 'radio'))).toEqual({});
  });

  it('vouches for its address once a page told something, or its person said so', () => {
    expect(standingOf(emptyMemory())).toBeNull();
    expect(standingOf(withPage(emptyMemory(), at('a'), { radio: 'fine' }))).toBe('seen');
    const own = { ...emptyMemory(), own: true };
    expect(standingOf(own)).toBe('said');
    const { router } = reading();
    const other = withPage({ ...own, family: 'asuswrt' }, at('b', { router: { ...router, family: 'openwrt-luci' } }), {
      radio: 'fine',
    });
    expect(standingOf(other)).toBe('said');
  });

  it('counts what was read there although it could not be read here; of filters each counts', () => {
    let memory = withPage(emptyMemory(), at('a'), { radio: 'unread', 'mac-mode': 'unread' });
    memory = withPage(memory, at('b'), { radio: 'fine', 'mac-mode': 'fine' });
    expect(known(memory)).toEqual({ radio: 'fine', 'mac-mode': 'unread' });
  });

  it('forgets a router when another make answers at its address, and knows a page by its path without the session', () => {
    const { router } = reading();
    const made = (family: string) => ({ router: { ...router, family } });
    const memory = withPage(emptyMemory(), at('a', made('asuswrt')), { radio: 'wrong' });
    expect(known(withPage(memory, at('b', made('openwrt-luci')), { channel: 'fine' }))).toEqual({ channel: 'fine' });
    const first = withPage(emptyMemory(), at(';stok=0123456789abcdef0123/wifi'), { radio: 'wrong' });
    expect(known(withPage(first, at(';stok=fedcba98765432100123/wifi'), { radio: 'fine' }))).toEqual({ radio: 'fine' });
  });
});

describe('one witness', () => {
  it('makes a question of a blocker, and two or a firmware file make a finding', () => {
    const claims = (witnesses: Reading['settings'][number]['witnesses']) =>
      advise(input({ settings: [{ ...OFF, witnesses }] })).map(({ severity, unsure, to }) => [
        severity,
        unsure ?? false,
        words(to!),
      ]);
    expect(claims(['native'])).toEqual([['likely', true, 'please look: is 2.4 GHz on? If it is off, switch it on']]);
    expect(claims(['native', 'label'])).toEqual([['blocker', false, '2.4 GHz on']]);
    expect(claims(['firmware'])).toEqual([['blocker', false, '2.4 GHz on']]);
  });

  it('never carries a blocker, whatever page, diagnosis and devices', () => {
    fc.assert(
      fc.property(anyInput, (of) => {
        for (const { severity, setting: at, claim } of advise(of)) {
          if (severity !== 'blocker' || at === null || claim.startsWith('mac') || claim === 'client-blocked') continue;
          const { witnesses } = of.reading.settings[at]!;
          expect(witnesses.includes('firmware') || witnesses.length > 1).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('"not your router"', () => {
  const battery = { diagnosis: diagnosis({ 'battery-low': 0.9 }) };
  const claims = (parts: Partial<Reading>, devices: OwnDevice[] = []) =>
    advise(input(parts, { ...battery, devices })).map(({ claim }) => claim);

  it('is said beside no filter in force, no unread one and no fault', () => {
    expect(claims({ settings: [WPA2] })).toEqual(['off-router']);
    expect(claims({ settings: [WPA2, NO_FILTER] })).toEqual(['off-router']);
    expect(claims({ unread: [unread('mac-filter')] })).not.toContain('off-router');
    expect(claims({ settings: [OFF] })).not.toContain('off-router');
    const deny = [setting('mac-filter-mode', 'deny'), setting('mac-filter-list', [PHONE])];
    expect(claims({ settings: deny })).not.toContain('off-router');
    expect(claims({ settings: deny }, [{ role: 'sync-module', mac: CAMERA }])).not.toContain('off-router');
    expect(claims({ settings: deny }, OWN)).toContain('off-router');
  });
});
