/**
 * The layer between causes and answers: what is going on with the camera. A state is never a rival of its own causes: a
 * Sync Module that is offline is what people see, the new password beneath it is why. Every row says why.
 */
import type { Level } from './levels.ts';
import { CAUSES, type Cause } from '../common/ids.ts';

export const STATES = [
  'works', // it is online, its light only tells something
  'starting', // it starts or waits to be set up, and that is all
  'never-joined', // set-up fails: it was never on this Wi-Fi
  'offline', // it was in service and is gone
  'module-offline', // its Sync Module is gone, and every camera of it
  'falls-off', // it joins and is thrown off at once
  'comes-and-goes', // there, away, there again
  'cut-off', // it is on the Wi-Fi, but it or the phone does not get through
  'no-power', // no sign of life
] as const;
export type State = (typeof STATES)[number];

/** How usual a state is for a cause that is not named with it. */
type StateRow = Partial<Record<State, Level>>;

const UNLESS_SAID: Level = 'never';

/** How a cause shows itself. */
const STATES_OF: Record<Cause, StateRow> = {
  'battery-low': { offline: 'usual', 'no-power': 'often', 'comes-and-goes': 'possible', works: 'rare' }, // runs down, then gives way now and then [K]
  'bad-batteries': {
    offline: 'usual',
    'no-power': 'often',
    'comes-and-goes': 'often',
    'never-joined': 'often',
    starting: 'rare',
  }, // do not hold the voltage; set-up breaks off [B]
  'setup-mode-normal': { starting: 'always', 'never-joined': 'hardly' }, // [A]
  'motion-recording-normal': { works: 'always' }, // [K]
  'wifi-weak': { 'comes-and-goes': 'usual', offline: 'often', 'never-joined': 'often', 'falls-off': 'rare' }, // [K]
  'channel-interference': {
    'comes-and-goes': 'usual',
    'never-joined': 'often',
    offline: 'possible',
    'falls-off': 'hardly',
  }, // disturbed, or on 12–14, which is not joined [A cases]
  'band-5ghz-only': { 'never-joined': 'usual', offline: 'often', 'comes-and-goes': 'rare' }, // [K]
  'band-steering': { 'never-joined': 'usual', offline: 'often', 'comes-and-goes': 'often', 'falls-off': 'rare' }, // one name hinders pairing; later the router pushes it off [A cases]
  'mac-blocked': {
    'never-joined': 'usual',
    offline: 'usual',
    'module-offline': 'possible',
    'cut-off': 'possible',
    'falls-off': 'possible',
    'comes-and-goes': 'possible',
  }, // [A]; a schedule lets it in by day [A]
  'wrong-password-or-ssid-changed': {
    offline: 'usual',
    'never-joined': 'usual',
    'module-offline': 'often',
    starting: 'possible',
    'comes-and-goes': 'rare',
  }, // [A]; a camera that has lost its network waits to be set up [A cases]
  'ssid-special-chars': { 'never-joined': 'usual', offline: 'possible', 'module-offline': 'hardly' }, // shows when joining [A]
  'security-wpa3': { 'never-joined': 'usual', offline: 'often', 'falls-off': 'possible', 'comes-and-goes': 'rare' }, // the handshake fails [A cases]
  'internet-down': {
    offline: 'usual',
    'module-offline': 'often',
    'comes-and-goes': 'possible',
    'never-joined': 'hardly',
  }, // [K]
  'router-needs-restart': {
    offline: 'usual',
    'comes-and-goes': 'often',
    'module-offline': 'often',
    'never-joined': 'rare',
  }, // [B]
  vpn: { 'cut-off': 'usual', 'never-joined': 'possible', offline: 'rare' }, // the camera itself is well [A cases]
  'ap-isolation-or-guest': { 'never-joined': 'usual', 'cut-off': 'often', offline: 'rare', 'comes-and-goes': 'rare' }, // [K]
  'dhcp-or-ip': {
    'falls-off': 'often',
    'comes-and-goes': 'often',
    offline: 'often',
    'never-joined': 'often',
    'module-offline': 'rare',
  }, // no address, or two with one [K]
  'firewall-or-dns': { 'cut-off': 'usual', offline: 'often', 'never-joined': 'often', 'module-offline': 'rare' }, // it joins and does not reach Blink [A cases]
  'server-outage': { 'cut-off': 'usual', offline: 'often', 'module-offline': 'rare' }, // [K]
  'firmware-stuck': {
    offline: 'usual',
    'comes-and-goes': 'possible',
    'never-joined': 'rare',
    'no-power': 'rare',
  }, // hangs after a power cut or an update, some again and again [A cases]
  'hardware-fault': { offline: 'often', 'no-power': 'usual', 'never-joined': 'often', 'comes-and-goes': 'possible' }, // [B]
  'usb-power': {
    'comes-and-goes': 'often',
    'no-power': 'often',
    offline: 'often',
    'never-joined': 'often',
    'module-offline': 'rare',
  }, // restarts under load, or never gets far [A cases]
  'sync-module-offline': { 'module-offline': 'always', offline: 'hardly' }, // the module itself hangs [A]
  other: {
    'never-joined': 'usual',
    'falls-off': 'often',
    offline: 'often',
    'comes-and-goes': 'usual',
    'cut-off': 'rare',
  }, // routers and devices that do not get on [A cases]
};

/** @returns how usual a state is when this is the cause */
export const stateLevel = (cause: Cause, state: State): Level => STATES_OF[cause][state] ?? UNLESS_SAID;

/** One cell a pair of cause and state: the cause changes slowest. */
export const CELLS: readonly { cause: Cause; state: State }[] = CAUSES.flatMap((cause) =>
  STATES.map((state) => ({ cause, state })),
);
