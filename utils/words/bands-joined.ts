/**
 * One name for both bands, or a name for each, said with verbs that mean much else elsewhere: they count only where the
 * text speaks of several bands. Beginnings of words, folded as in fold.ts; one line a language.
 */
import { foldText } from './fold.ts';

const begins = (lines: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${lines.join('|')})`, 'u');

const JOINED = begins([
  'merg|unif|combin|integrat|converg|single|two in one|2 in 1|shared|common',
  'zusammen|verein|gemeinsam|einheitlich',
  'fusion|reuni|regroup|unique|commun',
  'unir|unid|fusion|unic[ao]|juntar',
  'accorp|union|unit[ae]',
  'agrup|mescl|juncao',
  'samenvoeg|samengevoeg|gecombineerd|gezamenlijk',
  'lacz|polacz|scal|wspoln',
  'slouc|spoj|sjednoc|spolec',
  'объедин|един|общ|совмещ|одним именем',
  'sla ihop|samman|gemensam',
  'birles|tek ad|tek isim|ortak',
]);
const JOINED_DENSE = /合一|合并|合併|整合|统一|統一|融合|共通|同じ|統合/;
const PARTED = begins([
  'split|separat|divid',
  'trenn|getrennt|auftrenn|aufteil|separat',
  'separ|scind|dissoci',
  'separ|divid',
  'suddivid',
  'splits|gesplitst|scheid|gescheiden|afzonderlijk|apart',
  'rozdziel|oddziel|osobn',
  'oddel|rozdel|samostatn',
  'раздел|отдельн',
  'dela upp|separer|skilj|skild',
  'ayir|ayri',
]);
const PARTED_DENSE = /分离|分離|分开|分開|拆分|個別|别々|別々|分ける/;

/** Several bands: two of them by their figures, or the word for it. */
const SEVERAL =
  /2[ .,]4\D{0,24}(?:(?<!\d)5|6)\D{0,3}(?:g|г)|(?<!\d)5\D{0,24}2[ .,]4\D{0,3}(?:g|г)|(?:dual|tri|multi|both|all|double|doble|dupla|doppia|duas|dos|deux|due|beide|zwei|twee|oba|obie|obe|dva|cift|iki|bada|обоих|оба|двух|两|雙|双|三|多|両)\P{L}?\p{L}{0,2} ?(?:band|frequen|bant|pasm|диапазон|频|頻|バンド)|(?:bands|bandas|bandes|bande|banden|bander|bander|bants|bantlari?|baender|bander|pasma|pasem|диапазоны|диапазонов)(?!\p{L})/u;

/** @returns what becomes of the names of several bands; null where the text says nothing of it */
export function namesOfBands(text: string): 'joined' | 'parted' | null {
  const folded = foldText(text);
  if (!SEVERAL.test(folded)) return null;
  const parted = PARTED.test(folded) || PARTED_DENSE.test(folded);
  if (parted !== (JOINED.test(folded) || JOINED_DENSE.test(folded))) return parted ? 'parted' : 'joined';
  return null;
}
