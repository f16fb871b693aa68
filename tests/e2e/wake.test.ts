/** The background starts while a router's page still loads, not after it: it takes as long as the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../tooling/browsers/chromium.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';
import { startLab, type Lab } from '../../tooling/lab/server.ts';

const LISTED = '192.168.2.1';
/** An address of a home that Redlight does not list. */
const OTHER = '192.168.77.1';

describe('a router page that loads slowly', () => {
  let lab: Lab;
  let session: Session;
  beforeAll(async () => {
    lab = await startLab();
    session = await startChromium(lab);
  });
  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  const isAwake = () => session.browser.targets().some((target) => target.type() === 'service_worker');

  /** Whether the background starts while the page's parser waits for a script. */
  const wakes = async (host: string): Promise<boolean> => {
    lab.pages.set(`${host}/slow.html`, {
      body: '<!doctype html><title>Router</title><script src="/slow.js"></script>',
    });
    lab.pages.set(`${host}/slow.js`, { type: 'text/javascript', body: '', delayMs: 4000 });
    await session.stopBackground();
    const page = await session.browser.newPage();
    const loaded = page.goto(`http://${host}/slow.html`);
    await until('the page begun', () => page.evaluate(() => document.title === 'Router'));
    const awake = await until('the background', async () => isAwake(), 2500).catch(() => false);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await loaded;
    await page.close();
    return awake;
  };

  it('wakes the background before it has loaded', async () => {
    expect(await wakes(LISTED)).toBe(true);
  });

  it('wakes nothing at an address that is not listed', async () => {
    expect(await wakes(OTHER)).toBe(false);
  });
});
