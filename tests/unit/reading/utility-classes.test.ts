/** Classes that only draw say nothing of a list or a setting; names stay. */
import { describe, expect, it } from 'vitest';
import { bandInName } from '../../../utils/reading/band-names.ts';
import { splitName } from '../../../utils/reading/features.ts';
import { withoutUtilities } from '../../../utils/reading/utility-classes.ts';

describe('withoutUtilities', () => {
  it.each([
    ['w-full text-sm rtl:text-right text-black table-fixed', /black/],
    ['hover:border-white/20 px-3', /white/],
    ['block w-full', /block/],
    ['flex md:static isolate', /static|isolate/],
    ['focus:bg-muted px-2', /bg/],
  ])('leaves out what %s draws', (marks, word) => {
    expect(withoutUtilities(marks)).not.toMatch(word);
  });

  it.each([
    'blackList',
    'mac_block',
    'block',
    'static',
    'wl-isolate',
    'filter',
    'black-list table',
    'whitelist w-full',
  ])('keeps the name %s', (marks) => expect(withoutUtilities(marks)).toContain(marks.split(' ')[0]));

  it.each([
    'css-1x5g2',
    'jss-24gh1',
    'sc-5gHzxy',
    'svelte-5g1h2',
    '_toggle_5g2a1_12',
    'Card_row__5gH2a',
    'radix-:r5g:',
    'input-24',
    'mui-24',
    'mat-select-24',
    'el-id-1024-24',
    'headlessui-switch-24',
    'ext-radio-24',
    'field24',
    '1x5g2',
    'q2d4i5426',
  ])('hears no band in %s, which nobody gave', (name) => expect(bandInName(splitName(name))).toBeNull());

  it.each([
    ['wl_24', '2.4'],
    ['wifi24', '2.4'],
    ['ssid_24', '2.4'],
    ['wifi2g4ssid1', '2.4'],
    ['80211n2g4', '2.4'],
    ['ssid5g1', '5'],
    ['wlan1_5g2', '5'],
    ['ssid_r_5g', '5'],
  ])('hears that of %s', (name, band) => expect(bandInName(splitName(name))).toBe(band));

  it('is asked wherever names are taken apart', () => {
    expect(splitName('w-full text-black')).toBe(' w full ');
  });
});
