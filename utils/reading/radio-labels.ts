/** Labels and choices that mean the radio as a whole without a word for switching it. */
import type { Control } from '../page/control.ts';
import { hasConcept } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';

/** "2.4G Wi-Fi name Home" on a switch of a start page: the network with that name. */
const BAND_NAME = /^\W*(?:2[.,·․]4|5|6) ?(?:g(?:hz)?|ггц)\W+(?:ssid|wi-?fi|wlan)\P{L}/iu;
export const isNamedNetwork = (text: string): boolean =>
  BAND_NAME.test(text) && hasConcept(text, 'network-name', 'ssid', 'name');

/** "Off" or "Access point": whether it sends at all. */
export function sendsOrNot({ type, options }: Control): boolean {
  if ((type !== 'select' && type !== 'radios') || options.length !== 2) return false;
  const off = options.filter(({ text }) => stateWord(text) === false || hasConcept(text, 'disable'));
  const on = options.find((option) => !off.includes(option));
  return off.length === 1 && !!on && hasConcept(on.text, 'wireless', 'access-point') && !hasConcept(on.text, 'guest');
}
