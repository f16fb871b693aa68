/** Walks docs/add-a-language.md in its own words, in a copy of the project, with a language that does not exist. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { ROOT } from '../../../tooling/browsers/built.ts';
import { KEPT_NAMES } from '../../../tooling/locales/rules.ts';

/** Of the codes that are nobody's: ISO 639 keeps qaa to qtz for local use. */
const CODE = 'qaa';
const GUIDE = readFileSync(path.join(ROOT, 'docs/add-a-language.md'), 'utf8');
const NODE = path.join(ROOT, 'node_modules/.bin/node');
const copy = mkdtempSync(path.join(tmpdir(), 'language-'));
const FOLDERS = [
  'utils',
  'components',
  'entrypoints',
  'locales',
  'tooling',
  'scripts',
  'store',
  'docs',
  'assets',
  'public',
];
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts', 'tests/unit'];

const fileOf = (name: string) => path.join(copy, name);
const readCopy = (name: string) => readFileSync(fileOf(name), 'utf8');
const change = (name: string, how: (text: string) => string) => {
  const before = readCopy(name);
  const after = how(before);
  expect(after, `${name} has no place for another language`).not.toBe(before);
  writeFileSync(fileOf(name), after);
};

/** What the guide names in this sentence: its n-th word in code. */
function named(sentence: RegExp, nth = 0): string {
  const line = GUIDE.split('\n\n')
    .flatMap((part) => part.split(/\n(?=\d\. )/))
    .find((each) => sentence.test(each.replaceAll(/\s+/g, ' ')));
  expect(line, `docs/add-a-language.md does not say ${String(sentence)}`).toBeDefined();
  const words = [...line!.slice(line!.replaceAll('\n', ' ').search(sentence)).matchAll(/`([^`]+)`/g)];
  return words[nth]![1]!.replace('<code>', CODE);
}

const VOWELS = 'aeiouyAEIOUY';
const NEXT = 'eiouyaEIOUYA';
const KEPT = new Set(KEPT_NAMES.flatMap((name) => name.split(/[ -]/)));
/** English with every vowel turned to the next: nobody's language, in which names and values stay what they are. */
const say = (text: string): string =>
  text.replaceAll(/\{\w+\}|[\p{L}\p{N}]+/gu, (word) =>
    word.startsWith('{') || KEPT.has(word.replace(/s$/, ''))
      ? word
      : word.replaceAll(/[aeiouy]/gi, (vowel) => NEXT[VOWELS.indexOf(vowel)]!),
  );
const sayAll = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, sayAll(value)]))
    : say(String(node));

/** What the guards of the copy complain of. */
function complaints(): string[] {
  const script = `
    import { readFileSync, existsSync } from 'node:fs';
    import { parse } from 'yaml';
    import { GUARDS } from './tooling/locales/guards.ts';
    import { listingFaults } from './tooling/locales/listings.ts';
    import { textsOf } from './tooling/locales/texts-of.ts';
    const [texts, english] = [textsOf('${CODE}'), textsOf('en')];
    const listing = (code) => parse(readFileSync('store/' + code + '.yml', 'utf8'));
    const faults = Object.values(GUARDS).flatMap((guard) => guard({ code: '${CODE}', texts, english }));
    const store = existsSync('store/${CODE}.yml') ? listingFaults('${CODE}', listing('${CODE}'), texts, listing('en')) : ['no listing'];
    console.log(JSON.stringify([...faults, ...store]));`;
  const { stdout, stderr } = spawnSync(NODE, ['--input-type=module', '-e', script], { cwd: copy, encoding: 'utf8' });
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout) as string[];
}

beforeAll(() => {
  for (const name of [...FOLDERS, ...FILES]) cpSync(path.join(ROOT, name), fileOf(name), { recursive: true });
  // What `npm install` and `wxt prepare` leave there.
  mkdirSync(fileOf('.wxt'));
  writeFileSync(fileOf('.wxt/tsconfig.json'), '{}');
  symlinkSync(path.join(ROOT, 'node_modules'), fileOf('node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the guide', () => {
  it('names files and commands that are there', () => {
    const links = [...GUIDE.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => path.join('docs', target!));
    const files = [...GUIDE.matchAll(/`((?:utils|locales|store|tooling|tests|scripts)\/[\w./-]+)`/g)].map(
      ([, name]) => name!,
    );
    expect(files.length).toBeGreaterThan(6);
    for (const name of [...links, ...files]) expect(existsSync(path.join(ROOT, name)), name).toBe(true);
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    for (const [, name] of GUIDE.matchAll(/`npm run (?:-s )?([\w:]+)/g)) expect(scripts).toHaveProperty(name!);
    for (const [, name] of GUIDE.matchAll(/node (scripts\/[\w-]+\.ts)/g))
      expect(existsSync(path.join(ROOT, name!))).toBe(true);
  });
});

