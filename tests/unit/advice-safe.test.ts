/** Whatever a page shows and whatever the diagnosis says: advice does no harm. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../utils/advice/advise.ts';
import { suggestionId } from '../../utils/advice/id.ts';
import { menuHints } from '../../utils/advice/menu.ts';
import { presentSuggestion } from '../../utils/advice/present.ts';
import { readiness } from '../../utils/advice/readiness.ts';
import { summarise } from '../../utils/advice/summary.ts';
import { SEVERITIES, type Suggestion } from '../../utils/advice/types.ts';
import { admitsOldDevices, modeOf, namesTkip, securityOf } from '../../utils/advice/values.ts';
import { CAUSES } from '../../utils/diagnosis/types.ts';
import {
  BANDS,
  BLINK_CLASSES,
  EXTRA_KINDS,
  LINK_TARGETS,
  SETTING_KINDS,
  type Reading,
  type Setting,
  type SettingKind,
} from '../../utils/router/types.ts';
import { diagnosis, reading } from './advice-build.ts';
import { words } from './advice-words.ts';

const MACS = ['74:AB:93:00:00:01', '70:AD:43:00:00:02', 'A4:CF:12:0B:33:7E', '74:EC:B2:00:00:04', '00:11:22:33:44:55'];
const mac = fc.constantFrom(...MACS);
const band = fc.option(fc.constantFrom(...BANDS));
const hostile = fc.oneof(fc.string(), fc.constantFrom('{name}', '<b>x</b>', '$1', '', ' ', 'Home & Co'));

/** Values of each kind as readers give them, and their options as pages word them. */
const VALUES: Record<SettingKind, readonly string[]> = {
  'mac-filter-mode': ['off', 'allow', 'deny'],
  'mac-filter-enable': ['on', 'off'],
  'mac-filter-list': [],
  channel: ['auto', '1', '2', '3', '5', '6', '9', '11', '12', '13', '14', '36', '40', '149'],
  'channel-width': ['auto', '20', '40', '20/40', '80', '160'],
  'radio-enable': ['on', 'off'],
  'wireless-mode': [
    '11b/g/n mixed',
    '802.11ax only',
    'AX',
    'N',
    'b/g/n/ax',
    'Disabled',
    'Auto',
    '802.11a/n/ac',
    'be only',
    '802.11n only',
    'Legacy',
  ],
  'band-select': ['2.4GHz', '5GHz', '6GHz', 'both'],
  'band-steering': ['on', 'off'],
  ssid: ['Home', 'My Home', 'Tom & Ann', ''],
  'ssid-broadcast': ['on', 'off'],
  'security-mode': [
    'None',
    'Open',
    'WEP',
    'WPA-PSK [TKIP]',
    'WPA2-PSK [AES]',
    'WPA2-PSK [TKIP]',
    'WPA/WPA2-Personal',
    'WPA-PSK [TKIP] + WPA2-PSK [AES]',
    'WPA2/WPA3-Personal',
    'WPA3-SAE',
    'WPA3 only',
    'WPA2 Enterprise',
    'OWE',
    'Strong',
  ],
  'ap-isolation': ['on', 'off'],
  'tx-power': ['100%', '50%', '25%', 'High', 'Low', '17', 'driver default', '20 dBm'],
  'client-list': [],
  'site-survey': [],
};

