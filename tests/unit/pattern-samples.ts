/** Short texts that a pattern, or what it repeats, matches; roughly, and never many. */

const MOST = 6;
const ESCAPES: Record<string, string[]> = {
  d: ['1'],
  D: ['a'],
  w: ['a', '1'],
  W: ['-'],
  s: [' '],
  S: ['a'],
  b: [''],
  B: [''],
};
/** Ranges of characters from which those that a class leaves out are taken. */
const OTHERS = ['a', '1', ' ', '-', '(', '\u4e00'];

interface Parsed {
  texts: string[];
  /** What is repeated without a small bound, anywhere in it. */
  repeated: string[];
}

/** Reads a pattern from left to right; knows as much of the grammar as the patterns here use. */
export function samplesOf(source: string): Parsed {
  let at = 0;
  const repeated = new Set<string>();

  const escape = (): string[] => {
    const kind = source[at + 1] ?? '';
    if (/[pP]/.test(kind)) {
      at = source.indexOf('}', at) + 1;
      return ['a', '\u00e9'];
    }
    if (kind === 'u') {
      const code = source.slice(at + 2, at + 6);
      at += 6;
      return [String.fromCharCode(Number.parseInt(code, 16))];
    }
    if (kind === 'x') {
      at += 4;
      return ['a'];
    }
    at += 2;
    if (/[1-9]/.test(kind)) return [''];
    return ESCAPES[kind] ?? [{ n: '\n', r: '\r', t: '\t' }[kind] ?? kind];
  };

  const set = (): string[] => {
    at++;
    const negated = source[at] === '^';
    if (negated) at++;
    const held: string[] = [];
    while (at < source.length && source[at] !== ']') {
      if (source[at] === '\\') held.push(...escape());
      else held.push(source[at++]!);
    }
    at++;
    if (!negated) return [...new Set([held[0]!, held.at(-1)!])];
    return OTHERS.filter((other) => !held.includes(other)).slice(0, 2);
  };

  const atom = (): string[] => {
    const here = source[at]!;
    if (here === '\\') return escape();
    if (here === '[') return set();
    if (here === '(') {
      const looks = /^\(\?<?[=!]/.test(source.slice(at));
      at += /^\(\?(?:<?[=!]|:)/.exec(source.slice(at))?.[0].length ?? 1;
      const texts = choice();
      at++;
      return looks ? [''] : texts;
    }
    at++;
    if (here === '.') return ['a'];
    return here === '^' || here === '$' ? [''] : [here];
  };

  const sequence = (): string[] => {
    let texts = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const quantifier = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at));
      let pieces = part;
      if (quantifier) {
        at += quantifier[0].length;
        const [all, least, comma, most] = quantifier;
        const isLong = /^[*+]/.test(all) || (comma && (most === '' || Number(most) > 3));
        if (isLong) for (const text of part) if (text) repeated.add(text);
        const times = Math.min(Number(least ?? 1) || 1, 12);
        pieces = part.map((text) => text.repeat(times));
      }
      texts = texts.flatMap((text) => pieces.slice(0, 2).map((piece) => text + piece)).slice(0, MOST);
      // Later alternatives of a group count as much as its first ones.
      if (pieces.length > 2) texts.push(...pieces.slice(2).map((piece) => texts[0]!.slice(0, 40) + piece));
      texts = texts.slice(0, MOST * 2);
    }
    return texts;
  };

  function choice(): string[] {
    const texts = sequence();
    while (source[at] === '|') {
      at++;
      texts.push(...sequence());
    }
    return [...new Set(texts)].slice(0, MOST * 2);
  }

  const texts = choice();
  return { texts: texts.filter(Boolean).slice(0, MOST), repeated: [...repeated].slice(0, 10) };
}
