/**
 * A headline, and what is said in smaller letters below it: texts of two sentences are written as one, so that a translation
 * can join them otherwise. A colon ends nothing, and a headline has no full stop.
 */
export function headlineOf(words: string): { head: string; rest: string } {
  // Languages that write without spaces have a full stop of their own.
  const found = /^(.+?)(?:\.\s+(?=[¿¡„«“]?\p{Lu})|。(?=.))(.+)$/su.exec(words);
  return { head: found?.[1] ?? words, rest: found?.[2] ?? '' };
}
