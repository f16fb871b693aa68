/** Further commands whose lists people paste; names and addresses are made up. */
import { describe, expect, it } from 'vitest';
import { parseSurvey } from '../../../utils/survey/parse.ts';
import { read, rows } from './rows.ts';

const IWINFO = `Cell 01 - Address: 02:11:22:33:44:01
          ESSID: "Zaal: 3, "links""
          Mode: Master  Frequency: 2.437 GHz  Band: 2.4 GHz  Channel: 6
          Signal: -41 dBm  Quality: 69/70
          Encryption: mixed WPA2/WPA3 PSK, SAE (CCMP)
          HT Operation:
                    Primary Channel: 6
                    Secondary Channel Offset: below
                    Channel Width: 40 MHz or higher

Cell 02 - Address: 02:11:22:33:44:02
          ESSID: unknown
          Mode: Master  Frequency: 5.180 GHz  Band: 5 GHz  Channel: 36
          Signal: -70 dBm  Quality: 40/70
          Encryption: none
          HT Operation:
                    Primary Channel: 36
                    Secondary Channel Offset: above
                    Channel Width: 40 MHz or higher
          VHT Operation:
                    Center Frequency 1: 42
                    Channel Width: 80 MHz

Cell 03 - Address: 02:11:22:33:44:03
          ESSID: "zes"
          Mode: Master  Frequency: 5.975 GHz  Band: 6 GHz  Channel: 5
          Signal: -60 dBm  Quality: 50/70
          Encryption: WPA3 SAE (CCMP)

Cell 04 - Address: 02:11:22:33:44:04
          ESSID: "old"
          Mode: Master  Channel: 11
          Signal: -77 dBm  Quality: 33/70
          Encryption: none
          HT Operation:
                    Primary Channel: 11
                    Secondary Channel Offset: no secondary
                    Channel Width: 40 MHz or higher
`;

const IW = `BSS 02:11:22:33:44:01(on wlan0)
	freq: 2412.0
	signal: -52.00 dBm
	SSID: 
	HT operation:
		 * primary channel: 1
		 * secondary channel offset: above
		 * STA channel width: any
	VHT operation:
		 * channel width: 0 (20 or 40 MHz)
	BSS Load:
		 * station count: 3
BSS 02:11:22:33:44:02(on wlan0)
	freq: 5975.0
	signal: -60.00 dBm
	SSID: zes
	HE Operation:
		6 GHz Operation Information: 0x05020700
			Primary Channel: 5
			Channel Width: 160 MHz
BSS 02:11:22:33:44:03(on wlan0)
	signal: 34/100
	SSID: \\xe2\\x98\\x95 \\\\o/
	HT operation:
		 * primary channel: 11
		 * secondary channel offset: no secondary
`;

const NETSH_ES = `SSID 1 : Patio
    Tipo de red             : Infraestructura
    Autenticación           : WPA2-Personal
    BSSID 1                 : 02:11:22:33:44:01
         Señal              : 80%
         Tipo de radio      : 802.11ax
         Banda              : 2,4 GHz
         Canal              : 6
         Velocidades básicas (Mbps) : 1 2 5.5 11

SSID 2 : 20%
    BSSID 1                 : 02:11:22:33:44:02
         Señal              : 60%
         Canal              : 1

SSID 3 : 6 GHz Open
    BSSID 1                 : 02:11:22:33:44:03
         Señal              : 40%
         Banda              : 6 GHz
         Canal              : 5
`;

const NETSH_FR = `SSID 1 : Jardin
    Type de réseau\u00a0          : Infrastructure
    Authentification\u00a0        : WPA2 - Personnel
    BSSID 1\u00a0                 : 02:11:22:33:44:01
         Signal\u00a0             : 84%
         Type de radio\u00a0      : 802.11n
         Canal\u00a0              : 11
`;

const NETSH_HU = `SSID 1 : Kert
    BSSID 1                 : 02:11:22:33:44:01
         Jel                : 80%
         Rádió típusa       : 802.11n
         Csatorna           : 6
         Kapcsolódó állomások : 3
`;

