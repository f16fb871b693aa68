/** Messaging for all parts; the library speaks to the native API and is small enough for content scripts. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
