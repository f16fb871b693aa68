/** Makes the README's pictures from the real thing: `node scripts/pictures.ts`. */
import path from 'node:path';
import { startChromium } from '../tooling/browsers/chromium.ts';
import { ringRound } from '../tooling/browsers/hints.ts';
import { openView, press, ui } from '../tooling/browsers/popup.ts';
import { labRouter, reach } from '../tooling/browsers/routers.ts';
import { pause } from '../tooling/browsers/session.ts';
import { startLab } from '../tooling/lab/server.ts';
import { builtExtension, ROOT } from '../tooling/browsers/built.ts';
import { SCENES } from '../tooling/scenes/popup-scenes.ts';
import { chromiumStage } from '../tooling/scenes/popup-stage.ts';
import { readCommandLine } from '../tooling/command-line.mjs';

try {
  readCommandLine({
    usage: 'node scripts/pictures.ts',
    about: 'Makes the pictures of the README from the built extension among the simulated routers.',
    options: {},
  });
} catch (error) {
  console.error(`pictures: ${(error as Error).message}`);
  process.exit(1);
}
const POPUP = { width: 400, height: 580 };
/** Pictures of the popup, by the scene they show. */
const SHOWN = { question: '03-lights-battery', cause: '08-cause' };
const PAGE = { width: 920, height: 620 };
const file = (name: string) => path.join(ROOT, 'docs', 'images', `${name}.png`) as `${string}.png`;

/** Lights stand still and lit: a picture must not fall into the dark of a blink. */
const stage = await chromiumStage(builtExtension('chrome'), false);
try {
  for (const [name, scene] of Object.entries(SHOWN)) {
    const shown = SCENES.find((each) => each.name === scene);
    if (!shown) throw new Error(`no scene ${scene}`);
    await stage.show({ ...shown, ...POPUP });
    await stage.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await stage.reopen(shown);
    await pause(300);
    await stage.page.screenshot({ path: file(name) });
  }
} finally {
  await stage.close();
}

const lab = await startLab();
const session = await startChromium(lab);
try {
  const router = labRouter('cards');
  const page = await session.browser.newPage();
  await page.setViewport(PAGE);
  await reach(router, page);
  await ringRound(session, page, () => router.control(page));
  const view = await openView(session, page);
  await press(view, ui('router'));
  await press(view, ui('page.show_all'));
  await view.close();
  await page.bringToFront();
  await pause(800);
  await page.screenshot({ path: file('ring') });
} finally {
  await session.close();
  await lab.close();
}
