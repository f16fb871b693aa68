import { cellOf, cellText, IPV4, readColumns, type Columns, type Grid } from './grid.ts';
import { findMacs } from '../common/mac.ts';
import { blinkClass } from '../camera/oui.ts';
import { bandOfChannel, readBand, readChannel, readSignal } from './radio-values.ts';
import type { Band } from '../common/kinds.ts';
import type { Client } from './types.ts';
import { hasConcept } from '../words/index.ts';

/** Tables that hold addresses of devices, and yet are no list of who is there. */
const OTHER_LISTS = ['static-lease', 'mac-filter', 'mac-clone', 'port-forwarding', 'firewall', 'site-survey'] as const;
const HOME_IP = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** Columns that only a device on the air or with a lease has. */
const TRAFFIC =
  /packet|rate|speed|bytes|lease|expire|durat|uptime|connect.{0,3}time|\baid\b|\bpsm\b|\bmcs\b|stbc|\bsnr\b|idle|associat|power ?save|last (?:seen|activity)|\btx\b|\brx\b/i;
/** Columns of the router's own interfaces. */
const OWN = /gateway|\bmtu\b|subnet|\bmask|dhcp server|\barp\b$|шлюз|маска/i;

/**
 * How much a grid looks like the router's list of devices, 0…1: hardware addresses, and beside them what one says of a
 * device (name, address, signal, traffic). Lists of rules, reservations and neighbours are none.
 */
export function clientGridScore(grid: Grid): number {
  const { at } = readColumns(grid);
  const survey = at.ssid !== undefined && (at.channel !== undefined || at.bssid !== undefined);
  if (survey || hasConcept(grid.heading, ...OTHER_LISTS) || grid.header.some((cell) => OWN.test(cell))) return 0;
  const facts = (['ip', 'name', 'signal', 'interface', 'status', 'band'] as const).filter((c) => at[c] !== undefined);
  const traffic = grid.header.some((cell) => TRAFFIC.test(cell));
  const dhcp = grid.header.some((cell) => hasConcept(cell, 'dhcp-leases'));
  if (at.mac === undefined) {
    if (at.name === undefined) return 0;
    const listed = hasConcept(grid.heading, 'connected-devices', 'client-list', 'device', 'online', 'offline');
    if (at.signal === undefined && (at.interface === undefined || !listed)) return 0;
    return listed ? 0.8 : 0.6;
  }
  return Math.min(1, 0.3 + 0.2 * facts.length + (traffic || dhcp ? 0.3 : 0));
}

/** The row's name without the addresses that share its cell. */
function nameIn(cell: string, macs: readonly string[]): string | null {
  if (cell === '') return null;
  const first = cell.split('\n').find((line) => cellText(line) !== '') ?? '';
  let name = first.replace(/\((?=[^)]*(?:\d+\.\d+|:))[^)]*\)/g, ' ').replace(new RegExp(IPV4, 'g'), ' ');
  if (macs.length > 0) name = name.replace(/(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}/gi, ' ');
  return cellText(name.replace(/\s+/g, ' ')) || null;
}

function rowBand(row: readonly string[], columns: Columns): Band | null {
  const said = readBand(cellOf(row, columns, 'band')) ?? readBand(cellOf(row, columns, 'interface'));
  return said ?? bandOfChannel(readChannel(cellOf(row, columns, 'channel'))) ?? readBand(cellOf(row, columns, 'ssid'));
}

/** "Blocked" as a state, not the "Block" of a button: action cells are left out. */
function isBlocked(row: readonly string[], columns: Columns): boolean {
  return row.some((cell, index) => index !== columns.at.action && cell.length < 40 && hasConcept(cell, 'blocked'));
}

/** A row that names the router itself. */
function isOwn(row: readonly string[], mac: string | null, own: ReadonlySet<string>): boolean {
  return (mac !== null && own.has(mac)) || row.some((cell) => /^(?:local interface|this router)$/i.test(cell.trim()));
}

/**
 * The devices of a grid that lists them. `own`: addresses of the router itself, which are no clients.
 * Rows without an address count when they have a name and the grid says how the device is connected.
 */
