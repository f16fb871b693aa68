/** Rows about filters and blocked devices. */
import { OF_KNOWN_MAKE, OWN, CAMERA, PHONE, client, extra, input, setting } from '../build.ts';
import { filter, own } from '../cases/parts.ts';
import type { Row } from './row.ts';

const nightly = { answers: { pattern: 'certain-times' } };

const MODULE = '70:AD:43:00:00:09';
const BOTH = [...OWN, { role: 'sync-module' as const, mac: MODULE }];

export const blockedRows: Row[] = [
  {
    cause: 'mac-blocked',
    row: 'active list of blocked devices holds the camera',
    rules: ['mac-deny-has-device'],
    severity: 'blocker',
    holds: input({ settings: filter('deny', [PHONE, CAMERA]) }, own),
    not: input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [PHONE, CAMERA])] }, own),
  },
  {
    cause: 'mac-blocked',
    row: 'active list of blocked devices holds the Sync Module',
    rules: ['mac-deny-has-device'],
    severity: 'blocker',
    holds: input({ settings: filter('deny', [MODULE]) }, { devices: BOTH }),
    not: input({ settings: filter('deny', [MODULE], { guest: true }) }, { devices: BOTH }),
  },
  {
    cause: 'mac-blocked',
    row: 'active list of admitted devices lacks the camera or the Sync Module',
    rules: ['mac-allow-lacks-device'],
    severity: 'blocker',
    holds: input({ settings: filter('allow', [PHONE, CAMERA]) }, { devices: BOTH }),
    not: input({ settings: filter('allow', [CAMERA, MODULE]) }, { devices: BOTH }),
  },
  {
    cause: 'mac-blocked',
    row: 'active list of blocked devices, address of the camera not known',
    rules: ['mac-deny-unknown'],
    severity: 'likely',
    holds: input({ settings: filter('deny', [PHONE]) }),
    not: input({ settings: filter('deny', [PHONE]) }, own),
  },
  {
    cause: 'mac-blocked',
    row: 'active list of admitted devices, address of the camera not known',
    rules: ['mac-allow-unknown'],
    severity: 'likely',
    holds: input({ settings: filter('allow', [PHONE]) }),
    not: input({ settings: filter('allow', [PHONE, CAMERA, MODULE]) }),
  },
  {
    cause: 'mac-blocked',
    row: 'active list of admitted devices holds the camera, address of its Sync Module not known',
    rules: ['mac-allow-module-unknown'],
    severity: 'likely',
    holds: input({ settings: filter('allow', [CAMERA]) }, { ...own, answers: { model: 'outdoor-4' } }),
    not: input({ settings: filter('allow', [CAMERA]) }, { ...own, answers: { model: 'mini' } }),
  },
  {
    cause: 'mac-blocked',
    row: 'active filter whose list, or whose mode, is not on this page',
    rules: ['mac-list-unseen'],
    severity: 'likely',
    holds: input({ settings: [setting('mac-filter-mode', 'deny')] }),
    not: input({ settings: [setting('mac-filter-mode', 'off')] }),
  },
  {
    cause: 'mac-blocked',
    row: 'filter switched off, its list not empty',
    rules: ['mac-list-off'],
    severity: 'fine',
    holds: input({ settings: filter('off', [CAMERA]) }, own),
    not: input({ settings: filter('off', []) }, own),
  },
  {
    cause: 'mac-blocked',
    row: 'row of the device list is blocked',
    rules: ['device-blocked'],
    severity: 'blocker',
    holds: input({ clients: [client(CAMERA, { blocked: true })] }, own),
    not: input({ clients: [client(PHONE, { blocked: true }), client(CAMERA)] }, own),
  },
  {
    cause: 'mac-blocked',
    row: 'a device, nobody knows which, is paused',
    rules: ['device-paused'],
    severity: 'likely',
    holds: input({ extras: [extra('device-paused', 'on', 'Porch')] }),
    not: input({ extras: [extra('device-paused', 'off', 'Porch')] }),
  },
  {
    cause: 'mac-blocked',
    row: 'Wi-Fi goes by a schedule, and so does the camera',
    rules: ['wifi-schedule'],
    severity: 'likely',
    holds: input({ extras: [extra('wifi-schedule', 'on')] }, nightly),
    not: input({ extras: [extra('wifi-schedule', 'on')] }),
  },
  {
    cause: 'mac-blocked',
    row: 'new devices are blocked',
    rules: ['new-devices-blocked'],
    severity: 'blocker',
    holds: input({ extras: [extra('new-device-policy', 'deny')], router: OF_KNOWN_MAKE }),
    not: input({ extras: [extra('new-device-policy', 'allow')] }),
  },
];
