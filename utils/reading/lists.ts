/** Tables and lists: who is blocked, who is there, who else is on the air. */
import { clientGridScore } from './clients.ts';
import { gridOfTable, IPV4 } from './grid.ts';
import { isElsewhere } from './elsewhere.ts';
import { findMacs } from '../common/mac.ts';
import type { TableFacts } from '../page/tables.ts';
import { listPolicy } from './list-policy.ts';
import { surveyGridScore } from './survey.ts';
import type { SettingKind } from '../common/kinds.ts';
import { hasConcept, matchConcepts, type Concept } from '../words/index.ts';
import { splitName } from './features.ts';
import type { PageContext } from './evidence.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface TableFinding {
  table: TableFacts;
  kind: Extract<SettingKind, 'mac-filter-list' | 'client-list' | 'site-survey'>;
  macs: string[];
  score: number;
  reasons: string[];
  /** What the list does to those on it, where that is not said in words. */
  policy?: 'allow' | 'deny';
  /** Who is on it cannot be told. */
  unclear?: boolean;
}

const DEVICES: readonly Concept[] = ['device', 'client-list', 'connected-devices', 'wireless', 'mac-address'];

const column = (headers: string[], ...concepts: Concept[]): number =>
  headers.findIndex((header) => header.length < 60 && hasConcept(header, ...concepts));

const says = (text: string, ...concepts: Concept[]): number => {
  let best = 0;
  for (const { concept, score } of matchConcepts(text))
    if (concepts.includes(concept)) best = Math.max(best, 0.5 + score / 2);
  return best;
};

/** Names of tables that hold addresses for another purpose. */
const OTHER_NAME = /static|reserv|\bbind|wds|clone|\bwol\b|wake|forward|vlan|route/;
/** Columns about a connection that stands. */
const ON_AIR = /\bassoc|\bauth(?:orized|enticated)\b|power ?save|\bpsm?\b|\bapsd\b|\b[tr]x\b|\brssi\b|uptime/i;
/** Columns of rules about what devices may visit. */
const SITES = /\b(?:url|web ?sites?|sites?|domains?|sito|sitio|website-?adresse)\b/i;
/** How sure a list below the fields of a form is. */
const TAIL = 0.7;

/** Addresses alone in the last rows of a table that is a form above them. */
function addressesBelow(rows: TableFacts['rows']): string[] {
  const first = rows.findIndex(({ cells }) => cells.length === 1 && showsMac(cells[0]!));
  const tail = first > 0 ? rows.slice(first) : [];
  return tail.every(({ cells }) => cells.length === 1 && showsMac(cells[0]!))
    ? tail.flatMap(({ cells }) => findMacs(cells[0]!))
    : [];
}

/** A block of content is a part of the page. */
const LIST_NAME = /black|white|deny|allow|\bblock(?! content)(?:ed|ing|list|s)?\b|filter|\bacl|mac ?list/;

const CLIENT_NAME = /client|station|\bsta\b|sta ?info|assoc|lease|online|\bhosts?\b|attached|\bdev\b/;

/** Devices to pick from: code calls the table so itself, in a box that is called after the filter. */
function offersDevices({ marks, headers }: TableFacts): boolean {
  const own = splitName(marks.split(' ')[0] ?? '');
  return CLIENT_NAME.test(own) && !LIST_NAME.test(own) && column(headers, 'ip-address') >= 0;
}

/** "MAC of the router", "your device's MAC": rows of a name that says so, each another, and the address. */
const areOwn = (rows: TableFacts['rows']): boolean =>
  rows.every(
    ({ cells: [name = '', ...rest] }) => rest.length === 1 && hasConcept(name, 'mac-address') && !showsMac(name),
  ) && new Set(rows.map(({ cells }) => cells[0])).size === rows.length;

const speaksOfList = (text: string): boolean =>
  hasConcept(text, 'list', 'deny', 'allow', 'mac-filter', 'access-control') && !hasConcept(text, 'remove');

const showsMac = (text: string): boolean => findMacs(text).length > 0;

/** An address that every block shows, and some beside others, is a sample of how one is written. */
function samplesIn({ rows, drawn }: TableFacts): ReadonlySet<string> {
  const macs = rows.map(({ cells }) => cells.flatMap(findMacs));
  const [first = []] = macs;
  const isLaidOut = drawn === 'items' && macs.length > 1 && macs.some(({ length }) => length > 1);
  return new Set(isLaidOut ? first.filter((mac) => macs.every((ofRow) => ofRow.includes(mac))) : []);
}

