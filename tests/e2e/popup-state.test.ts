/** What the popup keeps: closed at any point it loses nothing, two open views agree, the keyboard is enough. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { aCase } from '../../tooling/scenes/popup-scenes.ts';
import type { Scene } from '../../tooling/scenes/scene.ts';
import { chromiumStage, type Stage } from '../../tooling/scenes/popup-stage.ts';
import { heading, press, ui } from '../../tooling/browsers/popup.ts';
import { until } from '../../tooling/browsers/session.ts';

const FRESH: Scene = { name: 'fresh', stored: {} };
const LOW = { model: 'outdoor-4', light: 'red-after-blue', when: 'by-itself', 'how-many': 'one' };
const STEP = { tab: 'camera', screen: 'step', fix: 'replace-batteries' };

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

  it('closed after any answer opens where it was', async () => {
    await stage.show(FRESH);
    const seen = [await heading(stage.page)];
    for (let step = 0; step < 5; step += 1) {
      const shown = await firstTile();
      await stage.reopen(FRESH);
      expect(await heading(stage.page)).toBe(shown);
      seen.push(shown);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('keeps ticked steps, and a clock that goes on while it is closed', async () => {
    const scene: Scene = { name: 'step', stored: { case: aCase(LOW), view: STEP } };
    await stage.show(scene);
    await stage.page.click('.steps input');
    await stage.reopen(scene);
    expect(await stage.page.evaluate(() => document.querySelectorAll('.steps input:checked').length)).toBe(1);
    await press(stage.page, ui('step.waiting'));
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
    await stage.show({ name: 'step', stored: { case: aCase(LOW), view: STEP } });
    const title = await heading(stage.page);
    await press(stage.page, ui('step.not_fixed'));
    await changed(stage.page, title);
    expect(await stage.page.evaluate(() => document.body.textContent)).toContain(ui('cause.ask_after'));
    await stage.show({ name: 'step', stored: { case: aCase(LOW), view: STEP } });
    await press(stage.page, ui('step.fixed'));
    await until('solved', async () => (await heading(stage.page)) === ui('solved.title'));
    await press(stage.page, ui('solved.again'));
    await until('open again', async () => (await heading(stage.page)) !== ui('solved.title'));
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
    await stage.page.click('.steps input');
    await until('the tick in both', () => other.$('.steps input:checked'));
    await press(stage.page, ui('step.not_fixed'));
    const shown = await changed(stage.page, title);
    await until('the next screen in both', async () => (await heading(other)) === shown);
    await stage.page.click('#tab-router');
    await until('the router tab here', () => stage.page.$('#tab-router[aria-selected=true]'));
    expect(await other.$('#tab-camera[aria-selected=true]')).not.toBeNull();
    await other.close();
  });

  it('judges a signal as it is typed, and takes it as an answer', async () => {
    await stage.show({ name: 'signal', stored: { case: aCase(LOW), view: { ...STEP, fix: 'improve-signal' } } });
    const said = () => stage.page.evaluate(() => document.querySelector('#panel')?.textContent ?? '');
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
      stored: { case: aCase(LOW), view: { ...STEP, fix: 'check-internet' } },
    });
    const field = 'input[inputmode=decimal]';
    const said = () => stage.page.evaluate(() => document.querySelector('#panel')?.textContent ?? '');
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
