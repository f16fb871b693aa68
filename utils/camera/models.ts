/** Every Blink model, with what matters for its Wi-Fi. Facts: docs/knowledge/cameras.md#models. */
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
  /** Where the camera's Wi-Fi network is chosen in the app: with the Sync Module or by itself. */
  networkOf: 'module' | 'itself';
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
  sure,
});
const mini = (sure: Sureness): Facts => ({
  family: 'mini',
  power: 'usb',
  needsSyncModule: 'no',
  bands: ONLY_24,
  lamps: STATUS,
  networkOf: 'itself',
  sure,
});
const module = (sure: Sureness): Facts => ({
  family: 'module',
  power: 'usb',
  needsSyncModule: 'no',
  bands: ONLY_24,
  lamps: MODULE_LAMPS,
  networkOf: 'itself',
  sure,
});

const FACTS = {
  'outdoor-4': batteryCamera('official'),
  'outdoor-3': batteryCamera('official'),
  'indoor-3': batteryCamera('official'),
  'outdoor-2k': { ...batteryCamera('usual'), bands: AT_LEAST_24 },
  xt2: batteryCamera('official'),
  xt: batteryCamera('official'),
  'indoor-1': batteryCamera('official'),
  mini: mini('official'),
  'mini-2': mini('usual'),
  'mini-2k': { ...mini('unsure'), bands: AT_LEAST_24 },
  arc: { ...mini('unsure'), bands: AT_LEAST_24 },
  'pan-tilt': mini('usual'),
  'video-doorbell': {
    ...batteryCamera('official'),
    family: 'doorbell',
    needsSyncModule: 'optional',
    lamps: ['ring'],
  },
  'video-doorbell-2025': {
    ...batteryCamera('unsure'),
    family: 'doorbell',
    needsSyncModule: 'optional',
    bands: AT_LEAST_24,
    lamps: ['ring'],
  },
  'wired-doorbell': {
    family: 'doorbell',
    power: 'mains',
    needsSyncModule: 'optional',
    bands: AT_LEAST_24,
    lamps: ['ring'],
    networkOf: 'itself',
    sure: 'unsure',
  },
  'floodlight-wired': {
    family: 'floodlight',
    power: 'mains',
    needsSyncModule: 'optional',
    bands: ONLY_24,
    lamps: STATUS,
    networkOf: 'itself',
    sure: 'usual',
  },
  'floodlight-mount': { ...batteryCamera('usual'), family: 'floodlight' },
  'other-battery': batteryCamera('unsure'),
  'other-plugged': mini('unsure'),
  'sync-module': module('official'),
  'sync-module-core': { ...module('unsure'), bands: AT_LEAST_24 },
  'sync-module-xr': { ...module('unsure'), bands: AT_LEAST_24 },
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
