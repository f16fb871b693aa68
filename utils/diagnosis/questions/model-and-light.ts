/** The two questions with pictures. What a light says depends on the device, so it has one set of rows a family. */
import { FAMILIES, MODELS, type Family, type ModelId } from '../../camera/models.ts';
import type { LightId } from '../../camera/lights.ts';
import type { Level } from '../levels.ts';
import type { Cause } from '../../common/ids.ts';
import { table, type Row, type Rows, type Table } from './table.ts';

/** Which devices a cause can hit at all: no batteries in a plugged-in camera, no adapter at a battery camera. */
function modelLevel(cause: Cause, model: (typeof MODELS)[number]): Level {
  const battery = model.power === 'battery';
  if (cause === 'battery-low' || cause === 'bad-batteries') return battery ? 'often' : 'never';
  if (cause === 'usb-power')
    return model.power === 'battery'
      ? 'never'
      : model.power === 'mains' || model.family === 'module'
        ? 'possible'
        : 'often';
  if (model.family === 'module') {
    return cause === 'motion-recording-normal' ? 'never' : 'possible';
  }
  return 'often';
}

/** A module that is offline is seen at itself and at its cameras; a camera that needs none is rarely kept offline by one. */
function moduleOfflineLevel(model: (typeof MODELS)[number]): Level {
  if (model.family === 'module') return 'usual';
  if (model.needsSyncModule === 'yes') return 'usual';
  return model.needsSyncModule === 'optional' ? 'possible' : 'hardly';
}

const causesWithModel: Cause[] = ['battery-low', 'bad-batteries', 'usb-power', 'motion-recording-normal'];
const levels = (level: (model: (typeof MODELS)[number]) => Level): Row<ModelId> =>
  Object.fromEntries(MODELS.map((model) => [model.id, level(model)])) as Row<ModelId>;

export const model: Table<ModelId> = {
  known: 'most',
  options: levels((each) => (each.family === 'module' ? 'possible' : 'often')) as Record<ModelId, Level>,
  states: {
    'module-offline': levels(moduleOfflineLevel),
    // What a module has is told as its own state.
    offline: Object.fromEntries(MODELS.filter(({ family }) => family === 'module').map(({ id }) => [id, 'rare'])),
  },
  rows: Object.fromEntries(causesWithModel.map((cause) => [cause, levels((each) => modelLevel(cause, each))])),
};

export const light = table<LightId>({
  known: 'all',
  options: {
    'red-flashing': 'often',
    'red-start-up': 'rare',
    'red-after-blue': 'hardly',
    'red-once': 'rare',
    'red-solid': 'possible',
    'red-dim-dark': 'hardly',
    'blue-then-red': 'possible',
    'blue-solid': 'rare',
    'blue-blinking': 'rare',
    'green-solid': 'rare',
    'blue-and-green': 'rare',
    none: 'possible',
    'module-offline': 'rare',
    'module-red': 'rare',
    'module-starting': 'rare',
    'module-pairing': 'rare',
    'module-online': 'rare',
  },
  // The state makes the light: the reason shows in it only where a row says so.
  states: {
    'never-joined': { 'blue-then-red': 'usual', 'blue-blinking': 'possible' }, // set-up fails [A cases]
    starting: {
      'red-start-up': 'always',
      'blue-and-green': 'often',
      'blue-blinking': 'often',
      'module-pairing': 'often',
      'module-starting': 'often',
      'red-flashing': 'possible',
      'red-solid': 'rare',
      none: 'rare',
      'blue-then-red': 'rare',
    }, // 5 long, then short [B]
    offline: { 'red-flashing': 'usual', 'blue-then-red': 'rare' }, // flash every 3 s = no Wi-Fi or internet [B]
    'module-offline': {
      'red-flashing': 'usual',
      'module-offline': 'usual',
      'module-red': 'possible',
      'blue-then-red': 'rare',
    }, // solid blue + blinking green; its cameras look for Wi-Fi [A]
    'comes-and-goes': { none: 'often', 'blue-then-red': 'rare' }, // none in between [K]
    'cut-off': { none: 'often', 'red-flashing': 'possible', 'green-solid': 'possible', 'blue-then-red': 'rare' }, // red tells of the Wi-Fi, which is there [K]
    works: {
      none: 'often',
      'red-flashing': 'rare',
      'blue-then-red': 'never',
      'module-offline': 'never',
      'module-red': 'never',
    },
    'no-power': { none: 'always', 'red-flashing': 'rare', 'red-solid': 'rare', 'blue-then-red': 'hardly' },
  },
  rows: {
    'battery-low': { 'red-after-blue': 'usual', 'module-offline': 'never', 'module-red': 'never' }, // 5–6 red after blue, two sources [B]
    'bad-batteries': {
      'red-after-blue': 'often',
      'red-start-up': 'often',
      'module-offline': 'never',
      'module-red': 'never',
    }, // start-up breaks off, or low at once; article 89
    'motion-recording-normal': {
      'red-once': 'always',
      'red-dim-dark': 'usual',
      'blue-solid': 'usual',
      'green-solid': 'possible',
      'red-solid': 'rare',
      none: 'usual',
    }, // one brief flash; infrared [B][K]; at rest it shows none
    'wrong-password-or-ssid-changed': { 'blue-blinking': 'often' }, // back in set-up mode, it has forgotten its network [A cases]
    'wrong-password-or-ssid-changed@starting': { 'red-start-up': 'rare', 'blue-blinking': 'always' }, // waits to be set up [A]
    'wrong-password-or-ssid-changed@module-offline': { 'module-red': 'usual' }, // official for the module: solid red [A]
    'hardware-fault@offline': { none: 'often', 'red-solid': 'often', 'red-flashing': 'often' }, // dead or stuck [B]
    'usb-power': { none: 'often' }, // too little current [K]
    'firmware-stuck': { none: 'possible', 'red-solid': 'often', 'blue-solid': 'often', 'blue-blinking': 'often' }, // hung, or thrown back into set-up [A cases]
  },
});

