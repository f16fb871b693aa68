/** Suggested → changed → saved → camera back, on every lab router: only a fresh document that shows the value ticks "saved". */
import { expect, it } from 'vitest';
import { CAMERA, cameraProblem } from '../lab/home.ts';
import { inBothBrowsers } from './support/browsers.ts';
import { ringRound } from './support/hints.ts';
import { answerAll, openView, press, ui } from './support/popup.ts';
import { choose, LAB_ROUTERS, labRouter } from './support/routers.ts';
import { until, type Session } from './support/session.ts';

interface Logged {
  kind: string;
  state: string;
  from: string;
  to: string;
}

async function logged(session: Session, kind: string): Promise<Logged[]> {
  const log = ((await session.stored('changes')) ?? []) as Logged[];
  return log.filter((change) => change.kind === kind);
}

/** What still keeps the camera off when one fault of two is mended. */
const LEFT: Record<string, string> = {
  frameset: 'its address is on the deny list',
  german: "channel 12 is out of the camera's reach",
};

inBothBrowsers('from hint to saved', (session) => {
  it.each(LAB_ROUTERS.map((router) => [router.id, router] as const))('on %s', async (id, router) => {
    await session().store('devices', [{ role: 'camera', mac: CAMERA.mac }]);
    const page = await session().browser.newPage();
    await router.reach(page);
    await ringRound(session(), page, () => router.control(page));
    await router.change(page);
    const { kind } = router.fault;
    await router.save(page);
    // The person looks whether it was kept; the router shows it in a new document.
    await router.reach(page);
    const change = await until('saved', async () =>
      (await logged(session(), kind)).find(({ state }) => state === 'saved'),
    );
    expect(change.from).not.toBe(change.to);
    const reading = await until('the fresh page read', async () => (await session().report(page)).reading);
    expect(reading.settings.some((setting) => setting.kind === kind && router.fault.value(setting.value))).toBe(false);
    // The lab's camera is back exactly when nothing else keeps it off; one more fault is left in two of the houses.
    expect(cameraProblem(session().lab.home(id))).toBe(LEFT[id] ?? null);
  });

  it('ticks "camera back" when the person says so, and only then', async () => {
    const router = labRouter('german');
    await session().store('devices', [{ role: 'camera', mac: CAMERA.mac }]);
    const page = await session().browser.newPage();
    await router.reach(page);
    await ringRound(session(), page, () => router.control(page));
    await router.change(page);
    await router.save(page);
    const states = async () => (await logged(session(), router.fault.kind)).map(({ state }) => state);
    await until('saved', async () => (await states()).includes('saved'));
    expect(await states()).not.toContain('camera-back');

    const view = await openView(session(), page);
    await answerAll(view, { model: 'outdoor-4', light: 'red-flashing', changed: 'router-settings' });
    await press(view, ui('cause.start', { fix: '' }).trim());
    await press(view, ui('step.fixed'));
    await until('camera back', async () => (await states()).includes('camera-back'));
    await press(view, ui('router'));
    await press(view, ui('history.changes'));
    expect(await view.$eval('#panel', (panel) => panel.textContent)).toContain('WPA3');
  });

  it('notes that a change was put back', async () => {
    const router = labRouter('german');
    const page = await session().browser.newPage();
    await router.reach(page);
    await ringRound(session(), page, () => router.control(page));
    await router.change(page);
    await router.save(page);
    const states = async () => (await logged(session(), router.fault.kind)).map(({ state }) => state);
    await until('saved', async () => (await states()).includes('saved'));
    await choose(page, page.mainFrame(), 'select[name=schluessel_24]', 'WPA3');
    await router.save(page);
    await until('put back', async () => (await states()).includes('put-back'));
    expect(session().lab.home('german').radios['2.4'].security).toBe('wpa3');
  });

  it('a login page after the save ticks nothing off', async () => {
    const router = labRouter('german');
    const page = await session().browser.newPage();
    await router.reach(page);
    await ringRound(session(), page, () => router.control(page));
    await router.change(page);
    await page.deleteCookie({ name: 'sid', url: page.url() });
    await router.save(page);
    await until('the login page read', async () => (await session().report(page)).reading?.router.login);
    expect((await logged(session(), 'security-mode')).map(({ state }) => state)).not.toContain('saved');
  });
});
