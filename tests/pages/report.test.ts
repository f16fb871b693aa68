/** A report of a page is judged as the page itself is: what was masked decides nothing. And nothing of anybody is in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { judgedShape, reportedOf } from '../../tooling/pages/as-reported.ts';
import { CASES } from './cases/index.ts';
import { home, LAB_PAGES } from './lab-pages.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

const document = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

describe('the report of a page', () => {
  it.each(CASES)('is judged as it: $name', async ({ title = 'Router', body, url = 'http://192.168.1.1/' }) => {
    const { facts, told } = await lab.describe({ html: document(title, body), url }, { packs: true });
    expect(judgedShape(reportedOf(told).reported)).toEqual(judgedShape(facts));
  });
});

describe('the report of a lab router', () => {
  const own = [
    ...[...home.devices, ...home.neighbours].flatMap((each) => ('mac' in each ? [each.mac, each.ip] : [each.bssid])),
    ...home.radios['2.4'].macs,
    'Annas-Phone',
    'BRW3C2AF4057791',
    'Maple',
    'Kastanie',
    'FunkHaus',
    'Villa Rosa',
    'Attic',
  ];

  it.each(Object.entries(LAB_PAGES))('is judged as its page, and nobody is in it: %s', async (name, html) => {
    const { facts, told } = await lab.describe({ html, url: `http://192.168.1.1/${name.replace(' ', '/')}` });
    const { text, reported } = reportedOf(told);
    expect(judgedShape(reported)).toEqual(judgedShape(facts));
    for (const each of own) {
      expect(text.toLowerCase()).not.toContain(each.toLowerCase());
      expect(text.toLowerCase()).not.toContain(each.toLowerCase().replaceAll(':', '-'));
    }
  });
});
