/**
 * One reading in the making. Each pass (recognise.ts has the row) adds its own facts and reads only what earlier ones
 * added.
 */
import type { Band, Box, SettingKind, Standing, UnreadReason, Witness } from '../common/kinds.ts';
import type { PackMatch } from '../firmware/match.ts';
import type { PackRule } from '../firmware/pack.ts';
import type { Description } from '../page/description.ts';
import type { PageContext } from './evidence.ts';
import type { Features } from './features.ts';
import type { TableFinding } from './lists.ts';
import type { Client, Network, Numbered, Setting, Unread } from './types.ts';
import type { Weights } from './weights.ts';

/** A control with its kind. */
export interface Found {
  f: Features;
  kind: SettingKind;
  score: number;
  reasons: string[];
  /** Several ticks that make one choice together, this one among them. */
  ticks?: readonly Features[];
  /** Two ticks, one for a list that blocks and one for a list that lets in. */
  lists?: readonly Features[];
  /** The same switch in the rows of a table of networks, the first of them this one. */
  rows?: readonly Features[];
  /** The firmware's own word for it. */
  rule?: PackRule;
  value: Setting['value'];
  /** Why it has no value, where that is known. */
  unclear?: UnreadReason;
  witnesses: Witness[];
  band: Band | null;
}

/** A table, or a text that lists devices, with what it is for. */
export interface FoundList {
  kind: TableFinding['kind'];
  ref: number;
  label: string;
  score: number;
  reasons: string[];
  hidden: boolean;
  value: string[] | null;
  band: Band | null;
  /** Of a filter's list. */
  policy?: 'allow' | 'deny' | null;
}

export interface Identity {
  detected: boolean;
  login: boolean;
  confidence: number;
  reasons: string[];
  box: Box;
}

/** With the maker's name, which frames do not carry. */
export type KnownPack = PackMatch & { vendor: string };

export interface Draft {
  readonly page: Description;
  readonly pack: KnownPack | null;
  /** Not the top document of its tab. */
  readonly inner: boolean;
  readonly standing: Standing;
  readonly weights: Weights;
  readonly rules: readonly PackRule[];
  readonly features: readonly Features[];
  /** regions: what the page as a whole is about. */
  context: PageContext;
  /** kinds: controls and tables that are settings; states and bands fill in their values and bands. */
  found: Found[];
  tables: TableFinding[];
  /** bands: what band switch, title or address name for all of the page. */
  pageBand: Band | null;
  /** lists: what the tables hold. */
  lists: FoundList[];
  clients: Client[];
  networks: Network[];
  /** box */
  identity: Identity;
  /** states: false where the form is not filled yet. */
  loaded: boolean;
  /** unread */
  unread: Numbered<Unread>[];
}

export type Pass = (draft: Draft) => void;
