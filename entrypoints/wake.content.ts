import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_PATTERNS } from '../utils/firmware/hosts.ts';
import { sendMessage } from '../utils/browser/short-messages.ts';

/** Wakes the background while the page is still loading: it takes as long to start as the page does. */
export default defineContentScript({
  matches: [...HOST_PATTERNS],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => void sendMessage('wake').catch(() => undefined),
});
