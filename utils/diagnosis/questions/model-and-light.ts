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
  if (cause === 'usb-power') return model.power === 'usb' ? 'often' : 'never';
  if (model.family === 'module') {
    if (cause === 'sync-module-offline') return 'usual';
    return cause === 'motion-recording-normal' ? 'never' : 'possible';
  }
  // A camera that needs no module is rarely kept offline by one.
  if (cause === 'sync-module-offline') return model.needsSyncModule === 'yes' ? 'often' : 'rare';
  return 'often';
}

const causesWithModel: Cause[] = [
  'battery-low',
  'bad-batteries',
  'usb-power',
  'sync-module-offline',
  'motion-recording-normal',
];
const levels = (level: (model: (typeof MODELS)[number]) => Level): Row<ModelId> =>
  Object.fromEntries(MODELS.map((model) => [model.id, level(model)])) as Row<ModelId>;

export const model: Table<ModelId> = {
  known: 'most',
  options: levels((each) => (each.family === 'module' ? 'possible' : 'often')) as Record<ModelId, Level>,
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
  rows: {
    'battery-low': {
      'red-after-blue': 'usual',
      none: 'often',
      'red-flashing': 'often',
      'blue-then-red': 'rare',
      'module-offline': 'never',
      'module-red': 'never',
    }, // 5–6 red after blue, two sources [B]
    'bad-batteries': {
      'red-after-blue': 'often',
      'red-start-up': 'often',
      'blue-then-red': 'rare',
      none: 'often',
      'module-offline': 'never',
      'module-red': 'never',
    }, // start-up breaks off, or low at once; article 89
    'setup-mode-normal': {
      'red-start-up': 'always',
      'blue-and-green': 'often',
      'blue-blinking': 'often',
      'module-pairing': 'often',
      'module-starting': 'often',
      'red-solid': 'rare',
      none: 'rare',
      'blue-then-red': 'rare',
    }, // 5 long, then short [B]
    'motion-recording-normal': {
      'red-once': 'always',
      'red-dim-dark': 'usual',
      'blue-solid': 'usual',
      'green-solid': 'possible',
      'red-solid': 'rare',
      none: 'rare',
      'red-flashing': 'rare',
      'blue-then-red': 'never',
      'module-offline': 'never',
      'module-red': 'never',
    }, // one brief flash; infrared [B][K]
    'wifi-weak': { 'blue-then-red': 'often', none: 'often' }, // joining fails [A case]; comes and goes, and a camera at rest shows no light [K]
    'internet-down': {
      'red-flashing': 'usual',
      'red-solid': 'often',
      'module-offline': 'possible',
      'blue-then-red': 'rare',
      none: 'rare',
    }, // flash every 3 s = no Wi-Fi or internet [B]
    'router-needs-restart': {
      'red-flashing': 'usual',
      'red-solid': 'often',
      'module-offline': 'possible',
      'blue-then-red': 'rare',
      none: 'rare',
    }, // as above [B]
    'wrong-password-or-ssid-changed': {
      'red-flashing': 'usual',
      'blue-then-red': 'often',
      'module-red': 'often',
      'blue-blinking': 'often',
      none: 'rare',
    }, // official for the module: solid red [A]; back in set-up mode, it has forgotten its network [A cases]
    'ssid-special-chars': { 'blue-then-red': 'usual' }, // set-up fails [A]
    'band-5ghz-only': { 'blue-then-red': 'often' }, // set-up fails [K]
    'band-steering': { 'blue-then-red': 'often' }, // set-up fails [A cases]
    'security-wpa3': { 'blue-then-red': 'often' }, // set-up fails [A cases]
    'mac-blocked': { 'blue-then-red': 'often' }, // set-up fails [A]
    vpn: { none: 'often', 'red-flashing': 'possible', 'green-solid': 'possible' }, // the camera itself is well [A cases]
    'server-outage': { none: 'often', 'red-solid': 'possible', 'red-flashing': 'possible' }, // red tells of the Wi-Fi, which is there [B][K]
    'hardware-fault': { none: 'usual', 'red-solid': 'often', 'red-flashing': 'possible', 'blue-then-red': 'rare' }, // dead or stuck [B]
    'usb-power': { none: 'usual', 'red-flashing': 'possible' }, // no or too little current [K]
    'firmware-stuck': { none: 'often', 'red-solid': 'often', 'blue-solid': 'possible', 'blue-blinking': 'possible' }, // hung, or thrown back into set-up [A cases]
    'sync-module-offline': { 'red-flashing': 'usual', 'module-offline': 'usual', 'module-red': 'possible' }, // solid blue + blinking green; its cameras look for Wi-Fi [A]
  },
});

