/** The pages of the table-layout router: quirks mode (no doctype), nested tables, no label elements. */
import type { Device, Home, Neighbour, Radio } from '../home.ts';
import { checked, esc, options } from '../site.ts';

type OpMode = readonly [value: string, text: string, width: 20 | 40 | 80];
/** Mode and width in one list, as this firmware has it. */
export const OPMODES: Record<Radio['band'], readonly OpMode[]> = {
  '2.4': [
    ['145Mbps', 'Up to 145 Mbps', 20],
    ['300Mbps', 'Up to 300 Mbps', 40],
  ],
  '5': [
    ['289Mbps', 'Up to 289 Mbps', 20],
    ['600Mbps', 'Up to 600 Mbps', 40],
    ['1300Mbps', 'Up to 1300 Mbps', 80],
  ],
};
export const SECURITY = [
  ['Disable', 'None', 'open'],
  ['WPA2-PSK', 'WPA2-PSK [AES]', 'wpa2'],
  ['AUTO-PSK', 'WPA-PSK [TKIP] + WPA2-PSK [AES]', 'wpa'],
  ['WPA3-PSK', 'WPA3-Personal [SAE]', 'wpa3'],
] as const;

const MENU = [
  ['/index.htm', 'Basic Home'],
  ['/WLG_wireless_dual_band_2G.htm', 'Wireless'],
  ['/DEV_device.htm', 'Attached Devices'],
  ['/WLG_acl.htm', 'Access Control'],
  ['/WLG_adv_dual_band.htm', 'Advanced Wireless Settings'],
  ['/SUR_survey.htm', 'Site Survey'],
  ['/LAN_dhcp.htm', 'LAN Setup'],
] as const;

const CSS = `body{margin:0;background:#e5e5e5;font:13px Arial}#menu{width:180px;background:#333}#menu a{color:#fff;text-decoration:none;display:block;padding:7px 10px}
.subhead2{background:#513e87;color:#fff;font-size:16px;padding:8px}.subhead2-table{width:620px;background:#fff}.scroll-pane{height:420px;overflow:auto}.thead{font-weight:bold}td{padding:3px 6px}`;

interface Page {
  title: string;
  action: string;
  rows: string;
  buttons?: string;
}

function page({ title, action, rows, buttons = '' }: Page): string {
  return `<html><head><meta charset="utf-8"><title>NETGEAR Router LAB-1</title><style>${CSS}</style></head>
<body class="page-body"><table border=0 cellspacing=0><tr valign=top><td id="menu">${MENU.map(([href, text]) => `<a href="${href}">${text}</a>`).join('')}</td>
<td><div id="full-page-container"><form id="target" method="POST" action="${action}"><input type="hidden" name="buttonHit"><input type="hidden" name="buttonValue">
<div class="subhead2">${title}</div><table border=0 class="subhead2-table">
<tr><td class="table-seperate-border">${buttons}</td></tr>
<tr><td><div class="scroll-pane"><table border=0 width="100%">${rows}</table></div></td></tr>
</table></form></div></td></tr></table></body></html>`;
}

const APPLY =
  '<button value="Apply" type="SUBMIT" name="apply" class="button-apply">Apply</button> <button value="Cancel" type="reset" name="Cancel" class="button-rule">Cancel</button>';
const two = (channel: number) => String(channel).padStart(2, '0');
const heading = (text: string) => `<tr><td colspan=2><b>${text}</b></td></tr>`;
const pair = (left: string, right: string) => `<tr><td width="45%">${left}</td><td>${right}</td></tr>`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<table border=1 width="100%"><tr>${head.map((text) => `<td><span class="thead">${text}</span></td>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td><span class="ttext">${cell}</span></td>`).join('')}</tr>`)
    .join('')}</table>`;

export function basic(home: Home): string {
  const rows = Object.values(home.radios).map((radio) =>
    pair(`Wireless ${radio.band}GHz`, `${esc(radio.ssid)}: ${radio.enabled ? 'ON' : 'OFF'}`),
  );
  return page({
    title: 'Basic Home',
    action: 'basic.cgi',
    rows: pair('Internet', 'GOOD') + rows.join('') + pair('Attached Devices', `${home.devices.length}`),
  });
}

function radioRows(radio: Radio): string {
  const suffix = radio.band === '5' ? '_an' : '';
  const channels = radio.band === '5' ? [36, 40, 44, 48, 149, 153] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const mode = OPMODES[radio.band].find(([, , width]) => width === radio.width)?.[0] ?? '';
  const security = SECURITY.find(([, , id]) => id === radio.security)?.[0];
  return `${heading(`Wireless Network (${radio.band}GHz ${radio.band === '5' ? 'a/n/ac' : 'b/g/n'})`)}
<tr><td colspan=2><input type="checkbox" name="ssid_bc${suffix}" value="1"${checked(!radio.hidden)}> Enable SSID Broadcast</td></tr>
${pair('Name (SSID):', `<input type="text" name="ssid${suffix}" value="${esc(radio.ssid)}" size=20 maxlength=32>`)}
${pair('Channel:', `<select name="w_channel${suffix}" size=1>${options([['Auto', 'Auto'], ...channels.map((c) => [two(c), two(c)] as const)], radio.channel === 'auto' ? 'Auto' : two(radio.channel))}</select>`)}
${pair(
  'Mode:',
  `<select name="opmode${suffix}">${options(
    OPMODES[radio.band].map(([value, text]) => [value, text] as const),
    mode,
  )}</select>`,
)}
${heading('Security Options')}
${SECURITY.map(([value, text]) => `<tr><td colspan=2><input type="radio" name="security_type${suffix}" value="${value}"${checked(value === security)}>${text}</td></tr>`).join('')}
${pair('Password (Network Key):', `<input type="password" name="passphrase${suffix}" value="cedar8river22">`)}`;
}

