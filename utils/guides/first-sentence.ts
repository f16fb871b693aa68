/** A text as its first sentence, shown large, and what follows; a text of one sentence has nothing after it. */
export function firstSentence(words: string): { first: string; rest: string } {
  // Languages that write without spaces have a full stop of their own.
  const found = /^(?:.+?[.?:](?=\s+[¿¡„«“]?\p{Lu})|.+?[。？](?=.))/su.exec(words)?.[0];
  return found ? { first: found, rest: words.slice(found.length).trimStart() } : { first: words, rest: '' };
}

/** A sentence as something to tap: without its full stop, in whatever script. */
export const withoutStop = (words: string): string => words.replace(/[.。]$/u, '');