export function readClients(grid: Grid, own: ReadonlySet<string> = new Set()): Client[] {
  const columns = readColumns(grid);
  const headingBand = readBand(grid.heading);
  const headingBlocked = hasConcept(grid.heading, 'blocked');
  const clients: Client[] = [];
  for (const row of grid.rows) {
    const all = findMacs(row.join('\n'));
    const mac = findMacs(cellOf(row, columns, 'mac'))[0] ?? all[0] ?? null;
    if (isOwn(row, mac, own)) continue;
    const ip = IPV4.exec(cellOf(row, columns, 'ip'))?.[0] ?? IPV4.exec(row.join('\n'))?.[0] ?? null;
    // The provider's side of the router stands in some tables too.
    if (ip !== null && !HOME_IP.test(ip)) continue;
    const nameCell = cellOf(row, columns, 'name') || (columns.at.name === undefined ? cellOf(row, columns, 'mac') : '');
    const name = nameIn(nameCell.replace(/\[[^\]]*\]/g, ' '), all);
    if (mac === null && name === null) continue;
    const client: Client = {
      mac,
      name,
      ip,
      rssi: readSignal(cellOf(row, columns, 'signal'), columns.scale),
      band: rowBand(row, columns) ?? headingBand,
      blink: blinkClass(mac, name),
    };
    if (headingBlocked || isBlocked(row, columns)) client.blocked = true;
    clients.push(client);
  }
  return clients;
}

const TIME = /^(?:\d+[:.]\d+(?:[:.]\d+)?|\d+|days?,?|hours?|mins?|minutes?|secs?|seconds?|\d+[dhms])$/i;

/** The host name among the words of a lease: no address, time, number or placeholder. */
function nameAmong(words: readonly string[]): string | null {
  const name = words.find(
    (word) =>
      /\p{L}/u.test(word) && !TIME.test(word) && !IPV4.test(word) && !word.includes(':') && findMacs(word).length === 0,
  );
  return name && cellText(name) !== '' ? name : null;
}

/**
 * The devices of a preformatted text: lease tables and wireless logs, one device a line or all in one line.
 * `own` as in `readClients`.
 */
export function readClientText(text: string, own: ReadonlySet<string> = new Set()): Client[] {
  const clients = new Map<string, Client>();
  let band: Band | null = null;
  for (const line of text.split('\n')) {
    const macs = findMacs(line);
    if (macs.length === 0) {
      band = readBand(line) ?? (/chan/i.test(line) ? bandOfChannel(readChannel(line)) : null) ?? band;
      continue;
    }
    for (const record of recordsOf(line, macs.length)) {
      const [mac] = findMacs(record);
      if (!mac || own.has(mac) || clients.has(mac)) continue;
      const ip = IPV4.exec(record)?.[0] ?? null;
      const rssi = readSignal(/-\d{2,3}(?=\s*dbm?\b|\s|$)/i.exec(record)?.[0] ?? '', 'dbm');
      // Without an address the words of a line are states, not names.
      const name = ip === null ? null : nameAmong(record.split(/\s+/));
      clients.set(mac, { mac, name, ip, rssi, band, blink: blinkClass(mac, name) });
    }
  }
  return [...clients.values()];
}

/** One record a device: a line may hold many, each beginning with what comes first in it, IP or hardware address. */
function recordsOf(line: string, count: number): string[] {
  if (count < 2) return [line];
  const mac = /(?<![0-9a-f][:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}/i;
  const ipFirst = (IPV4.exec(line)?.index ?? Infinity) < (mac.exec(line)?.index ?? Infinity);
  const start = ipFirst ? IPV4 : mac;
  return line.split(new RegExp(`(?=${start.source})`, 'i')).filter((record) => findMacs(record).length > 0);
}

/**
 * Joins the lists of several tables: one entry a hardware address (or, without one, a name), each fact from the first
 * list that has it. A router shows the same device among its stations and among its leases.
 */
export function mergeClients(lists: readonly (readonly Client[])[]): Client[] {
  const joined = new Map<string, Client>();
  for (const client of lists.flat()) {
    const key = client.mac ?? `name ${client.name ?? client.ip}`;
    const known = joined.get(key);
    if (!known) {
      joined.set(key, { ...client });
      continue;
    }
    known.name ??= client.name;
    known.ip ??= client.ip;
    known.rssi ??= client.rssi;
    known.band ??= client.band;
    if (client.blocked) known.blocked = true;
    known.blink = blinkClass(known.mac, known.name);
  }
  return [...joined.values()];
}