/** Two versions of the protocol to choose from, and no address. */
const PROTOCOL = /ipv4.{0,5}ipv6/i;

/** Rules of a filter: an address and what becomes of it, a row each, and nothing that only a device in the network has. */
function areRules({ headers, rows }: TableFacts): boolean {
  const becomes = headers.findIndex((header) => header.length < 40 && hasConcept(header, 'filter'));
  if (becomes < 0 || column(headers, 'mac-address') < 0 || column(headers, 'signal', 'dhcp-leases') >= 0) return false;
  if (headers.some((header) => hasConcept(header, 'ip-address') && !PROTOCOL.test(header) && !/mac/i.test(header)))
    return false;
  return rows.every(({ cells }) => {
    const cell = cells[becomes] ?? '';
    return !cells.some((text) => IPV4.test(text)) && (cell === '' || hasConcept(cell, 'allow', 'deny'));
  });
}

/** "No., MAC address, No., MAC address": numbered entries side by side, and nothing that tells who they are. */
const isSideBySide = ({ headers }: TableFacts): boolean =>
  headers.length > 3 && new Set(headers).size === 2 && column(headers, 'mac-address') >= 0;

/** @returns what the table is for, or null */
export function judgeTable(
  table: TableFacts,
  page: PageContext,
  w: Weights['tables'] = WEIGHTS.tables,
): TableFinding | null {
  const { headers, rows } = table;
  const about = `${table.heading} ${table.caption}`;
  const name = splitName(table.marks);
  const grid = gridOfTable(table);
  const named = /survey|\bap ?list|scan|neighb|napinfo|nap info/.test(name);
  const survey = surveyGridScore(grid) + (named ? w.surveyName : 0);
  const columns = column(headers, 'channel') >= 0 && column(headers, 'ssid', 'network-name', 'name') >= 0;
  // Beside a filter, those who are in one of the router's networks and may be added.
  const stations =
    page.macFilter > 0 && column(headers, 'channel') < 0 && headers.some((header) => /(?<!bss.*)\bmac\b/i.test(header));
  if (
    !stations &&
    (survey >= w.surveyEnough || (named && (survey >= w.surveyNamedEnough || columns))) &&
    headers.length + (rows[0]?.cells.length ?? 0) > 2
  ) {
    return {
      table,
      kind: 'site-survey',
      macs: [],
      score: Math.min(0.95, survey),
      reasons: ['its columns are those of a list of networks'],
    };
  }
  const samples = samplesIn(table);
  const entriesOf = (cells: readonly string[]): string[] => cells.flatMap(findMacs).filter((mac) => !samples.has(mac));
  const macRows = rows.filter(({ cells }) => entriesOf(cells).length > 0).length;
  const headed =
    headers.length > 1 &&
    headers.some(
      (header) =>
        header.length < 40 && (hasConcept(header, 'mac-address') || /^\W*(mac(?! auth)|hw ?addr)/i.test(header)),
    );
  const tail = page.macFilter > 0 && !headed ? addressesBelow(rows) : [];
  if (tail.length > 0) {
    const reasons = ['its last rows are addresses, where filtering is set'];
    return { table, kind: 'mac-filter-list', macs: tail, score: TAIL, reasons };
  }
  // Each item was one because it shows an address.
  if (!headed && (rows.length === 0 || macRows < rows.length * (table.drawn === 'items' ? 1 : 0.5))) return null;
  const called = Math.max(
    says(about, 'client-list', 'connected-devices', 'dhcp-leases', 'online') * w.clientWord,
    CLIENT_NAME.test(name) && !LIST_NAME.test(name) ? w.clientName : 0,
    // Only who is on the air has been let in, sleeps and wakes.
    column(headers, 'mac-address') >= 0 && headers.filter((header) => ON_AIR.test(header)).length > 1
      ? w.clientLearnt
      : 0,
    // How long each has been there.
    column(headers, 'client-list') > 0 && column(headers, 'mac-address') >= 0 && page.macFilter === 0
      ? w.clientName
      : 0,
  );
  if (
    headers.some(
      (header) =>
        header.length < 60 &&
        hasConcept(header, 'ssid', 'network-name', 'security', 'encryption', 'band') &&
        // "Wireless client name"
        !hasConcept(header, 'client-list'),
    ) &&
    column(headers, 'signal') < 0 &&
    macRows < 3 &&
    (called < 0.5 || page.macFilter > 0) &&
    clientGridScore(grid) < 0.8
  )
    return null;
  if (
    (OTHER_NAME.test(name) && says(table.heading, 'connected-devices', 'online', 'client-list') < 0.6) ||
    (page.macFilter === 0 && headers.length === 0 && areOwn(rows)) ||
    says(
      about,
      'static-lease',
      'port-forwarding',
      'firewall',
      'mac-clone',
      'own-networks',
      'repeater',
      // An entry of the menu, where the table is what the page is about.
      ...((page.macFilter > 0 && headed) || hasConcept(about, 'device') ? [] : (['administration'] as const)),
    ) > 0.6
  )
    return null;
  if (isElsewhere(about)) return null;
  // Access points that the box manages have firmware of their own.
  if (headers.some((header) => header.length < 30 && (SITES.test(header) || hasConcept(header, 'firmware'))))
    return null;
  // Names of fields, and what to type into them.
  if (headers.filter((header) => /mac.*[:：]\s*$/i.test(header)).length > 1) return null;
  // A field with its label, and what each of one's networks is called.
  const [{ cells: [first = ''] } = { cells: [] }] = rows;
  const lone = rows.length === 1;
  if (
    headers.length === 0 &&
    ((lone && /[:：]$/.test(first)) ||
      hasConcept(first, ...(lone ? (['mac-address', 'ssid'] as const) : (['ssid'] as const))))
  )
    return null;
  // An address for each hardware address, to be removed by hand: what was reserved, not who was seen.
  const kept = column(headers, 'ip-address') >= 0 && column(headers, 'remove') >= 0;
  if (kept && page.macFilter === 0 && headers.length < 4 && column(headers, 'dhcp-leases', 'status', 'name') < 0)
    return null;
  // "Devices that may join": whose heading decides over a table of devices.
  const decided = listPolicy([table.heading, table.caption]) !== null && hasConcept(about, ...DEVICES);
  const list = Math.max(
    decided || areRules(table) || (page.macFilter > 0 && column(headers, 'filter', 'mac-filter') >= 0)
      ? w.listHeaded
      : 0,
    says(about, 'mac-filter', 'access-control', 'deny', 'allow', 'blocked') * w.listWord,
    LIST_NAME.test(name) ? w.listName : 0,
    page.macFilter * w.listPage,
  );
  const full = clientGridScore(grid);
  // Where filtering is set, only what a device does right now tells clients from entries of the list.
  const looks = page.macFilter > 0 && column(headers, 'ip-address', 'signal', 'dhcp-leases') < 0 ? full * 0.4 : full;
  // Names of networks first, and how strong they are: a list to join from, whose addresses are access points'.
  const joins = column(headers, 'ssid', 'network-name') === 0 && column(headers, 'signal') > 0;
  if (joins && called < 0.3 && column(headers, 'ip-address') < 0) return null;
  const clients = Math.max(
    called,
    looks > w.clientLookEnough ? looks * w.clientLook : 0,
    // Address, name, state and way of connection: that is a device, whatever the page is about.
    full === 1 && !LIST_NAME.test(name) ? w.clientFull : 0,
    // Learned and connected devices are offered for adding beside the list itself.
    /online|\bauto (table|list)|learn/.test(name) || (stations && column(headers, 'signal') >= 0) ? w.clientLearnt : 0,
  );
  const entries = page.macFilter > 0 && isSideBySide(table);
  const macs = [...new Set(rows.flatMap(({ cells }) => entriesOf(cells).slice(0, entries ? cells.length : 1)))];
  // A column of buttons that put the device of the row on the list.
  const adds =
    offersDevices(table) ||
    headers.some((header) => header.length < 40 && hasConcept(header, 'add', 'save') && speaksOfList(header));
  if ((entries || list > clients) && list > w.listEnough && !adds) {
    return {
      table,
      kind: 'mac-filter-list',
      macs,
      score: Math.min(0.95, 0.35 + list * 0.6),
      reasons: ['it is a table of MAC addresses where filtering is set'],
    };
  }
  if ((clients > 0 || adds) && (headed || macRows > 1 || called > 0.5)) {
    return {
      table,
      kind: 'client-list',
      macs,
      score: Math.min(0.95, 0.4 + clients * 0.6),
      reasons: ['it is a table of devices with their MAC addresses'],
    };
  }
  return null;
}
