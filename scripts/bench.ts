/** `npm run bench`: prints the figures of every part in tests/bench that exports `run()`; a name runs that part alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from '../tooling/command-line.mjs';

const FOLDER = path.join(import.meta.dirname, '../tests/bench');

interface Part {
  /** Gets where to say what it is doing, and returns its figures as text. */
  run: (tell: (doing: string) => void) => Promise<string> | string;
}

const PARTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => /^export (?:async )?function run\(/m.test(readFileSync(path.join(FOLDER, name), 'utf8')))
  .map((name) => name.slice(0, -3))
  .sort();

try {
  const { words } = readCommandLine({
    usage: 'npm run bench [-- PART…]',
    about: 'Prints how good and how fast Redlight is. Figures go to standard output, progress to standard error.',
    words: `Parts: ${PARTS.join(', ')}. All of them when none is named; that takes minutes.`,
    options: {},
  });
  const missing = words.find((name) => !PARTS.includes(name));
  if (missing) throw new Error(`no part ${missing}; there are ${PARTS.join(', ')}`);
  const wanted = words.length > 0 ? words : PARTS;
  for (const [at, name] of wanted.entries()) {
    const tell = (doing: string): void => console.error(`[${at + 1}/${wanted.length}] ${name}: ${doing}`);
    const began = performance.now();
    tell('begins');
    const part = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as Part;
    process.stdout.write(`${await part.run(tell)}\n\n`);
    tell(`done in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
