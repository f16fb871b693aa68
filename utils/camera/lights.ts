/** What each light pattern looks like and what it means on each kind of device. Facts: docs/knowledge/cameras.md#lights. */
import { text, type TextRef } from '../common/text.ts';
import { modelById, type Family, type Sureness } from './models.ts';

export type LampColour = 'red' | 'blue' | 'green';

export interface Lamp {
  colour: LampColour;
  /** Milliseconds on, off, on, off …, repeated; [on, 0] is steady. */
  rhythm: readonly number[];
  /** Faint, seen only in the dark. */
  dim?: boolean;
  /** Plays once and then stays dark for long: draw the strip with an end. */
  once?: boolean;
}

const STEADY = [1000, 0] as const;
const BLINK = [500, 500] as const;
const steady = (colour: LampColour): Lamp => ({ colour, rhythm: STEADY });
const blinking = (colour: LampColour): Lamp => ({ colour, rhythm: BLINK });

/**
 * Light id → lamps shown, in the order they play (one lamp after the other) or, for a Sync Module, side by side.
 * Counts and the three-second gap come from the table of facts; the length of one flash is our drawing.
 */
export const LIGHTS = {
  'red-flashing': { lamps: [{ colour: 'red', rhythm: [250, 2750] }], together: false },
  'red-start-up': {
    lamps: [
      { colour: 'red', rhythm: [800, 500, 800, 500, 800, 500, 800, 500, 800, 1500], once: true },
      { colour: 'red', rhythm: [250, 2750] },
    ],
    together: false,
  },
  'red-after-blue': {
    lamps: [
      { colour: 'blue', rhythm: [2000, 300], once: true },
      { colour: 'red', rhythm: [250, 250, 250, 250, 250, 250, 250, 250, 250, 1500], once: true },
    ],
    together: false,
  },
  'red-once': { lamps: [{ colour: 'red', rhythm: [300, 5700] }], together: false },
  'red-solid': { lamps: [steady('red')], together: false },
  'red-dim-dark': { lamps: [{ colour: 'red', rhythm: STEADY, dim: true }], together: false },
  'blue-then-red': {
    lamps: [
      { colour: 'blue', rhythm: [500, 500, 500, 500, 500, 500], once: true },
      { colour: 'red', rhythm: [500, 500] },
    ],
    together: false,
  },
  'blue-solid': { lamps: [steady('blue')], together: false },
  'blue-blinking': { lamps: [blinking('blue')], together: false },
  'green-solid': { lamps: [steady('green')], together: false },
  'blue-and-green': { lamps: [{ colour: 'blue', rhythm: [1000, 1000] }, steady('green')], together: true },
  none: { lamps: [], together: false },
  'module-offline': { lamps: [steady('blue'), blinking('green')], together: true },
  'module-red': { lamps: [steady('red')], together: true },
  'module-starting': { lamps: [steady('blue')], together: true },
  'module-pairing': { lamps: [blinking('blue'), steady('green')], together: true },
  'module-online': { lamps: [steady('blue'), steady('green')], together: true },
} as const satisfies Record<string, { lamps: readonly Lamp[]; together: boolean }>;

export type LightId = keyof typeof LIGHTS;
export const LIGHT_IDS = Object.keys(LIGHTS) as LightId[];

export interface LightMeaning {
  light: LightId;
  meaning: TextRef;
  sure: Sureness;
  /** Where it was read; short, for the curious. */
  source: string;
}

const means = (light: LightId, id: string, sure: Sureness, source: string): LightMeaning => ({
  light,
  meaning: text(`light.means.${id}`),
  sure,
  source,
});
const TABLE = 'copies of Blink’s older support table';
const FAMILY = 'taken over from the older models';
const MODULE = 'support.blinkforhome.com, using the Sync Module 2';
const DOORBELL = 'blink.helpjuice.com, using the Video Doorbell';

/** The patterns of each device family, the most telling first. */
export const FAMILY_LIGHTS: Record<Family, readonly LightMeaning[]> = {
  battery: [
    means('red-flashing', 'no_wifi', 'secondary', TABLE),
    means('red-after-blue', 'battery_low', 'secondary', TABLE),
    means('red-start-up', 'starting', 'secondary', TABLE),
    means('red-once', 'motion', 'unsure', 'sources disagree: others say blue'),
    means('blue-then-red', 'join_failed', 'usual', 'told by owners'),
    means('red-solid', 'unclear_red', 'unsure', 'not found'),
    means('red-dim-dark', 'infrared', 'usual', 'general knowledge'),
    means('blue-solid', 'recording', 'secondary', 'several guides'),
    means('blue-blinking', 'pairing', 'usual', 'general knowledge'),
    means('none', 'dark', 'usual', 'general knowledge'),
  ],
  mini: [
    means('red-solid', 'no_internet', 'secondary', TABLE),
    means('red-flashing', 'no_internet_maybe', 'unsure', 'not found'),
    means('blue-and-green', 'setup_mode', 'usual', 'official for Sync Modules'),
    means('blue-then-red', 'join_failed', 'usual', 'told by owners'),
    means('green-solid', 'connected', 'usual', 'secondary guide'),
    means('blue-solid', 'recording', 'secondary', 'several guides'),
    means('red-dim-dark', 'infrared', 'usual', 'general knowledge'),
    means('none', 'dark', 'usual', 'general knowledge'),
  ],
  doorbell: [
    means('red-flashing', 'doorbell_pairing', 'official', DOORBELL),
    means('red-solid', 'setup_failed', 'official', DOORBELL),
    means('blue-blinking', 'button', 'official', DOORBELL),
    means('blue-then-red', 'join_failed', 'usual', 'told by owners'),
    means('red-dim-dark', 'infrared', 'usual', 'general knowledge'),
    means('none', 'doorbell_online', 'official', DOORBELL),
  ],
  floodlight: [
    means('red-flashing', 'no_internet_maybe', 'unsure', FAMILY),
    means('red-solid', 'no_internet_maybe', 'unsure', FAMILY),
    means('red-after-blue', 'battery_low', 'unsure', FAMILY),
    means('blue-then-red', 'join_failed', 'unsure', FAMILY),
    means('red-dim-dark', 'infrared', 'usual', 'general knowledge'),
    means('blue-solid', 'recording', 'unsure', FAMILY),
    means('none', 'dark', 'usual', 'general knowledge'),
  ],
  module: [
    means('module-offline', 'module_offline', 'official', MODULE),
    means('module-red', 'module_red', 'official', MODULE),
    means('module-starting', 'module_starting', 'official', MODULE),
    means('module-pairing', 'module_pairing', 'official', MODULE),
    means('module-online', 'module_online', 'official', MODULE),
    means('none', 'module_dark', 'usual', 'general knowledge'),
  ],
};

/** @param family null when the model is not known: every pattern is then possible */
export function lightsFor(family: Family | null): readonly LightId[] {
  return family ? FAMILY_LIGHTS[family].map(({ light }) => light) : LIGHT_IDS;
}

/**
 * What a light means on a model, and how sure that is: what Blink says of one doorbell or module is not said of its
 * younger kin.
 * @returns null for a model or light that is not known
 */
export function lightMeaning(model: string | undefined, light: string | undefined): LightMeaning | null {
  const known = modelById(model);
  const found = known && FAMILY_LIGHTS[known.family].find((each) => each.light === light);
  if (!found) return null;
  return known.ownLights || found.sure !== 'official' ? found : { ...found, sure: 'unsure', source: FAMILY };
}
