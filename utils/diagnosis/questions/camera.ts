/** Questions about the camera itself. Every row says why: [A] official, [B] secondary page, [K] general knowledge. */
import { ordinary } from '../households.ts';
import type { OptionId } from '../options.ts';
import { table } from './table.ts';

export const when = table({
  // Everybody knows it: no other question is answered by half of the accounts read.
  known: 'all',
  options: {
    'setting-up': 'hardly',
    'just-powered': 'hardly',
    'after-batteries': 'rare',
    'by-itself': 'usual',
    'after-change': 'possible',
  },
  stateFirst: true,
  states: {
    starting: { 'setting-up': 'usual', 'just-powered': 'usual', 'after-batteries': 'rare', 'by-itself': 'hardly' },
    'never-joined': { 'setting-up': 'always', 'just-powered': 'rare', 'by-itself': 'rare', 'after-change': 'possible' },
    'falls-off': { 'setting-up': 'usual' }, // shows at the first try
    'comes-and-goes': { 'setting-up': 'possible' },
    'cut-off': { 'setting-up': 'rare' },
    'no-power': { 'just-powered': 'possible', 'after-batteries': 'possible', 'setting-up': 'possible' },
    works: { 'setting-up': 'never', 'just-powered': 'never', 'after-change': 'rare' },
  },
  rows: {
    'battery-low': { 'after-change': 'rare' }, // cells run down over months [K]
    'bad-batteries': { 'after-batteries': 'usual' }, // shows soon after new cells, article 89, or weeks later
    'wifi-weak': { 'after-change': 'possible' }, // new places and slow changes alike [K]
    'band-5ghz-only': { 'after-change': 'usual', 'by-itself': 'often' }, // a radio is off since a change, which the provider may have made [K]
    'band-steering': { 'after-change': 'usual', 'by-itself': 'usual' }, // comes with a new router [K]; later it pushes the camera off [A cases]
    'mac-blocked': { 'after-change': 'usual', 'by-itself': 'often' }, // lists are made at a change [A]
    'wrong-password-or-ssid-changed': { 'after-change': 'usual', 'by-itself': 'often' }, // changed [A]; cameras also lose their network by themselves [A cases]
    'wrong-password-or-ssid-changed@starting': {
      'by-itself': 'always',
      'after-change': 'often',
      'setting-up': 'rare',
      'just-powered': 'often',
    }, // thrown back into set-up one day [A cases]
    'ssid-special-chars': { 'after-change': 'usual', 'by-itself': 'possible' }, // it worked before under this very name
    'security-wpa3': { 'after-change': 'usual', 'by-itself': 'often' }, // comes with a new router, or unnoticed with an update [A cases]
    'internet-down': { 'by-itself': 'usual', 'after-change': 'rare' }, // provider faults come by themselves [K]
    'router-needs-restart': { 'by-itself': 'usual', 'after-change': 'rare' }, // a router that hangs after weeks [B]
    'ap-isolation-or-guest': { 'after-change': 'usual', 'by-itself': 'possible' }, // the network that was chosen [K]
    'firewall-or-dns': { 'after-change': 'usual' }, // after a new filter, or a list update by itself [A cases]
    'server-outage': { 'by-itself': 'always', 'after-change': 'hardly' }, // nothing at home changed [K]
    'dhcp-or-ip': { 'after-change': 'often' }, // address pool or reservation changed [K]
  },
});

export const howLong = table({
  known: 'most',
  options: { 'under-five': 'rare', 'under-day': 'often', longer: 'often' },
  rows: {
    'setup-mode-normal': { 'under-five': 'usual', 'under-day': 'rare', longer: 'never' }, // starting takes a minute or two [B]
    'motion-recording-normal': { 'under-five': 'possible' }, // comes with each visit [B]
    'internet-down': { longer: 'possible' }, // providers mend it within a day [K]
    'server-outage': { 'under-day': 'usual', longer: 'rare' }, // outages are short [K]
    'router-needs-restart': { longer: 'possible' }, // noticed soon: everything suffers [K]
  },
});

