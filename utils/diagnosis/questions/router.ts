/** Questions about the router: few people know these; its page may tell. */
import { ordinary } from '../households.ts';
import type { OptionId } from '../options.ts';
import { table } from './table.ts';

export const routerKind = table<OptionId<'router-kind'>>({
  known: 'many',
  options: { older: 18, 'wifi-six': 11, provider: ordinary('router-kind').provider!, mesh: 10, satellite: 1 },
  rows: {
    'band-steering': { mesh: 'usual', 'wifi-six': 'usual' }, // one name is their factory setting [K]
    'security-wpa3': { mesh: 'usual', 'wifi-six': 'usual' }, // they bring WPA3 and ax on 2.4 GHz [K]
    'internet-down': { satellite: 'often' }, // not supported [A]
    other: { 'wifi-six': 'usual', mesh: 'usual' }, // their 2.4 GHz and old chips do not get on [A cases]
  },
});

export const security = table<OptionId<'security'>>({
  known: 'some',
  options: {
    wpa2: 70,
    mixed: ordinary('security').mixed!,
    wpa3: ordinary('security').wpa3!,
    'protected-frames': 0.5,
    enterprise: 0.3,
    old: 1.2,
  },
  rows: {
    'security-wpa3': {
      wpa3: 'usual',
      mixed: 'always',
      'protected-frames': 'often',
      enterprise: 'rare',
      wpa2: 'usual',
    }, // not on the official list [A]; far more routers mix than ask for WPA3 alone, WPA2 alone is well, but a phone or computer on a mixed network shows WPA2, too [K]
    other: { 'protected-frames': 'rare' }, // both ways reported, off less often than required [A cases]
  },
});

export const channel = table<OptionId<'channel'>>({
  known: 'few',
  // One answer of several that fit: the width is looked up by few.
  options: { fixed: 13, high: ordinary('channel').high!, auto: 68, wide: 12, crowded: 4 },
  rows: {
    'channel-interference': { fixed: 9, high: 12, auto: 35, wide: 29, crowded: 15 }, // disturbed: most routers choose by themselves, and a fixed channel is disturbed, too; 40 MHz, neighbours [K]
    'channel-interference@never-joined': { fixed: 5, high: 32, auto: 30, wide: 29, crowded: 4 }, // neighbours disturb, they do not keep out: 12–14 does, which is not looked for, or a width that it does not know [A cases]
    'channel-interference@offline': { fixed: 8, high: 20, auto: 30, wide: 29, crowded: 13 }, // the router has moved to a channel that the camera does not know, or to a disturbed one [K]
  },
});

export const blocking = table<OptionId<'blocking'>>({
  known: 'some',
  options: { off: 96.5, 'list-on': ordinary('blocking')['list-on']!, 'new-blocked': 1, paused: 0.5 },
  rows: {
    'mac-blocked': { 'list-on': 'always', 'new-blocked': 'usual', paused: 'usual', off: 'often' }, // [A]
    'firewall-or-dns': { 'list-on': 'often' }, // a home with many rules [A cases]
  },
});

export const routerList = table({
  known: 'few',
  options: { online: 'often', 'no-address': 'hardly', 'comes-and-goes': 'rare', blocked: 'never', missing: 'usual' },
  states: {
    works: { online: 'always', missing: 'possible' },
    'never-joined': { online: 'possible' },
    'falls-off': { 'comes-and-goes': 'usual', 'no-address': 'possible' },
    'comes-and-goes': { 'comes-and-goes': 'usual', online: 'usual', missing: 'often' },
    'cut-off': { online: 'usual', missing: 'rare' },
    'no-power': { online: 'never' },
  },
  rows: {
    'dhcp-or-ip': { 'no-address': 'always' }, // DHCP is needed [A]
    'mac-blocked': { blocked: 'usual' }, // blocked devices may still have an address [A]
    'wrong-password-or-ssid-changed': { online: 'hardly' }, // what is in the list has joined [K]
    'band-5ghz-only': { online: 'hardly' }, // as above [K]
    other: { 'no-address': 'rare', 'comes-and-goes': 'often' }, // faults of the router's own software, devices that it throws out again [A cases]
  },
});

export const triedRouter = table<OptionId<'tried-router'>>({
  known: 'most',
  options: { 'not-tried': 44, 'no-help': ordinary('tried-router')['no-help']!, 'helped-a-while': 6 },
  rows: {
    'router-needs-restart': { 'no-help': 'possible', 'helped-a-while': 'usual' }, // hangs again after days [K]
    'channel-interference': { 'helped-a-while': 'often' }, // a new automatic channel for a while [A cases]
    'dhcp-or-ip': { 'helped-a-while': 'usual' }, // a new lease for a while [K]
    'ap-isolation-or-guest': { 'helped-a-while': 'often' }, // until the router parts them again [A cases]
  },
});
