/** What is said must be true: states, directions, whose band, what a list does, and which box this is. */
import { CHANNELS, MENU, options, type PageCase } from '../case.ts';

const NAME = '<p><label for="n">Network name (SSID)</label> <input id="n" value="Alder"></p>';
const SSID: PageCase['settings'][number] = ['ssid', null, 'Alder', '#n'];

export const truth: PageCase[] = [
  {
    name: 'buttons that are pressed, say how they stand, or what pressing does',
    title: 'Wi-Fi',
    body: `${MENU}<h1>Wi-Fi</h1>${NAME}<div><span id="t1">Wi-Fi 2.4 GHz</span> <button id="b1" aria-labelledby="t1" aria-pressed="false">OFF</button></div>
<div><span id="t2">Wi-Fi 5 GHz</span> <button id="b2" aria-labelledby="t2" aria-pressed="true"></button></div>`,
    settings: [SSID, ['radio-enable', '2.4', 'off', '#b1'], ['radio-enable', '5', 'on', '#b2']],
  },
  {
    name: 'the box behind a drawn switch stands the other way round',
    body: `${MENU}<h2>2.4GHz Wireless</h2><div><label>Enabled</label> <span id="sw" class="switch checked"><input type="checkbox" style="display:none"></span></div>`,
    settings: [['radio-enable', '2.4', 'on', '#sw']],
  },
  {
    name: 'features of 802.11 are no radio',
    body: `${MENU}<h2>Wireless 2.4GHz</h2><table><tr><td>Enable Wi-Fi 6</td><td><input type="checkbox" id="f1"></td></tr>
<tr><td>Enable Target Wake Time</td><td><input type="checkbox" id="f2"></td></tr><tr><td>Enable Whispering Antennas</td><td><select id="f3">${options('Disable', 'Enable', 'Disable')}</select></td></tr>
<tr><td>Enable Radio</td><td><input type="checkbox" id="r"></td></tr></table>`,
    settings: [['radio-enable', '2.4', 'off', '#r']],
  },
  {
    name: 'devices that may talk, in German and French',
    body: `${MENU}<h2>WLAN</h2>${NAME}<p><input type="checkbox" id="i1" name="isolate" checked> <label for="i1">Die WLAN-Geräte dürfen untereinander kommunizieren</label></p>
<h2>WiFi invités</h2><p><input type="checkbox" id="i2"> <label for="i2">Autoriser les appareils WiFi à communiquer entre eux</label></p>`,
    settings: [SSID, ['ap-isolation', null, 'off', '#i1'], ['ap-isolation', null, 'on', '#i2']],
  },
  {
    name: 'a hidden name to be enabled, and a broadcast to be cancelled',
    body: `${MENU}<h2>Wireless</h2>${NAME}<p>Enable Hidden SSID <input type="checkbox" id="h1"></p>`,
    settings: [SSID, ['ssid-broadcast', null, 'on', '#h1']],
  },
  {
    name: 'a form that scripts have not filled yet',
    body: `${MENU}<h2>Wireless 2.4GHz</h2><table><tr><td>Enable Wireless</td><td><input type="checkbox" id="r"></td></tr><tr><td>SSID Broadcast</td><td><input type="checkbox" id="b"></td></tr>
<tr><td>Name (SSID)</td><td><input id="n"></td></tr></table>`,
    settings: [
      ['radio-enable', '2.4', null, '#r'],
      ['ssid-broadcast', '2.4', null, '#b'],
      ['ssid', '2.4', null, '#n'],
    ],
  },
  {
    name: 'sections that name their band in a plain row',
    body: `${MENU}<div><h3>Wireless network</h3><table><tr><td>Wireless Band:</td><td>2.4GHz</td></tr><tr><td>Enable Wireless</td><td><input type="checkbox" id="a"></td></tr></table></div>
<div><h3>Wireless network</h3><table><tr><td>Wireless Band:</td><td>5GHz</td></tr><tr><td>Enable Wireless</td><td><input type="checkbox" id="b" checked></td></tr></table></div>`,
    settings: [
      ['radio-enable', '2.4', 'off', '#a'],
      ['radio-enable', '5', 'on', '#b'],
    ],
  },
  {
    name: 'known devices only',
    body: `${MENU}<h2>WLAN-Sicherheit</h2>${NAME}<p><input type="radio" name="m" id="m1"><label for="m1">Alle neuen WLAN-Geräte zulassen</label></p><p><input type="radio" name="m" id="m2" checked><label for="m2">Nur die bekannten WLAN-Geräte zulassen</label></p>`,
    settings: [SSID, ['mac-filter-mode', null, 'allow', '#m2']],
  },
  {
    name: 'widths with their unit twice, levels of strength, channels with their standards',
    body: `${MENU}<h2>Wireless</h2><table><tr><td>Bandwidth</td><td><select id="w">${options('20M/40M', '20M', '20M/40M')}</select></td></tr>
<tr><td>Signal strength</td><td><select id="p">${options('Medium', 'Low', 'Medium', 'High')}</select></td></tr>
<tr><td>Channel</td><td><select id="c">${options('6 - 11b, 11g, 11ng (2437 MHz)', '1 - 11b, 11g, 11ng (2412 MHz)', '6 - 11b, 11g, 11ng (2437 MHz)', '11 - 11b, 11g, 11ng (2462 MHz)')}</select></td></tr></table>`,
    settings: [
      ['channel-width', '2.4', '20/40', '#w'],
      ['tx-power', '2.4', 'Medium', '#p'],
      ['channel', '2.4', '6', '#c'],
    ],
  },
  {
    name: 'steering without its brand word',
    body: `${MENU}<h2>Wi-Fi</h2>${NAME}<p>Même nom pour 2,4 GHz et 5 GHz <input type="checkbox" id="s" checked></p>`,
    settings: [SSID, ['band-steering', null, 'on', '#s']],
  },
  {
    name: 'a cable modem',
    url: 'http://192.168.100.1/',
    title: 'Cable Modem',
    body: '<h2>Downstream channels</h2><table><tr><th>Channel</th><th>Power (dBmV)</th></tr><tr><td>1</td><td>2.0</td></tr></table><p>Upstream Channel ID <input name="UpstreamChannelId" value="4"></p><button>Reboot</button>',
    router: false,
    settings: [],
  },
  {
    name: 'a network that a printer opens to its user',
    body: `<h2>Wi-Fi Direct</h2><form action="/set"><p>SSID <input name="s" value="DIRECT-3F-Ink"></p><p>Channel <select name="c">${options('1', ...CHANNELS)}</select></p><button>OK</button></form>`,
    router: false,
    settings: [],
  },
  {
    name: 'a custom address for the internet side is no filter',
    body: `${MENU}<h2>Internet</h2><p><input type="checkbox" id="wan_use_mac" checked><label for="wan_use_mac">Use custom MAC address</label> <input name="wan_mac" value="02:10:00:00:00:2E"></p><h2>Wireless</h2>${NAME}`,
    settings: [SSID],
  },
];
