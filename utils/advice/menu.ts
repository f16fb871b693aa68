/** Where to go next: which link of the page leads to the setting that matters, when it is not on the page itself. */
import type { Cause } from '../common/ids.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { ExtraKind, LinkTarget, SettingKind } from '../common/kinds.ts';
import type { PageLink, Reading } from '../reading/types.ts';
import { hasConcept } from '../words/index.ts';
import { text, type TextRef } from '../common/text.ts';
import { LIKELY_FROM } from './context.ts';

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
    links: ['mac-filter', 'parental', 'clients'],
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

/** Without a diagnosis: where most settings for a camera are. */
const AUDIT_WAYS: readonly Way[] = [
  { kinds: ['mac-filter-list', 'mac-filter-mode', 'mac-filter-enable'], links: ['mac-filter'] },
  { kinds: ['channel', 'ssid', 'security-mode', 'radio-enable'], links: ['wireless', 'channel'] },
];

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
 * Links to ring because what is wanted is not on this page. Nothing on a sign-in page, and nothing while the diagnosis
 * finds its first cause here.
 * @param diagnosis null: an audit points on only from pages that hold no Wi-Fi setting
 */
export function menuHints(reading: Reading, diagnosis: Diagnosis | null): MenuHint[] {
  if (!reading.router.detected || reading.router.login) return [];
  const ways =
    diagnosis === null
      ? reading.settings.length === 0
        ? AUDIT_WAYS.map((way) => ({ cause: null, way }))
        : []
      : likelyCauses(diagnosis).flatMap((cause) => {
          const way = WAYS[cause];
          return way ? [{ cause, way }] : [];
        });
  const hints: MenuHint[] = [];
  for (const { cause, way } of ways) {
    if (hints.length >= AT_MOST) break;
    if (onPage(way, reading)) continue;
    const onWifi = reading.settings.some(({ kind }) => WIFI_PAGE.has(kind));
    const links = way.behind && !onWifi ? [...way.links, way.behind] : way.links;
    const found = firstLink(links, reading.links, onWifi);
    if (found !== null && !hints.some((hint) => hint.link === found)) hints.push(menuHint(found, reading, cause, way));
  }
  return hints;
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

function likelyCauses(diagnosis: Diagnosis): Cause[] {
  const top = diagnosis.causes[0]?.probability ?? 0;
  return diagnosis.causes
    .filter(({ probability }) => probability > 0 && (probability >= LIKELY_FROM || probability >= top / 4))
    .map(({ id }) => id);
}

function onPage(way: Way, reading: Reading): boolean {
  return (
    reading.settings.some(({ kind, guest }) => !guest && way.kinds.includes(kind)) ||
    reading.extras.some(({ kind }) => way.extras?.includes(kind) ?? false)
  );
}

function firstLink(targets: readonly LinkTarget[], links: readonly PageLink[], onWifi: boolean): number | null {
  for (const target of targets) {
    const index = links.findIndex(({ to, text: label }) => to === target && (onWifi || !isFirewall(to, label)));
    if (index !== -1) return index;
  }
  return null;
}

/** A bare "Security" is the firewall, unless it stands among the tabs of a Wi-Fi page. */
function isFirewall(to: LinkTarget, label: string): boolean {
  return to === 'security' && !/wpa|wi-?fi|wlan|profile/i.test(label) && !hasConcept(label, 'wireless');
}

function menuHint(index: number, reading: Reading, cause: Cause | null, way: Way): MenuHint {
  const { to, text: label } = reading.links[index]!;
  const short = label.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
  return {
    link: index,
    to,
    cause,
    title: text(`advice.menu.${to}`),
    way: short === '' ? '' : text('advice.hint.open', { label: short }),
    why: text(`advice.menu_why.${cause === null ? 'audit' : (way.why?.[to] ?? cause)}`),
  };
}
