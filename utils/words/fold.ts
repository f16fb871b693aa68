/** Scripts written without spaces, or with endings glued on: matched as substrings. Thai, CJK, kana, Hangul. */
const DENSE = '\\u0e00-\\u0e7f\\u3005-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
const BETWEEN_DENSE = new RegExp(`(?<=[${DENSE}]) (?=[${DENSE}])`, 'gu');
const IS_DENSE = new RegExp(`[${DENSE}]`, 'u');

/** Latin letters that Unicode does not take apart. */
const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е' };

/** The longest text that is looked at: labels are short, and a page may put a whole manual into one. */
const LONGEST = 300;

/**
 * Brings text and terms to one form: lower case, no accents, everything that is no letter or digit one space,
 * no spaces inside Chinese, Japanese, Korean and Thai. Looks at the first 300 characters.
 */
export function foldText(text: string): string {
  let out = text.slice(0, LONGEST).toLowerCase();
  if (/[^ -~]/.test(out)) {
    out = out
      .normalize('NFKC')
      .replace(/[ßæœøłđıё]/g, (letter) => SPECIAL[letter] ?? letter)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC');
  }
  out = out.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return IS_DENSE.test(out) ? out.replace(BETWEEN_DENSE, '') : out;
}

/** 0 separator, 1 letter, 2 digit, 3 letter of a dense script: a word ends where the class changes. */
export function letterClass(code: number): 0 | 1 | 2 | 3 {
  if (code === 32 || Number.isNaN(code)) return 0;
  if (code >= 48 && code <= 57) return 2;
  if ((code >= 0xe00 && code <= 0xe7f) || (code >= 0x3005 && code <= 0x30ff)) return 3;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) return 3;
  return 1;
}
