/** Both ends in one world: what the short form sends the background's library hears, and the other way round. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Heard = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean;

/** A browser in which whatever is sent reaches every listener; without one there is an error. */
function fakeChrome() {
  const listeners: Heard[] = [];
  const runtime = {
    lastError: undefined as unknown,
    onMessage: { addListener: (heard: Heard) => void listeners.push(heard), removeListener: () => undefined },
    sendMessage(message: object, answered: (reply: unknown) => void) {
      const copy = JSON.parse(JSON.stringify(message)) as object;
      const later = listeners.map((heard) => heard(copy, { tab: { id: 7 } }, answered)).includes(true);
      if (later) return;
      runtime.lastError = { message: 'Receiving end does not exist.' };
      answered(undefined);
      runtime.lastError = undefined;
    },
  };
  const tabs = {
    sendMessage: (_tab: number, message: object, _options: object, answered: (reply: unknown) => void) =>
      runtime.sendMessage(message, answered),
  };
  return { runtime, tabs };
}

describe('short messages', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('chrome', fakeChrome());
  });
  afterEach(() => vi.unstubAllGlobals());

  const load = async () => ({
    short: await import('../../../utils/browser/short-messages.ts'),
    library: await import('../../../utils/browser/messages.ts'),
  });

  it('are heard and answered by the background', async () => {
    const { short, library } = await load();
    library.onMessage('tabReport', ({ data }) => Promise.resolve({ url: `tab ${data}` } as never));
    expect(await short.sendMessage('tabReport', 3)).toEqual({ url: 'tab 3' });
  });

  it('reject when nobody hears, or the background failed', async () => {
    const { short, library } = await load();
    await expect(short.sendMessage('eraseAll')).rejects.toThrow('eraseAll: no answer');
    library.onMessage('eraseAll', () => Promise.reject(new Error('full')));
    await expect(short.sendMessage('eraseAll')).rejects.toThrow('eraseAll: no answer');
  });

  it('hear the background, and leave what is not for them to others', async () => {
    const { short, library } = await load();
    short.onMessage('describe', () => Promise.resolve({ inner: true } as never));
    const frame = { tabId: 1, frameId: 0 };
    expect(await library.sendMessage('describe', undefined, frame)).toEqual({ inner: true });
    await expect(library.sendMessage('rescan', undefined, frame)).rejects.toThrow('No response');
  });

  it('tell the background that answering failed', async () => {
    const { short, library } = await load();
    short.onMessage('describe', () => Promise.reject(new TypeError('no document')));
    await expect(library.sendMessage('describe', undefined, { tabId: 1, frameId: 0 })).rejects.toThrow('no document');
  });
});
