/** Makes hostile variants of a page: what firmwares and strangers may do to one, drawn by chance from a fixed seed. */

/** Small and the same everywhere: a seed in, numbers from 0 to 1 out. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  'SSID',
  'Channel',
  'MAC filter',
  'Deny',
  'Passwort',
  '信道',
  '&#x202E;evil',
  '"]\\',
  '\u0000',
  '<b>',
  'a'.repeat(3000),
];
// Some take the place of a property of their form, in Chromium.
const NAMES = [
  'wl_ssid',
  'channel',
  '__proto__',
  'constructor',
  'x"]',
  'a b',
  '\u4fe1',
  '',
  'getAttribute',
  'parentElement',
  'matches',
  'contains',
  'localName',
  'nextElementSibling',
  'firstChild',
  'querySelectorAll',
  'children',
  'checkVisibility',
];
const PIECES = [
  '<input type="hidden" name="NAME">',
  '<input name="NAME" value="WORD">',
  '<select name="NAME"><option>WORD</option><option selected>13</option></select>',
  '<table><tr><td>WORD</td><td>74:AB:93:00:11:22</td><td>-60 dBm</td></tr></table>',
  '<redlight-hints></redlight-hints>',
  '<div role="switch" aria-checked="mixed" id="NAME">WORD</div>',
  '<label for="NAME">WORD</label>',
  '<form><form><table><tr><td><form></table>',
  '<template><input name="NAME"></template>',
  '<svg><foreignObject><input name="NAME"></foreignObject></svg>',
  '<ul class="select"><li>WORD<li class="selected">WORD</ul>',
  '</td></tr></table></div></form>',
];

/** @returns the page's markup with a few things done to it */
export function mutated(html: string, seed: number): string {
  const next = chance(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  let text = html;
  for (let times = 1 + Math.floor(next() * 5); times > 0; times--) {
    const tags = [...text.matchAll(/<[^>]*>/g)];
    if (tags.length === 0) break;
    const { index, 0: tag } = one(tags);
    const end = index + tag.length;
    const piece = one(PIECES)
      .replaceAll('NAME', () => one(NAMES))
      .replaceAll('WORD', () => one(WORDS));
    switch (Math.floor(next() * 6)) {
      case 0:
        text = text.slice(0, index) + text.slice(end);
        break;
      case 1:
        text = text.slice(0, end) + piece + text.slice(end);
        break;
      case 2:
        text = text.slice(0, end) + tag + text.slice(end);
        break;
      case 3:
        text = `${text.slice(0, index)}${tag.replace(/(name|id|value|class)=("[^"]*"|[^\s>]*)/i, (_, name: string) => `${name}="${one(NAMES).replaceAll('"', '&quot;')}"`)}${text.slice(end)}`;
        break;
      case 4: {
        const other = one(tags);
        text = text.slice(0, end) + text.slice(other.index, other.index + 300) + text.slice(end);
        break;
      }
      default:
        text = text.slice(0, end) + piece.repeat(30) + text.slice(end);
    }
  }
  return text;
}
