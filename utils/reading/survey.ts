import { cellOf, readColumns, type Grid } from './grid.ts';
import { findMacs } from '../common/mac.ts';
import { readChannel, readSignal, readWidth } from './radio-values.ts';
import type { Network } from './types.ts';
import { hasConcept } from '../words/index.ts';

/**
 * How much a grid looks like a list of networks around, 0…1: names, and beside them channel, strength, address or
 * security. A table of the router's own names has no strength and no foreign address.
 */
export function surveyGridScore(grid: Grid): number {
  const { at } = readColumns(grid);
  const named = at.ssid !== undefined || at.bssid !== undefined;
  const facts = [at.channel, at.signal, at.bssid ?? at.mac, at.security, at.width].filter(
    (index) => index !== undefined,
  );
  const said = hasConcept(grid.heading, 'site-survey', 'nearby', 'scan') ? 0.2 : 0;
  if (at.ip !== undefined) return 0;
  // Header and body in two tables: the body alone shows channels and security words.
  if (!named) return grid.header.length === 0 && at.channel !== undefined && at.security !== undefined ? 0.5 + said : 0;
  if (at.channel === undefined && at.signal === undefined) return 0;
  if (at.signal === undefined && at.bssid === undefined && at.mac === undefined) return said;
  // Name and address alone: clients that say which network they are in.
  if (at.channel === undefined && at.security === undefined && at.bssid === undefined) return 0.2 + said;
  return Math.min(1, 0.2 + 0.2 * facts.length + said);
}

const HIDDEN_NAME = /^[<([]?\s*(?:hidden|\*hidden\*|non-?broadcast|unknown|null|n\/a)[^a-z]*$/i;

/** The networks of a survey grid; the router's own row and rows without anything are left out. */
export function readNetworks(grid: Grid): Network[] {
  const columns = readColumns(grid);
  if (columns.at.ssid === undefined && columns.at.name !== undefined) columns.at.ssid = columns.at.name;
  const networks: Network[] = [];
  for (const row of grid.rows) {
    if (row.some((cell) => /^local interface$/i.test(cell.trim()))) continue;
    const ssidText = cellOf(row, columns, 'ssid').replace(/^[^\p{L}\p{N}\p{P}\p{S}]+|^[⬤●■]\s*/gu, '');
    const bssid =
      findMacs(cellOf(row, columns, 'bssid') || cellOf(row, columns, 'mac'))[0] ?? findMacs(row.join('\n'))[0];
    const channelText = cellOf(row, columns, 'channel') || cellOf(row, columns, 'band');
    const channel = readChannel(channelText);
    const rssi = readSignal(cellOf(row, columns, 'signal'), columns.scale);
    if (channel === null && rssi === null && !bssid) continue;
    const hidden = ssidText === '' || HIDDEN_NAME.test(ssidText) || hasConcept(ssidText, 'hide');
    networks.push({
      ssid: hidden ? null : ssidText,
      bssid: bssid ?? null,
      channel,
      rssi,
      width: readWidth(cellOf(row, columns, 'width'), true) ?? readWidth(channelText),
      security: cellOf(row, columns, 'security').replace(/\s+/g, ' ') || null,
    });
  }
  return networks;
}
