/** Which of the things understood a ring on the page meant. Light: views use it. */
import type { RingOf } from './report.ts';
import type { Understood } from './understood.ts';

/** The setting that a ring named; undefined where the page has changed since. */
export function ringed(
  { taken }: Understood,
  { kind, band, nth, of }: RingOf,
): Understood['taken'][number] | undefined {
  const alike = taken.filter(({ setting }) => setting.kind === kind && setting.band === band);
  return alike.length === of ? alike[nth] : undefined;
}
