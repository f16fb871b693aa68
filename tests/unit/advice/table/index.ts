/**
 * The table of causes and settings, row by row: which rules stand for it, how loud they are, a page on which the row holds
 * and one that looks alike on which it does not. `advice-table.test.ts` says which row, rule or cause is missing.
 */
import type { Cause } from '../../../../utils/common/ids.ts';
import { input } from '../build.ts';
import { when } from '../cases/parts.ts';
import { airRows } from './air.ts';
import { bandRows } from './bands.ts';
import { blockedRows } from './blocked.ts';
import { lockRows, nameRows } from './network.ts';
import { restRows } from './rest.ts';
import type { Row } from './row.ts';

/** Causes that no setting cures: one calm line, when the diagnosis puts the cause first. */
const NOT_HERE: readonly Cause[] = [
  'router-needs-restart',
  'internet-down',
  'server-outage',
  'firewall-or-dns',
  'vpn',
  'battery-low',
  'bad-batteries',
  'usb-power',
  'firmware-stuck',
  'hardware-fault',
  'setup-mode-normal',
  'motion-recording-normal',
  'other',
];

export const ROWS: readonly Row[] = [
  ...blockedRows,
  ...airRows,
  ...bandRows,
  ...nameRows,
  ...lockRows,
  ...restRows,
  ...NOT_HERE.map((cause): Row => ({
    cause,
    row: 'no router setting',
    rules: [`not-here-${cause}`],
    severity: 'fine',
    holds: input({}, when(cause)),
    not: input({}, when(cause, 0.2)),
  })),
];
