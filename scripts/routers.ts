/** `npm run -s routers`: writes the lists of firmware files, and docs/routers.md, which is made from them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { ROOT } from '../tooling/browsers/built.ts';
import { familyFiles, FOLDER, listsOf } from '../tooling/firmware/families.ts';

try {
  readCommandLine({
    usage: 'npm run -s routers',
    about: 'Writes utils/firmware/index.ts and ways.ts, made of the firmware files, and docs/routers.md.',
    options: {},
  });
} catch (error) {
  console.error(`routers: ${(error as Error).message}`);
  process.exit(1);
}
const files = familyFiles();
for (const [name, text] of Object.entries(listsOf(files))) writeFileSync(path.join(FOLDER, name), text);
// Imported when the lists are new: the table is made of them.
const { routersPage } = await import('../tooling/firmware/routers-page.ts');
writeFileSync(path.join(ROOT, 'docs/routers.md'), routersPage());
console.log(`${files.length} families`);
