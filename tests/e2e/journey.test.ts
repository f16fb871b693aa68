/**
 * The whole way, on every lab router, in both browsers: questions → cause → "open my router" → ring on the page → changed →
 * saved → not back → put back → changed again → saved → camera back. Nothing on it is done for the person.
 */
import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { resolveText } from '../../tooling/texts.ts';
import { text } from '../../utils/common/text.ts';
import { ROUTER_FIXES } from '../../utils/guides/access.ts';
import { successChance } from '../../utils/guides/figures.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import { CAMERA, cameraProblem } from '../../tooling/lab/home.ts';
import { addressOf } from '../../tooling/lab/sites.ts';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { hintWord, ringRound } from '../../tooling/browsers/hints.ts';
import { answerAll, heading, nextUntil, openView, press, tapStory, ui, whole } from '../../tooling/browsers/popup.ts';
import { labRouter, LAB_ROUTERS, reach, signIn, type LabRouter } from '../../tooling/browsers/routers.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';
import { expectPageLoadsOnly } from './recorded.ts';
import { entriesIn, expectInventoried } from './stored-shapes.ts';

// What is stored is held to its shapes outside the extension, where there is no API of it.
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('#i18n', () => ({ i18n: {} }));

/** A battery camera that flashes red and cannot be seen. */
const ANSWERS = { model: 'outdoor-4', light: 'red-flashing', 'live-view': 'fails' };

/** What is stored when all is done, by the entries of the inventory. */
const KEPT = ['case', 'changes', 'devices', 'pending', 'router', 'suggested', 'tab', 'view'];

interface Logged {
  kind: string;
  state: string;
  from: string;
  to: string;
}

/** States of the changes made to the router's fault, oldest first, as the log has them. */
async function states(session: Session, { fault }: LabRouter): Promise<string[]> {
  const log = ((await session.stored('changes')) ?? []) as Logged[];
  return log.filter(({ kind }) => kind === fault.kind).map(({ state }) => state);
}

async function reached(session: Session, router: LabRouter, ...wanted: string[]): Promise<void> {
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
async function openMyRouter(session: Session, router: LabRouter): Promise<Page> {
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
async function showMe(session: Session, router: LabRouter, page: Page): Promise<void> {
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
async function mend(session: Session, router: LabRouter, page: Page, before: string[]): Promise<void> {
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
async function tell(session: Session, page: Page, back: boolean): Promise<void> {
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

inBothBrowsers('the whole way', (session) => {
  it.each(LAB_ROUTERS.map((router) => [router.id, router] as const))('on %s', async (id, router) => {
    // The camera's address was typed in from its label before, and this browser has opened the router before.
    await session().store('devices', [{ role: 'camera', mac: CAMERA.mac }]);
    router.only(session().lab.home(id));
    expect(cameraProblem(session().lab.home(id))).not.toBeNull();
    if (id === 'frameset') await signedInBefore(session());

    const page = await openMyRouter(session(), router);
    await router.walk(page);
    await showMe(session(), router, page);
    await mend(session(), router, page, []);

    await tell(session(), page, false);
    await until('"put it back" at the control', async () =>
      (await session().drawn(page)).some(({ label }) => label.startsWith(hintWord('severity_improves'))),
    );
    await router.putBack(page);
    await router.save(page);
    await router.again?.(page);
    await reached(session(), router, 'put-back');
    expect(cameraProblem(session().lab.home(id))).not.toBeNull();

    await ringRound(session(), page, () => router.control(page));
    await mend(session(), router, page, ['put-back']);
    expect(cameraProblem(session().lab.home(id))).toBeNull();
    await tell(session(), page, true);
    await reached(session(), router, 'put-back', 'camera-back');

    // By its button, too: the popup asks nobody but the background.
    await session().pressToolbarButton(page);
    const dump = await session().dump();
    expectInventoried(dump);
    expect(entriesIn(dump)).toEqual(KEPT);
    expectPageLoadsOnly(session(), router);
  });

  it('keeps the answers when the view is closed midway and opened again', async () => {
    const first = await openView(session());
    await answerAll(first, ANSWERS, 'when');
    const changed = questionById('changed')!;
    const words = resolveText(changed.options.find(({ id }) => id === 'router-settings')!.text);
    await tapStory(first, resolveText(changed.text), words);
    await first.close();
    const second = await openView(session());
    expect(await heading(second)).toBe(ui('story.title'));
    expect(await second.$$eval('.told', (lines) => lines.map(({ textContent }) => textContent))).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it('what is typed into a page opened once more is not saved before Save is pressed', async () => {
    const router = labRouter('german');
    const page = await session().browser.newPage();
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    await page.reload();
    await ringRound(session(), page, () => router.control(page));
    await router.change(page);
    await reached(session(), router, 'edited');
    // Something on the page moves, so that it is read again with what was typed.
    const readings = async () => (await session().report(page)).reading?.settings.find(({ kind }) => kind === 'ssid');
    await page.$eval('input[name=wlan_name_24]', (field) => void ((field as HTMLInputElement).value = 'Other'));
    await page.evaluate(() => void document.body.append(document.createElement('select')));
    await until('the page read again', async () => (await readings())?.value === 'Other');
    expect(await states(session(), router)).toEqual(['edited']);
  });

  it('a login page after the save ticks nothing off', async () => {
    const router = labRouter('german');
    const page = await session().browser.newPage();
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    await router.change(page);
    await page.deleteCookie({ name: 'sid', url: page.url() });
    await router.save(page);
    await until('the login page read', async () => (await session().report(page)).reading?.router.login);
    expect(await states(session(), router)).not.toContain('saved');
  });
});

/** The browser keeps the name and password of a router's own sign-in box; it is no page that could be filled in. */
async function signedInBefore(session: Session): Promise<void> {
  const page = await session.browser.newPage();
  await signIn('frameset', page);
  await page.close();
}