const NMCLI_ALL = `NAME   SSID    SSID-HEX      BSSID              MODE   CHAN  FREQ      RATE        BANDWIDTH  SIGNAL  BARS  SECURITY   WPA-FLAGS  ACTIVE  IN-USE
AP[1]  Tuin 5  5475696E2035  02:11:22:33:44:01  Infra  6     2437 MHz  540 Mbit/s  40 MHz     80      ▂▄▆█  WPA2 WPA3  (none)     yes     *
AP[2]  --      --            02:11:22:33:44:02  Infra  36    5180 MHz  540 Mbit/s  80 MHz     40      ▂▄__  WPA2       (none)     no
AP[3]  zes     7A6573        02:11:22:33:44:03  Infra  5     5975 MHz  540 Mbit/s  160 MHz    50      ▂▄__  WPA3       (none)     no
AP[4]  庭園    E5BAAD        02:11:22:33:44:04  Infra  11    2462 MHz  130 Mbit/s  20 MHz     60      ▂▄▆_  WPA2       (none)     no
`;

const NMCLI_DE = `IN-USE  BSSID              SSID        MODUS  KANAL  RATE        SIGNAL  BALKEN  SICHERHEIT
*       02:11:22:33:44:01  Garten 12   Infra  6      130 Mbit/s  80      ▂▄▆█    WPA2
        02:11:22:33:44:02  --          Infra  11     130 Mbit/s  40      ▂▄__    WPA1 WPA2
`;

const NMCLI_TERSE = [
  'AP[1]:a\\:b:613A62:02\\:11\\:22\\:33\\:44\\:01:Infra:6:2437 MHz:540 Mbit/s:40 MHz:80:▂▄▆█:WPA2:(none):psk:wlp2s0:yes:*:/x/1',
  'AP[2]:::02\\:11\\:22\\:33\\:44\\:02:Infra:5:5975 MHz:540 Mbit/s:160 MHz:50:▂▄__:WPA3:(none):sae:wlp2s0:no: :/x/2',
  ' :02\\:11\\:22\\:33\\:44\\:03::Infra:11:130 Mbit/s:40:▂▄__:WPA2',
  '*:02\\:11\\:22\\:33\\:44\\:04:123:Infra:1:130 Mbit/s:60:▂▄__:',
].join('\n');

const NMCLI_MULTI = `IN-USE:                                 *
BSSID:                                  02:11:22:33:44:01
SSID:                                   Tuin: achter
MODE:                                   Infra
CHAN:                                   6
RATE:                                   130 Mbit/s
SIGNAL:                                 80
SECURITY:                               WPA2
IN-USE:                                  
BSSID:                                  02:11:22:33:44:02
SSID:                                   --
MODE:                                   Infra
CHAN:                                   5
FREQ:                                   5975 MHz
BANDWIDTH:                              160 MHz
SIGNAL:                                 40
SECURITY:                               --
`;

const NETSH_INTERFACES = `There is 1 interface on the system:

    Name                   : Wi-Fi
    Physical address       : 02:aa:bb:cc:dd:ee
    SSID                   : Tuin
    AP BSSID               : 02:11:22:33:44:01
    Band                   : 2.4 GHz
    Channel                : 6
    Radio type             : 802.11n
    Receive rate (Mbps)    : 144
    Signal                 : 82%
    Rssi                   : -61
    Profile                : Tuin
`;

const WDUTIL = `————————————————————————
WIFI
————————————————————————
    MAC Address          : 02:aa:bb:cc:dd:ee (hw=02:aa:bb:cc:dd:ef)
    Op Mode              : STA
    SSID                 : Tuin
    BSSID                : 02:11:22:33:44:01
    RSSI                 : -53 dBm
    Noise                : -93 dBm
    Security             : WPA2 Personal
    Channel              : 2g6/20
`;

