/** `npm run -s confusion -- FOLDER`: which firmware family is named on whose pages. */
import { readCommandLine } from '../tooling/command-line.mjs';
import { confusionTable, isWrong, type Named } from '../tooling/firmware/confusion.ts';
import { labelledPages } from '../tooling/pages/labelled-pages.ts';
import { openPageLab } from '../tooling/pages/page-lab.ts';

try {
  const { words } = readCommandLine({
    usage: 'npm run -s confusion -- FOLDER',
    about: 'Says which firmware family is named on whose pages; fails when one is given the name of another.',
    words: 'FOLDER holds labelled pages: page.html and meta.json side by side, with the family in the latter.',
    options: {},
  });
  const [folder, ...more] = words;
  if (!folder || more.length > 0) throw new Error('give one folder; --help says more');
  const lab = await openPageLab();
  const all: Named[] = [];
  for (const { name, html, url, family, isRouter } of labelledPages(folder)) {
    const { router } = await lab.read({ html, url }, { packs: true });
    all.push({ page: name, from: isRouter ? family : null, named: router.family });
  }
  await lab.close();
  for (const line of confusionTable(all)) console.log(line);
  const wrong = all.filter(isWrong);
  for (const { page, named } of wrong) console.log(`${page} is named ${named}`);
  console.log(`${wrong.length} of ${all.length} pages were given a wrong name`);
  process.exit(wrong.length > 0 ? 1 : 0);
} catch (error) {
  console.error(`confusion: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
