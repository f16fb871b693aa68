/**
 * Every number that decides, in one table: how much each piece of evidence counts for each kind of setting, from which
 * sum a page is a router's, how sure a finding must be. Written by hand on the labelled pages; `npm run crossval` moves
 * them on all families but one and looks at that one (docs/reader-evaluation.md). What a name, a word or a list of
 * options says at all is in the rules and the word lists, not here.
 */
export const WEIGHTS = {
  /** Points for and against a router, added up. */
  router: {
    /** From this sum a page counts as a router's. */
    enough: 1.8,
    /** The best sum of the controls an access point has, and what each group of them gives. */
    settingsMost: 3.2,
    channel: 1.2,
    widthOrMode: 0.8,
    macFilter: 1.2,
    bothBands: 0.8,
    security: 0.6,
    ssid: 0.5,
    clients: 0.7,
    survey: 0.4,
    radio: 0.5,
    powerOrIsolation: 0.6,
    bands: 0.4,
    /** What findings say together. */
    isolation: 0.4,
    twoBands: 0.6,
    ownMany: 0.4,
    nameAndWidth: 0.3,
    tuning: 0.8,
    tuningMuch: 1.6,
    signalOfClients: 0.4,
    clientsAndWifi: 0.4,
    leasesAtHost: 0.3,
    /** Topics of the menu: each, at most, and at most above no control at all. */
    topic: 0.4,
    topicsMost: 2.4,
    topicsBare: 0.4,
    ownWifi: 0.4,
    entry: 0.2,
    menuAtHost: 0.5,
    entriesMost: 0.6,
    titleRouter: 1,
    titleWifi: 0.5,
    path: 1.4,
    plainPath: 0.3,
    action: 0.8,
    host: 1.3,
    hostAlone: 0.5,
    hostLike: 0.6,
    gatewayNames: 0.5,
    loginAtHost: 1,
    /** Against. */
    thing: 2,
    otherDevice: 3,
    gives: 1,
    joins: 1,
    prose: 0.4,
    proseMost: 3,
    otherWord: 0.5,
    otherMost: 1.4,
    otherMostBare: 3.5,
    publicAddress: 2,
    foreignMenu: 1.8,
    strangeMenu: 0.6,
    contents: 1.5,
    document: 1.5,
    onlyClients: 0.6,
    station: 0.8,
    modem: 6,
    otherBox: 3.5,
    unusable: 3.3,
    unusableAtHost: 0.8,
    /** What a sure match of a firmware's pack gives. */
    pack: 4,
    /** What is known of the address: its person said that it is theirs, or another page there was a router's. */
    said: 2.4,
    seen: 0.9,
  },
  /** For all kinds: how sure a finding must be, and how much of a foreign word ends the matter. */
  setting: { accept: 0.55, foreign: 0.85 },
  /** Evidence of each kind, 0…1: the chance that it alone is right. Independent pieces are joined. */
  channel: {
    shape: 1,
    name: 0.55,
    nameOfFew: 0.6,
    word: 0.6,
    near: 0.15,
    typedName: 0.55,
    typedWord: 0.55,
    typedNear: 0.3,
    autoSwitch: 0.5,
    autoWord: 0.6,
    autoName: 0.5,
    pairWord: 0.7,
    pairName: 0.6,
  },
  'channel-width': { tick: 0.7, shape: 0.75, word: 0.6, bare: 0.3, name: 0.5 },
  'wireless-mode': { shape: 0.8, word: 0.6, modeWord: 0.35, name: 0.4, near: 0.2 },
  'band-select': { shape: 0.75, word: 0.5, name: 0.4, near: 0.2 },
  'band-steering': { word: 0.75, name: 0.75 },
  'tx-power': { name: 0.65, word: 0.65, row: 0.3, shape: 0.5, near: 0.15 },
  'radio-enable': { name: 0.6, allSaid: 0.55, halfSaid: 0.35, ssid: 0.45, word: 0.2, turns: 0.2, band: 0.5, page: 0.2 },
  'mac-filter-mode': { shape: 0.3, name: 0.5, word: 0.6, under: 0.5, page: 0.35, options: 0.25, others: 0.4 },
  'mac-filter-enable': { name: 0.55, word: 0.65, plain: 0.25, plainUnder: 0.4, page: 0.3 },
  ssid: { name: 0.65, word: 0.7, near: 0.2 },
  'ssid-broadcast': { name: 0.5, word: 0.5, about: 0.5 },
  'security-mode': { shape: 0.8, word: 0.6, name: 0.35, near: 0.2 },
  'ap-isolation': { name: 0.65, said: 0.35, word: 0.3, near: 0.2 },
  /** Text areas, columns of boxes, lists of items. */
  'mac-filter-list': { name: 0.5, word: 0.5, macs: 0.5, page: 0.3, entry: 0.6 },
  /** Tables: what their heading, their name and their columns give, and the least to be one of the three. */
  tables: {
    surveyEnough: 0.6,
    surveyNamedEnough: 0.45,
    surveyName: 0.25,
    listEnough: 0.35,
    listWord: 0.85,
    listName: 0.75,
    listPage: 0.6,
    listHeaded: 0.95,
    clientWord: 0.8,
    clientName: 0.65,
    clientLook: 0.8,
    clientLookEnough: 0.4,
    clientFull: 0.88,
    clientLearnt: 0.9,
  },
};

/** The table's type; `npm run crossval` judges with others. */
export type Weights = typeof WEIGHTS;
