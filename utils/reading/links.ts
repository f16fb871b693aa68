/** Menu entries that lead to the settings a camera depends on, other useful controls, and the page's save button. */
import type { Description } from '../page/description.ts';
import type { Control } from '../page/control.ts';
import type { ExtraKind, LinkTarget } from '../common/kinds.ts';
import { conceptScore, matchConcepts, type Concept } from '../words/index.ts';
import type { Features } from './features.ts';
import { lastTestOf } from './last-tests.ts';
import { policyOf } from './filter-mode.ts';
import { chosen, shownText, switchValue } from './values.ts';

const TARGETS: readonly (readonly [LinkTarget, readonly Concept[]])[] = [
  ['mac-filter', ['mac-filter', 'access-control']],
  ['survey', ['site-survey']],
  ['guest', ['guest']],
  ['parental', ['parental']],
  ['clients', ['client-list', 'connected-devices', 'dhcp-leases']],
  ['channel', ['channel']],
  ['reboot', ['reboot']],
  ['dhcp', ['dhcp']],
  ['wireless', ['wireless']],
  ['security', ['security']],
];

export interface LinkFinding {
  ref: number;
  to: LinkTarget;
  text: string;
}

/** Says more about a state, a mode or a button than about a page to go to. */
const NO_MENU_ENTRY =
  /^(wpa|wep)\d?\b|statisti|refresh|reload|rescan|aktualis|actuali[sz]|odśwież|обновить|刷新|^(wi-?fi|wireless|wlan) client( mode)?$|[:：]$/iu;
const NO_ENTRY_CONCEPTS: ReadonlySet<Concept> = new Set(['help', 'vpn', 'repeater', 'disable']);
/** A camera is on 2.4 GHz. */
const OTHER_BAND = /\b5 ?g(hz)?\b/i;
const AT_MOST = 2;

/** Words that any entry may hold beside the one that says where it leads: "WLAN-Grundeinstellungen". */
const FILLERS: ReadonlySet<Concept> = new Set(['settings', 'access', 'wireless', 'broadcast']);
/** So much of the whole text the word must have, whatever stands beside it. */
const LEAST_SHARE = 0.15;

/** How much of an entry speaks of one of the concepts, 0…1, apart from words that any entry may hold. */
function shareOf(words: ReturnType<typeof matchConcepts>, concepts: readonly Concept[]): number {
  const said = Math.max(0, ...words.filter(({ concept }) => concepts.includes(concept)).map(({ score }) => score));
  if (said < LEAST_SHARE) return 0;
  const filled = words.filter(({ concept }) => FILLERS.has(concept) && !concepts.includes(concept));
  const rest = 1 - filled.reduce((sum, { score }) => sum + score, 0);
  return Math.min(1, said / Math.max(said, rest));
}

const LISTS = /\b(?:black|white|block|deny|allow)[ -]?list/i;

/** "Blocked devices", "Blacklist": the filter by another name. Sites and ads that are blocked are none. */
function listsDevices(label: string, words: ReturnType<typeof matchConcepts>): boolean {
  const part = (...concepts: Concept[]): number =>
    Math.max(0, ...words.filter(({ concept }) => concepts.includes(concept)).map(({ score }) => score));
  const [policy, whom] = [part('deny', 'blocked', 'allow'), part('device', 'list')];
  return (policy > 0 && whom > 0 && policy + whom >= 0.8) || LISTS.test(label);
}

/** A group with its entries in it: those lead on, it does not. */
function isGroup(text: string, texts: readonly string[]): boolean {
  if (text.length < 12) return false;
  let held = 0;
  for (const other of texts) if (other.length < text.length && text.includes(other)) held += 1;
  return held > 1;
}

/**
 * The best entries for each target, at most two of a kind, so that a long page gives no flood: "Wireless" before "Operation
 * mode: Wireless router", of which only a part says so.
 * @param labels names of this page's fields and headings: many firmwares link these to their help
 */
