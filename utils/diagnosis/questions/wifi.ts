/** Questions about the Wi-Fi that people can answer without opening the router. */
import { table } from './table.ts';

export const internet = table({
  known: 'most',
  options: { fine: 'usual', slow: 'rare', out: 'hardly' },
  rows: {
    'internet-down': { out: 'always', slow: 'usual', fine: 'rare' }, // upload needs 2 Mbit/s [A]
    'router-needs-restart': { out: 'often', slow: 'possible' }, // everything limps [B]
    'channel-interference': { slow: 'often' }, // all of 2.4 GHz suffers [A cases]
    'firewall-or-dns': { slow: 'possible' }, // name look-ups hang [K]
  },
});

export const changed = table({
  known: 'most',
  options: {
    nothing: 'usual',
    'new-router': 'possible',
    'name-or-password': 'rare',
    'router-settings': 'rare',
    'power-cut': 'rare',
    moved: 'rare',
    update: 'rare',
    'router-update': 'rare',
    'new-filter': 'never',
  },
  rows: {
    'wrong-password-or-ssid-changed': {
      'name-or-password': 'usual',
      'new-router': 'usual',
      'router-settings': 'possible',
      'router-update': 'often',
      'power-cut': 'possible',
      nothing: 'possible',
    }, // camera keeps the old network [A]; an update may wipe the settings, a cut what the camera knew of them [A cases]
    'sync-module-offline': { 'new-router': 'usual', 'name-or-password': 'often', 'power-cut': 'possible' }, // module keeps the old network [A]
    'band-steering': {
      'new-router': 'usual',
      'router-settings': 'often',
      'router-update': 'possible',
      nothing: 'often',
    }, // new dual-band routers use one name [A cases]
    'band-5ghz-only': { 'new-router': 'usual', 'router-settings': 'often', nothing: 'often' }, // 2.4 GHz switched off [K]
    'security-wpa3': {
      'new-router': 'usual',
      update: 'often',
      'router-update': 'often',
      'router-settings': 'often',
      nothing: 'often',
    }, // new routers and updates bring WPA3 [A cases]
    'mac-blocked': { 'new-router': 'often', 'router-settings': 'usual', 'new-filter': 'often', update: 'possible' }, // somebody made a list [A]; an update may change the camera's address [A cases]
    'ssid-special-chars': { 'name-or-password': 'often', 'new-router': 'often', update: 'possible' }, // new name, new characters [A]; new software of the camera reads them in another way [A cases]
    'channel-interference': { 'new-router': 'possible', 'router-settings': 'often', update: 'possible' }, // another channel, or new software that leaves out 12 and 13 [A cases]
    'wifi-weak': { moved: 'usual', 'new-router': 'possible' }, // further away [K]
    'router-needs-restart': { 'router-update': 'often' }, // a power cut has restarted it already: five accounts of five say the camera hangs [A cases]; after an update it may limp [K]
    'firmware-stuck': { 'power-cut': 'usual', update: 'often', 'router-update': 'possible' }, // camera gave up before the router was back [A cases]
    'dhcp-or-ip': { 'new-router': 'often', 'router-settings': 'often', 'power-cut': 'possible' }, // leases lost [K]
    'firewall-or-dns': { 'new-filter': 'usual', 'router-settings': 'possible', 'router-update': 'possible' }, // lists change [A cases]
    vpn: { 'new-filter': 'often' }, // a new VPN app [K]
    'internet-down': { 'new-router': 'possible' }, // line fault [K]
    'ap-isolation-or-guest': { 'new-router': 'often', 'router-settings': 'often' }, // another network [K]
    'setup-mode-normal': { 'power-cut': 'possible' }, // restarting by itself [B]
    'usb-power': { moved: 'often', 'power-cut': 'possible' }, // another socket or cable [K]
    'battery-low': { 'new-router': 'rare' }, // has nothing to do with it [K]
    'hardware-fault': { 'power-cut': 'possible', moved: 'possible' }, // surge, fall [K]
    other: { 'router-update': 'possible', update: 'possible' }, // faults of new software; only the older one helped [A cases]
  },
});

