import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSurvey } from '../../../utils/survey/parse.ts';
import { channelOfFrequency, signalOf } from '../../../utils/survey/survey-row.ts';

/** Name, channel, dBm of everything found: what the advisor needs. */
function brief(pasted: string) {
  const { networks, errors } = parseSurvey(pasted);
  return { rows: networks.map(({ ssid, channel, rssi }) => [ssid, channel, rssi]), errors: errors.length };
}

const IWLIST = `wlan0     Scan completed :
          Cell 01 - Address: 00:11:22:33:44:55
                    Channel:6
                    Frequency:2.437 GHz (Channel 6)
                    Quality=70/70  Signal level=-38 dBm
                    Encryption key:on
                    ESSID:"Tuin \\x26 Huis"
                    IE: IEEE 802.11i/WPA2 Version 1
          Cell 02 - Address: 00:11:22:33:44:66
                    Frequency:5.18 GHz (Channel 36)
                    Quality=40/70  Signal level=60/100
                    ESSID:""
`;

const IW = `BSS 00:11:22:33:44:55(on wlan0) -- associated
	freq: 2437.0
	signal: -45.00 dBm
	SSID: caf\\xc3\\xa9 bar
	DS Parameter set: channel 6
	HT operation:
		 * primary channel: 6
		 * secondary channel offset: above
	RSN:	 * Version: 1
		 * Authentication suites: PSK SAE
BSS 00:11:22:33:44:77(on wlan0)
	freq: 5180
	signal: -71.00 dBm
	SSID: five
	HT operation:
		 * secondary channel offset: above
	VHT operation:
		 * channel width: 1 (80 MHz)
BSS 00:11:22:33:44:88(on wlan0)
	freq: 5975
	signal: -60.00 dBm
	SSID: six
`;

const NMCLI = `IN-USE  BSSID              SSID          MODE   CHAN  RATE        SIGNAL  BARS  SECURITY
*       AA:BB:CC:DD:EE:01  Home 24 Net   Infra  6     130 Mbit/s  75      ▂▄▆_  WPA2
        AA:BB:CC:DD:EE:02  --            Infra  13    54 Mbit/s   20      ▂___  WPA1 WPA2
`;

const NETSH = `Schnittstellenname : WLAN
Momentan sind 2 Netzwerke sichtbar.

SSID 1 : Oma & Opa
    Netzwerktyp             : Infrastruktur
    Authentifizierung       : WPA2-Personal
    Verschlüsselung         : CCMP
    BSSID 1                 : aa:bb:cc:dd:ee:01
         Signal             : 84%
         Funktyp            : 802.11n
         Kanal              : 11
    BSSID 2                 : aa:bb:cc:dd:ee:02
         Signal             : 30%
         Funktyp            : 802.11ac
         Kanal              : 44

SSID 2 :
    Netzwerktyp             : Infrastruktur
    Authentifizierung       : Offen
    BSSID 1                 : aa:bb:cc:dd:ee:03
         Signal             : 10%
         Kanal              : 1
`;

const AIRPORT = `                            SSID BSSID             RSSI CHANNEL HT CC SECURITY (auth/unicast/group)
                      Mein Netz 2 aa:bb:cc:dd:ee:01 -45  6       Y  US WPA2(PSK/AES/AES)
                            breit aa:bb:cc:dd:ee:02 -60  1,+1    Y  -- WPA2(PSK/AES/AES)
                                  aa:bb:cc:dd:ee:03 -80  11      Y  -- NONE
`;

const PROFILER = `Wi-Fi:

      Interfaces:
        en0:
          Card Type: Wi-Fi
          Current Network Information:
            Home: sweet home:
              PHY Mode: 802.11ax
              Channel: 6 (2GHz, 20MHz)
              Network Type: Infrastructure
              Security: WPA2 Personal
              Signal / Noise: -45 dBm / -90 dBm
              Transmit Rate: 144
          Other Local Wi-Fi Networks:
            <redacted>:
              PHY Mode: 802.11
              Channel: 11 (2GHz, 40MHz)
              Network Type: Infrastructure
              Security: WPA/WPA2 Personal
              Signal / Noise: -77 dBm / -91 dBm
            Sixer:
              PHY Mode: 802.11
              Channel: 5 (6GHz, 160MHz)
`;

