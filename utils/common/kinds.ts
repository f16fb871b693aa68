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
  'wmm',
  'legacy-rates',
  'low-ack',
  'dtim',
  'nightly-channel',
  'security-service',
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

/** Which box a page belongs to. `hotspot`: shares a mobile connection; `other`: some other device's own Wi-Fi. */
export const BOXES = ['router', 'access-point', 'repeater', 'modem', 'hotspot', 'other', 'unknown'] as const;
export type Box = (typeof BOXES)[number];

/** What can be on a page and not be understood. */
export const UNREAD_TOPICS = ['radio', 'mac-filter', 'channel', 'security', 'name', 'isolation', 'steering'] as const;
export type UnreadTopic = (typeof UNREAD_TOPICS)[number];

/**
 * Why a place was not read: its signs contradict each other, it shows no state, its words are not known, it is not
 * filled yet, it blocks devices by their IP addresses (whose camera's is not known), or it is only shown here as something
 * that can keep a camera offline, and set elsewhere.
 */
export const UNREAD_REASONS = [
  'contradiction',
  'no-state',
  'unknown-words',
  'not-loaded',
  'ip-range',
  'only-shown',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/**
 * Signs that a setting's meaning and state rest on. Of its state: aria, native, drawn, word (a lone "On"). Of its meaning:
 * firmware (a pack names it), label, name (what the code calls it), heading, options.
 */
export const WITNESSES = [
  'firmware',
  'aria',
  'native',
  'drawn',
  'word',
  'label',
  'name',
  'heading',
  'options',
] as const;
export type Witness = (typeof WITNESSES)[number];

/** How an address is known as that of the person's router, whatever a page shows: they said so, or another page did. */
export type Standing = 'said' | 'seen' | null;
