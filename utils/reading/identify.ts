/** Is this the admin page of a router? By its structure; packs come on top. */
import { isFirstOrLast, isHomeAddress } from '../firmware/home-address.ts';
import { DEFAULT_HOSTS } from '../firmware/hosts.ts';
import type { Box } from '../common/kinds.ts';
import { findMacs } from '../common/mac.ts';
import type { Description } from '../page/description.ts';
import type { RowFacts } from '../page/tables.ts';
import { hasConcept, matchConcepts, type Concept } from '../words/index.ts';
import { isRadioRow } from './evidence.ts';
import { splitName, type Features } from './features.ts';
import { boxOf } from './box-kinds.ts';
import { isOtherBusiness, namesOtherDevice } from './other-devices.ts';
import {
  givesNetwork,
  joins,
  namesBothBands,
  ownsRadio,
  settingsScore,
  togetherScore,
  tuningOf,
  type Finding,
} from './runs-wifi.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Topics that only a router's menu has together. */
const TOPICS: readonly Concept[] = [
  'wan',
  'lan',
  'dhcp',
  'firewall',
  'port-forwarding',
  'wireless',
  'qos',
  'parental',
  'dns',
  'vpn',
  'static-lease',
  'mac-filter',
  'guest',
  'access-control',
  'repeater',
  'connected-devices',
];
/** Of these: what a gateway alone has. A name server or any box in the network speaks of DNS, DHCP and its own address. */
const GATEWAY: readonly Concept[] = ['wan', 'firewall', 'port-forwarding', 'wireless', 'qos', 'parental', 'mac-filter'];
const COMMON: readonly Concept[] = ['administration', 'system-log', 'firmware', 'reboot', 'status', 'logout', 'login'];
const OTHERS: readonly Concept[] = ['camera', 'printer', 'email', 'storage'];
/** Paths that router firmwares use, and next to nothing else does. */
const PATH =
  /\/(userrpm|goform|boaform|boafrm|webpages)\/|\/cgi-bin\/luci|_content\.asp|rpm\.htm|\/html\/(amp|bbsp|ssmp)\/|\b(wlan|wl|wifi|wireless|dhcp|wan|lan|firewall|qos|nat|portfwd|port_forward|macfilter|wladv|wlbasic)[\w-]*\.(asp|aspx|htm|html|cgi|php|jst|lp|xml)\b/i;
/** Words in the names of files that hold a router's pages: `adv_wireless_access.htm`, `WMACFilter.asp`. */
const FILE = /\/([\w-]+)\.(?:asp|aspx|cgi|jst|lp)$/i;
/** Plain files are written by anyone: only with a form that goes to a program of a small server. */
const PLAIN_FILE = /\/([\w-]+)\.html?$/i;
const PROGRAM = /\.cgi\b|cgi-bin|goform|boafrm|apply|\.(?:asp|jst|lp)\b/i;
const FILE_WORD =
  / (?:wlan|wifi|wireless|dhcp|wan|lan|firewall|qos|w?mac ?filter|wlan acl|site ?survey|port ?forward\w*) /;
const PLAIN_PATH = /\.(asp|cgi|htm|jst|lp)\b|\/cgi-bin\/|^\/?#/i;

/** Words of bulbs, plugs and boards with a Wi-Fi form of their own. */
const THING =
  /\besp-?(?:link|easy|home|8266|32)|soft-?ap\b|\bmqtt\b|\bgpio\b|\buart\b|tasmota|\bwled\b|arduino|wifimanager/i;

/** A board that says so passes a network on: what it sets up is there for others to join. */
const PASSES_ON = /\brouters?\b|\bnat\b|\brepeater\b|range extender|\baccess points?\b|роутер|маршрутизатор|路由/i;

const REGISTER =
  /^\W*(?:register|sign up|create (?:an? )?account|registrieren|s.inscrire|registrarse|registrati|registreren)\b/i;

