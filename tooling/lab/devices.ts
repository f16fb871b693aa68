/** Devices that sit at a router's address, speak of Wi-Fi even, and are no routers. */
import { options, type Site } from './site.ts';

function still(id: string, title: string, body: string): Site {
  return { id, title, home: null, entry: '/', answer: () => ({ body }) };
}

/** A network printer: joins a network, has none. */
export function makePrinter(): Site {
  return still(
    'printer',
    'A printer (not a router)',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>HL-L2350 series</title></head><body>
<h1>HL-L2350 series</h1><ul><li><a href="/general/status.html">Status</a></li><li><a href="/net/wireless.html">Network</a></li><li><a href="/print/settings.html">Print settings</a></li></ul>
<h2>Wireless (Infrastructure)</h2><form action="/net/wireless.html" method="post"><dl>
<dt>Wireless network name (SSID)</dt><dd><input name="B8f" value="Maple"></dd>
<dt>Authentication method</dt><dd><select name="B90">${options(
      [
        ['0', 'Open system'],
        ['1', 'WPA/WPA2-PSK'],
      ],
      '1',
    )}</select></dd>
<dt>Channel</dt><dd>6</dd><dt>Signal</dt><dd>Strong</dd>
<dt>Toner</dt><dd>70 %</dd><dt>Paper tray 1</dt><dd>A4</dd></dl><input type="submit" value="Submit"></form></body></html>`,
  );
}

/** A network drive. */
export function makeNas(): Site {
  return still(
    'nas',
    'A network drive (not a router)',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>HomeVault: Storage Manager</title></head><body>
<nav><a href="#files">Files</a> <a href="#shares">Shared folders</a> <a href="#volumes">Volumes</a> <a href="#users">Users</a> <a href="#network">Network</a></nav>
<h1>Volume 1</h1><p>3.6 TB of 7.2 TB used. RAID mode: mirror. Health: good.</p>
<h2>Network</h2><form><label>Host name <input name="hostname" value="homevault"></label>
<label>IP address <input name="ip" value="10.0.0.1"></label><label>Mode <select name="mode">${options(
      [
        ['dhcp', 'Automatic'],
        ['static', 'Static'],
      ],
      'static',
    )}</select></label>
<h2>Firewall</h2><label>Filter <select name="filter">${options(
      [
        ['off', 'Off'],
        ['on', 'Block unknown addresses'],
      ],
      'on',
    )}</select></label></form>
<table><tr><th>Connected user</th><th>Address</th></tr><tr><td>anna</td><td>10.0.0.20</td></tr></table></body></html>`,
  );
}

/** A light bulb with a Wi-Fi form of its own, access point and all. */
export function makeBulb(): Site {
  return still(
    'bulb',
    'A light bulb with Wi-Fi set-up (not a router)',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GLOW: WiFi Settings</title></head><body>
<h1>GLOW light strip</h1><form method="post"><h2>WiFi setup</h2>
<label>Network name (SSID, empty to not connect): <input name="CS0" maxlength="32" value="Maple"></label>
<label>Network password: <input type="password" name="PW0"></label>
<h2>Light's own access point</h2><label>AP SSID: <input name="AS" value="GLOW-AP"></label>
<label>Hide AP name: <input type="checkbox" name="AH"></label>
<label>Access point WiFi channel: <input name="AC" type="number" min="1" max="13" value="1"></label>
<label>LED count <input name="LC" type="number" value="60"></label><label>Brightness <input type="range" name="BR"></label>
<button type="submit">Save &amp; Connect</button></form></body></html>`,
  );
}
