/**
 * What a page lets us say of the router. Three texts, never mixed: nothing wrong on this page, not looked at yet …;
 * could not read …; looked at everything that matters. A page never speaks for the router.
 */
import { isHomeAddress } from '../firmware/home-address.ts';
import { pastedAge } from '../survey/pasted-survey.ts';
import type { Reading } from '../reading/types.ts';
import { plural, text, type TextRef } from '../common/text.ts';
import { channels24 } from './context.ts';
import { rateSurvey } from './survey.ts';
import { TOPICS, type Topic, type TopicsRead, type TopicVerdict } from './topics.ts';
import type { Suggestion } from './types.ts';

/**
 * `blocker`: a fault that keeps the camera off is claimed; `advice`: something would help; `partial`: says what was read
 * and what was not, claims nothing; `good`: everything that matters was read and is fine; `silent`: nothing is drawn.
 */
export type Tone = 'blocker' | 'advice' | 'partial' | 'good' | 'silent';

export interface Verdict {
  tone: Tone;
  /** Something here is for the person to look at. */
  look: boolean;
  title: TextRef;
  lines: TextRef[];
  /** Every topic that matters, with what was read of it on any page of this router. */
  checks: Check[];
}

export interface Check {
  topic: Topic;
  /** null: not looked at yet. */
  verdict: TopicVerdict | null;
  text: TextRef;
}

interface Seen {
  reading: Reading;
  /** Those of `advise` for this reading and the diagnosis. */
  suggestions: readonly Suggestion[];
  /** What is known of the router's topics, this page among them. */
  known: TopicsRead;
  /** The person said that the camera is back. */
  solved?: boolean;
}

/** @returns null for a page of no router: there is nothing to say */
export function verdictOf({ reading, suggestions, known, solved = false }: Seen): Verdict | null {
  const { router } = reading;
  if (!router.detected || router.box === 'other') return null;
  const checks = TOPICS.map((topic): Check => ({
    topic,
    verdict: checkedNow(known[topic], solved),
    text: text(`verdict.topic.${topic}`),
  }));
  const quiet = { tone: 'partial' as const, look: false, lines: [], checks };
  if (router.login) return { ...quiet, title: text('advice.card.login') };
  const lines = [...boxLine(suggestions), ...surveyLine(reading)];
  if (router.box === 'modem') return { ...quiet, title: text('verdict.modem') };
  if (!reading.loaded) return { ...quiet, title: text('verdict.not_loaded') };
  const headline = headlineOf(reading, suggestions, checks, solved);
  const all = { checks, ...headline, lines: [...headline.lines, ...lines] };
  if (isHomeAddress(reading.url)) return all;
  return { ...all, title: text('verdict.demonstration'), lines: [headline.title, ...all.lines] };
}

/** A camera that is back was kept off by none of what was in doubt: no row may ask what the person has answered. */
function checkedNow(verdict: TopicVerdict | undefined, solved: boolean): TopicVerdict | null {
  return solved && verdict === 'doubt' ? 'fine' : (verdict ?? null);
}

type Headline = Pick<Verdict, 'tone' | 'look' | 'title' | 'lines'>;

function headlineOf(
  reading: Reading,
  suggestions: readonly Suggestion[],
  checks: readonly Check[],
  solved: boolean,
): Headline {
  const looks = suggestions.filter(({ claim }) => claim === 'look-yourself');
  const count = (severity: Suggestion['severity']) =>
    suggestions.filter((one) => one.severity === severity && one.claim !== 'look-yourself').length;
  const [blockers, likely, improvements] = [count('blocker'), count('likely'), count('improves')];
  const look = looks.length > 0;
  if (solved) {
    const lines = blockers > 0 ? [text('verdict.solved_but', { count: blockers })] : [];
    return { tone: blockers > 0 ? 'partial' : 'good', look: false, title: text('verdict.solved'), lines };
  }
  const notRead = look ? [text('verdict.unread', { topics: namesOf(looks, reading) })] : [];
  const more = improvements > 0 ? [alsoImproves(improvements)] : [];
  if (blockers > 0) {
    const also = likely > 0 ? [counted('also_likely', likely)] : [];
    return { tone: 'blocker', look, title: counted('keeps', blockers), lines: [...also, ...more, ...notRead] };
  }
  const elsewhere = checks.filter(({ verdict }) => verdict === 'wrong').map((check) => check.text);
  if (elsewhere.length > 0)
    return { tone: 'blocker', look, title: text('verdict.elsewhere', { topics: elsewhere }), lines: notRead };
  // A name that may be another than the camera's is no setting to change.
  const compared = suggestions.filter(({ severity }) => severity === 'likely');
  if (compared.length > 0 && compared.every(({ claim }) => claim === 'name-changed'))
    return { tone: 'advice', look, title: text('verdict.compare_name'), lines: [...more, ...notRead] };
  if (likely > 0) return { tone: 'advice', look, title: counted('can_keep', likely), lines: [...more, ...notRead] };
  if (look) return { tone: 'partial', look, title: notRead[0]!, lines: more };
  const rest = restOf(checks);
  if (improvements > 0) return { tone: 'advice', look, title: counted('steadier', improvements), lines: rest };
  if (checks.every(({ verdict }) => verdict === 'fine'))
    return { tone: 'good', look, title: text('verdict.ready'), lines: [] };
  const read = reading.settings.length + reading.clients.length + reading.networks.length > 0;
  const missing = namesBy(checks, null);
  const page = read ? 'clear' : 'empty';
  if (missing.length === 0) return { tone: 'partial', look, title: text(`verdict.page_${page}_all_seen`), lines: rest };
  return {
    tone: 'partial',
    look,
    title: text(`verdict.page_${page}`, { topics: missing }),
    lines: restOf(checks, [null]),
  };
}

const counted = (id: string, count: number): TextRef => plural(`verdict.${id}`, count);

const alsoImproves = (count: number): TextRef => plural('advice.card.also_improves', count);

function namesBy(checks: readonly Check[], wanted: TopicVerdict | null): TextRef[] {
  return checks.filter(({ verdict }) => verdict === wanted).map((check) => check.text);
}

/** What is not fine on the whole router, group by group. */
function restOf(checks: readonly Check[], said: readonly (TopicVerdict | null)[] = []): TextRef[] {
  const groups = [
    [null, 'verdict.not_yet'],
    ['doubt', 'verdict.doubt'],
    ['unread', 'verdict.unread'],
  ] as const;
  return groups.flatMap(([verdict, id]) => {
    const topics = namesBy(checks, verdict);
    return topics.length > 0 && !said.includes(verdict) ? [text(id, { topics })] : [];
  });
}

/** Names of the places that were not read, each once. */
function namesOf(looks: readonly Suggestion[], { unread }: Reading): TextRef[] {
  const topics = looks.flatMap((one) => (one.unread === undefined ? [] : (unread[one.unread]?.topic ?? [])));
  return [...new Set(topics)].map((topic) => text(`verdict.unread_topic.${topic}`));
}

function boxLine(suggestions: readonly Suggestion[]): TextRef[] {
  return suggestions.filter(({ claim }) => claim === 'wrong-box').map(({ why }) => why);
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
