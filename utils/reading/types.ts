/** The words of the reader: what a page can tell us. Kinds are fixed: measurements rely on them. */
import type {
  Band,
  BlinkClass,
  Box,
  ExtraKind,
  LinkTarget,
  SettingKind,
  UnreadReason,
  UnreadTopic,
  Witness,
} from '../common/kinds.ts';

/** Where an element is: a CSS selector matching exactly one element in its frame; parts cross shadow roots by ` >>> `. */
export interface ElementPath {
  selector: string;
  /** Path of frame indexes from the tab's top document; [] is the top document itself. */
  frame: number[];
}

export interface RouterIdentity {
  /** This is the admin page of a router (or its login page). */
  detected: boolean;
  /** Id of the firmware pack, `generic` when the structure alone says router, null when not a router. */
  family: string | null;
  vendor: string | null;
  /** 0…1 */
  confidence: number;
  /** Why, for a person who wants to check. */
  reasons: string[];
  /** A sign-in page or first-run wizard: nothing else is claimed of it. */
  login: boolean;
  /** Which box this is: what it says holds for the home's Wi-Fi only where it is the router. */
  box: Box;
}

/** One choice that a control offers: the value in normal form and the text the page shows. */
export interface Choice {
  value: string;
  text: string;
}

export interface Setting extends ElementPath {
  kind: SettingKind;
  band: Band | null;
  /** In normal form (values.ts): MACs in upper case with colons; null when the page does not show it or contradicts itself. */
  value: string | string[] | null;
  /** The page's own name for the control. */
  label: string;
  /** What it stands under, where the name alone ("Enable", "Mode") says little. */
  under?: string;
  /** The page shows no name: `label` is what the code calls it, or a heading. */
  nameless?: boolean;
  /** 0…1 */
  confidence: number;
  reasons: string[];
  /** Not visible to the user right now (another tab, a row that depends on a switch). */
  hidden: boolean;
  /** What the control offers, when it is a choice. */
  options?: Choice[];
  /** Belongs to a guest or extra network, not to the main one. */
  guest?: boolean;
  /** The signs it rests on; a blocker needs `isWitnessed` (witnesses.ts). */
  witnesses: Witness[];
  /** Of a list of addresses: what its own heading, segments, mode or switch say it does; null when nothing says. */
  policy?: 'allow' | 'deny' | null;
  /** Of a filter's mode: the list is that of the devices the router knows already; there is none to edit. */
  knownDevices?: boolean;
}

/** A place that looks like a wanted setting and could not be read: to be shown as such, never counted as fine. */
export interface Unread extends ElementPath {
  topic: UnreadTopic;
  why: UnreadReason;
  /** The page's own name for it. */
  label: string;
  /** The radio it belongs to, where the page says so. */
  band: Band | null;
  hidden: boolean;
}

export interface PageLink extends ElementPath {
  to: LinkTarget;
  text: string;
  /** A button that opens the settings of what it stands beside, and no entry of a menu. */
  opens?: true;
}

export interface Client {
  mac: string | null;
  name: string | null;
  ip: string | null;
  /** dBm, or null. Percentages are converted by dBm = % / 2 − 100. */
  rssi: number | null;
  band: Band | null;
  blink: BlinkClass;
  /** The row says that this device is blocked or paused. */
  blocked?: boolean;
}

/** A network seen in a site survey. */
export interface Network {
  ssid: string | null;
  bssid: string | null;
  channel: number | null;
  /** dBm */
  rssi: number | null;
  /** MHz */
  width: number | null;
  /** Of 40 MHz: the side of the channel on which the second half lies, where it is said. */
  second?: 'above' | 'below';
  security?: string | null;
}

export interface Extra extends ElementPath {
  kind: ExtraKind;
  label?: string;
  value?: string | null;
  /** The radio it belongs to, where the page says so. */
  band?: Band | null;
  /** Belongs to a guest or extra network, not to the main one. */
  guest?: boolean;
}

/** Judgement names an element by its number in the description; the frame that described it knows its place. */
export type Numbered<T extends ElementPath> = Omit<T, keyof ElementPath> & { ref: number };

/** A reading before the frame puts the places in. */
export interface Judged extends Omit<Reading, 'settings' | 'unread' | 'links' | 'extras' | 'save' | 'scanMs'> {
  settings: Numbered<Setting>[];
  unread: Numbered<Unread>[];
  links: Numbered<PageLink>[];
  extras: Numbered<Extra>[];
  save: { ref: number } | null;
}

/** What one document told us; a tab's reading joins those of its frames. */
export interface Reading {
  url: string;
  router: RouterIdentity;
  /** false: its form is drawn but not filled yet, so no value of it is told. */
  loaded: boolean;
  settings: Setting[];
  unread: Unread[];
  links: PageLink[];
  clients: Client[];
  networks: Network[];
  extras: Extra[];
  /** The page's own save button, when it can be found. */
  save?: ElementPath | null;
  /** Networks that the person listed are among `networks`. Never said by a page. */
  pasted?: PastedNetworks;
  /** Milliseconds the scan took. */
  scanMs: number;
}

/** What the person said beside their list of networks. */
export interface PastedNetworks {
  /** How old the list is, milliseconds. */
  ageMs: number;
  ownSsid: string | null;
  /** Channel in use; null when automatic or unknown. */
  current: number | null;
}

/** What the reader of one frame sends. */
export interface FrameReading {
  reading: Reading;
  framePath: number[];
  /** Token of the document (made by its reader). */
  doc: string;
  /** Selectors of the controls that the person's hand was on: their values are not saved yet. */
  touched: string[];
}