describe('lists of commands', () => {
  it('iwinfo of OpenWrt: quotes in names, hidden, 6 GHz apart, 40 MHz only with a second channel', () => {
    expect(rows(IWINFO)).toEqual(
      read(
        'iwlist',
        ['Zaal: 3, "links"', '1', 6, -41, 40],
        [null, '2', 36, -70, 80],
        ['zes', '3', null, -60, null],
        ['old', '4', 11, -77, null],
      ),
    );
    expect(parseSurvey(IWINFO).networks.map(({ security }) => security)).toEqual([
      'mixed WPA2/WPA3 PSK, SAE (CCMP)',
      'Open',
      'WPA3 SAE (CCMP)',
      'Open',
    ]);
  });

  it('iw: hidden, 6 GHz with a primary channel of its own, no frequency, escaped name', () => {
    expect(rows(IW)).toEqual(
      read('iw', [null, '1', 1, -52, 40], ['zes', '2', null, -60, null], ['☕ \\o/', '3', 11, -83, 20]),
    );
  });

  it('netsh: a name that looks like a figure leaves the network above alone; any language', () => {
    expect(rows(NETSH_ES)).toEqual(
      read('netsh', ['Patio', '1', 6, -60, null], ['20%', '2', 1, -70, null], ['6 GHz Open', '3', null, -80, null]),
    );
    expect(rows(NETSH_FR)).toEqual(read('netsh', ['Jardin', '1', 11, -58, null]));
    expect(rows(NETSH_HU)).toEqual(read('netsh', ['Kert', '1', 6, -60, null]));
  });

  it('nmcli: all fields, wide characters, translated header, 6 GHz by its frequency', () => {
    expect(rows(NMCLI_ALL)).toEqual(
      read(
        'nmcli',
        ['Tuin 5', '1', 6, -60, 40],
        [null, '2', 36, -80, 80],
        ['zes', '3', null, -75, 160],
        ['庭園', '4', 11, -70, 20],
      ),
    );
    expect(rows(NMCLI_DE)).toEqual(read('nmcli', ['Garten 12', '1', 6, -60, null], [null, '2', 11, -80, null]));
  });

  it('nmcli terse: all fields, hidden names, names of digits', () => {
    expect(rows(NMCLI_TERSE)).toEqual(
      read(
        'nmcli',
        ['a:b', '1', 6, -60, null],
        [null, '2', null, -75, null],
        [null, '3', 11, -80, null],
        ['123', '4', 1, -70, null],
      ),
    );
  });

  it('one value a line: nmcli multiline and per device, netsh interfaces, wdutil, airport -I', () => {
    expect(rows(NMCLI_MULTI)).toEqual(read('fields', ['Tuin: achter', '1', 6, -60, null], [null, '2', null, -80, 160]));
    const device = 'AP[1].SSID:  Tuin\nAP[1].CHAN:  6\nAP[1].SIGNAL:  80\nAP[2].SSID:  Hof\nAP[2].CHAN:  44\n';
    expect(rows(device)).toEqual(read('fields', ['Tuin', undefined, 6, -60, null], ['Hof', undefined, 44, null, null]));
    expect(rows(NETSH_INTERFACES)).toEqual(read('fields', ['Tuin', '1', 6, -61, null]));
    expect(rows(WDUTIL)).toEqual(read('fields', ['Tuin', '1', 6, -53, 20]));
    const airport =
      '     agrCtlRSSI: -45\n    agrCtlNoise: -92\n           SSID: Tuin\n            MCS: 15\n        channel: 149,80\n';
    expect(rows(airport)).toEqual(read('fields', ['Tuin', undefined, 149, -45, 80]));
  });

  it('one value a line: what has no channel, or no key, is named', () => {
    const { rows: found, errors } = rows('SSID: a\nChannel: 6\nSSID: b\nSignal: 40%\nNeighbour 11 -60');
    expect(found).toEqual([['a', undefined, 6, null, null]]);
    expect(errors).toEqual([
      [3, 'no_channel'],
      [5, 'not_understood'],
    ]);
  });
});
