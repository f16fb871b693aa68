import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Held } from '../../../utils/page/gate.ts';
import { withoutHeld } from '../../../utils/page/without-held.ts';

const typed = (...texts: string[]): ReadonlyMap<number, Held> =>
  new Map(texts.map((text, ref) => [ref, { text, typed: true }]));

describe('what was typed', () => {
  it('stands nowhere else, whatever figures and signs are in it', () => {
    for (const name of ['Maple-5G', 'a/b [c] (d)', 'Kim+Jo', '$$ .* ^', 'Zoë', 'back\\slash', '自宅'])
      expect(withoutHeld({ headings: [`Network ${name}`] }, typed(name)).headings, name).toEqual(['Network ▒']);
  });

  it('makes a pattern of any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 64, unit: 'grapheme' }), (name) => {
        const word = name.trim();
        fc.pre(word.length > 2 && !/^[\d\s.,:-]+$/.test(word));
        expect(() => withoutHeld({ title: `x ${word} x` }, typed(name))).not.toThrow();
      }),
    );
  });

  it('is seen inside other words where it is long or where words are not parted', () => {
    const seen = withoutHeld(
      { texts: ['MapleHome_5G', 'mapleguest', 'Kimono', '自宅のネットワーク'] },
      typed('MapleHome', 'Maple', 'Kim', '自宅'),
    );
    expect(seen.texts).toEqual(['▒_5G', '▒guest', 'Kimono', '▒のネットワーク']);
  });

  it('leaves the words that every router page has, and what we say of a control ourselves', () => {
    const facts = { type: 'text', marks: 'text', texts: ['Guest network', 'text'], url: 'http://192.168.1.1/' };
    expect(withoutHeld(facts, typed('Guest', 'text'))).toEqual({ ...facts, texts: ['Guest network', '▒'] });
  });

  it('is left where it was chosen, not typed', () => {
    const facts = { texts: ['WPA2 Personal'] };
    expect(withoutHeld(facts, new Map([[1, { text: 'WPA2 Personal', typed: false }]]))).toEqual(facts);
  });
});
