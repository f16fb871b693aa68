/** Tables and lists: who is blocked, who is there, who else is on the air. */
import type { TableFacts } from '../page/tables.ts';
import type { SettingKind } from '../types.ts';
import { findMacs } from '../mac.ts';
import { hasConcept, matchConcepts, type Concept } from '../words/index.ts';
import { splitName } from './features.ts';
import type { PageContext } from './kinds.ts';

export interface TableFinding {
  table: TableFacts;
  kind: Extract<SettingKind, 'mac-filter-list' | 'client-list' | 'site-survey'>;
  macs: string[];
  score: number;
  reasons: string[];
}

const column = (headers: string[], ...concepts: Concept[]): number =>
  headers.findIndex((header) => header.length < 60 && hasConcept(header, ...concepts));

const says = (text: string, ...concepts: Concept[]): number => {
  let best = 0;
  for (const { concept, score } of matchConcepts(text))
    if (concepts.includes(concept)) best = Math.max(best, 0.5 + score / 2);
  return best;
};

/** @returns what the table is for, or null */
export function judgeTable(table: TableFacts, page: PageContext, isWifiPage: boolean): TableFinding | null {
  const { headers, rows } = table;
  const about = `${table.heading} ${table.caption}`;
  const name = splitName(table.marks);
  const ssid = column(headers, 'ssid', 'network-name', 'own-networks');
  const channel = column(headers, 'channel');
  const signal = column(headers, 'signal');
  const hasMac = column(headers, 'mac-address', 'mac-filter') >= 0 || /(^| )(mac|hw ?addr)/i.test(headers.join(' '));
  const macRows = rows.filter(({ cells }) => cells.some((cell) => findMacs(cell).length > 0)).length;
  const mostMac = rows.length > 0 && macRows >= rows.length * 0.5;
  const ip =
    column(headers, 'ip-address') >= 0 ||
    rows.filter(({ cells }) => cells.some((cell) => /^\d{1,3}(\.\d{1,3}){3}$/.test(cell))).length > rows.length / 2;

  const isScan = Math.max(
    says(about, 'site-survey', 'scan'),
    /survey|aplist|ap list|scan|neighbo|napinfo/.test(name) ? 0.7 : 0,
  );
  if (
    (ssid >= 0 && (signal >= 0 || (channel >= 0 && isScan > 0)) && !ip) ||
    (channel >= 0 && signal >= 0 && isScan > 0)
  ) {
    const isStations = column(headers, 'device') >= 0 && signal >= 0 && channel < 0 && isScan === 0;
    if (!isStations)
      return {
        table,
        kind: 'site-survey',
        macs: [],
        score: 0.85,
        reasons: ['its columns are those of a list of networks'],
      };
  }
  if (!hasMac && !mostMac) return null;
  if (
    rows.length > 0 &&
    macRows === 0 &&
    rows.some(({ cells }) => cells.filter(Boolean).length > 2) &&
    headers.length > 0 &&
    !hasMac
  )
    return null;
  const everything = `${about} ${headers.join(' | ')}`;
  if (
    says(about, 'static-lease', 'port-forwarding', 'firewall', 'mac-clone', 'own-networks', 'repeater', 'parental') >
    0.6
  )
    return null;
  if (/static|reserv|bind|wds|clone|wol|wake/.test(name)) return null;
  const list = Math.max(
    says(about, 'mac-filter', 'access-control', 'deny', 'allow', 'blocked') * 0.8,
    /black|white|deny|allow|block|filter|acl|mac ?list/.test(name) ? 0.7 : 0,
    page.macFilter * 0.6,
  );
  const clients = Math.max(
    says(about, 'client-list', 'connected-devices', 'dhcp-leases', 'online', 'device') * 0.7,
    /client|station|\bsta|assoc|lease|online|host|attached|auto|device|dev/.test(name) &&
      !/black|white|deny|allow ?ed|block ?ed/.test(name)
      ? 0.6
      : 0,
    ip ? 0.65 : 0,
    signal >= 0 ? 0.75 : 0,
    says(everything, 'dhcp-leases') * 0.7,
    /online|auto/.test(name) ? 0.85 : 0,
  );
  const macs = rows.flatMap(({ cells }) => cells.flatMap((cell) => findMacs(cell).slice(0, 1)).slice(0, 1));
  if (list > clients && list > 0.35) {
    return {
      table,
      kind: 'mac-filter-list',
      macs: [...new Set(macs)],
      score: Math.min(0.95, 0.35 + list * 0.6),
      reasons: ['it is a table of MAC addresses where filtering is set'],
    };
  }
  if (clients > 0 || (isWifiPage && mostMac)) {
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
