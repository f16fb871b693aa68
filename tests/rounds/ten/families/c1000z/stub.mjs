// ZyXEL C1000Z as CenturyLink hands it out (Broadcom below): numbered steps, native controls, tags filled by the server.
import { devices, names } from '../../../home.mjs';

let page = {};
const own = ['Lindenhof', 'CenturyLink-2', 'CenturyLink-3', 'CenturyLink-4'];
const of = () => page.ssid ?? 0;
const list = () =>
  (page.list ?? []).map((d) => `${d.name}~${d.ip}~${d.mac.toLowerCase()}`).join('|') + (page.list?.length ? '|' : '');
const wireless = () => ({
  wlSyncNvram: '1',
  wlEnbl: of() ? (page.guest ? '1' : '0') : page.off ? '0' : '1',
  wlEnbl_wl0v0: page.off ? '0' : '1',
  wlEnblSsid_wl0v0: page.off ? '0' : '1',
  wlEnbl_wl0v1: page.guest ? '1' : '0',
  wlEnbl_wl0v2: '0',
  wlEnbl_wl0v3: '0',
  wlSsid: of() && page.guest ? names.guest : own[of()],
  wlSsid_wl0v0: names.two,
  wlSsid_wl0v1: page.guest ? names.guest : own[1],
  wlSsid_wl0v2: own[2],
  wlSsid_wl0v3: own[3],
  wlSsidIdx: String(of()),
  wlSsidIdx_wl0v0: '0',
  wlSsidList: own
    .map((name, n) => `<option value="${n}">${n === 1 && page.guest ? names.guest : name}</option>`)
    .join(''),
  wlSsidNames: own.join('|'),
  wlHide: page.hidden ? '1' : '0',
  wlCountry: 'US',
  wlRate: '0',
  wlPhyType: 'n',
  wlBand: '2',
  wlBands: '1',
  wlBasicRate: page.mode === 'gn' ? 'wifi2' : 'default',
  wlgMode: page.mode === 'b' ? '0' : '1',
  wlNmode: page.mode === 'b' || page.mode === 'bg' ? 'off' : 'auto',
  wlNReqd: page.mode === 'n' ? '1' : '0',
  wlProtection: 'auto',
  wlNProtection: 'auto',
  wlPreambleType: 'long',
  wlMode: 'ap',
  wlTxPwrPcnt: page.power ?? '100',
  wlChannel: page.channel ?? '0',
  wlCurrentChannel: page.channel ?? '6',
  wlBestChannel: '1',
  wlSecondBestChannel: '11',
  wlCurrentChSpec: '11013',
  wlNBwCap: '0',
  wlNCtrlsb: '0',
  wlTxchain: '3',
  wlRxchain: '3',
  wlRxChainPwrSaveEnable: '0',
  wlAmpdu: '1',
  wlAmsdu: '0',
  wlWme: '1',
  wlWmeApsd: '1',
  wlFrgThrshld: '2346',
  wlRtsThrshld: '2347',
  wlGlobalMaxAssoc: '16',
  wlMCastRate: '0',
  wlAuthMode: page.security ?? 'psk2',
  wlAuthMode_wl0v0: page.security ?? 'psk2',
  wlWep: 'disabled',
  wlWep_wl0v0: 'disabled',
  wlKeyBit: '0',
  wlKeyBit_wl0v0: '0',
  wlKeyIndex: '1',
  wlKeyIndex_wl0v0: '1',
  wlWpa: 'aes',
  wlWpa_wl0v0: 'aes',
  wlWpaPsk: names.key,
  wlWpaPsk_wl0v0: names.key,
  wlWpaGTKRekey: '3600',
  wlWpaGTKRekey_wl0v0: '3600',
  wlAutoEnbled: '0',
  wlAutoGenKey: 'made-up-default',
  WepAutoEnbled: '0',
  WepAutoGenKey64: '0000000000',
  WepAutoGenKey128: '00000000000000000000000000',
  wlWscMode: 'disabled',
  wlWscMode_wl0v0: 'disabled',
  wlWscAPMode_wl0v0: '1',
  wlWscUIConfig: '1',
  wlScheduleEnable: '0',
  wlScheduleWorking: '0',
  wlScheduleCurrentStatus: '0',
  wlWdsEnable: '0',
  wlTotalPacket: '98120/120433',
  wlFltMacMode: page.mac ?? 'disabled',
  wlMacFilterList: list(),
  wlStationList: devices
    .filter((d) => d.band === '2.4')
    .map((d) => `<option value="${d.mac}">${d.name}</option>`)
    .join(''),
  wlEnblSubnet: '0',
  wlMaxBandwidth: '',
  wlSsidRedirect: '0',
});
const others = {
  'sysInfo, dateTime': 'Tue Dec 1 10:00:00 2026',
  'sysInfo, status': 'CONNECTED',
  'sysInfo, defaultWan': 'connected',
  'lineRate, 1, 0': '18000',
  'lineRate, 0, 0': '1024',
  isSupportConsoleAllowed: '0',
  isLogin: '1',
  sessionKey: '1000',
};
const channels = Array.from(
  { length: 12 },
  (_, n) => `document.forms[0].wlChannel[${n}] = new Option("${n || 'Auto'}", "${n}");`,
).join('\n');
const users = () =>
  devices
    .map((d, n) => `computer/${d.name}/${d.ip}/${d.mac}/${n % 2 ? '802.11' : 'Ethernet'}/${n % 2 ? 1 : 2}`)
    .join('|');
