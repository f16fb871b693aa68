/** The report of a lab router's page is judged as the page itself is, and nothing of anybody is in it. (Page cases: `reader.test.ts`.) */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { judgedShape, reportedOf } from '../../tooling/pages/as-reported.ts';
import { home, LAB_PAGES } from './lab-pages.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

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
