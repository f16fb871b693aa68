/** Ticks that decide between WPA2 and WPA3: one for each version, or one alone for WPA3. */
import type { Concept } from '../words/index.ts';
import { instanceOf } from './band.ts';
import { bandOfRegion, chainOf } from './region-bands.ts';
import type { RegionFacts } from '../page/region.ts';
import { accountOf, type PageContext } from './evidence.ts';
import type { Features } from './features.ts';
import { switchState } from './switches.ts';

/** A version of the security, and whom it is for. */
const VERSION = /(?<![a-z\d])(?:wpa ?-?[23]?|rsn|sae|owe)(?![a-z\d])/i;
const FOR_WHOM =
  /(?<![a-z\d])(?:wpa ?-?[23]?|rsn|sae|owe|psk2?|personal|enterprise|eap|802\.1x|sha ?-?256|aes|ccmp|tkip)(?![a-z\d])/gi;
const ENTERPRISE = /enterprise|\beap\b|802\.1x|radius/i;
/** What else may stand beside it. */
const FIT: ReadonlySet<Concept> = new Set<Concept>([
  'security',
  'authentication',
  'encryption',
  'password',
  'enable',
  'on',
  'yes',
  'allow',
  'mode',
  'wireless',
]);
const LONGEST = 40;
/** Ticks of one row or box. */
const MOST = 12;

/** The version that a tick is for; null for any other control. */
function versionOf({ control: { type, texts } }: Features): string | null {
  const [label] = texts;
  if (type !== 'toggle' || label === undefined || label.length > LONGEST || !VERSION.test(label)) return null;
  return accountOf(label.replaceAll(FOR_WHOM, ' '), FIT) === 'known' ? label : null;
}

const generation = (label: string): string => (/3|sae/i.test(label) ? '3' : /2|rsn/i.test(label) ? '2' : '1');

const stem = ({ name }: Features): string => name.replace(/\d/g, '');

/** One choice of versions. */
export interface Ticks {
  /** The first of them, which stands for all. */
  f: Features;
  all: readonly Features[];
}

/** @returns the choices that ticks make up, each once; none on a page that is not about Wi-Fi */
export function versionTicks(
  features: readonly Features[],
  page: PageContext,
  regions: readonly RegionFacts[],
): Ticks[] {
  if (page.wifi <= 0.3 || page.joins) return [];
  const groups = new Map<string, Features[]>();
  for (const f of features) {
    if (versionOf(f) === null) continue;
    const { headings, region } = f.control;
    const band =
      chainOf(regions, region)
        .map((at) => bandOfRegion(regions[at]!))
        .find(Boolean) ?? '';
    // Radios of one page are told apart by their names: `wl0_psk2`.
    const radio = instanceOf(f) ?? '';
    const key = `${band} ${radio} ${headings[0] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(f);
    else groups.set(key, [f]);
  }
  // "[ ] WPA [x] WPA2" in cells: where the first has no label, each has its neighbour's.
  const nameless = new Set(
    features.flatMap((f) => (f.control.texts.length === 0 && f.control.type === 'toggle' ? stem(f) : [])),
  );
  return [...groups.values()].flatMap((all) => {
    if (all.some((f) => nameless.has(stem(f)))) return [];
    const versions = new Set(all.map((f) => generation(versionOf(f)!)));
    const isChoice = all.length > 1 ? versions.size > 1 : versions.has('3');
    return isChoice && all.length <= MOST ? [{ f: all[0]!, all }] : [];
  });
}

/** What is ticked, as the page words it; null where that does not show, or where one tick alone leaves the other version open. */
export function ticked(all: readonly Features[]): string | null {
  const states = all.map(({ control }) => switchState(control).on);
  if (all.length < 2 || states.includes(null)) return null;
  const labels = all.filter((_, at) => states[at]).map((f) => versionOf(f)!);
  const homely = labels.filter((label) => !ENTERPRISE.test(label));
  return (homely.length > 0 ? homely : labels).join(' + ') || null;
}
