/** Questions about what the Blink app and the Sync Module show. */
import { table } from './table.ts';

export const liveView = table({
  known: 'most',
  options: { opens: 'rare', sometimes: 'possible', fails: 'usual' },
  rows: {
    'motion-recording-normal': { opens: 'always', fails: 'rare' }, // a camera that records is online; article 65
    'battery-low': { opens: 'often', sometimes: 'often', fails: 'often' }, // weak cells give way under the load of a picture, empty ones always [A cases]
    'bad-batteries': { opens: 'often', sometimes: 'often', fails: 'often' }, // as above [A cases]
    'wifi-weak': { sometimes: 'usual', opens: 'possible' }, // comes and goes [K]
    'channel-interference': { sometimes: 'usual', opens: 'possible' }, // comes and goes [A cases]
    'setup-mode-normal': { opens: 'rare', fails: 'often' }, // not added yet [A]
    'server-outage': { sometimes: 'often' }, // some requests get through [A cases]
    'router-needs-restart': { sometimes: 'often' }, // a router that chokes [B]
    'hardware-fault': { fails: 'always' }, // dead [K]
    'usb-power': { sometimes: 'often' }, // restarts under load [K]
  },
});

export const clips = table({
  known: 'many',
  options: { arrive: 'possible', none: 'often', 'cut-short': 'rare' },
  rows: {
    'motion-recording-normal': { arrive: 'always', none: 'never' }, // the clip is the proof; article 67
    'battery-low': { arrive: 'often', none: 'often' }, // records until the end [K]
    'wifi-weak': { 'cut-short': 'usual' }, // upload breaks off [B]
    'channel-interference': { 'cut-short': 'often' }, // upload breaks off [K]
    'internet-down': { 'cut-short': 'possible', arrive: 'never' }, // upload under 2 Mbit/s [A]
    'setup-mode-normal': { arrive: 'never', none: 'usual' }, // not in service yet [K]
    vpn: { arrive: 'often' }, // the camera itself is online [A cases]
    'hardware-fault': { arrive: 'never' }, // dead [K]
  },
});

export const appMessage = table({
  known: 'many',
  options: {
    none: 'possible',
    offline: 'often',
    'wrong-password': 'rare',
    'network-missing': 'rare',
    'cannot-connect': 'possible',
    'low-battery': 'never',
    'module-offline': 'rare',
    busy: 'rare',
    'server-error': 'rare',
    'name-not-found': 'never',
    'doorbell-power': 'never',
  },
  rows: {
    'battery-low': { 'low-battery': 'usual', offline: 'often', busy: 'rare' }, // the app flags low cells [A API]
    'bad-batteries': { 'low-battery': 'usual' }, // flagged again soon after a change [B]
    'motion-recording-normal': { none: 'always', offline: 'never', 'cannot-connect': 'never' }, // all is well [K]
    'setup-mode-normal': { none: 'usual', offline: 'rare' }, // nothing added yet [K]
    'wifi-weak': { busy: 'often', offline: 'usual', 'wrong-password': 'possible' }, // weak joins fail with misleading words [A case]
    'router-needs-restart': { busy: 'usual', offline: 'usual' }, // "busy" = camera struggles to reach the Wi-Fi [A]
    'internet-down': { busy: 'possible', offline: 'usual', 'server-error': 'possible' }, // nothing gets out [K]
    'channel-interference': { busy: 'possible', offline: 'usual' }, // drops [A cases]
    'wrong-password-or-ssid-changed': { 'wrong-password': 'usual', offline: 'often', 'network-missing': 'often' }, // as it says [A]
    'ssid-special-chars': { 'wrong-password': 'usual', 'cannot-connect': 'often', 'network-missing': 'possible' }, // official: special characters give this message [A]
    'security-wpa3': { 'wrong-password': 'often', 'cannot-connect': 'often' }, // handshake fails although the password is right [A cases]
    'band-5ghz-only': { 'network-missing': 'usual', 'cannot-connect': 'often' }, // the camera cannot see 5 GHz [A]
    'band-steering': { 'cannot-connect': 'usual', 'network-missing': 'possible', 'wrong-password': 'possible' }, // joining fails on one name [A cases]
    'mac-blocked': { 'cannot-connect': 'usual', 'wrong-password': 'possible' }, // the router refuses [A]
    'ap-isolation-or-guest': { 'cannot-connect': 'usual' }, // joins, gets nowhere [K]
    'firewall-or-dns': { 'cannot-connect': 'usual', 'name-not-found': 'usual', 'server-error': 'often' }, // Blink's hosts are not found [A cases]
    'server-outage': { 'server-error': 'usual', offline: 'possible' }, // Blink's side [K]
    vpn: { 'cannot-connect': 'often', 'server-error': 'often', offline: 'rare', none: 'often' }, // the phone cannot reach it [A cases]
    'sync-module-offline': { 'module-offline': 'usual' }, // says so [A]
    'dhcp-or-ip': { 'cannot-connect': 'often' }, // no address [K]
    other: { 'doorbell-power': 'possible' }, // wiring of the chime: no cause of ours [A]
  },
});

