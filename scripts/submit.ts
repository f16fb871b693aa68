/**
 * Asks the stores whether the keys are right and the zips would be taken: `npm run submit:dry-run`. It never uploads: the
 * switch that keeps it from doing so is fixed here, and whoever submits does that by hand or with their own command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { ROOT } from '../tooling/browsers/built.ts';
import { STORES, zipsOf } from '../tooling/release/packages.ts';
import { submitWords } from '../tooling/release/submit-words.ts';

/** @returns the exit code of what was asked */
function main(): number {
  readCommandLine({
    usage: 'npm run submit:dry-run',
    about:
      'Checks with each store whose keys are in the environment that a submission would be accepted. Uploads nothing.',
    words: 'The keys are named in docs/release.md; `npx wxt submit init` helps to make them.',
    options: {},
  });
  const missing = STORES.flatMap((store) => zipsOf(store)).filter(
    (name) => !existsSync(path.join(ROOT, '.output', name)),
  );
  if (missing.length > 0) throw new Error(`run \`npm run package\` first; .output has no ${missing.join(', ')}`);
  const given = STORES.filter((store) => {
    const name = store.toUpperCase();
    return process.env[`${name}_EXTENSION_ID`] ?? process.env[`${name}_PRODUCT_ID`];
  });
  if (given.length === 0) throw new Error('no store’s keys are in the environment; docs/release.md names them');
  const wxt = path.join(ROOT, 'node_modules', '.bin', 'wxt');
  return spawnSync(wxt, submitWords(given), { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`submit: ${(error as Error).message}`);
  process.exitCode = 1;
}
