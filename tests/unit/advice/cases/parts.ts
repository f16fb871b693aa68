/** What the cases of many rules are made of. */
import type { AdviceInput } from '../../../../utils/advice/context.ts';
import type { Cause } from '../../../../utils/common/ids.ts';
import { OWN, diagnosis, network, setting } from '../build.ts';

export interface RuleCase {
  fires: AdviceInput[];
  not: AdviceInput[];
}

export const B24 = { band: '2.4' } as const;
export const B5 = { band: '5' } as const;
export const own = { devices: OWN };
export const CHANNELS = ['auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];
export const channel24 = (value: string, options: readonly string[] = CHANNELS) =>
  setting('channel', value, { ...B24, options });
export const filter = (mode: string, macs: string[] | null, more = {}) => [
  setting('mac-filter-mode', mode, more),
  setting('mac-filter-list', macs, more),
];
export const when = (cause: Cause, probability = 0.6) => ({
  diagnosis: diagnosis({ other: 0.01, [cause]: probability }),
});
export const SECURITY = ['None', 'WEP', 'WPA-PSK [TKIP]', 'WPA2-PSK [AES]', 'WPA2/WPA3-Personal', 'WPA3-Personal'];
export const locked = (value: string, more = {}) =>
  setting('security-mode', value, { ...B24, options: SECURITY, ...more });
export const MODES = ['802.11b/g/n mixed', '802.11b/g/n/ax mixed', '802.11n only', '802.11ax only', 'Disabled'];
export const mode24 = (value: string, options: readonly string[] = MODES) =>
  setting('wireless-mode', value, { ...B24, options });
export const busy6 = [network(6, -40), network(6, -45), network(6, -50), network(1, -80)];
export const crowd = [1, 6, 11].flatMap((channel) => [network(channel, -50), network(channel, -55)]);
