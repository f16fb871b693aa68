import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { FAMILY_LIGHTS, LIGHT_IDS, LIGHTS, lightsFor, type Lamp } from '../../../utils/camera/lights.ts';
import { FAMILIES, MODELS, modelById, modelName, MODEL_IDS } from '../../../utils/camera/models.ts';
import { text } from '../../../utils/common/text.ts';

describe('models', () => {
  it('has a name for each, and knows each by its id', () => {
    for (const id of MODEL_IDS) {
      expect(modelById(id)?.id).toBe(id);
      expect(resolveText(modelName(id))).not.toBe('');
    }
    expect(modelById('not-sure')).toBeNull();
    expect(modelById(undefined)).toBeNull();
  });

  it('works on 2.4 GHz always, and claims "only 2.4" where that is known', () => {
    for (const { bands } of MODELS) expect(bands.works).toContain('2.4');
    const unconfirmed = MODELS.filter(({ bands }) => !bands.confirmed).map(({ id }) => id);
    expect(unconfirmed).toEqual(
      expect.arrayContaining(['mini-2k', 'outdoor-2k', 'sync-module-xr', 'wired-doorbell', 'arc']),
    );
    expect(modelById('outdoor-4')?.bands.confirmed).toBe(true);
  });

  it('says what the plan depends on', () => {
    expect(modelById('mini')).toMatchObject({ power: 'usb', needsSyncModule: 'no', networkOf: 'itself' });
    expect(modelById('outdoor-4')).toMatchObject({ power: 'battery', needsSyncModule: 'yes', networkOf: 'module' });
    expect(modelById('video-doorbell')).toMatchObject({ power: 'battery', needsSyncModule: 'optional' });
    expect(modelById('floodlight-wired')).toMatchObject({ power: 'mains' });
  });
});

describe('lights', () => {
  it('can be drawn: every rhythm is on, off, on, off in whole milliseconds', () => {
    for (const id of LIGHT_IDS) {
      for (const { rhythm } of LIGHTS[id].lamps as readonly Lamp[]) {
        expect(rhythm.length % 2).toBe(0);
        for (const [at, ms] of rhythm.entries()) {
          expect(Number.isInteger(ms)).toBe(true);
          expect(ms).toBeGreaterThanOrEqual(at % 2 === 0 ? 1 : 0);
        }
      }
      expect(resolveText(text(`light.${id}`))).not.toBe('');
    }
  });

  it('blinks never faster than three times a second', () => {
    const periods = LIGHT_IDS.flatMap((id) =>
      (LIGHTS[id].lamps as readonly Lamp[]).flatMap(({ rhythm }) =>
        rhythm.flatMap((ms, at) => (at % 2 === 1 && ms > 0 ? [ms + rhythm[at - 1]!] : [])),
      ),
    );
    expect(periods.length).toBeGreaterThan(10);
    expect(Math.min(...periods)).toBeGreaterThanOrEqual(334);
  });

  it('counts as the devices do', () => {
    const flashes = (lamp: Lamp | undefined): number => (lamp?.rhythm.length ?? 0) / 2;
    const afterBlue = LIGHTS['red-after-blue'].lamps as readonly Lamp[];
    expect(afterBlue.map(({ colour }) => colour)).toEqual(['blue', 'red']);
    expect(flashes(afterBlue[1])).toBe(5);
    const repeated = LIGHTS['red-flashing'].lamps[0].rhythm as readonly number[];
    expect(repeated.reduce((sum, ms) => sum + ms, 0)).toBe(3000);
    const offline = LIGHTS['module-offline'].lamps as readonly Lamp[];
    expect(offline.map(({ colour, rhythm }) => [colour, rhythm[1]! > 0])).toEqual([
      ['blue', false],
      ['green', true],
    ]);
  });

  it('tells for every family what each light means, how sure that is and where it was read', () => {
    for (const family of FAMILIES) {
      expect(lightsFor(family).length).toBeGreaterThan(4);
      for (const { meaning, source } of FAMILY_LIGHTS[family]) {
        expect(resolveText(meaning)).toMatch(/\.$/);
        expect(source).not.toBe('');
      }
    }
    expect(lightsFor(null)).toEqual(LIGHT_IDS);
  });

  it('shows no low-battery light where there is none', () => {
    expect(lightsFor('mini')).not.toContain('red-after-blue');
    expect(lightsFor('doorbell')).not.toContain('red-after-blue');
    expect(
      lightsFor('module')
        .filter((id) => id !== 'none')
        .every((id) => id.startsWith('module-')),
    ).toBe(true);
  });

  it('marks as official what Blink itself says, and no more', () => {
    const official = FAMILIES.flatMap((family) => FAMILY_LIGHTS[family].filter(({ sure }) => sure === 'official'));
    expect(official.every(({ source }) => source.includes('.com'))).toBe(true);
    expect(FAMILY_LIGHTS.battery.some(({ sure }) => sure === 'official')).toBe(false);
  });
});
