/** What the popup keeps: closed at any point it loses nothing, two open views agree, the keyboard is enough. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { aCase } from '../../tooling/scenes/told-cases.ts';
import type { Scene } from '../../tooling/scenes/scene.ts';
import { chromiumStage, type Stage } from '../../tooling/scenes/popup-stage.ts';
import { heading, press, ui, whole } from '../../tooling/browsers/popup.ts';
import { until } from '../../tooling/browsers/session.ts';
import { resolveText } from '../../tooling/texts.ts';
import { text } from '../../utils/common/text.ts';

const FRESH: Scene = { name: 'fresh', stored: {} };
const LOW = { model: 'outdoor-4', light: 'red-after-blue', when: 'by-itself', 'how-many': 'one' };
const STEP = { tab: 'camera', screen: 'step', fix: 'replace-batteries' };
/** After the last step: what came of it. */
const END = { ...STEP, at: 99 };

describe('the popup', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await chromiumStage(builtExtension('chrome'), false);
  });
  afterAll(() => stage?.close());

  const changed = (view: Page, before: string | null) =>
    until('another screen', async () => {
      const now = await heading(view);
      return now !== null && now !== before ? now : null;
    });
  const firstTile = async () => {
    const before = await heading(stage.page);
    await stage.page.click('.tile');
    return changed(stage.page, before);
  };

  /** Lines of the story that are told already. */
  const lines = (view: Page) => view.$$eval('.told', (all) => all.map(({ textContent }) => textContent));

  it('closed after any answer opens where it was', async () => {
    await stage.show(FRESH);
    const seen = [await heading(stage.page)];
    for (let step = 0; step < 3; step += 1) {
      const shown = await firstTile();
      await stage.reopen(FRESH);
      expect(await heading(stage.page)).toBe(shown);
      seen.push(shown);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe(ui('story.title'));
    for (let taps = 1; taps <= 3; taps += 1) {
      await stage.page.click('.pill');
      await until('the line', async () => (await lines(stage.page)).length === taps);
      const told = await lines(stage.page);
      await stage.reopen(FRESH);
      expect(await lines(stage.page)).toEqual(told);
    }
  });

  it('lets the story be told by the keyboard, a tap after the other', async () => {
    await stage.show({ name: 'story', stored: { case: aCase({ model: 'outdoor-4', light: 'red-flashing' }) } });
    await stage.page.focus('.pill');
    for (let taps = 1; taps <= 3; taps += 1) {
      await stage.page.keyboard.press('Enter');
      await until('the line', async () => (await lines(stage.page)).length === taps);
      await until('the focus in the next question', () =>
        stage.page.evaluate(() => document.activeElement?.matches('fieldset[data-open] .pill') ?? false),
      );
    }
    // A line opens again, and the answer can be another one, "not sure" among them.
    const [first] = await lines(stage.page);
    await stage.page.click('.told');
    const notSure = await stage.page.evaluateHandle(
      (words) => [...document.querySelectorAll<HTMLElement>('.pill')].find((each) => each.textContent === words)!,
      ui('not_sure'),
    );
    await notSure.click();
    await until('the line again', async () => (await lines(stage.page)).length === 3);
    expect((await lines(stage.page))[0]).not.toBe(first);
    expect((await lines(stage.page))[0]).toContain(ui('not_sure'));
  });

  it('takes what is known already from the sheet, and gives it back', async () => {
    await stage.show({ name: 'story', stored: { case: aCase({ model: 'outdoor-4', light: 'red-flashing' }) } });
    const answers = () =>
      stage.page.evaluate(async () => {
        const api = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<any> } } } })
          .chrome;
        return (await api.storage.local.get('case')).case.answers as Record<string, string>;
      });
    await press(stage.page, ui('sheet.open'));
    await until('the sheet', async () => (await heading(stage.page)) === ui('sheet.title'));
    const far = resolveText(text('question.told_far.options.yes'));
    await press(stage.page, far);
    await until('the tap', async () => (await answers())['told-far'] === 'yes');
    await press(stage.page, far);
    await until('the second tap', async () => (await answers())['told-far'] === undefined);
    expect(await answers()).toEqual({ model: 'outdoor-4', light: 'red-flashing' });
    await press(stage.page, ui('sheet.done'));
    await until('the story', async () => (await heading(stage.page)) === ui('story.title'));
  });

  it('goes back, question by question, to the first', async () => {
    await stage.show(FRESH);
    await firstTile();
    await firstTile();
    await firstTile();
    await stage.page.click('.pill');
    await stage.page.click('.foot .btn');
    const after = await changed(stage.page, ui('story.title'));
    expect(after).not.toBe(ui('model.title'));
    await press(stage.page, ui('back'));
    await until('the story again', async () => (await heading(stage.page)) === ui('story.title'));
    await press(stage.page, ui('back'));
    const light = resolveText(text('question.light.text'));
    await until('the light', async () => (await heading(stage.page)) === light);
    await press(stage.page, ui('back'));
    await until('the model', async () => (await heading(stage.page)) === ui('model.title'));
  });

  it('keeps the step that is open, and a clock that goes on while it is closed', async () => {
    const scene: Scene = { name: 'step', stored: { case: aCase(LOW), view: STEP } };
    await stage.show(scene);
    const first = await heading(stage.page);
    await press(stage.page, ui('step.next'));
    const second = await changed(stage.page, first);
    await stage.reopen(scene);
    expect(await heading(stage.page)).toBe(second);
    await stage.show({ name: 'end', stored: { case: aCase(LOW), view: END } });
    await press(stage.page, ui('step.something_else'));
    await press(stage.page, ui('step.wait_minutes', { minutes: 5 }));
    await until('the clock', () => stage.page.$('.timer'));
    const seconds = async () => {
      const shown = await stage.page.evaluate(() => document.querySelector('.timer')?.textContent ?? '');
      const [, minutes, rest] = /(\d):(\d\d)/.exec(shown) ?? [];
      return Number(minutes) * 60 + Number(rest);
    };
    const before = await seconds();
    expect(before).toBeGreaterThan(290);
    await new Promise((done) => {
      setTimeout(done, 1500);
    });
    await stage.reopen(scene);
    expect(await seconds()).toBeLessThan(before);
  });

  it('goes on with the plan after "still red", and is calm after "it\'s fixed"', async () => {
    await stage.show({ name: 'end', stored: { case: aCase(LOW), view: END } });
    const title = await heading(stage.page);
    await press(stage.page, ui('step.not_fixed'));
    const next = await changed(stage.page, title);
    expect(next).not.toBe(ui('step.outcome'));
    await stage.show({ name: 'end', stored: { case: aCase(LOW), view: END } });
    await press(stage.page, ui('step.fixed'));
    await until('solved', async () => (await heading(stage.page)) === ui('solved.title'));
    await press(stage.page, ui('solved.again'));
    await until('open again', async () => (await heading(stage.page)) !== ui('solved.title'));
  });

  it('says what is fitting to whoever comes back the next day', async () => {
    const day = 86_400_000;
    const waiting = { fix: 'replace-batteries', until: Date.now() - day };
    await stage.show({ name: 'late', stored: { case: aCase(LOW, { waiting }) } });
    expect(await heading(stage.page)).toBe(ui('waiting.now_late'));
    expect(await stage.page.evaluate(() => document.body.textContent)).not.toContain(ui('waiting.over'));
  });

  it('knows who comes back to a plan another day, until they do something', async () => {
    const said = () => stage.page.evaluate(() => document.querySelector('#panel')?.textContent ?? '');
    const note = () => stage.page.$$eval('.note:not(.warn)', (all) => all.map(({ textContent }) => textContent));
    const yesterday = Date.now() - 86_400_000;
    await stage.show({ name: 'left', stored: { case: aCase(LOW), view: { ...STEP, at: 1, left: yesterday } } });
    expect(await note()).toHaveLength(1);
    await press(stage.page, ui('step.later_outcome'));
    await until('what came of it', async () => (await heading(stage.page)) === ui('step.outcome'));
    expect(await note()).toEqual([]);

    const plan = { tab: 'camera', screen: 'cause', enough: true };
    const left: Scene = { name: 'left', stored: { case: aCase(LOW), view: { ...plan, left: yesterday } } };
    await stage.show(left);
    expect(await note()).toHaveLength(1);
    await stage.page.$eval('.foot .btn', (button) => (button as HTMLElement).click());
    await until('the step', async () => (await said()).includes(ui('step.next')));
    expect(await note()).toEqual([]);
    // Seen once: whoever opens it again now was here a moment ago.
    await stage.reopen(left);
    expect(await note()).toEqual([]);
    await stage.show({ name: 'just left', stored: { case: aCase(LOW), view: { ...plan, left: Date.now() - 60_000 } } });
    expect(await note()).toEqual([]);
  });

  it('shows an answer given in another view at once', async () => {
    await stage.show(FRESH);
    const other = await stage.page.browser().newPage();
    await other.goto(stage.page.url());
    await until('the other view', () => heading(other));
    await stage.page.bringToFront();
    await firstTile();
    const shown = await firstTile();
    const there = await until('the same question in both', async () => {
      const now = await heading(other);
      return now === shown ? now : null;
    });
    expect(there).not.toBe(ui('model.title'));
    await other.close();
  });

  it('stands at the same step in two open views, each on its own tab', async () => {
    const scene: Scene = { name: 'step', stored: { case: aCase(LOW), view: STEP } };
    await stage.show(scene);
    const title = await heading(stage.page);
    const other = await stage.page.browser().newPage();
    await other.goto(stage.page.url());
    await until('the other view', async () => (await heading(other)) === title);
    await stage.page.bringToFront();
    await press(stage.page, ui('step.next'));
    const shown = await changed(stage.page, title);
    await until('the next screen in both', async () => (await heading(other)) === shown);
    await stage.page.click('#tab-router');
    await until('the router tab here', () => stage.page.$('#tab-router[aria-selected=true]'));
    expect(await other.$('#tab-camera[aria-selected=true]')).not.toBeNull();
    await other.close();
  });

  it('judges a signal as it is typed, and takes it as an answer', async () => {
    await stage.show({ name: 'signal', stored: { case: aCase(LOW), view: { ...STEP, fix: 'improve-signal', at: 7 } } });
    const said = () => whole(stage.page);
    await stage.page.type('.field input', '-7');
    expect(await said()).toContain(ui('tool.signal_bad'));
    await stage.page.type('.field input', '8 dBm');
    await until('what it means', async () => (await said()).includes('-78 dBm: weak'));
    await until('the answer', async () =>
      stage.page.evaluate(async () => {
        const api = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<any> } } } })
          .chrome;
        return (await api.storage.local.get('case')).case.answers.signal === 'weak';
      }),
    );
  });

  it('forgets everything after "start over", and nothing after thinking better of it', async () => {
    const scene: Scene = { name: 'step', stored: { case: aCase(LOW), view: STEP } };
    await stage.show(scene);
    const title = await heading(stage.page);
    await press(stage.page, ui('start_over'));
    await press(stage.page, ui('keep'));
    expect(await heading(stage.page)).toBe(title);
    await press(stage.page, ui('start_over'));
    await press(stage.page, ui('start_over_yes'));
    await until('the first question', async () => (await heading(stage.page)) === ui('model.title'));
    await stage.reopen(scene);
    expect(await heading(stage.page)).toBe(ui('model.title'));
  });

  it('is worked by the keyboard alone', async () => {
    await stage.show(FRESH);
    const { keyboard } = stage.page;
    const focused = () => stage.page.evaluate(() => document.activeElement?.textContent ?? '');
    await stage.page.focus('.tile');
    await keyboard.press('ArrowRight');
    expect(await focused()).toContain(ui('model.mini'));
    await keyboard.press('Enter');
    await until('the models', async () => (await heading(stage.page)) === ui('model.which'));
    // The focus follows to the new screen's heading; the first Tab leads to its first answer.
    expect(await focused()).toBe(ui('model.which'));
    await keyboard.press('Tab');
    await keyboard.press('2');
    await changed(stage.page, ui('model.which'));
    await stage.page.focus('#tab-camera');
    await keyboard.press('ArrowRight');
    await until('the router tab', () => stage.page.$('#tab-router[aria-selected=true]:focus'));
  });

  it('judges a speed as it is typed', async () => {
    await stage.show({
      name: 'speed',
      stored: { case: aCase(LOW), view: { ...STEP, fix: 'check-internet', at: 3 } },
    });
    const field = 'input[inputmode=decimal]';
    const said = () => whole(stage.page);
    await stage.page.type(field, '1,4');
    expect(await said()).toContain(ui('tool.speed_low'));
    await stage.page.type(field, '0 x');
    expect(await said()).toContain(ui('tool.speed_bad'));
  });

  it('survives damaged storage', async () => {
    await stage.show({
      name: 'damaged',
      stored: { case: { version: 9, answers: 'x' }, view: 7, devices: [{ mac: '<b>' }] },
    });
    expect(await heading(stage.page)).toBe(ui('model.title'));
  });
});
