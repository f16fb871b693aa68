/** The steps of the whole way, as one who is told nothing else would take them; each waits for what it was to bring about. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addressOf } from '../../tooling/lab/sites.ts';
import { hintWord, ringRound } from '../../tooling/browsers/hints.ts';
import { answerAll, nextUntil, openView, press, ui, whole } from '../../tooling/browsers/popup.ts';
import type { LabRouter } from '../../tooling/browsers/routers.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';
import { resolveText } from '../../tooling/texts.ts';
import { text } from '../../utils/common/text.ts';
import { ROUTER_FIXES } from '../../utils/guides/access.ts';
import { successChance } from '../../utils/guides/figures.ts';

/** A battery camera that flashes red and cannot be seen. */
export const ANSWERS = { model: 'outdoor-4', light: 'red-flashing', 'live-view': 'fails' };

interface Logged {
  kind: string;
  state: string;
  from: string;
  to: string;
}

/** States of the changes made to the router's fault, oldest first, as the log has them. */
export async function states(session: Session, { fault }: LabRouter): Promise<string[]> {
  const log = ((await session.stored('changes')) ?? []) as Logged[];
  return log.filter(({ kind }) => kind === fault.kind).map(({ state }) => state);
}

export async function reached(session: Session, router: LabRouter, ...wanted: string[]): Promise<void> {
  let seen = '';
  await until(`the log says ${wanted.join(', ')}`, async () => {
    seen = (await states(session, router)).join();
    return seen === wanted.join();
  }).catch(async (error: unknown) => {
    const pending = JSON.stringify(await session.stored('pending').catch(String));
    throw new Error(`${String(error)}; it says ${seen || 'nothing'}; under way: ${pending}`, { cause: error });
  });
}

/** In the view: from its first question over the cause to the router's page in a tab of its own. */
export async function openMyRouter(session: Session, router: LabRouter): Promise<Page> {
  const view = await openView(session);
  await answerAll(view, { ...ANSWERS, ...router.answers });
  // Alone, or among the two or three that it most likely is.
  expect(await whole(view)).toContain(resolveText(text(`cause.${router.cause}.name`)));
  const fix = ROUTER_FIXES.find((each) => successChance(each, router.cause) > 0.9)!;
  await press(view, resolveText(text(`fix.${fix}.name`)));
  await nextUntil(view, ui('step.open_router'));
  await press(view, ui('step.open_router'));
  await press(view, ui('finder.yes'));
  await press(view, router.brand);
  const address = addressOf(router.id);
  await press(view, ui('finder.open', { address: address.replace('http://', '') }));
  const page = await until('the router in a tab', async () =>
    (await session.browser.pages()).find((each) => each.url().startsWith(address)),
  );
  await view.close();
  await page.bringToFront();
  return page;
}

/** The advice is on the fault, and "Show" in the view leads to the ring round its control and the card beside it. */
export async function showMe(session: Session, router: LabRouter, page: Page): Promise<void> {
  const isFault = ({ kind, value }: { kind: string; value: string | string[] | null }) =>
    kind === router.fault.kind && router.fault.value(value);
  const { reading, suggestions } = await until('the fault read', async () => {
    const report = await session.report(page);
    return report.reading?.settings.some(isFault) ? report : null;
  });
  expect(reading?.router).toMatchObject({ detected: true, login: false });
  expect(reading?.router.vendor ?? 'generic').toMatch(router.vendor);
  const fault = suggestions.find(({ setting }) => {
    const one = reading?.settings[setting ?? -1];
    return one !== undefined && isFault(one);
  });
  expect(fault?.severity).toMatch(/blocker|likely/);
  // The report is kept before the badge is drawn.
  await until('a number on the button', async () => Number(await session.badge(page)) > 0);
  const view = await openView(session, page);
  await press(view, ui('router'));
  await press(view, ui('page.show_all'));
  await view.close();
  await page.bringToFront();
  await ringRound(session, page, () => router.control(page));
}

/** Changes the fault as the hint says and saves it; only the document after that says "saved". */
export async function mend(session: Session, router: LabRouter, page: Page, before: string[]): Promise<void> {
  await router.change(page);
  if (!router.elsewhere) {
    await reached(session, router, ...before, 'edited');
    await until('the tick in the page', async () =>
      (await session.drawn(page)).some(({ tag, text: words }) => tag === 'li' && words === `✓ ${hintWord('changed')}`),
    ).catch(async (error: unknown) => {
      // The card of another hint may be the open one; then the view has the tick.
      if ((await ticks(session, page)).join() !== '✓') throw error;
    });
  } else expect(await states(session, router)).toEqual(before);
  await router.save(page);
  await router.again?.(page);
  await reached(session, router, ...before, 'saved');
}

/** The ticks of the change in the view, one sign each that is done. */
async function ticks(session: Session, page: Page): Promise<string[]> {
  const view = await openView(session, page);
  await press(view, ui('router'));
  await until('the ticks', () => view.$('.ticks'));
  const done = await view.$$eval('.ticks li.done .sev', (marks) => marks.map(({ textContent }) => textContent));
  await view.close();
  return done;
}

/** Says in the view whether the camera is back. */
export async function tell(session: Session, page: Page, back: boolean): Promise<void> {
  const view = await openView(session, page);
  await press(view, ui('router'));
  await until('two ticks', async () => (await view.$$('.ticks li.done')).length === 2);
  await press(view, ui(back ? 'stage.back_yes' : 'stage.back_no'));
  if (back) await until('three ticks', async () => (await view.$$('.ticks li.done')).length === 3);
  else
    await until('the old value to go back to', async () =>
      (await whole(view)).includes(ui('stage.put_back', { value: '' }).split('(')[0]!),
    );
  await view.close();
  await page.bringToFront();
}
