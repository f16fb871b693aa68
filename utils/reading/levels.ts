/** Levels of a strength, in the languages of the word lists. */
const LEVELS = {
  en: '(?:very |ultra )?(?:low|medium|middle|mid|normal|high|full|weak|standard|strong)|(?:through )?walls?|max\\w*|min\\w*',
  de: '(?:sehr )?(?:niedrig|gering|mittel|hoch|voll)',
  fr: 'faible|moyen\\w*|élevée?|forte?',
  es: 'baj[oa]|medi[oa]|alt[oa]',
  it: 'bass[oa]',
  nl: 'laag|gemiddeld|hoog',
  pt: 'baixa?|média?',
  pl: 'nisk[ia]\\w*|średni\\w*|wysok\\w*',
  cs: 'nízk\\w*|střední|vysok\\w*',
  sv: 'låg|medel|hög',
  tr: 'düşük|orta|yüksek',
  ru: 'низк\\w*|средн\\w*|высок\\w*',
  zh: '弱|低|中|高|强|強|(?:绿色|标准|普通|节能|睡眠|增强|穿墙|綠色|標準|穿牆)(?:模式)?',
  figures: '\\d{1,3} ?%',
} as const satisfies Record<string, string>;

const LEVEL = new RegExp(`^\\W*(?:${Object.values(LEVELS).join('|')})[^\\p{L}]*$`, 'iu');

/** @returns whether a choice is called by no more than how strong it is */
export const isLevel = (text: string): boolean => LEVEL.test(text);