export const homeNetwork = table({
  // Who cannot tell one security from another cannot say "none of these" either.
  known: 'few',
  options: {
    none: 'often',
    'special-chars': 'rare',
    'one-name': 'possible',
    'newest-security': 'hardly',
    guest: 'rare',
    'known-devices': 'hardly',
    'ad-blocker': 'hardly',
    vpn: 'rare',
    'high-channel': 'hardly',
  },
  rows: {
    'ssid-special-chars': { 'special-chars': 'always', none: 'never' }, // [A]
    'band-steering': { 'one-name': 'always', none: 'rare' }, // [A cases]
    'band-5ghz-only': { 'one-name': 'possible' }, // people cannot tell these apart [K]
    'security-wpa3': { 'newest-security': 'always', none: 'possible' }, // [A cases]
    'ap-isolation-or-guest': { guest: 'always', none: 'rare' }, // [K]
    'mac-blocked': { 'known-devices': 'always', none: 'possible' }, // [A]
    'firewall-or-dns': { 'ad-blocker': 'always', none: 'rare' }, // [A cases]
    vpn: { vpn: 'always', none: 'never' }, // [A cases]
    'channel-interference': { 'high-channel': 'usual' }, // [A cases]
  },
  exact: ['special-chars', 'security', 'network', 'blocking', 'filter', 'vpn', 'channel', 'wifi-names'],
});

export const specialChars = table({
  known: 'most',
  // Many homes have some; who speaks of them has a reason: 13 accounts of 14 that do.
  options: { none: 'usual', name: 'rare', password: 'rare' },
  rows: {
    'ssid-special-chars': { name: 'always', password: 'always', none: 'never' }, // [A], article 39
  },
});

export const serial = table({
  known: 'few',
  options: { below: 'possible', above: 'often' },
  rows: {
    'ssid-special-chars': { below: 'usual' }, // article 40, original not found: a light weight only
  },
  after: { 'special-chars': ['name', 'password'], 'home-network': ['special-chars'] },
});

export const wifiNames = table({
  known: 'many',
  // Half of all homes have one name, but who knows that has looked for it: told ten times, each time it was the reason.
  options: { 'one-name': 'possible', 'two-names': 'usual', 'five-chosen': 'hardly', hidden: 'rare' },
  rows: {
    'band-steering': { 'one-name': 'always', 'two-names': 'never' }, // [A cases]
    'band-5ghz-only': { 'five-chosen': 'usual', 'one-name': 'often' }, // the camera was given the 5 GHz name [A]
    'wrong-password-or-ssid-changed': { hidden: 'often' }, // cause table: hidden name [K]
  },
});

export const band24 = table({
  known: 'few',
  options: { yes: 'usual', no: 'hardly' },
  rows: {
    'band-5ghz-only': { no: 'usual', yes: 'possible' }, // 2.4 GHz b/g/n is needed [A]
    'band-steering': { no: 'rare' }, // one name hides which band it is [K]
  },
});

export const network = table({
  known: 'most',
  options: { home: 'usual', guest: 'rare', 'login-page': 'hardly', extender: 'possible', hotspot: 'hardly' },
  rows: {
    'ap-isolation-or-guest': { guest: 'always', 'login-page': 'usual', hotspot: 'often', home: 'rare' }, // log-in pages and hotspots are not supported [A]
    'wifi-weak': { extender: 'often' }, // an extender means distance [K]
    'channel-interference': { extender: 'often' }, // extenders share the channel [K]
    'internet-down': { hotspot: 'possible' }, // not supported, weak upload [A]
    'wrong-password-or-ssid-changed': { extender: 'possible' }, // its own name [K]
  },
});

export const vpnUse = table({
  known: 'most',
  options: { off: 'usual', phone: 'rare', router: 'rare' },
  rows: {
    vpn: { phone: 'always', router: 'usual', off: 'never' }, // article 41, [A cases]
    'firewall-or-dns': { router: 'possible' }, // filtered on the way [K]
  },
});

