/** The switch of the main network, right before its name in one part of the page: "SSID: Home", "BSS enabled", "Active". */
import type { SettingKind } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { hasConcept, type Concept } from '../words/index.ts';
import { closeBand, farBand, instanceOf } from './band.ts';
import type { Found } from './draft.ts';
import { accountOf, CHOICE, foreign, type PageContext } from './evidence.ts';
import { ofGuests, type Features } from './features.ts';
import { chainOf } from './region-bands.ts';

/** How sure it is. */
const SURE = 0.62;
/** What else may stand between the switch and the name: which of the networks this is, what it is for. */
const BETWEEN = 6;

/** Settings of the same network, which some pages ask before its name. */
const OF_NETWORK: ReadonlySet<SettingKind> = new Set<SettingKind>(['ssid-broadcast', 'ap-isolation']);

/** What its label may say. */
const FIT: ReadonlySet<Concept> = new Set<Concept>([
  'enable',
  'disable',
  'on',
  'off',
  'status',
  'online',
  'offline',
  'ssid',
  'network-name',
  'network',
  'wireless',
  'access-point',
]);

/** A name may follow the word for it; in the standard such a network is a BSS. */
const plainly = (text: string): string => text.replace(/(ssid\s?[:：]).*$/i, '$1').replaceAll(/\bbss\b/gi, 'SSID');

/** Does it turn something on and off, and say no more than that it is the network? */
function isSwitch({ control, shape }: Features): boolean {
  const { type, options, texts, fact } = control;
  const both = CHOICE.has(type) && options.length === 2 && shape.onOff;
  const [label] = texts;
  return (
    (type === 'toggle' || both) &&
    fact === undefined &&
    label !== undefined &&
    accountOf(plainly(label), FIT) === 'known'
  );
}

const namesNetwork = ({ control: { texts } }: Features): boolean =>
  hasConcept(plainly(texts[0] ?? ''), 'ssid', 'network-name');

/** Which of the networks the page is about is chosen above, and it is not the first. */
const picksFurther = (above: readonly Features[]): boolean =>
  above.some((f) => f.control.type === 'select' && f.control.selected > 0 && namesNetwork(f) && !f.shape.onOff);

/**
 * @param features all controls, in the order of the page
 * @param found what is known of them
 * @returns for each radio the switch of the first network whose name the page shows
 */
export function findNetworkSwitches(
  features: readonly Features[],
  found: readonly Found[],
  page: PageContext,
  regions: readonly RegionFacts[] = [],
): Pick<Found, 'f' | 'kind' | 'score' | 'reasons'>[] {
  if (page.joins || page.guest > 0) return [];
  const known = new Map(found.map((item) => [item.f, item.kind]));
  const radios = new Set<string>();
  return features.flatMap((name, at) => {
    // A network to add has no name yet.
    if (known.get(name) !== 'ssid' || name.control.value === '') return [];
    const parts = [...chainOf(regions, name.control.region), 0];
    const before = features.slice(Math.max(0, at - BETWEEN - 1), at).toReversed();
    const next = features[at + 1];
    const beside = next !== undefined && next.control.hidden === name.control.hidden;
    const after = beside && namesNetwork(next) && isSwitch(next) && !known.has(next) ? next : undefined;
    const f = before.find((one) => !known.has(one) && isSwitch(one)) ?? after;
    // "SSID5 (5 GHz): on", where the name says nothing of its band.
    const radio = closeBand(name) ?? farBand(name) ?? (f && closeBand(f)) ?? instanceOf(name) ?? '';
    if (radios.has(radio)) return [];
    radios.add(radio);
    if (ofGuests(name) || picksFurther(features.slice(0, at))) return [];
    if (!f || ofGuests(f) || foreign(f) > 0 || !parts.includes(f.control.region ?? 0)) return [];
    const between = f === after ? [] : before.slice(0, before.indexOf(f));
    if (between.some((one) => known.has(one) && !OF_NETWORK.has(known.get(one)!))) return [];
    // "Enable", beside a switch of the radio in the same part, is of something else.
    const isOther = found.some(
      (item) => item.kind === 'radio-enable' && item.f.control.region === f.control.region && !namesNetwork(f),
    );
    if (isOther) return [];
    const reasons = ['its label turns on and off', 'it stands beside the name of the network'];
    return [{ f, kind: 'radio-enable' as const, score: SURE, reasons }];
  });
}
