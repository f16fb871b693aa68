/** Findings that another finding of the same page makes superfluous. */
import { closeBand, instanceOf } from './band.ts';
import type { Found } from './draft.ts';

/** A whole phrase, in any language, says who is meant. */
const PHRASE = 24;
const saysListed = ({ f }: Found): boolean =>
  f.control.options.some(({ text }) => /\blisted\b/i.test(text)) ||
  (f.control.options.length > 1 && f.control.options.every(({ text }) => text.length > PHRASE));

/** The name it is sent under. */
const sentName = ({ f }: Found): string => f.control.marks.split(' ').at(-1) ?? '';

/** Does it choose WPA3? A main choice of "WPA" or nothing leaves that open. */
export const decidesVersion = ({ f }: Found): boolean =>
  f.control.options.some(({ text }) => /wpa ?-?3|sae/i.test(text));

/** Ciphers and no version: "AES", "TKIP+AES". */
const CIPHERS = /^(?:aes|ccmp|tkip|auto|and|[^\p{L}\d])+$/iu;
const namesCiphers = ({ f: { control } }: Found): boolean => CIPHERS.test(control.shown ?? '');

const offers = ({ f: { control } }: Found): string => control.options.map(({ text }) => text).join('|');
const isCopy = (one: Found, other: Found): boolean =>
  one.kind === other.kind &&
  one.f.label === other.f.label &&
  other.f.control.marks.endsWith(` ${one.f.control.marks}`) &&
  offers(one) !== '' &&
  offers(one) === offers(other);

/** Where several controls share one job, the refinements go and the main one stays. */
export function prune(found: Found[]): Found[] {
  const gone = new Set<Found>();
  // Of a hidden row that scripts copy, the copies are numbered from nought: `channel:0`, `channel_1`.
  const copied = new Set(
    found.filter((item) => /.[:_]0$/.test(sentName(item))).map((item) => `${item.kind} ${sentName(item).slice(0, -2)}`),
  );
  for (const item of found) {
    const { control } = item.f;
    if (item.kind === 'channel') {
      // A box that only shows the current channel, beside one that sets it.
      const shows = control.options.length === 1 || (control.disabled && control.readOnly);
      const sets = (other: Found): boolean =>
        other !== item && other.kind === 'channel' && other.f.control.options.length > 2;
      if (shows && (control.disabled || control.hidden) && found.some(sets)) gone.add(item);
      const says = `${item.f.name} ${control.texts[0] ?? ''}`;
      // The same box, greyed, for while the channel is chosen by itself.
      const typed = (other: Found): boolean =>
        other.kind === 'channel' &&
        other.f.control.type === 'text' &&
        !other.f.control.disabled &&
        other.f.label === item.f.label;
      if (control.type === 'text' && control.disabled && found.some(typed)) gone.add(item);
      if (control.type === 'text' && /\b(current|actual)\b|当前|目前|現在/i.test(says) && found.some(sets))
        gone.add(item);
    }
    // The box that a slider is drawn over, beside the one that shows its value.
    if (
      control.hidden &&
      /slider/.test(item.f.name) &&
      found.some((other) => other.kind === item.kind && !other.f.control.hidden && other.f.label === item.f.label)
    )
      gone.add(item);
    // A list that was drawn for the box before it, out of sight with it.
    const twin = found[found.indexOf(item) - 1];
    if (control.hidden && twin?.f.control.hidden && isCopy(twin, item)) gone.add(item);
    if (control.hidden && copied.has(`${item.kind} ${sentName(item)}`)) gone.add(item);
    if (item.kind === 'mac-filter-mode' && !saysListed(item)) {
      // What one entry does, beside the rule for all that are listed.
      if (control.options.length === 2 && found.some((other) => other.kind === 'mac-filter-mode' && saysListed(other)))
        gone.add(item);
    }
    // A cipher says nothing of the version, and the list that would is another one.
    if (
      item.kind === 'security-mode' &&
      namesCiphers(item) &&
      (control.options.every(({ text }) => CIPHERS.test(text)) ||
        found.some(
          (other) =>
            other.kind === item.kind &&
            other.f.control.region === control.region &&
            !!other.f.control.shown &&
            !namesCiphers(other),
        ))
    )
      gone.add(item);
    // What a closed drop-down offers beside the choice it shows is not known.
    if (item.kind === 'security-mode' && !item.f.shape.hasNone && control.options.length > 0) {
      // Versions and ciphers refine the main choice, which can also be "none".
      const radio = instanceOf(item.f);
      const band = closeBand(item.f);
      const main = found.some(
        (other) =>
          other.kind === 'security-mode' &&
          other.f.shape.hasNone &&
          !(decidesVersion(item) && !decidesVersion(other)) &&
          instanceOf(other.f) === radio &&
          // "5 GHz security" beside that of 2.4 GHz refines nothing.
          (band === null || (closeBand(other.f) ?? band) === band) &&
          (!other.f.control.hidden || control.hidden),
      );
      if (main) gone.add(item);
    }
  }
  return found.filter((item) => !gone.has(item));
}
