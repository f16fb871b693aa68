/** What stands among the settings of one radio and says too little by itself: a switch called "Disabled", a choice of levels. */
import type { SettingKind } from '../common/kinds.ts';
import { hasConcept, type Concept } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';
import type { Found } from './draft.ts';
import { accountOf, CHOICE } from './evidence.ts';
import { ofGuests, type Features } from './features.ts';
import { isLevel } from './levels.ts';

const TURNS: ReadonlySet<Concept> = new Set<Concept>(['enable', 'disable', 'on', 'off', 'status']);
const AUTO: ReadonlySet<Concept> = new Set<Concept>(['auto', 'enable', 'on', 'off']);
const NAME: ReadonlySet<Concept> = new Set<Concept>(['name', 'network', 'wireless']);
/** The labels of neighbours, where a page gives a choice none of its own. */
const NEIGHBOURS: ReadonlySet<Concept> = new Set<Concept>([
  'channel',
  'channel-width',
  'band',
  'mode',
  'wireless-mode',
]);
/** How sure they are. */
const FIRST = 0.7;
const LEVELS = 0.65;

type Finding = Pick<Found, 'f' | 'kind' | 'score' | 'reasons'>;

/** Does it say nothing but that? */
const onlySaid = ({ control: { texts } }: Features, words: ReadonlySet<Concept>): boolean =>
  texts.every((text) => stateWord(text) !== null || accountOf(text, words) === 'known');

/** The first row of a radio's settings, "Disabled": the radio itself. */
function isFirstSwitch(f: Features, fields: readonly Features[]): boolean {
  const { type, texts } = f.control;
  return f === fields[0] && type === 'toggle' && texts.length > 0 && onlySaid(f, TURNS);
}

/** "Name", and right after it the password: the network's. */
function isName(f: Features, next: Features | undefined): boolean {
  const { type, texts } = f.control;
  const names = type === 'text' && hasConcept(texts[0] ?? '', 'name') && onlySaid(f, NAME);
  return (
    names && next !== undefined && hasConcept(next.control.texts[0] ?? '', 'password') && next.control.type === 'text'
  );
}

/** High, medium and low, without a label that says of what. */
const isStrength = (f: Features): boolean =>
  CHOICE.has(f.control.type) &&
  f.control.options.length > 1 &&
  f.control.options.every(({ text }) => isLevel(text)) &&
  onlySaid(f, NEIGHBOURS);

/** "Auto", beside the channel. */
function findAutoSwitches(features: readonly Features[], known: ReadonlyMap<Features, SettingKind>): Finding[] {
  return features.flatMap((f, at): Finding[] => {
    const { type, texts, region, fact } = f.control;
    if (type !== 'toggle' || fact !== undefined || known.has(f) || !onlySaid(f, AUTO)) return [];
    if (!hasConcept(texts[0] ?? '', 'auto')) return [];
    const beside = [features[at - 1], features[at + 1]].some(
      (other) => other && known.get(other) === 'channel' && other.control.region === region,
    );
    const reasons = ['its label says automatic', 'it stands beside the channel'];
    return beside ? [{ f, kind: 'channel', score: LEVELS, reasons }] : [];
  });
}

/** Parts of the page that hold a channel, and the width or the standard that goes with it. */
export function findInRadioCards(features: readonly Features[], found: readonly Found[]): Finding[] {
  const known = new Map(found.map((item) => [item.f, item.kind]));
  const parts = Map.groupBy(
    features.filter(({ control }) => control.type !== 'button'),
    ({ control }) => control.region ?? 0,
  );
  const inParts = [...parts.values()].flatMap((fields): Finding[] => {
    const kinds = new Set<SettingKind | undefined>(fields.map((f) => known.get(f)));
    if (!kinds.has('channel')) return [];
    const isCard = kinds.has('channel-width') || kinds.has('wireless-mode');
    return fields
      .filter((f) => !known.has(f) && f.control.fact === undefined && !ofGuests(f))
      .flatMap((f): Finding[] => {
        if (!kinds.has('ssid') && isName(f, fields[fields.indexOf(f) + 1])) {
          const reasons = ['its label says name', 'it stands before the password, among the settings of a radio'];
          return [{ f, kind: 'ssid', score: FIRST, reasons }];
        }
        if (!isCard) return [];
        if (isFirstSwitch(f, fields) && !kinds.has('radio-enable')) {
          const reasons = ['its label says on or off', 'it is the first of the settings of a radio'];
          return [{ f, kind: 'radio-enable', score: FIRST, reasons }];
        }
        if (isStrength(f) && !kinds.has('tx-power')) {
          const reasons = ['its options are levels', 'it stands among the settings of a radio'];
          return [{ f, kind: 'tx-power', score: LEVELS, reasons }];
        }
        return [];
      });
  });
  return [...inParts, ...findAutoSwitches(features, known)];
}
