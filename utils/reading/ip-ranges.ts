/** Blocking by ranges of IP addresses: a policy for devices, whose reach a page does not show. */
import { hasConcept, type Concept } from '../words/index.ts';
import type { Draft } from './draft.ts';
import type { Features } from './features.ts';
import { SWITCH_WORDS, onlySays } from './evidence.ts';
import { switchState } from './switches.ts';
import type { Numbered, Unread } from './types.ts';

const BLOCKS: readonly Concept[] = ['access-control', 'blocked', 'deny', 'allow', 'firewall', 'filter', 'parental'];
const OTHERS: readonly Concept[] = ['dhcp', 'port-forwarding', 'vpn', 'qos', 'static-lease', 'dns', 'wan', 'guest'];

/** Where a range begins and ends, as words of a label or of a name begin. */
const FROM =
  /(?<!\p{L})(?:start|begin|first|from|low|von|anfang|début|de\b|inicial|inicio|desde|inizi|da\b|van|od\b|počát|начал|от\b|с\b|från|başla)|开始|起始|開始|起始/iu;
const TO =
  /(?<!\p{L})(?:end|last|to\b|high|bis|fin|final|hasta|fine|até|tot\b|do\b|kon|конец|конечн|до\b|по\b|till|slut|bitiş)|结束|結束|终了|終了/iu;
const RANGE =
  /\bip\b.{0,20}\b(?:range|bereich|plage|rango|intervallo|faixa|bereik|zakres|rozsah|диапазон|aralı)|(?:range|bereich|plage|rango|intervallo|faixa|bereik|zakres|rozsah|диапазон|aralı).{0,20}\bip\b|ip.{0,3}(?:段|范围|範圍|範囲)/iu;

const isAbout = (texts: readonly string[]): boolean =>
  texts.some((text) => text.length < 80 && hasConcept(text, ...BLOCKS)) &&
  !texts.some((text) => text.length < 80 && hasConcept(text, ...OTHERS));

const saysIp = (f: Features): boolean => f.says('ip-address') > 0 || /\bip\b|ip ?addr/.test(f.name);

/** Its own switch is there and off. */
const isOff = (features: readonly Features[], heading: string | undefined): boolean =>
  features.some(
    (f) =>
      f.control.type === 'toggle' &&
      f.control.headings[0] === heading &&
      onlySays(f, SWITCH_WORDS) &&
      switchState(f.control).on === false,
  );

const place = (ref: number, label: string): Numbered<Unread> => ({
  ref,
  topic: 'mac-filter',
  why: 'ip-range',
  label: label.slice(0, 120),
  band: null,
  hidden: false,
});

/** @returns the first place of a page where ranges of addresses are blocked or let in, in fields or in a table */
export function ipRange({ features, page }: Draft): Numbered<Unread> | null {
  for (const table of page.tables) {
    const { headers, rows, heading, caption, hidden, ref } = table;
    const ranged =
      headers.some((text) => RANGE.test(text)) ||
      (headers.some((text) => hasConcept(text, 'ip-address') && FROM.test(text)) &&
        headers.some((text) => hasConcept(text, 'ip-address') && TO.test(text)));
    const filled = rows.some(({ cells }) => cells.filter((cell) => /[\d▒]/u.test(cell)).length > 0);
    if (!hidden && ranged && filled && isAbout([page.title, heading, caption]) && !isOff(features, heading))
      return place(ref, heading || caption || headers[0] || '');
  }
  const fields = features.filter(({ control }) => control.type === 'text' && !control.hidden && control.value !== '');
  const first = fields.find((f) => saysIp(f) && (FROM.test(f.label) || / (?:start|begin|from) /.test(f.name)));
  const last = fields.find((f) => f !== first && saysIp(f) && (TO.test(f.label) || / (?:end|to|stop) /.test(f.name)));
  if (!first || !last || first.control.headings[0] !== last.control.headings[0]) return null;
  const [heading] = first.control.headings;
  if (!isAbout([page.title, ...first.control.headings.slice(0, 1)]) || isOff(features, heading)) return null;
  return place(first.control.ref, heading ?? first.label);
}
