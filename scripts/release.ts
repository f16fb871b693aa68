/** A new version: `npm run release -- patch|minor`. Writes files only; what is committed and tagged is for a person to look at. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { ROOT } from '../tooling/browsers/built.ts';
import { versionNow } from '../tooling/release/packages.ts';
import { nextVersion, releasedLog, STEPS, withVersion } from '../tooling/release/version.ts';

function main(): void {
  const { words, values } = readCommandLine({
    usage: 'npm run release -- patch|minor [--dry-run]',
    about:
      'Raises the version in package.json and the lock file, and gives what is unreleased in CHANGELOG.md its number.',
    words: 'Look at the change, commit it, tag it, then `npm run package`. docs/release.md has the whole way.',
    options: { 'dry-run': { about: 'say what would be written, and write nothing' } },
  });
  const step = STEPS.find((each) => each === words[0]);
  if (!step || words.length > 1) throw new Error('say patch or minor; --help says more');
  const from = versionNow();
  const to = nextVersion(from, step);
  const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const files = {
    'package.json': withVersion(read('package.json'), from, to),
    'package-lock.json': withVersion(read('package-lock.json'), from, to),
    'CHANGELOG.md': releasedLog(read('CHANGELOG.md'), to, day),
  };
  if (!values['dry-run']) {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(ROOT, name), text);
  }
  console.log(`${from} → ${to} in ${Object.keys(files).join(', ')}${values['dry-run'] ? ' (nothing written)' : ''}`);
}

try {
  main();
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}
