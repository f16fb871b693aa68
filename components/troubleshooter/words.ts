/** Words for what the diagnosis says. */
import { dateTag, t } from '../../utils/browser/i18n.ts';
import type { Cause, Fix } from '../../utils/common/ids.ts';
import type { Diagnosis } from '../../utils/diagnosis/types.ts';
import type { StoredCase } from '../../utils/diagnosis/case.ts';
import { text } from '../../utils/common/text.ts';
import { fixTitle } from '../../utils/guides/guides.ts';
import { u } from '../ui/primitives.tsx';
import { theCase } from '../ui/state.ts';
import { answerWords, known } from './Chips.tsx';
import { td } from './device-words.ts';
import { likelihoodOf } from './likelihood.ts';

export const causeName = (cause: Cause): string => td(text(`cause.${cause}.name`));
/** What the cause means, in one sentence. */
export const causeText = (cause: Cause): string => td(text(`cause.${cause}.text`));
/** What a fix is called for the device at hand. */
export const fixName = (fix: Fix): string => t(fixTitle(fix, theCase.value.answers));

/** "3 May, 14:05", in the reader's own way. */
export function when(at: number): string {
  return new Date(at).toLocaleString(dateTag(), { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
}

/** The history, a line an entry. */
export function historyLines({ history }: StoredCase): string[] {
  return history.map(({ at, fix, outcome }) =>
    u('ui.history.line', {
      when: when(at),
      fix: fixName(fix),
      outcome: u(`ui.history.${outcome.replace('-', '_')}`),
    }),
  );
}

/** Everything that support would ask, as plain text: what was seen, what was tried, what is likely. */
export function supportSummary(stored: StoredCase, { causes, verdict }: Diagnosis): string {
  const answers = known(stored.answers)
    .map(([question, option]) => answerWords(question, option))
    .filter((words) => words !== null)
    .map(({ question, answer }) => `- ${question} ${answer}`);
  const top = causes[0];
  const likely =
    verdict !== 'unknown' && top
      ? u('ui.support.cause', {
          cause: causeName(top.id),
          likelihood: u(`ui.likelihood.${likelihoodOf(top.probability)}`),
        })
      : u('ui.support.nothing');
  const tried = historyLines(stored).map((line) => `- ${line}`);
  return [
    u('ui.support.head'),
    '',
    u('ui.labelled', { label: u('ui.history.answers'), value: '' }).trim(),
    ...answers,
    '',
    likely,
    '',
    u('ui.labelled', { label: u('ui.history.title'), value: '' }).trim(),
    ...(tried.length > 0 ? tried : [`- ${u('ui.history.empty')}`]),
  ].join('\n');
}
