/**
 * What a firmware file says. One file a family, in two halves: `pack` is what its pages look like (for the frame that
 * describes a page and for judgement), `way` is how people get to its settings (for the popup and the hints). Each half goes
 * only into the programs that need it.
 */
import type { Band, LinkTarget, SettingKind } from '../common/kinds.ts';

/** What a column of a list holds. */
export const LIST_COLUMNS = ['mac', 'name', 'ip', 'signal', 'band', 'channel', 'ssid', 'bssid', 'security'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface PackRule {
  /** CSS selector of the control, list or table. */
  select: string;
  kind: SettingKind;
  /** Band of the setting where the firmware's name for it says so. */
  band?: Band;
  /** The direction of a switch: true where ticking it turns the thing off, false where it does not, whatever the words. */
  inverted?: boolean;
  /** What a value means: an option's value or shown text → the value in normal form. Both are looked up, the value first. */
  values?: Readonly<Record<string, string>>;
  /** Of lists: what each column holds, from the first; null for one that says nothing. Only where the page gives no heads. */
  columns?: readonly (ListColumn | null)[];
}

/** A mark of the firmware and how much it says, 0…1. */
export type Mark =
  | { title: RegExp; weight: number }
  | { path: RegExp; weight: number }
  | { host: RegExp; weight: number }
  /** Any script, stylesheet or form action address. */
  | { source: RegExp; weight: number }
  | { has: string; weight: number };

/** What kind of box a page speaks for; a router when nothing is said. */
export const PACK_BOXES = ['router', 'access-point', 'repeater', 'modem', 'hotspot'] as const;
export type PackBox = (typeof PACK_BOXES)[number];

export interface Pack {
  family: string;
  vendor: string;
  marks: readonly Mark[];
  /** A sign-in page of this firmware. */
  login?: string;
  /** The page one lands on: it may hold no control at all and is this router's all the same. */
  landing?: string;
  /** New ones at the end: a report names a rule by its number, and older reports are judged, too. */
  rules?: readonly PackRule[];
  /** Menu entries and what they lead to. */
  links?: readonly { select: string; to: LinkTarget }[];
  /** The button that stores the form. */
  save?: string;
  /** Selectors of controls that look like settings and are none. */
  never?: string;
  box?: PackBox;
}

/** A rule as a frame needs it: where something is, not what it means. Its number is that of the rule. */
export interface Place extends Pick<PackRule, 'select'> {
  /** It holds entries, whatever the firmware draws it with. */
  list?: true;
}

/** A family as a frame knows it. */
export interface Sight extends Omit<Pack, 'rules' | 'vendor' | 'box'> {
  rules?: readonly Place[];
}

/** A brand as people know it, and where its router answers. */
export interface Brand {
  /** The name people know, never translated. */
  name: string;
  /** Further names people may type; lower case. */
  also?: string;
  /** Usual addresses, the likeliest first; a bare host means http. Empty when there is no page. */
  addresses: readonly string[];
  /** `page`: everything is on the page; `partly`: some settings only in the app; `app`: no useful page at all. */
  settings: 'page' | 'partly' | 'app';
  /** The app's name; absent when it differs from provider to provider. */
  app?: string;
  /** What this app or page usually calls the way to a 2.4 GHz network; id under `app_tip` in the texts. */
  tip?: 'eero' | 'google' | 'deco' | 'starlink' | 'xfinity' | 'airport' | 'code';
  /** The page comes with a certificate the router signed itself: the browser warns. */
  selfSigned?: boolean;
}

/** How a family is known: by pages we test on, by facts with a source, or by sight alone. */
export const KNOWN_BY = ['fixture', 'sourced', 'marks'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** A way through the menu, in the router's own words, its parts joined by ` > `. */
export type Menu = Readonly<Partial<Record<LinkTarget, string>>>;

export interface Way {
  family: string;
  brands: readonly Brand[];
  /** On the page, or, of routers without one, in the app. */
  menu: Menu;
  /** Topics of which the menu's own entry is not known, or that have none: people are led to where they usually are. */
  thin?: readonly LinkTarget[];
  /** Topics whose way was read on a page or in a help text; the others are what is generally known. */
  read?: readonly LinkTarget[];
  known: KnownBy;
  /** Where the facts stand, with their sources: a page in docs/knowledge and a heading on it, with # between. */
  source: string;
  /** Countries where providers hand it out, or homes buy it most; for the order of docs/routers.md. */
  homes?: readonly ('US' | 'CA' | 'UK' | 'DE' | 'FR' | 'IT' | 'ES')[];
}
