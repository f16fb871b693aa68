/**
 * Every screen of popup, side panel, welcome and settings: axe finds nothing, nothing is cut off, the main action is in
 * sight, fingers hit what there is to press. In English all of it, under fingers half; in the other languages a sample, which
 * `npm run test:long -- --only screens` widens to all screens × languages × themes × sizes.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { localeCodes, textsOf } from '../../tooling/locales/texts-of.ts';
import { inLanguage } from '../../tooling/scenes/in-language.ts';
import { PAGE_SCENES } from '../../tooling/scenes/page-scenes.ts';
import { SCENES } from '../../tooling/scenes/popup-scenes.ts';
import { chromiumStage, type Stage } from '../../tooling/scenes/popup-stage.ts';
import type { Scene } from '../../tooling/scenes/scene.ts';
import { axeFindings, cutOff, paint, smallTargets } from './screen-checks.ts';

const WHOLE = process.env.REDLIGHT_LONG === '1';
/** Paper has nothing to press: it is looked at as a picture only. */
const ALL = [...SCENES, ...PAGE_SCENES].filter(({ paper }) => !paper);
const isPage = ({ page }: Scene) => page === 'welcome' || page === 'options';
const OTHERS = localeCodes().filter((code) => code !== 'en');

type Size = 'own' | 'narrow' | 'double';
const SIZES: Record<Size, (scene: Scene) => Scene> = {
  own: (scene) => scene,
  // A side panel drawn as narrow as it goes; a popup is never narrower than itself.
  narrow: (scene) => ({ ...scene, ...(isPage(scene) ? {} : { page: 'sidepanel' }), width: 300, height: 600 }),
  // What is left of each window when everything in it is drawn at twice its size.
  double: (scene) => {
    if (isPage(scene)) return { ...scene, width: Math.max(320, (scene.width ?? 0) / 2), height: 400 };
    return { ...scene, width: Math.min(400, scene.width ?? 400), height: 290 };
  },
};

/** Where the main action is, and whether the popup's own window would scroll. Runs in the page. */
function measure() {
  const action = document.querySelector('.foot .btn') ?? document.querySelector('.btn');
  const box = action?.getBoundingClientRect();
  return {
    taller: document.documentElement.scrollHeight - innerHeight,
    actionInSight: !box || (box.top >= 0 && box.bottom <= innerHeight),
    hasAction: Boolean(box),
  };
}

/** Screens without a button of their own: a notice, or something on its way. */
const QUIET = new Set(['38-login', '42-reading-busy']);

/** Both themes of what is shown; only colours differ between them. */
async function wrongIn({ page }: Stage): Promise<string[]> {
  await paint(page, 'light');
  const wrong = await axeFindings(page, null);
  await paint(page, 'dark');
  wrong.push(...(await axeFindings(page, ['color-contrast'])));
  await paint(page, 'light');
  return [...wrong, ...(await page.evaluate(cutOff))];
}

describe('every screen', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await chromiumStage(builtExtension('chrome'), false);
  });
  afterAll(() => stage?.close());

  it.each(ALL.map((scene) => [scene.name, scene] as const))('%s, in English', async (name, scene) => {
    await stage.show(scene);
    expect(await wrongIn(stage)).toEqual([]);
    // Pages in a tab scroll: their main action need not be in sight.
    const seen = await stage.page.evaluate(measure);
    if (!isPage(scene)) expect(seen).toEqual({ taller: 0, actionInSight: true, hasAction: !QUIET.has(name) });
  });

  const rows = ALL.flatMap((scene, index) => {
    const sizes = Object.keys(SIZES) as Size[];
    if (!WHOLE) {
      // Every fourth screen, so that each language comes in each size.
      const turn = index / 4;
      if (!Number.isInteger(turn)) return [];
      return [[scene.name, OTHERS[turn % OTHERS.length]!, sizes[turn % sizes.length]!, scene] as const];
    }
    const english = (['narrow', 'double'] as const).map((size) => [scene.name, 'en', size, scene] as const);
    return [...english, ...OTHERS.flatMap((code) => sizes.map((size) => [scene.name, code, size, scene] as const))];
  });
  it.each(rows)('%s, in %s, %s', async (_, code, size, scene) => {
    const texts = [...textsOf(code)];
    await stage.show(inLanguage(SIZES[size](scene), code, texts));
    expect(await wrongIn(stage)).toEqual([]);
  });
});

describe('every screen under a finger', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await chromiumStage(builtExtension('chrome'), false);
  });
  afterAll(() => stage?.close());

  const some = ALL.filter((_, index) => WHOLE || index % 2 === 0);
  it.each(some.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    await stage.show({ ...scene, width: 360, height: 740, touch: true });
    // A page that is too wide would be drawn smaller there.
    const device = await stage.page.evaluate(() => [matchMedia('(pointer: coarse)').matches, innerWidth]);
    expect(device).toEqual([true, 360]);
    expect(await stage.page.evaluate(smallTargets, 44)).toEqual([]);
    expect(await stage.page.evaluate(cutOff)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await chromiumStage(builtExtension('chrome'), false);
    await stage.show(ALL[0]!);
  });
  afterAll(() => stage?.close());

  const spoil = (rule: string) =>
    stage.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, rule);

  it.each([
    ['.tile { width: 40px; white-space: nowrap; overflow-wrap: normal }', 'too wide: button.tile'],
    ['h1 { margin-left: -50px }', 'sticks out: h1'],
    ['.foot { position: relative; left: 40px }', 'sticks out: div.foot'],
  ])('see what is cut off: %s', async (rule, complaint) => {
    await spoil(rule);
    expect((await stage.page.evaluate(cutOff)).join('\n')).toContain(complaint);
  });

  it('see what a finger would miss, and words too pale', async () => {
    await spoil('.icon-button { min-height: 0 !important; height: 20px } h1 { color: #ccc !important }');
    expect((await stage.page.evaluate(smallTargets, 44)).join('\n')).toContain('× 20: <button');
    expect((await axeFindings(stage.page, ['color-contrast'])).join('\n')).toContain('color-contrast: <h1');
  });
});
