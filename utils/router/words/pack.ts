import { CONCEPTS, type Words } from './concepts.ts';
import { foldText } from './fold.ts';

/** A term with its signs (`=`, `*`) in front and behind kept, the rest folded. */
function foldTerm(term: string): string {
  const folded = foldText(term);
  if (folded === '') return '';
  const front = term.startsWith('=') ? '=' : term.startsWith('*') ? '*' : '';
  return front + folded + (term.endsWith('*') ? '*' : '');
}

/** `allow*` makes `allowed` needless: one word, covered by a shorter one that may go on. */
function isCovered(term: string, terms: ReadonlySet<string>): boolean {
  const bare = term.replace(/\*$/, '');
  if (/^[=*]/.test(bare) || bare.includes(' ')) return false;
  for (let end = 1; end <= bare.length; end++) {
    const stem = `${bare.slice(0, end)}*`;
    if (stem !== term && terms.has(stem)) return true;
  }
  return false;
}

/**
 * What ships: one line a concept, in the order of CONCEPTS, with the folded terms of all languages, each once, sorted.
 * A third smaller than the language files, which repeat concepts and words; `matcher.ts` reads it.
 */
export function packWords(languages: readonly Words[]): string {
  return CONCEPTS.map((concept) => {
    const terms = new Set(languages.flatMap((words) => (words[concept] ?? '').split('|').map(foldTerm)));
    terms.delete('');
    return [...terms]
      .filter((term) => !isCovered(term, terms))
      .sort()
      .join('|');
  }).join('\n');
}
