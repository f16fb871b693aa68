/** The inner pages of the frameset router: no title, no doctype, tables, half of it written by script. */
import type { Device, Radio } from '../home.ts';
import { checked, esc, inScript, options } from '../site.ts';

/** value, text, what the radio then speaks */
export const MODES: readonly (readonly [string, string, string[]])[] = [
  ['1', '11b only', ['b']],
  ['2', '11g only', ['g']],
  ['3', '11n only', ['n']],
  ['4', '11bg mixed', ['b', 'g']],
  ['5', '11bgn mixed', ['b', 'g', 'n']],
];

const CSS = `body{font:12px Arial;margin:0;background:#fff}#autoWidth{width:520px;margin:8px}.h1{font-weight:bold;font-size:14px;padding:6px}
.Item{width:190px;text-align:right;padding:3px 6px;font-weight:bold}.blue td,td.blue{height:2px;background:#3a6ea5}.ListB{border:1px solid #999;padding:2px 6px}.mbtn{text-align:center;padding:8px}`;

/** Shared by all pages: draws lists from arrays, sends a form's button as a GET. */
export const SCRIPT = `function listRows(list, per, cell) { for (var i = 0; i < list.length; i += per) document.write(cell(list.slice(i, i + per), i / per)); }
function go(query) { location.href = location.pathname + '?' + query; }
function esc(text) { var d = document.createElement('div'); d.appendChild(document.createTextNode(text)); return d.innerHTML; }
`;

function inner(action: string, title: string, rows: string, data = ''): string {
  return `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8">
<STYLE>${CSS}</STYLE><SCRIPT src="../localiztion/char_set.js"></SCRIPT><SCRIPT>${data}</SCRIPT></HEAD>
<BODY><CENTER><FORM action="${action}" method="get"><TABLE id="autoWidth" border=0>
<TR><TD class="h1" colspan=2 id="t_title">${title}</TD></TR><TR><TD class="blue" colspan=2></TD></TR>
${rows}
</TABLE></FORM></CENTER></BODY></HTML>`;
}

function item(id: string, label: string, field: string): string {
  return `<TR><TD class="Item" id="${id}">${label}</TD><TD>${field}</TD></TR>`;
}

const SAVE = '<TR><TD class="mbtn" colspan=2><INPUT type=submit name="Save" class="buttonBig" value="Save"></TD></TR>';

export function frames(): string {
  return `<HTML><HEAD><TITLE>Lab WR-1</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD>
<FRAMESET rows="60,*" border=0 frameborder=no><FRAME name="topFrame" src="/dynaform/top.htm" noresize>
<FRAMESET cols="180,*,200"><FRAME name="bottomLeftFrame" src="/userRpm/MenuRpm.htm"><FRAME name="mainFrame" src="/userRpm/StatusRpm.htm">
<FRAME name="helpFrame" src="/help/StatusHelpRpm.htm"></FRAMESET></FRAMESET></HTML>`;
}

export function top(): string {
  return `<HTML><HEAD><STYLE>body{margin:0;background:#3a6ea5;color:#fff;font:20px Arial;padding:16px}</STYLE></HEAD><BODY>Lab Wireless N Router &nbsp; Model No. WR-1</BODY></HTML>`;
}

function entry(page: string, text: string, indent = ''): string {
  return `<TR><TD>${indent}<A href="${page}" target="mainFrame" class="L${indent ? 2 : 1}">${text}</A></TD></TR>`;
}

