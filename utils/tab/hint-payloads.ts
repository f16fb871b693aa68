/** What each frame of a tab is to draw: suggestions turned into finished words, spread over the frames. */
import { elapsed } from '../common/elapsed.ts';
import { MENU } from './hint-actions.ts';
import { suggestionId } from '../advice/id.ts';
import { linkFor, menuHints, progress, wantedTopic, type MenuHint } from '../advice/menu.ts';
import { shownChange } from '../advice/change-shown.ts';
import { shownNow } from '../advice/offer.ts';
import { calledHere, presentSuggestion, settingTitle } from '../advice/present.ts';
import { marksOf } from '../advice/same-router.ts';
import { findSetting, isOf, valueLine, type PendingChange } from '../advice/save-flow.ts';
import {
  HINT_WORDS,
  type Hint,
  type HintPayload,
  type HintWord,
  type Suggestion,
  type SummaryCard,
} from '../advice/types.ts';
import type { FollowedLink, RouterMemory } from '../advice/router-memory.ts';
import type { Verdict } from '../advice/verdict.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import { isHomeAddress } from '../firmware/home-address.ts';
import { asPath, pathTo, wayOf } from '../firmware/menus.ts';
import type { ElementPath, Reading } from '../reading/types.ts';
import { headlineOf } from '../common/headline.ts';
import { text, type TextRef } from '../common/text.ts';
import type { RingOf } from '../report/report.ts';
import type { TabState } from './types.ts';
import { hostOf } from './visible.ts';

export interface Shown {
  state: TabState;
  /** As the router has it. */
  reading: Reading | null;
  /** As the page shows it, with what is not saved yet. */
  live?: Reading | null;
  diagnosis: Diagnosis | null;
  suggestions: Suggestion[];
  verdict: Verdict | null;
  /** Menu entries that were followed already. */
  memory: RouterMemory;
  /** The camera is back: the page is calm. */
  solved: boolean;
}

interface Words extends Shown {
  /** Changes the person has begun, on any router. */
  changes: PendingChange[];
  /** Turns ids into words. */
  t(ref: TextRef | string): string;
}

/** How long a page says that a change was saved: a camera takes up to five minutes to come back. */
const SHOW_SAVED_MS = 15 * 60_000;

type Draft = Omit<Hint, 'position' | 'total'>;

/** Suggestions that have a control to point at and were not put away, with their ids, in their order. */
export function shownSuggestions({
  state,
  reading,
  suggestions,
  solved,
}: Pick<Shown, 'state' | 'reading' | 'suggestions' | 'solved'>): { id: string; suggestion: Suggestion }[] {
  if (!reading || solved) return [];
  return suggestions
    .map((suggestion) => ({ id: suggestionId(suggestion, reading), suggestion }))
    .filter(({ id, suggestion }) => targetOf(suggestion, reading) !== null && !state.dismissed.includes(id));
}

/** What a suggestion points at: its control, another thing on the page, or the menu entry that leads on. */
function targetOf(
  { setting, extra, unread, link }: Suggestion,
  reading: Reading,
): { path: ElementPath; target: Hint['target'] } | null {
  const control = setting === null ? undefined : reading.settings[setting];
  if (control) return { path: control, target: 'control' };
  const other = extra === undefined ? undefined : reading.extras[extra];
  if (other) return { path: other, target: 'control' };
  const place = unread === undefined ? undefined : reading.unread[unread];
  if (place) return { path: place, target: 'control' };
  const way = linkFor(link, reading);
  return way && { path: way, target: 'menu' };
}

/** Which setting a hint rings; null when it rings something else. */
export function ringOf(shown: Shown, id: string): RingOf | null {
  const { reading } = shown;
  const index = shownSuggestions(shown).find((one) => one.id === id)?.suggestion.setting ?? null;
  const setting = index === null ? undefined : reading?.settings[index];
  if (!reading || !setting) return null;
  const { kind, band } = setting;
  const alike = reading.settings.filter((each) => each.kind === kind && each.band === band);
  return { kind, band, nth: alike.indexOf(setting), of: alike.length };
}

/** The menu entry that a hint stands at; null when it stands at something else. */
export function followedLink(shown: Shown, id: string): FollowedLink | null {
  const { reading } = shown;
  if (!reading) return null;
  const menu = shownMenuHints(shown).find((one) => one.id === id);
  const suggested = shownSuggestions(shown).find((one) => one.id === id)?.suggestion;
  const link = menu ? reading.links[menu.hint.link] : suggested && linkFor(suggested.link, reading);
  return link ? { to: link.to, text: link.text } : null;
}

