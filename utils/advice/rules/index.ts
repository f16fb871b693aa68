/** All rules, in the order in which equals are shown. */
import { bandRules } from './band.ts';
import { boxRules } from './box.ts';
import { channelRules } from './channel.ts';
import { deviceRules } from './devices.ts';
import { isolationRules } from './isolation.ts';
import { lastTestRules } from './last-tests.ts';
import { macRules } from './mac.ts';
import { nameRules } from './name.ts';
import { offRouterRules } from './off-router.ts';
import { securityRules } from './security.ts';
import { signalRules } from './signal.ts';
import type { Rule } from './types.ts';
import { unreadRules } from './unread.ts';

export const RULES: readonly Rule[] = [
  ...macRules,
  ...deviceRules,
  ...bandRules,
  ...securityRules,
  ...nameRules,
  ...channelRules,
  ...signalRules,
  ...isolationRules,
  ...lastTestRules,
  ...unreadRules,
  ...offRouterRules,
  ...boxRules,
];
