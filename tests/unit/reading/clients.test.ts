import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientGridScore, mergeClients, readClients, readClientText } from '../../../utils/reading/clients.ts';
import { gridOfCards, type Grid } from '../../../utils/reading/grid.ts';
import { surveyGridScore } from '../../../utils/reading/survey.ts';

const grid = (header: string[], rows: string[][], heading = ''): Grid => ({ heading, header, rows });

const strength = (header: string, cell: string) =>
  readClients(grid(['MAC', header], [['74:AB:93:00:00:01', cell]]))[0]?.rssi;

describe('clients of a table', () => {
  it('reads address, name, strength and band by header words', () => {
    const table = grid(
      ['Network', 'MAC address', 'Host', 'Signal / Noise', 'RX Rate'],
      [
        ['Access Point "Casa" (wl0)', '74:AB:93:00:00:01', 'porch (192.168.1.20)', '-58/-90 dBm', '72 Mbit/s'],
        ['Access Point "Casa-5G" (wl1)', '3C:22:FB:00:00:02', 'laptop (192.168.1.21, fd00::21)', '-45/-90 dBm', '866'],
      ],
    );
    expect(clientGridScore(table)).toBeGreaterThan(0.7);
    expect(readClients(table)).toEqual([
      { mac: '74:AB:93:00:00:01', name: 'porch', ip: '192.168.1.20', rssi: -58, band: null, blink: 'certain' },
      { mac: '3C:22:FB:00:00:02', name: 'laptop', ip: '192.168.1.21', rssi: -45, band: '5', blink: 'no' },
    ]);
  });

  it.each([
    ['German', ['Gerätename', 'IP-Adresse', 'MAC-Adresse', 'Signalstärke']],
    ['French', ['Nom d’hôte', 'Adresse IP', 'Adresse MAC', 'Signal']],
    ['Spanish', ['Nombre', 'Dirección IP', 'Dirección MAC', 'Señal']],
    ['Polish', ['Nazwa hosta', 'Adres IP', 'Adres MAC', 'Sygnał']],
    ['Turkish', ['Cihaz adı', 'IP adresi', 'MAC adresi', 'Sinyal']],
    ['Russian', ['Имя хоста', 'IP-адрес', 'MAC-адрес', 'Сигнал']],
    ['Chinese', ['主机名', 'IP 地址', 'MAC 地址', '信号强度']],
    ['Japanese', ['ホスト名', 'IPアドレス', 'MACアドレス', '信号強度']],
  ])('understands %s headers', (_language, header) => {
    const [client] = readClients(grid(header, [['blink-porch', '192.168.0.9', 'a4-cf-12-00-00-03', '71%']]));
    expect(client).toEqual({
      mac: 'A4:CF:12:00:00:03',
      name: 'blink-porch',
      ip: '192.168.0.9',
      rssi: -64,
      band: null,
      blink: 'likely',
    });
  });

  it('understands rows without any header by what they hold', () => {
    const table = grid(
      [],
      [
        ['Hall', 'A4CF12000004', '10.0.0.7', '-71 dBm'],
        ['Office', '3C22FB000005', '10.0.0.8', '-80 dBm'],
      ],
    );
    expect(readClients(table).map(({ name, mac, ip, rssi }) => [name, mac, ip, rssi])).toEqual([
      ['Hall', 'A4:CF:12:00:00:04', '10.0.0.7', -71],
      ['Office', '3C:22:FB:00:00:05', '10.0.0.8', -80],
    ]);
  });

  it('takes per cent, dBm without a sign, and never bars', () => {
    expect(strength('Signal (%)', '88')).toBe(-56);
    expect(strength('Signal', '100 %')).toBe(-50);
    expect(strength('RSSI (dBm)', '61')).toBe(-61);
    expect(strength('Signal', '4')).toBeNull();
    expect(strength('Signal', 'Excellent')).toBeNull();
    expect(strength('RSSI', '0 dBm')).toBeNull();
  });

  it('prefers dBm where a quality stands beside it', () => {
    const table = grid(['MAC Address', 'Quality', 'RSSI'], [['74:AB:93:00:00:01', '81', '-58 dBm']]);
    expect(readClients(table)[0]?.rssi).toBe(-58);
  });

  it('leaves out the router itself, its provider side and empty rows', () => {
    const table = grid(
      ['MAC Address', 'IP Address', 'Name'],
      [
        ['60:38:E0:00:00:01', '192.168.1.1', 'router'],
        ['00:00:5E:00:01:01', '203.0.113.1', ''],
        ['00:00:00:00:00:00', '--', 'null'],
        ['74:AB:93:00:00:01', '192.168.1.20', 'porch'],
      ],
    );
    expect(readClients(table, new Set(['60:38:E0:00:00:01'])).map((client) => client.name)).toEqual(['porch']);
  });

  it('marks blocked and paused devices by state, not by a Block button', () => {
    const table = grid(
      ['Device Name', 'MAC Address', 'Status', 'Action'],
      [
        ['one', '74:AB:93:00:00:01', 'Blocked', 'Allow'],
        ['two', '74:AB:93:00:00:02', 'Allowed', 'Block'],
        ['three', '74:AB:93:00:00:03', 'Gesperrt', ''],
        ['four', '74:AB:93:00:00:04', 'Paused', ''],
      ],
    );
    expect(readClients(table).map((client) => client.blocked ?? false)).toEqual([true, false, true, true]);
    const below = grid(['Name', 'MAC Address'], [['x', '74:AB:93:00:00:05']], 'Blocked devices');
    expect(readClients(below)[0]?.blocked).toBe(true);
  });

  it('takes the band from the heading when no row says it', () => {
    const table = grid(['MAC Address', 'Rate'], [['74:AB:93:00:00:01', '72']], '2.4 GHz wireless clients');
    expect(readClients(table)[0]?.band).toBe('2.4');
  });

  it('counts rows without addresses where the table says how devices are connected', () => {
    const table = grid(
      ['Host Name', 'RSSI Level', 'Connection'],
      [['porch', '-61 dBm', 'Wi-Fi 2.4G']],
      'Online devices',
    );
    expect(clientGridScore(table)).toBeGreaterThan(0.5);
    expect(readClients(table)[0]).toMatchObject({ mac: null, name: 'porch', rssi: -61, band: '2.4' });
  });

  it.each([
    ['neighbours', grid(['SSID', 'BSSID', 'Channel', 'Signal'], [['x', '44:4E:6D:00:00:01', '6', '-60 dBm']])],
    ['reservations', grid(['MAC Address', 'IP Address'], [['74:AB:93:00:00:01', '192.168.1.2']], 'Static DHCP leases')],
    ['a list to block', grid(['MAC Address', 'Name'], [['74:AB:93:00:00:01', 'x']], 'Wireless MAC Filter')],
    ['a forum', grid(['Name', 'Posts'], [['anna', '77']])],
  ])('does not take %s for clients', (_what, table) => {
    expect(clientGridScore(table)).toBe(0);
  });
});

