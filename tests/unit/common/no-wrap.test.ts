import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, noWrap } from '../../../utils/common/no-wrap.ts';

describe('words that stay on one line', () => {
  it('keeps every Wi-Fi whole and leaves other hyphens alone', () => {
    expect(noWrap('Wi-Fi off, then set-up on Wi-Fi.')).toBe('Wi\u2011Fi off, then set-up on Wi\u2011Fi.');
    expect(noWrap('Nothing here')).toBe('Nothing here');
  });

  it('leaves what a page calls something exactly as it is there', () => {
    expect(noWrap('On Wi-Fi "My Wi-Fi"', { name: 'My Wi-Fi' })).toBe('On Wi\u2011Fi "My Wi-Fi"');
    expect(noWrap('Wi-Fi 6: 3 of Wi-Fi', { count: 3 })).toBe('Wi\u2011Fi 6: 3 of Wi\u2011Fi');
  });

  it('is plain again when copied', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Wi-Fi', ' ', 'on', 'set-up', '.', '$&')), (parts) => {
        const words = parts.join('');
        expect(plain(noWrap(words))).toBe(words);
        expect(plain(noWrap(words, { name: words }))).toBe(words);
      }),
    );
  });
});
