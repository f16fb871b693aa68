/** Where to go next: which link of the page leads to the setting that matters, when it is not on the page itself. */
import type { Cause } from '../common/ids.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { ExtraKind, LinkTarget, SettingKind } from '../common/kinds.ts';
import type { PageLink, Reading } from '../reading/types.ts';
import { hasConcept } from '../words/index.ts';
import { text, type TextRef } from '../common/text.ts';
import { LIKELY_FROM } from './context.ts';
import { emptyMemory, MOST_TIMES, wasFollowed, type RouterMemory } from './router-memory.ts';
import type { Topic } from './topics.ts';
import type { Check } from './verdict.ts';

interface Way {
  /** Any of these on the page: no need to go elsewhere. */
  kinds: readonly SettingKind[];
  extras?: readonly ExtraKind[];
  /** Best first. */
  links: readonly LinkTarget[];
  /** Where to go from a page that holds no Wi-Fi setting and has none of the links: the thing is behind it on many routers. */
  behind?: LinkTarget;
  /** What is to be seen behind a link, where it is something else than what the cause is usually looked for. */
  why?: Partial<Record<LinkTarget, string>>;
}

/** Where a cause is looked for on a router. Null: nowhere. */
const WAYS: Record<Cause, Way | null> = {
  'mac-blocked': {
    kinds: ['mac-filter-list'],
    links: ['mac-filter', 'parental', 'security', 'clients'],
    behind: 'wireless',
    why: { wireless: 'filter_behind' },
  },
  'channel-interference': { kinds: ['channel'], links: ['channel', 'wireless', 'survey'], why: { survey: 'survey' } },
  'band-5ghz-only': { kinds: ['radio-enable', 'band-select', 'wireless-mode'], links: ['wireless', 'channel'] },
  'band-steering': { kinds: ['band-steering', 'ssid'], links: ['wireless'] },
  'wrong-password-or-ssid-changed': { kinds: ['ssid'], links: ['wireless'] },
  'ssid-special-chars': { kinds: ['ssid'], links: ['wireless'] },
  'security-wpa3': { kinds: ['security-mode'], links: ['security', 'wireless', 'guest'] },
  'ap-isolation-or-guest': {
    kinds: ['ap-isolation'],
    extras: ['guest-network'],
    links: ['guest'],
    behind: 'wireless',
    why: { wireless: 'isolation' },
  },
  'wifi-weak': { kinds: ['client-list'], links: ['clients'] },
  'dhcp-or-ip': { kinds: [], extras: ['dhcp-server'], links: ['dhcp', 'clients'] },
  'router-needs-restart': { kinds: [], extras: ['reboot'], links: ['reboot'] },
  'sync-module-offline': {
    kinds: ['client-list', 'mac-filter-list'],
    links: ['clients', 'mac-filter'],
    why: { 'mac-filter': 'mac_blocked' },
  },
  'firewall-or-dns': { kinds: [], links: ['parental'] },
  'battery-low': null,
  'bad-batteries': null,
  'setup-mode-normal': null,
  'motion-recording-normal': null,
  'internet-down': null,
  vpn: null,
  'server-outage': null,
  'firmware-stuck': null,
  'hardware-fault': null,
  'usb-power': null,
  other: null,
};

/** Where a topic is read that was not looked at yet. */
const TOPIC_LINKS: Record<Topic, readonly LinkTarget[]> = {
  radio: ['wireless', 'channel'],
  'mac-mode': ['mac-filter', 'parental', 'wireless', 'security'],
  'mac-list': ['mac-filter', 'parental', 'security', 'clients'],
  channel: ['channel', 'wireless'],
  security: ['security', 'wireless'],
};

/** What a cause leaves in the check list. */
const SEEN_IN: Partial<Record<Cause, readonly Topic[]>> = {
  'mac-blocked': ['mac-mode', 'mac-list'],
  'channel-interference': ['channel'],
  'band-5ghz-only': ['radio'],
  'security-wpa3': ['security'],
};

