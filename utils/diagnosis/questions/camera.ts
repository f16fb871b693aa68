/** Questions about the camera itself. Every row says why: [A] official, [B] secondary page, [K] general knowledge. */
import { table } from './table.ts';

export const when = table({
  // Everybody knows it: all 67 accounts read tell it, no other question is answered by half of them.
  known: 'all',
  options: {
    'setting-up': 'possible',
    'just-powered': 'rare',
    'after-batteries': 'rare',
    'by-itself': 'often',
    'after-change': 'possible',
  },
  rows: {
    'battery-low': {
      'by-itself': 'usual',
      'after-batteries': 'possible',
      'setting-up': 'never',
      'after-change': 'rare',
    }, // cells run down over months [K]
    'bad-batteries': {
      'after-batteries': 'usual',
      'just-powered': 'often',
      'setting-up': 'often',
      'by-itself': 'usual',
      'after-change': 'rare',
    }, // shows soon after new cells, article 89, or weeks later, when nobody thinks of them [A cases]
    'setup-mode-normal': {
      'setting-up': 'usual',
      'just-powered': 'usual',
      'by-itself': 'never',
      'after-change': 'rare',
    }, // start-up flashes, pairing ring [A][B]
    'motion-recording-normal': {
      'by-itself': 'usual',
      'setting-up': 'never',
      'just-powered': 'never',
      'after-change': 'rare',
    }, // only a camera in service records [K]
    'wifi-weak': { 'setting-up': 'often' }, // new places and slow changes alike [K]
    'band-5ghz-only': { 'setting-up': 'usual', 'after-change': 'usual', 'by-itself': 'possible' }, // a radio is off from the start or since a change, which the provider may have made [K]
    'band-steering': { 'setting-up': 'usual', 'after-change': 'often', 'by-itself': 'often' }, // one name blocks pairing, docs/knowledge/network.md#bands; later it pushes the camera off [A cases]
    'mac-blocked': { 'setting-up': 'often', 'after-change': 'often', 'by-itself': 'possible' }, // new devices blocked, lists made at a change [A]
    'wrong-password-or-ssid-changed': { 'after-change': 'usual', 'setting-up': 'usual', 'by-itself': 'often' }, // changed or mistyped [A]; cameras also lose their network by themselves [A cases]
    'ssid-special-chars': { 'setting-up': 'usual', 'after-change': 'often', 'by-itself': 'possible' }, // shows at set-up or after renaming [A], or with new software [A cases]
    'security-wpa3': { 'setting-up': 'often', 'after-change': 'usual', 'by-itself': 'often' }, // comes with a new router, or unnoticed with an update [A cases]
    'internet-down': { 'by-itself': 'usual', 'setting-up': 'rare' }, // provider faults come by themselves [K]
    'router-needs-restart': { 'by-itself': 'usual', 'setting-up': 'rare' }, // a router that hangs after weeks [B]
    vpn: { 'setting-up': 'often', 'by-itself': 'often' }, // article 41; viewing over VPN [A cases]
    'ap-isolation-or-guest': { 'setting-up': 'usual', 'after-change': 'often' }, // the network chosen at set-up [K]
    'firewall-or-dns': { 'after-change': 'often' }, // after a new filter, or a list update by itself [A cases]
    'server-outage': { 'by-itself': 'always', 'setting-up': 'rare', 'after-change': 'never' }, // nothing at home changed [K]
    'firmware-stuck': { 'by-itself': 'usual' }, // hangs after a power cut or an update [A cases]
    'hardware-fault': { 'by-itself': 'usual' }, // age, water [B]
    'sync-module-offline': { 'after-change': 'usual', 'by-itself': 'usual' }, // it keeps the old network, or falls off by itself [A]
    'dhcp-or-ip': { 'after-change': 'often' }, // address pool or reservation changed [K]
    other: { 'setting-up': 'usual', 'after-change': 'often', 'by-itself': 'often' }, // devices and routers that do not get on show it at the first try [A cases]
  },
});

export const howLong = table({
  known: 'most',
  options: { 'under-five': 'rare', 'under-day': 'often', longer: 'often' },
  rows: {
    'setup-mode-normal': { 'under-five': 'usual', 'under-day': 'rare', longer: 'never' }, // starting takes a minute or two [B]
    'motion-recording-normal': { 'under-five': 'possible' }, // comes with each visit [B]
    'battery-low': { 'under-day': 'possible' }, // stays until the cells are changed [K]
    'internet-down': { longer: 'possible' }, // providers mend it within a day [K]
    'server-outage': { 'under-day': 'usual', longer: 'rare' }, // outages are short [K]
    'router-needs-restart': { longer: 'possible' }, // noticed soon: everything suffers [K]
  },
});

