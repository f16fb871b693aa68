/**
 * What a word on a router page can mean. A language file gives the terms of every concept (`Words`).
 * Adding a concept makes every language file a compile error until it says the term, or '' where that language
 * has no term of its own or uses the English one.
 */
export const CONCEPTS = [
  // Who may join.
  'mac-filter',
  'mac-address',
  'access-control',
  'allow', // let listed devices in; also "allow list"
  'deny', // keep listed devices out; also "deny list"
  'new-device-policy',
  'pause', // this device has no internet for now
  // The radio.
  'wireless',
  'radio', // the radio itself, or its switch
  'channel',
  'channel-width',
  'extension-channel', // not the channel itself: side band, secondary channel
  'channel-refinement', // not the channel itself: re-scan interval, DFS, channel list to pick from
  'frequency',
  'band',
  'band-steering',
  'wireless-mode', // 802.11b/g/n …
  'mode', // the bare word
  'tx-power',
  'region',
  'schedule',
  // The network.
  'ssid',
  'network-name',
  'hide',
  'broadcast',
  'security',
  'encryption',
  'authentication',
  'open', // no security
  'pmf',
  'password',
  'isolation',
  'guest',
  'wps',
  // Values and buttons.
  'auto',
  'enable',
  'disable',
  'on',
  'off',
  'yes',
  'no',
  'save',
  'cancel',
  'add',
  'remove',
  'edit',
  'refresh',
  'reboot',
  'reset',
  'mixed',
  'manual',
  // Tables.
  'client-list', // Wi-Fi clients, stations
  'connected-devices',
  'dhcp-leases',
  'site-survey',
  'own-networks', // tables of the router's own radios and names
  'name',
  'ip-address',
  'signal',
  'interface',
  'vendor',
  'status',
  'action',
  'online',
  'offline',
  'wired',
  'blocked',
  // The rest of a router's menu: tells a router by its breadth.
  'router',
  'access-point',
  'wan',
  'lan',
  'dhcp',
  'firewall',
  'port-forwarding',
  'qos',
  'parental',
  'dns',
  'firmware',
  'system-log',
  'administration',
  'settings', // a bare "settings", "set-up", "advanced"
  // Getting in.
  'login',
  'logout',
  'username',
  'wizard',
  // Not what we look for.
  'repeater',
  'vpn',
  'tv',
  'printer',
  'camera',
  'static-lease',
  'mac-clone',
  'storage',
  'email',
  'time',
  'language',
  'help',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * The terms of one language. Per concept: terms joined by `|`, lower case, single spaces, punctuation written as a space.
 * A term matches whole words, anywhere in a text. `*` at its start or end lets the first or last word go on with more
 * letters (German compounds, Slavic endings). `=` in front: only when it is the whole text (short, ambiguous words).
 */
export type Words = Readonly<Record<Concept, string>>;

/** Pairs that must never share a term: taking one for the other would turn an advice into its opposite. */
export const OPPOSITES: readonly (readonly [Concept, Concept])[] = [
  ['on', 'off'],
  ['yes', 'no'],
  ['enable', 'disable'],
  ['on', 'disable'],
  ['off', 'enable'],
  ['allow', 'deny'],
  ['hide', 'broadcast'],
  ['online', 'offline'],
  ['save', 'cancel'],
  ['add', 'remove'],
  ['auto', 'manual'],
  ['login', 'logout'],
  ['channel', 'channel-width'],
  ['channel', 'extension-channel'],
  ['channel', 'channel-refinement'],
  ['mac-filter', 'mac-clone'],
  ['reboot', 'reset'],
  ['wan', 'lan'],
];
