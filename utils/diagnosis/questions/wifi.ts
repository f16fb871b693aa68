/** Questions about the Wi-Fi that people can answer without opening the router. */
import { ordinary } from '../households.ts';
import type { OptionId } from '../options.ts';
import { table } from './table.ts';

export const internet = table<OptionId<'internet'>>({
  known: 'most',
  options: { fine: ordinary('internet').fine!, slow: 5, out: 1 },
  rows: {
    'internet-down': { out: 'always', slow: 'often', fine: 'rare' }, // upload needs 2 Mbit/s [A]
    'router-needs-restart': { out: 'often', slow: 'usual' }, // everything limps [B]
    'channel-interference': { slow: 'usual' }, // all of 2.4 GHz suffers [A cases]
    'firewall-or-dns': { slow: 'often' }, // name look-ups hang [K]
  },
  unless: { 'live-view': ['opens'], clips: ['arrive'] },
});

export const changed = table<OptionId<'changed'>>({
  known: 'most',
  options: {
    nothing: ordinary('changed').nothing!,
    'new-router': 8,
    'name-or-password': 3,
    'router-settings': 4,
    'power-cut': 4,
    moved: 4,
    update: 4,
    'router-update': 2,
    'new-filter': 1,
  },
  // A router that renewed itself at night, a setting that somebody else made: who is asked says "nothing" [K]. More of it would
  // take from those who do name a change.
  unnoticed: { nothing: 0.25 },
  stateFirst: true,
  states: {
    // A new camera needs no change to fail.
    'never-joined': { nothing: 70 },
  },
  rows: {
    'wrong-password-or-ssid-changed': {
      'name-or-password': 'always',
      'new-router': 'always',
      'router-settings': 'often',
      'router-update': 'often',
      nothing: 'usual',
    }, // camera keeps the old network [A]; an update may wipe the settings [K]
    'wrong-password-or-ssid-changed@starting': {
      nothing: 'always',
      update: 'usual',
      'power-cut': 'usual',
      'new-router': 'possible',
      'name-or-password': 'possible',
    }, // thrown back into set-up [A cases]
    'band-steering': { 'new-router': 'usual', 'router-settings': 'often', 'router-update': 'often', nothing: 'usual' }, // new dual-band routers use one name [K]
    'band-5ghz-only': { 'new-router': 'usual', 'router-settings': 'usual', 'router-update': 'often', nothing: 'often' }, // 2.4 GHz switched off [K]
    'security-wpa3': {
      'new-router': 'usual',
      update: 'usual',
      'router-update': 'usual',
      'router-settings': 'usual',
      nothing: 'often',
      'power-cut': 'rare',
    }, // new routers and updates bring WPA3, a cut leaves the security as it was [K]
    'mac-blocked': { 'new-router': 'often', 'router-settings': 'usual', 'new-filter': 'often', nothing: 'usual' }, // somebody made a list, a new router keeps strangers out [A]
    'ssid-special-chars': {
      'name-or-password': 'usual',
      'new-router': 'usual',
      update: 'often',
      nothing: 'often',
      'power-cut': 'rare',
    }, // a cut leaves the name as it was [K]; new name, new characters [A]; new software of the camera reads them in another way [A cases]
    'channel-interference': { 'router-settings': 'often', update: 'often' }, // another channel, or new software that leaves out 12 and 13 [A cases]
    'wifi-weak': { moved: 'usual', 'new-router': 'often' }, // further away [K]
    'router-needs-restart': { 'power-cut': 'rare', 'router-update': 'often' }, // a cut has restarted it already; after an update it may limp [K]
    'firmware-stuck': { 'power-cut': 'always', update: 'usual', nothing: 'always' }, // camera gave up before the router was back [A cases]
    'dhcp-or-ip': { 'new-router': 'often', 'router-settings': 'often', 'power-cut': 'often' }, // leases lost [K]
    'firewall-or-dns': {
      'new-filter': 'usual',
      'router-settings': 'often',
      'router-update': 'possible',
      nothing: 'always',
    }, // lists change [A cases]
    vpn: { 'new-filter': 'usual' }, // a new VPN app [K]
    'ap-isolation-or-guest': { 'new-router': 'often', 'router-settings': 'often', nothing: 'always' }, // another network [K]
    'usb-power': { moved: 'usual', 'power-cut': 'often' }, // another socket or cable [K]
    'hardware-fault': { 'power-cut': 'often', moved: 'often' }, // surge, fall [K]
    'sync-module-offline': { 'power-cut': 'usual' }, // it hangs when the power comes back [K]
    other: { 'router-update': 'often', update: 'often' }, // faults of new software; only the older one helped [A cases]
  },
});

export const specialChars = table<OptionId<'special-chars'>>({
  known: 'most',
  options: { none: 55, name: ordinary('special-chars').name!, password: ordinary('special-chars').password! },
  rows: {
    'ssid-special-chars': { name: 'always', password: 'always', none: 'never' }, // by its very name; article 39
  },
});

export const serial = table({
  known: 'few',
  options: { below: 'possible', above: 'often' },
  rows: {
    'ssid-special-chars': { below: 'usual' }, // article 40, original not found: a light weight only
  },
  after: { 'special-chars': ['name', 'password'] },
});

export const wifiNames = table<OptionId<'wifi-names'>>({
  known: 'most',
  options: {
    'one-name': ordinary('wifi-names')['one-name']!,
    'two-names': 37,
    'five-chosen': 1,
    hidden: ordinary('wifi-names').hidden!,
  },
  rows: {
    'band-steering': { 'two-names': 'hardly', 'five-chosen': 'hardly' }, // by its very name: it takes one name
    'band-5ghz-only': { 'five-chosen': 'usual' }, // the camera was given the 5 GHz name [A]
    'wrong-password-or-ssid-changed': { hidden: 'usual' }, // the camera cannot find what it was given; cause table [K]
  },
});

