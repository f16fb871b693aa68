// Actiontec T3200M (Broadcom): numbered steps, one page for both bands, a server's tags, words in "_(…)_" from a language file.
import { devices, names } from '../../../home.mjs';

let page = {};
const onTwo = devices.filter((d) => d.band === '2.4');
/** Settings of one radio (0 is 2.4 GHz, 1 is 5 GHz) and one of its names. */
const wireless = (name) => {
  const { what, radio = '0', id = '0' } = /^(?<what>\w+?)(?:_wl(?<radio>\d)(?:v(?<id>\d))?)?$/.exec(name).groups;
  const two = radio === '0';
  const own = id === '0';
  const values = {
    wlSsid: own ? (two ? names.two : names.five) : names.guest,
    wlEnbl: own ? '1' : '0',
    wlRadio: two && page.off ? '0' : '1',
    wlHide: own && two && page.hidden ? '1' : '0',
    wlAuthMode: page.open && two ? 'open' : 'psk2',
    wlWep: 'disabled',
    wlWpa: 'aes',
    wlWpaPsk: names.key,
    wlKeyBit: '0',
    wlKeyIndex: '1',
    wlSsidGuest: own ? '0' : '1',
    wlSsidPriority: '0',
    wlAPIsolation: '0',
    wlDefaultKeyFlagPsk: '0',
    wlDefaultKeyFlagWep64Bit: '0',
    wlDefaultKeyFlagWep128Bit: '0',
    wlBand: two ? '2' : '1',
    wlgMode: page.mode ?? '1',
    wlVmode: '1',
    wlNmode: 'auto',
    wlNReqd: page.reqd ?? '0',
    wlNBwCap: two ? (page.width ?? '0') : '3',
    wlNCtrlsb: '0',
    wlChannel: two ? (page.channel ?? '6') : '44',
    wlCurrentChannel: two ? (page.channel && page.channel !== '0' ? page.channel : '6') : '44',
    wlRunTimeAutoChannel: '0',
    wlTxPwrPcnt: page.power ?? '100',
    wlAmsdu: 'auto',
    wlAmpdu: 'auto',
    wlWme: '1',
    wlWmeApsd: '1',
    wlCountry: 'CA',
    wlDfsReEntry: '0',
    wlDfsReEntryStartTime: '03:00:00',
    wlFltMacMode: own && two ? (page.mac ?? 'disabled') : 'disabled',
    wlAbsEnable: page.steer ? '1' : '0',
    wlChipOk: '1',
    glbSsidChanged: '0',
    wlBssid: two ? '02:11:22:33:44:51' : '02:11:22:33:44:52',
    wlSyncNvram: '1',
  };
  return values[what] ?? '';
};
/** The list's rows, as the device writes them. */
const row = (d) =>
  `<tr><td></td><td>${d.name}</td><td>${d.ip}</td><td>${d.mac}</td><td>_(${page.mac === 'allow' ? 'Allow' : 'Deny'})_</td><td><a href="#">_(Remove)_</a></td></tr>`;
const host = (d) => `${d.name}/${d.ip}/${d.mac.toLowerCase()}/${d.band === '5' ? 'Ethernet' : '802.11'}/DHCP/1/0`;
const other = {
  wlBandFrequency: () => (page.five ? '1' : '0'),
  sessionKey: () => '1',
  hostinfoAll: () => devices.map(host).join('|'),
  arptable: () => devices.map((d) => `${d.ip}/0x1/0x2/${d.mac}/*/br0|`).join(''),
  wlBootDone: () => '1',
  currentLocalTime: () => 'x,Mon Nov 30,a b c 09:00 AM',
};
const asked = {
  ejGetWl: wireless,
  ejGetOther: (what) => other[what]?.() ?? '',
  ejGet: (what) =>
    ({ userID: '1', qtnExist: '1', langState: page.language === 'fr' ? '2' : '1', fwLevel: 'low' })[what] ?? '',
  ejGetWlFilterMssidMac: (id, radio) => (id === '0' && radio === '0' ? (page.list ?? []).map(row).join('') : ''),
  ejGetWlMssidMacList: (id, radio) =>
    id === '0' && radio === '0' ? onTwo.map((d) => `<option value="${d.mac}">${d.name}</option>`).join('') : '',
  ejGetWlFilterMssidMacPresent: () => (page.list ? '1' : '0'),
};
/** The language file holds pairs of lines, as for gettext. */
const words = (file) =>
  new Map(
    [
      ...file('/language_fr.txt')
        .body.toString('utf8')
        .matchAll(/msgid "(.*)"\r?\nmsgstr "(.*)"/g),
    ].map((one) => [one[1], one[2]]),
  );
const fill = (text, file) => {
  const french = page.language === 'fr' ? words(file) : new Map();
  return text
    .replace(/<%ejInclude\(([^)]*)\)%>/g, (_, name) => fill(file(`/${name}`)?.body.toString('utf8') ?? '', file))
    .replace(/<%(\w+)\(([^%]*)\)%>/g, (_, name, rest) => asked[name]?.(...rest.split(/\s*,\s*/)) ?? '')
    .replace(/_\(((?:[^)]|\)(?!_))*)\)_/g, (_, said) => french.get(said) || said);
};
const at = (name, made = {}) => ({ path: `/${name}.html`, ...made });
const basic = 'wirelesssetup_basic';
const advanced = 'wirelesssetup_advanced';
const mac = 'wirelesssetup_wirelessmacauthentication';
const fr = { language: 'fr' };

export default {
  vendor: 'Actiontec T3200M (TELUS)',
  source: {
    repo: 'robcore/Actiontec_T3200M',
    commit: '756696f61c17a604503a4ade6c7ff4f8e68d3c40',
    path: 'targets/963138BGW/filesystem/webs',
  },
  origin: 'http://192.168.1.254',
  root: 'actiontec-t3200m',
  rendering: 'server-templates-filled',
  wait: 1500,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !/\.(html|js)$/.test(url.pathname)) return found;
    const type = url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    return { contentType: `${type}; charset=utf-8`, body: fill(found.body.toString('utf8'), file) };
  },
  pages: {
    login: at('login'),
    'login-fr': at('login', fr),
    home: at('index'),
    'basic-two': at(basic),
    'basic-off-fr': at(basic, { ...fr, off: true }),
    'basic-hidden-fr': at(basic, { ...fr, hidden: true }),
    'basic-five-fr': at(basic, { ...fr, five: true }),
    'advanced-two-fr': at(advanced, { ...fr, width: '2' }),
    'advanced-two-n': at(advanced, { reqd: '1', channel: '11', power: '50' }),
    'advanced-auto-fr': at(advanced, { ...fr, channel: '0' }),
    'advanced-five-fr': at(advanced, { ...fr, five: true }),
    'mac-off': at(mac),
    'mac-deny-fr': at(mac, { ...fr, mac: 'deny', list: [devices[1]] }),
    'mac-allow-fr': at(mac, { ...fr, mac: 'allow', list: [devices[0]] }),
    'steering-fr': at('wirelesssetup_band_steering', fr),
    'arp-fr': at('modemstatus_arptable', fr),
    'status-fr': at('modemstatus_wirelessstatus', fr),
  },
};
