/** Questions about what the Blink app and the Sync Module show. */
import { table } from './table.ts';

export const liveView = table({
  known: 'most',
  options: { opens: 'rare', sometimes: 'possible', fails: 'usual' },
  stateFirst: true,
  states: {
    works: { opens: 'always', fails: 'rare' },
    starting: { opens: 'rare', fails: 'often' },
    'never-joined': { opens: 'hardly', sometimes: 'hardly' }, // nothing to open yet
    offline: { opens: 'hardly', sometimes: 'possible' },
    'module-offline': { opens: 'hardly', sometimes: 'rare' },
    'falls-off': { sometimes: 'often', opens: 'rare' },
    'comes-and-goes': { sometimes: 'usual', opens: 'often', fails: 'often' },
    'cut-off': { sometimes: 'often', opens: 'rare' },
    'no-power': { opens: 'never', sometimes: 'hardly' },
  },
  rows: {
    'battery-low@works': { opens: 'often', sometimes: 'often', fails: 'often' }, // weak cells give way under the load of a picture [A cases]
    'server-outage@cut-off': { sometimes: 'often', opens: 'possible' }, // some requests get through [A cases]
  },
  unless: { when: ['setting-up'] },
});

/** A doorbell that hangs on cells alone, without a Sync Module, works by events; Live View at will is not promised [A]. */
export const liveViewByEvents: typeof liveView = {
  ...liveView,
  states: { ...liveView.states, works: { opens: 'often', sometimes: 'often', fails: 'usual' } },
};

export const clips = table({
  known: 'many',
  options: { arrive: 'rare', none: 'usual', 'cut-short': 'rare' },
  stateFirst: true,
  states: {
    works: { arrive: 'always', none: 'rare' },
    starting: { arrive: 'hardly', 'cut-short': 'never' },
    'never-joined': { arrive: 'never', 'cut-short': 'never' },
    'comes-and-goes': { arrive: 'often', none: 'often', 'cut-short': 'often' },
    'falls-off': { arrive: 'possible', 'cut-short': 'possible' },
    'cut-off': { arrive: 'possible' },
    'no-power': { arrive: 'never', 'cut-short': 'never' },
  },
  rows: {
    'vpn@cut-off': { arrive: 'usual', none: 'often' }, // the camera itself is online [A cases]
    'motion-recording-normal@works': { none: 'often' }, // the clip is the proof, article 67; without a plan or storage there is none [A]
  },
});

export const appMessage = table({
  known: 'many',
  // What the app says of a camera that was in service and is gone.
  options: {
    none: 'possible',
    offline: 'usual',
    'wrong-password': 'hardly',
    'network-missing': 'hardly',
    'cannot-connect': 'often',
    'low-battery': 'never',
    'module-offline': 'hardly',
    busy: 'rare',
    'server-error': 'hardly',
    'name-not-found': 'never',
    'doorbell-power': 'never',
  },
  states: {
    works: { none: 'always', offline: 'hardly', 'cannot-connect': 'hardly', 'low-battery': 'hardly', busy: 'hardly' },
    starting: { none: 'usual', offline: 'possible', 'cannot-connect': 'possible' },
    // While setting up it has other words: never "offline", and "wrong password" or "cannot connect" whatever the reason.
    'never-joined': {
      offline: 'rare',
      'cannot-connect': 'usual',
      'wrong-password': 'often',
      'network-missing': 'possible',
      busy: 'hardly',
    },
    'module-offline': { 'module-offline': 'usual', offline: 'often', none: 'hardly' },
    'falls-off': { 'cannot-connect': 'often', offline: 'often' },
    'comes-and-goes': { offline: 'often', none: 'often', busy: 'often', 'cannot-connect': 'often' },
    'cut-off': { none: 'often', offline: 'often', 'cannot-connect': 'usual', 'server-error': 'rare' },
  },
  rows: {
    'battery-low': { 'low-battery': 'often' }, // the app flags low cells [A API]
    'bad-batteries': { 'low-battery': 'often' }, // flagged again soon after a change [B]
    'router-needs-restart': { busy: 'often' }, // "busy" = camera struggles to reach the Wi-Fi [A]
    'internet-down': { 'server-error': 'possible' }, // nothing gets out [K]
    'wrong-password-or-ssid-changed@never-joined': { 'wrong-password': 'usual', 'network-missing': 'often' }, // as it says [A]
    'wrong-password-or-ssid-changed@offline': { 'wrong-password': 'possible', 'network-missing': 'possible' }, // while joining again [A]
    'ssid-special-chars@never-joined': { 'wrong-password': 'usual' }, // official: special characters give this message [A]
    'security-wpa3@never-joined': { 'wrong-password': 'usual' }, // handshake fails although the password is right [A cases]
    'wifi-weak@never-joined': { 'wrong-password': 'usual' }, // a weak join fails with misleading words [A case]
    'band-5ghz-only@never-joined': { 'network-missing': 'usual', 'wrong-password': 'rare' }, // the camera cannot see 5 GHz [A]
    'channel-interference@never-joined': { 'network-missing': 'usual' }, // a channel that is not scanned is not seen [K]
    'mac-blocked@never-joined': { 'wrong-password': 'possible' }, // the router refuses [A]
    'firewall-or-dns': { 'name-not-found': 'often', 'server-error': 'possible' }, // what a filter of names looks like [K]
    'server-outage': { 'server-error': 'usual' }, // Blink's side [K]
    vpn: { 'server-error': 'possible' }, // sign-in through the VPN is refused [A cases]
    other: { 'doorbell-power': 'rare' }, // wiring of the chime: no cause of ours [A]
  },
});

export const batteryApp = table({
  known: 'many',
  options: { ok: 'usual', low: 'rare' },
  rows: {
    'battery-low': { low: 'usual', ok: 'often' }, // Device settings, General [B]; the figure is an old one when the camera is away [K]
    'bad-batteries': { low: 'usual', ok: 'often' }, // soon low again [B]
    'wifi-weak': { low: 'possible' }, // searching drains cells [B]
  },
});

export const service = table({
  known: 'many',
  options: { 'app-works': 'usual', 'app-fails': 'rare', 'outage-news': 'never' },
  rows: {
    'server-outage': { 'outage-news': 'often', 'app-fails': 'usual', 'app-works': 'possible' }, // app and news tell [K]
    'internet-down': { 'app-fails': 'possible' }, // the phone is cut off, too, until it uses mobile data [K]
    vpn: { 'app-fails': 'often' }, // sign-in through the VPN is refused [A cases]
    'firewall-or-dns': { 'app-fails': 'possible' }, // hosts blocked for the phone, too [A cases]
  },
});

export const moduleLight = table({
  known: 'many',
  options: {
    online: 'usual',
    'no-module': 'often',
    offline: 'hardly',
    red: 'hardly',
    starting: 'hardly',
    pairing: 'hardly',
    off: 'hardly',
  },
  stateFirst: true,
  states: {
    'module-offline': {
      offline: 'always',
      red: 'often',
      off: 'possible',
      starting: 'rare',
      pairing: 'rare',
      online: 'never',
      'no-module': 'never',
    }, // solid blue + blinking green = it fell offline [A]
    starting: { starting: 'possible', pairing: 'possible' },
  },
  rows: {
    'wrong-password-or-ssid-changed@module-offline': { red: 'usual', offline: 'usual' }, // solid red = wrong password or cannot join [A]
    'usb-power@module-offline': { off: 'always' }, // a module without current [K]
    'sync-module-offline@module-offline': { off: 'often' }, // unplugged or dead [K]
  },
});
