/** The whole journey, headless: from the first question to the ring in the page, told and photographed step by step. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { answerAll, heading, openView, press, ui } from './popup.ts';
import { LAB_ROUTERS, reach, type LabRouter } from './routers.ts';
import { pause, until, type Session } from './session.ts';
import { CAMERA } from '../lab/home.ts';
import { addressOf } from '../lab/sites.ts';
import type { Lab } from '../lab/server.ts';
import type { Setting } from '../../utils/reading/types.ts';
import { ROOT } from './built.ts';
import { stopSignal } from './visible.ts';
import { resolveText } from '../texts.ts';

const FOLDER = path.join(ROOT, 'screenshots');
/** A battery camera whose router lets only known devices in. */
const ANSWERS = {
  model: 'outdoor-4',
  light: 'red-flashing',
  'live-view': 'fails',
  'app-message': 'cannot-connect',
  'how-many': 'one',
  changed: 'router-settings',
  blocking: 'list-on',
};

/** Walks through the lab with this browser; prints to standard output, leaves pictures in `screenshots/`. */
export async function walk(which: 'chromium' | 'firefox', lab: Lab): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  // Heard from the beginning: a browser that is still starting must be closed as well.
  const stopped = stopSignal().then(() => {
    throw new Error('stopped');
  });
  stopped.catch(() => undefined);
  const start = which === 'firefox' ? startFirefox : startChromium;
  const session = await start(lab, { ownSignals: true });
  let pictures = 0;
  const photograph = async (page: Page, name: string) => {
    pictures += 1;
    const file = `${String(pictures).padStart(2, '0')}-${which}-${name}.png` as const;
    await page.screenshot({ path: path.join(FOLDER, file) as `${string}.png` });
  };
  const whole = async () => {
    console.log(`Redlight in ${which}, headless\n`);
    await diagnose(session, photograph);
    // Its address stands on the label; naming it makes the advice on lists of devices sure.
    await session.store('devices', [{ role: 'camera', mac: CAMERA.mac }]);
    for (const router of LAB_ROUTERS) await visit(session, router, photograph);
    console.log(`\n${pictures} pictures are in screenshots/`);
  };
  try {
    await Promise.race([whole(), stopped]);
  } finally {
    await session.close();
  }
}

type Photograph = (page: Page, name: string) => Promise<void>;

async function diagnose(session: Session, photograph: Photograph): Promise<void> {
  console.log('The camera');
  const view = await openView(session);
  await photograph(view, 'first-question');
  for (const { question, answer } of await answerAll(view, ANSWERS)) console.log(`  ${question} ${answer}`);
  console.log(`  Cause: ${await heading(view)}`);
  await photograph(view, 'cause');
  await view.close();
}

async function visit(session: Session, router: LabRouter, photograph: Photograph): Promise<void> {
  console.log(`\n${addressOf(router.id)}`);
  const page = await session.browser.newPage();
  await reach(router, page);
  const found = await until('the reading', async () => {
    const report = await session.report(page);
    const fault = report.reading?.settings.some(
      ({ kind, value }) => kind === router.fault.kind && router.fault.value(value),
    );
    return fault ? report : null;
  }).catch(() => session.report(page));
  const { reading, suggestions } = found;
  if (!reading?.router.detected) {
    console.log('  not recognised as a router');
  } else {
    const { vendor, family, confidence } = reading.router;
    console.log(`  Router: ${vendor ?? family} (${Math.round(confidence * 100)} %)`);
    for (const setting of reading.settings) console.log(`  Setting: ${words(setting)}`);
    for (const { severity, from, to, why } of suggestions) {
      const change = to === null ? resolveText(from) : `${resolveText(from)} → ${resolveText(to)}`;
      console.log(`  Advice (${severity}): ${change}. ${resolveText(why)}`);
    }
    const view = await openView(session, page);
    await press(view, ui('router'));
    await view.waitForFunction(() => !document.querySelector('.skeleton'), { timeout: 5000 });
    await photograph(view, `${router.id}-advice`);
    if (suggestions.some(({ severity }) => severity !== 'fine')) await press(view, ui('page.show_all'));
    await page.bringToFront();
    await pause(700);
    const rings = (await session.drawn(page)).filter(({ classes, visible }) => visible && classes.includes('ring'));
    console.log(`  Ringed: ${rings.length}`);
    await view.close();
  }
  await photograph(page, router.id);
  await page.close();
}

function words({ kind, band, value, label }: Setting): string {
  const shown = Array.isArray(value) ? value.join(', ') || 'empty' : (value ?? 'not shown');
  return `${kind}${band ? ` ${band} GHz` : ''} = ${shown}${label ? ` (“${label}”)` : ''}`;
}
