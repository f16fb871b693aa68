/** Description to reading: a row of passes over one draft. */
import type { Control } from '../page/control.ts';
import type { Description } from '../page/description.ts';
import type { RegionFacts } from '../page/region.ts';
import type { Standing } from '../common/kinds.ts';
import { withColumns } from '../firmware/columns.ts';
import { withoutColumnNames } from './column-names.ts';
import { PACKS } from '../firmware/index.ts';
import type { PackMatch } from '../firmware/match.ts';
import type { Pack } from '../firmware/pack.ts';
import type { Draft, KnownPack, Pass } from './draft.ts';
import { featuresOf } from './features.ts';
import { withMakes } from './makes.ts';
import { findBands } from './passes/bands.ts';
import { findBox } from './passes/box.ts';
import { forgetSingledOut } from './passes/singled-out.ts';
import { forgetFurther } from './passes/further-networks.ts';
import { findKinds } from './passes/kinds.ts';
import { readLists } from './passes/lists.ts';
import { readRegions } from './passes/regions.ts';
import { readStates } from './passes/states.ts';
import { findUnread } from './passes/unread.ts';
import { chainOf } from './region-bands.ts';
import { withoutHeading } from './led-labels.ts';
import type { Judged } from './types.ts';
import { withSwitchTitles } from './under-switch.ts';
import { verdictOf } from './verdict.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** What a frame sends to be judged. */
export interface PageFacts {
  page: Description;
  /** The firmware that the describing step knew it by. */
  match: PackMatch | null;
  /** Not the top document of its tab. */
  inner: boolean;
}

const PASSES: readonly Pass[] = [
  readRegions,
  findKinds,
  readStates,
  findBands,
  forgetFurther,
  forgetSingledOut,
  readLists,
  findBox,
  findUnread,
];

/** The titles of the panes, cards and dialogs that a control stands in are headings, too. */
function withTitles(control: Control, regions: readonly RegionFacts[] = []): Control {
  const titles = chainOf(regions, control.region)
    .map((at) => regions[at]?.title ?? '')
    .filter((title) => title !== '' && !control.headings.includes(title));
  return titles.length === 0 ? control : { ...control, headings: [...control.headings, ...titles] };
}

/** Puts the maker's name and the kind of box to what a frame found. */
function withVendor(match: PackMatch, pack: Pack | undefined): KnownPack {
  const vendor = match.vendor ?? pack?.vendor ?? match.family;
  const box = match.box ?? pack?.box;
  return {
    ...match,
    vendor,
    ...(box ? { box } : {}),
    reasons: match.reasons.map((reason) => reason.replace(/^(?=:)/, vendor)),
  };
}

/** A draft before its first pass. */
export function newDraft(
  { page: told, match, inner }: PageFacts,
  weights: Weights = WEIGHTS,
  standing: Standing = null,
): Draft {
  const page = withoutColumnNames(told);
  const pack = PACKS.find(({ family }) => family === match?.family);
  const rules = pack?.rules ?? [];
  return {
    page: { ...page, tables: withColumns(page.tables, rules) },
    pack: match && withVendor(match, pack),
    inner,
    standing,
    weights,
    rules,
    features: withMakes(withSwitchTitles(page.controls, page.regions)).map((control) =>
      featuresOf(withTitles(withoutHeading(control), page.regions)),
    ),
    context: { wifi: 0, macFilter: 0, guest: 0, joins: false },
    found: [],
    tables: [],
    pageBand: null,
    lists: [],
    clients: [],
    networks: [],
    identity: { detected: false, login: false, confidence: 0, reasons: [], box: 'unknown' },
    loaded: true,
    unread: [],
  };
}

/**
 * What a page says. The document itself is never looked at.
 * @param standing what is known of its address; it speaks for a router, and never for another device
 */
export function recognise(facts: PageFacts, weights: Weights = WEIGHTS, standing: Standing = null): Judged {
  const draft = newDraft(facts, weights, standing);
  for (const pass of PASSES) pass(draft);
  return verdictOf(draft);
}