export function judgeLinks(page: Description, labels: ReadonlySet<string>): LinkFinding[] {
  const found = new Map<LinkTarget, (LinkFinding & { score: number })[]>();
  const seen = new Set<string>();
  const texts = [...new Set(page.links.map(({ text }) => text.trim()))].filter((text) => text.length > 3).slice(0, 300);
  for (const { ref, text, href, here } of page.links) {
    if (here || (/^(https?:)?\/\//i.test(href) && !sameHost(href, page.url))) continue;
    if (labels.has(plain(text)) || NO_MENU_ENTRY.test(text.trim())) continue;
    if (isGroup(text, texts)) continue;
    const words = matchConcepts(text);
    if (words.some(({ concept }) => NO_ENTRY_CONCEPTS.has(concept))) continue;
    for (const [to, concepts] of TARGETS) {
      const said = to === 'mac-filter' && listsDevices(text, words) ? 1 : shareOf(words, concepts);
      if (said < 0.4) continue;
      const score = said - (OTHER_BAND.test(text) ? 0.3 : 0);
      if (!seen.has(`${to} ${text}`)) found.set(to, [...(found.get(to) ?? []), { ref, to, text, score }]);
      seen.add(`${to} ${text}`);
      break;
    }
  }
  const best = [...found.values()].flatMap((all) => all.toSorted((a, b) => b.score - a.score).slice(0, AT_MOST));
  return best.map(({ ref, to, text }) => ({ ref, to, text }));
}

/** The entries that the firmware itself names, before those that sound like the thing. */
export function withPackLinks(found: readonly LinkFinding[], named: readonly LinkFinding[] = []): LinkFinding[] {
  const known = new Set(named.map(({ to }) => to));
  return [...named, ...found.filter(({ to }) => !known.has(to))];
}

/** Labels of fields and headings as `judgeLinks` wants them. */
export const plain = (text: string): string => text.replace(/(?<![\s:*：])[\s:*：]+$/u, '').trim();

function sameHost(href: string, url: string): boolean {
  try {
    return new URL(href, url).host === new URL(url).host;
  } catch {
    return false;
  }
}

const EXTRAS: readonly (readonly [ExtraKind, readonly Concept[], RegExp])[] = [
  ['new-device-policy', ['new-device-policy'], /new ?dev/],
  ['device-paused', ['pause'], /paus/],
  ['pmf', ['pmf'], /\bpmf\b|80211w|\bmfp\b/],
  ['wifi-schedule', ['schedule'], /schedul|timer/],
  ['guest-network', ['guest'], /guest/],
  ['dhcp-server', ['dhcp'], /dhcp ?(server|enable|en|d\b|s\b)|enable ?dhcp/],
  ['region', ['region'], /region|country/],
];

/** What speaks of the same thing and is another. */
const NOT_THIS: Partial<Record<ExtraKind, (f: Features) => boolean>> = {
  // The interval of beacons is none of hours.
  'wifi-schedule': (f) => f.says('feature') > 0,
  // "Unknown device" may be a device's name beside; the policy says so itself.
  'new-device-policy': (f) =>
    conceptScore(f.label, 'new-device-policy') < 0.3 && !/new ?dev/.test(f.name) && !choosesPolicy(f.control),
  // How the router gets its own address, and what it writes down.
  'dhcp-server': (f) => /\b(wan|pptp|l2tp|pppoe|log)\d*\b/.test(f.name) || /\b(log|logs|wan)\b/i.test(f.label),
};

/** "Allow all new devices" or "Block all new devices": the choices say what the label does not. */
function choosesPolicy({ options }: Control): boolean {
  return options.length === 2 && options.every(({ text }) => conceptScore(text, 'new-device-policy') >= 0.3);
}

export interface ExtraFinding {
  f: Features;
  kind: ExtraKind;
  /** on|off; allow|deny for policies; off|optional|required for protected frames; else what the page shows. */
  value: string | null;
}

/** Protected management frames: the numbers are those of hostapd's `ieee80211w`, which most firmwares hand through. */
const FRAMES: Readonly<Record<string, string>> = { 0: 'off', 1: 'optional', 2: 'required' };
const REQUIRED = /requir|mandator|forced|erforderlich|zwing|obligat|oblig|verplicht|wymagan|強制|强制|必須|必需/i;
const OPTIONAL = /option|capable|facultat|opcional|可选|可選|任意/i;

function extraValue(kind: ExtraKind, control: Control): string | null {
  if (kind === 'reboot') return null;
  const shown = shownText(control);
  const raw = chosen(control)?.value ?? '';
  if (kind === 'pmf' && control.type !== 'toggle') {
    if (REQUIRED.test(shown)) return 'required';
    if (OPTIONAL.test(shown)) return 'optional';
    return Object.hasOwn(FRAMES, raw) ? FRAMES[raw]! : switchValue(control, false);
  }
  if (kind === 'region' || kind === 'dtim') return shown || null;
  if (kind === 'new-device-policy') return policyOf(shown, raw) ?? switchValue(control, false) ?? (shown || null);
  return switchValue(control, false) ?? (shown || null);
}

export function judgeExtras(controls: Features[], isWifi: boolean): ExtraFinding[] {
  const found: ExtraFinding[] = [];
  const count = new Map<ExtraKind, number>();
  const push = (f: Features, kind: ExtraKind): void => {
    const number = count.get(kind) ?? 0;
    if (number >= 3) return;
    count.set(kind, number + 1);
    found.push({ f, kind, value: extraValue(kind, f.control) });
  };
  for (const f of controls) {
    const { control } = f;
    if (control.type === 'button') {
      if (conceptScore(control.value, 'reboot') > 0.45 || /\breboot\b/.test(f.name)) push(f, 'reboot');
      continue;
    }
    const isSwitch = control.type === 'toggle' || f.shape.onOff;
    const last = lastTestOf(f, isSwitch);
    if (last) {
      push(f, last);
      continue;
    }
    for (const [kind, concepts, pattern] of EXTRAS) {
      const word = Math.max(...concepts.map((concept) => f.says(concept)));
      if (word < 0.6 && !pattern.test(f.name) && !(kind === 'new-device-policy' && choosesPolicy(f.control))) continue;
      if (NOT_THIS[kind]?.(f)) continue;
      if (
        kind === 'region'
          ? control.type !== 'select' || control.options.length < 4 || !isWifi
          : !isSwitch && kind !== 'pmf' && kind !== 'new-device-policy'
      )
        continue;
      // Time-outs and counters beside the choice.
      if (kind === 'pmf' && control.type === 'text') continue;
      if ((kind === 'wifi-schedule' || kind === 'pmf' || kind === 'guest-network') && !isWifi) continue;
      push(f, kind);
      break;
    }
  }
  return found.filter(({ f, kind }) => kind !== 'reboot' || !restartsOneOfMany(f, found));
}

/** The same caption in every row restarts what the row is about (a radio, a service), not the router. */
function restartsOneOfMany(f: Features, found: readonly ExtraFinding[]): boolean {
  return found.some((other) => other.kind === 'reboot' && other.f !== f && other.f.control.value === f.control.value);
}

/** The button that stores the form: the last visible one after the settings, whose caption says so. */
export function findSave(buttons: Features[]): Features | null {
  let best: Features | null = null;
  let bestScore = 0.3;
  for (const f of buttons) {
    if (f.control.hidden || f.control.disabled) continue;
    const text = f.control.value;
    const cancel = Math.max(conceptScore(text, 'cancel'), conceptScore(text, 'remove'), conceptScore(text, 'add'));
    const score = Math.max(conceptScore(text, 'save'), /\b(save|apply|submit)/.test(f.name) ? 0.45 : 0) - cancel;
    if (score >= bestScore) {
      best = f;
      bestScore = score;
    }
  }
  return best;
}