/** Settings that make a page one of Wi-Fi settings. */
const WIFI_PAGE: ReadonlySet<SettingKind> = new Set(['ssid', 'channel', 'security-mode', 'radio-enable']);

export interface MenuHint {
  /** Index into `reading.links`. */
  link: number;
  to: LinkTarget;
  /** null in an audit. */
  cause: Cause | null;
  title: TextRef;
  /** Which entry to open. */
  way: TextRef | string;
  why: TextRef;
}

/** More than this many rings on a menu point nowhere. */
const AT_MOST = 2;

/**
 * Links to ring because what is wanted is not on this page: what the diagnosis asks for, else the next of what must be
 * read before the router can be called ready. Nothing on a sign-in page or a modem's.
 * @param diagnosis null: an audit
 * @param checks what is known of the topics that matter
 * @param memory menu entries that were followed already lead nowhere new
 */
export function menuHints(
  reading: Reading,
  diagnosis: Diagnosis | null,
  checks: readonly Pick<Check, 'topic' | 'verdict'>[] = [],
  memory: RouterMemory = emptyMemory(),
): MenuHint[] {
  const { detected, login, box } = reading.router;
  if (!detected || login || box === 'modem' || box === 'other') return [];
  // First what was never followed; then, once more, what only led part of the way.
  for (let times = 1; times <= MOST_TIMES; times += 1) {
    const links = reading.links.map((link) => (wasFollowed(memory, link, times) ? null : link));
    const hints = hintsAmong({ ...reading, links, all: reading.links }, diagnosis, checks);
    if (hints.length > 0) return hints;
  }
  return [];
}

function hintsAmong(
  fresh: Fresh,
  diagnosis: Diagnosis | null,
  checks: readonly Pick<Check, 'topic' | 'verdict'>[],
): MenuHint[] {
  const wanted = diagnosis === null ? [] : diagnosedHints(fresh, diagnosis, checks);
  if (wanted.length > 0) return wanted;
  const next = checks.filter(({ verdict }) => verdict === null);
  for (const { topic } of next) {
    const found = firstLink(TOPIC_LINKS[topic], fresh.links, isWifiPage(fresh));
    if (found !== null) return [menuHint(found, fresh, null)];
  }
  return [];
}

/** How far the person has come with this router, and what to open next. */
export function progress(
  checks: readonly Pick<Check, 'verdict'>[],
  next: MenuHint | undefined,
  reading: Reading,
): TextRef | null {
  const seen = checks.filter(({ verdict }) => verdict !== null).length;
  if (seen === checks.length || seen === 0) return null;
  const label = plainLabel(next === undefined ? undefined : reading.links[next.link]?.text);
  if (label === '') return text('verdict.progress', { seen, all: checks.length });
  // What restarts a router is no page to look at.
  const id = next?.to === 'reboot' ? 'verdict.progress_restart' : 'verdict.progress_next';
  return text(id, { seen, all: checks.length, label });
}

/** A page whose links are those not followed yet. */
type Fresh = Omit<Reading, 'links'> & { links: readonly (PageLink | null)[]; all: readonly PageLink[] };

function diagnosedHints(
  reading: Fresh,
  diagnosis: Diagnosis,
  checks: readonly Pick<Check, 'topic' | 'verdict'>[],
): MenuHint[] {
  const ways = likelyCauses(diagnosis).flatMap((cause) => {
    const way = WAYS[cause];
    return way ? [{ cause, way }] : [];
  });
  const hints: MenuHint[] = [];
  for (const { cause, way } of ways) {
    if (hints.length >= AT_MOST) break;
    if (onPage(way, reading)) continue;
    const onWifi = isWifiPage(reading);
    // Something wrong was seen there and is not mended yet: back to it, by the way that was gone before.
    const isOpen = ({ topic, verdict }: Pick<Check, 'topic' | 'verdict'>) =>
      (SEEN_IN[cause]?.includes(topic) ?? false) && (verdict === 'doubt' || verdict === 'wrong');
    const found = firstWay(way, checks.some(isOpen) ? reading.all : reading.links, onWifi);
    if (found !== null && !hints.some((hint) => hint.link === found)) hints.push(menuHint(found, reading, cause, way));
  }
  return hints;
}

