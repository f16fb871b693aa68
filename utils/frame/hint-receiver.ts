/**
 * Between the two scripts of a frame: the reader, which is there first and has the line to the background, and the hint
 * layer, which comes only where something is to be drawn. The layer so needs neither line nor search of its own.
 */
import { LAYER, type CreateHintLayer, type HintLayer } from './hint-layer.ts';
import { onMessage, sendMessage } from '../browser/short-messages.ts';
import { findBySelector } from '../page/selector.ts';
import { alive } from './alive.ts';
import { existing } from './singleton.ts';
import { shadowRootOf } from './shadow-root.ts';

/** In the reader: what the background wants drawn goes to the layer, and what the person does there goes back. */
export function receiveHints(): { leave(): void } {
  let layer: HintLayer | null = null;
  const leave = () => {
    layer?.destroy();
    layer = null;
  };
  onMessage('hints', ({ data }) => {
    if (!data) {
      leave();
      return;
    }
    layer ??=
      existing<CreateHintLayer>(LAYER)?.({
        document,
        find: (selector) => findBySelector(document, selector, shadowRootOf),
        alive,
        send: (action) => void sendMessage('hintAction', action).catch(() => undefined),
      }) ?? null;
    layer?.show(data);
  });
  onMessage('focusHints', () => layer?.focus());
  return { leave };
}
