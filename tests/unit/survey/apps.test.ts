/** Lists that analyser apps write; names and addresses are made up. */
import { describe, expect, it } from 'vitest';
import { read, rows } from './rows.ts';

describe('lists of apps', () => {
  it('WiFiAnalyzer with a digit in its header, hidden names, 6 GHz', () => {
    const list = `Time Stamp|SSID|BSSID|Strength|Primary Channel|Primary Frequency|Center Channel|Center Frequency|Width (Range)|Distance|802.11mc|Security
2026-11-20T10:00:00.000|Tuin|02:11:22:33:44:01|-45dBm|6|2437MHz|8|2447MHz|40MHz (2427 - 2467)|~1.2m|false|[WPA2-PSK-CCMP][ESS]
2026-11-20T10:00:00.000|*hidden*|02:11:22:33:44:02|-75dBm|36|5180MHz|42|5210MHz|80MHz (5170 - 5250)|~9.2m|false|[WPA2]
2026-11-20T10:00:00.000|zes|02:11:22:33:44:03|-75dBm|5|5975MHz|7|5985MHz|40MHz (5965 - 6005)|~9.2m|true|[SAE]`;
    expect(rows(list)).toEqual(
      read('lines', ['Tuin', '1', 6, -45, 40], [null, '2', 36, -75, 80], ['zes', '3', null, -75, 40]),
    );
  });

  it('CSV: doubled quotes, per cent in the header only, "6+10", bands, words of other languages', () => {
    const cases: [string, unknown[]][] = [
      ['SSID,MAC Address,RSSI,Channel,802.11\n"a, ""b""",02-11-22-33-44-01,-45,6,n', ['a, "b"', '1', 6, -45, null]],
      ['SSID;MAC Address;RSSI;Chan;802.11;WPA2\nTuin;02:11:22:33:44:01;-45;6+10;n;x', ['Tuin', '1', 6, -45, 40]],
      ['SSID,BSSID,Channel,Signal (%)\nTuin,02:11:22:33:44:01,6,80', ['Tuin', '1', 6, -60, null]],
      ['Name,Signal Quality,Channel,RSSI\nTuin,80,6,-47', ['Tuin', undefined, 6, -47, null]],
      ['Name,Band,Channel,Signal\nDak,6 GHz,5,-60', ['Dak', undefined, null, -60, null]],
      ['Nom;Adresse MAC;Canal;Puissance\nJardin;02:11:22:33:44:01;6;-50 dBm', ['Jardin', '1', 6, -50, null]],
      ['Nombre,BSSID,Canal,Señal\nPatio,02:11:22:33:44:01,6,70%', ['Patio', '1', 6, -65, null]],
    ];
    expect(cases.map(([list]) => [list, rows(list).rows[0]])).toEqual(cases);
  });

  it('Wigle lists of Kismet: the first line is none, and what is no Wi-Fi is named', () => {
    const list = `WigleWifi-1.4,appRelease=Kismet,model=Kismet
MAC,SSID,AuthMode,FirstSeen,Channel,RSSI,CurrentLatitude,CurrentLongitude,AltitudeMeters,AccuracyMeters,Type
02:11:22:33:44:01,Tuin,[WPA2-PSK-CCMP][ESS],2026-11-20 10:00:00,6,-45,52.1,4.3,0,0,WIFI
02:11:22:33:44:02,Band 7,Misc,2026-11-20 10:00:00,0,-70,52.1,4.3,0,0,BLE`;
    expect(rows(list)).toEqual({
      format: 'lines',
      rows: [['Tuin', '1', 6, -45, null]],
      errors: [[4, 'no_channel']],
    });
  });

  it('lines with labels, addresses of digits only, and 6 GHz', () => {
    const list = `SSID: Hof 2, BSSID: 02:11:22:33:44:02, RSSI: -67, Channel: 11
Tuin, 02:11:22:33:44:01, 6, -50
Dak 6 GHz ch 5 -60 dBm
NET_6GHz 6 -60`;
    expect(rows(list)).toEqual(
      read(
        'lines',
        ['Hof 2', '2', 11, -67, null],
        ['Tuin', '1', 6, -50, null],
        ['Dak 6 GHz', undefined, null, -60, null],
        ['NET_6GHz', undefined, 6, -60, null],
      ),
    );
    expect(rows('Tuin 02:11:22:33:44:01 6 -50\nHof 02:11:22:33:44:02 1 -60').rows).toHaveLength(2);
  });

  it('says so when it understands nothing', () => {
    for (const other of ['{"networks":["x",6]}', '{"supported_channels":[1,6,11],"name":"en0"}', '[1,6,11]', '{}'])
      expect(rows(other)).toMatchObject({ format: 'json', rows: [], errors: [[1, 'not_understood']] });
  });
});
