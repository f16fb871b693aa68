/**
 * Every Blink model, with what matters for its Wi-Fi and for what a person does with it. Where Blink says so, the page is
 * named beside the fact; what was looked for and not found is the careful value ("leaflet", "unsure", "either").
 * Facts: docs/knowledge/cameras.md#models.
 */
import { text, type TextRef } from '../common/text.ts';

/** Which drawing and which light meanings a model has. */
export const FAMILIES = ['battery', 'mini', 'doorbell', 'floodlight', 'module'] as const;
export type Family = (typeof FAMILIES)[number];

/** How well a fact is known: read at Blink, in a secondary page, general knowledge, or not found. */
export type Sureness = 'official' | 'secondary' | 'usual' | 'unsure';

export interface Model {
  id: string;
  family: Family;
  power: 'battery' | 'usb' | 'mains';
  needsSyncModule: 'yes' | 'optional' | 'no';
  /** GHz. `confirmed` false: works on 2.4 GHz, whether 5 GHz works was not found. */
  bands: { works: readonly string[]; confirmed: boolean };
  /** The lights on its front, in drawing order. */
  lamps: readonly ('status' | 'ring' | 'blue' | 'green')[];
  /**
   * Where the Wi-Fi network is chosen in the app: with the Sync Module, by itself, or either (a doorbell may live without
   * a module, and no official page tells the way).
   */
  networkOf: 'module' | 'itself' | 'either';
  /**
   * `events`: a picture at will is promised only on a Sync Module or with a passed power check; without them it answers
   * presses and movement (support.blinkforhome.com/questions/1018495, of the first Video Doorbell).
   */
  liveView: 'at-will' | 'events';
  /**
   * Where clips can go without a plan: a stick or card in its Sync Module; 7,200 seconds of cloud that come with the
   * module; a slot of its own; nowhere (blink.helpjuice.com, Sync Module 2 local storage).
   */
  clips: 'module' | 'free-cloud' | 'usb' | 'card' | 'none';
  /** How the batteries are reached: a screw, the opening key, as its own leaflet shows; null: none inside. */
  opening: 'screw' | 'key' | 'leaflet' | null;
  /** Fixed to the house: it cannot be carried to the router for a test. */
  fixed: boolean;
  /** What Blink says of the lights of a kind was said of this very model. */
  ownLights: boolean;
  sure: Sureness;
}

const ONLY_24 = { works: ['2.4'], confirmed: true } as const;
const AT_LEAST_24 = { works: ['2.4'], confirmed: false } as const;
const STATUS = ['status'] as const;
const MODULE_LAMPS = ['blue', 'green'] as const;

type Facts = Omit<Model, 'id'>;

const batteryCamera = (sure: Sureness): Facts => ({
  family: 'battery',
  power: 'battery',
  needsSyncModule: 'yes',
  bands: ONLY_24,
  lamps: STATUS,
  networkOf: 'module',
  liveView: 'at-will',
  clips: 'module',
  opening: 'leaflet',
  fixed: false,
  ownLights: true,
  sure,
});
/** Local storage came after them: a part of the cloud comes with their Sync Module. */
const earlyCamera = (sure: Sureness): Facts => ({ ...batteryCamera(sure), clips: 'free-cloud' });
const mini = (sure: Sureness): Facts => ({
  family: 'mini',
  power: 'usb',
  needsSyncModule: 'no',
  bands: ONLY_24,
  lamps: STATUS,
  networkOf: 'itself',
  liveView: 'at-will',
  clips: 'module',
  opening: null,
  fixed: false,
  ownLights: true,
  sure,
});
const module = (sure: Sureness, clips: 'usb' | 'card' | 'none', ownLights: boolean): Facts => ({
  family: 'module',
  power: 'usb',
  needsSyncModule: 'no',
  bands: ONLY_24,
  lamps: MODULE_LAMPS,
  networkOf: 'itself',
  liveView: 'at-will',
  clips,
  opening: null,
  fixed: false,
  ownLights,
  sure,
});
const doorbell = (sure: Sureness): Facts => ({
  ...batteryCamera(sure),
  family: 'doorbell',
  needsSyncModule: 'optional',
  lamps: ['ring'],
  networkOf: 'either',
  liveView: 'events',
  fixed: true,
});

const FACTS = {
  // Screw, tool, three turns: blink.helpjuice.com, "remove back cover, Outdoor 4".
  'outdoor-4': { ...batteryCamera('official'), opening: 'screw' },
  'outdoor-3': batteryCamera('official'),
  // Blink's storage page lists "Indoor (Gen 2)" where another lists the 3rd generation: probably one camera, two names.
  'indoor-3': batteryCamera('official'),
  'outdoor-2k': { ...batteryCamera('usual'), bands: AT_LEAST_24 },
  xt2: earlyCamera('official'),
  xt: earlyCamera('official'),
  'indoor-1': earlyCamera('official'),
  mini: mini('official'),
  'mini-2': mini('usual'),
  'mini-2k': { ...mini('unsure'), bands: AT_LEAST_24 },
  arc: { ...mini('unsure'), bands: AT_LEAST_24 },
  'pan-tilt': mini('usual'),
  // Opening key, wired or not: support.blinkforhome.com, "change batteries in my Blink doorbell".
  'video-doorbell': { ...doorbell('official'), opening: 'key' },
  'video-doorbell-2025': { ...doorbell('unsure'), bands: AT_LEAST_24, ownLights: false },
  'wired-doorbell': { ...doorbell('unsure'), power: 'mains', bands: AT_LEAST_24, opening: null, ownLights: false },
  'floodlight-wired': {
    ...mini('usual'),
    family: 'floodlight',
    power: 'mains',
    needsSyncModule: 'optional',
    fixed: true,
    ownLights: false,
  },
  'floodlight-mount': { ...batteryCamera('usual'), family: 'floodlight', ownLights: false },
  'other-battery': batteryCamera('unsure'),
  'other-plugged': mini('unsure'),
  'sync-module': module('official', 'usb', true),
  'sync-module-core': { ...module('unsure', 'none', false), bands: AT_LEAST_24 },
  'sync-module-xr': { ...module('unsure', 'card', false), bands: AT_LEAST_24 },
} as const satisfies Record<string, Facts>;

export type ModelId = keyof typeof FACTS;
export const MODEL_IDS = Object.keys(FACTS) as ModelId[];
export const MODELS: readonly Model[] = MODEL_IDS.map((id) => Object.assign({ id }, FACTS[id]));

/** @returns the model, or null for `not-sure` and unknown ids */
export function modelById(id: string | undefined): Model | null {
  return MODELS.find((model) => model.id === id) ?? null;
}

/** The model's name as shown. */
export function modelName(id: ModelId): TextRef {
  return text(`model.${id}`);
}
