/**
 * Hints drawn in a router page: rings around controls, a card for the current one, a summary card. Draws what it is given
 * and tells what the person does; decides nothing and knows no extension API.
 */
import type { Hint, HintAction, HintPayload } from '../../utils/advice/types.ts';
import type { HintLayer, HintLayerOptions } from '../../utils/frame/hint-layer.ts';
import { buttonsAround, listBelow } from './buttons.ts';
import { createCard } from './card.ts';
import { isDrawn } from './disclosure.ts';
import { make } from './dom.ts';
import { watchEdits, type EditWatch } from './edits.ts';
import { scaled, union } from './geometry.ts';
import { badgeBox } from './badge.ts';
import { badgeStand, type Badged } from './badge-layout.ts';
import { looksAt } from './points.ts';
import type { Precious } from './card-position.ts';
import { createHand } from './hand.ts';
import { createRing, ringBox, type Ring } from './rings.ts';
import { LOOK } from './look.ts';
import { createSeeker, type Sought } from './seek.ts';
import { createSpeech } from './speech.ts';
import { createStage } from './stage.ts';
import { createSummary } from './summary.ts';
import { boxOf, clippers, isCovered, reveal, visibleBox } from './target.ts';
import { watchPage, type Watch } from './watch.ts';

interface Drawn extends Badged, Sought {
  hint: Hint;
  ring: Ring;
  clips: Element[];
}

