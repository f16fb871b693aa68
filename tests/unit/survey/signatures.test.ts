import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSurvey } from '../../../utils/survey/parse.ts';

/** Name, channel and dBm of what a paste was read as, and the format it was known by. */
const read = (text: string) => {
  const { format, networks } = parseSurvey(text);
  return { format, found: networks.map(({ ssid, channel, rssi }) => [ssid, channel, rssi]) };
};

describe('formats by signature', () => {
  it('JSON: keys of many tools; channels that are only supported are no networks', () => {
    const list = JSON.stringify([
      { bssid: '02:00:00:00:00:01', frequency_mhz: 2412, level: -40, ssid: 'Hall', channel_bandwidth_mhz: '20' },
      { BSSId: '02:00:00:00:00:02', Channel: '11', RSSI: '40', Signal: '-80', SSId: 'Attic' },
      { _name: 'Cellar', spairport_network_channel: '6,-1', spairport_signal_noise: '-50 dBm / -90 dBm' },
      { interface: 'en0', supported_channels: [1, 6, 11], card_type: 'Wi-Fi' },
    ]);
    expect(read(list)).toEqual({
      format: 'json',
      found: [
        ['Hall', 1, -40],
        ['Attic', 11, -80],
        ['Cellar', 6, -50],
      ],
    });
    expect(parseSurvey(list).networks[2]).toMatchObject({ width: 40, second: 'below' });
  });

  it('JSON of one long line and behind a line of the shell', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ ssid: `n${n}`, channel: (n % 11) + 1, rssi: -60 }));
    expect(parseSurvey(`$ scan --json\n${JSON.stringify({ results: many })}`).networks).toHaveLength(60);
  });

  it('boards: CWLAP, scan sketches, ESPHome with and without a log prefix', () => {
    expect(read('+CWLAP:(4,"a,\\"b",-60,"02:00:00:00:00:01",7)\r\nOK').found).toEqual([['a,\\"b', 7, -60]]);
    expect(read('scan done\n2 networks found\n1: Shed 2, Ch:3 (-70dBm)\n2: Barn, Ch:9 (-81dBm)*').found).toEqual([
      ['Shed 2', 3, -70],
      ['Barn', 9, -81],
    ]);
    const block = "- 'Shed' (02:00:00:00:00:01) ▂▄\n    Channel: 3\n    RSSI: -66 dB";
    expect(read(block)).toEqual({ format: 'esphome', found: [['Shed', 3, -66]] });
    expect(read(block.replaceAll(/^/gm, '[09:00:00][D][wifi:1]: ')).found).toEqual([['Shed', 3, -66]]);
  });

  it('a radio that tells of itself: iwinfo, iw link', () => {
    const info = (mode: string) =>
      `wlan0     ESSID: "Den"\n          Mode: ${mode}\n          Signal: -44 dBm  Noise: -90 dBm`;
    expect(read(info('Master  Channel: 4 (2.427 GHz)'))).toEqual({ format: 'iwinfo', found: [['Den', 4, -44]] });
    expect(
      read('Connected to 02:00:00:00:00:01 (on wlan0)\n\tSSID: Den\n\tfreq: 2437\n\tsignal: -61 dBm').found,
    ).toEqual([['Den', 6, -61]]);
  });

  it('tables with a known first line', () => {
    expect(
      read('bssid / frequency / signal level / flags / ssid\n02:00:00:00:00:01 2427 -50 [WPA2-PSK-CCMP][ESS] Two Words')
        .found,
    ).toEqual([['Two Words', 4, -50]]);
    const survey =
      'Ch  SSID                             BSSID               Security               Siganl(%)W-Mode  ExtCH  NT\n' +
      '8   Name with 11 and 50              02:00:00:00:00:01   WPA2PSK/AES            60       11b/g/n ABOVE  In';
    expect(read(survey).found).toEqual([['Name with 11 and 50', 8, -70]]);
    expect(parseSurvey(survey).networks[0]).toMatchObject({ width: 40, second: 'above' });
    const tik =
      '        ADDRESS           SSID      CHANNEL             SIG   NF SNR\nAP      02:00:00:00:00:01 Den 5     2442/20-eC/gn(20dBm) -58 -105 47';
    expect(read(tik).found).toEqual([['Den 5', 7, -58]]);
    expect(parseSurvey(tik).networks[0]).toMatchObject({ width: 40, second: 'below' });
  });

  it('app cards with bullets take the primary channel, not the centre', () => {
    const card =
      'Porch\n- BSSID: 02:00:00:00:00:01\n- Band: 2.4 GHz\n- Center Channel: 3\n- Primary Channel: 1\n- Channel Width: 40 MHz\n- Signal Strength: -71 dBm';
    expect(read(card)).toEqual({ format: 'bullets', found: [['Porch', 1, -71]] });
  });

  it('rows without a heading, when each column can be only one thing', () => {
    const list = '"A, B",02:00:00:00:00:01,-50,1,WPA2,54\nC,02:00:00:00:00:02,-70,13,WPA2,130';
    expect(read(list)).toEqual({
      format: 'bare-csv',
      found: [
        ['A, B', 1, -50],
        ['C', 13, -70],
      ],
    });
  });

  it.each([
    '5 network(s) found',
    'channel 1: 4 networks\nchannel 6: 2 networks',
    'Supported channels: 1 2 3 4 5 6',
    'Scan finished in 12 s',
    'Found 3 access points on channel 6',
  ])('refuses what names no network: %j', (talk) => {
    expect(parseSurvey(talk).networks).toEqual([]);
    expect(parseSurvey(talk).errors.length).toBeGreaterThan(0);
  });

  it('never throws and never names a channel outside the bands, whatever is pasted', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        '{',
        '[',
        '"ssid":',
        'BSSID',
        'Channel: 6',
        '-50 dBm',
        '02:00:00:00:00:01',
        'SSID',
        '\t',
        '\n',
        ',',
        '+CWLAP:(',
        'ESSID: "x"',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { channel, rssi } of parseSurvey(pieces.join(' ')).networks) {
          expect(channel === null || (channel >= 1 && channel <= 177)).toBe(true);
          expect(rssi === null || (rssi < 0 && rssi >= -120)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
