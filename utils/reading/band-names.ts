/** Bands in the names that code gives to things. */
import type { Band } from '../common/kinds.ts';

/** @returns the band that ids and names carry (`wl_2g`, `ssid5g`, `_an`), or null */
export function bandInName(marks: string): Band | null {
  // "11general", "2guest": a number, and a word after it. "1x5g2" is made up, and a bare 24 may be the 24th field.
  const name = marks
    .replace(/(?<=\d)g(?=eneral|roup|uest|ateway)/g, '')
    .replace(/\b(?=\w{4,8} )[a-z]*(?:\d+[a-z]+){2}\d\w*/g, '');
  const low =
    /(?<![\d.])(?:2\.?4 ?g|2g4|2g|24ghz|2 g(?= |$)|(?<=wl(?:an)? ?|wi ?fi ?|ssid ?)24(?= |$)|11 ?b?g)(?!\d)|\b(?:24g|bgn?(?! (?:overlay|image|img|colou?r|mask|layer|cover)))\b/.test(
      name,
    );
  const high = /(?<![\d.])(?:5g|5 g(?= |$)|5 ghz|50g|58g|5ghz)|(?:^| )(?:an|11 ?a|11ac|a ?band)(?= |$)/.test(name);
  const six = /(?<![\d.])(?:6g|6ghz)/.test(name);
  if (Number(low) + Number(high) + Number(six) !== 1) return null;
  return low ? '2.4' : high ? '5' : '6';
}
