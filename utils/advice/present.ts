/** Suggestions as finished content of cards: what stands where. The background only puts the words in. */
import type { Reading, Setting } from '../reading/types.ts';
import { text, type TextRef } from '../common/text.ts';
import { shownNow } from './offer.ts';
import { LAST_TESTS } from './rules/last-tests.ts';
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

/** A longer name is a sentence about the page or the headers of a table in a row: no help to find anything. */
const LONGEST_LABEL = 60;

/** Suggestions whose subject is not the control they point at. */
const OWN_TITLE: ReadonlySet<string> = new Set([
  'device-blocked',
  'device-paused',
  'new-devices-blocked',
  'wifi-schedule',
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
  'wrong-box',
  ...LAST_TESTS,
]);

/** @param reading the reading the suggestion was made from */
export function presentSuggestion(suggestion: Suggestion, reading: Reading): HintText {
  const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
  return {
    title: titleOf(suggestion, setting, reading),
    now: suggestion.from,
    wanted: suggestion.to ?? '',
    why: suggestion.why,
    saving: suggestion.sideEffect ?? '',
    called: setting && !isShared(setting, reading) ? calledHere(setting) : placeCalled(suggestion, reading),
  };
}

function titleOf(suggestion: Suggestion, setting: Setting | undefined, reading: Reading): TextRef {
  // The server itself is off: no device's address is spoken of.
  if (suggestion.rule === 'no-address' && suggestion.extra !== undefined) return text('advice.menu.dhcp');
  const place = suggestion.unread === undefined ? undefined : reading.unread[suggestion.unread];
  if (place) return text(`advice.unread.${place.topic}`);
  if (OWN_TITLE.has(suggestion.rule)) return text(`advice.rule_title.${suggestion.rule}`);
  return setting ? settingTitle(setting) : text('advice.rule_title.not_here');
}

/** What a card about this control is called. */
export function settingTitle({ kind, band }: Setting): TextRef {
  if (kind === 'radio-enable' && band !== '2.4') return text(`advice.title.radio_${band === '5' ? 'five' : 'any'}`);
  return text(`advice.title.${kind}`);
}

/** `called "Wireless MAC Filter" here`, or nothing when the page gives the control no name a person would know it by. */
export function calledHere(setting: Setting): TextRef | string {
  const label = plainName(setting.label);
  if (setting.nameless || label === '' || label.length > LONGEST_LABEL || NO_NAME.test(label) || SENTENCE.test(label))
    return '';
  const group = plainName(setting.under ?? '');
  return group === '' ? text('advice.hint.called', { label }) : text('advice.hint.called_under', { label, group });
}

/** The page's own name of a place that was not read. */
function placeCalled({ unread }: Suggestion, reading: Reading): TextRef | string {
  const label = plainName((unread === undefined ? undefined : reading.unread[unread])?.label ?? '');
  return label === '' || label.length > LONGEST_LABEL ? '' : text('advice.hint.called', { label });
}

/** What stands before several controls of different kinds names none of them: a heading, a line of figures. */
function isShared({ kind, band, label }: Setting, { settings }: Reading): boolean {
  if (kind.startsWith('mac-filter') || ROW.test(plainName(label))) return false;
  return settings.some(
    (other) => other.kind !== kind && other.band === band && plainName(other.label) === plainName(label),
  );
}

/** The name of a table's row: "SSID 1". */
const ROW = /^\p{L}+ ?\d{1,2}$/u;

/** What scripts leave where a name should be. */
const NO_NAME = /^(undefined|null|nan)$/i;

/** A remark of the page: "Press Save to keep the basic settings." */
const SENTENCE = /[。！]|(\S+\s+){3}\S+[^.]\.$/u;

function plainName(shown: string): string {
  return shown
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<![\s:*：])[\s:*：]+$/u, '')
    .trim();
}

/** A setting in one line for lists: its everyday name, band, and value now. */
export function settingLine(setting: Setting): { name: TextRef; band: string | null; now: TextRef | string } {
  return { name: text(`setting.${setting.kind}`), band: setting.band, now: shownNow(setting) };
}
