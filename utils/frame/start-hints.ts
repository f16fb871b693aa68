/** Starts the hint layer in this frame; what it shows comes from the background, finished. */
import { createHintLayer } from '../../components/hints/layer.ts';
import { onMessage, sendMessage } from '../browser/messages.ts';
import { findBySelector } from '../router/page/selector.ts';
import { once } from './once.ts';
import { shadowRootOf } from './shadow-root.ts';

export function startHints(): void {
  once('hints', () => {
    let layer: ReturnType<typeof createHintLayer> | null = null;
    onMessage('hints', ({ data }) => {
      if (!data) {
        layer?.destroy();
        layer = null;
        return;
      }
      layer ??= createHintLayer({
        document,
        find: (selector) => findBySelector(document, selector, shadowRootOf),
        send: (action) => void sendMessage('hintAction', action).catch(() => undefined),
      });
      layer.show(data);
    });
    return true;
  });
}
