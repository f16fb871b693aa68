/** Every screen of popup, welcome and settings, light and dark: axe finds nothing, nothing is cut off, the main action is in sight. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { PAGE_SCENES } from '../../tooling/scenes/page-scenes.ts';
import { SCENES } from '../../tooling/scenes/popup-scenes.ts';
import { chromiumStage, type Stage } from '../../tooling/scenes/popup-stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Findings {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  passes: { id: string }[];
}

/** Only colours differ between light and dark: the second time nothing else is asked. */
async function findings(stage: Stage, rules: string[] | null): Promise<{ wrong: string[]; passed: string[] }> {
  // The page's own rules forbid scripts from outside; the browser's debugger is not bound by them.
  await stage.page.evaluate(axe);
  const { violations, passes } = await stage.page.evaluate(async (runOnly) => {
    const { axe: checker } = globalThis as unknown as { axe: { run(options: object): Promise<Findings> } };
    return checker.run(runOnly ? { runOnly } : {});
  }, rules);
  return {
    wrong: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    passed: passes.map(({ id }) => id),
  };
}

/** Sizes that decide whether something is cut off. */
function measure() {
  const main = document.querySelector('.main');
  const action = document.querySelector('.foot .btn') ?? document.querySelector('.btn');
  const box = action?.getBoundingClientRect();
  return {
    wider: document.documentElement.scrollWidth - innerWidth,
    mainWider: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0),
    taller: document.documentElement.scrollHeight - innerHeight,
    actionInSight: !box || (box.top >= 0 && box.bottom <= innerHeight),
    hasAction: Boolean(box),
  };
}

/** Screens without a button of their own: a notice, or something on its way. */
const QUIET = new Set(['38-login', '42-reading-busy']);

/** Dark: enough scenes to show every kind of part in its other colours. */
const DARK = /^(01|03|07|08|09|11|14|16|19|21|22|23|27|32|36|38|40|51|71|74)/;

describe.each(['light', 'dark'])('the popup, %s', (scheme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await chromiumStage(builtExtension('chrome'), scheme === 'dark');
  });
  afterAll(() => stage?.close());

  // Paper has nothing to press: it is looked at as a picture only.
  const scenes = SCENES.filter(({ name, paper }) => !paper && (scheme === 'light' || DARK.test(name)));
  it.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (name, scene) => {
    await stage.show(scene);
    const { wrong, passed } = await findings(stage, scheme === 'dark' ? ['color-contrast'] : null);
    expect(wrong).toEqual([]);
    expect(passed).toContain('color-contrast');
    const sizes = await stage.page.evaluate(measure);
    expect(sizes).toEqual({ wider: 0, mainWider: 0, taller: 0, actionInSight: true, hasAction: !QUIET.has(name) });
  });

  // Pages in a tab scroll: their main action need not be in sight.
  it.each(PAGE_SCENES.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    await stage.show(scene);
    const { wrong, passed } = await findings(stage, null);
    expect(wrong).toEqual([]);
    expect(passed).toContain('color-contrast');
    const { wider } = await stage.page.evaluate(measure);
    expect(wider).toBe(0);
  });
});
