/** Every screen in a language that is two fifths longer and read from right to left: nothing is cut off, nothing untranslated. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { pseudoTexts } from '../../tooling/locales/pseudo.ts';
import { textsOf } from '../../tooling/locales/texts-of.ts';
import { inLanguage } from '../../tooling/scenes/in-language.ts';
import { PAGE_SCENES } from '../../tooling/scenes/page-scenes.ts';
import { SCENES } from '../../tooling/scenes/popup-scenes.ts';
import { chromiumStage, type Stage } from '../../tooling/scenes/popup-stage.ts';
import { cutOff } from './screen-checks.ts';

const texts = Object.entries(pseudoTexts(textsOf('en')));

/** Which way it is read, whether it is that language, and addresses that are left no room beside a button. */
function measure() {
  return {
    direction: document.documentElement.dir,
    squeezed: [...document.querySelectorAll('.num.grow')].filter(({ clientWidth }) => clientWidth < 110).length,
    pseudo: /[äéîöü]/.test(document.body.textContent),
  };
}

describe('in a longer language, from right to left', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await chromiumStage(builtExtension('chrome'), false);
  });
  afterAll(() => stage?.close());

  const scenes = [...SCENES, ...PAGE_SCENES].filter(({ paper }) => !paper);
  it.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    // Its code is English's, of which there is a file.
    await stage.show(inLanguage(scene, 'en', texts));
    expect(await stage.page.evaluate(measure)).toEqual({
      direction: 'rtl',
      squeezed: 0,
      pseudo: true,
    });
    expect(await stage.page.evaluate(cutOff)).toEqual([]);
  });
});
