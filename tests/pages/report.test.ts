/** A report of a page is judged as the page itself is: what was masked decides nothing. And nothing of anybody is in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { pagesOf } from '../../tooling/firmware/fixture.ts';
import { recognise, type PageFacts } from '../../utils/reading/recognise.ts';
import { reportOf } from '../../utils/report/mask.ts';
import { printedReport } from '../../utils/report/report.ts';
import { CASES } from './cases/index.ts';
import { home, LAB_PAGES } from './lab-pages.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

/** Everything that is judged but whose names and addresses these are: of a list its length. */
function shape(facts: PageFacts) {
  const { router, settings, unread, extras, links } = recognise(facts);
  return {
    router: [router.detected, router.family, router.login, router.box],
    settings: settings.map(({ kind, band, ref, value, hidden, guest, policy }) => {
      const told = Array.isArray(value) ? value.length : kind === 'ssid' ? null : value;
      return [kind, band, ref, told, hidden, guest, policy];
    }),
    unread: unread.map(({ topic, why, ref, band }) => [topic, why, ref, band]),
    extras: extras.map(({ kind, ref, value, band }) => [kind, ref, value, band]),
    links: links.map(({ to, ref }) => [to, ref]),
  };
}

const reportedOf = (facts: PageFacts): { text: string; reported: PageFacts } => {
  const text = printedReport(reportOf([facts]));
  return { text, reported: pagesOf(text, 'report.json')[0]! };
};

const document = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

describe('the report of a page', () => {
  it.each(CASES)('is judged as it: $name', async ({ title = 'Router', body, url = 'http://192.168.1.1/' }) => {
    const { facts, told } = await lab.describe({ html: document(title, body), url }, { packs: true });
    expect(shape(reportedOf(told).reported)).toEqual(shape(facts));
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
    expect(shape(reported)).toEqual(shape(facts));
    for (const each of own) {
      expect(text.toLowerCase()).not.toContain(each.toLowerCase());
      expect(text.toLowerCase()).not.toContain(each.toLowerCase().replaceAll(':', '-'));
    }
  });
});
