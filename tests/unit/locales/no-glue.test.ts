/** What is shown is put together by texts of the locale: signs and brackets that code glues between words are those of English. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Where words are put together that people read or hear. */
const SPEAKING = ['components', 'utils/advice', 'utils/diagnosis', 'utils/guides', 'utils/survey', 'utils/tab'];

const GLUE: readonly RegExp[] = [
  // `${label}: ${value}`, `${name} (${note})`, `${one}, ${two}`, `${one}. ${two}`; not the numbers before steps
  /(?<!index \+ 1)\}(?:: |\. |, |; | \()\$\{/,
  // parts.join('. ')
  /\.join\((['"`])(?:: |\. |, |; )\1\)/,
  // label + ': '
  /\+ *(['"`])(?:: |\. |, |; | \()\1|(['"`])(?:: |\. |, |; | \()\2 *\+/,
  // <b>{label}:</b> {value}
  /\}[:.,;(] ?<\/?\w/,
  // {words}: {words} between the parts of an element
  /\}(?:: |, |\. | \()\{[\w.]+(?:\([^{}]*\))?\}/,
];

/** Values that are compared or kept, not read: the page's own, in one form. */
const KEPT = new Set(['components/hints/value.ts', 'utils/advice/save-flow.ts']);

const gluing = (line: string) => GLUE.some((sign) => sign.test(line));

it.each([
  ['said = `${label}: ${value}`'],
  ['`${name} (${mac})`'],
  ["parts.filter(Boolean).join('. ')"],
  ["label + ': ' + value"],
  ['<p>{title}: {value}</p>'],
  ['<b>{title}:</b> {value}'],
])('hears the glue in %s', (line) => expect(gluing(line)).toBe(true));

it.each([['fill(words.labelled, { label, value })'], ['`${id}.${form}`'], ["classes.join(' ')"], ['`${x}px ${y}px`']])(
  'and none in %s',
  (line) => expect(gluing(line)).toBe(false),
);

it('puts no signs between words in code: texts of the locale do', () => {
  const found = SPEAKING.flatMap((start) =>
    readdirSync(path.join(ROOT, start), { recursive: true })
      .map((name) => path.posix.join(start, String(name).replaceAll(path.sep, '/')))
      .filter((file) => /\.tsx?$/.test(file) && !KEPT.has(file))
      .flatMap((file) =>
        readFileSync(path.join(ROOT, file), 'utf8')
          .split('\n')
          .flatMap((line, at) =>
            !/^\s*(?:\/?\*|\/\/|import )/.test(line) && gluing(line) ? [`${file}:${at + 1} ${line.trim()}`] : [],
          ),
      ),
  );
  expect(found).toEqual([]);
});
