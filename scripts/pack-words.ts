/** Joins the language files into the one that ships: `node scripts/pack-words.ts` after editing a language. */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../utils/words/languages.ts';
import { packWords } from '../utils/words/pack.ts';
import { readCommandLine } from '../tooling/command-line.mjs';

try {
  readCommandLine({
    usage: 'node scripts/pack-words.ts',
    about: 'Joins the language files of utils/words into packed.ts, which ships. Run it after editing a language.',
    options: {},
  });
} catch (error) {
  console.error(`pack-words: ${(error as Error).message}`);
  process.exit(1);
}
const target = new URL('../utils/words/packed.ts', import.meta.url);
const packed = packWords(Object.values(LANGUAGES));
const head = '/** Made by scripts/pack-words.ts from the language files beside it: edit those. */\n';
writeFileSync(target, `${head}export const PACKED = \`${packed}\`;\n`);
console.log(`${packed.split('|').length} terms of ${Object.keys(LANGUAGES).length} languages`);
