/** What the stores are told, in every language: complete, within their limits, the same as the package says of itself. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listingFaults } from '../../../tooling/locales/listings.ts';
import { localeCodes, textsOf } from '../../../tooling/locales/texts-of.ts';

const FOLDER = path.join(import.meta.dirname, '../../../store');
const listingOf = (code: string): unknown => parse(readFileSync(path.join(FOLDER, `${code}.yml`), 'utf8'));
const codes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace('.yml', ''));
const english = listingOf('en') as Record<'name' | 'summary' | 'description', string>;

describe('the listings', () => {
  it('are in the languages of the interface', () => {
    expect(codes.toSorted()).toEqual(localeCodes().toSorted());
  });

  it.each(codes)('pass: %s', (code) => {
    expect(listingFaults(code, listingOf(code), textsOf(code), english)).toEqual([]);
  });
});

describe('a listing with a fault', () => {
  const texts = textsOf('en');
  const faults = (change: Partial<typeof english>, code = 'en') =>
    listingFaults(code, { ...english, ...change }, texts, english).join('\n');

  it.each([
    ['a part too few', { summary: ' ' }, 'summary is missing'],
    ['a name too long', { name: 'Redlight'.padEnd(46, '.') }, 'name has 46 characters; the stores take 45'],
    ['a summary too long', { summary: 'x'.repeat(133) }, 'summary has 133 characters; the stores take 132'],
    ['a description too long', { description: 'x'.repeat(10_001) }, 'description has 10001 characters'],
    ['another name', { name: 'Redlight for cameras' }, 'name is not app.name'],
    ['another summary', { summary: 'Finds out why.' }, 'summary is not app.description'],
    ['no disclaimer', { description: english.description.replace('not affiliated', 'friends') }, 'app.not_affiliated'],
    ['a point too few', { description: english.description.replace('•', '') }, 'has 7 points'],
    ['another decimal mark', { description: english.description.replace('2.4', '2,4') }, 'says 2,4'],
    ['an exclamation mark', { description: `${english.description} Try it!` }, 'shouts'],
  ])('is caught: %s', (_, change, complaint) => {
    expect(faults(change)).toContain(complaint);
  });

  it('is caught: the wrong form of address', () => {
    expect(faults({ description: 'Sehen Sie nach, denn Ihre Kamera blinkt.' }, 'de')).toContain(
      'form of address is du',
    );
  });

  it('is none where there is none', () => {
    expect(faults({})).toBe('');
  });
});
