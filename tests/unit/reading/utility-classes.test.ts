/** Classes that only draw say nothing of a list or a setting; names stay. */
import { describe, expect, it } from 'vitest';
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

  it('is asked wherever names are taken apart', () => {
    expect(splitName('w-full text-black')).toBe(' w full ');
  });
});
