/**
 * Plants secrets in every place of the labelled pages of a folder and prints those that leave the frame.
 * Usage: npm run -s sentinels -- FOLDER
 */
import { labelledPages } from '../tooling/pages/labelled-pages.ts';
import { openPageLab } from '../tooling/pages/page-lab.ts';
import { plantAndRead } from '../tooling/pages/sentinels.ts';

const [folder, only] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run -s sentinels -- FOLDER [TEXT]');
  process.exit(1);
}
const lab = await openPageLab();
let all = 0;
let out = 0;
try {
  for (const { name, html, url } of labelledPages(folder, only)) {
    const { planted, leaks } = await plantAndRead(lab, { html, url });
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
if (out > 0) process.exitCode = 1;
