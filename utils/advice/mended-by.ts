/** Which step of the plan a changed setting stands for: what the person says of the camera then counts for that step. */
import type { Fix } from '../common/ids.ts';
import { SETTING_KINDS, type SettingKind } from '../common/kinds.ts';

const MENDED_BY: Record<SettingKind, Fix> = {
  'mac-filter-mode': 'unblock-mac',
  'mac-filter-enable': 'unblock-mac',
  'mac-filter-list': 'unblock-mac',
  channel: 'change-channel',
  'channel-width': 'change-channel',
  'site-survey': 'change-channel',
  'radio-enable': 'enable-24ghz',
  'wireless-mode': 'enable-24ghz',
  'band-select': 'enable-24ghz',
  'band-steering': 'separate-bands',
  ssid: 'plain-name-network',
  'ssid-broadcast': 'change-network-in-app',
  'security-mode': 'change-security',
  'ap-isolation': 'leave-guest',
  'tx-power': 'improve-signal',
  'client-list': 'unblock-mac',
};

/** @param kind setting kind as kept with the change; an older version may have kept one that is no more */
export function mendedBy(kind: string): Fix {
  return (SETTING_KINDS as readonly string[]).includes(kind) ? MENDED_BY[kind as SettingKind] : 'support';
}
