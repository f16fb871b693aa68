/** What a page says of being ready for a Blink camera: checks that it lets us make, and those that are good. */
import type { SettingKind } from '../common/kinds.ts';
import type { Reading, Setting } from '../reading/types.ts';
import { text, type TextRef } from '../common/text.ts';
import { contextOf } from './context.ts';
import { macFilters } from './mac-filter.ts';
import type { Suggestion } from './types.ts';
import { powerOf, securityOf, type Security } from './values.ts';

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
  /** Which of their values tell anything; default: every one that is shown. */
  tells?: (setting: Setting) => boolean;
  /** Judged by something else than settings. */
  by?: (reading: Reading) => boolean;
}

const shownText = (setting: Setting): string =>
  setting.options?.find(({ value }) => value === setting.value)?.text || String(setting.value);

/** Security that a rule would have spoken against, or that is surely good. */
const GOOD_SECURITY: ReadonlySet<Security> = new Set(['wpa2', 'wpa2-wpa3', 'wpa-wpa2']);

const CHECKS: readonly Check[] = [
  {
    id: 'mac_filter',
    kinds: [],
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
    // A list whose mode nobody sees tells nothing.
    by: (reading) =>
      reading.extras.some(({ kind, value }) => kind === 'new-device-policy' && Boolean(value)) ||
      macFilters(contextOf({ reading, diagnosis: null, answers: {}, devices: [] })).some(
        ({ state }) => state !== 'unclear',
      ),
  },
  {
    id: 'radio',
    kinds: ['radio-enable', 'band-select'],
    rules: ['radio-24-off', 'band-select-5'],
    // Most band selects pick what the page shows: only "both" says that 2.4 GHz is on.
    tells: ({ kind, value }) => kind === 'radio-enable' || value === 'both',
  },
  { id: 'mode', kinds: ['wireless-mode'], rules: ['mode-no-bgn'] },
  {
    id: 'security',
    kinds: ['security-mode'],
    rules: ['wpa3-only', 'enterprise', 'frames-required', 'weak-security'],
    tells: (setting) => GOOD_SECURITY.has(securityOf(shownText(setting))),
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
  {
    id: 'power',
    kinds: ['tx-power'],
    rules: ['tx-power-low'],
    // A bare figure or "driver default" may be full power or not.
    tells: (setting) => {
      const power = powerOf(shownText(setting));
      return power !== null && (power.amount === 100 || (setting.options?.length ?? 0) > 1);
    },
  },
  { id: 'isolation', kinds: ['ap-isolation'], rules: ['isolation-on', 'guest-log-in-page'] },
  {
    id: 'addresses',
    kinds: [],
    rules: ['no-address'],
    by: (reading) => reading.extras.some(({ kind, value }) => kind === 'dhcp-server' && value === 'on'),
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
    (setting) =>
      !setting.guest &&
      check.kinds.includes(setting.kind) &&
      setting.value !== null &&
      (setting.band === null || setting.band === '2.4') &&
      (check.tells?.(setting) ?? true),
  );
  return shown || (check.by?.(reading) ?? false);
}
