/** Makes the stores' pictures from the real product, 1280 × 800 and 640 × 400: `npm run store:pictures`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { readCommandLine } from '../tooling/command-line.mjs';
import { builtExtension, ROOT } from '../tooling/browsers/built.ts';
import { startChromium } from '../tooling/browsers/chromium.ts';
import { ringRound } from '../tooling/browsers/hints.ts';
import { openView, press, ui } from '../tooling/browsers/popup.ts';
import { labRouter, reach } from '../tooling/browsers/routers.ts';
import { pause } from '../tooling/browsers/session.ts';
import { startLab } from '../tooling/lab/server.ts';
import { chromiumStage, type Stage } from '../tooling/scenes/popup-stage.ts';
import { SCENES } from '../tooling/scenes/popup-scenes.ts';
import type { Scene } from '../tooling/scenes/scene.ts';

/** One layout for both sizes, larger than life: words must be read in a listing. */
const LAYOUT = { width: 800, height: 500 };
const SCALES = { '1280x800': 1.6, '640x400': 0.8 };
const FOLDER = path.join(ROOT, 'store', 'pictures');

/** Lights stand still and lit: a picture must not fall into the dark of a blink. */
async function still(stage: Stage, shown: Scene): Promise<void> {
  await stage.show(shown);
  await stage.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await stage.reopen(shown);
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const [size, deviceScaleFactor] of Object.entries(SCALES)) {
    await page.setViewport({ ...LAYOUT, deviceScaleFactor });
    await pause(900);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`) as `${string}.png` });
  }
}

const scene = (name: string): Scene => {
  const found = SCENES.find((each) => each.name === name);
  if (!found) throw new Error(`no scene ${name}`);
  return { ...found, search: '?view=tab', ...LAYOUT };
};

async function main(): Promise<void> {
  readCommandLine({
    usage: 'npm run store:pictures',
    about: 'Makes the pictures in store/pictures from the built extension, in Chromium.',
    options: {},
  });
  mkdirSync(FOLDER, { recursive: true });
  const stage = await chromiumStage(builtExtension('chrome'), false);
  try {
    await still(stage, { ...scene('01-families'), name: 'welcome', page: 'welcome', search: '' });
    await shoot(stage.page, '1-welcome');
    for (const [name, from] of [
      ['2-question', '03-lights-battery'],
      ['3-cause', '08-cause'],
    ] as const) {
      await still(stage, scene(from));
      await shoot(stage.page, name);
    }
  } finally {
    await stage.close();
  }

  const lab = await startLab();
  const session = await startChromium(lab);
  try {
    const router = labRouter('cards');
    const page = await session.browser.newPage();
    await page.setViewport(LAYOUT);
    await reach(router, page);
    await ringRound(session, page, () => router.control(page));
    const view = await openView(session, page);
    await press(view, ui('router'));
    await press(view, ui('page.show_all'));
    await view.close();
    await page.bringToFront();
    await shoot(page, '4-ring');
  } finally {
    await session.close();
    await lab.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`pictures: ${(error as Error).message}`);
  process.exitCode = 1;
}