const anySetting: fc.Arbitrary<Setting> = fc.constantFrom(...SETTING_KINDS).chain((kind) => {
  const values = VALUES[kind];
  const value: fc.Arbitrary<Setting['value']> =
    kind === 'mac-filter-list'
      ? fc.option(fc.array(mac, { maxLength: 4 }))
      : values.length === 0
        ? fc.constant(null)
        : fc.option(fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 9 }, { arbitrary: hostile, weight: 1 }));
  const options = fc.option(
    fc
      .uniqueArray(fc.constantFrom(...(values.length > 0 ? values : ['x'])), { maxLength: 8 })
      .chain((some) =>
        fc
          .record({ worded: fc.boolean() })
          .map(({ worded }) => some.map((one) => ({ value: one, text: worded ? one : '' }))),
      ),
    { nil: undefined },
  );
  return fc.record(
    {
      kind: fc.constant(kind),
      band,
      value,
      label: hostile,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      reasons: fc.constant<string[]>([]),
      hidden: fc.boolean(),
      options,
      guest: fc.boolean(),
      selector: hostile,
      frame: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'band', 'value', 'label', 'confidence', 'reasons', 'hidden', 'selector', 'frame'] },
  ) as fc.Arbitrary<Setting>;
});

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    settings: fc.array(anySetting, { maxLength: 14 }),
    links: fc.array(
      fc.record({
        to: fc.constantFrom(...LINK_TARGETS),
        text: hostile,
        selector: hostile,
        frame: fc.constant<number[]>([]),
      }),
      { maxLength: 4 },
    ),
    clients: fc.array(
      fc.record({
        mac: fc.option(mac),
        name: fc.option(hostile),
        ip: fc.option(fc.constantFrom('192.168.1.9', '169.254.1.1', '')),
        rssi: fc.option(fc.integer({ min: -140, max: 5 })),
        band,
        blink: fc.constantFrom(...BLINK_CLASSES),
        blocked: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    networks: fc.array(
      fc.record({
        ssid: fc.option(hostile),
        bssid: fc.option(mac),
        channel: fc.option(fc.integer({ min: 1, max: 60 })),
        rssi: fc.option(fc.integer({ min: -100, max: -20 })),
        width: fc.option(fc.constantFrom(20, 40, 80)),
      }),
      { maxLength: 12 },
    ),
    extras: fc.array(
      fc.record({
        kind: fc.constantFrom(...EXTRA_KINDS),
        value: fc.option(fc.oneof(fc.constantFrom('on', 'off', 'block', 'required'), hostile)),
        label: hostile,
        selector: hostile,
        frame: fc.constant<number[]>([]),
      }),
      { maxLength: 4 },
    ),
  })
  .map(reading);

const anyDiagnosis = fc.option(
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: CAUSES.length, maxLength: CAUSES.length })
    .map((shares) => {
      const sharp = shares.map((share) => share ** 6);
      const sum = sharp.reduce((a, b) => a + b, 0) || 1;
      return diagnosis(Object.fromEntries(CAUSES.map((cause, index) => [cause, sharp[index]! / sum])));
    }),
);
const anyAnswers = fc.constantFrom<Record<string, string>>(
  {},
  { when: 'setting-up', 'special-chars': 'password' },
  { when: 'by-itself', network: 'login-page', pattern: 'certain-times', model: 'wired-doorbell' },
  { __proto__: 'x', when: 'not-sure' },
);
const anyDevices = fc.array(fc.record({ role: fc.constantFrom('camera' as const, 'sync-module' as const), mac }), {
  maxLength: 2,
});
const anyInput = fc.record({ reading: anyReading, diagnosis: anyDiagnosis, answers: anyAnswers, devices: anyDevices });

function each(check: (suggestion: Suggestion, setting: Setting | undefined, page: Reading) => void): void {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const suggestion of advise(input)) {
        check(
          suggestion,
          suggestion.setting === null ? undefined : input.reading.settings[suggestion.setting],
          input.reading,
        );
      }
    }),
    { numRuns: 600 },
  );
}

