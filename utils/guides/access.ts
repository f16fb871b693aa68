/** Ways to the router's settings when its page is not the way: an app, other people, a password nobody knows. */
import type { Fix } from '../common/ids.ts';
import { text, type TextRef } from '../common/text.ts';

/** `page`: the usual way. */
export const ACCESSES = ['page', 'app', 'provider', 'landlord', 'locked', 'two'] as const;
export type Access = (typeof ACCESSES)[number];

/** Whether the router's page is not opened at all on this way. */
export const isElsewhere = (access: Access): boolean =>
  access === 'app' || access === 'provider' || access === 'landlord';

/** What a router fix is on its own page; the other ways need it said in a sentence of their own. */
export const ROUTER_FIXES = [
  'change-channel',
  'enable-24ghz',
  'separate-bands',
  'unblock-mac',
  'plain-name-network',
  'change-security',
  'fix-dhcp',
] as const satisfies readonly Fix[];
export type RouterFix = (typeof ROUTER_FIXES)[number];

/** @returns whether this fix is done in the router's settings */
export function isRouterFix(fix: Fix): fix is RouterFix {
  return (ROUTER_FIXES as readonly Fix[]).includes(fix);
}

const way = (id: string): TextRef => text(`guide.access.${id}`);
/** Somebody else does it: what to say to them. */
const ask = (fix: RouterFix): TextRef => text(`guide.access.ask.${fix}`);

/**
 * @param own the steps on the router's page, as the guide has them
 * @returns the steps by another way; the last one of the guide's own, how to look whether it is back, stays last
 */
export function stepsBy(access: Access, fix: RouterFix, own: TextRef[]): TextRef[] {
  const look = own.slice(-1);
  switch (access) {
    case 'page':
      return own;
    case 'app':
      return [way('app_open'), text(`guide.access.in_app.${fix}`), ...look];
    case 'provider':
      return [way('provider_app'), ask(fix), ...look];
    case 'landlord':
      return [way('landlord'), ask(fix), ...look];
    case 'locked':
      return [way('locked_sticker'), way('locked_ask'), ...own];
    case 'two':
      return [way('two_which'), way('two_name'), ...own];
  }
}
