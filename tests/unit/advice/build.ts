/** Readings and diagnoses for the tests of advice, built from few words. */
import type { AdviceInput } from '../../../utils/advice/context.ts';
import type { Cause } from '../../../utils/common/ids.ts';
import type { Diagnosis } from '../../../utils/diagnosis/types.ts';
import type { SettingKind } from '../../../utils/common/kinds.ts';
import type { Client, Extra, Network, PageLink, Reading, Setting } from '../../../utils/reading/types.ts';

export const CAMERA = '74:AB:93:00:00:01';
export const PHONE = 'A4:CF:12:0B:33:7E';

let count = 0;

/** A visible setting; options are given as values, or as [value, text]. */
export function setting(
  kind: SettingKind,
  value: Setting['value'],
  more: Omit<Partial<Setting>, 'options'> & { options?: readonly (string | readonly [string, string])[] } = {},
): Setting {
  const { options, ...rest } = more;
  return {
    kind,
    value,
    band: null,
    label: kind,
    confidence: 0.9,
    reasons: [],
    hidden: false,
    witnesses: ['native', 'label'],
    selector: `#s${(count += 1)}`,
    frame: [],
    ...(options
      ? {
          options: options.map((option) =>
            typeof option === 'string' ? { value: option, text: option } : { value: option[0], text: option[1] },
          ),
        }
      : {}),
    ...rest,
  };
}

export function client(mac: string, more: Partial<Client> = {}): Client {
  return { mac, name: null, ip: '192.168.1.20', rssi: null, band: null, blink: 'no', ...more };
}

export function network(channel: number, rssi: number | null = -60, more: Partial<Network> = {}): Network {
  return { ssid: `net${(count += 1)}`, bssid: null, channel, rssi, width: 20, ...more };
}

export function extra(kind: Extra['kind'], value: string | null, label?: string): Extra {
  return { kind, value, selector: '#e', frame: [], ...(label === undefined ? {} : { label }) };
}

export function link(to: PageLink['to']): PageLink {
  return { to, text: to, selector: `#to-${to}`, frame: [] };
}

export function reading(parts: Partial<Reading> = {}): Reading {
  return {
    url: 'http://192.168.1.1/',
    router: {
      detected: true,
      family: 'generic',
      vendor: null,
      confidence: 0.9,
      reasons: [],
      login: false,
      box: 'router',
    },
    loaded: true,
    settings: [],
    unread: [],
    links: [],
    clients: [],
    networks: [],
    extras: [],
    scanMs: 1,
    ...parts,
  };
}

export function diagnosis(causes: Partial<Record<Cause, number>>): Diagnosis {
  const sorted = Object.entries(causes).sort((a, b) => b[1] - a[1]) as [Cause, number][];
  return {
    verdict: 'fix',
    headline: { kind: 'open', causes: [], wouldTell: [] },
    next: null,
    causes: sorted.map(([id, probability]) => ({ id, probability, because: [] })),
    plan: [],
  };
}

export function input(parts: Partial<Reading>, more: Partial<Omit<AdviceInput, 'reading'>> = {}): AdviceInput {
  return { reading: reading(parts), diagnosis: null, answers: {}, devices: [], ...more };
}

export const OWN = [{ role: 'camera' as const, mac: CAMERA }];
