/** Networks of 40 MHz whose second half is said to lie above or below, from the paste to the rating. */
import { describe, expect, it } from 'vitest';
import { asNeighbour } from '../../../utils/survey/overlap.ts';
import { parseSurvey } from '../../../utils/survey/parse.ts';
import { rateChannels } from '../../../utils/survey/rate.ts';
import type { Network } from '../../../utils/reading/types.ts';

const wide = (channel: number, second?: 'above' | 'below'): Network => ({
  ssid: 'x',
  bssid: null,
  channel,
  rssi: -50,
  width: 40,
  ...(second ? { second } : {}),
});
const filled = (network: Network) => asNeighbour(network)!.halves.map(({ channel, share }) => `${channel}:${share}`);

describe('the second half of 40 MHz', () => {
  it('lies where it is said, and else on either side', () => {
    expect(filled(wide(6, 'above'))).toEqual(['6:1', '10:1']);
    expect(filled(wide(6, 'below'))).toEqual(['6:1', '2:1']);
    expect(filled(wide(6))).toEqual(['6:1', '10:0.5', '2:0.5']);
  });

  it('cannot lie outside the band, whatever is said', () => {
    expect(filled(wide(1, 'below'))).toEqual(['1:1', '5:1']);
    expect(filled(wide(13, 'above'))).toEqual(['13:1', '9:1']);
  });

  it('decides which channel is the quietest', () => {
    const best = (second: 'above' | 'below') => rateChannels([wide(6, second)], { channel: null }).best;
    expect([best('above'), best('below')]).toEqual([1, 11]);
    // One radio read twice: the reading that knows its side counts.
    const twice = [wide(6), wide(6, 'above')].map((one, index) => ({
      ...one,
      bssid: '02:11:22:33:44:01',
      rssi: -50 - index,
    }));
    expect(rateChannels(twice, { channel: null }).best).toBe(1);
  });

  it.each([
    [
      'iw',
      'BSS 02:11:22:33:44:01(on wlan0)\n\tfreq: 2437\n\tsignal: -50.00 dBm\n\tSSID: a\n\tHT operation:\n\t\t * primary channel: 6\n\t\t * secondary channel offset: below',
      'below',
    ],
    [
      'iwinfo',
      'Cell 01 - Address: 02:11:22:33:44:01\n          ESSID: "a"\n          Mode: Master  Channel: 6\n          Signal: -50 dBm  Quality: 60/70\n          HT Operation:\n                    Primary Channel: 6\n                    Secondary Channel Offset: above\n                    Channel Width: 40 MHz or higher',
      'above',
    ],
    [
      'airport -s',
      '  SSID BSSID             RSSI CHANNEL HT CC SECURITY\n     a 02:11:22:33:44:01 -50  6,-1    Y  DE WPA2(PSK/AES/AES)',
      'below',
    ],
    ['airport -I', 'agrCtlRSSI: -50\nBSSID: 2:11:22:33:44:1\nSSID: a\nchannel: 6,+1', 'above'],
    ['two channels', 'SSID;MAC Address;RSSI;Chan\na;02:11:22:33:44:01;-50;6+2', 'below'],
    [
      'a range of frequencies',
      'SSID|BSSID|Strength|Primary Channel|Width (Range)\na|02:11:22:33:44:01|-50dBm|6|40MHz (2427 - 2467)',
      'above',
    ],
  ])('is read from %s', (_, pasted, second) => {
    const { networks } = parseSurvey(pasted);
    expect(networks).toMatchObject([
      { ssid: 'a', bssid: '02:11:22:33:44:01', channel: 6, rssi: -50, width: 40, second },
    ]);
  });

  it('is not made up for 20 MHz, nor for 5 GHz', () => {
    const range = 'SSID|BSSID|Strength|Primary Channel|Width (Range)\n';
    const read = (row: string) => parseSurvey(range + row).networks[0];
    expect(read('a|02:11:22:33:44:01|-50dBm|6|20MHz (2427 - 2447)')).not.toHaveProperty('second');
    expect(read('a|02:11:22:33:44:01|-50dBm|36|80MHz (5170 - 5250)')).not.toHaveProperty('second');
  });
});
