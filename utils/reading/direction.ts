/**
 * What "on" means for a switch, a fact of its own: to hide or to show, to allow or to forbid, to enable or to disable,
 * the same or a different name. The words of the label tell; what the code calls the switch only where they are silent.
 */
import type { SettingKind } from '../common/kinds.ts';
import { namesOfBands } from '../words/bands-joined.ts';
import { hasConcept, matchConcepts, unknownWords, type Concept } from '../words/index.ts';
import { foldText } from '../words/fold.ts';
import { stateWord } from '../words/state-words.ts';
import type { Features } from './features.ts';
import { bandIn } from './shapes.ts';
import { switchState } from './switches.ts';

/** along: on means on in normal form · against: on means off · split: the texts around it contradict each other */
export type Direction = 'along' | 'against' | 'split';
type Says = (...concepts: Concept[]) => boolean;

const NEGATIVE: readonly Concept[] = ['none', 'deny', 'disable', 'cancel'];

/** "Enable / disable" is no direction. */
const disables = (says: Says): boolean => says('disable') && !says('enable');
const forbids = (says: Says): boolean => disables(says) || (says('deny') && !says('allow'));

type Rule = (says: Says, text: string) => Direction | null;

/** The two halves of the verb stand apart. */
const TURNED_OFF = /\b(?:turn|switch|shut)\b.{1,24}\b(?:off|down)\b/i;
/** "Turn this radio on/off" names both states. */
const ON_OFF = /\bon\W{0,3}(?:or )?off\b|\boff\W{0,3}(?:or )?on\b/i;

/** To talk and to be able to, as words begin in the languages of words/ (folded as there). */
const TALKING = new RegExp(
  `^(?:${[
    'commun|comun|kommun|komunik|talk|speak|see|reach|exchang|traff?ic|dialog|echang|interc?ambi|scambi|daten|.*austausch|.*verkehr',
    'iletis|обмен|данны|общ|通信|通訊|通讯|互通',
    'can|could|able|zien|sehen|peuvent|peut|possono|puo|pueden|puede|podem|pode|mohou|muze|moga|moze|kan|kunnen|mogen|far|konnen|durfen|kurabil|могут|может',
  ].join('|')})`,
  'u',
);

/** To show, as the verb begins in the languages of words/ (folded as there), and the same with its "not" in it. */
const SHOWS = new RegExp(
  `(?<!\\p{L})(?:${[
    'show|display|mostr|exib|affich|tonen|weerge|visa|anzeig',
    'pokaz|wyswietl|zobraz|показ|отображ|goster',
  ].join('|')})|表示|显示|顯示`,
  'u',
);
const SHOWS_NOT = /(?<!\p{L})(?:nezobraz|neukaz|goster(?:il)?me(?!k))/u;

/** Does a text say that something is shown, or that it is not? */
export function speaksOfShowing(text: string): boolean {
  const folded = foldText(text);
  return SHOWS.test(folded) || SHOWS_NOT.test(folded);
}

/** "Wi-Fi off": what a tick does, or how the radio stands. */
function endsInOff(text: string): boolean {
  const words = text.trim().split(/[\s:]+/);
  return words.length > 1 && words.length < 5 && [words[0]!, words.at(-1)!].some((word) => stateWord(word) === false);
}

