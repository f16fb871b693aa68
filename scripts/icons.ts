/** Draws `public/icon/*.png` from `assets/icon.svg`, in the sizes browsers ask for. Run after changing the drawing. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { readCommandLine } from '../tooling/command-line.mjs';

try {
  readCommandLine({
    usage: 'node scripts/icons.ts',
    about: 'Draws public/icon/*.png from assets/icon.svg, in the sizes browsers ask for.',
    options: {},
  });
} catch (error) {
  console.error(`icons: ${(error as Error).message}`);
  process.exit(1);
}
const svg = await readFile(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  for (const size of [16, 32, 48, 96, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const path = new URL(`../public/icon/${size}.png`, import.meta.url).pathname;
    await page.screenshot({ path, omitBackground: true });
    await page.close();
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
