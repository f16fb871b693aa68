/** Starts the reader in this frame, or, where it runs already, lets it read again. */
import { onMessage, sendMessage } from '../browser/short-messages.ts';
import { findBySelector } from '../page/selector.ts';
import { withoutSecrets } from '../page/secrets.ts';
import { withoutHeld } from '../page/without-held.ts';
import { scan, scanSliced, locateSliced, type Scan } from './scan.ts';
import type { Reading } from '../reading/types.ts';
import { alive } from './alive.ts';
import { TOOLS, type FrameTools } from './frame-tools.ts';
import { framePath } from './frame-path.ts';
import { judgeAnew } from './judge-anew.ts';
import { lent } from './lent.ts';
import { receiveHints } from './hint-receiver.ts';
import { singleton } from './singleton.ts';
import { shadowRootOf } from './shadow-root.ts';
import { watchPage } from './watch-page.ts';

// The background may be asleep or being replaced by an update: then the next reading tells it.
const ignore = () => undefined;

const options = (path: number[]) => ({ framePath: path, shadowRootOf, ...lent() });

/** The same description means the same: a page that only ticks does not keep the background awake. */
const judge = judgeAnew((facts) => sendMessage('judge', facts));

/** Describes the document here, has it judged in the background, and puts the places in. */
async function read(path: number[], sawRoot: (root: ShadowRoot) => void): Promise<Reading> {
  const seen = await scanSliced(document, { ...options(path), sawRoot });
  const judged = await judge(seen.facts);
  return { ...(await locateSliced(seen, judged)), scanMs: seen.ms };
}

export function startReader(): void {
  const { value: watch, first } = singleton('reader', () => {
    const started = watchPage({
      window,
      read,
      find: (selector) => findBySelector(document, selector, shadowRootOf),
      tell: (message) => void sendMessage('reading', message).catch(ignore),
      newFrames: () => void sendMessage('looksLikeRouter').catch(ignore),
      alive,
      gone: (doc) => void sendMessage('gone', { doc }).catch(ignore),
    });
    const hints = receiveHints();
    onMessage('rescan', () => started.rescan());
    const now = () => options(framePath(window));
    const told = ({ facts, held, elements }: Scan) => ({ facts: withoutHeld(facts, held), elements });
    const describe = () => told(scan(document, now()));
    // Behind the report's own tab a pause takes a second, and there are many; nobody is kept waiting there.
    onMessage('describe', async () =>
      document.hidden ? describe().facts : told(await scanSliced(document, now())).facts,
    );
    const tools: FrameTools = { describe, withoutSecrets, onMessage, sendMessage };
    singleton(TOOLS, () => tools);
    onMessage('leave', () => {
      hints.leave();
      started.stop();
    });
    return started;
  });
  if (!first) watch.rescan();
}
