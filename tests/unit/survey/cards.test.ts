/** Lists with a name on a line of its own (AirPort Utility), and the screen and file of airodump-ng. */
import { describe, expect, it } from 'vitest';
import { read, rows } from './rows.ts';

describe('a name, and under it what the app knows', () => {
  const wanted = read('cards', ['Tuin', '1', 6, -45, null], ['Dak 5', '2', 11, -71, null]);

  it.each([
    [
      'one or several pairs a line, and a time',
      'Tuin\nBSSID: 02:11:22:33:44:01\nRSSI: -45, Channel: 6, 10:20:30\nDak 5\nBSSID: 2:11:22:33:44:2\nRSSI: -71, Channel: 11, 10:20:31 AM',
    ],
    [
      'a bare address, quotes, empty lines',
      '"Tuin"\n02:11:22:33:44:01\nRSSI: -45 dBm Channel: 6\n\n"Dak 5"\n02:11:22:33:44:02\nRSSI: -71 dBm Channel: 11',
    ],
    [
      'a pair a line',
      'Tuin\n  Channel: 6\n  RSSI: -45\n  BSSID: 02:11:22:33:44:01\nDak 5\n  Channel: 11\n  RSSI: -71\n  BSSID: 02:11:22:33:44:02',
    ],
  ])('%s', (_, pasted) => expect(rows(pasted)).toEqual(wanted));

  it('hidden names, 6 GHz, and what has no channel', () => {
    const list = 'Found networks\n<hidden>\nCh: 1 RSSI: -60\nSix\nBand: 6 GHz, Channel: 5, RSSI: -70\nLost\nRSSI: -80';
    expect(rows(list)).toEqual({
      format: 'cards',
      rows: [
        [null, undefined, 1, -60, null],
        ['Six', undefined, null, -70, null],
      ],
      errors: [
        [1, 'no_channel'],
        [6, 'no_channel'],
      ],
    });
  });

  it('is not taken for one where every line has its name', () => {
    expect(rows('SSID: Hof 2, RSSI: -67, Channel: 11\nSSID: Tuin, RSSI: -50, Channel: 6').format).not.toBe('cards');
    expect(rows('Tuin 6 -45\nDak 11 -50').format).toBe('lines');
  });
});

describe('airodump-ng', () => {
  it('on the screen: numbers in names, hidden names, old cards; stations are no networks', () => {
    const screen = ` CH  6 ][ Elapsed: 12 s ][ 2026-11-20 10:00 ][ WPA handshake: 02:11:22:33:44:01

 BSSID              PWR RXQ  Beacons    #Data, #/s  CH   MB   ENC CIPHER  AUTH ESSID

 02:11:22:33:44:01  -45 100       12        0    0   6  130   WPA2 CCMP   PSK  Tuin Huis 5
 02:11:22:33:44:02   -1   0       10        3    0  11   54e. WPA3 CCMP   SAE  <length:  0>
 02:11:22:33:44:03  -80  10        2        0    0   1  360   OPN              Free 24
 02:11:22:33:44:04  -80  10        0        0    0  -1   -1                    <length:  0>

 BSSID              STATION            PWR   Rate    Lost    Frames  Notes  Probes

 02:11:22:33:44:01  AA:BB:CC:00:11:22  -50    0 - 1      0        3         Tuin
 (not associated)   AA:BB:CC:00:11:23  -60    0 - 1     12        4         Hotel 6`;
    const { errors, ...rest } = rows(screen);
    expect(rest).toEqual({
      format: 'airodump',
      rows: [
        ['Tuin Huis 5', '1', 6, -45, null],
        [null, '2', 11, null, null],
        ['Free 24', '3', 1, -80, null],
      ],
    });
    expect(errors).toEqual([[8, 'no_channel']]);
  });

  it('as a file: the table of stations is left out', () => {
    const file = `BSSID, First time seen, Last time seen, channel, Speed, Privacy, Cipher, Authentication, Power, # beacons, # IV, LAN IP, ID-length, ESSID, Key
02:11:22:33:44:01, 2026-11-20 10:00:00, 2026-11-20 10:01:00,  6, 130, WPA2, CCMP, PSK, -45,       12,        0,   0.  0.  0.  0,   4, Tuin,

Station MAC, First time seen, Last time seen, Power, # packets, BSSID, Probed ESSIDs
AA:BB:CC:00:11:22, 2026-11-20 10:00:00, 2026-11-20 10:01:00, -50,        3, 02:11:22:33:44:01,Tuin
AA:BB:CC:00:11:23, 2026-11-20 10:00:00, 2026-11-20 10:01:00, -60,        4, (not associated) ,Hotel 6`;
    expect(rows(file)).toEqual(read('lines', ['Tuin', '1', 6, -45, null]));
  });
});
