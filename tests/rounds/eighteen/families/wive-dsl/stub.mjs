// Wive-DSL on Realtek's RTL8672 (ADSL, one radio): Realtek's pages for boa, values between tags and by small scripts of the server, captions in one column and native controls in another. What the server's calls write is made again here after its source.
import { devices, names } from '../../../home.mjs';

let page = {};
const bare = (mac) => mac.replaceAll(':', '').toLowerCase();
const options = (list, chosen) =>
  list
    .map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)
    .join('\n');
const radio = (name, pairs, chosen) =>
  pairs
    .map(
      ([value, text]) =>
        `<input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}>${text}&nbsp;&nbsp;`,
    )
    .join('\n');
const row = (title, cell) =>
  `<tr><td width="30%"><font size=2><b>${title}:</b></td><td width="70%"><font size=2>${cell}</td></tr>`;
const advanced = () =>
  [
    row(
      'Preamble Type',
      radio(
        'preamble',
        [
          ['long', 'Long Preamble'],
          ['short', 'Short Preamble'],
        ],
        'long',
      ),
    ),
    row(
      'Broadcast SSID',
      radio(
        'hiddenSSID',
        [
          ['no', 'Enabled'],
          ['yes', 'Disabled'],
        ],
        page.hidden ? 'yes' : 'no',
      ),
    ),
    row(
      'Relay Blocking',
      radio(
        'block',
        [
          ['1', 'Enabled'],
          ['0', 'Disabled'],
        ],
        page.apart ? '1' : '0',
      ),
    ),
    row(
      'Protection',
      radio(
        'protection',
        [
          ['yes', 'Enabled'],
          ['no', 'Disabled'],
        ],
        'no',
      ),
    ),
    row(
      'Aggregation',
      radio(
        'aggregation',
        [
          ['enable', 'Enabled'],
          ['disable', 'Disabled'],
        ],
        'enable',
      ),
    ),
    row(
      'Short GI',
      radio(
        'shortGI0',
        [
          ['on', 'Enabled'],
          ['off', 'Disabled'],
        ],
        'on',
      ),
    ),
  ].join('\n');
const wpa = [
  ['0', 'None'],
  ['1', 'WEP'],
  ['2', 'WPA(TKIP)'],
  ['4', 'WPA2(AES)'],
  ['6', 'WPA2 Mixed'],
];
const writes = {
  wlband: () =>
    options([
      ['7', '2.4 GHz (N)'],
      ['9', '2.4 GHz (G+N)'],
      ['10', '2.4 GHz (B+G+N)'],
    ]),
  wlmode: () =>
    options(
      [
        ['0', 'AP'],
        ['3', 'AP+WDS'],
      ],
      '0',
    ),
  wlchanwid: () =>
    options(
      [
        ['0', '20MHZ'],
        ['1', '40MHZ'],
      ],
      page.wide ? '1' : '0',
    ),
  wlctlband: () =>
    options(
      [
        ['0', 'Upper'],
        ['1', 'Lower'],
      ],
      '0',
    ),
  txpower: () =>
    options(
      [
        ['0', '15 mW'],
        ['1', '30 mW'],
        ['2', '60 mW'],
      ],
      page.power ?? '2',
    ),
  wl_chno: () =>
    `document.wlanSetup.band.value = '${page.mode ?? '10'}'; regDomain=${page.domain ?? 3}; defaultChan=${page.channel ?? 0};`,
  wl_txRate: () => 'band=11; txrate=0; auto=1; rf_num=2;',
  wpaEncrypt: () => options(wpa, page.security ?? '4'),
  wlanAcNum: () => '',
};
const pages = {
  wlbasic: () => `document.wlanSetup.wlanDisabled.checked = ${!!page.off};`,
  wlwpa: () =>
    `document.formEncrypt.wpaAuth[${page.enterprise ? 0 : 1}].checked = true; document.formEncrypt.wepKeyLen[0].checked = true;`,
  wlactrl: () =>
    `var wlanDisabled = false, wlanMode = 0; document.formWlAcAdd.wlanAcEnabled.selectedIndex = ${page.filter ?? 0};`,
  wlmbssid: () => [0, 1, 2, 3].map((n) => `document.getElementsByName('authType${n}')[2].checked = true;`).join('\n'),
};
const infos = {
  ssid: names.two,
  fragThreshold: '2346',
  rtsThreshold: '2347',
  beaconInterval: '100',
  dtimPeriod: '1',
  pskValue: '',
  rsPort: '1812',
  rsIp: '0.0.0.0',
  rsPassword: '',
};
const head = 'bgcolor="#808080"><font size="2"><b>';
const list = () =>
  `<tr><td align=center width="45%" ${head}MAC Address</b></font></td><td align=center width="20%" ${head}Select</b></font></td></tr>` +
  (page.list ?? [])
    .map(
      ({ mac }, n) =>
        `<tr><td align=center bgcolor="#C0C0C0"><font size="2">${mac.toLowerCase()}</td><td align=center bgcolor="#C0C0C0"><input type="checkbox" name="select${n + 1}" value="ON"></td></tr>`,
    )
    .join('');
