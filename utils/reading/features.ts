/** The evidence of one control, gathered once: words of its labels, its name taken apart, the shape of its options. */
import type { Control } from '../page/control.ts';
import { matchConcepts, type Concept } from '../words/index.ts';
import { bandIn, shapeOf, type Shape } from './shapes.ts';

export interface Features {
  control: Control;
  /** Name, id and data attributes as lower-case words: `f_wl0_nbwCap` → ` f wl0 nbw cap `. */
  name: string;
  /** The same of the near ancestors. */
  around: string;
  shape: Shape;
  /** 0…1: how much the labels say a concept; farther labels count less. */
  says: (concept: Concept) => number;
  /** The same for the headings above. */
  under: (concept: Concept) => number;
  /** Best label for people. */
  label: string;
  /** What it stands under, where the label alone says little. */
  group: string | null;
}

const split = new Map<string, string>();
const SPLIT_SIZE = 4000;

/** `wlan0SSID_Broadcast[1]` → ` wlan0 ssid broadcast 1 `. Cached: many controls stand in the same forms. */
export function splitName(marks: string): string {
  const known = split.get(marks);
  if (known !== undefined) return known;
  const words = marks
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-z\d.]+/g, ' ')
    .toLowerCase();
  const name = ` ${words.trim()} `;
  if (split.size >= SPLIT_SIZE) split.clear();
  split.set(marks, name);
  return name;
}

const GENERIC: readonly Concept[] = ['enable', 'disable', 'on', 'off', 'yes', 'no', 'mode', 'auto'];

function tally(texts: readonly string[], fade: number): (concept: Concept) => number {
  const scores = new Map<Concept, number>();
  texts.slice(0, 5).forEach((text, index) => {
    for (const { concept, score } of matchConcepts(text)) {
      // A word in a short label means more than one in a sentence.
      const sure = text.length > 60 ? 0.2 + score * 0.8 : 0.5 + score / 2;
      const weight = sure * Math.max(0.4, 1 - index * fade);
      scores.set(concept, Math.max(scores.get(concept) ?? 0, weight));
    }
  });
  return (concept) => scores.get(concept) ?? 0;
}

function bestLabel(control: Control): string {
  const telling = control.texts.find((text) => {
    const words = matchConcepts(text);
    return words.length > 0 && !words.every(({ concept }) => GENERIC.includes(concept));
  });
  return telling ?? control.texts[0] ?? control.headings[0] ?? control.marks;
}

/** Longer headings are prose about the page. */
const LONGEST_GROUP = 50;

/** What a heading must speak of to tell one "Enable" from another. */
const TELLING: readonly Concept[] = ['wireless', 'ssid', 'guest', 'mac-filter', 'access-control'];

/** "Enable" says what it switches only by the words beside or above it; prose above says nothing. */
function groupOf(control: Control, label: string): string | null {
  if (!matchConcepts(label).every(({ concept }) => GENERIC.includes(concept))) return null;
  const beside = control.texts.slice(control.texts.indexOf(label) + 1);
  const tells = (text: string): boolean =>
    text !== label &&
    text.length <= LONGEST_GROUP &&
    (bandIn(text) !== null || matchConcepts(text).some(({ concept }) => TELLING.includes(concept)));
  return [...beside, ...control.headings].find(tells) ?? null;
}

export function featuresOf(control: Control): Features {
  const label = bestLabel(control);
  return {
    control,
    name: splitName(control.marks),
    around: splitName(control.around.slice(0, 5).join(' ')),
    shape: shapeOf(control.options),
    says: tally(control.texts, 0.1),
    under: tally(control.headings, 0.15),
    label,
    group: groupOf(control, label),
  };
}
