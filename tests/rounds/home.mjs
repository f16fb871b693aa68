/** The made-up home of this round: devices whose addresses are of no real maker's range that matters here. */
export const devices = [
  { name: 'kitchen-tablet', mac: '3C:5A:B4:10:22:31', ip: '192.168.1.21', band: '2.4', rssi: -52 },
  { name: 'Blink-Porch', mac: '74:C2:46:8A:10:5E', ip: '192.168.1.34', band: '2.4', rssi: -71 },
  { name: 'work-laptop', mac: 'A4:83:E7:55:09:C1', ip: '192.168.1.40', band: '5', rssi: -48 },
  { name: 'living-room-tv', mac: '8C:79:F5:2B:66:04', ip: '192.168.1.52', band: '5', rssi: -60 },
];
export const names = { two: 'Lindenhof', five: 'Lindenhof-5G', guest: 'Lindenhof-Guest', key: 'made-up-passphrase' };