type Lamps = Pick<Table<LightId>, 'states'> & { rows: Rows<LightId> };

/** Plugged-in cameras: solid red is their "no internet" [B]; flashing red was found in no source. */
const plugged: Lamps = {
  states: {
    starting: {
      'blue-and-green': 'always',
      'blue-blinking': 'often',
      'red-flashing': 'possible',
      'red-solid': 'rare',
      none: 'rare',
    },
    offline: { 'red-solid': 'usual', 'red-flashing': 'often', 'blue-then-red': 'rare' },
    'module-offline': { 'red-solid': 'often', 'red-flashing': 'often', 'blue-then-red': 'rare' },
  },
  rows: {},
};
/** Doorbells: the blinking red ring is their pairing mode, solid red a failed set-up [A]. */
const doorbell: Lamps = {
  states: {
    starting: { 'red-flashing': 'always', 'red-solid': 'rare', none: 'rare' }, // pairing mode [A]
    offline: { 'red-flashing': 'often' }, // older table: flashing ring = looking for internet [B]
    'never-joined': { 'red-solid': 'often', 'red-flashing': 'often' }, // set-up failed [A]
  },
  rows: {
    'bad-batteries@never-joined': { 'red-solid': 'always', none: 'often' }, // the remedy that the official page names [A]
    'bad-batteries': { 'red-solid': 'usual', 'red-after-blue': 'rare' }, // as above [A]
    'battery-low': { none: 'often', 'red-after-blue': 'rare', 'red-flashing': 'rare' }, // doorbells give no low-battery light [B]
  },
};
/** Sync Modules: two lights of their own [A]. */
const moduleLamps: Lamps = {
  states: {
    starting: { 'module-starting': 'usual', 'module-pairing': 'usual' },
    'never-joined': { 'module-red': 'often', 'module-pairing': 'often', 'blue-then-red': 'rare' }, // cannot join, or a wrong password [A]
    'module-offline': { 'module-offline': 'always', 'module-red': 'often', 'red-flashing': 'rare' }, // fell offline [A]
    offline: { 'module-offline': 'usual', 'module-red': 'often', 'red-flashing': 'rare' },
    works: { 'module-online': 'always' },
    'cut-off': { 'module-online': 'often', 'module-offline': 'often' },
  },
  rows: {
    'wrong-password-or-ssid-changed': { 'module-red': 'always' }, // solid red = wrong password or cannot join [A]
    'wrong-password-or-ssid-changed@module-offline': { 'module-red': 'usual', 'module-offline': 'always' }, // keeps trying the old network [A]
  },
};
const none: Lamps = { states: {}, rows: {} };
const byFamily: Record<Family, Lamps> = {
  battery: none,
  // Minis have no cells: no light of theirs speaks of any.
  mini: { ...plugged, rows: { 'battery-low': {}, 'bad-batteries': {} } },
  doorbell,
  floodlight: plugged,
  module: moduleLamps,
};

/** One light table a family; the same options in all. */
export const LIGHT_OF: Record<Family, Table<LightId>> = Object.fromEntries(
  FAMILIES.map((family) => [
    family,
    {
      ...light,
      states: { ...light.states, ...byFamily[family].states },
      rows: { ...light.rows, ...byFamily[family].rows },
    },
  ]),
) as Record<Family, Table<LightId>>;
