import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeText } from '../../../utils/common/sanitize-text.ts';

describe('names that strangers chose', () => {
  it.each([
    ['\u202Egnp.retuor', 'gnp.retuor'],
    ['Home\u2066\u2069\u200F', 'Home'],
    ['two\r\n\tlines', 'two lines'],
    ['null\u0000byte\u001B[31m', 'null byte [31m'],
  ])('%j is shown as %j', (name, shown) => expect(sanitizeText(name)).toBe(shown));

  it('leaves scripts, spaces and emoji of families as they are', () => {
    for (const name of ['بيت', 'בית 5', 'Café  2', '👨‍👩‍👧 Wi-Fi', 'نمی‌خواهم', ' ']) expect(sanitizeText(name)).toBe(name);
  });

  it('never shows what turns the words around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(sanitizeText(name)).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
