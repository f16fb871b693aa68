/** Which radio a setting belongs to. */
import type { Band } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { bandInName } from './band-names.ts';
import { splitName, type Features } from './features.ts';
import { bandOfRegion, bandsOfCards, chainOf, only, paneOf } from './region-bands.ts';
import { bandsOfSequences } from './card-sequences.ts';
import { bandsOfRuns } from './runs-of-bands.ts';
import { bandIn, bandOfChoice, bandOfModes, bandOfRow, TWO } from './shapes.ts';

function firstBand(texts: readonly string[]): Band | null {
  for (const text of texts) {
    const band =
      bandIn(text) ??
      (text.length < 60 && /802|mode|wlan|wireless|wi-?fi|\bghz/i.test(text) ? bandOfModes(text) : null);
    if (band) return band;
  }
  return null;
}

/** Band said by the control itself: its options, its name, its label. */
export function closeBand(f: Features): Band | null {
  const { control } = f;
  if (f.shape.band) {
    // A twin that nobody sees may offer anything: its own name and what stands above agree.
    const named = control.hidden ? bandInName(f.name) : null;
    return named !== null && firstBand(control.headings) === named ? named : f.shape.band;
  }
  if (f.shape.bands > 0) {
    const option = control.options[control.selected];
    return option ? bandOfChoice(option.text) : null;
  }
  // "2GHz-B/G", "5GHz-A": the mode names the band.
  if (f.shape.mode > 0) {
    const band = bandIn(control.options[control.selected]?.text ?? '');
    if (band) return band;
  }
  const row = bandOfRow(control.texts[0] ?? '');
  if (row) return row;
  return bandInName(f.name) ?? firstBand(control.texts.filter((text) => text.length < 80));
}

/** Band said by what stands around it. */
export function farBand(f: Features): Band | null {
  for (const marks of f.control.around) {
    const band = bandInName(splitName(marks));
    if (band) return band;
  }
  return firstBand(f.control.headings);
}

const aroundOf = ({ control }: Features): string[] =>
  control.around.map((marks) => marks.toLowerCase().replace(/[^a-z\d.]+/g, ' '));

/** Number of the radio in names: `_f_wl0.1_ssid` → wl0. */
export function instanceOf(f: Features, names = [f.name, ...aroundOf(f)]): string | null {
  for (const part of names) {
    const found = /(?<![a-z])(wl|wlan|radio|ra|rai|ath|wifi|phy|wireless)(\d)(?!\d)/.exec(part);
    if (found) return `${found[1]}${found[2]}`;
  }
  return null;
}

/** `wireless_mode1` → [`wireless_mode#`, `1`]; without a figure the tail is empty. */
function stemAndTail(marks: string): [string, string] {
  const own = marks.split(' ').at(-1) ?? '';
  const found = /^(.*?[a-z_])[_:]?(\d)$/i.exec(own);
  return found ? [found[1]!, found[2]!] : [own, ''];
}

interface Item {
  f: Features;
  band: Band | null;
}

const ownName = ({ f }: Item): string => (f.control.marks.split(' ')[0] ?? '').toLowerCase();

/** What names of the second radio carry: `ssid_5g`, `ssid5`, `5gwifi_ssid`, `channel_Aband`. */
const SECOND = /[_-]?(?:5g(?:hz)?|a_?band|(?<!\d)5(?!\d))[_-]?|_an$/;

/** `ssid` beside `ssid_5g` is the first radio's. */
function nameTwins(items: readonly Item[]): void {
  const byName = new Map(items.map((item) => [ownName(item), item]));
  for (const item of items) {
    if (item.band !== '5') continue;
    const name = ownName(item);
    const twin = SECOND.test(name)
      ? (byName.get(name.replace(SECOND, '')) ?? byName.get(name.replace(SECOND, '-')))
      : undefined;
    if (twin) twin.band ??= '2.4';
  }
}

/** "2G" alone is a mobile network's; a label that is the same for "5G" says what both are. */
function labelTwins(items: readonly Item[]): void {
  const labels = new Set(items.map(({ f }) => f.label.toLowerCase()));
  for (const item of items) {
    const label = item.f.label.toLowerCase();
    if (TWO.test(label) && ['5g', '5 g', '5ghz', '5 ghz'].some((other) => labels.has(label.replace(TWO, other))))
      item.band = '2.4';
  }
}

function spread(items: Item[], keyOf: (item: Item) => string | null): void {
  const known = new Map<string, Set<Band>>();
  for (const item of items) {
    const key = item.band && keyOf(item);
    if (!key) continue;
    const bands = known.get(key) ?? new Set();
    known.set(key, bands.add(item.band!));
  }
  for (const item of items) {
    if (item.band) continue;
    const key = keyOf(item);
    const bands = key ? known.get(key) : undefined;
    if (bands?.size === 1) item.band = [...bands][0]!;
  }
}

/** A switch in the heading of a part belongs to it, also where it stands before it. */
function ownRegion({ control: { type, texts, region = 0 } }: Features, regions: readonly RegionFacts[]): number {
  if (type !== 'toggle' || !texts[0]) return region;
  const below = regions.findIndex(({ title, parent }) => parent === region && title === texts[0]);
  return below < 0 ? region : below;
}

/**
 * What the one choice of a band in a part of the page says of all that stands there, where nothing there is of another
 * band: standards are those of several.
 */
