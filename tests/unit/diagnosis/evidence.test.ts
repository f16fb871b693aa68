import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { evidenceOf } from '../../../utils/diagnosis/evidence.ts';
import { CAUSES } from '../../../utils/common/ids.ts';
import type { Band, SettingKind } from '../../../utils/common/kinds.ts';
import type { Client, Extra, Network, Reading, Setting } from '../../../utils/reading/types.ts';

const CAMERA = '74:AB:93:01:02:03';
const OTHER = '00:11:22:33:44:55';

interface Page {
  settings?: [SettingKind, string | string[] | null, (Band | null)?, Partial<Setting>?][];
  clients?: Partial<Client>[];
  networks?: Partial<Network>[];
  extras?: Partial<Extra>[];
  login?: boolean;
}

function page({ settings = [], clients = [], networks = [], extras = [], login = false }: Page): Reading {
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

const facts = (content: Page, own: string[] = []) => evidenceOf(page(content), own);
const withPage = (content: Page, answers: Record<string, string> = {}, ownMacs: string[] = []) =>
  diagnose({ answers, tried: [], reading: page(content), ownMacs });
const chance = (result: ReturnType<typeof diagnose>, cause: string): number =>
  result.causes.find(({ id }) => id === cause)!.probability;

describe('the router’s lists', () => {
  const deny: Page['settings'] = [
    ['mac-filter-mode', 'deny'],
    ['mac-filter-list', [OTHER, CAMERA]],
  ];

  it('settles it when the camera is on an active block list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('red-flashing', 'red-solid', 'blue-then-red', 'none'),
        fc.constantFrom('one', 'all'),
        (light, many) => {
          const { causes, verdict } = withPage({ settings: deny }, { light, 'how-many': many }, [CAMERA]);
          expect(causes[0]!.id).toBe('mac-blocked');
          expect(causes[0]!.because[0]).toEqual({ id: 'because.page.mac_denied' });
          expect(verdict).toBe('fix');
        },
      ),
    );
    expect(withPage({ settings: deny }, {}, [CAMERA]).plan[0]!.fix).toBe('unblock-mac');
  });

  it('takes a Blink prefix on the list for the camera when no address is known', () => {
    expect(facts({ settings: deny })).toContain('blink_denied');
    expect(facts({ settings: deny }, [OTHER.replace('00', '02')])).toContain('mac_fine');
  });

  it('does not blame a list that is switched off', () => {
    expect(facts({ settings: [['mac-filter-enable', 'off'], ...deny] }, [CAMERA])).toEqual(['mac_fine']);
    expect(
      facts(
        {
          settings: [
            ['mac-filter-mode', 'off'],
            ['mac-filter-list', [CAMERA]],
          ],
        },
        [CAMERA],
      ),
    ).toEqual(['mac_fine']);
  });

  it('joins a list with the switch of all bands, and says less where the sense of a list is not shown', () => {
    const list: NonNullable<Page['settings']> = [['mac-filter-list', [CAMERA], '2.4']];
    expect(facts({ settings: [['mac-filter-mode', 'deny', null], ...list] }, [CAMERA])).toEqual(['mac_denied']);
    expect(facts({ settings: [['mac-filter-enable', 'off', null], ...list] }, [CAMERA])).toEqual(['mac_fine']);
    expect(facts({ settings: list }, [CAMERA])).toEqual(['mac_listed']);
    expect(
      facts({ settings: [['mac-filter-mode', 'deny'], ['mac-filter-mode', 'off', '2.4', { hidden: true }], ...list] }, [
        CAMERA,
      ]),
    ).toEqual(['mac_denied']);
  });

  it('finds the camera missing on an active allow list', () => {
    const allow: Page['settings'] = [
      ['mac-filter-mode', 'allow'],
      ['mac-filter-list', [OTHER]],
    ];
    expect(facts({ settings: allow }, [CAMERA])).toEqual(['mac_not_allowed']);
    expect(facts({ settings: allow }, [OTHER])).toEqual(['mac_fine']);
    expect(facts({ settings: allow })).toEqual(['allow_list_unknown']);
    expect(withPage({ settings: allow }, {}, [CAMERA]).causes[0]!.id).toBe('mac-blocked');
  });

  it('leaves guest networks and the 5 GHz list alone', () => {
    expect(
      facts(
        {
          settings: [
            ['mac-filter-mode', 'deny', '2.4', { guest: true }],
            ['mac-filter-list', [CAMERA], '2.4', { guest: true }],
          ],
        },
        [CAMERA],
      ),
    ).not.toContain('mac_denied');
    expect(
      facts(
        {
          settings: [
            ['mac-filter-mode', 'deny', '5'],
            ['mac-filter-list', [CAMERA], '5'],
          ],
        },
        [CAMERA],
      ),
    ).not.toContain('mac_denied');
  });

  it('hears blocked rows and new devices blocked', () => {
    expect(facts({ clients: [{ blocked: true }] })).toEqual(['device_blocked']);
    expect(facts({ extras: [{ kind: 'new-device-policy', value: 'block' }] })).toEqual(['new_devices_blocked']);
  });
});

