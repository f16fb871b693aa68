/**
 * Draws one router form with many component libraries and reads it: closed, opened, changed, the other tab, dark.
 * Installs the libraries into tests/libraries at the first run. Development only: `npm run -s libraries`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tooling/browsers/built.ts';
import { readCommandLine } from '../tooling/command-line.mjs';
import { LIBRARIES, openLibraries, STATES } from '../tooling/pages/library-pages.ts';

function fail(message: string): never {
  console.error(`libraries: ${message}`);
  process.exit(1);
}

function readArgs(): { names: readonly string[]; verbose: boolean } {
  const { values, words } = readCommandLine({
    usage: 'npm run -s libraries [-- LIBRARY…] [--verbose]',
    about: 'Draws a router form with component libraries in a browser, and says what is read of it.',
    words: `The libraries: ${LIBRARIES.join(', ')}.`,
    options: { verbose: { about: 'say what was missed or wrong' } },
  });
  const unknown = words.find((name) => !LIBRARIES.includes(name));
  if (unknown) throw new Error(`there is no drawing for ${unknown}; --help names those there are`);
  return { names: words.length > 0 ? words : LIBRARIES, verbose: values.verbose ?? false };
}

let options: ReturnType<typeof readArgs>;
try {
  options = readArgs();
} catch (error) {
  fail((error as Error).message);
}

const folder = path.join(ROOT, 'tests/libraries');
if (!existsSync(path.join(folder, 'node_modules'))) {
  const install = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) fail('the libraries could not be installed');
}

const lab = await openLibraries();
let failures = 0;
console.log(`${'library'.padEnd(18)}${STATES.map((state) => state.padEnd(12)).join('')}`);
for (const name of options.names) {
  const results = await lab.tryOut(name);
  const cells = results.map(({ right, of, wrong }) => `${right}/${of}${wrong > 0 ? ` +${wrong}` : ''}`.padEnd(12));
  console.log(`${name.padEnd(18)}${cells.join('')}`);
  for (const { state, faults } of results) {
    if (faults.length > 0) failures++;
    if (options.verbose) for (const fault of faults) console.log(`  ${state}: ${fault}`);
  }
}
await lab.close();
console.log('settings read rightly of those drawn, and how many findings were one too many');
process.exitCode = failures > 0 ? 1 : 0;
