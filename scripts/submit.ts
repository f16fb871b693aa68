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

readCommandLine({
  usage: 'npm run submit:dry-run',
  about: 'Checks with each store whose keys are in the environment that a submission would be accepted. Uploads nothing.',
  words: 'The keys are named in docs/release.md; `npx wxt submit init` helps to make them.',
  options: {},
});
const zips = STORES.flatMap((store) => zipsOf(store));
const missing = zips.filter((name) => !existsSync(path.join(ROOT, '.output', name)));
const given = STORES.filter((store) => process.env[`${store.toUpperCase()}_EXTENSION_ID`] ?? process.env[`${store.toUpperCase()}_PRODUCT_ID`]);
if (missing.length > 0) {
  console.error(`submit: run \`npm run package\` first; .output has no ${missing.join(', ')}`);
  process.exitCode = 1;
} else if (given.length === 0) {
  console.error('submit: no store’s keys are in the environment; docs/release.md names them');
  process.exitCode = 1;
} else {
  const wxt = path.join(ROOT, 'node_modules', '.bin', 'wxt');
  process.exitCode = spawnSync(wxt, submitWords(given), { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}
