/** A person shows on the page what was misread: the frames wait for it, and what they tell is masked and kept. */
import * as v from 'valibot';
import { understoodOf } from '../report/understood.ts';
import { maskBare, maskFacts } from '../report/mask.ts';
import type { Picked, PickStart, PickWords } from '../report/picked.ts';
import { isSameThing, NOT_NAMED, placeOf, type Place, type Said } from '../report/said.ts';
import { text } from '../common/text.ts';
import { browser } from './api.ts';
import { refreshTab } from './controller.ts';
import { cut, parsePageFacts } from './facts-schema.ts';
import { t } from './i18n.ts';
import { framesWithReader, injectPicker } from './inject.ts';
import { languageReady } from './language.ts';
import { sendMessage } from './messages.ts';
import { pageOfTab } from './misread.ts';
import { misreadMark } from './misread-mark.ts';
import { updateSaid } from './said-store.ts';
import { getTabState } from './tab-store.ts';
import { bringToFront, openAsTab, openBeside, type ViewKind } from './view-kind.ts';

const ignore = () => undefined;

const schema = v.object({
  facts: v.unknown(),
  ref: v.nullable(v.pipe(v.number(), v.integer())),
  elements: v.pipe(
    v.array(v.object({ tag: cut(60), role: cut(60), marks: cut(300), text: cut(200) })),
    v.maxLength(10),
  ),
  beside: v.boolean(),
});

/** @returns what was shown, or null when it is none of our frames' */
export function parsePicked(raw: unknown): Picked | null {
  const result = v.safeParse(schema, raw);
  const facts = result.success ? parsePageFacts(result.output.facts) : null;
  return result.success && facts ? { ...result.output, facts } : null;
}

/** What it says of the page, masked: wrong where it was taken for something, missed where it was not. */
export function saidOfPicked({ facts, ref, elements }: Picked): Said[] {
  const page = maskFacts(facts);
  const { taken } = understoodOf([page]);
  const bare = (): Place => ({ url: page.page.url, about: { elements: maskBare(facts, elements) }, nth: 0 });
  const at = (ref === null ? null : placeOf([page], { frame: 0, ref })) ?? bare();
  const wrong = ref === null ? [] : taken.filter((each) => each.ref === ref);
  const label = nameOf(at);
  return wrong.length > 0
    ? wrong.map(({ setting }) => ({ says: 'wrong', kind: setting.kind, at, label, shown: true }))
    : [{ says: 'missed', kind: NOT_NAMED, at, label, shown: true }];
}

function nameOf({ about }: Place): string {
  const names =
    'control' in about
      ? [about.control.texts[0], about.control.value, about.control.marks]
      : 'table' in about
        ? [about.table.caption, about.table.heading, about.table.headers.join(', ')]
        : about.elements.map((each) => each.text);
  return (names.find((name) => name?.replaceAll(/[▒░▓\s]/gu, '')) ?? '').trim().slice(0, 80);
}

function words(): PickWords {
  const word = (id: string) => t(text(`pick.${id}`));
  const language = t(text('hint_word.language'));
  return {
    language,
    title: word('title'),
    keys: word('keys'),
    cancel: word('cancel'),
    unnamed: word('unnamed'),
  };
}

/**
 * Lets the person show something on a page whose report is open.
 * @param view what asked for it: a popup closes, a tab is come back to
 * @returns false where no frame of the page can do that
 */
export async function startPicking(tabId: number, view: ViewKind, ownTab: number | null): Promise<boolean> {
  const mark = await misreadMark.get();
  if (mark?.tabId !== tabId) return false;
  await misreadMark.set({ ...mark, picking: { tab: view === 'tab' ? ownTab : null } });
  // What is drawn of ours would be in the way.
  await Promise.all([languageReady(), refreshTab(tabId)]);
  const frames = await framesWithReader(tabId);
  await injectPicker(tabId, frames);
  const start: PickStart = { words: words(), bar: false, beside: view === 'popup' };
  const counts = await Promise.all(
    frames.map((frameId, at) =>
      sendMessage('pickStart', { ...start, bar: at === 0 }, { tabId, frameId }).catch(() => null),
    ),
  );
  const first = frames.find((_, at) => counts[at]) ?? frames.find((_, at) => typeof counts[at] === 'number');
  if (first === undefined) {
    await endPicking(tabId);
    return false;
  }
  await sendMessage('pickFocus', true, { tabId, frameId: first }).catch(ignore);
  return true;
}

/** The frames of the tab give the page back, and what stands in it of ours comes back. */
export async function givePageBack(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  await Promise.all(frames.map((frameId) => sendMessage('pickEnd', undefined, { tabId, frameId }).catch(ignore)));
  await refreshTab(tabId);
}

async function endPicking(tabId: number): Promise<void> {
  const mark = await misreadMark.get();
  if (mark?.picking) {
    const { picking: _over, ...rest } = mark;
    await misreadMark.set(rest);
  }
  await givePageBack(tabId);
}

async function framesOf(tabId: number): Promise<number[]> {
  const { frames } = await getTabState(tabId);
  return Object.keys(frames)
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** The keyboard has come to the end of a frame: the next one that is read goes on, or this one anew. */
export async function pickOn(tabId: number, frameId: number, forward: boolean): Promise<void> {
  const frames = await framesOf(tabId);
  const step = forward ? 1 : -1;
  for (let count = 1; count <= frames.length; count += 1) {
    const next = frames.at((frames.indexOf(frameId) + step * count) % frames.length)!;
    if (await sendMessage('pickFocus', forward, { tabId, frameId: next }).catch(() => false)) return;
  }
}

/** Something was shown, or nothing (null): the person goes back to where they came from. */
export async function picked(tabId: number, raw: unknown): Promise<void> {
  const data = raw === null ? null : parsePicked(raw);
  // First of all: browsers let a click in the page open the panel only at once.
  const opening = data?.beside ? openBeside(tabId) : null;
  const mark = await misreadMark.get();
  if (mark?.tabId !== tabId || !mark.picking) return;
  if (data) {
    const said = saidOfPicked(data);
    const isNew = (each: Said) => !said.some((one) => isSameThing(one, each));
    await updateSaid(tabId, await pageOfTab(tabId), (before) => [...before.filter(isNew), ...said]);
  }
  await endPicking(tabId);
  if (opening && !(await opening)) openAsTab(tabId);
  const back = mark.picking.tab === null ? null : await browser.tabs.get(mark.picking.tab).catch(() => null);
  if (back?.id !== undefined) bringToFront({ id: back.id, windowId: back.windowId ?? -1, url: null });
}
