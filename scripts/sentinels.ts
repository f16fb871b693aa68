/**
 * Plants secrets in every place of the labelled pages of a folder and prints those that leave the frame; and says whether the
 * report of each page is judged as the page is.
 * Usage: npm run -s sentinels -- FOLDER
 */
import { readCommandLine } from '../tooling/command-line.mjs';
import { reportedOtherwise } from '../tooling/pages/as-reported.ts';
import { labelledPages } from '../tooling/pages/labelled-pages.ts';
import { openPageLab } from '../tooling/pages/page-lab.ts';
import { plantAndRead } from '../tooling/pages/sentinels.ts';

let folder = '';
let only: string | undefined;
try {
  const { words } = readCommandLine({
    usage: 'npm run -s sentinels -- FOLDER [TEXT]',
    about:
      'Plants secrets in every place of labelled pages and prints those that leave the frame, and reports that are judged otherwise than their page.',
    words: 'FOLDER holds labelled pages; TEXT: only pages whose name holds it.',
    options: {},
  });
  [folder = '', only] = words;
  if (folder === '') throw new Error('give the folder of labelled pages; --help says more');
} catch (error) {
  console.error(`sentinels: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
const lab = await openPageLab();
let all = 0;
let out = 0;
let pages = 0;
let otherwise = 0;
try {
  for (const { name, html, url } of labelledPages(folder, only)) {
    const { planted, leaks } = await plantAndRead(lab, { html, url });
    const { facts, told } = await lab.describe({ html, url }, { packs: true });
    const differences = reportedOtherwise(facts, told);
    pages += 1;
    if (differences.length > 0) otherwise += 1;
    for (const difference of differences) console.log(`${name}: ${difference}`);
    all += planted;
    out += leaks.length;
    for (const { place, out: where, secret } of leaks) console.log(`${name}: ${place} → ${where} (${secret})`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await lab.close();
}
console.log(`${out} of ${all} planted secrets left their frame`);
console.log(`${pages - otherwise} of ${pages} reports are judged as their page`);
if (out > 0 || otherwise > 0) process.exitCode = 1;
