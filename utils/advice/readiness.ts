/** What a page says of being ready for a Blink camera: checks that it lets us make, and those that are good. */
import type { Reading, SettingKind } from '../router/types.ts';
import { text, type TextRef } from '../text.ts';
import type { Suggestion } from './types.ts';

export interface ReadyCheck {
  id: string;
  good: boolean;
  text: TextRef;
}

interface Check {
  id: string;
  /** Settings of the main network, any of which lets us judge. */
  kinds: readonly SettingKind[];
  /** Rules that speak against it. */
  rules: readonly string[];
  /** Judged by something else than settings. */
  by?: (reading: Reading) => boolean;
}

const CHECKS: readonly Check[] = [
  {
    id: 'mac_filter',
    kinds: ['mac-filter-list', 'mac-filter-mode', 'mac-filter-enable'],
    rules: [
      'mac-deny-has-device',
      'mac-allow-lacks-device',
      'mac-deny-unknown',
      'mac-allow-unknown',
      'mac-allow-module-unknown',
      'mac-list-unseen',
      'device-blocked',
      'device-paused',
      'new-devices-blocked',
    ],
    by: (reading) => reading.extras.some(({ kind }) => kind === 'new-device-policy' || kind === 'device-paused'),
  },
  { id: 'radio', kinds: ['radio-enable', 'band-select'], rules: ['radio-24-off', 'band-select-5'] },
  { id: 'mode', kinds: ['wireless-mode'], rules: ['mode-no-bgn'] },
  {
    id: 'security',
    kinds: ['security-mode'],
    rules: ['wpa3-only', 'enterprise', 'frames-required', 'weak-security'],
    by: (reading) => reading.extras.some(({ kind }) => kind === 'pmf'),
  },
  { id: 'name', kinds: ['ssid'], rules: ['name-special'] },
  { id: 'visible', kinds: ['ssid-broadcast'], rules: ['name-hidden'] },
  { id: 'steering', kinds: ['band-steering'], rules: ['steering-on', 'one-name-both-bands'] },
  {
    id: 'channel',
    kinds: ['channel'],
    rules: ['channel-above-11', 'channel-by-survey', 'channel-auto', 'channel-between'],
  },
  { id: 'width', kinds: ['channel-width'], rules: ['width-wide'] },
  { id: 'power', kinds: ['tx-power'], rules: ['tx-power-low'] },
  { id: 'isolation', kinds: ['ap-isolation'], rules: ['isolation-on', 'guest-log-in-page'] },
  {
    id: 'addresses',
    kinds: [],
    rules: ['no-address'],
    by: (reading) => reading.extras.some(({ kind, value }) => kind === 'dhcp-server' && Boolean(value)),
  },
  {
    id: 'signal',
    kinds: [],
    rules: ['signal-weak'],
    by: (reading) =>
      reading.clients.some(({ blink, rssi }) => rssi !== null && (blink === 'certain' || blink === 'likely')),
  },
];

/**
 * The checks this page allows, in the order of importance.
 * @param suggestions those of an audit (`advise` without a diagnosis) of the same reading
 */
export function readiness(reading: Reading, suggestions: readonly Suggestion[]): ReadyCheck[] {
  return CHECKS.filter((check) => judged(check, reading) || against(check, suggestions)).map((check) => ({
    id: check.id,
    good: !against(check, suggestions),
    text: text(`advice.check.${check.id}`),
  }));
}

function against(check: Check, suggestions: readonly Suggestion[]): boolean {
  return suggestions.some(({ rule, severity }) => severity !== 'fine' && check.rules.includes(rule));
}

/** A setting of 5 GHz alone says nothing about a camera on 2.4 GHz; a value that is not shown says nothing at all. */
function judged(check: Check, reading: Reading): boolean {
  const shown = reading.settings.some(
    ({ kind, guest, band, value }) =>
      !guest && check.kinds.includes(kind) && value !== null && (band === null || band === '2.4'),
  );
  return shown || (check.by?.(reading) ?? false);
}
