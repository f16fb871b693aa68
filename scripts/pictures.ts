/** Makes the README's pictures from the real thing: `node scripts/pictures.ts`. */
import path from 'node:path';
import { startChromium } from '../tooling/browsers/chromium.ts';
import { ringRound } from '../tooling/browsers/hints.ts';
import { openView, press, ui } from '../tooling/browsers/popup.ts';
import { labRouter, reach } from '../tooling/browsers/routers.ts';
import { pause } from '../tooling/browsers/session.ts';
import { startLab } from '../tooling/lab/server.ts';
import { ROOT } from '../tooling/browsers/built.ts';
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
const PAGE = { width: 920, height: 620 };
const file = (name: string) => path.join(ROOT, 'docs', 'images', `${name}.png`) as `${string}.png`;

const lab = await startLab();
const session = await startChromium(lab);
try {
  const question = await openView(session);
  await question.setViewport(POPUP);
  await pause(300);
  await question.screenshot({ path: file('question') });
  await question.close();

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