export const band24 = table({
  known: 'few',
  options: { yes: 'always', no: 'rare' },
  rows: {
    'band-5ghz-only': { no: 'usual', yes: 'often' }, // 2.4 GHz b/g/n is needed [A]
  },
});

export const network = table<OptionId<'network'>>({
  known: 'most',
  options: { home: 85, guest: ordinary('network').guest!, 'login-page': 0.5, extender: 10, hotspot: 0.5 },
  rows: {
    'ap-isolation-or-guest': { guest: 'always', 'login-page': 'usual', hotspot: 'rare', home: 'often' }, // log-in pages and hotspots are not supported [A]
    'wifi-weak': { extender: 'usual' }, // an extender means distance [K]
    'channel-interference': { extender: 'usual' }, // extenders share the channel [K]
    'dhcp-or-ip': { extender: 'usual' }, // a second device that hands out addresses [A cases]
    'internet-down': { hotspot: 'possible' }, // not supported, weak upload [A]
  },
});

export const vpnUse = table<OptionId<'vpn'>>({
  known: 'most',
  options: { off: 87, phone: ordinary('vpn').phone!, router: ordinary('vpn').router! },
  rows: {
    vpn: { phone: 'always', router: 'often', off: 'hardly' }, // by its very name; article 41
  },
});

export const filter = table<OptionId<'filter'>>({
  known: 'most',
  options: { none: 92.5, 'ad-blocker': ordinary('filter')['ad-blocker']!, firewall: 2, 'internet-blocked': 0.5 },
  rows: {
    'firewall-or-dns': { 'ad-blocker': 'always', firewall: 'usual', 'internet-blocked': 'often', none: 'often' }, // by its very name; some do not know of theirs [K]
    'mac-blocked': { 'internet-blocked': 'possible' }, // parental control may do both [A]
  },
});

export const signal = table({
  known: 'many',
  options: { strong: 'often', good: 'often', borderline: 'possible', weak: 'rare' },
  rows: {
    'wifi-weak': { strong: 'never', good: 'rare', borderline: 'often', weak: 'usual' }, // docs/knowledge/radio.md#signal
    'channel-interference': { strong: 'often', good: 'often' }, // strong, and yet it drops [K]
  },
});

export const distance = table<OptionId<'distance'>>({
  known: 'most',
  options: { near: 25, walls: ordinary('distance').walls!, far: ordinary('distance').far! },
  rows: {
    'wifi-weak': { far: 'always', walls: 'usual', near: 'rare' }, // article 22–24
  },
});

export const pattern = table({
  known: 'most',
  options: { always: 'usual', 'on-off': 'rare', 'certain-times': 'hardly', appliance: 'never' },
  stateFirst: true,
  states: {
    'comes-and-goes': { always: 'rare', 'on-off': 'always', 'certain-times': 'possible', appliance: 'hardly' },
    'falls-off': { always: 'often', 'on-off': 'often' },
    works: { always: 'usual', 'on-off': 'often' }, // with each visit
    'cut-off': { 'on-off': 'possible' },
  },
  rows: {
    'channel-interference@comes-and-goes': { 'certain-times': 'usual', appliance: 'often' }, // channels that hop at night, microwaves [K]
    'dhcp-or-ip@comes-and-goes': { 'certain-times': 'usual' }, // at each renewal, each restart at night [A cases]
    'mac-blocked': { 'certain-times': 'rare' }, // pauses [A]
    'mac-blocked@comes-and-goes': { 'certain-times': 'always', 'on-off': 'often' }, // schedules [A]
    'battery-low@comes-and-goes': { 'certain-times': 'often' }, // cold nights [K]
  },
});

export const passwordTest = table({
  known: 'many',
  options: { works: 'usual', fails: 'rare' },
  rows: {
    'wrong-password-or-ssid-changed': { fails: 'often', works: 'usual' }, // official test [A]
    'router-needs-restart': { fails: 'possible' }, // it takes nobody in [K]
    'dhcp-or-ip': { fails: 'possible' }, // no address [K]
  },
});

export const otherNetwork = table({
  // Somebody has to have tried it: 12 accounts of 204 tell.
  known: 'hardly',
  // What is wrong with the Wi-Fi at home stays there.
  // The other one is often of the same kind, with the same name and password.
  options: { works: 'usual', 'only-open': 'hardly', fails: 'possible' },
  rows: {
    'battery-low': { works: 'hardly', fails: 'usual' }, // goes with the camera [K]
    'bad-batteries': { works: 'hardly', fails: 'usual' }, // as above [K]
    'usb-power': { works: 'rare', fails: 'usual' }, // as above [K]
    'hardware-fault': { works: 'rare', fails: 'usual' }, // as above [K]
    'firmware-stuck': { works: 'possible', fails: 'often' }, // as above, unless setting it up anew was the cure [K]
    'server-outage': { works: 'rare', fails: 'usual' }, // the same everywhere [K]
    'wifi-weak': { works: 'often', fails: 'possible' }, // a hotspot stands next to it [K]
    'security-wpa3': { 'only-open': 'usual' }, // what fails is the handshake [K]
    other: { 'only-open': 'usual' }, // routers whose security and old chips do not get on [A cases]
    'ssid-special-chars': { 'only-open': 'possible' }, // no password, no characters in it [K]
    'wrong-password-or-ssid-changed': { 'only-open': 'usual' }, // nothing to mistype [K]
  },
});