/** What all cameras share hits them all: that the others work speaks against it. */
export const howMany = table({
  known: 'most',
  options: { one: 'usual', some: 'possible', all: 'often', 'only-one': 'often' },
  stateFirst: true,
  states: {
    'module-offline': { one: 'hardly', some: 'often', all: 'usual', 'only-one': 'often' }, // all cameras of that module [A]
    works: { one: 'usual', all: 'rare' }, // one camera sees the visitor; without a plan none of them keeps clips
    starting: { one: 'usual', some: 'rare', all: 'rare' }, // one is set up at a time
    'no-power': { some: 'rare', all: 'rare' },
  },
  rows: {
    'battery-low': { some: 'rare', all: 'hardly' }, // cells of several cameras do not die together [K]
    'bad-batteries': { some: 'possible', all: 'rare' }, // one set, one camera [K]
    'wifi-weak': { some: 'often', all: 'possible' }, // the far ones, which may be all there are [K]
    'hardware-fault': { some: 'hardly', all: 'rare' }, // one device breaks; two alike seldom [K]
    'usb-power': { some: 'rare', all: 'rare' }, // one adapter or cable, or the same kind for all [K]
    'firmware-stuck': { all: 'often' }, // after a power cut all may hang [A cases]
    'internet-down': { one: 'rare', some: 'possible', all: 'usual' }, // everything at once [K]
    'router-needs-restart': { one: 'possible', some: 'often', all: 'usual' }, // shared by all [K]
    'server-outage': { one: 'hardly', some: 'possible', all: 'always' }, // shared by all [K]
    'wrong-password-or-ssid-changed': { one: 'often', some: 'possible', all: 'usual' }, // one network for all [K]
    'wrong-password-or-ssid-changed@starting': { one: 'usual', all: 'rare' }, // one camera forgets [K]
    'ssid-special-chars': { one: 'possible', all: 'usual' }, // one name for all [K]
    'security-wpa3': { one: 'possible', some: 'often', all: 'usual' }, // a setting hits every camera [K]
    'band-5ghz-only': { one: 'possible', all: 'usual' }, // no 2.4 GHz for anyone [K]
    'band-steering': { one: 'often', some: 'often', all: 'often' }, // one network for all, though not all take it equally [K]
    'ap-isolation-or-guest': { one: 'possible', all: 'usual' }, // unless it alone is on that network [K]
    'firewall-or-dns': { one: 'possible', some: 'possible', all: 'usual' }, // filters hit the whole home [K]
    vpn: { one: 'rare', some: 'rare', all: 'usual' }, // the phone, not the camera [K]
    'mac-blocked': { one: 'often', some: 'often', all: 'often' }, // one entry on a list, or a list that knows none of them [K]
    'channel-interference': { one: 'usual', some: 'often', all: 'often' }, // some places suffer; 12–14 keeps all out [K]
    'dhcp-or-ip': { one: 'usual', some: 'often', all: 'possible' }, // one lease [K]
  },
});

export const batteries = table({
  known: 'many',
  options: { 'fresh-lithium': 'often', 'old-lithium': 'often', 'other-type': 'possible' },
  rows: {
    'battery-low': { 'old-lithium': 'always', 'fresh-lithium': 'rare' }, // over a year in use [B]
    'bad-batteries': { 'other-type': 'always', 'fresh-lithium': 'possible', 'old-lithium': 'rare' }, // alkaline and rechargeable do not hold the voltage [B]
  },
  unless: { 'tried-batteries': ['no-help'] },
});

export const condition = table({
  known: 'most',
  options: { fine: 'usual', 'no-power': 'hardly', wet: 'hardly', damaged: 'hardly' },
  states: { 'no-power': { 'no-power': 'always', fine: 'often' } },
  rows: {
    'hardware-fault': { wet: 'often', damaged: 'often' }, // fog, rust, a fall [B]
  },
});

export const usbPower = table({
  known: 'most',
  options: { original: 'usual', 'other-charger': 'often', 'computer-port': 'rare', flickers: 'hardly' },
  rows: {
    'usb-power': { original: 'rare', 'other-charger': 'usual', 'computer-port': 'often', flickers: 'usual' }, // 5 V and 1 A are needed [B]
    'hardware-fault': { flickers: 'rare' }, // a worn socket [K]
    'firmware-stuck': { flickers: 'rare' }, // a start that breaks off and begins again; more often current is short [A cases]
  },
});

export const triedCamera = table<OptionId<'tried-camera'>>({
  known: 'most',
  options: { 'not-tried': 49, 'no-help': ordinary('tried-camera')['no-help']!, 'helped-a-while': 6 },
  rows: {
    'firmware-stuck': { 'no-help': 'often', 'helped-a-while': 'usual' }, // a hung camera comes back, and may hang again [K]
    'dhcp-or-ip': { 'helped-a-while': 'usual' }, // a new lease for a day [A cases]
    'wifi-weak': { 'helped-a-while': 'usual' }, // rejoins, then drops [A cases]
    'usb-power': { 'helped-a-while': 'often' }, // until the next dip [K]
    other: { 'helped-a-while': 'often' }, // until the router throws it out again [A cases]
  },
  unless: { when: ['just-powered'] },
});

export const triedBatteries = table<OptionId<'tried-batteries'>>({
  known: 'most',
  options: { 'not-tried': 66, 'no-help': ordinary('tried-batteries')['no-help']!, 'helped-a-while': 4 },
  rows: {
    'battery-low': { 'no-help': 'rare', 'helped-a-while': 'rare' }, // new cells end it [K]
    'bad-batteries': { 'no-help': 'possible', 'helped-a-while': 'usual' }, // the wrong kind does not last [B]
    'wifi-weak': { 'helped-a-while': 'often' }, // searching drains cells [B]
  },
  unless: { when: ['after-batteries', 'setting-up', 'just-powered'] },
});
