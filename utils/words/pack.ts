import { CONCEPTS, type Words } from './concepts.ts';
import { foldText } from './fold.ts';

/** A term with its signs (`=`, `*`) in front and behind kept, the rest folded. */
function foldTerm(term: string): string {
  const folded = foldText(term);
  if (folded === '') return '';
  const front = term.startsWith('=') ? '=' : term.startsWith('*') ? '*' : '';
  return front + folded + (term.endsWith('*') ? '*' : '');
}

/** What a term matches beyond itself, in the order that covers most: anywhere in a word, at its end, at its beginning. */
const OPEN = [
  (part: string) => `*${part}*`,
  (part: string, rest: string) => (rest === '' ? `*${part}` : ''),
  (part: string, _rest: string, before: string) => (before === '' ? `${part}*` : ''),
];

/** `allow*` makes `allowed` needless: one word, covered by a shorter one that may go on. */
function isCovered(term: string, terms: ReadonlySet<string>): boolean {
  const bare = term.replace(/^\*|\*$/g, '');
  if (term.startsWith('=') || bare.includes(' ')) return false;
  for (let start = 0; start < bare.length; start++) {
    for (let end = start + 1; end <= bare.length; end++) {
      const rest = bare.slice(end) + (term.endsWith('*') ? '*' : '');
      const before = (term.startsWith('*') ? '*' : '') + bare.slice(0, start);
      const wider = OPEN.map((open) => open(bare.slice(start, end), rest, before));
      if (wider.some((other) => other !== term && other !== '' && terms.has(other))) return true;
    }
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
