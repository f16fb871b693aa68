import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../utils/browser/short-messages.ts';
import { watchForRouter } from '../utils/frame/watch-for-router.ts';
import { HOST_PATTERNS } from '../utils/firmware/hosts.ts';

export default defineContentScript({
  matches: [...HOST_PATTERNS],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => {
    watchForRouter(document, () => void sendMessage('looksLikeRouter').catch(() => undefined));
  },
});