export function menu(): string {
  return `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><STYLE>body{background:#e6ecf3;font:12px Arial}td{padding:2px}</STYLE></HEAD>
<BODY><TABLE id="menu" border=0>
${entry('StatusRpm.htm', 'Status')}${entry('LanDhcpServerRpm.htm', 'Network')}
${entry('WlanNetworkRpm.htm', 'Wireless')}
${entry('WlanNetworkRpm.htm', '- Wireless Settings', '&nbsp;')}
${entry('WlanSecurityRpm.htm', '- Wireless Security', '&nbsp;')}
${entry('WlanMacFilterRpm.htm', '- Wireless MAC Filtering', '&nbsp;')}
${entry('WlanAdvRpm.htm', '- Wireless Advanced', '&nbsp;')}
${entry('WlanStationRpm.htm', '- Wireless Statistics', '&nbsp;')}
${entry('LanDhcpServerRpm.htm', 'DHCP')}
${entry('SysRebootRpm.htm', '- Reboot')}
</TABLE></BODY></HTML>`;
}

export function help(path: string): string {
  return `<HTML><HEAD></HEAD><BODY><FONT size=2><B>Help</B><P>${esc(path)}: the wireless channel, the MAC filter and the SSID are explained in the manual.</FONT></BODY></HTML>`;
}

export function network(radio: Radio): string {
  const channels: [number, string][] = [
    [15, 'Auto'],
    ...Array.from({ length: 13 }, (_, i): [number, string] => [i + 1, String(i + 1)]),
  ];
  const mode = MODES.findLast(([, , standards]) => standards.every((s) => radio.standards.includes(s)))?.[0] ?? '5';
  return inner(
    'WlanNetworkRpm.htm',
    'Wireless Settings',
    item(
      't_ssid',
      'Wireless Network Name:',
      `<INPUT class="text" id="ssid1" name="ssid1" maxlength=32 value="${esc(radio.ssid)}"> (Also called the SSID)`,
    ) +
      `<TR style="display:none"><TD class="Item">SSID2:</TD><TD><INPUT class="text" name="ssid2" disabled value="Maple_2"></TD></TR>` +
      item(
        't_region',
        'Region:',
        `<SELECT name="region">${options(
          [
            ['32', 'Germany'],
            ['99', 'United States'],
          ],
          '32',
        )}</SELECT>`,
      ) +
      item(
        't_mode',
        'Mode:',
        `<SELECT name="mode" id="mode">${options(
          MODES.map(([value, text]) => [value, text] as const),
          mode,
        )}</SELECT>`,
      ) +
      item(
        't_chanWidth',
        'Channel Width:',
        `<SELECT name="chanWidth" id="chanWidth">${options(
          [
            ['2', 'Auto'],
            ['1', '20MHz'],
            ['3', '40MHz'],
          ],
          radio.width === 20 ? 1 : 3,
        )}</SELECT>`,
      ) +
      item(
        't_chn',
        'Channel:',
        `<SELECT name="channel" id="channel">${options(channels, radio.channel === 'auto' ? 15 : radio.channel)}</SELECT>`,
      ) +
      `<TR><TD></TD><TD><INPUT type=checkbox name="ap" value="1"${checked(radio.enabled)}> <SPAN id="t_ap">Enable Wireless Router Radio</SPAN></TD></TR>` +
      `<TR><TD></TD><TD><INPUT type=checkbox name="broadcast" value="2"${checked(!radio.hidden)}> <SPAN id="t_broadcast">Enable SSID Broadcast</SPAN></TD></TR>` +
      SAVE,
  );
}

export function security(radio: Radio): string {
  const kind = radio.security === 'open' ? '0' : '3';
  const version = radio.security === 'wpa' ? '1' : '2';
  return inner(
    'WlanSecurityRpm.htm',
    'Wireless Security',
    `<TR><TD colspan=2><INPUT type=radio name="secType" id="secType" value="0"${checked(kind === '0')}> Disable Security</TD></TR>` +
      `<TR><TD colspan=2><INPUT type=radio name="secType" id="secType" value="3"${checked(kind === '3')}> WPA/WPA2 - Personal (Recommended)</TD></TR>` +
      item(
        't_pskVersion',
        'Version:',
        `<SELECT name="pskSecOpt">${options(
          [
            ['1', 'WPA-PSK'],
            ['2', 'WPA2-PSK'],
          ],
          version,
        )}</SELECT>`,
      ) +
      item(
        't_pskCipher',
        'Encryption:',
        `<SELECT name="pskCipher">${options(
          [
            ['2', 'TKIP'],
            ['3', 'AES'],
          ],
          '3',
        )}</SELECT>`,
      ) +
      item('t_pskSecret', 'Wireless Password:', '<INPUT type=password name="pskSecret" value="cedar8river22">') +
      SAVE,
  );
}