describe('radio, channel and security', () => {
  it.each([
    ['band-5ghz-only', [['radio-enable', 'off', '2.4']]],
    ['band-5ghz-only', [['band-select', '5GHz', null]]],
    ['security-wpa3', [['security-mode', 'WPA3-Personal']]],
    ['security-wpa3', [['security-mode', 'WPA2-Enterprise']]],
    ['channel-interference', [['channel', '13']]],
  ] as [string, Page['settings']][])('%s', (cause, settings) => {
    expect(withPage({ settings }).causes[0]!.id).toBe(cause);
  });

  it('reads names, steering, width, isolation and frames', () => {
    expect(
      facts({
        settings: [
          ['ssid', 'Tom & Jerry'],
          ['ssid-broadcast', 'off'],
        ],
      }),
    ).toEqual(['name_special', 'name_hidden']);
    expect(
      facts({
        settings: [
          ['ssid', 'home'],
          ['ssid', 'home', '5'],
        ],
      }),
    ).toEqual(['one_name', 'name_fine']);
    expect(
      facts({
        settings: [
          ['ssid', 'home'],
          ['ssid', 'home-5', '5'],
        ],
      }),
    ).toEqual(['steering_fine', 'name_fine']);
    expect(facts({ settings: [['band-steering', 'on', null]] })).toEqual(['steering_on']);
    expect(
      facts({
        settings: [
          ['channel', 'auto'],
          ['channel-width', '20/40'],
        ],
      }),
    ).toEqual(['channel_auto', 'width_40']);
    expect(
      facts({ settings: [['channel', '6']], networks: [{}, { channel: 7 }, { channel: 5 }, { channel: 11 }] }),
    ).toEqual(['channel_fine', 'crowded']);
    expect(facts({ settings: [['channel', '4']] })).toEqual(['channel_between']);
    expect(facts({ settings: [['security-mode', 'WPA2/WPA3-Personal']] })).toEqual(['wpa3_mixed']);
    expect(facts({ settings: [['wireless-mode', 'ax only']] })).toEqual(['mode_not_bgn']);
    expect(facts({ settings: [['ap-isolation', 'on']] })).toEqual(['isolation_on']);
    expect(facts({ extras: [{ kind: 'pmf', value: 'required' }] })).toEqual(['pmf_required']);
    expect(facts({ extras: [{ kind: 'dhcp-server', value: 'off' }] })).toEqual(['dhcp_off']);
  });

  it('speaks against router causes when the page is clean', () => {
    const clean: Page = {
      settings: [
        ['mac-filter-mode', 'off'],
        ['radio-enable', 'on'],
        ['channel', '6'],
        ['security-mode', 'WPA2-PSK'],
        ['ssid', 'home'],
        ['ssid', 'home-5', '5'],
        ['ap-isolation', 'off'],
      ],
    };
    const answers = { light: 'red-flashing' };
    const before = diagnose({ answers, tried: [] });
    const after = withPage(clean, answers);
    for (const cause of ['mac-blocked', 'band-5ghz-only', 'band-steering', 'security-wpa3', 'ap-isolation-or-guest']) {
      expect(chance(after, cause), cause).toBeLessThan(chance(before, cause) / 1.5);
    }
    expect(chance(after, 'battery-low')).toBeGreaterThan(chance(before, 'battery-low'));
  });
});