describe('advice, over random pages and diagnoses', () => {
  it('points at settings that are there, of the main network, and never at 5 GHz with 2.4 GHz advice', () => {
    const on5 = new Set(['one-name-both-bands', 'pause-5-while-pairing', 'band-select-5', 'steering-on']);
    each((suggestion, setting, page) => {
      if (suggestion.extra !== undefined) expect(page.extras[suggestion.extra]).toBeDefined();
      if (suggestion.setting === null) return;
      expect(setting).toBeDefined();
      expect(setting!.guest).not.toBe(true);
      if (setting!.band !== null && setting!.band !== '2.4' && setting!.kind !== 'client-list')
        expect(on5).toContain(suggestion.rule);
      expect(SEVERITIES).toContain(suggestion.severity);
      if (suggestion.severity === 'fine') expect(suggestion.to).toBeNull();
    });
  });

  it('proposes only what the control offers', () => {
    each(({ value }, setting) => {
      if (value === undefined) return;
      if (setting!.options?.length) expect(setting!.options.map((option) => option.value)).toContain(value);
      else expect(['on', 'off']).toContain(value);
    });
  });

  it('never proposes a channel other than 1, 6 and 11', () => {
    each((suggestion, setting) => {
      if (setting?.kind !== 'channel' || suggestion.to === null) return;
      if (suggestion.value !== undefined) expect(['1', '6', '11']).toContain(suggestion.value);
      const channels = words(suggestion.to).match(/\d+/g) ?? [];
      for (const channel of channels) expect(['1', '6', '11']).toContain(channel);
    });
  });

  it('never proposes open, WEP, TKIP or WPA of the first generation', () => {
    each(({ value }, setting) => {
      if (setting?.kind !== 'security-mode' || value === undefined) return;
      const shown = setting.options!.find((option) => option.value === value)!.text || value;
      expect(['wpa2', 'wpa2-wpa3']).toContain(securityOf(shown));
      expect(namesTkip(shown)).toBe(false);
    });
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { to } of advise(input)) {
          if (to !== null && typeof to !== 'string' && !to.id.includes('two_names'))
            expect(to.id).not.toMatch(/open|wep|tkip|reset/);
        }
      }),
    );
  });

  it('never proposes a mode that shuts a camera out, nor a reset', () => {
    each((suggestion, setting) => {
      if (setting?.kind === 'wireless-mode' && suggestion.value !== undefined) {
        const shown = setting.options!.find((option) => option.value === suggestion.value)!.text || suggestion.value;
        const mode = modeOf(shown);
        expect(mode.off || !admitsOldDevices(mode)).toBe(false);
      }
      const own = [suggestion.why, suggestion.sideEffect, suggestion.to].filter(
        (ref) => ref !== null && typeof ref !== 'string',
      );
      for (const ref of own)
        expect(words(ref!).replaceAll(/never (reset|Reset)( or Restore)?/g, '')).not.toMatch(/\breset|factory/i);
    });
  });

  it('never switches 2.4 GHz off, and removes or adds nothing but single devices', () => {
    each((suggestion, setting) => {
      if (setting?.kind === 'radio-enable' && suggestion.value === 'off') expect(setting.band).toBe('5');
      if (setting?.kind.startsWith('mac-filter')) expect(suggestion.value).toBeUndefined();
      expect(suggestion.entries?.macs.length ?? 1).toBeGreaterThan(0);
    });
  });

  it('has words for everything it says, with every value filled', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const suggestions = advise(input);
        for (const suggestion of suggestions) {
          const shown = presentSuggestion(suggestion, input.reading);
          for (const line of Object.values(shown)) expect(typeof words(line)).toBe('string');
          expect(words(shown.title)).not.toBe('');
          expect(words(shown.why)).not.toBe('');
        }
        const card = summarise(input.reading, input.diagnosis, suggestions);
        expect([card!.title, ...card!.lines].map(words).every((line) => line !== '')).toBe(true);
        for (const hint of menuHints(input.reading, input.diagnosis)) {
          expect(input.reading.links[hint.link]?.to).toBe(hint.to);
          expect([hint.title, hint.now, hint.wanted, hint.why].map(words)).toHaveLength(4);
        }
        for (const check of readiness(input.reading, suggestions)) expect(words(check.text)).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same advice for the same page, each under its own id, and leaves the page as it was', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = JSON.stringify(input);
        const ids = advise(input).map((one) => suggestionId(one, input.reading));
        expect(new Set(ids).size).toBe(ids.length);
        expect(advise(input)).toEqual(advise(structuredClone(input)));
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});
