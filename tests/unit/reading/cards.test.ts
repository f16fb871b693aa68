import { describe, expect, it } from 'vitest';
import { withoutCards } from '../../../utils/reading/cards.ts';
import { table } from './build.ts';

describe('lists drawn as cards', () => {
  it('have their columns from the first one where it names them', () => {
    const { headers, rows } = withoutCards(
      table({
        cards: [
          ['Name', 'Channel', 'Signal'],
          ['Maple', '6', '-60 dBm'],
          ['Oak', '11', '-71 dBm'],
        ],
      }),
    );
    expect(headers).toEqual(['Name', 'Channel', 'Signal']);
    expect(rows).toHaveLength(2);
  });

  it('name each line in every card where all say the same there', () => {
    const { headers, rows } = withoutCards(
      table({
        cards: [
          ['Maple', 'Channel', '6', 'RSSI', '60%'],
          ['Oak', 'Channel', '11', 'RSSI', '41%'],
        ],
      }),
    );
    expect(headers).toEqual(['SSID', 'Channel', 'RSSI']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Maple', '6', '60%'],
      ['Oak', '11', '41%'],
    ]);
  });
});
