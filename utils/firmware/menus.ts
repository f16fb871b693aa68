/** The way through a router's menu, in its own words, also before its page is open. */
import type { LinkTarget } from '../common/kinds.ts';
import type { Menu, Way } from './pack.ts';
import { WAYS } from './ways.ts';

/** Where a thing is usually found when the menu has no entry of its own for it. */
const BEHIND: Readonly<Partial<Record<LinkTarget, readonly LinkTarget[]>>> = {
  channel: ['wireless'],
  security: ['wireless'],
  guest: ['wireless'],
  survey: ['channel', 'wireless'],
  'mac-filter': ['clients', 'wireless'],
  parental: ['mac-filter', 'clients', 'wireless'],
  clients: ['mac-filter', 'wireless'],
  dhcp: ['clients', 'wireless'],
  reboot: ['wireless'],
};

/** Which of the ways a family has, when any. */
export const wayOf = (family: string | null): Way | null => WAYS.find((way) => way.family === family) ?? null;

/** The family whose router a brand sells; null for a brand nobody knows. */
export const wayOfBrand = (brand: string): Way | null =>
  WAYS.find(({ brands }) => brands.some(({ name }) => name === brand)) ?? null;

/** @returns the parts of the way to a topic, or to where it is usually found; null when nothing is known */
export function pathTo(menu: Menu, topic: LinkTarget): string[] | null {
  const path = menu[topic] ?? BEHIND[topic]?.map((other) => menu[other]).find(Boolean);
  return path ? path.split(' > ') : null;
}

/** As people read it: `WLAN → Sicherheit`. */
export const asPath = (parts: readonly string[]): string => parts.join(' → ');
