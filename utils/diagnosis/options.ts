/** Question id → option ids, in the order they are shown; `not-sure` is added to every question. */
import { LIGHT_IDS } from '../camera/lights.ts';
import { MODEL_IDS } from '../camera/models.ts';

export const OPTIONS = {
  model: MODEL_IDS,
  light: LIGHT_IDS,
  when: ['setting-up', 'just-powered', 'after-batteries', 'by-itself', 'after-change'],
  'how-long': ['under-five', 'under-day', 'longer'],
  'live-view': ['opens', 'sometimes', 'fails'],
  'app-message': [
    'none',
    'offline',
    'wrong-password',
    'network-missing',
    'cannot-connect',
    'low-battery',
    'module-offline',
    'busy',
    'server-error',
    'name-not-found',
    'doorbell-power',
  ],
  'how-many': ['one', 'some', 'all', 'only-one'],
  changed: [
    'nothing',
    'new-router',
    'name-or-password',
    'router-settings',
    'power-cut',
    'moved',
    'update',
    'router-update',
    'new-filter',
  ],
  internet: ['fine', 'slow', 'out'],
  'module-light': ['online', 'no-module', 'offline', 'red', 'starting', 'pairing', 'off'],
  clips: ['arrive', 'none', 'cut-short'],
  batteries: ['fresh-lithium', 'old-lithium', 'other-type'],
  'battery-app': ['ok', 'low'],
  'usb-power': ['original', 'other-charger', 'computer-port', 'flickers'],
  condition: ['fine', 'no-power', 'wet', 'damaged'],
  distance: ['near', 'walls', 'far'],
  signal: ['strong', 'good', 'borderline', 'weak'],
  pattern: ['always', 'on-off', 'certain-times', 'appliance'],
  'special-chars': ['none', 'name', 'password'],
  serial: ['below', 'above'],
  network: ['home', 'guest', 'login-page', 'extender', 'hotspot'],
  'wifi-names': ['one-name', 'two-names', 'five-chosen', 'hidden'],
  band24: ['yes', 'no'],
  'password-test': ['works', 'fails'],
  'other-network': ['works', 'only-open', 'fails'],
  vpn: ['off', 'phone', 'router'],
  filter: ['none', 'ad-blocker', 'firewall', 'internet-blocked'],
  service: ['app-works', 'app-fails', 'outage-news'],
  'router-kind': ['older', 'wifi-six', 'provider', 'mesh', 'satellite'],
  security: ['wpa2', 'mixed', 'wpa3', 'protected-frames', 'enterprise', 'old'],
  channel: ['fixed', 'high', 'auto', 'wide', 'crowded'],
  blocking: ['off', 'list-on', 'new-blocked', 'paused'],
  'router-list': ['online', 'no-address', 'comes-and-goes', 'blocked', 'missing'],
  'tried-router': ['not-tried', 'no-help', 'helped-a-while'],
  'tried-camera': ['not-tried', 'no-help', 'helped-a-while'],
  'tried-batteries': ['not-tried', 'no-help', 'helped-a-while'],
} as const;

export type QuestionId = keyof typeof OPTIONS;
export type OptionId<Q extends QuestionId> = (typeof OPTIONS)[Q][number];
export const QUESTION_IDS = Object.keys(OPTIONS) as QuestionId[];
export const NOT_SURE = 'not-sure';

/**
 * What people say of their home unasked, on the sheet "I already know…": remark → the answer it stands for. Remarks are
 * observations of their own, since they weigh more than an answer and do not silence one: where both are given and
 * differ, that is asked back.
 */
export const REMARKS = {
  'told-one-name': ['wifi-names', 'one-name'],
  'told-hidden-name': ['wifi-names', 'hidden'],
  'told-special-chars': ['special-chars', 'name'],
  'told-newest-security': ['security', 'wpa3'],
  'told-guest': ['network', 'guest'],
  'told-extender': ['network', 'extender'],
  'told-known-devices': ['blocking', 'list-on'],
  'told-ad-blocker': ['filter', 'ad-blocker'],
  'told-vpn': ['vpn', 'phone'],
  'told-high-channel': ['channel', 'high'],
  'told-far': ['distance', 'far'],
} as const satisfies { [remark: string]: { [Q in QuestionId]: readonly [Q, OptionId<Q>] }[QuestionId] };

export type RemarkId = keyof typeof REMARKS;
export const REMARK_IDS = Object.keys(REMARKS) as RemarkId[];
/** The only option of a remark. */
export const SAID = 'yes';