describe('the list of devices', () => {
  it('reads the signal in classes', () => {
    expect(facts({ clients: [{ rssi: -55 }] })).toEqual(['present', 'signal_strong']);
    expect(facts({ clients: [{ rssi: -70 }] })).toEqual(['present', 'signal_borderline']);
    expect(facts({ clients: [{ rssi: -80 }] })).toEqual(['present', 'signal_weak']);
    expect(withPage({ clients: [{ rssi: -80 }] }, { 'live-view': 'sometimes' }).causes[0]!.id).toBe('wifi-weak');
  });

  it('takes a camera missing from the list for no evidence', () => {
    const nobody = withPage({ clients: [{ mac: OTHER, blink: 'no', rssi: -80 }] });
    expect(nobody.causes).toEqual(diagnose({ answers: {}, tried: [] }).causes);
  });

  it('sees an address that is none', () => {
    expect(facts({ clients: [{ ip: '169.254.3.4' }] })).toEqual(['no_address']);
    expect(facts({ clients: [{ ip: null }] })).toEqual([]);
  });

  it('does not take an address for access: blocked devices may have one', () => {
    const { causes } = withPage(
      {
        clients: [{}],
        settings: [
          ['mac-filter-mode', 'deny'],
          ['mac-filter-list', [CAMERA]],
        ],
      },
      {},
      [CAMERA],
    );
    expect(causes[0]!.id).toBe('mac-blocked');
  });
});

describe('page and person', () => {
  it('believes the page and says so when the person said otherwise', () => {
    const told = { security: 'wpa2' };
    const { causes, contradictions } = withPage({ settings: [['security-mode', 'WPA3-SAE']] }, told);
    expect(causes[0]!.id).toBe('security-wpa3');
    expect(contradictions?.map(({ id }) => id)).toContain('question.contradiction.page_says_otherwise');
  });

  it('says nothing of that when page and person agree', () => {
    const { contradictions } = withPage({ settings: [['security-mode', 'WPA3-SAE']] }, { security: 'wpa3' });
    expect(contradictions).toEqual([]);
  });

  it('claims nothing from a sign-in page or a page that is no router', () => {
    const settings: Page['settings'] = [['radio-enable', 'off']];
    expect(facts({ settings, login: true })).toEqual([]);
    const stranger = page({ settings });
    stranger.router.detected = false;
    expect(evidenceOf(stranger, [])).toEqual([]);
    expect(evidenceOf(null, [])).toEqual([]);
  });

  it('stays whole whatever a page shows', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constantFrom('on', 'off', 'auto', 'deny', '13'),
    );
    const kinds = fc.constantFrom<SettingKind>(
      'mac-filter-mode',
      'mac-filter-list',
      'mac-filter-enable',
      'channel',
      'channel-width',
      'radio-enable',
      'wireless-mode',
      'band-select',
      'band-steering',
      'ssid',
      'security-mode',
    );
    const setting = fc.tuple(kinds, value, fc.constantFrom<Band | null>('2.4', '5', null));
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 8 }), (settings) => {
        const { causes, plan } = withPage({ settings }, {}, [CAMERA]);
        expect(causes).toHaveLength(CAUSES.length);
        expect(causes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
        expect(plan.at(-1)!.fix).toBe('support');
      }),
      { numRuns: 60 },
    );
  });
});
