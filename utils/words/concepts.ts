/** Words that every language file must give, in this order. */
export const CORE = [
  // Parts of names, joined by RULES.
  'address',
  'access',
  'control',
  'filter',
  'list',
  'name',
  'device', // device, client, station, host
  'network',
  'new', // new, unknown
  'known',
  'static',
  'clone',
  'scan',
  'nearby', // available, neighbouring
  'mode',
  'except',
  'none', // not, no, none
  // Settings.
  'wireless',
  'channel',
  'channel-width',
  'band',
  'tx-power',
  'region',
  'schedule',
  'hide',
  'broadcast', // also: visible
  'security',
  'encryption',
  'password',
  'isolation',
  'mutual', // what clients do among each other
  'guest',
  // Values and buttons.
  'allow',
  'deny', // also: block, blocked
  'auto',
  'enable',
  'disable',
  'on',
  'off',
  'yes',
  'no',
  'save',
  'reboot',
  'reset',
  // Tables.
  'signal',
  'status',
  'online', // connected
  // The rest of a router, and what is none.
  'settings',
  'firewall',
  'port-forwarding',
  'parental',
  'login',
  'username',
  // Between bands.
  'same',
  'different',
  'prefer',
  // Words that any label may hold and that say nothing: articles, prepositions, "function".
  'filler',
] as const;

/**
 * Meanings that come out of RULES, whose term is international, or that help only here and there: a language
 * may give terms for them.
 */
export const MORE = [
  'without', // says something of what follows it and not, as 'none', of the whole label
  'wired',
  'mixed',
  'extension',
  'tv', // also: telephone
  'cancel',
  'add',
  'remove',
  'mac-filter',
  'mac-address',
  'access-control',
  'new-device-policy',
  'pause', // this device has no internet for now
  'radio', // the radio itself, or its switch
  'extension-channel', // not the channel itself: side band, secondary channel
  'channel-refinement', // not the channel itself: re-scan interval, DFS, channels to pick from
  'frequency',
  'band-steering',
  'wireless-mode', // 802.11b/g/n …
  'ssid',
  'network-name',
  'authentication',
  'open', // no security
  'pmf',
  'wps',
  'feature', // of 802.11, and none of the settings that matter here
  'manual',
  'client-list', // Wi-Fi clients, stations
  'connected-devices',
  'dhcp-leases',
  'site-survey',
  'own-networks', // tables of the router's own radios and names
  'ip-address',
  'interface',
  'action',
  'offline',
  'blocked',
  'router',
  'access-point',
  'wan',
  'lan',
  'dhcp',
  'qos',
  'dns',
  'firmware',
  'system-log',
  'administration',
  'logout',
  'repeater',
  'vpn',
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

/** What a word on a router page can mean. */
export const CONCEPTS = [...CORE, ...MORE] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * The terms of one language. Per concept: terms joined by `|`, lower case, single spaces, punctuation written as a space.
 * A term matches whole words, anywhere in a text. `*` at its start or end lets the first or last word go on with more
 * letters (German compounds, Slavic endings). `=` in front: only when it is the whole text (short, ambiguous words).
 * '' means that the language uses the English or international term.
 */
export type Words = Readonly<Record<(typeof CORE)[number], string> & Partial<Record<(typeof MORE)[number], string>>>;

/**
 * Concepts that come from two others standing in one label, in any order and any language: [result, one of these, one
 * of those]. The parts are used up. Tried in this order.
 */
export const RULES: readonly (readonly [Concept, readonly Concept[], readonly Concept[]])[] = [
  ['open', ['without'], ['security', 'encryption', 'password', 'authentication']],
  // "Not enabled", "allow all except …"
  ['deny', ['except', 'none'], ['allow']],
  ['allow', ['except'], ['deny']],
  ['disable', ['none'], ['enable']],
  ['offline', ['none'], ['online']],
  ['hide', ['none', 'without', 'disable', 'cancel'], ['broadcast']],
  ['broadcast', ['none', 'disable', 'cancel'], ['hide']],
  ['hide', ['enable'], ['hide']],
  ['broadcast', ['enable'], ['broadcast']],
  ['open', ['none'], ['security', 'encryption', 'password', 'authentication']],
  ['password', ['password'], ['security', 'encryption', 'wireless', 'network']],
  // "Povolit radio?" asks with the word for allowing.
  ['radio', ['radio'], ['allow']],
  // Names.
  ['ip-address', ['ip-address'], ['address']],
  ['mac-address', ['mac-address'], ['address']],
  ['mac-clone', ['mac-address'], ['clone', 'wan']],
  ['static-lease', ['static'], ['ip-address', 'address', 'dhcp', 'dhcp-leases']],
  ['mac-filter', ['mac-address'], ['filter', 'access', 'control', 'access-control', 'list']],
  ['parental', ['parental'], ['control', 'access']],
  ['access-control', ['access'], ['control', 'list']],
  ['mac-filter', ['wireless'], ['access-control', 'filter']],
  ['access-control', ['control'], ['access-point']],
  ['extension-channel', ['extension'], ['channel']],
  ['channel-width', ['channel-width'], ['channel', 'band', 'frequency']],
  ['channel-refinement', ['channel'], ['list', 'scan', 'schedule']],
  ['band', ['band'], ['frequency']],
  ['channel', ['channel'], ['frequency', 'wireless']],
  ['site-survey', ['scan', 'nearby'], ['network', 'wireless', 'access-point', 'ssid']],
  ['wireless', ['wireless'], ['network']],
  ['network-name', ['wireless', 'network'], ['name']],
  ['guest', ['guest'], ['network', 'wireless', 'access']],
  ['wireless-mode', ['wireless', 'network', 'frequency'], ['mode']],
  ['security', ['wireless'], ['security']],
  ['tx-power', ['tx-power'], ['wireless', 'signal', 'broadcast']],
  ['username', ['username'], ['name']],
  ['name', ['name'], ['device']],
  ['new-device-policy', ['new'], ['device']],
  ['client-list', ['wireless'], ['device', 'client-list', 'connected-devices']],
  ['connected-devices', ['device'], ['online', 'list', 'network']],
  ['login', ['login'], ['password', 'username']],
];

/** Parts that a rule does not use up: they still say something. */
export const KEPT: ReadonlySet<Concept> = new Set<Concept>(['ssid', 'wireless', 'wan']);

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
  ['reboot', 'reset'],
  ['wan', 'lan'],
];
