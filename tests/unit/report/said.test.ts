/** What a person said of a page outlives a redrawn page, and holds nothing of anybody's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePicked, saidOfPicked } from '../../../utils/browser/picking.ts';
import { parseSaid } from '../../../utils/browser/said-store.ts';
import { maskFacts } from '../../../utils/report/mask.ts';
import type { Picked } from '../../../utils/report/picked.ts';
import { printedReport, reportOfMasked } from '../../../utils/report/report.ts';
import { findPlace, isSameThing, placeOf, remarksOf, type Said } from '../../../utils/report/said.ts';
import type { PageFacts } from '../../../utils/reading/recognise.ts';
import { control, opts, page, table } from '../reading/build.ts';

const channel = (over: object = {}) =>
  control({ marks: 'ch', texts: ['Channel'], options: opts('Auto', '1', '6', '11'), selected: 2, value: '2', ...over });
const facts = (
  controls: PageFacts['page']['controls'],
  url = 'http://192.168.1.1/wifi',
  tables: PageFacts['page']['tables'] = [],
): PageFacts => ({
  inner: false,
  match: null,
  page: page({ url, controls, tables }),
});
const missed = (at: Said['at'], kind = 'channel'): Said => ({ says: 'missed', kind, at, label: '', shown: false });

describe('a thing that was named', () => {
  it('is found again after the page was drawn anew, with other numbers and another value', () => {
    const before = [facts([channel({ ref: 3 }), channel({ ref: 7 })])];
    const at = placeOf(before, { frame: 0, ref: 7 })!;
    const after = [facts([]), facts([control({ ref: 1 }), channel({ ref: 20, value: '0' }), channel({ ref: 40 })])];
    expect(findPlace(after, at)).toEqual({ frame: 1, ref: 40 });
    expect(remarksOf(after, [missed(at)])).toEqual([{ frame: 1, ref: 40, says: 'missed', kind: 'channel' }]);
  });

  it('is looked for first on its own page', () => {
    const one = facts([channel({ ref: 1 })], 'http://192.168.1.1/2g');
    const other = facts([channel({ ref: 2 })], 'http://192.168.1.1/5g');
    expect(findPlace([one, other], placeOf([one, other], { frame: 1, ref: 2 })!)).toEqual({ frame: 1, ref: 2 });
  });

  it('is described in the remark when no page shows it any more', () => {
    const list = table({ ref: 9, caption: 'Blocked devices' });
    const at = placeOf([facts([], undefined, [list])], { frame: 0, ref: 9 })!;
    expect(remarksOf([facts([])], [missed(at, 'mac-filter')])).toEqual([
      { frame: null, ref: null, says: 'missed', kind: 'mac-filter', about: { table: list } },
    ]);
    expect(placeOf([facts([])], { frame: 0, ref: 9 })).toBeNull();
    expect(placeOf([], { frame: 4, ref: 9 })).toBeNull();
  });

  it('is one thing, however often it is named', () => {
    const pages = [facts([channel({ ref: 1 }), channel({ ref: 2 })])];
    const [one, two] = [1, 2].map((ref) => placeOf(pages, { frame: 0, ref }));
    expect(isSameThing(missed(one!), missed(placeOf(pages, { frame: 0, ref: 1 })))).toBe(true);
    expect(isSameThing(missed(one!), missed(two!))).toBe(false);
    expect(isSameThing(missed(null), missed(null))).toBe(true);
    expect(isSameThing(missed(null), missed(null, 'name'))).toBe(false);
    expect(isSameThing(missed(null), missed(one!))).toBe(false);
  });
});

/** A page with somebody's own words in it, of which each of its things may be shown. */
function picks(own: { name: string; device: string; mac: string; key: string }): Picked[] {
  const shown = facts(
    [
      channel({ ref: 1, headings: ['Wireless 2.4 GHz'] }),
      control({ ref: 2, type: 'text', marks: 'ssid', texts: ['Network Name (SSID)'], value: own.name }),
      control({
        ref: 3,
        type: 'toggle',
        checked: true,
        marks: `row-${own.mac}`,
        texts: [own.device],
        row: `${own.device} ${own.mac}`,
      }),
    ],
    undefined,
    [
      table({
        ref: 4,
        caption: `Devices in ${own.name}`,
        headers: ['Name', 'MAC Address'],
        rows: [{ cells: [own.device, own.mac] }],
      }),
    ],
  );
  const bare = [
    { tag: 'span', role: '', marks: `dev-${own.mac}`, text: own.device },
    { tag: 'div', role: 'button', marks: 'card', text: `${own.name} ${own.mac} ${own.key}` },
  ];
  return [1, 2, 3, 4, null].map((ref) => ({ facts: shown, ref, elements: bare, beside: false }));
}

