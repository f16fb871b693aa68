import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, noWrap } from '../../../utils/common/no-wrap.ts';

describe('words that stay on one line', () => {
  it('keeps every Wi-Fi whole and leaves other hyphens alone', () => {
    expect(noWrap('Wi-Fi off, then set-up on Wi-Fi.')).toBe('Wi\u2011Fi off, then set-up on Wi\u2011Fi.');
    expect(noWrap('Nothing here')).toBe('Nothing here');
  });

  it('keeps a number and its unit together, and other numbers apart', () => {
    expect(noWrap('Good is -67 dBm or better, at 2.4 GHz.')).toBe('Good is -67\u00A0dBm or better, at 2.4\u00A0GHz.');
    expect(noWrap('20 MHz, 2 Mbit/s, 1.5 V, 60 %, 5 min')).toBe(
      '20\u00A0MHz, 2\u00A0Mbit/s, 1.5\u00A0V, 60\u00A0%, 5\u00A0min',
    );
    expect(noWrap('3 minutes, 12 Volvos, Mini 2 Vintage')).toBe('3 minutes, 12 Volvos, Mini 2 Vintage');
    expect(noWrap('below 2XX-200-200')).toBe('below 2XX\u2011200\u2011200');
    expect(noWrap('2.4 GHzのネットワーク')).toBe('2.4\u00A0GHzのネットワーク');
    expect(noWrap('On "Flat 5 GHz" at 5 GHz', { name: 'Flat 5 GHz' })).toBe('On "Flat 5 GHz" at 5\u00A0GHz');
  });

  it('leaves what a page calls something exactly as it is there', () => {
    expect(noWrap('On Wi-Fi "My Wi-Fi"', { name: 'My Wi-Fi' })).toBe('On Wi\u2011Fi "My Wi-Fi"');
    expect(noWrap('Wi-Fi 6: 3 of Wi-Fi', { count: 3 })).toBe('Wi\u2011Fi 6: 3 of Wi\u2011Fi');
  });

  it('is plain again when copied', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Wi-Fi', ' ', 'on', 'set-up', '.', '$&', '5 GHz', '-61', ' dBm')),
        (parts) => {
          const words = parts.join('');
          expect(plain(noWrap(words))).toBe(words);
          expect(plain(noWrap(words, { name: words }))).toBe(words);
        },
      ),
    );
  });
});
