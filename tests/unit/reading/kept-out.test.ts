/** A table of addresses whose buttons let its devices in again holds those that are kept out. */
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../utils/reading/features.ts';
import { keptOut } from '../../../utils/reading/kept-out.ts';
import { control, table } from './build.ts';

const MAC = '74:C2:46:8A:10:5E';
const OTHER = '3C:5A:B4:10:22:31';
const button = (value: string, row: string) => featuresOf(control({ type: 'button', value, row }));

describe('keptOut', () => {
  const list = table({ rows: [{ cells: ['1', MAC] }, { cells: ['2', OTHER] }] });

  it.each(['Allow wireless access', '允許無線連線', 'Autoriser l’accès'])('knows %s', (value) => {
    const found = keptOut(list, [button(value, MAC), button(value, OTHER)]);
    expect(found).toMatchObject({ kind: 'mac-filter-list', macs: [MAC, OTHER], policy: 'deny' });
  });

  it.each(['Block access', 'Allow', 'Delete', 'Do not allow wireless access'])('says nothing of %s', (value) => {
    expect(keptOut(list, [button(value, MAC), button(value, OTHER)])).toBeNull();
  });

  it('says nothing where a row has no such button', () => {
    expect(keptOut(list, [button('Allow wireless access', MAC)])).toBeNull();
  });
});
