/**
 * No pattern of the product can be made to run for long by what a page says. Each is tried on texts built to hurt it: what
 * it repeats, repeated, behind what it begins with and before what it cannot match. Time may at most double twice with length.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { samplesOf } from './pattern-samples.ts';
import { LIMITS } from '../../utils/page/admit.ts';
import * as secretWords from '../../utils/page/secret-words.ts';
import * as fieldNames from '../../utils/reading/field-names.ts';

const ROOT = path.join(import.meta.dirname, '../..');
/** What the background cuts every text to; the frame cuts them shorter. */
const LONGEST = 2000;
/** As long as a text of the longest length may take, ms: a page has thousands of texts, but few that long. */
const MOST_MS = 40;

/** From here on a list of names belongs into a table, one line a name with where it was seen (utils/reading/field-names.ts). */
const LONGEST_LITERAL = 100;
/** Files with longer patterns, and what they are instead of names of fields. */
const NO_NAMES: Record<string, string> = {
  'utils/camera/oui.ts': 'names of devices',
  'utils/common/mac.ts': 'forms of a MAC address',
  'utils/firmware/att.ts': 'paths of a family, in its own file',
  'utils/firmware/freshtomato.ts': 'titles of a family, in its own file',
  'utils/firmware/xfinity-rdkb.ts': 'paths of a family, in its own file',
  'utils/frame/detect.ts': 'one question asked of addresses and ids alike; the detector stays small',
  'utils/guides/pictures.ts': 'ids of our own pictures',
  'utils/page/admit.ts': 'forms of addresses and of words of the standard',
  'utils/page/headings.ts': 'classes that draw a heading',
  'utils/page/region-kinds.ts': 'classes that draw tabs',
  'utils/page/selector.ts': 'ids that a library draws anew',
  'utils/page/widgets/kind.ts': 'classes of widgets',
  'utils/page/widgets/shown.ts': 'classes of parts of a widget',
  'utils/reading/clients.ts': 'heads of columns',
  'utils/reading/evidence.ts': 'ways to write a band',
  'utils/reading/identify.ts': 'paths, words of things and languages',
  'utils/reading/ip-ranges.ts': 'where a range begins and ends, in words',
  'utils/reading/band-names.ts': 'names of bands in field names',
  'utils/reading/kinds-radio.ts': 'levels of a strength in words',
  'utils/reading/links.ts': 'texts of links',
  'utils/reading/meanings.ts': 'words of values',
  'utils/reading/passes/regions.ts': 'words of headings',
  'utils/reading/shapes.ts': 'forms of widths, standards and bands',
  'utils/reading/version-ticks.ts': 'versions of the standard and whom they are for',
  'utils/survey/formats/airodump.ts': 'the line of a format',
  'utils/survey/formats/cards.ts': 'the line of a format',
  'utils/survey/formats/columns.ts': 'the line of a format',
  'utils/survey/formats/fields.ts': 'heads of fields of a format',
  'utils/survey/formats/lines.ts': 'heads and lines of formats',
  'utils/words/bands-joined.ts': 'words for several bands',
};

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

function patterns(): Pattern[] {
  const found: Pattern[] = [];
  for (const folder of ['utils', 'components', 'entrypoints']) {
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const file = path.join(folder, name);
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
          found.push({ where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
  }
  for (const [name, { source, flags }] of Object.entries({ ...fieldNames, ...secretWords }))
    found.push({ where: name, source, flags });
  return found;
}

function attacks({ source }: Pattern): { head: string; pump: string; tail: string }[] {
  const { texts, repeated } = samplesOf(source);
  const heads = new Set(['', ...texts.slice(0, 2).flatMap((text) => [1, 3, 6].map((length) => text.slice(0, length)))]);
  const pumps = new Set([...repeated, 'a', '1', ' ', ...texts.slice(0, 2)]);
  return [...pumps]
    .filter((pump) => pump.length < 40)
    .slice(0, 12)
    .flatMap((pump) => [...heads].slice(0, 5).map((head) => ({ head, pump, tail: '\u0001' })));
}

/** Milliseconds for one look; the least of a few where it is slow, since machines have other things to do. */
function timed(pattern: RegExp, text: string, enough: number): number {
  let least = Infinity;
  for (let run = 0; run < 4 && least > enough; run++) {
    const start = performance.now();
    pattern.test(text);
    const ms = performance.now() - start;
    least = Math.min(least, ms);
    // No pause of the machine is so long.
    if (ms > 1000) break;
  }
  return least;
}

/** The text on which a pattern takes too long, or null. */
function hurts(pattern: Pattern, longest: number): string | null {
  const tried = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  for (const { head, pump, tail } of attacks(pattern)) {
    // Step by step: what is exponential must be seen before it never ends.
    for (let length = 16; ; length = Math.min(longest, length < 60 ? length + 4 : Math.ceil(length * 1.5))) {
      const text = head + pump.repeat(Math.ceil(length / pump.length)) + tail;
      const ms = timed(tried, text, MOST_MS);
      if (ms > MOST_MS) return `${pattern.where} ${ms.toFixed(0)} ms at ${text.length}: ${text.slice(0, 40)}`;
      if (length >= longest) break;
    }
  }
  return null;
}

describe('patterns', () => {
  it('are found, every one', () => {
    expect(patterns().length).toBeGreaterThan(500);
    expect(samplesOf('(?:5g\\d?|[0-9])*x[a-f]+\\s{2,}y{1,3}').repeated).toEqual(['5g1', '0', '9', 'a', 'f', ' ']);
  });

  it('that are exponential or quadratic are seen by this test', () => {
    const exponential = { where: 'here', source: '\\b(wl|ap)\\s?\\d*(\\s?(24g|5g\\d?|\\d))*\\s?enable\\b', flags: '' };
    expect(hurts(exponential, 100)).not.toBeNull();
    expect(hurts({ where: 'here', source: '(a+)+b', flags: '' }, 100)).not.toBeNull();
    expect(
      hurts({ where: 'here', source: '(?=\\d*[a-f])(?=[a-f]*\\d)[0-9a-f]{12}', flags: 'i' }, 60_000),
    ).not.toBeNull();
    expect(hurts({ where: 'here', source: '[a-f]{12}', flags: '' }, 60_000)).toBeNull();
  });

  it('of over 100 characters are few, and none is a list of names: those stand in tables', () => {
    const long = patterns().filter(({ where, source }) => where.includes(':') && source.length > LONGEST_LITERAL);
    const files = [...new Set(long.map(({ where }) => where.replace(/:\d+$/, '')))];
    expect(files.sort()).toEqual(Object.keys(NO_NAMES).sort());
  });

  it('take no longer than a slice on the longest text that reaches them', () => {
    expect(LIMITS.text).toBeLessThan(LONGEST);
    const all = new Map(patterns().map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    expect([...all.values()].flatMap((pattern) => hurts(pattern, LONGEST) ?? [])).toEqual([]);
  });
});