const clients = () =>
  devices
    .filter(({ band }) => band === '2.4' && !page.alone)
    .map(
      ({ mac }) =>
        `<tr bgcolor=#b7b7b7>${[bare(mac), 512, 344, 54, 'no', 290].map((cell) => `<td><font size=2>${cell}</td>`).join('')}</tr>`,
    )
    .join('') ||
  '<tr bgcolor=#b7b7b7><td><font size=2>None</td><td>---</td><td>---</td><td>---</td><td>---</td><td>---</td></tr>';
const one = (code) => {
  const [, call, word] = /^\s*(\w+)\s*(?:\(\s*"?(\w*)"?[^)]*\))?/.exec(code) ?? [];
  if (call === 'checkWrite') return writes[word]?.() ?? '';
  if (call === 'initPage') return pages[word]?.() ?? '';
  if (call === 'getInfo') return infos[word] ?? '';
  if (call === 'wlanStatus') return page.off ? '"ON" checked' : '"OFF"';
  if (call === 'write_wladvanced') return advanced();
  if (call === 'wlAcList') return list();
  if (call === 'wirelessClientList') return clients();
  if (call === 'checkSSID') return page.extra === word ? 'checked' : '';
  if (call === 'SSIDStr') return page.extra === word ? names.guest : `RTL867x-${word}`;
  return '';
};
const at = (file, made = {}) => ({ path: `/admin/${file}.asp`, ...made });
const [tablet, camera, , tv] = devices;

export default {
  vendor: 'Wive-DSL (Realtek RTL8672)',
  source: {
    repo: 'vido89/RTL8672',
    commit: '58aa37a414738515b7c7c4caf7a75d549a7c9503',
    path: 'Wive-DSL/user/boa/src/web_default',
  },
  origin: 'http://192.168.1.1',
  root: 'wive-dsl',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 150,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname.replace(/^\/admin/, ''));
    if (!found || !url.pathname.endsWith('.asp')) return found;
    return found.body.toString('latin1').replace(/<%([\s\S]*?)%>/g, (_, code) => one(code));
  },
  pages: {
    basic: at('wlbasic'),
    'basic-off': at('wlbasic', { off: true }),
    'basic-13': at('wlbasic', { channel: 13, mode: '2' }),
    'basic-12-wide': at('wlbasic', { channel: 12, wide: true }),
    'basic-n': at('wlbasic', { mode: '7', channel: 6 }),
    'basic-g': at('wlbasic', { mode: '1', channel: 11, power: '0' }),
    'basic-11': at('wlbasic', { domain: 1, channel: 11, mode: '9' }),
    advanced: at('wladvanced'),
    'advanced-hidden': at('wladvanced', { hidden: true }),
    'advanced-apart': at('wladvanced', { apart: true }),
    'advanced-hidden-apart': at('wladvanced', { hidden: true, apart: true }),
    'access-off': at('wlactrl'),
    'access-off-listed': at('wlactrl', { list: [camera] }),
    'access-deny-camera': at('wlactrl', { filter: 2, list: [camera] }),
    'access-deny-other': at('wlactrl', { filter: 2, list: [tv] }),
    'access-allow-without': at('wlactrl', { filter: 1, list: [tablet, tv] }),
    'access-allow-camera': at('wlactrl', { filter: 1, list: [tablet, camera] }),
    security: at('wlwpa'),
    'security-mixed': at('wlwpa', { security: '6' }),
    'security-open': at('wlwpa', { security: '0' }),
    'security-wep': at('wlwpa', { security: '1' }),
    'security-enterprise': at('wlwpa', { enterprise: true }),
    extra: at('wlmbssid'),
    'extra-on': at('wlmbssid', { extra: 'vap0' }),
    clients: at('wlstatbl'),
    'clients-none': at('wlstatbl', { alone: true }),
  },
};