const fill = (text) =>
  text
    .replace(/<%\s*ejGetWl\(\s*wlChannelList[^)]*\)\s*%>/g, channels)
    .replace(/<%\s*ejGetWl\(\s*([\w]+)\s*\)\s*%>/g, (_, name) => wireless()[name] ?? '')
    .replace(/<%\s*ejGetOtherBig\(\s*activeusers\s*\)\s*%>/g, users)
    .replace(/<%\s*ejGetOther\(\s*([^)]*?)\s*\)\s*%>/g, (_, name) => others[name] ?? '')
    .replace(/<%\s*ejGet\(\s*inactive\s*\)\s*%>/g, '0')
    .replace(/<%[^%]*%>/g, '');

const at = (name, more = {}) => ({ path: `/${name}.html`, ...more });

export default {
  vendor: 'ZyXEL C1000Z (CenturyLink)',
  source: {
    repo: 'pyrovski/zyxel-c1000z-firmware',
    commit: 'c791ef191a54965e56e46f03c1f150c2891eb6c8',
    path: 'userspace/private/apps/httpd/html',
  },
  origin: 'http://192.168.0.1',
  root: 'c1000z',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname) ?? file(`/_html${url.pathname}`);
    if (!found) return null;
    if (url.pathname.endsWith('.html'))
      return { contentType: 'text/html; charset=iso-8859-1', body: fill(found.body.toString('latin1')) };
    return found;
  },
  pages: {
    basic: at('wirelesssetup_basicsettings'),
    'basic-off': at('wirelesssetup_basicsettings', { off: true }),
    radio: at('wirelesssetup_radiosetup'),
    'radio-n-6': at('wirelesssetup_radiosetup', { mode: 'n', channel: '6', power: '60' }),
    'radio-11': at('wirelesssetup_radiosetup', { mode: 'bg', channel: '11' }),
    ssid: at('wirelesssetup_ssidsetup'),
    'ssid-hidden': at('wirelesssetup_ssidsetup', { hidden: true }),
    'ssid-second': at('wirelesssetup_ssidsetup', { ssid: 1, guest: true }),
    security: at('wirelesssetup_wirelesssecurity', { security: 'psk psk2' }),
    'security-off': at('wirelesssetup_wirelesssecurity', { security: 'open' }),
    'mac-off': at('wirelesssetup_wirelessmacauthentication'),
    'mac-allow': at('wirelesssetup_wirelessmacauthentication', { mac: 'allow', list: [devices[0], devices[2]] }),
    'mac-deny': at('wirelesssetup_wirelessmacauthentication', { mac: 'deny', list: [devices[3]] }),
    status: at('modemstatus_wifistatus', { channel: '6' }),
    devices: at('modemstatus_landevicelist'),
    login: at('login'),
  },
};
