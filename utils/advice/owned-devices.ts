/** What the person said of devices: which are theirs, and which look like Blink's and are not. */
import type { Reading } from '../reading/types.ts';
import type { OwnDevice } from '../common/own-device.ts';

/** The reading without what is not the user's: somebody else's Blink on a block list is no evidence. */
export function withoutStrangers(reading: Reading, devices: readonly OwnDevice[]): Reading {
  const strangers = new Set(devices.filter(({ role }) => role === 'not-mine').map(({ mac }) => mac));
  if (strangers.size === 0) return reading;
  const known = (mac: string | null) => mac === null || !strangers.has(mac.toUpperCase());
  return {
    ...reading,
    clients: reading.clients.filter(({ mac }) => known(mac)),
    settings: reading.settings.map((setting) =>
      Array.isArray(setting.value) ? { ...setting, value: setting.value.filter(known) } : setting,
    ),
  };
}
