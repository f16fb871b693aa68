/**
 * Photographs every screen of popup, welcome and settings, light and dark, into `screenshots/popup/` (not kept in git).
 * `node scripts/shots-popup.ts [--dir FOLDER] [--browser chrome|firefox] [--only PART]… [--out FOLDER] [--light] [--language CODE]`
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { builtExtension } from '../tooling/browsers/built.ts';
import { textsOf } from '../tooling/locales/texts-of.ts';
import { inLanguage } from '../tooling/scenes/in-language.ts';
import { PAGE_SCENES } from '../tooling/scenes/page-scenes.ts';
import { SCENES } from '../tooling/scenes/popup-scenes.ts';
import { chromiumStage, firefoxStage } from '../tooling/scenes/popup-stage.ts';

const { values } = readCommandLine({
  usage: 'node scripts/shots-popup.ts [options]',
  about: 'Photographs every screen of popup, welcome and settings, light and dark.',
  options: {
    dir: { value: 'FOLDER', about: 'the built extension' },
    browser: { value: 'NAME', about: 'chrome (default) or firefox' },
    only: { value: 'PART', multiple: true, about: 'scenes whose name holds this; may be given again' },
    out: { value: 'FOLDER', about: 'where the pictures go; screenshots/popup' },
    light: { about: 'light alone' },
    language: { value: 'CODE', about: 'in this language' },
  },
});
const { only = [''] } = values;
const { language } = values;
const texts = language ? [...textsOf(language)] : null;
const firefox = values.browser === 'firefox';
const folder = resolve(values.dir ?? builtExtension(firefox ? 'firefox' : 'chrome'));
const out = resolve(values.out ?? 'screenshots/popup');
await mkdir(out, { recursive: true });
for (const dark of values.light ? [false] : [false, true]) {
  const stage = await (firefox ? firefoxStage : chromiumStage)(folder, dark);
  stage.page.on('pageerror', (error) => console.log(`  page error: ${String(error)}`));
  stage.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') console.log(`  ${message.type()}: ${message.text()}`);
  });
  try {
    for (const scene of [...SCENES, ...PAGE_SCENES].filter(
      ({ name, paper }) => only.some((part) => name.includes(part)) && !(firefox && paper),
    )) {
      await stage.show(language && texts ? inLanguage(scene, language, texts) : scene);
      const name = `${scene.name}-${dark ? 'dark' : 'light'}${firefox ? '-firefox' : ''}`;
      await stage.page.screenshot({ path: `${out}/${name}.png` });
      console.log(name);
    }
  } finally {
    await stage.close();
  }
}