/** So long a control may be gone while its page redraws itself, before the card says that it is not shown. */
const LOST_MS = 800;
/** Frames narrower than this are all taken up by a card. */
const ROOMY_WIDTH = 400;
/** In a frame narrower than this no card can be read: it gets its ring alone. */
const LEAST_WIDTH = 100;
/** Makes the layer of one document. Nothing is drawn and nothing watched before `show`. */
export function createHintLayer({
  document,
  find,
  send,
  alive = () => true,
  openRoot = false,
  ownPage = false,
}: HintLayerOptions): HintLayer {
  const view = document.defaultView ?? window;
  const stage = createStage(document, LOOK, openRoot, ownPage);
  const ringLayer = make(document, 'div');
  const speech = createSpeech(document);
  stage.root.append(speech.element, ringLayer);
  // Keys pressed in our cards do not leave them; those of the page are heard last, when it did not want them.
  stage.root.addEventListener('keydown', onKey);
  const seeker = createSeeker(view, find, () => watch?.soon());
  const standBadges = badgeStand(looksAt(document), () => view.performance.now());
  const card = createCard(document, stage.root, choose, closeCard);
  const hand = createHand(view, stage.owns);
  const summary = createSummary(document, stage.root, choose, showFirst);

  let payload: HintPayload | null = null;
  let drawn: Drawn[] = [];
  /** A card closed by hand stays closed until another hint, or this one anew, is asked for. */
  let closed: string | null = null;
  let scrollTo: string | null = null;
  let revealed: Element | null = null;
  let watch: Watch | null = null;
  let edits: EditWatch | null = null;
  /** Since when the open hint has nothing on the page to stand by. */
  let lostAt: number | null = null;
  let last = '';
  /** The page's buttons that a card had better not lie on, as of the last move. */
  let precious: readonly Precious[] = [];
  /** Some badges have not found their spot yet. */
  let unplaced = false;
  /** The keyboard is to go where something of ours is drawn next. */
  let focusing = false;

  function opened(): Drawn | null {
    const current = payload?.current ?? null;
    return current === null || current === closed ? null : (drawn.find(({ hint }) => hint.id === current) ?? null);
  }

  function choose(action: HintAction): void {
    if (action.type === 'show') {
      closed = null;
      scrollTo = action.id;
      revealed = null;
      refresh();
    }
    send(action);
  }

  function showFirst(): void {
    const first = payload?.hints.find((hint) => hint.position === 1);
    choose(first ? { type: 'show', id: first.id } : { type: 'next' });
  }

  function closeCard(): void {
    const open = opened();
    if (!open) return;
    const focused = card.focused;
    closed = open.hint.id;
    refresh();
    // The person was in the card: the badge that opens it again is where they were.
    if (focused) open.ring.focus();
    send({ type: 'close' });
  }

  function onKey(event: Event): void {
    const { key, altKey, isTrusted, isComposing, defaultPrevented } = event as KeyboardEvent;
    if (!isTrusted || isComposing || defaultPrevented || !opened()) return;
    const here = card.focused;
    if (key === 'Escape' && (here || !document.querySelector('dialog:modal'))) closeCard();
    else if ((altKey && key === 'PageDown') || (here && key === 'ArrowRight')) choose({ type: 'next' });
    else if ((altKey && key === 'PageUp') || (here && key === 'ArrowLeft')) choose({ type: 'previous' });
  }

  /** One frame: first everything is read, then everything is written. True when something moved. */
  function draw(): boolean {
    if (!payload) return false;
    // Nobody would hear what is pressed: the page is given back.
    if (!alive()) {
      destroy();
      return false;
    }
    stage.renew();
    stage.attach(drawn.flatMap(({ element }) => element ?? []));
    seeker.seek(drawn);
    for (const each of drawn) {
      if (each.at !== each.element && each.element && isDrawn(each.element)) each.at = each.element;
      if (each.at) each.clips = clippers(each.at);
    }
    const scale = stage.scale();
    const size = stage.size();
    const open = opened();
    // What a dialog lies over cannot be pressed: a card that spoke of it would lie on the dialog, and take its clicks.
    const found = drawn.map(({ at, clips }) => {
      const seen = visibleBox(at, clips);
      return seen && isCovered(at!, seen.box, stage.owns) ? null : seen;
    });
    watch?.follow(drawn.flatMap(({ at }) => at ?? []));
    const lost = isLost(open);
    const state = JSON.stringify([found, size, open?.hint.id, lost, drawn.map(({ at, element }) => at === element)]);
    const moved = state !== last;
    last = state;
    if (moved) precious = open?.at ? preciousNear(open.at, scale) : [];
    for (const [index, each] of drawn.entries()) each.box = found[index] ? scaled(found[index].box, scale) : null;
    const anew = moved || unplaced;
    if (anew) {
      unplaced = standBadges(drawn, size, scale);
      if (unplaced) watch?.soon();
      for (const [index, each] of drawn.entries()) {
        const clip = found[index]?.clip;
        each.ring.draw(
          doubled(each, open) ? null : each.box,
          clip ? scaled(clip, scale) : null,
          { spot: each.spot ?? 'corner', roomy: each.roomy },
          size,
        );
      }
    }
    if (anew) placeCards(open, size, lost);
    if (moved && focusing) (open ? card : summary).focus();
    if (moved) focusing = false;
    if (open && scrollTo === open.hint.id && open.at && open.at !== revealed && boxOf(open.at)) {
      // Once more when the control itself comes out from behind its tab.
      if (open.at === open.element) scrollTo = null;
      revealed = open.at;
      reveal(open.at);
    }
    return moved;
  }

  /** Several controls can be behind one tab: it is ringed once, for the open hint or else the first. */
  function doubled(each: Drawn, open: Drawn | null): boolean {
    if (each.at === null || each.at === each.element || each === open) return false;
    const sharing = drawn.filter(({ at, element }) => at === each.at && at !== element);
    return (open && sharing.includes(open) ? open : sharing[0]) !== each;
  }

  /** Whether the open hint has had nothing to stand by for longer than a redraw takes. */
  function isLost(open: Drawn | null): boolean {
    const nothing = open !== null && (!open.at?.isConnected || !boxOf(open.at));
    if (!nothing) lostAt = null;
    else lostAt ??= view.performance.now();
    return lostAt !== null && view.performance.now() - lostAt >= LOST_MS;
  }

  /** The page's buttons, its Save before all, the list that opens, and where the hand is: a card on them hinders what it asks for. */
  function preciousNear(control: Element, scale: number): Precious[] {
    const save = payload?.save ? find(payload.save) : null;
    return [...buttonsAround(control, save), ...listBelow(control), ...hand.pressed()].map(({ box, weight }) => ({
      box: scaled(box, scale),
      weight,
    }));
  }

  function placeCards(open: Drawn | null, size: { width: number; height: number }, lost: boolean): void {
    // Without a control the card stands in the middle of the lower edge, as beside something just below it.
    const nowhere = { x: Math.max(0, size.width / 2 - 160), y: size.height, width: 0, height: 0 };
    /** The ring with its badge. Small frames have no room to spare for that; the card shows the same mark. */
    const around = ({ box: each, spot }: Drawn) => {
      const ring = each && ringBox(each, size);
      return ring && size.width >= ROOMY_WIDTH ? union([ring, badgeBox(ring, spot ?? 'corner', size)]) : ring;
    };
    const ring = open && around(open);
    const { open_first: first, not_shown: gone } = payload?.words ?? { open_first: '', not_shown: '' };
    card.locate(lost ? gone : open?.box && open.at !== open.element ? first : '');
    if (lost && !ring) {
      const box = card.place(nowhere, size, precious);
      return summary.avoid([], box ? [box] : [], size);
    }
    // What the next hints speak of is looked at, too: more than a page's ordinary buttons, less than its Save.
    const leave: Precious[] = drawn.flatMap((each) => {
      const box = each !== open && around(each);
      return box ? [{ box, weight: 4 }] : [];
    });
    leave.push(...precious);
    const box = card.place(size.width < LEAST_WIDTH ? null : ring, size, leave);
    const taken = [ring, box].flatMap((each) => each ?? []);
    summary.avoid(
      leave.map((each) => each.box),
      taken,
      size,
    );
  }

  /** Writes texts and states; positions follow in the next frame. */
  function refresh(): void {
    if (!payload) return;
    const { words } = payload;
    const open = opened();
    for (const each of drawn) each.ring.update(each.hint, words, each === open);
    ringLayer.className = open ? 'calm' : '';
    if (open) card.update(open.hint, words);
    else card.hide();
    // In a frameset the open hint is in another frame: the summary gives way to it all the same.
    const { current, hints } = payload;
    const elsewhere = current !== null && !hints.some(({ id }) => id === current);
    summary.update(payload, open !== null || elsewhere);
    speech.announce(payload, open?.hint ?? null);
    last = '';
    watch?.soon();
  }

  function show(next: HintPayload): void {
    const before = payload?.current ?? null;
    if (next.hints.length === 0 && !next.summary) {
      destroy();
      return;
    }
    payload = next;
    stage.speak(next.words.language);
    if (next.current !== before) {
      closed = null;
      scrollTo = next.current;
      revealed = null;
    }
    const old = new Map(drawn.map((each) => [each.hint.id, each]));
    drawn = next.hints.map((hint) => {
      const known = old.get(hint.id);
      old.delete(hint.id);
      if (known && known.hint.selector === hint.selector) return Object.assign(known, { hint });
      known?.ring.remove();
      const ring = createRing(document, ringLayer, () => choose({ type: 'show', id: hint.id }));
      return { hint, ring, element: null, at: null, clips: [], box: null, spot: null, roomy: false };
    });
    for (const gone of old.values()) gone.ring.remove();
    seeker.anew();
    start();
    refresh();
  }

  function start(): void {
    if (watch) return;
    watch = watchPage(document, draw, (target) => {
      if (!stage.owns(target)) stage.raise();
      watch?.soon();
    });
    edits = watchEdits(document, () => drawn, stage.owns, send);
    view.addEventListener('keydown', onKey);
    hand.start();
  }

  function focus(): void {
    if (!payload) return;
    document.defaultView?.focus();
    focusing = true;
    last = '';
    watch?.soon();
  }

  function destroy(): void {
    watch?.stop();
    seeker.stop();
    speech.stop();
    edits?.stop();
    view.removeEventListener('keydown', onKey);
    hand.stop();
    watch = null;
    edits = null;
    for (const { ring } of drawn) ring.remove();
    drawn = [];
    payload = null;
    closed = null;
    last = '';
    stage.remove();
  }

  return { show, focus, destroy };
}
