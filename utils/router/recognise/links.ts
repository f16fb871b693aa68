/** Menu entries that lead to the settings a camera depends on, other useful controls, and the page's save button. */
import type { Description } from '../page/describe.ts';
import type { ExtraKind, LinkTarget } from '../types.ts';
import { conceptScore, matchConcepts, type Concept } from '../words/index.ts';
import type { Features } from './features.ts';

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

/** The best entry for each target; at most two of a kind, so that a long page gives no flood. */
export function judgeLinks(page: Description): LinkFinding[] {
  const found: LinkFinding[] = [];
  const count = new Map<LinkTarget, number>();
  const seen = new Set<string>();
  for (const { ref, text, href } of page.links) {
    if (/^(https?:)?\/\//i.test(href) && !sameHost(href, page.url)) continue;
    const words = matchConcepts(text);
    const target = TARGETS.find(([, concepts]) =>
      words.some(({ concept, score }) => score >= 0.4 && concepts.includes(concept)),
    );
    if (!target || words.some(({ concept }) => concept === 'help' || concept === 'vpn' || concept === 'repeater'))
      continue;
    const [to] = target;
    const number = count.get(to) ?? 0;
    if (number >= 2 || seen.has(`${to} ${text}`)) continue;
    count.set(to, number + 1);
    seen.add(`${to} ${text}`);
    found.push({ ref, to, text });
  }
  return found;
}

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

export interface ExtraFinding {
  f: Features;
  kind: ExtraKind;
}

export function judgeExtras(controls: Features[], isWifi: boolean): ExtraFinding[] {
  const found: ExtraFinding[] = [];
  const count = new Map<ExtraKind, number>();
  const push = (f: Features, kind: ExtraKind): void => {
    const number = count.get(kind) ?? 0;
    if (number >= 3) return;
    count.set(kind, number + 1);
    found.push({ f, kind });
  };
  for (const f of controls) {
    const { control } = f;
    if (control.type === 'button') {
      if (conceptScore(control.value, 'reboot') > 0.45 || /\breboot\b/.test(f.name)) push(f, 'reboot');
      continue;
    }
    const isSwitch = control.type === 'toggle' || f.shape.onOff;
    for (const [kind, concepts, pattern] of EXTRAS) {
      const word = Math.max(...concepts.map((concept) => f.says(concept)));
      if (word < 0.6 && !pattern.test(f.name)) continue;
      if (
        kind === 'region'
          ? control.type !== 'select' || control.options.length < 4 || !isWifi
          : !isSwitch && kind !== 'pmf' && kind !== 'new-device-policy'
      )
        continue;
      if ((kind === 'wifi-schedule' || kind === 'pmf' || kind === 'guest-network') && !isWifi) continue;
      push(f, kind);
      break;
    }
  }
  return found;
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