export function advanced(radio: Radio): string {
  return inner(
    'WlanAdvRpm.htm',
    'Wireless Advanced',
    item(
      't_txPower',
      'Transmit Power:',
      `<SELECT name="txPower">${options(
        [
          ['0', 'High'],
          ['1', 'Middle'],
          ['2', 'Low'],
        ],
        Math.max([20, 17, 14].indexOf(radio.txPower), 0),
      )}</SELECT>`,
    ) +
      item('t_beacon', 'Beacon Interval :', '<INPUT name="beacon" class="text" value="100"> (40-1000)') +
      `<TR><TD></TD><TD><INPUT type=checkbox name="apisolation" value="1"${checked(radio.isolation)}> <SPAN id="t_apisolation">Enable AP Isolation</SPAN></TD></TR>` +
      SAVE,
  );
}

function choice(value: 1 | 2, chosen: boolean, word: string): string {
  return `<TR><TD colspan=2>&nbsp;&nbsp;<INPUT name="ExcludeUnlisted" type=radio value="${value}"${checked(chosen)} onclick="go('exclude=${value}')"> <SPAN>${word}</SPAN> the stations specified by any enabled entries in the list to access.</TD></TR>`;
}

export function filter(
  on: boolean,
  mode: 'allow' | 'deny',
  entries: { mac: string; on: boolean; text: string }[],
): string {
  const data = `var wlanFilterList = new Array(${entries
    .flatMap(({ mac, on: enabled, text }) => [mac.replaceAll(':', '-'), enabled ? 1 : 0, text])
    .map((value) => inScript(value))
    .join(',')});`;
  return inner(
    'WlanMacFilterRpm.htm',
    'Wireless MAC Filtering',
    item(
      't_macAddrFlt',
      'Wireless MAC Filtering:',
      `<SPAN id="${on ? 't_enabled' : 't_disabled'}">${on ? 'Enabled' : 'Disabled'}</SPAN>&nbsp;&nbsp;<INPUT name="Enfilter" type=button class="button" value="Enable"${on ? ' style="display:none"' : ''} onclick="go('Enfilter=1')"><INPUT name="Disfilter" type=button class="button" value="Disable"${on ? '' : ' style="display:none"'} onclick="go('Disfilter=1')">`,
    ) +
      '<TR><TD class="h2" colspan=2 id="t_fltRules">Filtering Rules</TD></TR>' +
      choice(1, mode === 'deny', 'Deny') +
      choice(2, mode === 'allow', 'Allow') +
      `<TR><TD colspan=2><TABLE border=0><TR><TD class="ListB">ID</TD><TD class="ListB">MAC Address</TD><TD class="ListB">Status</TD><TD class="ListB">Description</TD><TD class="ListB">Modify</TD></TR>
<SCRIPT>listRows(wlanFilterList, 3, function (e, i) { return '<TR><TD class="ListB">' + (i + 1) + '</TD><TD class="ListB">' + e[0] + '</TD><TD class="ListB">' + (e[1] ? 'Enabled' : 'Disabled') + '</TD><TD class="ListB">' + esc(e[2]) + '</TD><TD class="ListB"><A href="WlanMacFilterRpmAdv.htm?Modify=' + i + '">Modify</A>&nbsp;<A href="WlanMacFilterRpm.htm?Del=' + i + '">Delete</A></TD></TR>'; });</SCRIPT>
</TABLE></TD></TR>
<TR><TD colspan=2><INPUT type=button value="Add New..." name="Add" class="buttonBig" onclick="location.href='WlanMacFilterRpmAdv.htm'">&nbsp;<INPUT type=button value="Delete All" name="DelAll" class="buttonBig" onclick="go('DelAll=1')"></TD></TR>`,
    data,
  );
}

