/** "Broadcast the network" beside "hide the access point": where one switch hides the name, the other sends the network. */
import type { Found } from './draft.ts';

const isToggle = ({ kind, rule, f: { control } }: Found): boolean =>
  kind === 'ssid-broadcast' && !rule && control.type === 'toggle';

const hides = ({ f }: Found): boolean => f.says('hide') > 0 && f.says('broadcast') === 0;

/** It says nothing of a name. */
const sends = ({ f }: Found): boolean =>
  f.says('broadcast') > 0 &&
  f.says('wireless') > 0 &&
  (['hide', 'ssid', 'network-name', 'name'] as const).every((other) => f.says(other) === 0);

/** @returns the settings, with a switch that sends the network as one of the radio */
export function withSending<T extends Found>(found: readonly T[]): T[] {
  return found.map((item) => {
    const beside = (other: Found): boolean =>
      isToggle(other) && hides(other) && other.f.control.region === item.f.control.region;
    if (!isToggle(item) || !sends(item) || !found.some(beside)) return item;
    return { ...item, kind: 'radio-enable', reasons: ['another switch beside it hides the name', ...item.reasons] };
  });
}
