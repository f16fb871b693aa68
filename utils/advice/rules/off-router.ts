/** Causes that no router setting cures: said once, calmly, when the diagnosis puts one first. */
import type { Cause } from '../../common/ids.ts';
import { text } from '../../common/text.ts';
import { accessOf, blocksNobody, macFilters } from '../../reading/mac-filters.ts';
import type { Context } from '../context.ts';
import { meetsCamera } from './unread.ts';
import type { Rule } from './types.ts';

/** From this probability on the first cause is worth a word. */
const WORTH_A_WORD = 0.3;

/** Total over the causes: null = the router has settings for it. `restart` also points at the router's restart page. */
const OFF_ROUTER: Record<Cause, { sure: Rule['sure'] } | null> = {
  'battery-low': { sure: 'official' },
  'bad-batteries': { sure: 'cases' },
  'setup-mode-normal': { sure: 'official' },
  'motion-recording-normal': { sure: 'official' },
  'wifi-weak': null,
  'channel-interference': null,
  'band-5ghz-only': null,
  'band-steering': null,
  'mac-blocked': null,
  'wrong-password-or-ssid-changed': null,
  'ssid-special-chars': null,
  'security-wpa3': null,
  'internet-down': { sure: 'official' },
  'router-needs-restart': { sure: 'cases' },
  vpn: { sure: 'cases' },
  'ap-isolation-or-guest': null,
  'dhcp-or-ip': null,
  'firewall-or-dns': { sure: 'cases' },
  'server-outage': { sure: 'cases' },
  'firmware-stuck': { sure: 'cases' },
  'hardware-fault': { sure: 'cases' },
  'usb-power': { sure: 'cases' },
  'sync-module-offline': null,
  other: { sure: 'engineering' },
};

/** A filter that is on, or that nobody could read, may be what keeps the camera out. */
function filterInForce({ reading, devices }: Context): boolean {
  const policy = reading.extras.some(
    ({ kind, value }) => kind === 'new-device-policy' && /^(on|deny|block)/i.test(value ?? ''),
  );
  const unread = reading.unread.some((place) => place.topic === 'mac-filter' && meetsCamera(place));
  const on = macFilters(reading).some((filter) => !blocksNobody(filter));
  return policy || unread || (on && accessOf(reading, devices) !== 'clear');
}

function isFirst(context: Context, cause: Cause): boolean {
  const first = context.diagnosis?.causes[0];
  return first?.id === cause && first.probability >= WORTH_A_WORD;
}

export const offRouterRules: readonly Rule[] = (Object.entries(OFF_ROUTER) as [Cause, { sure: Rule['sure'] } | null][])
  .filter((entry): entry is [Cause, { sure: Rule['sure'] }] => entry[1] !== null)
  .map(([cause, { sure }]) => ({
    id: `not-here-${cause}`,
    claim: 'off-router',
    cause,
    severity: 'fine',
    sure,
    source: 'causes-and-settings.md#without-a-router-setting',
    sideEffect: null,
    diagnosedOnly: true,
    find: (context) =>
      isFirst(context, cause) && !filterInForce(context)
        ? [
            {
              setting: null,
              from: text('advice.from.no_setting'),
              to: null,
              why: text(`advice.why.not_here_${cause}`),
              ...(cause === 'router-needs-restart' ? { link: 'reboot' as const } : {}),
            },
          ]
        : [],
  }));
