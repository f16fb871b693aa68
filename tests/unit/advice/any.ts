/** Any page, any diagnosis, any answers and devices: what the properties of advice are tried on. */
import * as fc from 'fast-check';
import type { AdviceInput } from '../../../utils/advice/context.ts';
import { CAUSES } from '../../../utils/common/ids.ts';
import {
  BANDS,
  BLINK_CLASSES,
  EXTRA_KINDS,
  LINK_TARGETS,
  SETTING_KINDS,
  UNREAD_REASONS,
  UNREAD_TOPICS,
  WITNESSES,
  type SettingKind,
} from '../../../utils/common/kinds.ts';
import type { Reading, Setting } from '../../../utils/reading/types.ts';
import { diagnosis, reading } from './build.ts';
import { CASES } from './cases/index.ts';

const MACS = ['74:AB:93:00:00:01', '70:AD:43:00:00:02', 'A4:CF:12:0B:33:7E', '74:EC:B2:00:00:04', '00:11:22:33:44:55'];
const mac = fc.constantFrom(...MACS);
const band = fc.option(fc.constantFrom(...BANDS));
const hostile = fc.oneof(fc.string(), fc.constantFrom('{name}', '<b>x</b>', '$1', '', ' ', 'Home & Co'));

/** Values of each kind as readers give them, and their options as pages word them. */
const VALUES: Record<SettingKind, readonly string[]> = {
  'mac-filter-mode': ['off', 'allow', 'deny'],
  'mac-filter-enable': ['on', 'off'],
  'mac-filter-list': [],
  channel: ['auto', '1', '2', '3', '5', '6', '9', '11', '12', '13', '14', '36', '40', '149'],
  'channel-width': ['auto', '20', '40', '20/40', '80', '160'],
  'radio-enable': ['on', 'off'],
  'wireless-mode': [
    '11b/g/n mixed',
    '802.11ax only',
    'AX',
    'N',
    'b/g/n/ax',
    'Disabled',
    'Auto',
    '802.11a/n/ac',
    'be only',
    '802.11n only',
    'Legacy',
  ],
  'band-select': ['2.4GHz', '5GHz', '6GHz', 'both'],
  'band-steering': ['on', 'off'],
  ssid: ['Home', 'My Home', 'Tom & Ann', ''],
  'ssid-broadcast': ['on', 'off'],
  'security-mode': [
    'None',
    'Open',
    'WEP',
    'WPA-PSK [TKIP]',
    'WPA2-PSK [AES]',
    'WPA2-PSK [TKIP]',
    'WPA/WPA2-Personal',
    'WPA-PSK [TKIP] + WPA2-PSK [AES]',
    'WPA2/WPA3-Personal',
    'WPA3-SAE',
    'WPA3 only',
    'WPA2 Enterprise',
    'OWE',
    'Strong',
  ],
  'ap-isolation': ['on', 'off'],
  'tx-power': ['100%', '50%', '25%', 'High', 'Low', '17', 'driver default', '20 dBm'],
  'client-list': [],
  'site-survey': [],
};

