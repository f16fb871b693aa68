/** `npm run bench`: prints the figures of every part in tests/bench that exports `run()`; a name runs that part alone. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = path.join(import.meta.dirname, '../tests/bench');

interface Part {
  run?: () => Promise<string> | string;
}

try {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
  const wanted = process.argv.slice(2);
  const missing = wanted.find((name) => !names.includes(name));
  if (missing) throw new Error(`no part ${missing} in tests/bench`);
  let ran = 0;
  for (const name of wanted.length > 0 ? wanted : names) {
    const part = (await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href)) as Part;
    if (!part.run) continue;
    process.stdout.write(`${await part.run()}\n\n`);
    ran += 1;
  }
  if (ran === 0) throw new Error('nothing to run');
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
