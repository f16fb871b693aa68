/** One small page of our own with what a careful reader finds on it. */
import type { Band, ExtraKind, SettingKind, UnreadReason, UnreadTopic } from '../../utils/common/kinds.ts';

/** [kind, band, value, CSS selector of the control] */
export type Expected = [kind: SettingKind, band: Band | null, value: string | string[] | null, selector: string];

export interface PageCase {
  name: string;
  /** Default: http://192.168.1.1/ */
  url?: string;
  title?: string;
  body: string;
  /** Default: true */
  router?: boolean;
  login?: boolean;
  /** The firmware that the page names; none when not said. */
  family?: string;
  /** All settings of the page; anything else found is wrong. */
  settings: Expected[];
  /** All extras, when the page is about them: [kind, value]. */
  extras?: [kind: ExtraKind, value: string | null][];
  /** All places that were not read, when the page is about them. */
  unread?: [topic: UnreadTopic, why: UnreadReason][];
  /** Texts of links that must not be taken for a way on. */
  noLinks?: string[];
  /** All clients, when the page is about them: [mac, name, blocked]. */
  clients?: [mac: string, name: string | null, blocked: boolean][];
}

/** A menu that makes the page a router's. */
export const MENU =
  '<ul class="menu"><li><a href="/status">Status</a></li><li><a href="/wan">Internet</a></li><li><a href="/lan">LAN</a></li><li><a href="/wifi">Wireless</a></li><li><a href="/fw">Firewall</a></li><li><a href="/sys">Administration</a></li></ul>';

/** Options by text, the chosen one marked. */
export function options(chosen: string, ...texts: string[]): string {
  return texts
    .map((text, index) => `<option value="${index}"${text === chosen ? ' selected' : ''}>${text}</option>`)
    .join('');
}

export const CHANNELS = ['Auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];
export const CHANNELS_5 = ['Auto', '36', '40', '44', '48', '52', '56', '60', '64', '100', '104'];
