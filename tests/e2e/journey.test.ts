/**
 * The whole way, on every lab router, in both browsers: questions → cause → "open my router" → ring on the page → changed →
 * saved → not back → put back → changed again → saved → camera back. Nothing on it is done for the person.
 */
import { expect, it, vi } from 'vitest';
import { resolveText } from '../../tooling/texts.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import { CAMERA, cameraProblem } from '../../tooling/lab/home.ts';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { hintWord, ringRound } from '../../tooling/browsers/hints.ts';
import { answerAll, heading, openView, tapStory, ui } from '../../tooling/browsers/popup.ts';
import { labRouter, LAB_ROUTERS, reach, signIn } from '../../tooling/browsers/routers.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';
import { expectPageLoadsOnly } from './recorded.ts';
import { entriesIn, expectInventoried } from './stored-shapes.ts';
import { ANSWERS, mend, openMyRouter, reached, showMe, states, tell } from './whole-way.ts';

// What is stored is held to its shapes outside the extension, where there is no API of it.
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('#i18n', () => ({ i18n: {} }));

/** What is stored when all is done, by the entries of the inventory. */
const KEPT = ['case', 'changes', 'devices', 'pending', 'router', 'suggested', 'tab', 'view'];

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
