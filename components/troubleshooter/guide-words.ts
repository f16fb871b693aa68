/** A guide in words: for the screen, the clipboard, paper and the phone. */
import { firstSentence } from '../../utils/guides/first-sentence.ts';
import { t } from '../../utils/browser/i18n.ts';
import type { Fix } from '../../utils/common/ids.ts';
import type { TextRef } from '../../utils/common/text.ts';
import type { Guide } from '../../utils/guides/guides.ts';
import { u } from '../ui/primitives.tsx';
import { fixName } from './words.ts';

/** One text of a guide, with the device called by its word. */
export const say = (ref: TextRef, { device }: Pick<Guide, 'device'>): string =>
  t({ id: ref.id, values: { device: t(device) } });

/** How one sees that it worked. */
export const workedWords = (guide: Guide): string => guide.worked.map((each) => say(each, guide)).join(' ');

/** The whole guide as plain text, for the walk to the camera. */
export function asText(fix: Fix, guide: Guide): string {
  return [
    fixName(fix),
    ...(guide.need ? [u('ui.labelled', { label: u('ui.step.need'), value: say(guide.need, guide) })] : []),
    ...guide.warnings.map((warning) => `! ${say(warning, guide)}`),
    ...guide.steps.map((step, index) => `${index + 1}. ${say(step, guide)}`),
    u('ui.labelled', { label: u('ui.step.worked'), value: workedWords(guide) }),
  ].join('\n');
}

/** A code of more than this is too fine for a phone to read off a small picture. Bytes. */
export const QR_BYTES = 720;

/** What goes into the code for the phone: all of it, or the steps' first sentences when all is too much. */
export function asShortText(fix: Fix, guide: Guide): string {
  const bytes = (words: string) => new TextEncoder().encode(words).length;
  const steps = guide.steps.map((step) => say(step, guide));
  const lines = (of: string[]) => [fixName(fix), ...of.map((words, index) => `${index + 1}. ${words}`)];
  const whole = lines(steps).join('\n');
  if (bytes(whole) <= QR_BYTES) return whole;
  const short = lines(steps.map((words) => firstSentence(words).first));
  while (bytes(short.join('\n')) > QR_BYTES && short.length > 2) short.pop();
  return short.join('\n');
}
