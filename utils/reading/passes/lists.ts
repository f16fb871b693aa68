/** What the lists of a page hold: who is blocked, who is there, who else is on the air. */
import type { Band } from '../../common/kinds.ts';
import { findMacs, normaliseMac } from '../../common/mac.ts';
import { mergeClients, readClients, readClientText } from '../clients.ts';
import type { Draft } from '../draft.ts';
import { gridOfTable } from '../grid.ts';
import { letsInKnown } from '../known-devices.ts';
import type { TableFacts } from '../../page/tables.ts';
import { addressPolicy, listPolicy, namedPolicy, shownPolicy } from '../list-policy.ts';
import { bandOfRegion, chainOf } from '../region-bands.ts';
import { bandOfChannel } from '../radio-values.ts';
import { bandIn } from '../shapes.ts';
import { readNetworks } from '../survey.ts';
import { withoutUtilities } from '../utility-classes.ts';
import { hasConcept } from '../../words/index.ts';

/** The band of a survey whose every row is in it. */
function bandOfAll(channels: readonly (number | null)[]): Band | null {
  const bands = new Set(channels.map((channel) => bandOfChannel(channel)));
  return bands.size === 1 ? [...bands][0]! : null;
}

/** The list belongs to the radio its filter is set for. */
function bandOfFilters({ found }: Draft): Band | null {
  const filters = found.filter(({ kind }) => kind === 'mac-filter-mode' || kind === 'mac-filter-enable');
  const bands = new Set(filters.map(({ band }) => band));
  return bands.size === 1 ? [...bands][0]! : null;
}

/** The radio that the part of the page around a table is about. */
function bandAround({ page: { regions = [] } }: Draft, table: TableFacts): Band | null {
  const bands = chainOf(regions, table.region).map((at) => bandOfRegion(regions[at]!));
  return bands.find((band) => band !== null) ?? null;
}

function policyOfTable({ page: { url, regions = [] } }: Draft, table: TableFacts): 'allow' | 'deny' | null {
  const said =
    namedPolicy(withoutUtilities(table.marks)) ??
    listPolicy([table.caption, table.heading].filter((text) => text !== ''));
  if (said) return said;
  const around = [...new Set([table.region ?? 0, ...chainOf(regions, table.region)])];
  const shown = around.map((at) => (regions[at] ? shownPolicy(regions[at]) : null));
  return shown.find((policy) => policy !== null) ?? addressPolicy(url);
}

/** Names of columns in a table of their own above what holds the addresses, or above the row to add one: no list, and not empty. */
function isHeadOf({ found, tables }: Draft): (table: TableFacts) => boolean {
  const lists = found.filter(({ kind, f }) => kind === 'mac-filter-list' && f.control.type === 'list');
  const filled = tables.filter(({ kind, macs }) => kind === 'mac-filter-list' && macs.length > 0);
  return ({ rows, headers, region, heading }) =>
    headers.length > 1 &&
    (rows.length === 0
      ? lists.some(({ f: { control } }) => control.region === region && (control.headings[0] ?? '') === heading)
      : rows.length === 1 &&
        findMacs(rows[0]!.cells.join(' ')).length === 0 &&
        filled.some(({ table }) => table.region === region && table.heading === heading));
}

const ROW_NUMBER = /^\d{1,3}$/;

/** Addresses in the fields of numbered rows, below the names of the table's columns. */
const typedIn = ({ features }: Draft, { headers, region }: TableFacts): string[] =>
  features.flatMap(({ control: { type, value, texts, region: at } }) =>
    type === 'text' &&
    at === region &&
    texts.some((text) => ROW_NUMBER.test(text)) &&
    texts.some((text) => headers.includes(text))
      ? (normaliseMac(value) ?? [])
      : [],
  );

function readTables(draft: Draft): void {
  const { pageBand, clients, networks } = draft;
  const filterBand = bandOfFilters(draft);
  const knownOnly = draft.found.some(({ kind, f }) => kind === 'mac-filter-mode' && letsInKnown(f.control));
  const isHead = isHeadOf(draft);
  for (const { table, kind: read, macs, score, reasons, policy, unclear } of draft.tables) {
    if (read === 'mac-filter-list' && isHead(table)) continue;
    const grid = gridOfTable(table);
    // Where only known devices are let in, the known devices are the list.
    const isKnown = knownOnly && read === 'client-list' && hasConcept(`${table.caption} ${table.heading}`, 'known');
    const kind = isKnown ? 'mac-filter-list' : read;
    let band = bandIn(grid.heading) ?? bandAround(draft, table) ?? (kind === 'site-survey' ? null : pageBand);
    if (kind === 'mac-filter-list') band ??= filterBand;
    if (read === 'client-list') clients.push(...readClients(grid));
    if (kind === 'site-survey') {
      const seen = readNetworks(grid);
      networks.push(...seen);
      band ??= seen.length > 0 ? bandOfAll(seen.map(({ channel }) => channel)) : pageBand;
    }
    draft.lists.push({
      kind,
      ref: table.ref,
      label: table.caption || table.heading,
      score,
      reasons,
      hidden: table.hidden,
      value: kind !== 'mac-filter-list' || unclear ? null : macs.length > 0 ? macs : typedIn(draft, table),
      band,
      ...(kind === 'mac-filter-list' ? { policy: isKnown ? 'allow' : (policy ?? policyOfTable(draft, table)) } : {}),
    });
  }
}

/** Leases and wireless logs as plain text. */
function readTexts({ page, features, clients, lists }: Draft): void {
  for (const { control, label } of features) {
    if (control.type !== 'area' || !/\d{1,3}(\.\d{1,3}){3}/.test(control.value)) continue;
    const listed = readClientText(control.value);
    const about = `${page.url} ${control.headings.join(' ')} ${control.marks}`;
    if (listed.length === 0 || !/lease|client|dhcp|wireless|assoc|station/i.test(about)) continue;
    clients.push(...listed);
    lists.push({
      kind: 'client-list',
      ref: control.ref,
      label: label.slice(0, 120),
      score: 0.7,
      reasons: ['it is a text with addresses of devices'],
      hidden: control.hidden,
      value: null,
      band: null,
    });
  }
}

export function readLists(draft: Draft): void {
  readTables(draft);
  readTexts(draft);
  draft.clients = mergeClients([draft.clients]);
}