export const howMany = table({
  known: 'most',
  options: { one: 'often', some: 'possible', all: 'possible' },
  rows: {
    'battery-low': { one: 'usual', some: 'rare', all: 'never' }, // cells of several cameras do not die together [K]
    'bad-batteries': { one: 'usual', some: 'possible', all: 'rare' }, // one set, one camera [K]
    'motion-recording-normal': { one: 'usual', all: 'never' }, // one camera sees the visitor [K]
    'setup-mode-normal': { one: 'usual', all: 'rare' }, // one camera is set up at a time [K]
    'wifi-weak': { one: 'usual', some: 'often', all: 'rare' }, // the far ones [K]
    'hardware-fault': { one: 'usual', some: 'never', all: 'never' }, // one device breaks [K]
    'usb-power': { one: 'usual', some: 'rare', all: 'never' }, // one adapter or cable [K]
    'internet-down': { all: 'usual', some: 'possible', one: 'rare' }, // everything at once [K]
    'router-needs-restart': { all: 'usual', some: 'often', one: 'possible' }, // shared by all [K]
    'server-outage': { all: 'usual', some: 'often', one: 'rare' }, // shared by all [K]
    'sync-module-offline': { all: 'usual', some: 'often', one: 'rare' }, // all cameras of that module [A]
    'wrong-password-or-ssid-changed': { all: 'often' }, // one network for all [K]
    'mac-blocked': { one: 'often', some: 'possible' }, // one entry on a list [K]
    'security-wpa3': { all: 'often', some: 'often', one: 'possible' }, // a setting hits every camera [K]
    'channel-interference': { some: 'often', one: 'often' }, // some places suffer [K]
    'dhcp-or-ip': { one: 'often', all: 'rare' }, // one lease [K]
    'firewall-or-dns': { all: 'often' }, // filters hit the whole home [K]
    vpn: { all: 'usual', one: 'possible' }, // the phone, not the camera [K]
    'band-5ghz-only': { all: 'often' }, // no 2.4 GHz for anyone [K]
  },
});

export const batteries = table({
  known: 'many',
  options: { 'fresh-lithium': 'often', 'old-lithium': 'often', 'other-type': 'possible' },
  rows: {
    'battery-low': { 'old-lithium': 'always', 'fresh-lithium': 'rare' }, // over a year in use [B]
    'bad-batteries': { 'other-type': 'always', 'fresh-lithium': 'possible', 'old-lithium': 'rare' }, // alkaline and rechargeable do not hold the voltage [B]
  },
});

export const condition = table({
  known: 'most',
  options: { fine: 'usual', 'no-power': 'possible', wet: 'hardly', damaged: 'hardly' },
  rows: {
    'hardware-fault': { wet: 'usual', damaged: 'usual', 'no-power': 'usual', fine: 'possible' }, // fog, rust, a fall [B]
    'battery-low': { 'no-power': 'often' }, // empty cells [K]
    'bad-batteries': { 'no-power': 'often' }, // wrong way round or empty [K]
    'usb-power': { 'no-power': 'usual' }, // no current [K]
  },
});

export const usbPower = table({
  known: 'most',
  options: { original: 'usual', 'other-charger': 'possible', 'computer-port': 'rare', flickers: 'rare' },
  rows: {
    'usb-power': { original: 'rare', 'other-charger': 'usual', 'computer-port': 'usual', flickers: 'usual' }, // 5 V and 1 A are needed [B]
    'hardware-fault': { flickers: 'possible' }, // a worn socket [K]
    'firmware-stuck': { flickers: 'possible' }, // a start that breaks off and begins again; more often current is short [A cases]
  },
});

export const triedCamera = table({
  known: 'most',
  options: { 'not-tried': 'often', 'no-help': 'often', 'helped-a-while': 'rare' },
  rows: {
    'firmware-stuck': { 'no-help': 'rare', 'helped-a-while': 'often' }, // a hung camera comes back [K]
    'channel-interference': { 'helped-a-while': 'possible' }, // back until the next disturbance [K]
    'dhcp-or-ip': { 'helped-a-while': 'often' }, // a new lease for a day [A cases]
    'wifi-weak': { 'helped-a-while': 'often' }, // rejoins, then drops [A cases]
    'usb-power': { 'helped-a-while': 'possible' }, // until the next dip [K]
  },
});

export const triedBatteries = table({
  known: 'most',
  options: { 'not-tried': 'often', 'no-help': 'often', 'helped-a-while': 'rare' },
  rows: {
    'battery-low': { 'no-help': 'never', 'helped-a-while': 'rare' }, // new cells end it [K]
    'bad-batteries': { 'no-help': 'possible', 'helped-a-while': 'usual' }, // the wrong kind does not last [B]
    'wifi-weak': { 'helped-a-while': 'possible' }, // searching drains cells [B]
  },
});
