/** What each guide holds, by device: ids of the texts in `guide` and `warning`. */
import type { Fix } from '../common/ids.ts';
import type { When } from './situation.ts';

/** One place in a guide: the first entry whose condition holds; `else` for everybody left; none of them: nothing. */
type Choice = { readonly [condition in When | 'else']?: string };
/** A text for all, or one that depends on the device. A text that starts with `look` is the sign that all guides share. */
export type Place = string | Choice;

interface GuideData {
  steps: readonly Place[];
  warnings?: readonly Place[];
  need?: Place;
  /** A sign of success of its own, before the one that all guides share. */
  worked?: Place;
  /** A sign is all there is: no "the light stops". */
  ownSignOnly?: true;
  /** What to do when it did not help, where there is more to say than "go on". */
  next?: Place;
  /** Minutes to wait before looking; 5 where the device has to come back by itself. */
  wait?: number;
}

const RELOAD = 'open_router_page';
/** The last step of most guides: how to see at this device whether it is back. */
const LOOK: Choice = { 'a-module': 'look_module', events: 'look_events', else: 'look' };
const JOIN: Choice = {
  'a-module': 'join_own',
  'network-of-module': 'join_module',
  'own-network': 'join_own',
  else: 'join_either',
};

export const DATA: Record<Fix, GuideData> = {
  'explain-normal': {
    steps: [
      {
        'known-module': 'wait_module',
        'known-doorbell': 'wait_doorbell',
        'battery-family': 'wait',
        else: 'wait_plain',
      },
      {
        'known-module': 'light_module',
        'a-module': 'light_newer',
        'known-doorbell': 'light_doorbell',
        doorbell: 'light_plain',
        else: 'light',
      },
      { 'a-module': 'live_view_module', events: 'press', else: 'live_view' },
      { 'known-doorbell': 'wave_doorbell', doorbell: 'wave_plain', 'a-camera': 'wave' },
      { 'free-cloud': 'clip_free_cloud', 'a-camera': 'clip' },
      { 'a-camera': 'motion_settings' },
      { 'a-camera': 'led_setting' },
    ],
    ownSignOnly: true,
    worked: { 'a-module': 'worked_module', events: 'worked_events', else: 'worked' },
    next: 'next',
  },
  'replace-batteries': {
    need: { screw: 'need_screw', key: 'need_key', mount: 'need_mount', else: 'need' },
    steps: [
      { 'a-module': 'which' },
      { key: 'power_off' },
      'kind',
      { screw: 'open_screw', key: 'open_key', else: 'open' },
      { 'battery-family': 'pack' },
      'order',
      'insert',
      { screw: 'close_screw', key: 'close_key', else: 'close' },
      { key: 'power_on' },
      { 'known-doorbell': 'watch_doorbell', doorbell: 'watch_plain', else: 'watch' },
      { events: 'check_events', else: 'check' },
    ],
    warnings: ['inside_camera', 'not_recharged', { key: 'wired_contacts' }],
    next: 'next',
  },
  'restart-camera': {
    steps: [
      {
        unknown: 'off_any',
        'a-module': 'off_any',
        key: 'battery_out_key',
        battery: 'battery_out',
        usb: 'unplug',
        wired: 'breaker_off',
      },
      'wait',
      {
        unknown: 'back_any',
        'a-module': 'back_any',
        key: 'back_battery',
        battery: 'back_battery',
        wired: 'back_wired',
        else: 'back',
      },
      'watch',
      LOOK,
    ],
    warnings: [
      { unknown: 'breaker_only_wired', wired: 'breaker_only_wired' },
      { unknown: 'never_open_fitting', wired: 'never_open_fitting' },
      { battery: 'inside_camera' },
      { key: 'wired_contacts' },
    ],
  },
  'restart-sync-module': {
    steps: [
      { 'known-module': 'find_lights', 'a-module': 'find_newer', else: 'find' },
      'unplug',
      'wait',
      'plug',
      { 'known-module': 'lights', 'a-module': 'lights_newer', else: 'lights' },
      'look_module',
    ],
    warnings: ['cameras_away'],
    next: { 'known-module': 'next', 'a-module': 'next_newer', else: 'next' },
  },
  'restart-router': {
    steps: ['unplug', 'wait', 'plug', 'website', LOOK],
    warnings: ['restart_not_reset', 'all_offline'],
  },
  'check-internet': {
    steps: ['other_device', 'forget', 'rejoin', 'speed', 'upload', 'satellite', 'provider'],
    warnings: ['change_no_settings'],
    worked: 'worked',
    next: 'next',
  },
  'improve-signal': {
    need: { 'a-module': 'need_module', fixed: 'need_fixed', else: 'need' },
    steps: [
      { 'a-module': 'measure_module', fixed: 'measure_fixed', else: 'measure' },
      'distance',
      'obstacles',
      { 'a-module': 'module_move', fixed: 'stays', else: 'move_camera' },
      'move_router',
      'extender',
      { 'beside-module': 'module_place' },
      'live_view',
    ],
    warnings: ['extender_name'],
    worked: 'worked',
    next: 'next',
  },
  'change-channel': {
    steps: [RELOAD, 'survey', 'choose', 'width', 'save', LOOK],
    warnings: ['wifi_restart', 'never_high_channel'],
    worked: 'worked',
    next: 'next',
  },
  'enable-24ghz': {
    steps: [RELOAD, 'radio', 'mode', 'name', 'save', 'phone_sees', LOOK],
    warnings: ['wifi_restart', 'own_computer'],
    next: 'next',
  },
  'separate-bands': {
    steps: ['phone_band', RELOAD, 'iot', 'steering', 'rename_five', JOIN, 'switch_back', LOOK],
    warnings: ['own_computer', 'rename_only_five'],
    next: 'next',
  },
  'unblock-mac': {
    steps: [
      { 'a-module': 'find_mac_module', else: 'find_mac' },
      { 'beside-module': 'module_mac' },
      'open_router_page_list',
      'deny',
      'allow',
      'new_devices',
      'paused',
      'save',
      'check',
      LOOK,
    ],
    warnings: ['leave_filter_on', 'note_old_value'],
    worked: 'worked',
    next: 'next',
  },
  'change-network-in-app': {
    steps: [
      'password_ready',
      {
        'a-module': 'own_settings_module',
        'network-of-module': 'module_settings',
        'own-network': 'own_settings',
        else: 'either_settings',
      },
      { doorbell: 'choose_24_doorbell', else: 'choose_24' },
      'hidden_name',
      'type_password',
      LOOK,
    ],
    warnings: ['not_delete_yet'],
    next: 'next',
  },
  'plain-name-network': {
    steps: [
      RELOAD,
      'guest',
      'plain_name',
      'plain_password',
      'wpa2',
      JOIN,
      { 'special-doorbell': 'update' },
      { 'special-doorbell': 'delete_again' },
      { 'special-doorbell': 'hotspot' },
      { 'old-module': 'serial' },
      LOOK,
    ],
    warnings: ['main_network_stays'],
    next: 'next',
  },
  'change-security': {
    steps: [RELOAD, 'guest_first', 'choose', 'frames', 'save', 'rejoin', LOOK],
    warnings: ['own_computer', 'never_old_security'],
    next: 'next',
  },
  'vpn-off': {
    steps: [
      { 'vpn-in-router': 'in_router', else: 'phone' },
      { 'vpn-not-placed': 'router' },
      'try',
      { 'vpn-not-placed': 'on_again' },
    ],
    need: { 'vpn-in-router': 'need_router', else: 'need' },
    ownSignOnly: true,
    worked: 'worked',
    next: 'next',
    wait: 1,
  },
  'leave-guest': {
    steps: [
      { 'sign-in-page': 'login_page', 'a-module': 'which', 'network-of-module': 'which_module', else: 'which' },
      { 'sign-in-page': 'app_sign_in', else: 'app' },
      { 'no-sign-in-page': 'login_page' },
      { 'no-sign-in-page': 'isolation' },
      LOOK,
    ],
    need: { 'sign-in-page': 'need_sign_in', else: 'need' },
    warnings: [{ 'no-sign-in-page': 'isolation_effect' }],
  },
  'fix-dhcp': {
    steps: ['open_router_page_dhcp', 'dhcp', 'pool', 'reservation', 'restart', 'check'],
    warnings: ['addresses_change'],
    worked: 'worked',
  },
  'allow-hosts': {
    steps: ['which', { 'beside-module': 'exempt_both', else: 'exempt' }, 'hosts', 'port', 'restart', LOOK],
    warnings: ['keep_filter_on'],
    next: 'next',
  },
  'wait-outage': {
    steps: ['other', 'news', 'wait', 'nothing'],
    warnings: ['change_no_settings'],
    next: 'next',
    wait: 10,
  },
  'replace-usb-power': {
    need: { wired: 'need_wired', else: 'need' },
    steps: [
      { wired: 'breaker', else: 'original' },
      { floodlight: 'switch', wired: 'chime', else: 'socket' },
      { wired: 'electrician', else: 'straight' },
      { wired: 'flicker', else: 'no_port' },
      LOOK,
    ],
    warnings: [{ wired: 'never_open_fitting' }],
    worked: 'worked',
  },
  're-add-camera': {
    steps: [
      'router_fine',
      'code',
      'settings',
      'delete',
      'add',
      'follow',
      { 'network-of-module': 'network_module', else: 'network' },
      'vpn',
      LOOK,
    ],
    warnings: [
      { 'a-module': 'delete_loses_module', else: 'delete_loses' },
      { 'module-usb': 'stick_out', 'module-card': 'card_out' },
      'not_delete_yet',
    ],
  },
  'factory-reset': {
    steps: [
      'tried_all',
      'power',
      { key: 'button_key', 'a-module': 'button_module', else: 'button' },
      'hold',
      'lights',
      'set_up',
      'defaults',
    ],
    warnings: [
      { 'a-module': 'reset_loses_module', else: 'reset_loses' },
      { 'module-usb': 'stick_out', 'module-card': 'card_out' },
      'reset_camera_not_router',
    ],
    worked: 'worked',
    next: 'next',
  },
  support: {
    steps: ['summary', 'app_help', 'ticket', 'phone', 'warranty', 'renters'],
    warnings: ['numbers_scam'],
    ownSignOnly: true,
    worked: 'worked',
    next: 'next',
    wait: 0,
  },
};
