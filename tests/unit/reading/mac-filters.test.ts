/** What a MAC filter does, joined from its list, its mode and its switch. */
import { describe, expect, it } from 'vitest';
import { macFilters } from '../../../utils/reading/mac-filters.ts';
import { PHONE, reading, setting } from '../advice/build.ts';

const filters = (family: string, ...settings: Parameters<typeof setting>[]) => {
  const page = reading({ settings: settings.map((each) => setting(...each)) });
  return macFilters({ ...page, router: { ...page.router, family } }).map(({ state, sure }) => [state, sure]);
};

describe('a switch beside a mode', () => {
  const on: Parameters<typeof setting> = ['mac-filter-enable', 'on'];
  const list: Parameters<typeof setting> = ['mac-filter-list', [PHONE]];
  it.each(['netgear-genie', 'asuswrt'])(
    '%s: what the mode says is what it does, whatever the switch would mean alone',
    (family) => {
      expect(filters(family, on, ['mac-filter-mode', 'deny'], list)).toEqual([['deny', true]]);
      expect(filters(family, on, ['mac-filter-mode', 'allow'], list)).toEqual([['allow', true]]);
      // A mode that shows nothing may be either.
      expect(filters(family, on, ['mac-filter-mode', null], list)).toEqual([['unclear', false]]);
      expect(filters(family, ['mac-filter-enable', 'off'], ['mac-filter-mode', 'allow'], list)).toEqual([
        ['off', true],
      ]);
      expect(filters(family, on, ['mac-filter-mode', 'off'], list)).toEqual([['off', true]]);
    },
  );

  it('without a mode, the switch decides only on firmwares that are known to let in what is listed', () => {
    expect(filters('netgear-genie', on, list)).toEqual([['allow', true]]);
    expect(filters('asuswrt', on, list)).toEqual([['unclear', false]]);
    expect(filters('netgear-genie', ['mac-filter-enable', null], list)).toEqual([['unclear', false]]);
  });
});
