/**
 * The gate: nothing of a document leaves its frame but through here. Typed text stays inside: of a field, a slider, a text
 * area or a list leaves only what is an address of a device, a number or a word of the standard; of anything else, how
 * long it is. The name of a network is filled in later, by the frame itself and only for a control that was found to hold
 * one (`heldValue`). Cells leave only in rows that list devices or networks. What firmwares write (labels, options, titles)
 * leaves without the words in it that look like a key.
 */
import type { SettingKind } from '../common/kinds.ts';
import {
  addressesOf,
  admitTyped,
  choiceText,
  cut,
  drawnChoice,
  isAddress,
  lengthOnly,
  LIMITS,
  linesOf,
  OF_MAC,
} from './admit.ts';
import type { Control, StateSigns } from './control.ts';
import type { Description } from './description.ts';
import { gateRegion, gateTable } from './gate-tables.ts';
import { plainAddress, splitAt } from './plain-address.ts';
import { isVersion, MASK, speaksOfSecret, withoutSecrets } from './secrets.ts';

/** What may leave of one document; what was typed into it stays here, by the number of its control. */
export interface Gated {
  page: Description;
  held: ReadonlyMap<number, Held>;
}

/** What a control shows and the gate held back. */
export interface Held {
  text: string;
  /** Typed by hand, not chosen. */
  typed: boolean;
}

/** Told by the text that a drawn choice shows. */
const CHOSEN: ReadonlySet<SettingKind> = new Set(['wireless-mode', 'security-mode', 'tx-power']);

/** Own name and nearest label speak of a key, and not of a network's name. */
function isSecretField(marks: string, nearest = ''): boolean {
  return [marks, nearest].some((text) => speaksOfSecret(text) && !/ssid/i.test(text));
}

/** Labels of a control in whose row a key is shown: only those that name it. */
function labelsOf(type: Control['type'], texts: readonly string[], row: string): string[] {
  const few = texts.map(withoutSecrets);
  if (type !== 'button' && type !== 'toggle' && type !== 'text') return few;
  const beside = texts.some(speaksOfSecret) || speaksOfSecret(row);
  return beside ? few.map((text) => (speaksOfSecret(text) || !isBareWord(text) ? text : lengthOnly(text))) : few;
}

/** One word alone, as a shown key is. */
const isBareWord = (text: string): boolean => text.length >= 8 && !/\s/.test(text.trim()) && !isVersion(text);

function gateState({ said, ...signs }: StateSigns): StateSigns {
  const { aria, native, twin, drawn } = signs;
  const flags = Object.entries({ aria, native, twin, drawn }).filter(([, flag]) => flag !== undefined);
  return { ...Object.fromEntries(flags), ...(said === undefined ? {} : { said: withoutSecrets(cut(said, 40)) }) };
}

/** A slider's words stand beside it, and may be anything. */
function heldText(type: Control['type'], text: string): Held {
  return type === 'text' ? { text, typed: true } : { text: withoutSecrets(text), typed: false };
}