export function wireless(home: Home): string {
  return page({
    title: 'Wireless Setup',
    action: 'wireless.cgi',
    buttons: APPLY,
    rows: `${pair(
      'Region Selection',
      `<select name="WRegion">${options(
        [
          ['11', 'Europe'],
          ['10', 'United States'],
        ],
        '10',
      )}</select>`,
    )}${radioRows(home.radios['2.4'])}<tr><td colspan=2><hr></td></tr>${radioRows(home.radios['5'])}`,
  });
}

function radioSwitch(radio: Radio, name: string): string {
  return `${heading(`Advanced Wireless Settings (${radio.band}GHz)`)}<tr><td colspan=2><input type="checkbox" name="${name}" value="1"${checked(radio.enabled)}> Enable Wireless Router Radio</td></tr>${pair('Fragmentation Length (256-2346):', '<input type="text" name="frag" value="2346" size=5>')}`;
}

export function advanced(home: Home): string {
  return page({
    title: 'Advanced Wireless Settings',
    action: 'wlg_adv.cgi',
    buttons: APPLY,
    rows: radioSwitch(home.radios['2.4'], 'enable_ap') + radioSwitch(home.radios['5'], 'enable_ap_an'),
  });
}

export function access(on: boolean, macs: readonly string[], names: ReadonlyMap<string, string>): string {
  const rows = macs.map((mac, i) => [
    `<input type="radio" name="MacSelect" value="${i}">`,
    esc(names.get(mac) ?? 'device'),
    mac,
  ]);
  return page({
    title: 'Wireless Card Access List',
    action: 'wlan_acl.cgi',
    buttons: APPLY,
    rows: `<tr><td colspan=2><input type="checkbox" name="accessLimit" value="1"${checked(on)}><b>Turn Access Control On</b></td></tr>
<tr><td colspan=2>${table(['&nbsp;', 'Device Name', 'Mac Address'], rows)}</td></tr>
<tr><td colspan=2><button type="submit" value="Add" name="add" class="button-rule">Add</button> <button type="submit" value="Delete" name="delete" class="button-rule">Delete</button></td></tr>`,
  });
}

export function addDevice(known: readonly Device[]): string {
  return page({
    title: 'Wireless Card Access Setup',
    action: 'wlan_acl_add.cgi',
    rows: `${heading('Available Wireless Cards')}<tr><td colspan=2>${table(
      ['Device Name', 'Mac Address'],
      known.map((device) => [esc(device.name), device.mac]),
    )}</td></tr>
${heading('Wireless Card Entry')}${pair('Device Name:', '<input type="text" name="device" maxlength=20>')}${pair('Mac Address:', '<input type="text" name="adr" maxlength=17>')}
<tr><td colspan=2><button type="submit" value="Add" name="add" class="button-rule">Add</button></td></tr>`,
  });
}

export function devices(list: readonly Device[]): string {
  const rows = list.map((device, i) => [
    i + 1,
    device.ip,
    esc(device.name),
    device.mac,
    `${device.band}G`,
    `${device.rssi} dBm`,
  ]);
  return page({
    title: 'Attached Devices',
    action: 'devices.cgi',
    rows: `${heading('Wireless Devices (Wireless intruders also show up here)')}<tr><td colspan=2>${table(['#', 'IP Address', 'Device Name', 'Mac Address', 'Connection Type', 'RSSI'], rows)}</td></tr>`,
  });
}

export function survey(networks: readonly Neighbour[]): string {
  const rows = networks.map((network) => [
    esc(network.ssid),
    network.bssid,
    network.channel,
    `${network.rssi} dBm`,
    `${network.width} MHz`,
    'WPA2-PSK',
  ]);
  return page({
    title: 'Wireless Site Survey',
    action: 'survey.cgi',
    rows: `<tr><td colspan=2>${table(['SSID', 'BSSID', 'Channel', 'Signal', 'Width', 'Security'], rows)}</td></tr>`,
  });
}

export function dhcp(): string {
  return page({
    title: 'LAN Setup',
    action: 'lan.cgi',
    buttons: APPLY,
    rows: `<tr><td colspan=2><input type="checkbox" name="dhcp_server" value="1" checked> Use Router as DHCP Server</td></tr>${pair('Starting IP Address', '<input type="text" name="sysPoolStartingAddr" value="192.168.1.2">')}`,
  });
}
