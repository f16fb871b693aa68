/** For every rule: pages where it fires, and pages that look alike where it must not. */
import { unreadCases } from './unread.ts';
import { CAUSES } from '../../../../utils/common/ids.ts';
import { input } from '../build.ts';
import { airCases } from './air.ts';
import { bandCases } from './band.ts';
import { lastCases } from './last.ts';
import { macCases } from './mac.ts';
import { when, type RuleCase } from './parts.ts';
import { securityCases } from './security.ts';

const notHere = CAUSES.filter((cause) =>
  /batter|normal|internet|restart|vpn|firewall|outage|stuck|hardware|usb|other/.test(cause),
);

export const CASES: Record<string, RuleCase> = {
  ...macCases,
  ...bandCases,
  ...securityCases,
  ...airCases,
  ...unreadCases,
  ...lastCases,
  ...Object.fromEntries(
    notHere.map((cause) => [
      `not-here-${cause}`,
      {
        fires: [input({}, when(cause))],
        not: [input({}), input({}, when(cause, 0.2)), input({}, when('mac-blocked'))],
      },
    ]),
  ),
};
