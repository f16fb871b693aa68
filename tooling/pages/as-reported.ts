/** A report of a page beside the page itself: what is judged of both must be the same. */
import { recognise, type PageFacts } from '../../utils/reading/recognise.ts';
import { reportOf } from '../../utils/report/mask.ts';
import { printedReport } from '../../utils/report/report.ts';
import { pagesOf } from '../firmware/fixture.ts';

/** Everything that is judged of a page but whose names and addresses these are: of a list its length. */
export function judgedShape(facts: PageFacts) {
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

/** @returns the report of a page as it is saved, and the page that it describes */
export function reportedOf(facts: PageFacts): { text: string; reported: PageFacts } {
  const text = printedReport(reportOf([facts]));
  return { text, reported: pagesOf(text, 'report.json')[0]! };
}

/**
 * @param facts what the page says
 * @param told what of it left the frame
 * @returns what is judged otherwise of the report, by part: as the page has it and as the report has it
 */
export function reportedOtherwise(facts: PageFacts, told: PageFacts): string[] {
  const page = judgedShape(facts);
  const report = judgedShape(reportedOf(told).reported);
  return (Object.keys(page) as (keyof typeof page)[]).flatMap((part) => {
    const [ours, theirs] = [JSON.stringify(page[part]), JSON.stringify(report[part])];
    return ours === theirs ? [] : [`${part}: ${ours} in the page, ${theirs} in its report`];
  });
}
