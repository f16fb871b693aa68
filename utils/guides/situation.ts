/** Whom a guide speaks to: what follows from the model, and from what was said of the Sync Module. */
import { modelById, type Model } from '../camera/models.ts';
import { text, type TextRef } from '../common/text.ts';

type Answers = Readonly<Record<string, string>>;

export interface Situation {
  /** Null: not known. */
  model: Model | null;
  /** Whether a Sync Module belongs to the device: known from the model, or told. */
  module: 'yes' | 'no' | 'maybe';
  /** Said to be in the router; a phone's otherwise. */
  vpnInRouter: boolean;
  /** The network has a page to sign in on: it is nobody's home network. */
  signInPage: boolean;
}

function hasModule(model: Model | null, answers: Answers): Situation['module'] {
  if (model?.family === 'module' || model?.needsSyncModule === 'yes') return 'yes';
  const told = answers['module-light'];
  if (told === 'no-module') return 'no';
  if (told && told !== 'not-sure') return 'yes';
  return model?.needsSyncModule === 'no' ? 'no' : 'maybe';
}

/** @param answers what the user told: `model`, and what was said of the Sync Module */
export function situationOf(answers: Answers): Situation {
  const model = modelById(answers.model);
  return {
    model,
    module: hasModule(model, answers),
    vpnInRouter: answers.vpn === 'router',
    signInPage: answers.network === 'login-page',
  };
}

const is = (test: (model: Model) => boolean) => (now: Situation) => now.model !== null && test(now.model);

/** What a step can depend on. Where the model is not known only `unknown` and what was told of the module hold. */
export const WHEN = {
  unknown: ({ model }: Situation) => model === null,
  'a-module': is(({ family }) => family === 'module'),
  /** A Sync Module whose lights Blink describes. */
  'known-module': is(({ family, ownLights }) => family === 'module' && ownLights),
  'a-camera': ({ model }: Situation) => model?.family !== 'module',
  doorbell: is(({ family }) => family === 'doorbell'),
  /** A doorbell whose lights Blink describes. */
  'known-doorbell': is(({ family, ownLights }) => family === 'doorbell' && ownLights),
  'battery-family': is(({ family }) => family === 'battery'),
  battery: is(({ power }) => power === 'battery'),
  usb: is(({ power }) => power === 'usb'),
  /** Only the wired floodlight and the wired doorbell hang on nothing but the house wiring. */
  wired: is(({ power }) => power === 'mains'),
  floodlight: is(({ id }) => id === 'floodlight-wired'),
  mount: is(({ id }) => id === 'floodlight-mount'),
  screw: is(({ opening }) => opening === 'screw'),
  key: is(({ opening }) => opening === 'key'),
  fixed: is(({ fixed }) => fixed),
  'network-of-module': (now: Situation) =>
    now.model?.networkOf === 'module' || (now.model?.networkOf === 'either' && now.module === 'yes'),
  'own-network': (now: Situation) =>
    now.model?.networkOf === 'itself' || (now.model?.networkOf === 'either' && now.module === 'no'),
  'either-network': ({ model, module }: Situation) => model?.networkOf === 'either' && module === 'maybe',
  'vpn-in-router': ({ vpnInRouter }: Situation) => vpnInRouter,
  'sign-in-page': ({ signInPage }: Situation) => signInPage,
  'no-sign-in-page': ({ signInPage }: Situation) => !signInPage,
  'vpn-not-placed': ({ vpnInRouter }: Situation) => !vpnInRouter,
  /** A picture at will is not promised. */
  events: ({ model, module }: Situation) => model?.liveView === 'events' && module !== 'yes',
  /** Of a device that has, or may have, a Sync Module beside it. */
  'beside-module': ({ model, module }: Situation) => model?.family !== 'module' && module !== 'no',
  'free-cloud': is(({ clips }) => clips === 'free-cloud'),
  'module-usb': is(({ family, clips }) => family === 'module' && clips === 'usb'),
  'module-card': is(({ family, clips }) => family === 'module' && clips === 'card'),
  /** The name of the network in the way of set-up is official for this one only. */
  'special-doorbell': is(({ id }) => id === 'wired-doorbell'),
  /** May have a Sync Module with a low serial number. */
  'old-module': ({ model, module }: Situation) =>
    model?.family === 'module' ? model.ownLights : module !== 'no' && model?.id !== 'wired-doorbell',
} as const satisfies Record<string, (now: Situation) => boolean>;

export type When = keyof typeof WHEN;

/** The word by which the guides call the device: "camera", "doorbell" … */
export function deviceWord({ model }: Situation): TextRef {
  const word = { battery: 'camera', mini: 'camera', doorbell: 'doorbell', floodlight: 'floodlight', module: 'module' };
  return text(`device.${model?.id === 'floodlight-mount' ? 'camera' : word[model?.family ?? 'battery']}`);
}
