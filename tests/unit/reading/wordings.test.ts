/**
 * Whole lists of wordings, as makers of routers write them in fifteen languages, each with what it means: none may be read
 * as its opposite. A line: language, meaning, text. For switches `+` is along and `-` against the setting's normal form, `?`
 * a wording of which the page must tell more; for a filter `a` lets in, `d` keeps out, `o` is off, `n` leaves it open.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SettingKind } from '../../../utils/common/kinds.ts';
import { directionOf } from '../../../utils/reading/direction.ts';
import { featuresOf } from '../../../utils/reading/features.ts';
import { filterModeOf } from '../../../utils/reading/filter-mode.ts';
import { LANGUAGES } from '../../../utils/words/languages.ts';
import { toggle } from './build.ts';

const MEANINGS = { '+': 'along', '-': 'against', '?': 'split', a: 'allow', d: 'deny', o: 'off', n: null } as const;
type Sign = keyof typeof MEANINGS;

interface Wording {
  language: string;
  meaning: (typeof MEANINGS)[Sign];
  text: string;
}

function wordingsOf(file: string): Wording[] {
  const lines = readFileSync(`${import.meta.dirname}/wordings/${file}.txt`, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, language = '', sign = '', text = ''] = /^(\S+) (\S) (.+)$/.exec(line) ?? [];
    if (!(sign in MEANINGS)) throw new Error(`No meaning in "${line}"`);
    return { language, meaning: MEANINGS[sign as Sign], text };
  });
}

const SWITCHES = ['ssid-broadcast', 'ap-isolation', 'radio-enable', 'mac-filter-enable', 'band-steering'] as const;

/** What is read of one wording: a direction, or what a filter does. */
const read = (kind: SettingKind, text: string): string | null =>
  kind === 'mac-filter-mode' ? filterModeOf(text, '', true) : directionOf(kind, featuresOf(toggle({ texts: [text] })));

describe.each([...SWITCHES, 'mac-filter-mode'] as const)('wordings of %s', (kind) => {
  const wordings = wordingsOf(kind);

  it.each(Object.keys(LANGUAGES))('%s: each means what it says', (asked) => {
    const own = wordings.filter(({ language }) => language === asked);
    expect(own.length).toBeGreaterThan(0);
    const misread = own.filter(({ text, meaning }) => read(kind, text) !== meaning);
    expect(misread.map(({ text, meaning }) => `${text}: ${meaning}, read ${read(kind, text)}`)).toEqual([]);
  });
});
