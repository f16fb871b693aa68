import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from 'wxt/browser';
import { HOST_PATTERNS } from '../utils/firmware/hosts.ts';

/** Wakes the background while the page is still loading: it takes as long to start as the page does. */
export default defineContentScript({
  matches: [...HOST_PATTERNS],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  // Not by the messaging library: it is ten times as long as this, and nobody waits for an answer.
  main: () => void browser.runtime.sendMessage({ type: 'wake', timestamp: Date.now() }).catch(() => undefined),
});