/**
 * While setting up, the app has other words: a camera that was never online is not "offline", and joining fails with
 * "cannot connect" or, misleadingly, "wrong password" whatever the reason.
 */
export const appMessageAtSetup: typeof appMessage = {
  known: appMessage.known,
  options: {
    ...appMessage.options,
    offline: 'rare',
    'cannot-connect': 'usual',
    'wrong-password': 'possible',
    'network-missing': 'possible',
    busy: 'hardly',
  },
  rows: {
    ...appMessage.rows,
    'bad-batteries': { 'low-battery': 'often' }, // set-up breaks off for lack of power [A doorbell]
    'wifi-weak': { 'wrong-password': 'often' }, // a weak join fails with misleading words [A case]
    'router-needs-restart': {}, // nothing of its own [K]
    'internet-down': { 'server-error': 'often' }, // joins, then finds no service [K]
    'channel-interference': { 'network-missing': 'usual' }, // on 12 and 13 the name is not seen [A cases]
    'wrong-password-or-ssid-changed': { 'wrong-password': 'usual' }, // as it says [A]
    'ssid-special-chars': { 'wrong-password': 'usual' }, // official: special characters give this message [A]
    'security-wpa3': { 'wrong-password': 'often' }, // handshake fails although the password is right [A cases]
    'sync-module-offline': { 'module-offline': 'often' }, // says so [A]
  },
};

export const batteryApp = table({
  known: 'many',
  options: { ok: 'usual', low: 'rare' },
  rows: {
    'battery-low': { low: 'usual', ok: 'possible' }, // Device settings, General [B]
    'bad-batteries': { low: 'usual', ok: 'possible' }, // soon low again [B]
    'wifi-weak': { low: 'possible' }, // searching drains cells [B]
  },
});

export const service = table({
  known: 'many',
  options: { 'app-works': 'often', 'app-fails': 'rare', 'outage-news': 'never' },
  rows: {
    'server-outage': { 'outage-news': 'often', 'app-fails': 'usual', 'app-works': 'rare' }, // app and news tell [K]
    'internet-down': { 'app-fails': 'possible' }, // the phone is cut off, too, until it uses mobile data [K]
    vpn: { 'app-fails': 'often' }, // sign-in through the VPN is refused [A cases]
    'firewall-or-dns': { 'app-fails': 'often' }, // hosts blocked for the phone, too [A cases]
  },
});

export const moduleLight = table({
  known: 'many',
  options: {
    online: 'often',
    'no-module': 'often',
    offline: 'rare',
    red: 'rare',
    starting: 'rare',
    pairing: 'rare',
    off: 'rare',
  },
  rows: {
    'sync-module-offline': {
      offline: 'always',
      red: 'often',
      off: 'often',
      starting: 'possible',
      online: 'never',
      'no-module': 'never',
    }, // blue + blinking green = offline [A]
    'wrong-password-or-ssid-changed': { red: 'usual', offline: 'often' }, // solid red = wrong password or cannot join [A]
    'internet-down': { offline: 'often', online: 'rare' }, // the module loses it, too [A]
    'router-needs-restart': { offline: 'often', online: 'possible' }, // the module loses it, too [A]
    'setup-mode-normal': { pairing: 'often', starting: 'often' }, // [A]
    'mac-blocked': { offline: 'possible', red: 'possible' }, // the module may be the blocked one [K]
    'usb-power': { off: 'possible' }, // module without current [K]
  },
});
