/** Levels of a strength, in the languages of the word lists. */
const LEVEL =
  /^\W*(?:(?:very |ultra )?(?:low|medium|middle|mid|high|full|max\w*|min\w*)|(?:sehr )?(?:niedrig|gering|mittel|hoch|voll)|faible|moyen\w*|élevée?|forte?|baj[oa]|medi[oa]|alt[oa]|bass[oa]|laag|gemiddeld|hoog|baixa?|média?|nisk[ia]\w*|średni\w*|wysok\w*|nízk\w*|střední|vysok\w*|låg|medel|hög|düşük|orta|yüksek|низк\w*|средн\w*|высок\w*|弱|低|中|高|强|強|(?:绿色|标准|普通|节能|睡眠|增强|穿墙|綠色|標準|穿牆)(?:模式)?|\d{1,3} ?%)[^\p{L}]*$/iu;

export const isLevel = (text: string): boolean => LEVEL.test(text);