describe('words that are read, walked', () => {
  const pack = () => {
    const [command = '', ...args] = named(/^3\. Run/).split(' ');
    expect(command).toBe('node');
    return spawnSync(NODE, args, { cwd: copy, encoding: 'utf8' }).stdout;
  };
  const count = (said: string) => Number(/of (\d+) languages/.exec(said)?.[1]);

  it('1.–3. are taken up once all the files named know of them', () => {
    const before = count(pack());
    const from = named(/^1\. Copy `utils/);
    const to = path.join(path.dirname(from), `${CODE}.ts`);
    writeFileSync(
      fileOf(to),
      readCopy(from)
        .replace('export const en:', `export const ${CODE}:`)
        .replaceAll(/'[^']*'(?=,\n)/g, say),
    );
    // One file alone is in nobody's list.
    expect(count(pack())).toBe(before);
    const [list, openers, states] = [0, 1, 2].map((nth) => named(/^2\. Add it to/, nth)) as [string, string, string];
    change(list, (text) =>
      text
        .replace('import { ru }', `import { ${CODE} } from './${CODE}.ts';\nimport { ru }`)
        .replace('\n  ru,', `\n  ${CODE},\n  ru,`),
    );
    change(openers, (text) => text.replace("\n  ru: '", `\n  ${CODE}: '${say('edit|modify|configure')}',\n  ru: '`));
    change(states, (text) =>
      text.replace(
        '\n  ru: {',
        `\n  ${CODE}: { on: '${say('enabled|activated')}', off: '${say('disabled|deactivated')}' },\n  ru: {`,
      ),
    );
    expect(count(pack())).toBe(before + 1);
    expect(readCopy('utils/words/packed.ts')).toContain(say('channel'));
  });
});

describe('words that are shown, walked', () => {
  const texts = () => named(/^1\. Copy it to/);

  it('1. are complained of as long as they are English', () => {
    writeFileSync(fileOf(texts()), readCopy('locales/en.yml'));
    const said = complaints().join('\n');
    expect(said).toMatch(/ui\.\w+(?:\.\w+)* is still English/);
    expect(said).toContain(`hint_word.language is not ${CODE}`);
    expect(said).toContain('100 % of the texts are the English ones');
  });

  it('2. want to be told how their language speaks', () => {
    const all = sayAll(parse(readCopy('locales/en.yml'))) as Record<'hint_word' | 'ui', Record<string, string>>;
    const language = named(/set `hint_word/, 0).split('.')[1]!;
    const direction = named(/`ui.direction`/, 0).split('.')[1]!;
    all.hint_word[language] = CODE;
    all.ui[direction] = 'ltr';
    writeFileSync(fileOf(texts()), stringify(all));
    expect(complaints()).toEqual([
      `${CODE}: tooling/locales/rules.ts does not say how this language speaks`,
      'no listing',
    ]);
    const rules = /\[`(tooling\/locales\/[\w.]+)`\]/.exec(GUIDE)![1]!;
    change(rules, (text) =>
      text.replace('\n  nl: {', `\n  ${CODE}: { address: '${say('you')}', never: words('thuu'), terms: {} },\n  nl: {`),
    );
    change(named(/Add a sentence in the wrong form/), (text) =>
      text.replace("\n    ['nl', '", `\n    ['${CODE}', 'Duus thuu sii ot'],\n    ['nl', '`),
    );
    expect(complaints()).toEqual(['no listing']);
  });

  it('3. want to be told to the stores as well', () => {
    const listing = named(/^3\. Write/);
    const english = parse(readCopy('store/en.yml')) as Record<string, string>;
    writeFileSync(fileOf(listing), stringify({ ...(sayAll(english) as object), name: 'Another' }));
    expect(complaints()).toEqual([`store/${CODE}: name is not app.name of the locale`]);
    writeFileSync(fileOf(listing), stringify(sayAll(english)));
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['a broken value', /\{device\}/, '{xdevice}', /has \{xdevice\}/],
    ['a dollar sign', /Chennil/, 'Chennil $', /dollar sign/],
    [
      'a name that no reader knows',
      /(?<=\n {2}channel: )Chennil/,
      'Ronni',
      /does not know "Ronni" \(setting\.channel\)/,
    ],
    ['the wrong form of address', new RegExp(say('You can')), 'Thuu cen', /says "Thuu"; the form of address is/],
  ])('5. are complained of when there is %s', (_, what, fault, complaint) => {
    const good = readCopy(texts());
    change(texts(), (text) => text.replace(what, fault));
    expect(complaints().join('\n')).toMatch(complaint);
    writeFileSync(fileOf(texts()), good);
  });

  it('5. pass the test that is named', () => {
    const command = /`npm run unit -- (tests\/unit\/locales)`/.exec(GUIDE)![1]!;
    const { stdout, stderr, status } = spawnSync(
      NODE,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', command, 'tests/unit/words', '-t', CODE],
      { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', VITEST: '', CI: '1' } },
    );
    // Of each guard's tests those of the new language run, and all of them pass.
    expect(Number(/Tests {2}(\d+) passed/.exec(`${stdout}${stderr}`)?.[1])).toBeGreaterThanOrEqual(10);
    expect(status).toBe(0);
    // A whole run of the tests inside a test: slow where the machine has other things to do.
  }, 240_000);
});
