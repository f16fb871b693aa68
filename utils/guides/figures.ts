/**
 * Fixed figures by which every plan is measured: minutes of the user's time (doing, waiting, looking whether it helped)
 * and the chance that a fix removes a cause. Frozen estimates: the same numbers serve plan, article order and oracle.
 */
import type { Cause, Fix } from '../common/ids.ts';

/** Minutes of the user's time for one question. */
export const QUESTION_MINUTES = { answered: 0.25, notSure: 0.1 } as const;

export interface Figures {
  minutes: number;
  /** Minutes when the cause is not one this fix helps; the same as `minutes` where absent. */
  minutesWhenWrong?: number;
  /** Cause → chance 0…1 that it is gone afterwards; absent = 0. `support` ends every case. */
  success: Partial<Record<Cause, number>>;
}

export const FIGURES: Record<Fix, Figures> = {
  'explain-normal': {
    minutes: 1,
    minutesWhenWrong: 11,
    success: { 'setup-mode-normal': 1, 'motion-recording-normal': 1 },
  },
  'replace-batteries': { minutes: 12, success: { 'battery-low': 0.95, 'bad-batteries': 0.95 } },
  'restart-camera': { minutes: 6, success: { 'firmware-stuck': 0.7, 'dhcp-or-ip': 0.3 } },
  'restart-sync-module': {
    minutes: 6,
    success: { 'sync-module-offline': 0.7, 'firmware-stuck': 0.3, 'dhcp-or-ip': 0.3 },
  },
  'restart-router': {
    minutes: 8,
    success: {
      'router-needs-restart': 0.95,
      'dhcp-or-ip': 0.7,
      'internet-down': 0.3,
      'channel-interference': 0.3,
      'sync-module-offline': 0.3,
    },
  },
  'check-internet': { minutes: 6, success: { 'internet-down': 0.95 } },
  'improve-signal': { minutes: 20, success: { 'wifi-weak': 0.95, 'channel-interference': 0.3 } },
  'change-channel': { minutes: 10, success: { 'channel-interference': 0.95 } },
  'enable-24ghz': { minutes: 10, success: { 'band-5ghz-only': 0.95 } },
  'separate-bands': { minutes: 15, success: { 'band-steering': 0.95, 'band-5ghz-only': 0.3 } },
  'unblock-mac': { minutes: 10, success: { 'mac-blocked': 0.95 } },
  'change-network-in-app': {
    minutes: 8,
    success: { 'wrong-password-or-ssid-changed': 0.95, 'sync-module-offline': 0.3, 'band-5ghz-only': 0.3 },
  },
  'plain-name-network': {
    minutes: 15,
    success: { 'ssid-special-chars': 0.95, 'security-wpa3': 0.7, 'band-steering': 0.7 },
  },
  'change-security': { minutes: 12, success: { 'security-wpa3': 0.95 } },
  'vpn-off': { minutes: 3, success: { vpn: 0.95 } },
  'leave-guest': { minutes: 10, success: { 'ap-isolation-or-guest': 0.95 } },
  'fix-dhcp': { minutes: 15, success: { 'dhcp-or-ip': 0.95 } },
  'allow-hosts': { minutes: 15, success: { 'firewall-or-dns': 0.95 } },
  'wait-outage': { minutes: 10, success: { 'server-outage': 0.95 } },
  'replace-usb-power': { minutes: 6, success: { 'usb-power': 0.95 } },
  're-add-camera': {
    minutes: 15,
    success: { 'wrong-password-or-ssid-changed': 0.95, 'firmware-stuck': 0.7, 'sync-module-offline': 0.3 },
  },
  'factory-reset': { minutes: 25, success: { 'firmware-stuck': 0.95, 'wrong-password-or-ssid-changed': 0.7 } },
  support: { minutes: 45, success: {} },
};

/** The order in which the source article tells its steps: what a plan is compared with. */
export const ARTICLE_ORDER: readonly Fix[] = [
  'replace-batteries',
  'improve-signal',
  'change-channel',
  'check-internet',
  'restart-router',
  'unblock-mac',
  'plain-name-network',
  'vpn-off',
  're-add-camera',
  'restart-camera',
  'explain-normal',
  'factory-reset',
  'support',
];

/** Chance 0…1 that a fix removes a cause. */
export function successChance(fix: Fix, cause: Cause): number {
  return fix === 'support' ? 1 : (FIGURES[fix].success[cause] ?? 0);
}

/** Minutes a fix takes when `cause` is the true one. */
export function minutesFor(fix: Fix, cause: Cause): number {
  const { minutes, minutesWhenWrong } = FIGURES[fix];
  return minutesWhenWrong !== undefined && successChance(fix, cause) === 0 ? minutesWhenWrong : minutes;
}