function bandsByChoice(settings: readonly Features[], regions: readonly RegionFacts[]): (f: Features) => Band | null {
  const inPart = Map.groupBy(settings, (f) => ownRegion(f, regions));
  // A choice may stand alone in a box of its own.
  const partOf = (f: Features): number => {
    const at = ownRegion(f, regions);
    return f.shape.bands > 0 && inPart.get(at)!.length === 1 ? (regions[at]?.parent ?? 0) : at;
  };
  const bands = new Map<number, Band>();
  for (const [at, fields] of Map.groupBy(settings, partOf)) {
    const [choice, ...more] = fields.filter(({ shape, control }) => shape.bands > 0 && !control.hidden);
    const band = choice && more.length === 0 && at > 0 ? closeBand(choice) : null;
    if (band === null) continue;
    // Beside it the fields of the other bands may be kept, out of sight.
    const others = new Set(fields.filter(({ shape, control }) => shape.mode === 0 && !control.hidden).map(closeBand));
    if ([...others].every((other) => other === null || other === band)) bands.set(at, band);
  }
  // A part inside that names its own band is left to it.
  const says = (at: number): boolean => bands.has(at) || bandOfRegion(regions[at]!) !== null;
  return (f) => bands.get(chainOf(regions, ownRegion(f, regions)).find(says) ?? -1) ?? null;
}

/** Band that it says itself, unless by standards alone; what is out of sight may be kept for another choice. */
const sureBand = (f: Features): Band | null =>
  f.shape.mode > 0 && !f.control.hidden ? bandInName(f.name) : closeBand(f);

/** The part of the page that a control stands in, counted from the inside. */
function regionKey(regions: readonly RegionFacts[], f: Features, depth: number): string | null {
  const at = chainOf(regions, f.control.region)[depth];
  // A button acts on its row, which may be about another radio than the part it stands in.
  return at === undefined || f.control.type === 'button' ? null : `region ${at}`;
}

/**
 * Works out all bands of a page together: what says nothing by itself belongs to the radio of its twins, its section,
 * or its page when that is about one radio only.
 * @param evidence controls that are no settings but may name a radio (rows of buttons, switches of further networks)
 * @param pageBand band that title, address or band switch name
 */
export function resolveBands(
  settings: Features[],
  evidence: Features[],
  pageBand: Band | null,
  regions: readonly RegionFacts[] = [],
): Map<Features, Band | null> {
  const ofRegions = regions.map(bandOfRegion);
  const regionBand = ({ control }: Features): Band | null =>
    chainOf(regions, control.region)
      // Under a mere heading, a button acts on its own row.
      .filter((at) => control.type !== 'button' || regions[at]?.kind !== 'section')
      .map((at) => ofRegions[at])
      .find((band) => !!band) ?? null;
  const ofCards = bandsOfCards(settings, regions);
  const ofRuns = bandsOfRuns(settings, regions);
  const byChoice = bandsByChoice(settings, regions);
  const all: Item[] = settings.map((f) => ({
    f,
    band: sureBand(f) ?? byChoice(f) ?? closeBand(f) ?? ofCards.get(f) ?? ofRuns.get(f) ?? regionBand(f) ?? farBand(f),
  }));
  const known = new Map(all.map(({ f, band }) => [f, band]));
  const inSequence = bandsOfSequences(settings, regions, (f) => known.get(f) ?? null);
  for (const item of all) item.band ??= inSequence.get(item.f) ?? null;
  // What stands above the block of a second radio is no part of it, whatever else is known.
  const apart = ({ f, band }: Item): boolean => band === null && ofRuns.get(f) === null;
  const items = all.filter((item) => !apart(item));
  const witnesses: Item[] = evidence.map((f) => ({ f, band: closeBand(f) ?? firstBand(f.control.texts) }));
  const heads = witnesses.filter(({ f }) => f.control.type !== 'button');
  nameTwins(items);
  labelTwins(items);
  // Blocks of the page and names of fields may count from another number.
  spread(items, ({ f }) => instanceOf(f, aroundOf(f)));
  spread([...items, ...witnesses], ({ f }) => instanceOf(f));
  // `name_24` beside `name_5`, and no other number: fields may be counted.
  for (const [stem = '', twins] of Map.groupBy(items, (item) => /^.*[a-z]_?(?=\d+$)/.exec(ownName(item))?.[0])) {
    const numbers = twins.map((item) => ownName(item).slice(stem.length));
    if (numbers.includes('24') && numbers.includes('5') && new Set(numbers).size === 2)
      twins.forEach((item, index) => (item.band = numbers[index] === '5' ? '5' : '2.4'));
  }
  // A frequency shown in a part of the page tells what the rest of that part belongs to.
  for (const depth of [0, 1, 2]) spread([...items, ...heads], ({ f }) => regionKey(regions, f, depth));
  const stems = new Map<string, number>();
  for (const { f } of items) {
    const [stem] = stemAndTail(f.control.marks);
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  spread(items, ({ f }) => {
    const [stem, tail] = stemAndTail(f.control.marks);
    return stem !== '' && (stems.get(stem) ?? 0) > 1 ? `tail ${tail}` : null;
  });
  // Panes may share the heading above them.
  spread(items, ({ f }) => {
    const [heading] = f.control.headings;
    return heading === undefined ? null : `heading ${paneOf(regions, f.control.region) ?? ''} ${heading}`;
  });
  const panes = items.map(({ f }) => paneOf(regions, f.control.region));
  // Standards that are out of sight may be those of the other radio.
  const told = items.filter(({ f }) => !f.control.hidden || f.shape.mode === 0);
  const whole =
    only([...told, ...heads].map(({ band }) => band)) ??
    ([...items, ...heads].every(({ band }) => !band) ? pageBand : null);
  // What is known of one pane holds for another only when nothing is known of any pane.
  const knownPanes = new Set(panes.filter((pane, index) => pane !== null && items[index]!.band !== null));
  const reaches = (pane: number | null): boolean => pane === null || knownPanes.size === 0 || knownPanes.has(pane);
  return new Map(items.map(({ f, band }, index) => [f, band ?? (reaches(panes[index]!) ? whole : null)]));
}