/** Plugged-in cameras: solid red is their "no internet" [B]; flashing red was found in no source. */
const plugged: Rows<LightId> = {
  'internet-down': {
    'red-solid': 'usual',
    'red-flashing': 'often',
    'module-offline': 'rare',
    'blue-then-red': 'rare',
    none: 'rare',
  }, // solid red = no internet [B]
  'router-needs-restart': {
    'red-solid': 'usual',
    'red-flashing': 'often',
    'module-offline': 'rare',
    'blue-then-red': 'rare',
    none: 'rare',
  }, // as above [B]
  'wifi-weak': { 'red-solid': 'often', 'blue-then-red': 'often' }, // as above [B]
  'wrong-password-or-ssid-changed': {
    'red-solid': 'often',
    'blue-then-red': 'often',
    'blue-blinking': 'often',
    none: 'rare',
  }, // as above [B]; back in set-up mode, it has forgotten its network [A cases]
  'setup-mode-normal': {
    'blue-and-green': 'always',
    'blue-blinking': 'often',
    'red-flashing': 'possible',
    'red-solid': 'rare',
    none: 'rare',
  }, // [K]
};
/** Doorbells: the blinking red ring is their pairing mode, solid red a failed set-up [A]. */
const doorbell: Rows<LightId> = {
  'setup-mode-normal': { 'red-flashing': 'always', 'red-solid': 'rare', none: 'rare' }, // pairing mode [A]
  'bad-batteries': { 'red-solid': 'always', none: 'often', 'red-flashing': 'possible' }, // the one cause the official page names [A case]
  'battery-low': { none: 'usual', 'red-after-blue': 'rare', 'red-solid': 'possible', 'red-flashing': 'rare' }, // doorbells give no low-battery light [B]
  'wrong-password-or-ssid-changed': { 'red-solid': 'often', 'red-flashing': 'often', 'blue-then-red': 'often' }, // set-up failed [A]
  'internet-down': { 'red-flashing': 'often', 'red-solid': 'rare', none: 'rare' }, // older table: flashing ring = looking for internet [B]
};
/** Sync Modules: two lights of their own [A]. */
const moduleRows: Rows<LightId> = {
  'sync-module-offline': { 'module-offline': 'always', 'module-red': 'often', 'red-flashing': 'rare' }, // solid blue + blinking green [A]
  'wrong-password-or-ssid-changed': { 'module-red': 'always', 'module-offline': 'often' }, // solid red = wrong password or cannot join [A]
  'internet-down': { 'module-offline': 'usual', 'module-red': 'possible' }, // keeps trying the old network [A]
  'router-needs-restart': { 'module-offline': 'usual', 'module-red': 'possible' }, // keeps trying the old network [A]
  'setup-mode-normal': { 'module-starting': 'usual', 'module-pairing': 'usual' }, // starting, pairing [A]
  'usb-power': { none: 'always' }, // no current [K]
};
const byFamily: Record<Family, Rows<LightId>> = {
  battery: {},
  // Minis have no cells: no light of theirs speaks of any.
  mini: { ...plugged, 'battery-low': {}, 'bad-batteries': {} },
  doorbell,
  floodlight: plugged,
  module: moduleRows,
};

/** One light table a family; the same options in all. */
export const LIGHT_OF: Record<Family, Table<LightId>> = Object.fromEntries(
  FAMILIES.map((family) => [family, { ...light, rows: { ...light.rows, ...byFamily[family] } }]),
) as Record<Family, Table<LightId>>;
