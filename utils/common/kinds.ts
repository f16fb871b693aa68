/** What a page can tell us, by kind. Kinds are fixed: measurements rely on them. */

export const BANDS = ['2.4', '5', '6', '60'] as const;
/** A radio band in GHz. */
export type Band = (typeof BANDS)[number];

export const SETTING_KINDS = [
  'mac-filter-mode',
  'mac-filter-enable',
  'mac-filter-list',
  'channel',
  'channel-width',
  'radio-enable',
  'wireless-mode',
  'band-select',
  'band-steering',
  'ssid',
  'ssid-broadcast',
  'security-mode',
  'ap-isolation',
  'tx-power',
  'client-list',
  'site-survey',
] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

export const EXTRA_KINDS = [
  'new-device-policy',
  'device-paused',
  'wifi-schedule',
  'pmf',
  'guest-network',
  'dhcp-server',
  'region',
  'reboot',
] as const;
export type ExtraKind = (typeof EXTRA_KINDS)[number];

export const LINK_TARGETS = [
  'wireless',
  'mac-filter',
  'channel',
  'clients',
  'survey',
  'guest',
  'security',
  'dhcp',
  'parental',
  'reboot',
] as const;
export type LinkTarget = (typeof LINK_TARGETS)[number];

/** How sure we are that a device is a Blink device (facts: MAC prefixes and host names). */
export const BLINK_CLASSES = ['certain', 'likely', 'maybe', 'no'] as const;
export type BlinkClass = (typeof BLINK_CLASSES)[number];
