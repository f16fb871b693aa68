/** The small card in a corner: what was found on this router, the plan's step, and the ways out. */
import type { Hint, HintAction, HintPayload } from '../../utils/advice/types.ts';
import { act, icon, ICONS, make, write } from './dom.ts';
import { overlap, type Box } from './geometry.ts';

/** Frames smaller than this get the folded card: the page is needed for the router. */
const ROOMY = { width: 480, height: 380 };
/** Smaller than this, the folded card is its light alone. */
const TINY = { width: 400, height: 220 };
const CORNERS = ['se', 'sw', 'ne', 'nw'] as const;
type Corner = (typeof CORNERS)[number];
const MARGIN = 12;

export interface Summary {
  /** Folds by itself while the card of a hint is `open`. */
  update(payload: HintPayload, open: boolean): void;
  /** Moves the keyboard in. */
  focus(): void;
  /**
   * Takes the corner that covers least. After an update that counts for all rings; while the page scrolls under it, it
   * stays where it is unless it would cover what is spoken of now.
   */
  avoid(rings: readonly Box[], now: readonly Box[], view: { width: number; height: number }): void;
}

/** Red belongs to what keeps the camera offline, and to nothing that is only to be looked at. */
function grave({ severity }: Hint): boolean {
  return severity === 'blocker';
}

function smaller({ defaultView: view }: Document, than: { width: number; height: number }): boolean {
  return !view || view.innerWidth < than.width || view.innerHeight < than.height;
}

/** Makes the summary card; `showMe` opens the first hint. */
export function createSummary(
  document: Document,
  root: ShadowRoot,
  send: (action: HintAction) => void,
  showMe: () => void,
): Summary {
  const chevron = icon(document, ICONS.chevron, 'chevron');
  const name = make(document, 'span');
  const rest = make(document, 'small');
  const title = make(document, 'span', { id: 'found' }, [name, ' ', rest]);
  const toggle = make(document, 'button', { type: 'button', class: 'toggle', 'aria-controls': 'more' }, [
    make(document, 'span', { class: 'light', 'aria-hidden': 'true' }),
    title,
    chevron,
  ]);
  const notice = make(document, 'p', { class: 'notice' });
  const lines = make(document, 'ul');
  const step = make(document, 'p', { class: 'step' });
  const show = make(document, 'button', { type: 'button', class: 'main' });
  const open = make(document, 'button', { type: 'button', class: 'quiet' });
  const all = make(document, 'button', { type: 'button', class: 'link' });
  const router = make(document, 'button', { type: 'button', class: 'link' });
  const misread = make(document, 'button', { type: 'button', class: 'link' });
  const legal = make(document, 'small');
  const more = make(document, 'div', { class: 'body', id: 'more' }, [
    notice,
    lines,
    step,
    make(document, 'div', { class: 'buttons' }, [show, open]),
    make(document, 'div', { class: 'links' }, [all, router, misread]),
    legal,
  ]);
  const card = make(
    document,
    'section',
    { class: 'card summary', role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'found', hidden: '' },
    [make(document, 'h2', {}, [toggle]), more],
  );
  root.append(card);

  /** What the person chose by hand; null until then, and again when another hint opens. */
  let folded: boolean | null = null;
  let wasOpen = false;
  let corner: Corner = 'se';
  let auto = false;
  let settled = false;

  function fold(): void {
    const now = folded ?? auto;
    more.hidden = now;
    card.classList.toggle('folded', now);
    // Unfolded by hand it lies above the card of a hint that stands in its corner.
    card.classList.toggle('raised', folded === false);
    toggle.setAttribute('aria-expanded', String(!now));
  }

  act(toggle, () => {
    folded = !more.hidden;
    fold();
  });
  act(show, showMe);
  act(open, () => send({ type: 'open-troubleshooter' }));
  act(all, () => send({ type: 'dismiss-all' }));
  act(misread, () => send({ type: 'misread' }));
  act(router, () => send({ type: 'dismiss-router' }));

  return {
    update({ summary, words, hints }, isOpen) {
      card.hidden = summary === null;
      if (!summary) return;
      settled = false;
      const some = summary.total === undefined ? hints.length + summary.lines.length > 0 : summary.total > 0;
      const { tone } = summary;
      card.classList.toggle('red', tone === 'blocker' || hints.some(grave));
      card.classList.toggle('calm', tone === 'good' && !hints.some(grave));
      card.classList.toggle('look', tone === 'look');
      write(name, summary.title);
      write(rest, summary.rest ?? '');
      write(notice, summary.notice);
      const old = [...lines.children].map((line) => line.textContent).join('\n');
      if (old !== summary.lines.join('\n'))
        lines.replaceChildren(...summary.lines.map((line) => make(document, 'li', {}, [line])));
      lines.hidden = summary.lines.length === 0;
      write(step, summary.step);
      write(show, some ? words.show_me : '');
      write(open, words.open_troubleshooter);
      open.className = some ? 'quiet' : 'main';
      write(all, words.dismiss_all);
      write(router, words.dismiss_router);
      write(misread, words.misread);
      write(legal, words.not_affiliated);
      if (isOpen !== wasOpen) folded = null;
      wasOpen = isOpen;
      const small = smaller(document, ROOMY);
      card.classList.toggle('tiny', smaller(document, TINY));
      auto = isOpen || small;
      fold();
    },
    focus: () => toggle.focus({ preventScroll: true }),
    avoid(rings, now, view) {
      if (card.hidden) return;
      const [width, height] = [card.offsetWidth, card.offsetHeight];
      const at = (each: Corner): Box => ({
        x: each.endsWith('e') ? view.width - MARGIN - width : MARGIN,
        y: each.startsWith('s') ? view.height - MARGIN - height : MARGIN,
        width,
        height,
      });
      const boxes = settled ? now : [...now, ...rings];
      settled = true;
      const covered = (each: Corner) => boxes.reduce((sum, box) => sum + overlap(at(each), box), 0);
      if (covered(corner) > 0) corner = CORNERS.toSorted((a, b) => covered(a) - covered(b))[0] ?? 'se';
      card.dataset.corner = corner;
    },
  };
}