const letters = 'abcdefghijkmnpqrstuvwxyz'.split('');
const word = (prefix: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 6, maxLength: 12 }).map((all) => `${prefix}${all.join('')}`);
const pair = fc.integer({ min: 0, max: 255 }).map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
const own = fc.record({
  name: word('Zq'),
  device: word('Xj'),
  mac: fc.array(pair, { minLength: 5, maxLength: 5 }).map((rest) => `74:${rest.join(':')}`),
  key: fc.stringMatching(/^[a-z]{3}\d{5}[A-Z]{3}\d{4}$/),
});

describe('what was shown on the page', () => {
  it('holds nothing that is somebody’s own, neither as it is kept nor in a report', () => {
    fc.assert(
      fc.property(own, (secrets) => {
        for (const pick of picks(secrets)) {
          const said = saidOfPicked(pick);
          expect(said.length).toBeGreaterThan(0);
          // Of a page that does not show it any more, so that its description is in the report.
          const report = printedReport(reportOfMasked([maskFacts(facts([]))], remarksOf([facts([])], said)));
          for (const text of [JSON.stringify(said), report])
            for (const secret of Object.values(secrets)) {
              expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
              expect(text).not.toContain(secret.replaceAll(':', ''));
            }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is wrong where it was taken for something, and missed where it was not', () => {
    const [first, ...rest] = picks({
      name: 'Zqhome',
      device: 'Xjcamera',
      mac: '74:AB:93:01:02:03',
      key: 'abc12345DEF6789',
    });
    expect(saidOfPicked(first!)).toMatchObject([{ says: 'wrong', kind: 'channel', label: 'Channel', shown: true }]);
    const bare = saidOfPicked(rest.at(-1)!);
    expect(bare).toMatchObject([{ says: 'missed', kind: '', shown: true }]);
    expect(bare[0]!.at!.about).toEqual({
      elements: [
        {
          tag: 'span',
          role: '',
          marks: expect.stringMatching(/^dev-[▒░▓]+$/u),
          text: expect.stringMatching(/^[▒░▓]+$/u),
        },
        { tag: 'div', role: 'button', marks: 'card', text: expect.stringMatching(/^02:00/) },
      ],
    });
  });

  it('is checked where it comes in', () => {
    const [pick] = picks({ name: 'Zqhome', device: 'Xjcamera', mac: '74:AB:93:01:02:03', key: 'abc12345DEF6789' });
    expect(parsePicked(JSON.parse(JSON.stringify(pick)))).toEqual(JSON.parse(JSON.stringify(pick)));
    for (const bad of [
      null,
      7,
      {},
      { ...pick, facts: {} },
      { ...pick, ref: 'x' },
      { ...pick, elements: Array(11).fill(pick!.elements[0]) },
    ])
      expect(parsePicked(bad)).toBeNull();
    const said = JSON.parse(JSON.stringify(saidOfPicked(pick!))) as Said[];
    expect(parseSaid(said)).toEqual(said);
    for (const bad of [
      null,
      {},
      [{ ...said[0], says: 'maybe' }],
      [{ ...said[0], at: { url: 'x', about: {}, nth: 0 } }],
    ])
      expect(parseSaid(bad)).toBeNull();
  });
});
