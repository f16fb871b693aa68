/** Whatever a page shows and whatever the diagnosis says: advice does no harm. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { suggestionId } from '../../../utils/advice/id.ts';
import { menuHints } from '../../../utils/advice/menu.ts';
import { presentSuggestion } from '../../../utils/advice/present.ts';
import { topicsOf } from '../../../utils/advice/topics.ts';
import { verdictOf } from '../../../utils/advice/verdict.ts';
import { SEVERITIES, type Suggestion } from '../../../utils/advice/types.ts';
import { admitsOldDevices, modeOf, namesTkip, securityOf } from '../../../utils/reading/meanings.ts';
import { RULES } from '../../../utils/advice/rules/index.ts';
import { BANDS, EXTRA_KINDS, SETTING_KINDS } from '../../../utils/common/kinds.ts';
import type { Reading, Setting } from '../../../utils/reading/types.ts';
import { anyInput } from './any.ts';
import { words } from './words.ts';

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

describe('the random pages and diagnoses', () => {
  it('reach every rule, kind, band, extra, guest networks, hidden controls and the audit', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyInput, (input) => {
        const { settings, extras } = input.reading;
        seen.add(input.diagnosis ? 'diagnosis' : 'audit');
        for (const { kind, band, guest, hidden } of settings) {
          for (const one of [kind, `band ${band}`, guest && `guest ${kind}`, hidden && `hidden ${kind}`])
            if (one) seen.add(one);
        }
        for (const { kind, guest } of extras) seen.add(kind).add(`guest extra ${guest}`);
        for (const { rule, severity } of advise(input)) seen.add(rule).add(severity);
      }),
      { numRuns: 4000 },
    );
    const wanted = [
      ...RULES.map(({ id }) => id),
      ...SETTING_KINDS.flatMap((kind) => [kind, `guest ${kind}`, `hidden ${kind}`]),
      ...BANDS.map((band) => `band ${band}`),
      ...EXTRA_KINDS,
      ...SEVERITIES,
      'band null',
      'guest extra true',
      'diagnosis',
      'audit',
    ];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });
});

describe('advice, over random pages and diagnoses', () => {
  it('points at settings that are there, of the main network, and never at 5 GHz with 2.4 GHz advice', () => {
    const on5 = new Set(['one-name-both-bands', 'pause-5-while-pairing', 'band-select-5', 'steering-on']);
    each((suggestion, setting, page) => {
      if (suggestion.extra !== undefined) expect(page.extras[suggestion.extra]).toBeDefined();
      if (suggestion.setting === null) return;
      expect(setting).toBeDefined();
      // Of a guest network only its isolation, which a camera on it meets.
      if (setting!.guest) expect([suggestion.rule, setting!.kind]).toEqual(['isolation-on', 'ap-isolation']);
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

  it('names a guest or IoT network before it weakens or renames the main one, where there is one', () => {
    const weakening = new Set([
      'wpa3-only',
      'wpa-mixed',
      'enterprise',
      'steering-on',
      'one-name-both-bands',
      'name-special',
    ]);
    each(({ rule, to, unsure }, _, page) => {
      // A question weakens nothing: the person looks first.
      if (unsure) return;
      const guest =
        page.extras.some(({ kind }) => kind === 'guest-network') ||
        page.links.some((link) => link.to === 'guest') ||
        page.settings.some((setting) => setting.guest);
      if (!weakening.has(rule) || to === null || !guest) return;
      expect(words(to)).toMatch(/guest/);
    });
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
        const { reading, devices } = input;
        const known = topicsOf(reading, advise({ ...input, diagnosis: null }), devices);
        const card = verdictOf({ reading, suggestions, known });
        expect([card!.title, ...card!.lines].map(words).every((line) => line !== '')).toBe(true);
        for (const check of card!.checks) expect(words(check.text)).not.toBe('');
        for (const hint of menuHints(input.reading, input.diagnosis, card!.checks)) {
          expect(input.reading.links[hint.link]?.to).toBe(hint.to);
          expect([hint.title, hint.way, hint.why].map(words)).toHaveLength(3);
        }
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
