import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientGridScore } from '../../../utils/reading/clients.ts';
import { gridOfCards, type Grid } from '../../../utils/reading/grid.ts';
import { channelOfMhz, readBand, readChannel, readSignal, readWidth } from '../../../utils/reading/radio-values.ts';
import { readNetworks, surveyGridScore } from '../../../utils/reading/survey.ts';

const grid = (header: string[], rows: string[][], heading = ''): Grid => ({ heading, header, rows });

describe('names of digits alone', () => {
  const header = ['SSID', 'BSSID', 'Channel', 'Signal', 'Security'];
  it.each(['12345678', '6', '2437', '0'])('“%s” is the name, and no channel', (name) => {
    const around = grid(header, [[name, '02:11:22:33:44:01', '11', '-60 dBm', 'WPA2']], 'Nearby networks');
    expect(readNetworks(around)).toMatchObject([{ ssid: name, channel: 11, rssi: -60 }]);
  });
});

describe('numbers of radio pages', () => {
  it.each([
    ['6', 6],
    ['06', 6],
    ['CH6', 6],
    ['Channel 11', 11],
    ['11 (bgn)', 11],
    ['6 (2.437 GHz)', 6],
    ['13 2.4 GHz 20 MHz', 13],
    ['2.437 GHz - CH 6', 6],
    ['2437 MHz', 6],
    ['5180 MHz', 36],
    ['36+40', 36],
    ['132l', 132],
    ['100 (anac)', 100],
    ['2.484 GHz', 14],
    ['Auto', null],
    ['', null],
    ['999', null],
    ['20 MHz', null],
  ] as const)('“%s” is channel %s', (text, channel) => {
    expect(readChannel(text)).toBe(channel);
  });

  it('turns every legal frequency back into its channel', () => {
    for (let channel = 1; channel <= 13; channel++) expect(channelOfMhz(2407 + 5 * channel)).toBe(channel);
    for (let channel = 36; channel <= 177; channel++) expect(channelOfMhz(5000 + 5 * channel)).toBe(channel);
    expect(channelOfMhz(2410)).toBeNull();
  });

  it.each([
    ['2.4GHz', '2.4'],
    ['Wi-Fi 2.4G', '2.4'],
    ['2,4 GHz', '2.4'],
    ['Home-5G', '5'],
    ['5 GHz', '5'],
    ['6GHz', '6'],
    ['2.4G / 5G', null],
    ['25 GB', null],
    ['wireless', null],
    ['15 Gbit', null],
  ] as const)('“%s” is band %s', (text, band) => {
    expect(readBand(text)).toBe(band);
  });

  it('reads widths', () => {
    expect(readWidth('20 MHz')).toBe(20);
    expect(readWidth('HE80')).toBe(80);
    expect(readWidth('13 2.4 GHz 40 MHz')).toBe(40);
    expect(readWidth('40')).toBeNull();
    expect(readWidth('40', true)).toBe(40);
  });

  it('keeps every signal between -120 and -5 dBm', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('dbm', 'percent', null), (text, scale) => {
        const dbm = readSignal(text, scale) ?? -50;
        expect(dbm >= -120 && dbm <= -5).toBe(true);
      }),
    );
  });
});

describe('site surveys', () => {
  it('reads a table with a header', () => {
    const table = grid(
      ['Signal', 'SSID', 'Channel', 'Channel Width', 'BSSID', 'Encryption'],
      [
        ['-10 dBm', 'Local Interface', '6', '20 MHz', '60:38:E0:00:00:01', ''],
        ['-61 dBm', 'Nachbar', '1', '40 MHz', '3C:A6:2F:00:00:02', 'WPA2'],
        ['-77 dBm', 'hidden', '11', '20 MHz', '98:DA:C4:00:00:03', ''],
      ],
    );
    expect(surveyGridScore(table)).toBe(1);
    expect(clientGridScore(table)).toBe(0);
    expect(readNetworks(table)).toEqual([
      { ssid: 'Nachbar', bssid: '3C:A6:2F:00:00:02', channel: 1, rssi: -61, width: 40, security: 'WPA2' },
      { ssid: null, bssid: '98:DA:C4:00:00:03', channel: 11, rssi: -77, width: 20, security: null },
    ]);
  });

  it('reads channel, band and width out of one cell', () => {
    const table = grid(['SSID', 'BSSID', 'RSSI', 'Ch'], [['x', '38:10:D5:00:00:01', '-83 dBm', '13 2.4 GHz 20 MHz']]);
    expect(readNetworks(table)[0]).toMatchObject({ channel: 13, width: 20, rssi: -83 });
  });

  it('reads a body whose header is another table', () => {
    const table = grid(
      [],
      [
        ['Nachbar', '11 (bgn)', 'WPA2-Personal (AES)', '2.4GHz', ''],
        ['Cafe', '1 (bgn)', 'Open', '2.4GHz', ''],
      ],
    );
    expect(surveyGridScore(table)).toBeGreaterThan(0.4);
    expect(readNetworks(table).map(({ ssid, channel }) => [ssid, channel])).toEqual([
      ['Nachbar', 11],
      ['Cafe', 1],
    ]);
  });

  it.each([
    ['German', ['Funknetz (SSID)', 'MAC-Adresse', 'Kanal', 'Signalstärke']],
    ['Spanish', ['Nombre del SSID', 'Dirección MAC', 'Canal', 'Intensidad de la señal (dBm)']],
    ['Chinese', ['无线名称', 'MAC地址', '信道', '信号强度']],
    ['Russian', ['Имя сети', 'MAC-адрес', 'Канал', 'Сигнал']],
  ])('understands %s headers', (_language, header) => {
    const table = grid(header, [['Nachbar', '3C:A6:2F:00:00:02', '6', '-70']]);
    expect(surveyGridScore(table)).toBeGreaterThan(0.5);
    expect(readNetworks(table)[0]).toMatchObject({
      ssid: 'Nachbar',
      bssid: '3C:A6:2F:00:00:02',
      channel: 6,
      rssi: -70,
    });
  });

  it('reads cards', () => {
    const cards = gridOfCards(
      'Nearby',
      [
        ['Nachbar', 'Status', 'Not configured', 'Channel', '11', 'RSSI', '-55dB', 'Security', 'WPA2'],
        ['WLAN-13', 'Channel', '13', 'RSSI', '-83dB', 'Security', 'Open'],
      ],
      'SSID',
    );
    expect(surveyGridScore(cards)).toBeGreaterThan(0.5);
    expect(readNetworks(cards).map(({ ssid, channel, rssi }) => [ssid, channel, rssi])).toEqual([
      ['Nachbar', 11, -55],
      ['WLAN-13', 13, -83],
    ]);
  });

  it.each([
    ['own networks', grid(['SSID', 'Status', 'Security'], [['Home', 'Enabled', 'WPA2']], 'Wireless overview')],
    ['leases', grid(['Hostname', 'IPv4 address', 'MAC address'], [['x', '10.0.0.2', '74:AB:93:00:00:01']])],
    ['TV channels', grid(['Channel', 'Name', 'Language'], [['6', 'News', 'en']])],
  ])('does not take %s for a survey', (_what, table) => {
    expect(surveyGridScore(table)).toBeLessThan(0.4);
  });
});
