/** Cases of what was not read, and of boxes that are not the router. */
import { OF_KNOWN_MAKE, input, setting, unread } from '../build.ts';
import { type RuleCase, when } from './parts.ts';

const box = (kind: 'modem' | 'repeater' | 'access-point' | 'router' | 'hotspot') =>
  input({ router: { ...OF_KNOWN_MAKE, box: kind } });

export const unreadCases: Record<string, RuleCase> = {
  'look-yourself': {
    fires: [
      input({ unread: [unread('radio', { band: '2.4', why: 'contradiction' })] }),
      input({ unread: [unread('mac-filter', { why: 'ip-range' })] }, when('battery-low')),
      input({ unread: [unread('channel', { why: 'unknown-words' })] }, when('channel-interference')),
      input({ settings: [setting('radio-enable', 'on')], unread: [unread('security')] }),
    ],
    not: [
      input({ unread: [unread('radio', { band: '5' })] }),
      input({ unread: [unread('mac-filter', { hidden: true })] }),
      input({ unread: [unread('channel')] }, when('battery-low')),
      input({ unread: [unread('radio')], loaded: false }),
    ],
  },
  'wrong-box': {
    fires: [box('modem'), box('repeater'), box('access-point')],
    not: [box('router'), box('hotspot')],
  },
};
