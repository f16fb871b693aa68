import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { evidenceOf } from '../../../utils/diagnosis/evidence.ts';
import { CAUSES } from '../../../utils/common/ids.ts';
import type { Band, SettingKind } from '../../../utils/common/kinds.ts';
import { CAMERA, OTHER, type Page, page, cameras, facts, withPage } from './evidence-page.ts';

describe('the list of devices', () => {
  it('reads the signal in classes', () => {
    expect(facts({ clients: [{ rssi: -55 }] }, [CAMERA])).toEqual(['present', 'signal_strong']);
    expect(facts({ clients: [{ rssi: -70 }] }, [CAMERA])).toEqual(['present', 'signal_borderline']);
    expect(facts({ clients: [{ rssi: -80 }] }, [CAMERA])).toEqual(['present', 'signal_weak']);
  });

  it('lets nothing that is well with another device, or with one not named, speak for the camera', () => {
    expect(facts({ clients: [{ rssi: -55 }] })).toEqual([]);
    expect(facts({ clients: [{ rssi: -80 }] })).toEqual(['signal_weak']);
    expect(facts({ clients: [{ rssi: -80, name: 'blink-sync-module' }] })).toEqual([]);
    expect(facts({ clients: [{ rssi: -80 }, { mac: OTHER, rssi: -50 }] })).toEqual([]);
    expect(facts({ clients: [{ mac: OTHER, rssi: -50 }] }, [CAMERA])).toEqual([]);
    const module = [{ role: 'sync-module' as const, mac: CAMERA }];
    expect(evidenceOf(page({ clients: [{ rssi: -50 }] }), module)).toEqual([]);
    const deny = page({
      settings: [
        ['mac-filter-mode', 'deny'],
        ['mac-filter-list', [OTHER]],
      ],
      clients: [{}],
    });
    expect(evidenceOf(deny, [])).toEqual(['deny_list_unknown']);
    expect(evidenceOf(deny, module)).toEqual(['deny_list_unknown']);
    expect(evidenceOf(deny, cameras([CAMERA]))).toEqual(['mac_fine', 'present']);
  });

  it('does not let the Sync Module on an allow list speak for the camera', () => {
    const allow = (macs: string[]): Page => ({
      settings: [
        ['mac-filter-mode', 'allow'],
        ['mac-filter-list', macs],
      ],
    });
    const module = [{ role: 'sync-module' as const, mac: CAMERA }];
    expect(evidenceOf(page(allow([CAMERA])), module)).toEqual(['allow_list_unknown']);
    expect(facts(allow([CAMERA]))).toEqual(['allow_list_unknown']);
    expect(evidenceOf(page(allow([OTHER])), module)).toEqual(['mac_not_allowed']);
  });

  it('claims nothing of a page that is not filled, of a modem, of one sign alone, or past a filter nobody could read', () => {
    const off: Page = { settings: [['radio-enable', 'off']] };
    expect(evidenceOf({ ...page(off), loaded: false }, [])).toEqual([]);
    const modem = page(off);
    expect(evidenceOf({ ...modem, router: { ...modem.router, box: 'modem' } }, [])).toEqual([]);
    expect(facts({ settings: [['radio-enable', 'off', '2.4', { witnesses: ['native'] }]] })).toEqual([]);
    const free = page({ settings: [['mac-filter-mode', 'off']] });
    const place = { topic: 'mac-filter', why: 'ip-range', label: '', band: null, hidden: false } as const;
    expect(evidenceOf(free, [])).toEqual(['mac_fine']);
    expect(evidenceOf({ ...free, unread: [{ ...place, selector: '#a', frame: [] }] }, [])).toEqual([]);
  });

  it('names what is weak', () => {
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
