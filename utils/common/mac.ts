/** Hardware addresses in the shapes routers write them: `A4:CF:12:00:11:22`, dashes, `a4cf.1200.1122`, twelve bare digits. */

const SEPARATED =
  /(?<!(?:^|[^0-9a-z])[0-9a-f]{2}[:-])([0-9a-f]{2})([:-])((?:[0-9a-f]{2}\2){4}[0-9a-f]{2})(?!\2[0-9a-f]{2})/gi;
const DOTTED = /(?<![0-9a-z.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![0-9a-z.])/gi;
/** Bare digits only with both a letter and a figure: twelve figures may be a date or a serial number. */
const BARE = /(?<![0-9a-z])(?=[0-9]{0,11}[a-f])(?=[a-f]{0,11}[0-9])[0-9a-f]{12}(?![0-9a-z])/gi;
const WHOLE =
  /^[0-9a-f]{2}(?:([:\-. ]?)[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}$|^[0-9a-f]{4}([.\-:])[0-9a-f]{4}\2[0-9a-f]{4}$/i;

function withColons(digits: string): string {
  return (digits.toUpperCase().match(/../g) ?? []).join(':');
}

/** One device's address: not all zeros or ones, and no group address (odd first octet). */
function isDevice(mac: string): boolean {
  return mac !== '00:00:00:00:00:00' && (Number.parseInt(mac.slice(0, 2), 16) & 1) === 0;
}

/**
 * The address when the whole text is one, upper case with colons; null for anything else, for the empty address
 * (00:00:00:00:00:00 marks a free row) and for broadcast and group addresses.
 */
export function normaliseMac(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 17 || !WHOLE.test(trimmed)) return null;
  const mac = withColons(trimmed.replace(/[^0-9a-f]/gi, ''));
  return isDevice(mac) ? mac : null;
}

/**
 * Every device address in a text, each once, in order. Words may be glued on ("New deviceA4:CF:…"): cells without
 * spaces between them read so. Longer chains of octets (EUI-64, IPv6) are none.
 */
export function findMacs(text: string): string[] {
  // Twelve digits at least; most cells of a table are shorter.
  if (text.length < 12) return [];
  const found: { at: number; mac: string }[] = [];
  for (const shape of [SEPARATED, DOTTED, BARE]) {
    for (const match of text.matchAll(shape)) {
      found.push({ at: match.index, mac: withColons(match[0].replace(/[^0-9a-f]/gi, '')) });
    }
  }
  const macs = found.sort((a, b) => a.at - b.at).map(({ mac }) => mac);
  return [...new Set(macs)].filter(isDevice);
}

const EXAMPLE = /^(?:AA:BB:CC|00:11:22:33|11:22:33:44|01:23:45|12:34:56:78|01:02:03:04|00:01:02:03|(..)(?::\1){5})/;

/** Whether an address in normal form only shows how one is written. */
export const isExampleMac = (mac: string): boolean => EXAMPLE.test(mac);
