/** What the person sees while picking: what to do, what is under the finger, and a way out. */
import type { PickWords } from '../../utils/report/picked.ts';
import { sanitizeText } from '../../utils/common/sanitize-text.ts';
import { act, make, write } from '../hints/dom.ts';
import type { Box } from '../hints/geometry.ts';
import { overlap } from '../hints/geometry.ts';

export interface Bar {
  /** Outlines a box and names what is in it; null outlines nothing. */
  point(box: Box | null, name: string): void;
  /** Whether an event was made on the bar itself. */
  owns(target: EventTarget | null): boolean;
  focus(): void;
}

/** Room around the thing that is outlined. */
const AWAY = 4;

/** Writes the bar into the shield's document; `visible` is false in frames that only listen. */
export function createBar(inner: Document, words: PickWords, visible: boolean, cancel: () => void): Bar {
  const mark = make(inner, 'div', { class: 'mark', hidden: '', 'aria-hidden': 'true' });
  const name = make(inner, 'p', { class: 'name', role: 'status' });
  const button = make(inner, 'button', { type: 'button' }, [words.cancel]);
  const bar = make(
    inner,
    'section',
    {
      class: visible ? 'bar' : 'bar elsewhere',
      role: 'dialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'keys',
      tabindex: '-1',
    },
    [
      make(inner, 'h1', { id: 'title' }, [words.title]),
      make(inner, 'p', { class: 'keys', id: 'keys' }, [words.keys]),
      name,
      button,
    ],
  );
  inner.documentElement.lang = words.language;
  inner.title = words.title;
  inner.body.replaceChildren(mark, bar);
  act(button, cancel);
  return {
    point(box, said) {
      mark.hidden = box === null;
      const shown = box === null ? '' : sanitizeText(said || words.unnamed);
      if (name.textContent !== shown) write(name, shown);
      name.hidden = false;
      if (!box) return;
      const around = { x: box.x - AWAY, y: box.y - AWAY, width: box.width + 2 * AWAY, height: box.height + 2 * AWAY };
      mark.style.left = `${around.x}px`;
      mark.style.top = `${around.y}px`;
      mark.style.width = `${around.width}px`;
      mark.style.height = `${around.height}px`;
      // It never lies on what it speaks of, as long as there is another edge.
      if (overlap(bar.getBoundingClientRect(), around) > 0) bar.classList.toggle('above');
    },
    owns: (target) => bar.contains(target as Node | null),
    focus: () => bar.focus({ preventScroll: true }),
  };
}
