/**
 * Messages of all who speak to the background alone: scripts in pages, and our own pages. In the form of the background's
 * library (messages.ts), without the library: it would be a third of the detector, and every page of a router pays for that.
 */
import type { Protocol } from './protocol.ts';

type Name = keyof Protocol;
type Data<K extends Name> = Parameters<Protocol[K]>[0];
type Answer<K extends Name> = ReturnType<Protocol[K]>;
type Reply = { res?: unknown; err?: unknown } | undefined;

/** What both browsers have under this name; Firefox takes a callback here alone. */
declare const chrome: {
  runtime: {
    lastError?: unknown;
    sendMessage(message: object, answered: (reply: Reply) => void): void;
    onMessage: {
      addListener(
        heard: (
          message: { type?: string; data?: never } | undefined,
          sender: unknown,
          answer: (reply: Reply) => void,
        ) => boolean,
      ): void;
    };
  };
};

/** Rejects when the background cannot be reached, or could not answer. */
export function sendMessage<K extends Name>(type: K, ...[data]: Parameters<Protocol[K]>): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    chrome.runtime.sendMessage({ type, data, timestamp: Date.now() }, (reply) => {
      // To be looked at in any case, or the browser reports it.
      const failed = chrome.runtime.lastError;
      if (failed || !reply || reply.err) reject(new Error(`${type}: no answer`));
      else resolve(reply.res as Answer<K>);
    });
  });
}

const listeners = new Map<unknown, (message: { data: never }) => unknown>();

/** Calls `heard` for each message of this name from the background; what it gives is the answer. */
export function onMessage<K extends Name>(
  type: K,
  heard: (message: { data: Data<K> }) => Answer<K> | Promise<Answer<K>>,
): void {
  if (listeners.size === 0) {
    chrome.runtime.onMessage.addListener((message, _sender, answer) => {
      const listener = listeners.get(message?.type);
      if (!listener) return false;
      void (async () => listener({ data: message!.data as never }))().then(
        (res) => answer({ res }),
        ({ name, message: said }: Error) => answer({ err: { name, message: said, stack: '' } }),
      );
      return true;
    });
  }
  listeners.set(type, heard as (message: { data: never }) => unknown);
}