export const filter = table({
  known: 'most',
  options: { none: 'usual', 'ad-blocker': 'hardly', firewall: 'hardly', 'internet-blocked': 'hardly' },
  rows: {
    'firewall-or-dns': { 'ad-blocker': 'always', firewall: 'always', 'internet-blocked': 'always', none: 'rare' }, // hosts on block lists [A cases]
    'mac-blocked': { firewall: 'possible', 'internet-blocked': 'possible' }, // parental control may do both [A]
  },
});

export const signal = table({
  known: 'many',
  options: { strong: 'often', good: 'often', borderline: 'possible', weak: 'rare' },
  rows: {
    'wifi-weak': { strong: 'never', good: 'rare', borderline: 'often', weak: 'always' }, // docs/knowledge/radio.md#signal
    'channel-interference': { strong: 'often', good: 'often' }, // strong, and yet it drops [K]
  },
});

export const distance = table({
  known: 'most',
  options: { near: 'often', walls: 'often', far: 'possible' },
  rows: {
    'wifi-weak': { far: 'always', walls: 'often', near: 'never' }, // article 22–24
    'channel-interference': { walls: 'often' }, // less reserve [K]
    'sync-module-offline': { far: 'possible' }, // the module may be the far one [B]
  },
});

export const pattern = table({
  known: 'most',
  options: { always: 'usual', 'on-off': 'often', 'certain-times': 'rare', appliance: 'never' },
  rows: {
    'wifi-weak': { 'on-off': 'usual', always: 'often' }, // rain, doors, people [K]
    'channel-interference': { 'on-off': 'usual', 'certain-times': 'usual', appliance: 'usual', always: 'rare' }, // night optimisation, microwave [A cases]
    'motion-recording-normal': { 'on-off': 'often', always: 'possible' }, // with each visit [B]; drops are something else [A cases]
    'band-steering': { 'on-off': 'usual' }, // pushed off and back [A cases]
    'dhcp-or-ip': { 'certain-times': 'often' }, // at each renewal, each restart at night [A cases]
    'mac-blocked': { 'certain-times': 'often' }, // schedules and pauses [A]
    'battery-low': { 'on-off': 'possible', 'certain-times': 'possible' }, // cold nights [K]
    'ssid-special-chars': { 'on-off': 'rare' }, // joined or not [K]
    'wrong-password-or-ssid-changed': { 'on-off': 'possible' }, // as above [K]
    'band-5ghz-only': { 'on-off': 'possible' }, // as above [K]
  },
});

export const passwordTest = table({
  known: 'many',
  options: { works: 'usual', fails: 'rare' },
  rows: {
    'wrong-password-or-ssid-changed': { fails: 'usual', works: 'often' }, // official test [A]
    'router-needs-restart': { fails: 'possible' }, // it takes nobody in [K]
    'dhcp-or-ip': { fails: 'possible' }, // no address [K]
  },
});

export const otherNetwork = table({
  // Somebody has to have tried it: 12 accounts of 204 tell.
  known: 'hardly',
  // What is wrong with the Wi-Fi at home stays there.
  options: { works: 'usual', 'only-open': 'hardly', fails: 'rare' },
  rows: {
    'battery-low': { works: 'rare', fails: 'usual' }, // goes with the camera [K]
    'bad-batteries': { works: 'rare', fails: 'usual' }, // as above [K]
    'usb-power': { works: 'rare', fails: 'usual' }, // as above [K]
    'hardware-fault': { works: 'rare', fails: 'usual' }, // as above [K]
    'firmware-stuck': { works: 'possible', fails: 'often' }, // as above, unless setting it up anew was the cure [K]
    'server-outage': { works: 'rare', fails: 'usual' }, // the same everywhere [K]
    'wifi-weak': { works: 'often', fails: 'possible' }, // a hotspot stands next to it [K]
    'security-wpa3': { 'only-open': 'usual' }, // what fails is the handshake [A cases]
    other: { 'only-open': 'usual' }, // routers whose security and old chips do not get on [A cases]
    'ssid-special-chars': { 'only-open': 'possible' }, // no password, no characters in it [K]
    'wrong-password-or-ssid-changed': { 'only-open': 'possible' }, // nothing to mistype [K]
  },
});
