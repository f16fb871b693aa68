/** Cases of the rules about MAC filters and blocked devices. */
import { CAMERA, PHONE, OWN, client, extra, input, setting } from '../build.ts';
import { type RuleCase, B24, B5, own, filter, when } from './parts.ts';

const MODULE = '70:AD:43:00:00:09';

export const macCases: Record<string, RuleCase> = {
  'mac-deny-has-device': {
    fires: [
      input({ settings: filter('deny', [PHONE, CAMERA]) }, own),
      // The switch beside the mode is on; the mode is for all bands, the list for 2.4 GHz.
      input(
        {
          settings: [
            setting('mac-filter-enable', 'on'),
            setting('mac-filter-mode', 'deny'),
            setting('mac-filter-list', [CAMERA], B24),
          ],
        },
        own,
      ),
      // A sure obstacle is named though the diagnosis thinks of something else.
      input({ settings: filter('deny', [CAMERA]) }, { ...own, ...when('wifi-weak') }),
    ],
    not: [
      input({ settings: filter('deny', [PHONE]) }, own),
      // Switched off: blocks nobody, though the mode keeps its value.
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [CAMERA])] }, own),
      input({ settings: filter('off', [CAMERA]) }, own),
      // The filter of 5 GHz, of the guest network, and a hidden twin of a list without the camera.
      input({ settings: filter('deny', [CAMERA], B5) }, own),
      input({ settings: filter('deny', [CAMERA], { guest: true }) }, own),
      input({ settings: [...filter('deny', [PHONE]), setting('mac-filter-list', [CAMERA], { hidden: true })] }, own),
    ],
  },
  'mac-allow-lacks-device': {
    fires: [
      input({ settings: filter('allow', [PHONE]) }, own),
      input({ settings: filter('allow', []) }, own),
      input({ settings: filter('allow', [CAMERA]) }, { devices: [...OWN, { role: 'sync-module', mac: MODULE }] }),
    ],
    not: [
      input({ settings: filter('allow', [PHONE, CAMERA]) }, own),
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('allow', [PHONE])] }, own),
      input({ settings: filter('allow', [PHONE]) }),
    ],
  },
  'mac-deny-unknown': {
    fires: [
      input({ settings: filter('deny', [PHONE, CAMERA]) }),
      input({ settings: filter('deny', [PHONE]) }),
      // A filter stops the Sync Module, too.
      input({ settings: filter('deny', [PHONE, CAMERA]) }, when('sync-module-offline')),
    ],
    not: [
      input({ settings: filter('deny', [CAMERA]) }, { devices: [{ role: 'not-mine', mac: CAMERA }] }),
      // Asked once, and not theirs; with a camera named, nothing is left to ask.
      input(
        { settings: filter('deny', [CAMERA]) },
        {
          devices: [
            { role: 'camera', mac: PHONE },
            { role: 'not-mine', mac: CAMERA },
          ],
        },
      ),
      input({ settings: filter('deny', []) }),
      input({ settings: filter('deny', [PHONE]) }, own),
      input({ settings: filter('off', [CAMERA]) }),
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [CAMERA])] }),
    ],
  },
  'mac-allow-unknown': {
    fires: [
      input({ settings: filter('allow', [PHONE]) }),
      input({ settings: filter('allow', []) }),
      // One Blink is let in: the camera or the Sync Module, and the other is not.
      input({ settings: filter('allow', [PHONE, CAMERA]) }),
      input({ settings: filter('allow', [PHONE, CAMERA]) }, { answers: { model: 'outdoor-4' } }),
    ],
    not: [
      input({ settings: filter('allow', [PHONE, CAMERA, MODULE]) }),
      input({ settings: filter('allow', [PHONE, CAMERA]) }, { answers: { model: 'mini' } }),
      input({ settings: filter('allow', [PHONE]) }, own),
      input({ settings: filter('off', [PHONE]) }),
    ],
  },
  'mac-allow-module-unknown': {
    fires: [input({ settings: filter('allow', [CAMERA, PHONE]) }, { ...own, answers: { model: 'outdoor-4' } })],
    not: [
      // A camera with a plug needs none; here it is not known which model it is; here something else looks like Blink.
      input({ settings: filter('allow', [CAMERA]) }, { ...own, answers: { model: 'mini' } }),
      input({ settings: filter('allow', [CAMERA]) }, own),
      input({ settings: filter('allow', [CAMERA, MODULE]) }, { ...own, answers: { model: 'outdoor-4' } }),
      input(
        { settings: filter('allow', [CAMERA, PHONE]) },
        { devices: [...OWN, { role: 'sync-module', mac: PHONE }], answers: { model: 'outdoor-4' } },
      ),
    ],
  },
  'mac-list-unseen': {
    fires: [
      input({ settings: [setting('mac-filter-mode', 'deny')] }),
      input({ settings: filter('allow', null) }),
      input({ settings: [setting('mac-filter-list', [CAMERA])] }, own),
      // On, and nobody sees what it does.
      input({ settings: [setting('mac-filter-enable', 'on')] }),
      input({ settings: [setting('mac-filter-enable', 'on'), setting('mac-filter-list', [PHONE])] }, own),
    ],
    not: [
      input({ settings: [setting('mac-filter-enable', null), setting('mac-filter-list', [PHONE])] }),
      input({ settings: [setting('mac-filter-enable', 'on')], extras: [extra('new-device-policy', 'off')] }),
      input({ settings: [setting('mac-filter-enable', 'on', { hidden: true })] }),
      input({ settings: [setting('mac-filter-mode', 'off')] }),
      input({ settings: [setting('mac-filter-mode', 'deny'), setting('mac-filter-enable', 'off')] }),
      input({ settings: [setting('mac-filter-list', [PHONE])] }, own),
      input({ settings: filter('deny', [PHONE]) }),
    ],
  },
  'mac-list-off': {
    fires: [
      input({ settings: filter('off', [CAMERA]) }, own),
      input({ settings: [setting('mac-filter-enable', 'off'), ...filter('deny', [PHONE])] }),
    ],
    not: [input({ settings: filter('off', []) }), input({ settings: filter('deny', [PHONE]) })],
  },
  'device-blocked': {
    fires: [
      input({ clients: [client(CAMERA, { blocked: true })] }, own),
      input({ clients: [client(CAMERA, { blocked: true, blink: 'likely' })] }),
    ],
    not: [
      input({ clients: [client(CAMERA)] }, own),
      input({ clients: [client(PHONE, { blocked: true })] }, own),
      // The list that blocks it is here: one suggestion, at the list.
      input({ clients: [client(CAMERA, { blocked: true })], settings: filter('deny', [CAMERA]) }, own),
      input({ clients: [client(PHONE, { blocked: true, blink: 'maybe' })] }),
    ],
  },
  'device-paused': {
    fires: [input({ extras: [extra('device-paused', 'on', 'Kids')] })],
    not: [input({ extras: [extra('device-paused', 'off')] }), input({ extras: [extra('device-paused', null)] })],
  },
  'new-devices-blocked': {
    fires: [input({ extras: [extra('new-device-policy', 'block')] })],
    not: [
      input({ extras: [extra('new-device-policy', 'allow')] }),
      input({ extras: [extra('new-device-policy', null)] }),
      // The camera is there and was let in.
      input({ extras: [extra('new-device-policy', 'block')], clients: [client(CAMERA)] }, own),
    ],
  },
  'wifi-schedule': {
    fires: [input({ extras: [extra('wifi-schedule', 'on')] }, { answers: { pattern: 'certain-times' } })],
    not: [
      input({ extras: [extra('wifi-schedule', 'on')] }),
      input({ extras: [extra('wifi-schedule', 'off')] }, { answers: { pattern: 'certain-times' } }),
      input({ extras: [{ ...extra('wifi-schedule', 'on'), guest: true }] }, { answers: { pattern: 'certain-times' } }),
    ],
  },
};
