/** What the person said of devices: theirs, or somebody else's. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { withoutStrangers } from '../../../utils/advice/owned-devices.ts';
import type { OwnDevice } from '../../../utils/common/own-device.ts';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { CAMERA, client, input, PHONE, reading, setting } from './build.ts';
import { filter } from './cases/parts.ts';

const SUSPECT = '70:AD:43:00:00:02';
const NOT_MINE = [{ role: 'not-mine' as const, mac: CAMERA }];

describe('a device that may be the camera', () => {
  const asked = (devices: OwnDevice[] = []) =>
    advise(input({ settings: filter('deny', [PHONE, CAMERA, SUSPECT]) }, { devices }))[0];

  it('is asked about, each by itself', () => {
    expect(asked()).toMatchObject({ severity: 'likely', ask: [CAMERA, SUSPECT] });
  });

  it('is the obstacle once it is theirs, and nothing to ask any more', () => {
    const found = asked([{ role: 'camera', mac: CAMERA }]);
    expect(found).toMatchObject({ rule: 'mac-deny-has-device', severity: 'blocker' });
    expect(found!.ask).toBeUndefined();
  });

  it('is not asked about again once it is not', () => {
    expect(asked(NOT_MINE)).toMatchObject({ rule: 'mac-deny-unknown', ask: [SUSPECT] });
  });

  it('is asked about where its row is blocked', () => {
    const row = client(CAMERA, { blocked: true, blink: 'certain' });
    expect(advise(input({ clients: [row] }))[0]).toMatchObject({ rule: 'device-blocked', ask: [CAMERA] });
    expect(advise(input({ clients: [row] }, { devices: NOT_MINE }))).toEqual([]);
  });
});

describe("somebody else's", () => {
  const page = reading({
    settings: [setting('mac-filter-mode', 'deny'), setting('mac-filter-list', [CAMERA])],
    clients: [client(CAMERA, { blink: 'certain' }), client(PHONE)],
  });

  it('are no evidence', () => {
    const less = withoutStrangers(page, NOT_MINE);
    expect(less.settings.at(-1)?.value).toEqual([]);
    expect(less.clients.map(({ mac }) => mac)).toEqual([PHONE]);
    expect(withoutStrangers(page, [])).toBe(page);
    const first = (of: typeof page) => diagnose({ answers: { model: 'mini' }, tried: [], reading: of }).causes[0]?.id;
    expect([first(page), first(less)]).toEqual(['mac-blocked', expect.not.stringMatching('mac-blocked')]);
  });
});
