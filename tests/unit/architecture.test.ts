import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

/** The stations of the data, in the order in which they may build on each other. */
const STATIONS = [
  'common',
  'page',
  'words',
  'camera',
  'firmware',
  'reading',
  'report',
  'survey',
  'guides',
  'diagnosis',
  'advice',
  'tab',
  'browser',
  'frame',
];
/** Re-exports for measurements from outside; no station. */
const OUTSIDE = 'channel';

/** Folders that may touch a document. */
const TOUCH_DOCUMENT = new Set(['page', 'firmware', 'frame']);
/** In frames: opens closed shadow roots; knows whether the extension is still there. */
const FRAME_API = new Set(['shadow-root.ts', 'alive.ts']);
/** What only a document has. */
const DOCUMENT = /\b(?:querySelector(?:All)?|getElementById|getBoundingClientRect|getComputedStyle|createElement)\s*\(/;

const imports = (text: string): string[] =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target]) => target!);

function sources(folder: string): { file: string; text: string }[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => path.join(folder, file))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

const utils = sources('utils');
const stationOf = (file: string) => file.split(path.sep)[1]!;
const resolved = (file: string, target: string) => path.normalize(path.join(path.dirname(file), target));

describe('the house', () => {
  it('has these stations and nothing loose beside them', () => {
    expect(readdirSync(path.join(ROOT, 'utils')).sort()).toEqual([...STATIONS, OUTSIDE].sort());
  });

  it('is drawn in docs/architecture.md, every station', () => {
    const drawing = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    expect(STATIONS.filter((station) => !drawing.includes(`  ${station}/`))).toEqual([]);
  });

  it('lets data flow one way: no station builds on a later one', () => {
    const wrong = utils.flatMap(({ file, text }) =>
      imports(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => resolved(file, target))
        .filter((target) => {
          const [from, to] = [STATIONS.indexOf(stationOf(file)), STATIONS.indexOf(stationOf(target))];
          return stationOf(file) !== OUTSIDE && (!target.startsWith('utils') || to < 0 || to > from);
        })
        .map((target) => `${file} builds on ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('touches documents only where documents are read', () => {
    const wrong = utils.filter(({ file, text }) => !TOUCH_DOCUMENT.has(stationOf(file)) && DOCUMENT.test(text));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('touches the extension API only in utils/browser; frames send messages and open shadow roots', () => {
    const api = /^(?:webextension-polyfill|wxt\/browser|@webext-core\/messaging|#i18n)$/;
    const wrong = utils.filter(
      ({ file, text }) =>
        stationOf(file) !== 'browser' &&
        !FRAME_API.has(path.basename(file)) &&
        imports(text).some((target) => api.test(target)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keeps scripts and tests apart: what both need is in tooling', () => {
    const wrong = [...sources('scripts'), ...sources('tests'), ...sources('tooling')].flatMap(({ file, text }) =>
      imports(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => resolved(file, target))
        .filter((target) => {
          const [from, to] = [file.split(path.sep)[0]!, target.split(path.sep)[0]!];
          return (
            from !== to &&
            (from === 'tooling' ? to === 'scripts' || to === 'tests' : to === 'scripts' || to === 'tests')
          );
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('ships nothing that only tests or tools import', () => {
    const shipped = [...utils, ...sources('components'), ...sources('entrypoints')];
    const used = new Set(
      shipped.flatMap(({ file, text }) =>
        imports(text)
          .filter((target) => target.startsWith('.'))
          .map((target) => resolved(file, target.split('?')[0]!)),
      ),
    );
    const own = path.join('utils', OUTSIDE);
    const idle = utils.filter(({ file }) => !used.has(file) && !file.startsWith(own));
    // scripts/pack-words.ts makes words/packed.ts, which ships, from these.
    const packedFrom = new Set(['languages.ts', 'pack.ts'].map((name) => path.join('utils', 'words', name)));
    expect(idle.map(({ file }) => file).filter((file) => !packedFrom.has(file))).toEqual([]);
  });
});
