/** A report of a page is judged as the page itself is: what was masked decides nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { pagesOf } from '../../tooling/firmware/fixture.ts';
import { recognise, type PageFacts } from '../../utils/reading/recognise.ts';
import { reportOf } from '../../utils/report/mask.ts';
import { printedReport } from '../../utils/report/report.ts';
import { CASES } from './cases/index.ts';

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

it.each(CASES)('$name', async ({ title = 'Router', body, url = 'http://192.168.1.1/' }) => {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  const { facts } = await lab.describe({ html, url }, { packs: true });
  const [reported] = pagesOf(printedReport(reportOf([facts])), 'report.json');
  expect(shape(reported!)).toEqual(shape(facts));
});
