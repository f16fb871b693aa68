/** What can keep the camera off in a lab home, by the cause that the diagnosis calls it. */
import type { Cause } from '../../utils/common/ids.ts';
import { CAMERA, makeHome, type Home } from '../lab/home.ts';

export type FaultCause = Extract<Cause, 'mac-blocked' | 'channel-interference' | 'band-5ghz-only' | 'security-wpa3'>;

/** Which list a router keeps. */
export type ListKind = 'deny' | 'allow';

const OTHER = '5C:E9:31:02:7F:10';

const BREAK: Record<FaultCause, (home: Home, list: ListKind) => void> = {
  'mac-blocked': (home, list) => {
    for (const radio of Object.values(home.radios)) {
      radio.filter = list;
      radio.macs = list === 'deny' ? [OTHER, CAMERA.mac] : home.devices.map(({ mac }) => mac);
    }
  },
  'channel-interference': (home) => void (home.radios['2.4'].channel = 13),
  'band-5ghz-only': (home) => void (home.radios['2.4'].enabled = false),
  'security-wpa3': (home) => void (home.radios['2.4'].security = 'wpa3'),
};

/** Makes a home well in every respect, and then breaks it in one. The router keeps the same object. */
export function breakHome(home: Home, cause: FaultCause, list: ListKind): void {
  const well = makeHome();
  Object.assign(home.radios['2.4'], well.radios['2.4']);
  Object.assign(home.radios['5'], well.radios['5']);
  home.smartConnect = false;
  // A router that lets only listed devices in has its list, also when something else is wrong.
  if (list === 'allow') for (const radio of Object.values(home.radios)) radio.macs = home.devices.map(({ mac }) => mac);
  BREAK[cause](home, list);
}

const CANNOT_JOIN = {
  model: 'outdoor-4',
  light: 'red-flashing',
  'how-many': 'one',
  'live-view': 'fails',
  'app-message': 'cannot-connect',
  changed: 'router-settings',
};

/** What the owner of such a camera tells before going to the router. */
export const TOLD: Record<FaultCause, Record<string, string>> = {
  'mac-blocked': { ...CANNOT_JOIN, blocking: 'list-on' },
  'channel-interference': { ...CANNOT_JOIN, channel: 'high' },
  'band-5ghz-only': { ...CANNOT_JOIN, 'app-message': 'network-missing', band24: 'no' },
  'security-wpa3': { ...CANNOT_JOIN, security: 'wpa3' },
};