/** The menu entry to open next, with its words on the page; null when there is none. */
export function nextEntry(shown: Shown): { id: string; label: string } | null {
  const [first] = shownMenuHints(shown);
  const link = first && shown.reading?.links[first.hint.link];
  return link ? { id: first.id, label: link.text } : null;
}

/** Ids of all hints of a tab, in the order in which "next" walks them. */
export function hintOrder(shown: Shown): string[] {
  return [...shownSuggestions(shown).map(({ id }) => id), ...shownMenuHints(shown).map(({ id }) => id)];
}

function shownMenuHints(shown: Shown): { id: string; hint: MenuHint }[] {
  const { state, reading, diagnosis, verdict, memory, solved } = shown;
  if (!reading || !verdict || solved) return [];
  // First what is wrong here; a ring elsewhere would lead away from it.
  if (shownSuggestions(shown).some(({ suggestion }) => suggestion.severity === 'blocker')) return [];
  // One ring an entry: a suggestion that leads there already says why.
  const taken = new Set(shownSuggestions(shown).map(({ suggestion }) => targetOf(suggestion, reading)?.path));
  return menuHints(reading, diagnosis, verdict.checks, memory)
    .map((hint) => ({ id: `${MENU}${hint.to}`, hint }))
    .filter(({ id, hint }) => !state.dismissed.includes(id) && !taken.has(reading.links[hint.link]));
}

/**
 * @returns what to draw, by the browser's frame id. The top document shows the summary card, or, when it could not be
 * read, the first frame that could.
 */
export function hintPayloads(input: Words): Map<number, HintPayload> {
  const { state, reading, t } = input;
  const payloads = new Map<number, HintPayload>();
  if (!reading) return payloads;
  const hints = numbered([
    ...settingHints(input, reading),
    ...changeHints(input, reading),
    ...linkHints(input, reading),
  ]);
  const words = Object.fromEntries(HINT_WORDS.map((word) => [word, t(text(`hint_word.${word}`))])) as Record<
    HintWord,
    string
  >;
  const frameIds = Object.keys(state.frames).map(Number);
  const summaryFrame = Math.min(...frameIds);
  for (const frameId of frameIds) {
    const path = state.frames[frameId]?.framePath.join() ?? '';
    const own = hints.filter(({ frame }) => frame.join() === path);
    const summary = frameId === summaryFrame ? summaryCard(input, reading, hints.length) : null;
    const save = reading.save?.frame.join() === path ? reading.save.selector : null;
    if (own.length > 0 || summary) payloads.set(frameId, { hints: own, summary, save, current: state.current, words });
  }
  return payloads;
}

function settingHints({ t, changes, ...shown }: Words, reading: Reading): Draft[] {
  const begun = new Set(changesHere(changes, reading, shown).map(({ id }) => id));
  const here = marksOf(reading);
  return shownSuggestions(shown).flatMap(({ id, suggestion }) => {
    const found = targetOf(suggestion, reading);
    if (!found || begun.has(id)) return [];
    const { title, now, wanted, why, saving, called } = presentSuggestion(suggestion, reading);
    return {
      ...pathOf(found.path),
      id,
      severity: suggestion.severity,
      mark: suggestion.unread === undefined ? (found.target === 'menu' ? 'way' : suggestion.severity) : 'look',
      title: t(title),
      now: t(now),
      wanted: t(wanted),
      why: t(why),
      saving: t(saving),
      called: t(called),
      target: found.target,
      state: hintState(changes.find((change) => change.id === id && isOf(change, hostOf(reading.url), here))),
    };
  });
}

/** Once edited, a control no longer needs its suggestion; the person still needs to know what comes next. */
function changeHints({ t, changes, ...shown }: Words, reading: Reading): Draft[] {
  const own = changesHere(changes, reading, shown);
  const settings = (shown.live ?? reading).settings;
  const drafts = own.flatMap((change): Draft[] => {
    const setting = findSetting(change, settings);
    if (!setting) return [];
    const { from, to, back } = shownChange({ ...change, to: valueLine(setting.value) });
    const values = { from: t(from), to: t(to) };
    return [
      {
        ...pathOf(setting),
        id: change.id,
        severity: change.helped === false ? 'improves' : 'fine',
        mark: change.helped === false ? 'improves' : 'fine',
        title: t(settingTitle(setting)),
        now: t(shownNow(setting)),
        wanted: change.helped === false ? t(back) : '',
        why: t(
          change.helped === false ? text('hint.put_back', { from: t(back) }) : text(`hint.${change.state}`, values),
        ),
        saving: '',
        called: t(calledHere(setting)),
        target: 'control',
        state: hintState(change),
      },
    ];
  });
  const unsaved = own.some(({ state }) => state === 'edited');
  return unsaved && reading.save ? [...drafts, saveHint(reading.save, t)] : drafts;
}

