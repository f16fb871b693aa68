/** Joins the language files into the one that ships: `node scripts/pack-words.ts` after editing a language. */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../utils/words/languages.ts';
import { packWords } from '../utils/words/pack.ts';

const target = new URL('../utils/words/packed.ts', import.meta.url);
const packed = packWords(Object.values(LANGUAGES));
const head = '/** Made by scripts/pack-words.ts from the language files beside it: edit those. */\n';
writeFileSync(target, `${head}export const PACKED = \`${packed}\`;\n`);
console.log(`${packed.split('|').length} terms of ${Object.keys(LANGUAGES).length} languages`);
