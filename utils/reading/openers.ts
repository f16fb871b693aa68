/** Buttons that open the settings of what they stand beside: "Edit" in the row of a network, "Edit MAC Filter List". */
import type { Band, LinkTarget } from '../common/kinds.ts';
import { conceptScore, matchConcepts, type Concept } from '../words/index.ts';
import { opens } from '../words/opener-words.ts';
import type { Features } from './features.ts';

export interface OpenerFinding {
  ref: number;
  to: LinkTarget;
  text: string;
  opens: true;
}

/** Longer captions are no buttons, longer texts no names of what stands beside. */
const LONGEST = 60;
const AT_MOST = 2;

/** What a caption itself may name. */
const NAMED: readonly (readonly [LinkTarget, readonly Concept[]])[] = [
  ['mac-filter', ['mac-filter', 'access-control']],
  ['wireless', ['wireless', 'ssid']],
];
/** It opens something else, or does something at once. */
const NONE_OF: readonly Concept[] = [
  'add',
  'remove',
  'guest',
  'password',
  'wps',
  'schedule',
  'vpn',
  'repeater',
  'help',
  'reboot',
  'reset',
  'firewall',
  'client-list',
  'connected-devices',
  'security',
  'wan',
  'lan',
  'dhcp',
  'language',
  'username',
  'administration',
];
/** Rows and lists of devices have their own "Edit". */
const DEVICES: readonly Concept[] = [
  'client-list',
  'connected-devices',
  'dhcp-leases',
  'static-lease',
  'guest',
  'schedule',
  'firewall',
  'ip-address',
  'vpn',
];

const saysAny = (text: string, concepts: readonly Concept[]): boolean =>
  matchConcepts(text).some(({ concept }) => concepts.includes(concept));

/** A row that is about a network: it names one, or stands under a heading about Wi-Fi. */
function besideNetwork({ control }: Features): boolean {
  const near = [...control.texts, ...control.headings.slice(0, 1)];
  if (near.some((text) => saysAny(text, DEVICES) && conceptScore(text, 'ssid') === 0)) return false;
  return near.some(
    (text) => conceptScore(text, 'ssid') > 0 || (text.length <= LONGEST && conceptScore(text, 'wireless') >= 0.3),
  );
}

/** What a button leads to; null when it is no opener, or of nothing that matters here. */
function targetOf(f: Features): LinkTarget | null {
  const { control } = f;
  const caption = control.value;
  if (control.type !== 'button' || control.hidden || control.disabled || caption.length > LONGEST) return null;
  const rest = opens(caption);
  if (rest === null) return null;
  if (saysAny(caption, NONE_OF)) return null;
  for (const [to, concepts] of NAMED) if (concepts.some((concept) => conceptScore(rest, concept) >= 0.3)) return to;
  // "Edit", "Edit this network": what it opens is said beside it.
  const vague = rest === '' || saysAny(rest, ['network', 'settings', 'interface', 'access-point']);
  return vague && besideNetwork(f) ? 'wireless' : null;
}

/**
 * The openers of a page, at most two of a kind; those of another band than the camera's last.
 * @param bandsOf the radios that buttons belong to, as far as the page says
 */
export function judgeOpeners(
  features: readonly Features[],
  bandsOf: (buttons: readonly Features[]) => ReadonlyMap<Features, Band | null>,
): OpenerFinding[] {
  const found = features.flatMap((f) => {
    const to = targetOf(f);
    return to === null ? [] : [{ f, to }];
  });
  if (found.length === 0) return [];
  const bands = bandsOf(found.map(({ f }) => f));
  const later = ({ f }: { f: Features }): number => Number((bands.get(f) ?? '2.4') !== '2.4');
  const sorted = found.toSorted((a, b) => later(a) - later(b));
  return NAMED.flatMap(([to]) => sorted.filter((one) => one.to === to).slice(0, AT_MOST)).map(({ f, to }) => ({
    ref: f.control.ref,
    to,
    text: f.control.value,
    opens: true,
  }));
}
