import { describe, expect, it } from 'vitest';
import { formOf, listOf, numberOf, plural, text } from '../../../utils/common/text.ts';

describe('texts by a count', () => {
  it('take the form that the language has for it', () => {
    const shown = (language: string) => [1, 2, 5, 22].map((count) => formOf(plural('a.b', count), language));
    expect(shown('en')).toEqual(['a.b.one', 'a.b.other', 'a.b.other', 'a.b.other']);
    expect(shown('pl')).toEqual(['a.b.one', 'a.b.few', 'a.b.many', 'a.b.few']);
    expect(shown('ja')).toEqual(['a.b.other', 'a.b.other', 'a.b.other', 'a.b.other']);
  });

  it('are the only ones whose id depends on a value', () => {
    expect(formOf(text('a.b', { count: 1 }), 'pl')).toBe('a.b');
  });
});

describe('words in a row', () => {
  it('are parted as the language does', () => {
    expect(listOf(['a', 'b', 'c'], 'en')).toBe('a, b, c');
    expect(listOf(['a', 'b', 'c'], 'ja')).toBe('a、b、c');
    expect(listOf(['a', 'b'], 'de')).toBe('a und b');
    expect(listOf(['a'], 'fr')).toBe('a');
  });
});

describe('a number', () => {
  it('has the decimal mark of the language, and no other marks', () => {
    const shown = (language: string) => [2.4, 5, -71, 1234].map((value) => numberOf(value, language));
    expect(shown('en')).toEqual(['2.4', '5', '-71', '1234']);
    for (const language of ['de', 'es', 'fr', 'it', 'nl', 'pt-BR']) {
      expect(shown(language), language).toEqual(['2,4', '5', '-71', '1234']);
    }
    expect(shown('ja')).toEqual(['2.4', '5', '-71', '1234']);
  });
});