/** Behind a Wi-Fi page's menu there is nothing more of Wi-Fi; behind its "Edit" there is, and more than behind any list. */
function firstWay({ links: targets, behind }: Way, links: Fresh['links'], onWifi: boolean): number | null {
  if (behind === undefined) return firstLink(targets, links, onWifi);
  if (!onWifi) return firstLink([...targets, behind], links, onWifi);
  const opener = links.findIndex((link) => link?.to === behind && link.opens === true);
  return firstLink(targets.slice(0, 1), links, onWifi) ?? (opener === -1 ? firstLink(targets, links, onWifi) : opener);
}

/**
 * The link for a suggestion that has no control on this page.
 * @returns null when the page has no such link
 */
export function linkFor(target: LinkTarget | undefined, reading: Reading): PageLink | null {
  return reading.links.find(({ to }) => to === target) ?? null;
}

/**
 * What is wanted and not on this page, whether or not a menu entry leads there.
 * @param diagnosis null: what an audit looks at first
 */
export function wantedTopic(reading: Reading, diagnosis: Diagnosis | null): LinkTarget | null {
  if (!reading.router.detected || reading.router.login) return null;
  if (diagnosis === null) return reading.settings.length === 0 ? 'wireless' : null;
  const ways = likelyCauses(diagnosis).map((cause) => WAYS[cause]);
  return ways.find((way) => way !== null && !onPage(way, reading))?.links[0] ?? null;
}

function isWifiPage({ settings }: Pick<Reading, 'settings'>): boolean {
  return settings.some(({ kind }) => WIFI_PAGE.has(kind));
}

function likelyCauses(diagnosis: Diagnosis): Cause[] {
  const top = diagnosis.causes[0]?.probability ?? 0;
  return diagnosis.causes
    .filter(({ probability }) => probability > 0 && (probability >= LIKELY_FROM || probability >= top / 4))
    .map(({ id }) => id);
}

function onPage(way: Way, reading: Pick<Reading, 'settings' | 'extras'>): boolean {
  return (
    reading.settings.some(({ kind, guest }) => !guest && way.kinds.includes(kind)) ||
    reading.extras.some(({ kind }) => way.extras?.includes(kind) ?? false)
  );
}

function firstLink(
  targets: readonly LinkTarget[],
  links: readonly (PageLink | null)[],
  onWifi: boolean,
): number | null {
  for (const target of targets) {
    const index = links.findIndex((link) => link?.to === target && (onWifi || !isFirewall(link.to, link.text)));
    if (index !== -1) return index;
  }
  return null;
}

/** A bare "Security" is the firewall, unless it stands among the tabs of a Wi-Fi page. */
function isFirewall(to: LinkTarget, label: string): boolean {
  return to === 'security' && !/wpa|wi-?fi|wlan|profile/i.test(label) && !hasConcept(label, 'wireless');
}

function menuHint(index: number, reading: Fresh, cause: Cause | null, way?: Way): MenuHint {
  const { to, text: label } = reading.all[index]!;
  const short = plainLabel(label);
  return {
    link: index,
    to,
    cause,
    title: text(`advice.menu.${to}`),
    way: short === '' ? '' : text('advice.hint.open', { label: short }),
    why: text(`advice.menu_why.${cause === null ? 'audit' : (way?.why?.[to] ?? cause)}`),
  };
}

function plainLabel(label: string | undefined): string {
  const words = (label ?? '').replaceAll(/\s+/g, ' ').slice(0, 80);
  // Without the marks with which menus draw their levels.
  return words.replaceAll(/^[\s\-–•>»]+|[\s:]+$/g, '').slice(0, 60);
}
