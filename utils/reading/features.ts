/** The evidence of one control, gathered once: words of its labels, its name taken apart, the shape of its options. */
import type { Control, ControlOption } from '../page/control.ts';
import { hasConcept, matchConcepts, type Concept } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';
import { bandIn, shapeOf, type Shape } from './shapes.ts';
import { asSwitch } from './switches.ts';
import { withoutUtilities } from './utility-classes.ts';

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
  const words = withoutUtilities(marks)
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

/** A closed drop-down of a component library offers nothing until it is opened: what it shows is one of its choices. */
const choicesShown = ({ type, options, shown }: Control): ControlOption[] =>
  options.length === 0 && type === 'select' && shown ? [{ text: shown, value: shown }] : options;

/** Of a drop-down that shows one choice alone, a state or a policy tells what the others are. */
function shapeOfControl(control: Control): Shape {
  const { options, shown } = control;
  const shape = shapeOf(choicesShown(control));
  if (options.length > 0 || control.type !== 'select' || !shown) return shape;
  const policy = hasConcept(shown, 'deny', 'allow') || /\blisted\b/i.test(shown);
  const security = Math.max(
    shape.security,
    hasConcept(shown, 'open') ? 0.6 : 0,
    saysOnly(shown, 'encryption') ? 0.5 : 0,
  );
  return { ...shape, security, onOff: stateWord(shown) !== null || onlySwitches(shown), policy };
}

const saysOnly = (text: string, wanted: Concept): boolean =>
  matchConcepts(text).length > 0 && matchConcepts(text).every(({ concept }) => concept === wanted);

const onlySwitches = (text: string): boolean =>
  matchConcepts(text).length > 0 &&
  matchConcepts(text).every(({ concept }) => concept === 'enable' || concept === 'disable');

/** What may be allowed or forbidden as others switch it on and off: Czech "Povolit / Zakázat", Russian "Разрешить / Запретить". */
const PERMITTED: readonly Concept[] = [
  'radio',
  'wireless',
  'hide',
  'broadcast',
  'isolation',
  'mutual',
  'band-steering',
];
/** Beside these the same two words say who is let in. */
const ADMITS: readonly Concept[] = ['mac-filter', 'access-control', 'access', 'filter', 'device', 'list', 'address'];

/** Two choices that say nothing but "allow" and "deny", of something that is switched and lets nobody in. */
function isPermission({ options }: Control, { policy }: Shape, ...about: readonly Features['says'][]): boolean {
  return (
    policy &&
    options.length === 2 &&
    (['allow', 'deny'] as const).every((word) => options.some(({ text }) => saysOnly(text, word))) &&
    PERMITTED.some((concept) => about[0]!(concept) > 0) &&
    !about.some((says) => ADMITS.some((concept) => says(concept) > 0))
  );
}

const SENTENCE = /[,，、。;；]|[.!] \p{L}/u;

/** A sentence after a switch explains it; its name is the short text before. */
function nameFirst(control: Control): Control {
  const [said = '', name = '', ...more] = control.texts;
  if (
    control.type !== 'toggle' ||
    said.length < 2 * name.length ||
    !name ||
    !SENTENCE.test(said) ||
    SENTENCE.test(name)
  )
    return control;
  return { ...control, texts: [name, said, ...more] };
}

/** What a drawn list shows and offers, run together, is no name of it. */
function withoutChoices(control: Control): Control {
  const offered = control.options.map(({ text }) => text).filter((text) => text !== '');
  if (offered.length < 2 || control.texts.length < 2) return control;
  const longestFirst = offered.toSorted((a, b) => b.length - a.length);
  const isRow = (text: string): boolean =>
    offered.every((option) => text.includes(option)) &&
    !/[\p{L}\p{N}]/u.test(longestFirst.reduce((rest, option) => rest.replaceAll(option, ' '), text));
  const texts = control.texts.filter((text) => !isRow(text));
  return texts.length > 0 && texts.length < control.texts.length ? { ...control, texts } : control;
}

/** The evidence of one control, as the describing step gave it. */
export function featuresOf(described: Control): Features {
  const control = nameFirst(asSwitch(withoutChoices(described)));
  const label = bestLabel(control);
  const [says, under] = [tally(control.texts, 0.1), tally(control.headings, 0.15)];
  const shape = shapeOfControl(control);
  return {
    control,
    name: splitName(control.marks),
    around: splitName(control.around.slice(0, 5).join(' ')),
    shape: isPermission(control, shape, says, under) ? { ...shape, onOff: true } : shape,
    says,
    under,
    label,
    group: groupOf(control, label),
  };
}

/** A guest or extra network's, not the main one's. */
export function ofGuests(f: Features): boolean {
  return f.says('guest') > 0.3 || f.under('guest') > 0.4 || /guest/.test(`${f.name} ${f.around}`);
}
