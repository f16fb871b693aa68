/** What the classic firmwares of the tenth round showed: each kind as a page of our own, with its opposite. */
import { MENU, options, type PageCase } from '../case.ts';

const PHONE = 'A4:83:E7:10:20:30';
const PORCH = '74:AB:93:0A:1B:2C';
const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;
const name = row('SSID', '<input id="n" name="ssid" value="Elm">');
const NAME: PageCase['settings'][number] = ['ssid', null, 'Elm', '#n'];
/** A picture that is pressed, and its word in the next cell. */
const picture = (id: string, state: string, word: string): string =>
  `<td><input type="image" width="14" height="14" id="${id}" value="${state}" alt=""></td>${word ? `<td>${word}</td>` : ''}`;
/** A form that adds one address. */
const adding = `<form id="add">${table(row('MAC', `<input name="new" maxlength="32" value="${PHONE}">`))}<input type="submit" value="Apply"></form>`;
const listed = (...macs: readonly string[]): string =>
  `<table id="l"><tr><th>ID</th><th>MAC</th></tr>${macs.map((mac, at) => `<tr><td>${at + 1}</td><td>${mac}</td></tr>`).join('')}</table>`;
const channels = Array.from({ length: 13 }, (_, at) => `Channel${String(at + 1).padStart(2, '0')} ${2412 + 5 * at}MHz`);

export const unseenTenB: PageCase[] = [
  ...['Enable wireless g+', 'Enable wireless 4x'].map((label): PageCase => ({
    name: `how fast a radio sends is not whether it does: ${label}`,
    body: `${MENU}<h2>Wireless LAN</h2>${table(
      row('<input type="checkbox" name="EnableWLAN" id="r" checked> Enable wireless LAN', ''),
      row(`<input type="checkbox" name="fast"> ${label}`, ''),
      name,
    )}`,
    settings: [['radio-enable', null, 'on', '#r'], NAME],
  })),
  {
    name: 'channels written together with their number, each with its frequency',
    body: `${MENU}<h2>Wireless LAN</h2>${table(name, row('Channel ID', `<select id="c" name="Channel_ID">${options(channels[12]!, ...channels)}</select>`))}`,
    settings: [
      ['ssid', '2.4', 'Elm', '#n'],
      ['channel', '2.4', '13', '#c'],
    ],
  },
  {
    name: 'how many devices each network takes is none of its names, nor is a line for what went wrong',
    body: `${MENU}<h2>Wireless</h2>${table(name)}<h3>Number of connections</h3>${table(
      row('SSID1', '<input name="ssid1_num" value="32" maxlength="5">'),
      row('SSID2', '<input name="ssid2_num" value="32" maxlength="5">'),
    )}<p>SSID <input id="SSIDError" size="80" value=""></p>`,
    settings: [NAME],
  },
  {
    name: 'the network that each station has joined is no field for its name',
    body: `${MENU}<h2>Associated stations</h2><table id="t"><tr><th>MAC address</th><th>State</th><th>SSID</th><th>Rate</th></tr>${[PHONE, PORCH].map((mac, at) => `<tr><td>${mac}</td><td>Associated</td><td><input id="viewSSID${at}" value="Elm" disabled></td><td>54 Mbps</td></tr>`).join('')}</table>`,
    settings: [['client-list', null, null, '#t']],
  },
  ...(
    [
      ['RADIO ON', null],
      ['RADIO OFF', null],
      ['Disable radio', 'on'],
    ] as const
  ).map(([caption, value]): PageCase => ({
    name: `a button beside "Radio On/Off" that says: ${caption}`,
    body: `${MENU}<h2>Wireless network</h2>${table(row('Radio On/Off', `<input type="button" id="radioButton" name="radioButton" value="${caption}">`), name)}`,
    settings: [['radio-enable', null, value, '#radioButton'], NAME],
  })),
  {
    name: 'networks are kept apart from each other, not devices',
    body: `${MENU}<h2>Wireless</h2>${table(name)}<table id="tb_ssid_isolation" style="display:none">${row('Enable', '<input type="radio" name="ISOLATIONEnable" value="1" checked> Enable <input type="radio" name="ISOLATIONEnable" value="0"> Disable')}</table>`,
    settings: [NAME],
  },
  {
    name: 'devices of a network are kept apart',
    body: `${MENU}<h2>Wireless</h2>${table(name, row('Isolation', '<input type="radio" id="i" name="ISOLATIONEnable" value="1" checked> Enable <input type="radio" name="ISOLATIONEnable" value="0"> Disable'))}`,
    settings: [NAME, ['ap-isolation', null, 'on', '#i']],
  },
  {
    name: 'pictures for versions of the security, the word of each behind it: which is on is not read',
    body: `${MENU}<h2>Wireless security</h2>${table(name)}<table><tr>${picture('kind0', 'off', 'WPA')}${picture('kind1', 'on', 'WPA2')}${picture('kind2', 'off', 'WPA3')}</tr></table>`,
    settings: [NAME],
  },
  {
    name: 'a form that adds one address is no list of them',
    body: `${MENU}<h2>MAC filter</h2>${listed(PORCH)}<h3>MAC filter list</h3>${adding}`,
    settings: [['mac-filter-list', null, [PORCH], '#l']],
  },
  {
    name: 'the names of the networks and their own addresses are no devices',
    title: 'Status',
    body: `${MENU}<h2>Wireless clients</h2>${table(...[1, 2, 3].map((at) => `<tr><td>SSID${at}</td><td>Elm-${at}</td><td>02:11:22:33:44:5${at}</td><td>on</td></tr>`))}`,
    settings: [],
  },
  ...(
    [
      ['Habilitar conexión inalámbrica', '', 'off'],
      ['Ativar conexão sem fio', ' checked', 'on'],
    ] as const
  ).map(([label, checked, value]): PageCase => ({
    name: `the switch of the radio calls it a connection: ${label}`,
    body: `${MENU}<h2>Wireless</h2><p><label for="e">${label} :</label><input type="checkbox" id="e"${checked}></p>${table(name)}`,
    settings: [['radio-enable', null, value, '#e'], NAME],
  })),
  ...(
    [
      ['Zuordnung ermöglichen', 'allow'],
      ['Zuordnung verweigern', 'deny'],
    ] as const
  ).map(([chosen, value]): PageCase => ({
    name: `what the filter does in German: ${chosen}`,
    body: `${MENU}<h2>Wireless LAN - MAC-Filter</h2>${table(row('Aktion', `<select id="m" name="FltAction">${options(chosen, 'Zuordnung ermöglichen', 'Zuordnung verweigern')}</select>`))}`,
    settings: [['mac-filter-mode', null, value, '#m']],
  })),
];