const anySetting: fc.Arbitrary<Setting> = fc.constantFrom(...SETTING_KINDS).chain((kind) => {
  const values = VALUES[kind];
  const value: fc.Arbitrary<Setting['value']> =
    kind === 'mac-filter-list'
      ? fc.option(fc.array(mac, { maxLength: 4 }))
      : values.length === 0
        ? fc.constant(null)
        : fc.option(fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 9 }, { arbitrary: hostile, weight: 1 }));
  const options = fc.option(
    fc
      .uniqueArray(fc.constantFrom(...(values.length > 0 ? values : ['x'])), { maxLength: 8 })
      .chain((some) =>
        fc
          .record({ worded: fc.boolean() })
          .map(({ worded }) => some.map((one) => ({ value: one, text: worded ? one : '' }))),
      ),
    { nil: undefined },
  );
  return fc.record(
    {
      kind: fc.constant(kind),
      band,
      value,
      label: hostile,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      reasons: fc.constant<string[]>([]),
      hidden: fc.boolean(),
      witnesses: fc.subarray([...WITNESSES]),
      policy: fc.option(fc.constantFrom('allow' as const, 'deny' as const)),
      knownDevices: fc.boolean(),
      options,
      guest: fc.boolean(),
      under: hostile,
      nameless: fc.boolean(),
      selector: hostile,
      frame: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
    },
    {
      requiredKeys: [
        'kind',
        'band',
        'value',
        'label',
        'confidence',
        'reasons',
        'hidden',
        'witnesses',
        'selector',
        'frame',
      ],
    },
  ) as fc.Arbitrary<Setting>;
});

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    settings: fc.array(anySetting, { maxLength: 14 }),
    unread: fc.array(
      fc.record({
        topic: fc.constantFrom(...UNREAD_TOPICS),
        why: fc.constantFrom(...UNREAD_REASONS),
        label: hostile,
        band,
        hidden: fc.boolean(),
        selector: hostile,
        frame: fc.constant<number[]>([]),
      }),
      { maxLength: 2 },
    ),
    links: fc.array(
      fc.record({
        to: fc.constantFrom(...LINK_TARGETS),
        text: hostile,
        selector: hostile,
        frame: fc.constant<number[]>([]),
      }),
      { maxLength: 4 },
    ),
    clients: fc.array(
      fc.record({
        mac: fc.option(mac),
        name: fc.option(hostile),
        ip: fc.option(fc.constantFrom('192.168.1.9', '169.254.1.1', '')),
        rssi: fc.option(fc.integer({ min: -140, max: 5 })),
        band,
        blink: fc.constantFrom(...BLINK_CLASSES),
        blocked: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    networks: fc.array(
      fc.record({
        ssid: fc.option(hostile),
        bssid: fc.option(mac),
        channel: fc.option(fc.integer({ min: 1, max: 60 })),
        rssi: fc.option(fc.integer({ min: -100, max: -20 })),
        width: fc.option(fc.constantFrom(20, 40, 80)),
      }),
      { maxLength: 12 },
    ),
    extras: fc.array(
      fc.record({
        kind: fc.constantFrom(...EXTRA_KINDS),
        value: fc.option(fc.oneof(fc.constantFrom('on', 'off', 'block', 'required', '5'), hostile)),
        label: fc.oneof(hostile, fc.constantFrom('Guest portal', 'Porch')),
        band: fc.option(band, { nil: undefined }),
        guest: fc.option(fc.boolean(), { nil: undefined }),
        selector: hostile,
        frame: fc.constant<number[]>([]),
      }),
      { maxLength: 4 },
    ),
  })
  .map(reading);

const anyDiagnosis = fc.option(
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: CAUSES.length, maxLength: CAUSES.length })
    .map((shares) => {
      const sharp = shares.map((share) => share ** 6);
      const sum = sharp.reduce((a, b) => a + b, 0) || 1;
      return diagnosis(Object.fromEntries(CAUSES.map((cause, index) => [cause, sharp[index]! / sum])));
    }),
);
const anyAnswers = fc.constantFrom<Record<string, string>>(
  {},
  { when: 'setting-up', 'special-chars': 'password' },
  { when: 'by-itself', network: 'login-page', pattern: 'certain-times', model: 'wired-doorbell' },
  { model: 'outdoor-4', network: 'guest', changed: 'name-or-password', 'wifi-names': 'five-chosen' },
  { model: 'mini', 'app-message': 'wrong-password', pattern: 'certain-times' },
  { __proto__: 'x', when: 'not-sure' },
);
const anyDevices = fc.array(
  fc.record({ role: fc.constantFrom('camera' as const, 'sync-module' as const, 'not-mine' as const), mac }),
  {
    maxLength: 2,
  },
);
const random = fc.record({ reading: anyReading, diagnosis: anyDiagnosis, answers: anyAnswers, devices: anyDevices });

/** A page on which some rule fires, with strange things added: what rarely comes together by chance. */
const likeACase = fc
  .record({
    of: fc.constantFrom(...Object.values(CASES).flatMap(({ fires }) => fires)),
    more: random,
    keep: fc.boolean(),
  })
  .map(({ of, more, keep }): AdviceInput => {
    const { settings, extras, clients, networks, links } = of.reading;
    return {
      reading: {
        ...of.reading,
        settings: [...settings, ...more.reading.settings.slice(0, 4)],
        extras: [...extras, ...more.reading.extras.slice(0, 2)],
        clients: [...clients, ...more.reading.clients.slice(0, 2)],
        networks: [...networks, ...more.reading.networks.slice(0, 3)],
        links: [...links, ...more.reading.links.slice(0, 1)],
      },
      diagnosis: keep ? of.diagnosis : more.diagnosis,
      answers: keep ? of.answers : { ...more.answers, ...of.answers },
      devices: [...of.devices, ...more.devices.filter(({ mac: one }) => !of.devices.some((own) => own.mac === one))],
    };
  });

export const anyInput = fc.oneof(random, likeACase);
