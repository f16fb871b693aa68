/** From the first question to the ringed setting, on every lab router, in both browsers. */
import { expect, it } from 'vitest';
import { CAMERA } from '../lab/home.ts';
import { inBothBrowsers } from './support/browsers.ts';
import { ringRound } from './support/hints.ts';
import { answerAll, heading, openView, press, ui } from './support/popup.ts';
import { LAB_ROUTERS } from './support/routers.ts';
import { until } from './support/session.ts';

/** A battery camera that flashes red and cannot be seen. */
const ANSWERS = { model: 'outdoor-4', light: 'red-flashing', 'live-view': 'fails' };

inBothBrowsers('from question to ring', (session) => {
  it('keeps the answers when the view is closed midway and opened again', async () => {
    const first = await openView(session());
    const asked = await answerAll(first, { ...ANSWERS, changed: 'router-settings' }, 'when');
    const question = await heading(first);
    expect(asked.length).toBeGreaterThan(0);
    await first.close();
    const second = await openView(session());
    expect(await heading(second)).toBe(question);
    const told = asked.map(({ answer }) => answer).filter((answer) => answer !== ui('not_sure'));
    const chips = () =>
      second.$$eval('.chips button', (buttons) => buttons.map(({ textContent }) => textContent.trim()));
    const more = (await chips()).find((words) => !told.includes(words));
    if (more) await press(second, more);
    expect(await chips()).toEqual(told);
  });

  it.each(LAB_ROUTERS.map((router) => [router.id, router] as const))(
    'rings what keeps the camera off: %s',
    async (_id, router) => {
      // The camera's address was typed in from its label before.
      await session().store('devices', [{ role: 'camera', mac: CAMERA.mac }]);
      const about = await openView(session());
      await answerAll(about, { ...ANSWERS, ...router.answers });
      await about.close();

      const page = await session().browser.newPage();
      await router.reach(page);
      const report = await until('the fault read', async () => {
        const seen = await session().report(page);
        const found = seen.reading?.settings.some(
          ({ kind, value }) => kind === router.fault.kind && router.fault.value(value),
        );
        return found ? seen : null;
      });
      expect(report.reading?.router).toMatchObject({ detected: true, login: false });
      expect(report.reading?.router.vendor ?? 'generic').toMatch(router.vendor);
      const fault = report.suggestions.find(({ setting }) => {
        const { kind, value } = report.reading?.settings[setting ?? -1] ?? {};
        return kind === router.fault.kind && router.fault.value(value ?? null);
      });
      expect(fault?.severity).toMatch(/blocker|likely/);
      expect(Number(await session().badge(page))).toBeGreaterThan(0);

      const view = await openView(session(), page);
      await press(view, ui('router'));
      await press(view, ui('page.show_all'));
      await page.bringToFront();
      await ringRound(session(), page, () => router.control(page));
    },
  );
});