/** Choices of a language, which are no menu. */
const LANGUAGE =
  /^(?:english|deutsch|français|español|italiano|português|русский|polski|čeština|nederlands|svenska|türkçe|日本語|한국어?|(?:简|繁|簡)[體体]中文)$/i;
/** Words of what stands at the edge of any page. */
const EDGE: readonly Concept[] = ['language', 'help', 'login', 'logout', 'save', 'cancel'];

const isEdge = (text: string): boolean => hasConcept(text, ...EDGE) || FOOT.test(text);
/** Of the maker, at the foot of a page. */
const FOOT = /^(?:about\b|contact us|privacy|terms\b|imprint|copyright|©)/i;

/** No menu of a router without a single control has so many entries. */
const MANY_LINKS = 32;

const HOSTS: ReadonlySet<string> = new Set(DEFAULT_HOSTS);

export interface Identified {
  score: number;
  login: boolean;
  /** Its title or first heading names a device that is no router. */
  another: boolean;
  box: Box;
  reasons: string[];
}

const urlOf = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

function topicsOf(page: Description): { topics: Set<Concept>; common: Set<Concept>; others: number } {
  const topics = new Set<Concept>();
  const common = new Set<Concept>();
  let others = 0;
  const texts = [...page.links.map(({ text }) => text), ...page.headings, page.title];
  for (const text of texts) {
    if (text.length > 50) continue;
    for (const { concept, score } of matchConcepts(text)) {
      if (score < 0.3) continue;
      if (TOPICS.includes(concept)) topics.add(concept);
      if (COMMON.includes(concept)) common.add(concept);
      if (OTHERS.includes(concept) && score > 0.35) others++;
    }
  }
  return { topics, common, others };
}

const ofDevices = (headers: readonly string[]): boolean => headers.some((text) => hasConcept(text, 'mac-address'));
const showsMac = ({ cells }: RowFacts): boolean => cells.some((cell) => findMacs(cell).length > 0);

/** A page that asks for a password and shows little else. */
export function looksLikeLogin(page: Description, features: readonly Features[]): boolean {
  if (page.passwords === 0) return false;
  const visible = features.filter(({ control }) => !control.hidden && control.type !== 'button');
  // A choice of a Wi-Fi's security stands on no sign-in page.
  if (visible.some(({ shape }) => shape.security > 0.6)) return false;
  // Nor does a list of devices.
  if (page.tables.some(({ headers, rows }) => headers.length > 2 && (ofDevices(headers) || rows.some(showsMac))))
    return false;
  const says = [
    page.title,
    ...page.headings,
    ...features.map(({ control }) => control.value).filter((value) => value.length < 40),
  ];
  const word = says.some((text) =>
    matchConcepts(text).some(({ concept, score }) => concept === 'login' && score > 0.3),
  );
  const path =
    /login|logon|signin|auth/i.test(page.url) || /login|logon/i.test(features.map(({ name }) => name).join(' '));
  // A network's name beside its key is a network to set up or to join.
  const network = features.some((f) => f.says('ssid') > 0.4);
  const typed = visible.filter(({ control }) => control.type === 'text').length;
  // A field for the name is no sign-in, even where the page's head offers to sign out.
  const named = visible.some((f) => f.control.type === 'text' && f.says('network-name') > 0.4);
  return (
    page.passwords <= 3 &&
    visible.length <= 5 &&
    !named &&
    (word || path || (visible.length <= 3 && typed < 2 && !network))
  );
}

