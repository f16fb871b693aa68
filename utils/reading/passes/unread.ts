/** What looks like a wanted setting and was not read. */
import type { Draft } from '../draft.ts';

export function findUnread(draft: Draft): void {
  draft.loaded = true;
}
