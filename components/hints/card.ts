/** The card of one hint: what it is, now → wanted, why, what saving does, how far it is done. */
import type { Hint, HintAction, HintWord } from '../../utils/advice/types.ts';
import { act, fill, icon, ICONS, make, write } from './dom.ts';
import type { Box } from './geometry.ts';
import { positionCard, type Precious } from './card-position.ts';
import { MARK_ICON } from './rings.ts';

type Words = Record<HintWord, string>;

/** Values longer than this together stand one above the other. An arrow between them would then point past both. */
const SIDE_BY_SIDE = 22;

export interface HintCard {
  /** Shows this hint; the same card is used for the next one, so that the keyboard stays where it is. */
  update(hint: Hint, words: Words): void;
  /** Says where the control is when it is not drawn; '' when it is. */
  locate(where: string): void;
  /** Puts the card beside the ring and gives its box; null hides it. */
  place(ring: Box | null, view: { width: number; height: number }, precious: readonly Precious[]): Box | null;
  hide(): void;
  readonly focused: boolean;
  /** Moves the keyboard in. */
  focus(): void;
  element: HTMLElement;
}

/** Makes the card; `send` tells what the person chose, `close` that this card is to go without a decision. */
export function createCard(
  document: Document,
  root: ShadowRoot,
  send: (action: HintAction) => void,
  close: () => void,
): HintCard {
  const severityIcon = make(document, 'span', { class: 'mark' });
  const severityText = make(document, 'span', { class: 'severity' });
  const closeButton = make(document, 'button', { class: 'close', type: 'button' }, [icon(document, ICONS.cross)]);
  const title = make(document, 'h2', { id: 'title', tabindex: '-1' });
  const called = make(document, 'p', { class: 'called' });
  const nowLabel = make(document, 'dt');
  const now = make(document, 'dd');
  const wantedLabel = make(document, 'dt');
  const wanted = make(document, 'dd');
  const wantedPair = make(document, 'div', { class: 'wanted' }, [wantedLabel, wanted]);
  const arrow = make(document, 'span', { class: 'arrow', 'aria-hidden': 'true' }, [icon(document, ICONS.arrow)]);
  const values = make(document, 'dl', {}, [make(document, 'div', {}, [nowLabel, now]), wantedPair]);
  wantedPair.prepend(arrow);
  const where = make(document, 'p', { class: 'where', hidden: '' });
  const why = make(document, 'p', { class: 'why', id: 'why' });
  const savingText = make(document, 'span');
  const saving = make(document, 'p', { class: 'saving' }, [icon(document, ICONS.again), savingText]);
  const ticks = createTicks(document);
  const misread = make(document, 'button', { type: 'button', class: 'link' });
  const position = make(document, 'span', { class: 'position' });
  const dismiss = make(document, 'button', { type: 'button', class: 'quiet' });
  const step = make(document, 'button', { type: 'button', class: 'main' });
  const body = make(document, 'div', { class: 'body' }, [
    title,
    called,
    where,
    values,
    why,
    saving,
    ticks.element,
    misread,
  ]);
  const head = make(document, 'header', {}, [severityIcon, severityText, closeButton]);
  const foot = make(document, 'footer', {}, [position, make(document, 'div', { class: 'buttons' }, [dismiss, step])]);
  const card = make(
    document,
    'section',
    {
      class: 'card hint',
      role: 'dialog',
      'aria-modal': 'false',
      'aria-labelledby': 'title',
      'aria-describedby': 'why',
      hidden: '',
    },
    [head, body, foot],
  );
  root.append(card);

  let shown: Hint | null = null;
  let version = 0;
  let measuredIn = 0;
  const heights = new Map<string, number>();

  act(dismiss, () => {
    if (shown) send({ type: 'dismiss', id: shown.id });
  });
  act(step, () => {
    if (shown) send({ type: isLast(shown) ? 'previous' : 'next' });
  });
  act(misread, () => {
    if (shown) send({ type: 'misread', id: shown.id });
  });
  act(closeButton, close);

  /** Height at a width, measured once a content: placing happens in every frame of a scroll. */
  function measure(width: number, tight: boolean): number {
    const key = `${version} ${width} ${tight}`;
    const known = heights.get(key);
    if (known !== undefined) return known;
    card.classList.toggle('tight', tight);
    card.style.width = `${width}px`;
    card.style.maxHeight = 'none';
    const height = card.offsetHeight;
    heights.set(key, height);
    return height;
  }

  return {
    element: card,
    get focused() {
      return root.activeElement !== null && card.contains(root.activeElement);
    },
    update(hint, words) {
      if (shown && JSON.stringify(shown) === JSON.stringify(hint)) return;
      shown = hint;
      version += 1;
      heights.clear();
      card.className = `card hint ${hint.severity} mark-${hint.mark}`;
      severityIcon.replaceChildren(icon(document, MARK_ICON[hint.mark]));
      // What was changed is not fine before it is saved.
      const { severity, state } = hint;
      const done = state === 'saved' ? words.saved : words.changed;
      write(severityText, severity === 'fine' && state !== 'suggested' ? done : saidOf(hint, words));
      closeButton.setAttribute('aria-label', words.close);
      write(title, hint.title);
      write(called, hint.called);
      write(nowLabel, words.now);
      write(now, hint.now);
      write(wantedLabel, words.wanted);
      write(wanted, hint.wanted);
      wantedPair.hidden = hint.wanted === '';
      const stacked = hint.now.length + hint.wanted.length > SIDE_BY_SIDE;
      values.classList.toggle('stacked', stacked);
      arrow.hidden = stacked || hint.now === '';
      values.hidden = hint.now === '' && hint.wanted === '';
      (nowLabel.parentElement as HTMLElement).hidden = hint.now === '';
      write(why, hint.why);
      write(savingText, hint.saving);
      saving.hidden = hint.saving === '';
      ticks.update(hint, words);
      write(misread, words.misread_this);
      misread.hidden = hint.target !== 'control' || words.misread_this === '';
      write(position, hint.total > 1 ? fill(words.position, { position: hint.position, total: hint.total }) : '');
      write(dismiss, words.dismiss);
      write(step, hint.total > 1 ? (isLast(hint) ? words.previous : words.next) : '');
      // At the last one the way back is no next thing to do.
      step.className = isLast(hint) ? 'quiet' : 'main';
      step.setAttribute('aria-keyshortcuts', isLast(hint) ? 'Alt+PageUp' : 'Alt+PageDown');
    },
    locate(said) {
      if ((where.textContent ?? '') === said) return;
      write(where, said);
      version += 1;
      heights.clear();
    },
    place(ring, view, precious) {
      card.hidden = ring === null || shown === null;
      if (!ring || !shown) return null;
      if (view.width !== measuredIn) heights.clear();
      measuredIn = view.width;
      const placed = positionCard(ring, view, measure, precious);
      card.classList.toggle('tight', placed.tight);
      card.style.width = `${placed.width}px`;
      card.style.maxHeight = `${placed.height}px`;
      card.style.translate = `${placed.x}px ${placed.y}px`;
      // What scrolls must be reachable by keyboard.
      const scroller = placed.tight ? card : body;
      (placed.tight ? body : card).removeAttribute('tabindex');
      if (scroller.scrollHeight > scroller.clientHeight + 1) scroller.tabIndex = 0;
      else scroller.removeAttribute('tabindex');
      return placed;
    },
    focus: () => title.focus({ preventScroll: true }),
    hide() {
      card.hidden = true;
    },
  };
}