describe('clients of a text', () => {
  it('reads lease tables, a device a line', () => {
    const text = `Mac Address        IP Address      Hostname          Lease Time
74:AB:93:00:00:01  192.168.1.141   blink-porch       22:14:03
A4:CF:12:00:00:02  192.168.1.142   *                 20:01:44`;
    expect(readClientText(text).map(({ mac, ip, name, blink }) => [mac, ip, name, blink])).toEqual([
      ['74:AB:93:00:00:01', '192.168.1.141', 'blink-porch', 'certain'],
      ['A4:CF:12:00:00:02', '192.168.1.142', null, 'no'],
    ]);
  });

  it('reads leases run together in one line, whichever comes first', () => {
    const macFirst = 'Mac IP Host 74:AB:93:00:00:01 10.0.0.1 porch 01:02:03 A4:CF:12:00:00:02 10.0.0.2 plug 01:02:04';
    const ipFirst = 'IP Mac Host 10.0.0.1 74:AB:93:00:00:01 porch 1 day 10.0.0.2 A4:CF:12:00:00:02 plug 2 days';
    for (const text of [macFirst, ipFirst]) {
      expect(readClientText(text).map(({ mac, ip, name }) => [mac, ip, name])).toEqual([
        ['74:AB:93:00:00:01', '10.0.0.1', 'porch'],
        ['A4:CF:12:00:00:02', '10.0.0.2', 'plug'],
      ]);
    }
  });

  it('reads a wireless log with the radio of each part', () => {
    const text = `2.4 GHz radio, channel 6
idx MAC               Associated Authorized RSSI
0   74:AB:93:00:00:01 Yes        Yes        -58dBm
5 GHz radio, channel 36
1   3C:22:FB:00:00:02 Yes        Yes        -45dBm`;
    expect(readClientText(text).map(({ band, rssi, name }) => [band, rssi, name])).toEqual([
      ['2.4', -58, null],
      ['5', -45, null],
    ]);
  });

  it('never throws and never invents an address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(readClientText(text).filter((client) => client.mac === null)).toEqual([]);
      }),
    );
  });
});

describe('cards', () => {
  it('become rows with a title', () => {
    const cards = gridOfCards(
      'Devices',
      [
        ['Porch camera', 'MAC Address', '74:AB:93:00:00:01', 'IP Address: 10.0.0.5', 'Signal', '-60 dBm'],
        ['Laptop', 'MAC Address', '3C:22:FB:00:00:02', 'Signal', '-40 dBm'],
      ],
      'Name',
    );
    expect(readClients(cards).map(({ name, mac, ip, rssi }) => [name, mac, ip, rssi])).toEqual([
      ['Porch camera', '74:AB:93:00:00:01', '10.0.0.5', -60],
      ['Laptop', '3C:22:FB:00:00:02', null, -40],
    ]);
    expect(surveyGridScore(cards)).toBe(0);
  });
});

describe('several tables of one router', () => {
  it('join to one entry a device, each fact from where it stands', () => {
    const stations = readClients(grid(['MAC Address', 'RSSI', 'Band'], [['74:EC:B2:00:00:01', '-60 dBm', '2.4 GHz']]));
    const leases = readClients(
      grid(['Hostname', 'IP Address', 'MAC Address'], [['blink-sync-module', '10.0.0.7', '74:ec:b2:00:00:01']]),
    );
    expect(mergeClients([stations, leases])).toEqual([
      { mac: '74:EC:B2:00:00:01', name: 'blink-sync-module', ip: '10.0.0.7', rssi: -60, band: '2.4', blink: 'likely' },
    ]);
  });

  it('keep a block that any of them says', () => {
    const open = readClients(grid(['Name', 'MAC'], [['porch', '74:AB:93:00:00:01']]));
    const blocked = readClients(grid(['Name', 'MAC', 'Status'], [['porch', '74:AB:93:00:00:01', 'Blocked']]));
    expect(mergeClients([open, blocked])).toMatchObject([{ name: 'porch', blocked: true }]);
  });
});
