/** What is known of each cause before the first question. */
import type { Commonness } from './levels.ts';
import type { Cause } from '../common/ids.ts';

export interface CauseFacts {
  /** How common it is (docs/knowledge/guide-points.md, point 86: weak Wi-Fi and low batteries lead; the rest from the cases read). */
  common: Commonness;
  /** Where the fault sits: only `router` causes can be mended on a router page. */
  where: 'camera' | 'router' | 'place' | 'internet' | 'phone' | 'nothing' | 'unknown';
}

export const CAUSE_FACTS: Record<Cause, CauseFacts> = {
  'battery-low': { common: 'regular', where: 'camera' },
  'bad-batteries': { common: 'occasional', where: 'camera' },
  'setup-mode-normal': { common: 'occasional', where: 'nothing' },
  // Who looks for help seldom has a camera that works, and then comes because of its light.
  'motion-recording-normal': { common: 'rare', where: 'nothing' },
  'wifi-weak': { common: 'common', where: 'place' },
  'channel-interference': { common: 'common', where: 'router' },
  'band-5ghz-only': { common: 'occasional', where: 'router' },
  'band-steering': { common: 'regular', where: 'router' },
  'mac-blocked': { common: 'occasional', where: 'router' },
  'wrong-password-or-ssid-changed': { common: 'common', where: 'router' },
  // Blink's own pages name it twice, and no cause was told more often: 12 of 119 accounts.
  'ssid-special-chars': { common: 'regular', where: 'router' },
  'security-wpa3': { common: 'regular', where: 'router' },
  // Somebody whose whole internet is out sees that at once and seldom asks about a camera.
  'internet-down': { common: 'occasional', where: 'internet' },
  'router-needs-restart': { common: 'regular', where: 'router' },
  vpn: { common: 'occasional', where: 'phone' },
  'ap-isolation-or-guest': { common: 'occasional', where: 'router' },
  'dhcp-or-ip': { common: 'occasional', where: 'router' },
  'firewall-or-dns': { common: 'regular', where: 'router' },
  // Seldom, but then everybody asks at once: 5 of 119 accounts.
  'server-outage': { common: 'rare', where: 'internet' },
  // A camera that only wants to be started again: 7 of 119 accounts.
  'firmware-stuck': { common: 'regular', where: 'camera' },
  'hardware-fault': { common: 'rare', where: 'camera' },
  // Only plugged-in cameras have it (5 V and 1 A are needed [B]), and the model says so by itself: that doubles what stands here.
  'usb-power': { common: 'rare', where: 'camera' },
  // It has lights of its own that tell it.
  'sync-module-offline': { common: 'occasional', where: 'router' },
  other: { common: 'occasional', where: 'unknown' },
};