/** What one text says of the direction, by kind; null where it says nothing of it. */
const RULES: Partial<Record<SettingKind, Rule>> = {
  'ssid-broadcast': (says, text) => {
    // In a sentence the words are not joined to "not broadcast" (words/matcher.ts).
    const negative = text.length > SENTENCE && says('none', 'disable');
    if (says('hide')) return negative && !says('broadcast') ? 'along' : 'against';
    const prevented = text.length <= SENTENCE && says('deny');
    if (says('broadcast')) return negative || prevented ? 'against' : 'along';
    const folded = foldText(text);
    if (SHOWS_NOT.test(folded) || (text.length <= SENTENCE && says('none') && SHOWS.test(folded))) return 'against';
    // What is not done to the name is said with a verb that nobody here knows.
    return text.length <= SENTENCE && says('none') && says('ssid', 'network-name') ? 'split' : null;
  },
  'ap-isolation': (says, text) => {
    if (says('isolation')) return disables(says) || (says('none', 'without') && !says('mutual')) ? 'against' : 'along';
    if (!says('mutual')) return null;
    if (says(...NEGATIVE)) return 'along';
    // Devices that may talk to each other are not kept apart; whether they may, a verb that nobody here knows can turn round.
    return says('allow', 'enable') || unknownWords(text).every((word) => TALKING.test(word)) ? 'against' : 'split';
  },
  'radio-enable': (says, text) => {
    if (forbids(says) || (TURNED_OFF.test(text) && !ON_OFF.test(text))) return 'against';
    if (says('pause') || endsInOff(text)) return 'split';
    return says('enable', 'wireless', 'radio') ? 'along' : null;
  },
  'mac-filter-enable': (says, text) => {
    if (disables(says) || (text.length <= SENTENCE && says('none') && !says('enable'))) return 'against';
    return says('enable', 'mac-filter', 'access-control') ? 'along' : null;
  },
  'band-steering': (says, text) => {
    const names = namesOfBands(text);
    const parted = names === 'parted' || (names === null && says('different'));
    const meant = parted ? 'against' : names !== null || says('band-steering', 'same', 'prefer') ? 'along' : null;
    const negative = disables(says) || (text.length <= SENTENCE && says('none'));
    return meant !== null && negative ? opposite(meant) : meant;
  },
};

/** Longer than a label. */
const SENTENCE = 80;
/** Longer than a hint. */
const LONGEST = 200;
/** Kinds whose hint may say the opposite of their label: then neither is believed. */
const CHECKED: ReadonlySet<SettingKind> = new Set<SettingKind>(['ssid-broadcast', 'ap-isolation', 'band-steering']);

const opposite = (direction: Direction): Direction =>
  direction === 'split' ? 'split' : direction === 'along' ? 'against' : 'along';

/** "(also called the SSID broadcast)" names a thing and says nothing of the switch. */
const isRemark = (text: string): boolean => /^\W*[(（][^()]*[)）]\W*$/u.test(text);

/** What one text says of a kind's direction. */
export function directionOfText(kind: SettingKind, text: string): Direction | null {
  const rule = RULES[kind];
  if (!rule || text.length > LONGEST || isRemark(text)) return null;
  // "Hide the name (disables WPS)": what follows from it.
  const main = text.replace(/\s?[(（][^()（）]+[)）]\s*$/u, '');
  if (main !== text && main.trim() !== '') {
    const meant = directionOfText(kind, main);
    if (meant !== null) return meant;
  }
  const words = matchConcepts(text);
  return rule((...concepts) => words.some(({ concept }) => concepts.includes(concept)), text);
}