export function addEntry(): string {
  return inner(
    'WlanMacFilterRpm.htm',
    'Add or Modify Wireless MAC Address Filtering entry',
    item('t_macAddr', 'MAC Address:', '<INPUT type=text class="text" name="Mac" maxlength=17>') +
      item('t_dsp', 'Description:', '<INPUT type=text class="text" name="Desc" maxlength=32>') +
      item(
        't_status',
        'Status:',
        `<SELECT name="entryEnabled">${options(
          [
            ['1', 'Enabled'],
            ['0', 'Disabled'],
          ],
          '1',
        )}</SELECT>`,
      ) +
      SAVE,
  );
}

export function stations(devices: Device[]): string {
  const data = `var hostList = new Array(${devices.map((device) => `${inScript(device.mac.replaceAll(':', '-'))},"WPA2-PSK",1042,2210`).join(',')});`;
  return inner(
    'WlanStationRpm.htm',
    'Wireless Statistics',
    item(
      't_cur_number',
      'Current Connected Wireless Stations numbers:',
      `${devices.length}&nbsp;&nbsp;<INPUT name="Refresh" type=submit class="button" value="Refresh">`,
    ) +
      `<TR><TD colspan=2><TABLE border=0><TR><TD class="ListB">ID</TD><TD class="ListB">MAC Address</TD><TD class="ListB">Current Status</TD><TD class="ListB">Received Packets</TD><TD class="ListB">Sent Packets</TD></TR>
<SCRIPT>listRows(hostList, 4, function (e, i) { return '<TR><TD class="ListB">' + (i + 1) + '</TD><TD class="ListB">' + e.join('</TD><TD class="ListB">') + '</TD></TR>'; });</SCRIPT></TABLE></TD></TR>`,
    data,
  );
}

export function status(radio: Radio): string {
  return inner(
    'StatusRpm.htm',
    'Status',
    item('t_version', 'Firmware Version:', '1.0.4 Build 140312') +
      '<TR><TD class="h2" colspan=2>LAN</TD></TR>' +
      item('t_lanMac', 'MAC Address:', '60-38-E0-10-20-2F') +
      item('t_lanIp', 'IP Address:', '192.168.0.1') +
      '<TR><TD class="h2" colspan=2>Wireless</TD></TR>' +
      item('t_wlanStatus', 'Wireless Radio:', radio.enabled ? 'Enable' : 'Disable') +
      item('t_wlanName', 'Name (SSID):', esc(radio.ssid)) +
      item('t_wlanChn', 'Channel:', radio.channel === 'auto' ? 'Auto (Current channel 6)' : String(radio.channel)) +
      '<TR><TD class="h2" colspan=2>WAN</TD></TR>' +
      item('t_wanMac', 'MAC Address:', '60-38-E0-10-20-30'),
  );
}

export function dhcp(): string {
  return inner(
    'LanDhcpServerRpm.htm',
    'DHCP Settings',
    `<TR><TD class="Item" id="t_dhcp">DHCP Server:</TD><TD><INPUT type=radio name="dhcpserver" value="0"> Disable <INPUT type=radio name="dhcpserver" value="1" checked> Enable</TD></TR>` +
      item('t_start', 'Start IP Address:', '<INPUT name="ip1" class="text" value="192.168.0.100">') +
      item('t_end', 'End IP Address:', '<INPUT name="ip2" class="text" value="192.168.0.199">') +
      SAVE,
  );
}

export function reboot(): string {
  return inner(
    'SysRebootRpm.htm',
    'Reboot',
    '<TR><TD colspan=2>Click this button to reboot the device.</TD></TR><TR><TD class="mbtn" colspan=2><INPUT type=submit name="Reboot" class="buttonBig" value="Reboot"></TD></TR>',
  );
}