/** @param settings what was recognised on the page */
export function identify(
  page: Description,
  features: readonly Features[],
  settings: readonly Finding[],
  w: Weights['router'] = WEIGHTS.router,
): Identified {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    if (points === 0) return;
    score += points;
    reasons.push(reason);
  };
  const url = urlOf(page.url);
  const { topics, common, others } = topicsOf(page);
  const titled = matchConcepts(page.title);
  const names = features.map(({ name }) => name).join('');

  const atHost = url !== null && HOSTS.has(url.hostname);
  const bands = namesBothBands(page, features);
  const asked = topics.size < 3 ? joins(page, features, settings) : 0;
  // A name and a key beside one's own two bands is the dialog of a network of one's own.
  const joining = bands && asked === 1 ? 0 : asked;

  add(settingsScore(settings, w), 'it has controls that access points have');
  const together = togetherScore(settings, page.tables, atHost, w, tuningOf(features));
  add(together, 'together they run a Wi-Fi');
  const both = joining === 0 && bands;
  if (both) add(w.bothBands, 'it speaks of both bands of a Wi-Fi');
  const shown = features.filter(({ control }) => control.texts.slice(0, 1).some(isRadioRow)).length;
  if (shown > 1) add(w.tuning, 'it shows networks of its own with their channels');
  // A table of contents lists the same words, above no controls.
  const isBare = features.length === 0 && page.tables.length === 0 && settings.length === 0;
  add(
    Math.min(isBare ? w.topicsBare : w.topicsMost, topics.size * w.topic),
    `its menu speaks of ${[...topics].slice(0, 6).join(', ')}`,
  );
  add(Math.min(w.entriesMost, common.size * w.entry), 'its menu has the entries of a device');
  // Guests and filters are what one's own Wi-Fi has, not one that is joined.
  if (topics.has('wireless') && (topics.has('guest') || topics.has('mac-filter')) && !isBare)
    add(w.ownWifi, 'its menu speaks of who may join a Wi-Fi');
  // Boards call their own "AP"; a product is called in full.
  const named = titled.some(
    ({ concept, score: sureness }) =>
      concept === 'router' || (concept === 'access-point' && sureness > 0.4 && !/\bap\b/i.test(page.title)),
  );
  if (named) add(w.titleRouter, 'its title says router');
  else if (titled.some(({ concept }) => concept === 'wireless' || concept === 'mac-filter' || concept === 'wan'))
    add(w.titleWifi, 'its title speaks of Wi-Fi');
  const served = page.actions.some((action) => PROGRAM.test(action));
  const file = url
    ? splitName(FILE.exec(url.pathname)?.[1] ?? (served ? PLAIN_FILE.exec(url.pathname)?.[1] : '') ?? '')
    : '';
  const ofRouters = url !== null && (PATH.test(url.pathname + url.search) || FILE_WORD.test(file));
  if (ofRouters) add(w.path, 'its address is of the kind routers have');
  else if (url && PLAIN_PATH.test(url.pathname)) add(w.plainPath, 'its address is that of a device');
  if (page.actions.some((action) => PATH.test(`/${action}`))) add(w.action, 'its forms go where routers send them');
  if (/\b(pppoe|wan ?\w*|dhcp ?\w*|lan ?ip)\b/.test(names)) add(w.gatewayNames, 'its fields are those of a gateway');
  const login = looksLikeLogin(page, features);
  // Where nothing but the address speaks for a router, many things may stand there.
  const proper =
    joining === 0 &&
    (login ||
      named ||
      ofRouters ||
      together > 0 ||
      both ||
      ownsRadio(settings) ||
      (topics.size > 1 && GATEWAY.some((topic) => topics.has(topic))) ||
      /\b(?:pppoe|wan)\b/.test(names));
  // Boards and cable modems without Wi-Fi answer at these two.
  if (atHost && !/^192\.168\.(?:4|100)\.1$/.test(url.hostname) && !url.port)
    add(proper ? w.host : w.hostAlone, 'it is at an address where routers are');
  if (!atHost && proper && isFirstOrLast(page.url))
    add(w.hostLike, 'its address is the first or the last of its network');
  // A router has no members who register and are remembered.
  const members =
    page.links.some(({ text }) => REGISTER.test(text)) && features.some(({ name }) => /remember/.test(name));
  if (login && (named || (atHost && !members))) add(w.loginAtHost, 'it asks for a password first');
  const filters = settings.some(({ kind }) => kind === 'mac-filter-list' || kind === 'mac-filter-enable');
  if (
    topics.has('wireless') &&
    settings.some(({ kind }) => kind === 'client-list' || (kind === 'mac-filter-mode' && filters))
  )
    add(w.clientsAndWifi, 'it lists devices beside the way to its Wi-Fi');
  // A landing page may have no control at all; its menu, where routers are, says enough. A book's list of chapters does not.
  const lands = common.size > 0 || (url !== null && /^\/[^/]*$/.test(url.pathname));
  if (atHost && proper && lands && topics.size > 2 && topics.has('wireless') && topics.has('wan'))
    add(w.menuAtHost, 'its menu is that of a router, and it is where routers are');

  // What speaks against it.
  const all = [
    page.title,
    ...page.headings,
    ...page.links.map(({ text }) => text),
    ...features.map(({ label }) => label),
  ].filter((text) => text.length < 60);
  const gives = joining === 0 && givesNetwork(settings) && PASSES_ON.test(`${page.title} ${page.headings[0] ?? ''}`);
  const thing = all.some((text) => THING.test(text));
  if (thing && gives) add(w.gives, 'it passes a network on to others');
  else if (thing) add(-w.thing, 'it is a small device that joins Wi-Fi');
  const another = namesOtherDevice(page.title) || page.headings.slice(0, 2).some(namesOtherDevice);
  if (another) add(-w.otherDevice, 'it calls itself another device');
  add(-w.joins * joining, 'it asks for a network to join');
  if (page.prose > 3 && settings.length < 3)
    add(-Math.min(w.proseMost, page.prose * w.prose), 'it is mostly text to read');
  // The links of a text are no menu.
  if (isBare && page.prose > 1 && !ofRouters) add(-w.document, 'it is a text to read');
  if (others > 1 && topics.size < 4 && shown < 2) {
    add(-Math.min(topics.size < 2 ? w.otherMostBare : w.otherMost, others * w.otherWord), 'it is about something else');
  }
  if (url && !isHomeAddress(page.url)) add(-w.publicAddress, 'its address is public');
  const columns = new Set(page.tables.flatMap(({ headers }) => headers));
  const entries = [
    ...new Set(
      page.links.map(({ text }) => text).filter((text) => !LANGUAGE.test(text) && !columns.has(text) && !isEdge(text)),
    ),
  ];
  if (
    entries.length > 2 &&
    [...topics].every((topic) => topic === 'wireless') &&
    common.size < 2 &&
    !ofRouters &&
    !login &&
    !named &&
    !both &&
    shown < 2
  ) {
    // A network that is only named and locked may be one that is joined.
    if (entries.some(isOtherBusiness) || (settings.length > 0 && !ownsRadio(settings)))
      add(-w.foreignMenu, 'its menu is that of something else');
    else add(-w.strangeMenu, 'its menu says nothing of a router');
  }
  if (features.length === 0 && settings.length === 0 && page.links.length >= MANY_LINKS) {
    add(-w.contents, 'it is a table of contents');
  }
  // Any server lists the devices it talks to.
  const onlyClients = settings.length > 0 && settings.every(({ kind }) => kind === 'client-list');
  if (onlyClients && topics.size < 2 && page.links.length > MANY_LINKS && !ofRouters)
    add(-w.onlyClients, 'it lists devices and is no gateway');
  const station = features.some((f) => f.says('site-survey') > 0 && f.control.type === 'button') && topics.size < 3;
  if (station) add(-w.station, 'it looks for a network to join');
  const box = boxOf(page, features, settings);
  if (box === 'modem') add(-w.modem, 'it is a modem without Wi-Fi');
  if (box === 'other') add(-w.otherBox, "it is another device's own Wi-Fi");
  const usable = features.some(({ control }) => control.type === 'button') || page.links.length > 0;
  if (features.length > 0 && !usable && page.actions.length === 0 && page.frames === 0)
    add(-(atHost ? w.unusableAtHost : w.unusable), 'nothing on it leads on or saves');
  return { score, login, another, box, reasons };
}
