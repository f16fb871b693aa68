/** `npm run -s teach -- report.json|page.html|http://192.168.1.1 [--family NAME] [--page NAME]`: see docs/add-a-router.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../tooling/command-line.mjs';
import { draftFile, linesOf, printed, printedRemark } from '../tooling/firmware/draft.ts';
import { judged, pagesOf, remarksOf } from '../tooling/firmware/fixture.ts';
import { describeLive } from '../tooling/firmware/live.ts';
import { openPageLab } from '../tooling/pages/page-lab.ts';
import { isHomeAddress } from '../utils/firmware/home-address.ts';
import type { PageFacts } from '../utils/reading/recognise.ts';
import { maskFacts } from '../utils/report/mask.ts';

interface Seen {
  facts: PageFacts;
  selectorOf: (ref: number) => string;
}

const BARE = (ref: number): string => `#${ref}`;

async function seePage(source: string): Promise<Seen[]> {
  if (/^https?:\/\//.test(source)) {
    if (!isHomeAddress(source)) throw new Error(`${source} is not a home address`);
    return describeLive(source);
  }
  if (!existsSync(source)) throw new Error(`${source} does not exist`);
  const text = readFileSync(source, 'utf8');
  if (source.endsWith('.json')) return pagesOf(text, source).map((facts) => ({ facts, selectorOf: BARE }));
  if (!/<(?:!doctype|html|body|form|table|div|frameset)\b/i.test(text)) throw new Error(`${source} is no web page`);
  const lab = await openPageLab();
  try {
    const { facts, selectors } = await lab.describe({ html: text, url: 'http://192.168.1.1/' }, { packs: true });
    const known = new Map(selectors);
    return [{ facts, selectorOf: (ref) => known.get(ref) ?? BARE(ref) }];
  } finally {
    await lab.close();
  }
}

/** Everything is made before anything is written. */
function filesOf(seen: readonly Seen[], family: string, page: string, folder: string): [string, string][] {
  const files: [string, string][] = [];
  seen.forEach(({ facts, selectorOf }, index) => {
    const name = index === 0 ? page : `${page}-frame-${index}`;
    const masked = maskFacts(facts);
    const at = path.join(folder, 'tests/firmware', family, name);
    files.push(
      [`${at}.facts.json`, `${JSON.stringify(masked, null, 1)}\n`],
      [`${at}.expected.json`, `${JSON.stringify(judged(masked), null, 1)}\n`],
    );
    const file = path.join(folder, 'utils/firmware', `${family}.ts`);
    if (index === 0 && !existsSync(file)) files.push([file, draftFile(family, masked, linesOf(masked, selectorOf))]);
  });
  return files;
}

try {
  const { values, words } = readCommandLine({
    usage: 'npm run -s teach -- report.json|page.html|http://192.168.1.1 [--family NAME] [--page NAME]',
    about: 'Lists what was read on a page, and writes the beginning of a firmware file and a fixture for it.',
    words:
      'An address opens a browser window of its own: sign in there, open the page, and press Enter in the terminal.',
    options: {
      family: { value: 'NAME', about: 'write a draft and a fixture for this family, in small letters with hyphens' },
      page: { value: 'NAME', about: 'name of the page in the fixture; wireless when not said' },
      into: { value: 'FOLDER', about: 'write below this folder instead of here' },
    },
  });
  const [source, ...more] = words;
  if (!source || more.length > 0) throw new Error('give one report, page or address; --help says more');
  const { family, page = 'wireless', into = process.cwd() } = values;
  for (const name of [family, page])
    if (name !== undefined && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
      throw new Error(`${name} is not in small letters with hyphens`);
  const seen = await seePage(source);
  const lines = seen.flatMap(({ facts, selectorOf }) => linesOf(facts, selectorOf));
  if (lines.length === 0)
    throw new Error(`${source} holds no control and no list: open its Wi-Fi page, or save it once it is drawn`);
  for (const line of lines) console.log(printed(line));
  if (source.endsWith('.json'))
    for (const remark of remarksOf(readFileSync(source, 'utf8'))) console.log(printedRemark(remark));
  for (const [file, text] of family ? filesOf(seen, family, page, into) : []) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path.relative(into, file)}`);
  }
  process.exit(0);
} catch (error) {
  console.error(`teach: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exit(1);
}
