/** What the layer says to those who cannot see it: one live region, spoken when the open hint or the finding changes. */
import type { Hint, HintPayload } from '../../utils/advice/types.ts';
import { fill, make } from './dom.ts';

/** A region speaks of what changes in it while it is in the page, so not before the host is. */
const SPEECH_MS = 150;

export interface Speech {
  readonly element: HTMLElement;
  announce(payload: HintPayload, hint: Hint | null): void;
  stop(): void;
}

export function createSpeech(document: Document): Speech {
  const element = make(document, 'div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    element,
    announce({ words, summary }, hint) {
      const { now, wanted, title } = hint ?? { now: '', wanted: '', title: summary?.title ?? '' };
      const named = (label: string, value: string) => value && fill(words.labelled, { label, value });
      const parts = [title, named(words.now, now), named(words.wanted, wanted)];
      if (hint?.state === 'edited') parts.push(words.changed);
      if (hint?.state === 'saved') parts.push(words.saved);
      const said = parts.filter(Boolean);
      stop();
      timer = setTimeout(() => {
        if (element.textContent === said.join('')) return;
        // A paragraph each: the voice pauses between them as its language does.
        element.replaceChildren(...said.map((part) => make(document, 'p', {}, [part])));
      }, SPEECH_MS);
    },
    stop,
  };
}