/** What is only to be looked at, or leads on, keeps nothing offline. */
function saidOf({ mark, severity }: Hint, words: Words): string {
  return mark === 'look' || mark === 'way' ? words[`mark_${mark}`] : words[`severity_${severity}`];
}

function isLast(hint: Hint): boolean {
  return hint.position >= hint.total;
}

/** Changed → saved → camera back: three ticks that follow each other. */
function createTicks(document: Document) {
  const names = ['changed', 'saved', 'camera_back'] as const;
  const items = names.map(() => make(document, 'li'));
  const element = make(document, 'ol', { class: 'ticks' }, items);
  return {
    element,
    update(hint: Hint, words: Words) {
      element.hidden = hint.state === 'suggested';
      const done = { suggested: 0, edited: 1, 'save-pressed': 1, saved: 2 }[hint.state];
      for (const [index, item] of items.entries()) {
        const state = index < done ? 'done' : index === done && hint.state !== 'edited' ? 'waiting' : 'open';
        item.className = state;
        const mark = icon(document, state === 'done' ? ICONS.check : ICONS.dash);
        const spoken = make(document, 'span', { class: 'spoken' }, [state === 'done' ? '✓ ' : '']);
        item.replaceChildren(mark, spoken, words[names[index]!]);
        item.setAttribute('aria-current', state === 'waiting' ? 'step' : 'false');
      }
    },
  };
}
