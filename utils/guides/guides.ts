/** How to do each fix: steps for the device at hand, what it needs, what to beware of, how to tell that it worked. */
import { modelById, type Model } from '../camera/models.ts';
import type { Fix } from '../common/ids.ts';
import { text, type TextRef } from '../common/text.ts';
import { FIGURES } from './figures.ts';

export interface Guide {
  /** In order; drawn as a numbered list. */
  steps: TextRef[];
  warnings: TextRef[];
  /** What to have at hand. */
  need: TextRef;
  /** How to tell that it worked. */
  worked: TextRef;
  /** What to do when it did not. */
  next: TextRef;
  /** Minutes of the user's time. */
  minutes: number;
  /** Minutes to wait before looking whether it helped. */
  wait: number;
}

/** Which devices a step is for; without it: all. A device not known gets every step that may be its own. */
type For = 'battery' | 'usb' | 'breaker' | 'module-network' | 'own-network' | 'has-module' | 'special-doorbell';
const FITS: Record<For, (model: Model) => boolean> = {
  battery: ({ power }) => power === 'battery',
  usb: ({ power }) => power === 'usb',
  // Only the wired floodlight and the wired doorbell hang on the house wiring.
  breaker: ({ power }) => power === 'mains',
  'module-network': ({ networkOf }) => networkOf === 'module',
  'own-network': ({ networkOf }) => networkOf === 'itself',
  'has-module': ({ needsSyncModule, family }) => needsSyncModule !== 'no' || family === 'module',
  'special-doorbell': ({ id }) => id === 'wired-doorbell',
};

/** A step id, alone or with the devices it is for. */
type Step = string | readonly [For, string];

interface GuideData {
  steps: readonly Step[];
  warnings?: readonly Step[];
  /** Minutes to wait before looking; 5 where the camera has to come back by itself. */
  wait?: number;
}

const RELOAD = 'open_router_page';

const DATA: Record<Fix, GuideData> = {
  'explain-normal': { steps: ['wait', 'look', 'live_view', 'wave', 'clip', 'motion_settings', 'led_setting'], wait: 5 },
  'replace-batteries': {
    steps: ['kind', 'open', 'order', 'insert', 'close', 'watch', 'check'],
    warnings: ['inside_camera', 'not_recharged'],
  },
  'restart-camera': {
    steps: [['battery', 'battery_out'], ['usb', 'unplug'], ['breaker', 'breaker_off'], 'wait', 'back', 'watch'],
    warnings: [
      ['breaker', 'breaker_only_wired'],
      ['breaker', 'never_open_fitting'],
      ['battery', 'inside_camera'],
    ],
  },
  'restart-sync-module': { steps: ['find', 'unplug', 'wait', 'plug', 'lights', 'check'], warnings: ['cameras_away'] },
  'restart-router': {
    steps: ['unplug', 'wait', 'plug', 'website', 'camera'],
    warnings: ['restart_not_reset', 'all_offline'],
  },
  'check-internet': {
    steps: ['other_device', 'forget', 'rejoin', 'speed', 'upload', 'satellite', 'provider'],
    warnings: ['change_no_settings'],
  },
  'improve-signal': {
    steps: ['measure', 'distance', 'obstacles', 'move_camera', 'move_router', 'extender', 'module_place', 'live_view'],
    warnings: ['extender_name'],
  },
  'change-channel': {
    steps: [RELOAD, 'survey', 'choose', 'width', 'save', 'check'],
    warnings: ['wifi_restart', 'never_high_channel'],
  },
  'enable-24ghz': {
    steps: [RELOAD, 'radio', 'mode', 'name', 'save', 'phone_sees', 'check'],
    warnings: ['wifi_restart', 'own_computer'],
  },
  'separate-bands': {
    steps: ['phone_band', RELOAD, 'iot', 'steering', 'rename_five', 'join', 'switch_back'],
    warnings: ['own_computer', 'rename_only_five'],
  },
  'unblock-mac': {
    steps: [
      'find_mac',
      ['has-module', 'module_mac'],
      RELOAD,
      'deny',
      'allow',
      'new_devices',
      'paused',
      'save',
      'check',
    ],
    warnings: ['leave_filter_on', 'note_old_value'],
  },
  'change-network-in-app': {
    steps: [
      'password_ready',
      ['module-network', 'module_settings'],
      ['own-network', 'camera_settings'],
      'choose_24',
      'hidden_name',
      'type_password',
      'check',
    ],
    warnings: ['not_delete_yet'],
  },
  'plain-name-network': {
    steps: [
      RELOAD,
      'guest',
      'plain_name',
      'plain_password',
      'wpa2',
      'join',
      ['special-doorbell', 'update'],
      'serial',
      'check',
    ],
    warnings: ['main_network_stays'],
  },
  'change-security': {
    steps: [RELOAD, 'guest_first', 'choose', 'frames', 'save', 'rejoin', 'check'],
    warnings: ['own_computer', 'never_old_security'],
  },
  'vpn-off': { steps: ['phone', 'router', 'try', 'on_again'], wait: 1 },
  'leave-guest': { steps: ['which', 'app', 'login_page', 'isolation', 'check'], warnings: ['isolation_effect'] },
  'fix-dhcp': { steps: [RELOAD, 'dhcp', 'pool', 'reservation', 'restart', 'check'], warnings: ['addresses_change'] },
  'allow-hosts': { steps: ['which', 'exempt', 'hosts', 'port', 'check'], warnings: ['keep_filter_on'] },
  'wait-outage': { steps: ['other', 'news', 'wait', 'nothing'], warnings: ['change_no_settings'], wait: 10 },
  'replace-usb-power': { steps: ['original', 'socket', 'straight', 'no_port', 'watch'] },
  're-add-camera': {
    steps: ['router_fine', 'code', 'settings', 'delete', 'add', 'follow', 'network', 'vpn', 'check'],
    warnings: ['delete_loses', 'not_delete_yet'],
  },
  'factory-reset': {
    steps: ['tried_all', 'power', 'button', 'hold', 'lights', 'set_up', 'defaults'],
    warnings: ['reset_loses', 'reset_camera_not_router'],
  },
  support: {
    steps: ['summary', 'app_help', 'ticket', 'phone', 'warranty', 'renters'],
    warnings: ['numbers_scam'],
    wait: 0,
  },
};

const fits = (step: Step, model: Model | null): string | null => {
  if (typeof step === 'string') return step;
  return !model || FITS[step[0]](model) ? step[1] : null;
};

const pick = (steps: readonly Step[], model: Model | null, prefix: string): TextRef[] =>
  steps.flatMap((step) => {
    const id = fits(step, model);
    return id ? [text(`${prefix}.${id}`)] : [];
  });

/**
 * @param answers what the user told: the model decides which steps are shown
 * @returns the guide of a fix for this device
 */
export function guideFor(fix: Fix, answers: Readonly<Record<string, string>>): Guide {
  const model = modelById(answers.model);
  const { steps, warnings = [], wait = 5 } = DATA[fix];
  return {
    steps: pick(steps, model, `guide.${fix}.steps`),
    warnings: pick(warnings, model, 'warning'),
    need: text(`guide.${fix}.need`),
    worked: text(`guide.${fix}.worked`),
    next: text(`guide.${fix}.next`),
    minutes: FIGURES[fix].minutes,
    wait,
  };
}

/** Every guide with the steps of all devices. */
export const GUIDES: Record<Fix, Guide> = Object.fromEntries(
  (Object.keys(DATA) as Fix[]).map((fix) => [fix, guideFor(fix, {})]),
) as Record<Fix, Guide>;
