import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/short-messages.ts';

/**
 * Wakes the background while a router's page is still loading: it takes as long to start as the page does. The addresses it
 * runs at stand in the manifest alone (wxt.config.ts): in the script they would be most of it.
 */
export default defineUnlistedScript(() => void sendMessage('wake').catch(() => undefined));