/** Letters of scripts that none of the languages of words/ has. */
const UNREAD = /[^\P{L}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** What the code's own name says, where no text does. */
function directionOfName(kind: SettingKind, f: Features): Direction | null {
  if (kind === 'ssid-broadcast') {
    // A row named after broadcasting outranks a box named after hiding.
    if (/broadcast|bcast/.test(f.around) && !/broadcast|bcast/.test(f.name)) return 'along';
    const own = f.control.options.map(({ text }) => text).join(' ');
    if (!/closed|hid/.test(f.name) || /visib|broadcast/i.test(own)) return null;
    // A drawn switch may turn the field round: of a label in a script that nobody here reads, who knows what it switches.
    const { state, texts, headings } = f.control;
    // "SSID broadcast" above a box without a label, which the code calls hidden.
    if (headings.slice(0, 1).some((text) => directionOfText(kind, text) === 'along')) return 'split';
    return state?.twin !== undefined && texts.some((text) => UNREAD.test(text)) ? 'split' : 'against';
  }
  if (kind === 'radio-enable' && f.control.type === 'toggle') return /disable/.test(f.name) ? 'against' : null;
  return null;
}

/** Names of radios and of what they send, as the system calls them: wifi1, wlan0, phy0-ap0; not generations, "Wi-Fi 6". */
const INTERFACE = /(?<![\p{L}\d])(?:wifi[0-3]|(?:wlan|wl|radio|ath|rai?|phy)\d)(?:-ap\d)?\W*$/iu;

/** A verb of switching off, or of switching on, and what is switched: "wifi" of "Turn off wifi1"; null for other texts. */
function command(text: string): { on: boolean; what: string } | null {
  const [, verb, what] = /^((?:turn|switch|shut) (?:on|off)|\S+)\s+(\S.*)$/iu.exec(text) ?? [];
  if (!verb || !what || text.length > LONGEST_COMMAND) return null;
  const off = TURNED_OFF.test(text) || hasConcept(verb, 'disable');
  if (!off && !hasConcept(verb, 'enable', 'on')) return null;
  return {
    on: !off,
    what: what
      .replaceAll(/[\d.,]+\s?/g, '')
      .trim()
      .toLowerCase(),
  };
}
const LONGEST_COMMAND = 40;

/** "Enable wifi1": a radio by its name. */
export const switchesInterface = (text: string): boolean => INTERFACE.test(text) && command(text) !== null;

/**
 * "Disable wifi1" on a switch that is on: what a press would do, which a name for assistive technology may say. Known by the
 * name of an interface in it, or by another switch of the page that is off and called "Enable wifi2".
 * @returns null where the same could be a name: what it means is not known then
 */
function isAction(text: string, { control }: Features, all: readonly Features[]): boolean | null {
  const said = control.type === 'toggle' && control.state?.aria === true ? command(text) : null;
  if (!said || said.on) return false;
  if (INTERFACE.test(text)) return true;
  const paired = all.some(
    ({ control: { type, state, texts } }) =>
      type === 'toggle' &&
      state?.aria === false &&
      texts.map(command).some((other) => other?.on === true && other.what === said.what),
  );
  // A lone one may be either.
  return paired || null;
}

/** "Disabled" beside a drawn switch that is off, under the name of the radio: how it stands, or what it is for. */
function mayBeState(text: string, { control }: Features): boolean {
  const { state, headings } = control;
  return (
    stateWord(text) === false &&
    state?.native === undefined &&
    switchState(control).on === false &&
    headings.slice(0, 1).some((heading) => bandIn(heading) !== null || hasConcept(heading, 'wireless', 'radio'))
  );
}

/** A word for a state, or nothing but "enable" or "disable": in Chinese they are the same. */
function saysState(text: string): boolean | null {
  const words = matchConcepts(text);
  const only = (concept: Concept): boolean => words.length > 0 && words.every((word) => word.concept === concept);
  return stateWord(text) ?? (only('enable') ? true : only('disable') ? false : null);
}

/** Another switch bears the word for "on" and is on: the words follow the states. */
const follows = (all: readonly Features[]): boolean =>
  all.some(({ control: { texts, state } }) => state?.native === true && saysState(texts[0] ?? '') === true);

/** May the word beside a switch be drawn anew with its state? */
const mayFollow = ({ control: { state } }: Features, all: readonly Features[]): boolean =>
  state?.drawn !== undefined || state?.twin !== undefined || follows(all);

/** It is so where a sign is drawn, or something is drawn for the box and others of the page do so; a plain box may be named so. */
const isDrawnAnew = ({ control: { state } }: Features, all: readonly Features[]): boolean =>
  state?.drawn !== undefined || (state?.twin !== undefined && follows(all));

/**
 * @param all the controls of the page
 * @returns what "on" in the control means for the setting's normal form
 */
export function directionOf(kind: SettingKind, f: Features, all: readonly Features[] = []): Direction {
  const { control } = f;
  // Where enabled and disabled are the choices, the label's own verb only names the pair.
  if ((kind === 'radio-enable' || kind === 'mac-filter-enable') && control.type !== 'toggle') return 'along';
  const said = control.texts
    .map((text, at): Direction | null => {
      const plain = directionOfText(kind, text);
      // "Disabled", written into a drawn switch that is off: how it stands. Where it is on, the word may be its name.
      const ofState = at === 0 && control.type === 'toggle' && control.texts.length > 1 && mayFollow(f, all);
      if (plain === 'against' && ofState && (follows(all) ? saysState(text) : stateWord(text)) === false)
        return switchState(control).on === false && isDrawnAnew(f, all) ? null : 'split';
      const action = plain !== null && isAction(text, f, all);
      if (action === false) return plain;
      return action ? 'along' : 'split';
    })
    .filter((direction) => direction !== null);
  const [nearest] = said;
  if (
    kind === 'radio-enable' &&
    control.type === 'toggle' &&
    control.texts.slice(0, 1).some((text) => mayBeState(text, f))
  )
    return 'split';
  if (!nearest) return directionOfName(kind, f) ?? 'along';
  return CHECKED.has(kind) && said.some((direction) => direction !== nearest) ? 'split' : nearest;
}
