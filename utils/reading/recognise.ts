/** Description to reading: what the controls are, and whether this is a router at all. */
import type { Description } from '../page/describe.ts';
import { PACKS } from '../firmware/index.ts';
import type { PackRule } from '../firmware/pack.ts';
import { readClients, readClientText, mergeClients } from './clients.ts';
import { gridOfTable } from './grid.ts';
import { bandOfChannel } from './radio-values.ts';
import { readNetworks } from './survey.ts';
import type { Band } from '../common/kinds.ts';
import type { Client, Judged, Network, Numbered, Setting } from './types.ts';
import type { PackMatch } from '../firmware/match.ts';
import { withoutCards } from './cards.ts';
import { contextOf } from './context.ts';
import { featuresOf } from './features.ts';
import { identify } from './identify.ts';
import { judgeExtras, findSave, judgeLinks, plain } from './links.ts';
import { findMacs } from '../common/mac.ts';
import type { TableFacts } from '../page/tables.ts';
import { judgeTable, type TableFinding } from './lists.ts';
import { bandIn } from './shapes.ts';
import { WEIGHTS, type Weights } from './weights.ts';
import { bandOfPage, findSettings, isEntryBox, toExtras, toSettings } from './settings.ts';

/** A table whose purpose the firmware's pack knows. */
function byPack(table: TableFacts, rules: readonly PackRule[]): TableFinding | null {
  const kind = table.fact === undefined ? undefined : rules[table.fact]?.kind;
  if (kind !== 'mac-filter-list' && kind !== 'client-list' && kind !== 'site-survey') return null;
  const macs = [...new Set(table.rows.flatMap(({ cells }) => findMacs(cells.join(' ')).slice(0, 1)))];
  return { table, kind, macs, score: 0.98, reasons: ['this firmware has the list here'] };
}

/** The band of a survey whose every row is in it. */
function bandOfAll(channels: readonly (number | null)[]): Band | null {
  const bands = new Set(channels.map((channel) => bandOfChannel(channel)));
  return bands.size === 1 ? [...bands][0]! : null;
}

/** What a frame sends to be judged. */
export interface PageFacts {
  page: Description;
  /** The firmware that the describing step knew it by. */
  match: PackMatch | null;
  /** Not the top document of its tab. */
  inner: boolean;
}

/** What a page says. The document itself is never looked at. */
export function recognise({ page, match: pack, inner }: PageFacts, weights: Weights = WEIGHTS): Judged {
  const rules = PACKS.find(({ family }) => family === pack?.family)?.rules ?? [];
  const features = page.controls.map(featuresOf);
  const context = contextOf(page, features);
  const all = findSettings(features, context, rules, weights);
  const lists = page.tables
    .map(withoutCards)
    .map((table) => byPack(table, rules) ?? judgeTable(table, context, weights.tables))
    .filter((judged) => judged !== null)
    .filter(({ table }) => table.fact !== -1)
    // The boxes of a list are the list; the table around them is layout.
    .filter(
      ({ table }) =>
        !all.some(
          (item) => item.kind === 'mac-filter-list' && !isEntryBox(item) && item.f.control.within?.includes(table.ref),
        ),
    );
  const hasList =
    lists.some(({ kind }) => kind === 'mac-filter-list') ||
    all.some((item) => item.kind === 'mac-filter-list' && !isEntryBox(item));
  let entries = 0;
  const found = all.filter((item) => !isEntryBox(item) || (!hasList && entries++ === 0));
  const settings = toSettings(page, found, features);
  const pageBand = bandOfPage(page, found);
  // The list belongs to the radio its filter is set for.
  const filters = new Set(
    settings.filter(({ kind }) => kind === 'mac-filter-mode' || kind === 'mac-filter-enable').map(({ band }) => band),
  );
  const filterBand = filters.size === 1 ? [...filters][0]! : null;
  const clients: Client[] = [];
  const networks: Network[] = [];
  for (const judged of lists) {
    const { table } = judged;
    const grid = gridOfTable(table);
    let band = bandIn(grid.heading) ?? (judged.kind === 'site-survey' ? null : pageBand);
    if (judged.kind === 'mac-filter-list') band ??= filterBand;
    if (judged.kind === 'client-list') clients.push(...readClients(grid));
    if (judged.kind === 'site-survey') {
      const seen = readNetworks(grid);
      networks.push(...seen);
      band ??= seen.length > 0 ? bandOfAll(seen.map(({ channel }) => channel)) : pageBand;
    }
    const setting: Numbered<Setting> = {
      kind: judged.kind,
      band,
      value: judged.kind === 'mac-filter-list' ? judged.macs : null,
      ref: table.ref,
      label: table.caption || table.heading,
      confidence: Math.round(judged.score * 100) / 100,
      reasons: judged.reasons,
      hidden: table.hidden,
      witnesses: ['options', 'heading'],
    };
    settings.push(setting);
  }
  for (const f of features) {
    // Leases and wireless logs as plain text.
    if (f.control.type !== 'area' || !/\d{1,3}(\.\d{1,3}){3}/.test(f.control.value)) continue;
    const listed = readClientText(f.control.value);
    if (
      listed.length === 0 ||
      !/lease|client|dhcp|wireless|assoc|station/i.test(
        `${page.url} ${f.control.headings.join(' ')} ${f.control.marks}`,
      )
    )
      continue;
    clients.push(...listed);
    settings.push({
      kind: 'client-list',
      band: null,
      value: null,
      ref: f.control.ref,
      label: f.label.slice(0, 120),
      confidence: 0.7,
      reasons: ['it is a text with addresses of devices'],
      hidden: f.control.hidden,
      witnesses: ['options', 'heading'],
    });
  }
  const { enough } = weights.router;
  const judged = identify(page, features, settings, weights.router);
  // A title alone, above nothing to use, is that of a text about the router; or of another device of its maker.
  const bare = features.length === 0 && page.tables.length === 0;
  const reasons = pack?.reasons.join(' ') ?? '';
  const spoken = judged.another
    ? !/structure|scripts|host name/.test(reasons)
    : bare && /^\S+: its title$/.test(reasons);
  const score = judged.score + (pack && !spoken ? pack.score * weights.router.pack : 0);
  const detected = score >= enough;
  const login = detected && (judged.login || (pack?.login ?? false));
  // An inner frame may be silent about itself: the tab decides when its frames are joined.
  const claims = (detected || inner) && !login;
  const fields = features.filter(({ control }) => control.type !== 'button');
  const labels = new Set(fields.flatMap(({ label, control }) => [label, ...control.headings].map(plain)));
  const save = claims ? findSave(features.filter(({ control }) => control.type === 'button')) : null;
  return {
    url: page.url,
    router: {
      detected,
      family: detected ? (pack?.family ?? 'generic') : null,
      vendor: detected ? (pack?.vendor ?? null) : null,
      confidence:
        Math.round(Math.max(0, Math.min(0.99, detected ? 0.5 + (score - enough) / 6 : score / enough / 2)) * 100) / 100,
      reasons: [...(pack?.reasons ?? []), ...judged.reasons],
      login,
      box: detected ? 'router' : 'unknown',
    },
    loaded: true,
    unread: [],
    settings: claims ? settings : [],
    links: claims ? judgeLinks(page, labels) : [],
    clients: claims ? mergeClients([clients]) : [],
    networks: claims ? networks : [],
    extras: claims ? toExtras(page, judgeExtras(features, context.wifi > 0.4), found, features) : [],
    save: save ? { ref: save.control.ref } : null,
  };
}
