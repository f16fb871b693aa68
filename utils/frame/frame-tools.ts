/** What the reader lends to another script of ours in its frame, which so needs no reader and no line of its own. */
import type { onMessage, sendMessage } from '../browser/short-messages.ts';
import type { PageFacts } from '../reading/recognise.ts';

/** Under this name the reader leaves them. */
export const TOOLS = 'tools';

export interface FrameTools {
  /** The document as a report tells it, and the elements that its numbers stand for. */
  describe(): { facts: PageFacts; elements: readonly Element[] };
  /** A text without what looks like a key. */
  withoutSecrets(text: string): string;
  onMessage: typeof onMessage;
  sendMessage: typeof sendMessage;
}
