/** Messaging in the background, which hears all and speaks to single frames; everybody else has short-messages.ts. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
