/** Values in normal form (docs/commands.md#values). The shown text outranks the raw value. */
import { findMacs, normaliseMac } from '../common/mac.ts';
import type { Control, ControlOption } from '../page/control.ts';
import { hasConcept } from '../words/index.ts';
import { answerOf, onOffOf } from './on-off.ts';
import { bandOfChoice, channelIn, isAutoText } from './shapes.ts';
import { switchState } from './switches.ts';

/** The chosen option, or null. */
export function chosen(control: Control): ControlOption | null {
  return control.options[control.selected] ?? null;
}

/** What the page shows of the control. */
export function shownText(control: Control): string {
  const option = chosen(control);
  if (option) return option.text || option.value;
  return control.type === 'select' || control.type === 'text' || control.type === 'slider' ? control.value : '';
}

export function channelValue(text: string): string | null {
  if (isAutoText(text) && !/^\W*0\d/.test(text)) return 'auto';
  const channel = channelIn(text);
  if (channel === 0) return 'auto';
  return channel === null ? null : String(channel);
}

/** `Auto 20/40 MHz` → 20/40, `HT20` → 20, `Auto` → auto */
export function widthValue(text: string, raw = ''): string | null {
  const joined = /ht(20|40|80|160)/i.exec(text)?.[1] ?? (/20\s*\+\s*20/.test(text) ? '40' : null);
  if (joined) return joined;
  const figures = [...text.matchAll(/(?<!\d)(20|40|80|160|240|320)(?!\d|\s*%)/g)].map(([, figure]) => figure!);
  if (figures.length > 0) return [...new Set(figures)].toSorted((a, b) => Number(a) - Number(b)).join('/');
  if (isAutoText(text)) return 'auto';
  const inRaw = /(20|40|80|160|320)/.exec(raw);
  return inRaw ? inRaw[1]! : null;
}

export function bandValue(text: string): string | null {
  const band = bandOfChoice(text);
  if (band) return `${band}GHz`;
  return /(?<!\d)2(?:[.,·․]4|\s?g).*\b5|both|dual|concurrent/i.test(text) || hasConcept(text, 'mixed') ? 'both' : null;
}

/** Where nobody is let in or kept out, "allow" and "forbid" are on and off too. */
function permits(text: string): boolean | null {
  const allows = hasConcept(text, 'allow');
  return allows === hasConcept(text, 'deny') ? null : allows;
}

const saysOn = (text: string): boolean | null => answerOf(text)?.on ?? onOffOf(text) ?? permits(text);

/** State of a switch, a pair of radios or a two-way list; `inverted` when ticking means off. */
export function switchValue(control: Control, inverted: boolean): 'on' | 'off' | null {
  let state: boolean | null;
  if (control.type === 'toggle') state = switchState(control).on;
  else {
    const text = shownText(control);
    state = text ? saysOn(text) : null;
    // Of two ends one is known by its word: the other is its opposite, from whatever its value counts.
    const other = control.options.length === 2 && control.options.find((option) => option.text !== text);
    const against = other ? saysOn(other.text) : null;
    if (state === null && text && against !== null) state = !against;
    if (state === null && text) state = onOffOf(chosen(control)?.value ?? '');
  }
  if (state === null) return null;
  return state !== inverted ? 'on' : 'off';
}

/** MACs of a list written in any style; empty rows left out. */
export function macList(text: string): string[] {
  const macs = new Set<string>();
  for (const line of text.split(/[\n\r,;|<>]+/)) {
    const whole = normaliseMac(line);
    if (whole) macs.add(whole);
    else for (const mac of findMacs(line)) macs.add(mac);
  }
  if (macs.size === 0) for (const part of text.split(/\s+/)) for (const mac of findMacs(part)) macs.add(mac);
  return [...macs];
}
