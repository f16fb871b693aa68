/** Makes what goes to the stores: `npm run package`. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { hashOf, makeZips, STORES } from '../tooling/release/packages.ts';

function main(): void {
  readCommandLine({
    usage: 'npm run package',
    about:
      'Builds Redlight for Chrome, Edge and Firefox and zips each into .output, with the sources for Firefox’s reviewers. ' +
      'The same commit gives the same bytes.',
    options: {},
  });
  for (const store of STORES) {
    for (const file of makeZips(store)) {
      console.log(`${hashOf(file)}  ${path.basename(file)}  ${Math.round(statSync(file).size / 1000)} kB`);
    }
  }
}

try {
  main();
} catch (error) {
  console.error(`package: ${(error as Error).message}`);
  process.exitCode = 1;
}
