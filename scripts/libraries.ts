/**
 * Draws one router form with many component libraries and reads it: closed, opened, changed, the other tab, dark.
 * Usage: npm run -s libraries -- [LIBRARY …] [--verbose]
 * Installs into tests/libraries at the first run. Development only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tooling/browsers/built.ts';
import { LIBRARIES, openLibraries, STATES } from '../tooling/pages/library-pages.ts';

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const names = args.filter((arg) => !arg.startsWith('-'));
const unknown = names.find((name) => !LIBRARIES.includes(name));
if (unknown) {
  console.error(`no drawing for ${unknown}: ${LIBRARIES.join(', ')}`);
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
