/** Suggestions as finished content of cards: what stands where. The background only puts the words in. */
import type { Reading, Setting } from '../router/types.ts';
import { text, type TextRef } from '../text.ts';
import { shownNow } from './offer.ts';
import type { Suggestion } from './types.ts';

/** The lines of one hint card. Empty strings are lines that are left out. */
export interface HintText {
  title: TextRef;
  now: TextRef | string;
  wanted: TextRef | string;
  why: TextRef;
  saving: TextRef | string;
  called: TextRef | string;
}

/** A page's name for a control is cut here: some are whole sentences. */
const LONGEST_LABEL = 60;

/** Suggestions whose subject is not the control they point at. */
const OWN_TITLE: ReadonlySet<string> = new Set([
  'device-blocked',
  'device-paused',
  'new-devices-blocked',
  'mac-list-off',
  'channel-by-survey',
  'pause-5-while-pairing',
  'one-name-both-bands',
  'name-24-differs',
  'name-hidden',
  'password-by-hand',
  'password-special',
  'frames-required',
  'guest-log-in-page',
  'no-address',
  'module-absent',
  'signal-weak',
]);

/** @param reading the reading the suggestion was made from */
export function presentSuggestion(suggestion: Suggestion, reading: Reading): HintText {
  const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
  return {
    title: titleOf(suggestion, setting),
    now: suggestion.from,
    wanted: suggestion.to ?? '',
    why: suggestion.why,
    saving: suggestion.sideEffect ?? '',
    called: setting ? calledHere(setting) : '',
  };
}

function titleOf(suggestion: Suggestion, setting: Setting | undefined): TextRef {
  if (OWN_TITLE.has(suggestion.rule)) return text(`advice.rule_title.${suggestion.rule}`);
  return text(setting ? `advice.title.${setting.kind}` : 'advice.rule_title.not_here');
}

/** `called "Wireless MAC Filter" here`, or nothing when the page gives the control no name. */
export function calledHere(setting: Setting): TextRef | string {
  const label = setting.label
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:*：]+$/u, '')
    .trim();
  if (label === '') return '';
  const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  return text('advice.hint.called', { label: short });
}

/** A setting in one line for lists: its everyday name, band, and value now. */
export function settingLine(setting: Setting): { name: TextRef; band: string | null; now: TextRef | string } {
  return { name: text(`setting.${setting.kind}`), band: setting.band, now: shownNow(setting) };
}
