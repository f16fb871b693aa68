/**
 * `npm run -s journey -- [--router ID] [--cause ID] [--browser chromium|firefox] [--shots FOLDER] [--json]`: walks the built extension over the
 * lab's routers and every cause they can show. Exits non-zero when a journey falls short.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openView } from '../tooling/browsers/popup.ts';
import type { Session } from '../tooling/browsers/session.ts';
import { readCommandLine } from '../tooling/command-line.mjs';
import { startChromium } from '../tooling/browsers/chromium.ts';
import { startFirefox } from '../tooling/browsers/firefox.ts';
import { journey, type JourneyResult } from '../tooling/journey/drive.ts';
import type { FaultCause } from '../tooling/journey/faults.ts';
import { JOURNEY_ROUTERS } from '../tooling/journey/routers.ts';
import { startLab } from '../tooling/lab/server.ts';

const STARTS = { chromium: startChromium, firefox: startFirefox };
type BrowserName = keyof typeof STARTS;

const inOrder = ({ wrongCalm, planChangedBeforeSaved, explainedRing, solved, calmAtEnd, clicks }: JourneyResult) =>
  wrongCalm === 0 && !planChangedBeforeSaved && explainedRing && clicks <= 6 && solved && calmAtEnd;

function line(result: JourneyResult): string {
  const { router, browser, cause, clicks, wrongCalm, stuck } = result;
  const said = inOrder(result) ? 'ok' : 'FAIL';
  const faults = [
    wrongCalm > 0 && `${wrongCalm} wrong calm`,
    result.planChangedBeforeSaved && 'the plan changed before it was saved',
    !result.explainedRing && 'no explained ring',
    result.explainedRing && !result.solved && 'not solved',
    result.solved && !result.calmAtEnd && 'not calm at the end',
    stuck,
  ].filter(Boolean);
  return `${said} ${browser} ${router} ${cause}: ${clicks} clicks${faults.length > 0 ? `; ${faults.join('; ')}` : ''}`;
}

/** Pictures of where a journey ended. */
const shooting = (session: Session, file: string) => async (page: Page) => {
  await page.screenshot({ path: `${file}.png` });
  const view = await openView(session, page);
  await view.screenshot({ path: `${file}-popup.png`, fullPage: true });
  await view.close();
};

try {
  const { values } = readCommandLine({
    usage: 'npm run -s journey [-- options]',
    about: 'Walks the built extension from each lab router\'s landing page to "camera back".',
    options: {
      router: { value: 'ID', about: `one router: ${JOURNEY_ROUTERS.map(({ id }) => id).join(', ')}` },
      cause: { value: 'ID', about: 'one cause, for example mac-blocked' },
      browser: { value: 'NAME', about: 'chromium or firefox; both when left out' },
      shots: { value: 'FOLDER', about: 'a picture of the page and of the popup at the end of each journey' },
      json: { about: 'the whole record instead of a line a journey' },
    },
  });
  const routers = JOURNEY_ROUTERS.filter(({ id }) => values.router === undefined || id === values.router);
  if (routers.length === 0) throw new Error(`no lab router ${values.router}`);
  const browsers = (Object.keys(STARTS) as BrowserName[]).filter(
    (name) => values.browser === undefined || name === values.browser,
  );
  if (browsers.length === 0) throw new Error(`no browser ${values.browser}; chromium or firefox`);
  if (values.shots !== undefined) mkdirSync(values.shots, { recursive: true });
  const results: JourneyResult[] = [];
  for (const name of browsers) {
    const lab = await startLab();
    const session = await STARTS[name](lab);
    try {
      for (const router of routers) {
        for (const cause of Object.keys(router.mend) as FaultCause[]) {
          if (values.cause !== undefined && cause !== values.cause) continue;
          const shoot =
            values.shots === undefined ? undefined : shooting(session, `${values.shots}/${name}-${router.id}-${cause}`);
          const result = await journey(session, router, cause, shoot);
          results.push(result);
          if (!values.json) console.log(line(result));
          else console.error(line(result));
        }
      }
    } finally {
      await session.close();
      await lab.close();
    }
  }
  if (results.length === 0) throw new Error(`no router shows the cause ${values.cause}`);
  if (values.json) console.log(JSON.stringify(results, null, 1));
  else console.log(`${results.filter(inOrder).length} of ${results.length} journeys in order`);
  if (!results.every(inOrder)) process.exitCode = 1;
} catch (error) {
  console.error(`journey: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
