/** What the reader and the script that draws hints agree on, each without the other's code. */
import type { HintAction, HintPayload } from '../advice/types.ts';

/** Under this name the hint layer's script leaves how a layer is made, for the reader to find. */
export const LAYER = 'layer';

export interface HintLayerOptions {
  document: Document;
  /** The element a selector names, through open shadow roots; null when it is not there now. */
  find(selector: string): Element | null;
  send(action: HintAction): void;
  /** False once the extension was updated or removed: then nobody hears what is pressed here, and the layer goes. */
  alive?(): boolean;
  /** For tests and the gallery; the shipped layer is closed to the page. */
  openRoot?: boolean;
  /** The document is our own: its policy is known to refuse a `<style>`, and would log that. */
  ownPage?: boolean;
}

export interface HintLayer {
  /** Draws this and nothing else. Without hints and summary nothing of the layer stays in the document. */
  show(payload: HintPayload): void;
  /** Moves the keyboard into the card of the open hint, or else into the summary: the person asked for it. */
  focus(): void;
  /** Removes everything: host, observers, listeners. The layer can be shown again afterwards. */
  destroy(): void;
}

/** How a layer is made. */
export type CreateHintLayer = (options: HintLayerOptions) => HintLayer;