function gateControl(control: Control, held: Map<number, Held>): Control {
  const { ref, type, value, selected } = control;
  const marks = cut(control.marks, LIMITS.marks);
  const texts = control.texts.slice(0, LIMITS.texts).map((text) => cut(text));
  const row = cut(control.row);
  // A choice of the security speaks of keys, too.
  const isSecret = isSecretField(marks, texts[0]) && !control.options.some(({ text }) => /wpa|\bwep\b/i.test(text));
  const above = type === 'area' ? control.headings.slice(0, 1) : [];
  const ofMac = OF_MAC.test(marks) || [...texts, ...above].some((text) => OF_MAC.test(text));
  const options = control.options.slice(0, LIMITS.options).map((option) => {
    const text = choiceText(option.text, isSecret);
    return { text, value: choiceText(option.value, isSecret) };
  });
  let shown = '';
  switch (type) {
    case 'button':
      shown = withoutSecrets(cut(value, 80));
      break;
    case 'select':
    case 'radios':
      shown = options[selected]?.value ?? drawnChoice(value, isSecret);
      if (shown.includes(MASK) && !isSecret)
        held.set(ref, { text: withoutSecrets(cut(value.trim(), LIMITS.typed)), typed: false });
      break;
    case 'text':
    case 'slider':
      shown = isSecret && !isAddress(value) ? lengthOnly(value.trim()) : admitTyped(value, ofMac);
      if (shown.includes(MASK) && !isSecret) held.set(ref, heldText(type, cut(value.trim(), LIMITS.typed)));
      break;
    case 'area':
      shown = isSecret ? lengthOnly(value.trim()) : linesOf(value, ofMac);
      break;
    case 'list':
      shown = value
        .split('\n', LIMITS.lines)
        .map((line) => addressesOf(line, ofMac))
        .filter(Boolean)
        .join('\n');
      break;
    case 'toggle':
      break;
  }
  // One by one: a fact that is new to the gate does not leave.
  return {
    ref,
    type,
    marks,
    around: control.around.slice(0, LIMITS.texts).map((outer) => cut(outer, LIMITS.marks)),
    texts: labelsOf(type, texts, row),
    headings: control.headings.slice(0, LIMITS.texts).map((text) => withoutSecrets(cut(text))),
    options,
    selected,
    value: shown,
    checked: control.checked,
    ...(control.state ? { state: gateState(control.state) } : {}),
    ...(control.shown === undefined ? {} : { shown: drawnChoice(control.shown, isSecret) }),
    ...(control.region === undefined ? {} : { region: control.region }),
    hidden: control.hidden,
    disabled: control.disabled,
    readOnly: control.readOnly,
    row: addressesOf(row, false),
    ...(control.within ? { within: control.within.slice(0, LIMITS.cells) } : {}),
    ...(control.adding
      ? { adding: control.adding.slice(0, LIMITS.lines).map((entry) => addressesOf(entry, ofMac)) }
      : {}),
    ...(control.fact === undefined ? {} : { fact: control.fact }),
  };
}

/** Lets out of a description what may leave; the caller may pause between any two steps. */
export function* gate(page: Description): Generator<void, Gated> {
  const held = new Map<number, Held>();
  const each = function* <T>(all: readonly T[], most: number, pass: (one: T) => T): Generator<void, T[]> {
    const passed: T[] = [];
    for (const one of all.slice(0, most)) {
      if ((passed.length & 15) === 0) yield;
      passed.push(pass(one));
    }
    return passed;
  };
  return {
    held,
    page: {
      controls: yield* each(page.controls, LIMITS.controls, (control) => gateControl(control, held)),
      tables: yield* each(page.tables, LIMITS.tables, gateTable),
      ...(page.regions ? { regions: yield* each(page.regions, LIMITS.regions, gateRegion) } : {}),
      links: yield* each(page.links, LIMITS.links, (link) => ({
        ref: link.ref,
        text: withoutSecrets(cut(link.text, 80)),
        // Only where it leads to counts: this box or another.
        href: /^(?:https?:)?\/\/[^/?#]*/i.exec(link.href)?.[0] ?? '',
        hidden: link.hidden,
        ...(link.here ? { here: true as const } : {}),
      })),
      ...(page.loose
        ? { loose: page.loose.map(({ ref, heading }) => ({ ref, heading: withoutSecrets(cut(heading)) })) }
        : {}),
      headings: yield* each(page.headings, LIMITS.headings, (text) => withoutSecrets(cut(text))),
      title: withoutSecrets(cut(page.title)),
      url: plainAddress(page.url),
      passwords: page.passwords,
      frames: page.frames,
      size: page.size,
      prose: page.prose,
      actions: page.actions.slice(0, 200).map((action) => plainAddress(splitAt(action, '?')[0])),
    },
  };
}

/**
 * The value of a control that was found to be a setting: what the gate let out, or, for kinds that are told by their shown
 * text, what it held back. Null for what must not leave.
 */
export function heldValue(kind: SettingKind, value: string, held: Held | undefined): string | null {
  if (!value.includes(MASK)) return value;
  return held && (held.typed ? kind === 'ssid' : CHOSEN.has(kind)) ? held.text : null;
}
