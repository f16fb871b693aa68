import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { CAMERA, OTHER, type Page, facts, withPage, chance } from './evidence-page.ts';

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

describe('a radio that is off, or seems so', () => {
  const channel = (radio: string, witnesses: ('label' | 'native')[]) =>
    facts({
      settings: [
        ['radio-enable', radio, '2.4', { witnesses }],
        ['channel', '13'],
        ['channel-width', '40'],
      ],
    });

  it('leaves its channel out of the diagnosis: nothing of it is on the air', () => {
    expect(channel('on', ['native', 'label'])).toEqual(['band_24_fine', 'channel_high', 'width_40']);
    expect(channel('off', ['native', 'label'])).toEqual(['radio_24_off']);
    expect(channel('off', ['label'])).toEqual([]);
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