describe('a pasted survey', () => {
  it('reads iwlist, escaped and empty names, and signal in hundredths', () => {
    const { networks, format } = parseSurvey(IWLIST);
    expect(format).toBe('iwlist');
    expect(networks).toEqual([
      { ssid: 'Tuin & Huis', bssid: '00:11:22:33:44:55', channel: 6, rssi: -38, width: null, security: 'WPA2' },
      { ssid: null, bssid: '00:11:22:33:44:66', channel: 36, rssi: -70, width: null },
    ]);
  });

  it('reads iw with its width, and never takes a 6 GHz channel for a 2.4 GHz one', () => {
    const { networks, errors } = parseSurvey(IW);
    expect(errors).toEqual([]);
    expect(networks.map(({ ssid, channel, rssi, width }) => [ssid, channel, rssi, width])).toEqual([
      ['café bar', 6, -45, 40],
      ['five', 36, -71, 80],
      ['six', null, -60, null],
    ]);
    expect(networks[0]?.security).toBe('WPA2/WPA3');
  });

  it('reads nmcli as a table, and terse with escaped colons', () => {
    expect(brief(NMCLI)).toEqual({
      rows: [
        ['Home 24 Net', 6, -62],
        [null, 13, -90],
      ],
      errors: 0,
    });
    expect(brief('*:AA\\:BB\\:CC\\:DD\\:EE\\:01:a\\:b:Infra:6:130 Mbit/s:75:▂▄▆_:WPA2')).toEqual({
      rows: [['a:b', 6, -62]],
      errors: 0,
    });
    expect(brief('Home:6:75\nNeighbour 5:11:40')).toEqual({
      rows: [
        ['Home', 6, -62],
        ['Neighbour 5', 11, -80],
      ],
      errors: 0,
    });
    expect(brief('SSID  CHAN  SIGNAL\nHome Net  6  75\n')).toEqual({ rows: [['Home Net', 6, -62]], errors: 0 });
  });

  it('reads netsh in another language than English, one network a radio', () => {
    expect(brief(NETSH)).toEqual({
      rows: [
        ['Oma & Opa', 11, -58],
        ['Oma & Opa', 44, -85],
        [null, 1, -95],
      ],
      errors: 0,
    });
    expect(parseSurvey(NETSH).networks.map(({ security }) => security)).toEqual([
      'WPA2-Personal',
      'WPA2-Personal',
      'Offen',
    ]);
  });

  it('reads both outputs of macOS', () => {
    expect(brief(AIRPORT)).toEqual({
      rows: [
        ['Mein Netz 2', 6, -45],
        ['breit', 1, -60],
        [null, 11, -80],
      ],
      errors: 0,
    });
    expect(parseSurvey(AIRPORT).networks[1]?.width).toBe(40);
    expect(
      parseSurvey(PROFILER).networks.map(({ ssid, channel, rssi, width }) => [ssid, channel, rssi, width]),
    ).toEqual([
      ['Home: sweet home', 6, -45, 20],
      [null, 11, -77, 40],
      ['Sixer', null, null, 160],
    ]);
  });

  it('reads tables of analyser apps by their header', () => {
    const vertical = `SSID|BSSID|Strength|Primary Channel|Primary Frequency|Center Channel|Center Frequency|Width (Range)|Distance|Security
Flat 3|aa:bb:cc:dd:ee:01|-45dBm|1|2412MHz|3|2422MHz|40MHz (2402 - 2442)|~1.0m|[WPA2-PSK]`;
    expect(parseSurvey(vertical).networks).toEqual([
      {
        ssid: 'Flat 3',
        bssid: 'AA:BB:CC:DD:EE:01',
        channel: 1,
        rssi: -45,
        width: 40,
        second: 'above',
        security: '[WPA2-PSK]',
      },
    ]);
    expect(brief('"Name";"Kanal";"Signal"\n"A;B";"6";"-50 dBm"\n"C";"11";"40%"')).toEqual({
      rows: [
        ['A;B', 6, -50],
        ['C', 11, -80],
      ],
      errors: 0,
    });
    expect(brief('SSID\tFrequency\tRSSI\nx\t2437\t-70\ny\t2.462\t-71')).toEqual({
      rows: [
        ['x', 6, -70],
        ['y', 11, -71],
      ],
      errors: 0,
    });
  });

  it('reads free lines in any order, with digits in the name', () => {
    const rows: [string, unknown[]][] = [
      ['Home 6 -50', ['Home', 6, -50]],
      ['Home 2 6 -50', ['Home 2', 6, -50]],
      ['My Net, 11, -71 dBm', ['My Net', 11, -71]],
      ['-50 6 Home', ['Home', 6, -50]],
      ['Neighbour channel 13', ['Neighbour', 13, null]],
      ['"Café" ch 1 −80dBm', ['Café', 1, -80]],
      ['Attic 40% 3', ['Attic', 3, -80]],
      ['Flat 2437 MHz -60', ['Flat', 6, -60]],
      ['1 -60', [null, 1, -60]],
      ['12 -60 Uncle 7', ['Uncle 7', 12, -60]],
      ['NET_5G 36 -60', ['NET_5G', 36, -60]],
    ];
    expect(rows.map(([line]) => [line, ...brief(line).rows])).toEqual(rows);
  });

  it.each([
    ['a free line', '12345678 6 -50', ['12345678', 6, -50]],
    ['a free line with an address', '2024, 02:11:22:33:44:01, 11, -71 dBm', ['2024', 11, -71]],
    ['a free line, in quotes', '"11" ch 1 −80dBm', ['11', 1, -80]],
    ['a line with labels', 'SSID: 1234, BSSID: 02:11:22:33:44:02, RSSI: -67, Channel: 11', ['1234', 11, -67]],
    ['a table', 'SSID\tChannel\tRSSI\n13\t6\t-70', ['13', 6, -70]],
    ['JSON', '[{"ssid":"42","channel":6,"rssi":-60,"bssid":"02:11:22:33:44:03"}]', ['42', 6, -60]],
  ])('%s: a name of digits alone is the name', (_where, list, row) => {
    expect(brief(list)).toEqual({ rows: [row], errors: 0 });
  });

  it('says in which line it is at a loss, and keeps the rest', () => {
    const { networks, errors } = parseSurvey('Home 6 -50\nwhat is this\n\nMoon 99999 -40\nRoof 20 -40\nBarn 11 -60');
    expect(networks).toHaveLength(2);
    expect(errors.map(({ line, message }) => [line, message.id])).toEqual([
      [2, 'advice.channel.parse.no_channel'],
      [4, 'advice.channel.parse.no_channel'],
      [5, 'advice.channel.parse.bad_channel'],
    ]);
    expect(parseSurvey('').errors).toEqual([]);
    expect(parseSurvey('BSS 00:11:22:33:44:55(on wlan0)\n\tSSID: no channel').errors[0]?.line).toBe(1);
  });

  it('loses no line: each is a network, an error, a header or empty', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z_]{0,11}$/);
    const row = fc.record({ name, channel: fc.integer({ min: 1, max: 14 }), rssi: fc.integer({ min: -95, max: -20 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(row, fc.stringMatching(/^[a-z ]{1,20}[a-z]$/)), { maxLength: 20 }), (lines) => {
        const pasted = lines.map((one) => (typeof one === 'string' ? one : `${one.name} ${one.channel} ${one.rssi}`));
        const { networks, errors } = parseSurvey(pasted.join('\n'));
        expect(networks.length + errors.length).toBe(pasted.filter((line) => line.trim() !== '').length);
        const rows = lines.filter((one) => typeof one !== 'string');
        expect(networks.map(({ ssid, channel, rssi }) => ({ name: ssid, channel, rssi }))).toEqual(rows);
      }),
    );
  });

  it('takes any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (pasted) => {
        const { networks } = parseSurvey(pasted);
        expect(networks.every(({ rssi }) => rssi === null || (rssi < 0 && rssi >= -120))).toBe(true);
      }),
    );
  });
});

describe('figures', () => {
  it('knows channels by their frequency', () => {
    expect([2412, 2437, 2472, 2484, 5180, 5975, 2400].map(channelOfFrequency)).toEqual([1, 6, 13, 14, 36, null, null]);
  });

  it('knows a signal with and without its sign, and nonsense when it sees it', () => {
    expect(['-45 dBm', '−45', '45 dBm', '100%', '0%', '70/100', '5', '-300'].map(signalOf)).toEqual([
      -45,
      -45,
      -45,
      -50,
      -100,
      -65,
      null,
      null,
    ]);
  });
});
