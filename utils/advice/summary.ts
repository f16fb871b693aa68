/** The words of the small card that sums up a page. */
import { pastedAge } from '../survey/pasted-survey.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { Reading } from '../reading/types.ts';
import { text, type TextRef } from '../common/text.ts';
import { channels24 } from './context.ts';
import { readiness } from './readiness.ts';
import { rateSurvey } from './survey.ts';
import type { Suggestion } from './types.ts';

export interface SummaryText {
  title: TextRef;
  lines: TextRef[];
}

/**
 * @param suggestions those of `advise` for this reading and diagnosis
 * @returns null for a page of no router: there is nothing to say
 */
export function summarise(
  reading: Reading,
  diagnosis: Diagnosis | null,
  suggestions: readonly Suggestion[],
): SummaryText | null {
  if (!reading.router.detected) return null;
  if (reading.router.login) return { title: text('advice.card.login'), lines: [] };
  const obstacles = suggestions.filter(({ severity }) => severity === 'blocker' || severity === 'likely').length;
  const improvements = suggestions.filter(({ severity }) => severity === 'improves').length;
  const checks = diagnosis === null ? readiness(reading, suggestions) : [];
  const lines: TextRef[] = [];
  if (checks.length > 0) {
    if (obstacles > 0) lines.push(keeps(obstacles));
    if (improvements > 0) lines.push(steadier(improvements));
    return {
      title: text('advice.card.ready', { good: checks.filter(({ good }) => good).length, all: checks.length }),
      lines: [...lines, ...surveyLine(reading)],
    };
  }
  if (obstacles > 0) {
    if (improvements > 0) {
      lines.push(
        improvements === 1
          ? text('advice.card.also_improves_one')
          : text('advice.card.also_improves', { count: improvements }),
      );
    }
    return { title: keeps(obstacles), lines: [...lines, ...surveyLine(reading)] };
  }
  if (improvements > 0) return { title: steadier(improvements), lines: surveyLine(reading) };
  const read = reading.settings.length + reading.clients.length + reading.networks.length > 0;
  return { title: text(read ? 'advice.card.nothing' : 'advice.card.nothing_read'), lines: surveyLine(reading) };
}

function keeps(count: number): TextRef {
  return count === 1 ? text('advice.card.one_keeps') : text('advice.card.many_keep', { count });
}

function steadier(count: number): TextRef {
  return count === 1 ? text('advice.card.one_improves') : text('advice.card.many_improve', { count });
}

/** The same verdict as the suggestion's: a card must not name a channel where the hint says "stay". */
function surveyLine(reading: Reading): TextRef[] {
  const rating = rateSurvey(reading, channels24(reading));
  if (!rating) return [];
  const verdict = rating.stay
    ? text('advice.card.stay_channel', { channel: rating.current! })
    : text('advice.card.best_channel', { channel: rating.best });
  return reading.pasted ? [verdict, pastedAge(reading.pasted.ageMs)] : [verdict];
}
