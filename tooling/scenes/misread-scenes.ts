/** "This page was misread", with much, little and nothing understood. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TabReport } from '../../utils/browser/protocol.ts';
import { maskFacts } from '../../utils/report/mask.ts';
import { placeOf } from '../../utils/report/said.ts';
import { understoodOf, type Misread } from '../../utils/report/understood.ts';
import { ROOT } from '../browsers/built.ts';
import { pagesOf } from '../firmware/fixture.ts';
import { aReading, aReport } from './scene-reading.ts';
import type { Scene } from './scene.ts';

/** What the background answers of a page that is kept as facts. */
function seen(fixture: string): Misread {
  const file = path.join(ROOT, 'tests/firmware', `${fixture}.facts.json`);
  const pages = pagesOf(readFileSync(file, 'utf8'), fixture).map(maskFacts);
  return { pages, understood: understoodOf(pages), said: [] };
}

/** The same, with more on the page that Redlight knows nothing of. */
function withMore(fixture: string): Misread {
  const { pages, understood } = seen(fixture);
  const names = [
    'Smart placement',
    'Preamble',
    'A setting with a name so long that it does not fit beside anything else',
  ];
  return {
    pages,
    said: [],
    understood: { ...understood, rest: names.map((label, index) => ({ frame: 0, ref: 900 + index, label })) },
  };
}

/** The same, after two things were shown on the page: one that was understood and one that was not. */
function withShown(fixture: string): Misread {
  const before = withMore(fixture);
  const [taken] = before.understood.taken;
  const url = before.pages[0]!.page.url;
  const element = { tag: 'div', role: 'switch', marks: 'turbo', text: 'Smart placement' };
  return {
    ...before,
    said: [
      { says: 'wrong', kind: taken!.setting.kind, at: placeOf(before.pages, taken!), label: taken!.label, shown: true },
      {
        says: 'missed',
        kind: 'steering',
        at: { url, about: { elements: [element] }, nth: 0 },
        label: element.text,
        shown: true,
      },
      {
        says: 'missed',
        kind: '',
        at: { url, about: { elements: [{ ...element, text: '' }] }, nth: 0 },
        label: '',
        shown: true,
      },
    ],
  };
}

const stored = { view: { tab: 'router', screen: 'cause', sameWifi: true } };
const open = '.misread';

/** A page on which no router was found. */
const nothingRead: TabReport = {
  ...aReport,
  suggestions: [],
  verdict: null,
  next: null,
  reading: { ...aReading, settings: [], links: [], router: { ...aReading.router, detected: false, family: null } },
};

export const MISREAD_SCENES: Scene[] = [
  { name: '70-misread', stored, report: aReport, misread: seen('padavan/mac-filter'), click: [open] },
  {
    name: '71-misread-said',
    stored,
    report: aReport,
    misread: withMore('tplink-legacy/wireless'),
    click: [
      open,
      'li:first-child > [aria-pressed]',
      'fieldset .topic:nth-of-type(2) input',
      'fieldset .topic:nth-of-type(3) input',
    ],
    height: 1500,
  },
  {
    name: '72-misread-narrow',
    page: 'sidepanel',
    stored,
    report: aReport,
    misread: withMore('tplink-legacy/wireless'),
    click: [open, 'li:first-child > [aria-pressed]', 'fieldset .topic:nth-of-type(2) input'],
    width: 300,
    height: 1500,
  },
  {
    name: '76-misread-shown',
    stored,
    report: aReport,
    misread: withShown('tplink-legacy/wireless'),
    click: [open],
    height: 1700,
  },
  { name: '73-misread-nothing', stored, report: nothingRead, misread: seen('livebox/home'), click: [open] },
  { name: '74-misread-gone', stored, report: nothingRead, click: [open] },
  {
    name: '75-misread-no-clipboard',
    stored,
    report: aReport,
    misread: seen('padavan/mac-filter'),
    noClipboard: true,
    click: [open, '.foot .btn + .btn'],
  },
];
