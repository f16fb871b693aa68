/** Questions about the router: few people know these; its page may tell. */
import { table } from './table.ts';

export const routerKind = table({
  known: 'many',
  options: { older: 'often', 'wifi-six': 'possible', provider: 'often', mesh: 'possible', satellite: 'rare' },
  rows: {
    'band-steering': { mesh: 'usual', 'wifi-six': 'often' }, // one name is their factory setting [A cases]
    'security-wpa3': { mesh: 'often', 'wifi-six': 'often' }, // they bring WPA3 and ax on 2.4 GHz [A cases]
    'internet-down': { satellite: 'often' }, // not supported [A]
    'mac-blocked': { mesh: 'possible', provider: 'usual' }, // their apps pause devices [A]
    other: { 'wifi-six': 'often' }, // their 2.4 GHz and old chips do not get on [A cases]
  },
});

export const security = table({
  known: 'few',
  options: {
    wpa2: 'usual',
    // As seldom as in the question about the home network: most homes run WPA2.
    mixed: 'rare',
    wpa3: 'hardly',
    'protected-frames': 'hardly',
    enterprise: 'hardly',
    old: 'rare',
  },
  rows: {
    'security-wpa3': {
      wpa3: 'always',
      mixed: 'always',
      'protected-frames': 'usual',
      enterprise: 'often',
      wpa2: 'rare',
    }, // WPA3 is not on the official list [A]
    other: { 'protected-frames': 'rare' }, // both ways reported, off less often than required [A cases]
  },
});

export const channel = table({
  known: 'few',
  options: { fixed: 'often', high: 'hardly', auto: 'often', wide: 'rare', crowded: 'rare' },
  rows: {
    'channel-interference': { high: 'often', wide: 'often', crowded: 'often', auto: 'usual', fixed: 'possible' }, // 12–14 not joined, hopping, 40 MHz [A cases]
  },
});

export const blocking = table({
  known: 'few',
  options: { off: 'usual', 'list-on': 'hardly', 'new-blocked': 'hardly', paused: 'never' },
  rows: {
    'mac-blocked': { 'list-on': 'always', 'new-blocked': 'always', paused: 'always', off: 'rare' }, // [A]
    'firewall-or-dns': { 'list-on': 'possible' }, // a home with many rules [A cases]
  },
});

export const routerList = table({
  known: 'few',
  options: { online: 'possible', 'no-address': 'hardly', 'comes-and-goes': 'rare', blocked: 'never', missing: 'often' },
  rows: {
    'dhcp-or-ip': { 'no-address': 'always', missing: 'possible' }, // [A]: DHCP is needed
    'mac-blocked': { blocked: 'usual', online: 'often', missing: 'often' }, // blocked devices may still have an address [A]
    'wifi-weak': { 'comes-and-goes': 'often' }, // [K]
    'channel-interference': { 'comes-and-goes': 'often' }, // [A cases]
    'security-wpa3': { 'comes-and-goes': 'often', 'no-address': 'possible' }, // handshake fails again and again [A cases]
    'firewall-or-dns': { online: 'usual' }, // it is in, but gets nowhere [A cases]
    'ap-isolation-or-guest': { online: 'often' }, // as above [K]
    'server-outage': { online: 'usual' }, // nothing wrong at home [K]
    vpn: { online: 'usual' }, // nothing wrong at home [A cases]
    'motion-recording-normal': { online: 'usual' }, // it works [K]
    'internet-down': { online: 'usual' }, // Wi-Fi is fine [K]
    'battery-low': { missing: 'usual' }, // [K]
    'hardware-fault': { missing: 'usual' }, // [K]
    'usb-power': { online: 'rare', missing: 'usual' }, // without current it is not there [K]
    'wrong-password-or-ssid-changed': { online: 'rare' }, // what is in the list has joined [K]
    'band-5ghz-only': { online: 'rare' }, // as above [K]
    other: { 'no-address': 'possible', 'comes-and-goes': 'often' }, // faults of the router's own software, devices that it throws out again [A cases]
  },
});

export const triedRouter = table({
  known: 'most',
  options: { 'not-tried': 'often', 'no-help': 'often', 'helped-a-while': 'rare' },
  rows: {
    'router-needs-restart': { 'no-help': 'rare', 'helped-a-while': 'often' }, // hangs again after days [K]
    'channel-interference': { 'helped-a-while': 'often' }, // a new automatic channel for a while [A cases]
    'dhcp-or-ip': { 'helped-a-while': 'often', 'no-help': 'possible' }, // a new lease for a while [K]
    'server-outage': { 'no-help': 'usual' }, // not at home [A cases]
  },
});
