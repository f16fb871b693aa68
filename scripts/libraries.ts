/**
 * Draws one router form with many component libraries and reads it: closed, opened, changed, the other tab, dark.
 * Usage: npm run -s libraries -- [LIBRARY …] [--verbose]
 * Installs into tests/libraries at the first run. Development only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { ROOT } from '../tooling/browsers/built.ts';
import { LIBRARIES, openLibraries, STATES } from '../tooling/pages/library-pages.ts';

let verbose = false;
let names: string[] = [];
try {
  const { values, words } = readCommandLine({
    usage: 'npm run -s libraries [-- LIBRARY …] [--verbose]',
    about: 'Draws one router form with many component libraries, and says what was read of it.',
    words: `Libraries: ${LIBRARIES.join(', ')}`,
    options: { verbose: { about: 'name each fault' } },
  });
  verbose = values.verbose === true;
  names = words;
  const unknown = names.find((name) => !LIBRARIES.includes(name));
  if (unknown) throw new Error(`no drawing for ${unknown}; there are ${LIBRARIES.join(', ')}`);
} catch (error) {
  console.error(`libraries: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

const folder = path.join(ROOT, 'tests/libraries');
if (!existsSync(path.join(folder, 'node_modules'))) {
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', install, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const lab = await openLibraries();
let failures = 0;
console.log(`${'library'.padEnd(18)}${STATES.map((state) => state.padEnd(12)).join('')}`);
for (const name of names.length > 0 ? names : LIBRARIES) {
  const results = await lab.tryOut(name);
  const cells = results.map(({ right, of, wrong }) => `${right}/${of}${wrong > 0 ? ` +${wrong}` : ''}`.padEnd(12));
  console.log(`${name.padEnd(18)}${cells.join('')}`);
  for (const { state, faults } of results) {
    if (faults.length > 0) failures++;
    if (verbose) for (const fault of faults) console.log(`  ${state}: ${fault}`);
  }
}
await lab.close();
console.log('settings read rightly of those drawn, and how many findings were one too many');
process.exitCode = failures > 0 ? 1 : 0;