/** What the person has begun on this router, and what was saved here a moment ago. */
function changesHere(
  changes: readonly PendingChange[],
  reading: Reading,
  { state: { dismissed }, live, suggestions, solved }: Pick<Shown, 'state' | 'live' | 'suggestions' | 'solved'>,
): PendingChange[] {
  const suggested = new Set(suggestions.map((suggestion) => suggestionId(suggestion, reading)));
  const here = marksOf(reading);
  return changes.filter((change) => {
    const { id, state, at, helped, from } = change;
    if (!isOf(change, hostOf(reading.url), here) || dismissed.includes(id)) return false;
    if (state === 'edited') {
      // Set back by hand, it was never changed.
      const setting = findSetting(change, (live ?? reading).settings);
      return !setting || valueLine(setting.value) !== from;
    }
    if (state === 'save-pressed') return true;
    if (state !== 'saved' || (suggested.has(id) && helped !== false)) return false;
    return helped === false || (!solved && elapsed(at) < SHOW_SAVED_MS);
  });
}

function saveHint(path: ElementPath, t: Words['t']): Draft {
  return {
    ...pathOf(path),
    id: 'save',
    severity: 'likely',
    mark: 'way',
    title: t(text('hint.save_title')),
    now: '',
    wanted: '',
    why: t(text('hint.save_why')),
    saving: '',
    called: '',
    target: 'save',
    state: 'suggested',
  };
}

function hintState(change: PendingChange | undefined): Hint['state'] {
  const state = change?.state ?? 'suggested';
  return state === 'camera-back' || state === 'put-back' ? 'saved' : state;
}

function linkHints({ t, ...shown }: Words, reading: Reading): Draft[] {
  return shownMenuHints(shown).flatMap(({ id, hint }) => {
    const link = reading.links[hint.link];
    if (!link) return [];
    return {
      ...pathOf(link),
      id,
      severity: 'improves' as const,
      mark: 'way' as const,
      title: t(hint.title),
      // Nothing is changed here: it leads on.
      now: '',
      wanted: '',
      why: t(hint.why),
      saving: '',
      called: t(hint.way),
      target: 'menu',
      state: 'suggested',
    };
  });
}

const pathOf = ({ selector, frame }: ElementPath): ElementPath => ({ selector, frame });

function numbered(drafts: Draft[]): Hint[] {
  return drafts.map((draft, index) => ({ ...draft, position: index + 1, total: drafts.length }));
}

/** Where to go on a router whose menu is known, when no entry of this page is ringed for it. */
function wayLine(shown: Shown, reading: Reading): TextRef[] {
  const { family, vendor } = reading.router;
  const topic = wantedTopic(reading, shown.diagnosis);
  const path = topic && pathTo(wayOf(family)?.menu ?? {}, topic);
  if (!path || shownMenuHints(shown).length > 0) return [];
  return [text('ui.menu.on', { router: vendor ?? '', path: asPath(path) })];
}

function summaryCard({ t, ...shown }: Words, reading: Reading, total: number): SummaryCard | null {
  const { verdict, diagnosis, solved } = shown;
  if (!verdict) return null;
  const step = solved ? undefined : diagnosis?.plan[0];
  const way = reading.router.login || solved ? null : progress(verdict.checks, shownMenuHints(shown)[0]?.hint, reading);
  const { head, rest } = headlineOf(t(verdict.title));
  return {
    title: head,
    rest,
    lines: [...verdict.lines, ...(way ? [way] : []), ...(solved ? [] : wayLine(shown, reading))].map(t),
    total,
    step: step ? t(text('hint.step', { step: t(text(`fix.${step.fix}.name`)) })) : '',
    notice: isHomeAddress(reading.url) ? '' : t(text('hint.not_home')),
    tone: verdict.tone === 'partial' && verdict.look ? 'look' : verdict.tone === 'silent' ? 'partial' : verdict.tone,
  };
}
