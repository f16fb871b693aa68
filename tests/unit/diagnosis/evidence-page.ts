/** A router page made of a few settings, and what the diagnosis says of it. */
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { evidenceOf } from '../../../utils/diagnosis/evidence.ts';
import type { Band, SettingKind } from '../../../utils/common/kinds.ts';
import type { Client, Extra, Network, Reading, Setting } from '../../../utils/reading/types.ts';

export const CAMERA = '74:AB:93:01:02:03';
export const OTHER = '00:11:22:33:44:55';

export interface Page {
  settings?: [SettingKind, string | string[] | null, (Band | null)?, Partial<Setting>?][];
  clients?: Partial<Client>[];
  networks?: Partial<Network>[];
  extras?: Partial<Extra>[];
  login?: boolean;
}

export function page({ settings = [], clients = [], networks = [], extras = [], login = false }: Page): Reading {
  return {
    url: 'http://192.168.1.1/',
    router: { detected: true, family: 'generic', vendor: null, confidence: 1, reasons: [], login, box: 'router' },
    loaded: true,
    settings: settings.map(([kind, value, band = '2.4', more = {}]) =>
      Object.assign(
        { kind, value, band, selector: '#a', frame: [], label: '', confidence: 1, reasons: [], hidden: false },
        { witnesses: ['native' as const, 'label' as const] },
        more,
      ),
    ),
    unread: [],
    links: [],
    clients: clients.map((each) =>
      Object.assign(
        { mac: CAMERA, name: null, ip: '192.168.1.20', rssi: null, band: null, blink: 'certain' as const },
        each,
      ),
    ),
    networks: networks.map((each) =>
      Object.assign({ ssid: null, bssid: null, channel: 6, rssi: -50, width: 20 }, each),
    ),
    extras: extras.map((each) => Object.assign({ kind: 'pmf' as const, selector: '#a', frame: [] }, each)),
    scanMs: 1,
  };
}

export const cameras = (macs: string[]) => macs.map((mac) => ({ role: 'camera' as const, mac }));
export const facts = (content: Page, own: string[] = []) => evidenceOf(page(content), cameras(own));
export const withPage = (content: Page, answers: Record<string, string> = {}, ownMacs: string[] = []) =>
  diagnose({ answers, tried: [], reading: page(content), devices: cameras(ownMacs) });
export const chance = (result: ReturnType<typeof diagnose>, cause: string): number =>
  result.causes.find(({ id }) => id === cause)!.probability;
