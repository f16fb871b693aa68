/** Diagnosis × reading → suggestions. Pure: judges, never draws, never touches a page. */
import type { Cause } from '../common/ids.ts';
import { text } from '../common/text.ts';
import { contextOf, type AdviceInput, type Context } from './context.ts';
import { suggestionId } from './id.ts';
import { isOfKnownMake, isWitnessed } from '../reading/witnesses.ts';
import { boxRules as BOX_RULES } from './rules/box.ts';
import { RULES } from './rules/index.ts';
import type { Match, Rule } from './rules/types.ts';
import { SEVERITIES, type Suggestion } from './types.ts';

/**
 * What to change on this page, in the order to do it: what surely keeps a camera offline first, then what the diagnosis
 * holds for likely, in its order. With a diagnosis, blockers are named whatever the cause (they are sure), everything else only
 * for likely causes. Without one every rule speaks (an audit). Nothing is said on a sign-in page, on a page that is not
 * filled yet, of another device's Wi-Fi or of no router; of a modem only that it is one.
 * @param input.answers question id → option id, as the user gave them
 * @param input.devices MACs the user named as camera or Sync Module
 */
export function advise(input: AdviceInput): Suggestion[] {
  const { router, loaded } = input.reading;
  if (!router.detected || router.login || router.box === 'other') return [];
  const context = contextOf(input);
  if (router.box === 'modem') return BOX_RULES.flatMap((rule) => suggestionsOf(rule, context));
  if (!loaded) return [];
  const obvious = RULES.filter((rule) => !rule.lastResort).flatMap((rule) => suggestionsOf(rule, context));
  const clean = !obvious.some(({ severity }) => severity === 'blocker' || severity === 'likely');
  const last = clean ? RULES.filter((rule) => rule.lastResort).flatMap((rule) => suggestionsOf(rule, context)) : [];
  const found = withoutFalseCalm(withoutIdlePraise(withoutRepeats([...obvious, ...last], context)));
  const order = new Map(found.map((suggestion, index) => [suggestion, index]));
  return found.sort(
    (a, b) =>
      rank(a, context) - rank(b, context) ||
      worth(b, context) - worth(a, context) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      order.get(a)! - order.get(b)!,
  );
}

/**
 * One setting with two controls (a row of a table and the dialog over it) gets one suggestion: at the surer control, and
 * of equals at the later one, because dialogs stand at the end of a page.
 */
function withoutRepeats(found: Suggestion[], { reading }: Context): Suggestion[] {
  const kept = new Map<string, Suggestion>();
  for (const suggestion of found) {
    const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
    const { rule, from, to } = suggestion;
    const key = JSON.stringify([rule, setting?.kind, setting?.band, from, to]);
    const before = kept.get(key);
    const confidence =
      before?.setting === undefined || before.setting === null ? -1 : reading.settings[before.setting]!.confidence;
    // Of networks that are locked alike, the first is the main one.
    const later = setting && (setting.kind === 'security-mode' ? confidence < 0 : setting.confidence >= confidence);
    if (!before || later) kept.set(key, suggestion);
  }
  // Controls that a person cannot tell apart either (same kind, band and name) get one, too: ids stay one to one.
  const byId = new Map([...kept.values()].toReversed().map((one) => [suggestionId(one, reading), one]));
  return [...kept.values()].filter((one) => byId.get(suggestionId(one, reading)) === one);
}

/** No control is fine as it is while something else is said of it. */
function withoutIdlePraise(found: Suggestion[]): Suggestion[] {
  const spoken = new Set(found.flatMap(({ severity, setting }) => (severity === 'fine' ? [] : setting)));
  return found.filter(({ severity, setting }) => severity !== 'fine' || !spoken.has(setting) || setting === null);
}

/** "Not your router" is no word to stand beside what may be the router. */
function withoutFalseCalm(found: Suggestion[]): Suggestion[] {
  const troubled = found.some(({ severity }) => severity === 'blocker' || severity === 'likely');
  return troubled ? found.filter(({ claim }) => claim !== 'off-router') : found;
}

function suggestionsOf(rule: Rule, context: Context): Suggestion[] {
  const causes = rule.cause === null ? [] : [rule.cause, ...(rule.also ?? [])];
  const called = rule.cause === null || causes.some((cause) => speaks(rule, cause, context));
  // An obstacle that is surely there is named whatever the diagnosis says.
  if (!called && (rule.severity !== 'blocker' || rule.diagnosedOnly)) return [];
  const cause = causes.sort((a, b) => context.probability(b) - context.probability(a))[0] ?? null;
  return rule.find(context).map((match) => {
    const claim = match.claim ?? rule.claim;
    const severity = match.severity ?? rule.severity;
    const suggestion: Suggestion = {
      rule: rule.id,
      claim,
      setting: match.setting,
      cause: context.audit ? rule.cause : cause,
      severity,
      from: match.from,
      to: match.to,
      why: match.why,
      sideEffect: match.sideEffect === undefined ? rule.sideEffect : match.sideEffect,
      value: match.value,
      link: match.link,
      entries: match.entries,
      ask: match.ask,
      extra: match.extra,
      unread: match.unread,
    };
    return severity !== 'blocker' || stands(match, context) ? suggestion : asQuestion(suggestion);
  });
}

/** A firmware file or two signs that agree say so. Extras carry no signs: there the firmware must be a known one. */
function stands({ setting, sure }: Match, { reading }: Context): boolean {
  if (sure !== undefined) return sure;
  const found = setting === null ? undefined : reading.settings[setting];
  if (found) return isWitnessed(found);
  return isOfKnownMake(reading);
}

/** What one sign alone says is asked: the person can see what it is, and a wrong certainty is harm. */
function asQuestion(suggestion: Suggestion): Suggestion {
  const { claim, from } = suggestion;
  const seems = claim === 'radio-24-off' ? text('advice.from.radio_24_seems_off') : from;
  return { ...suggestion, severity: 'likely', unsure: true, from: seems, to: text(`advice.ask.${claim}`) };
}

function speaks(rule: Rule, cause: Cause, context: Context): boolean {
  return rule.diagnosedOnly ? context.diagnosed(cause) : context.likely(cause);
}

/**
 * 0 and 1: blockers, of a likely cause and of another (nothing else helps before they are gone), and whether 2.4 GHz is on;
 * 2 and 3: the rest, in the same way; 4: nothing to do.
 */
function rank({ severity, cause, claim }: Suggestion, context: Context): number {
  if (severity === 'fine') return 4;
  // Asked before all else that is asked: what is set for a radio does nothing while it is off.
  if (claim === 'radio-24-off' && severity !== 'blocker') return 1;
  return (severity === 'blocker' ? 0 : 2) + (cause !== null && context.likely(cause) ? 0 : 1);
}

/**
 * What a suggestion may mend: the probability of its cause times the share of such cases that it mends. An "improves" row
 * of the table (a width, a power) rarely does by itself what a "likely" one does: a third is a plain guess, and it means
 * that a small help against a probable cause comes before a rename against an improbable one. Without a diagnosis all are
 * worth the same, and severity decides. Blockers stand above this: nothing helps before they are gone.
 */
function worth({ cause, severity }: Suggestion, context: Context): number {
  const probability = cause === null ? 0 : context.probability(cause);
  return probability * (severity === 'improves' ? 1 / 3 : 1);
}
