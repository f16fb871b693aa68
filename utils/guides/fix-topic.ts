/** What a fix is looked for under in a router's menu. */
import type { Fix } from '../common/ids.ts';
import type { LinkTarget } from '../common/kinds.ts';

const TOPICS: Partial<Record<Fix, LinkTarget>> = {
  'change-channel': 'channel',
  'enable-24ghz': 'wireless',
  'separate-bands': 'wireless',
  'unblock-mac': 'mac-filter',
  'plain-name-network': 'guest',
  'change-security': 'security',
  'fix-dhcp': 'dhcp',
  'restart-router': 'reboot',
  'improve-signal': 'clients',
  'leave-guest': 'guest',
  'allow-hosts': 'parental',
};

/** @returns null for a fix that is not done at the router */
export const topicOfFix = (fix: Fix): LinkTarget | null => TOPICS[fix] ?? null;
