// Broadcom's own pages for DSL and fibre gateways, which Comtrend, Sagemcom, ZyXEL and others gave out with little changed: inner pages of a frame, values of the server as variables that a script puts into native controls. One radio, and once its twin of 5 GHz.
import { names } from '../../../home.mjs';

let page = {};
const numbers = { b: Array.from({ length: 13 }, (_, n) => n + 1), a: [36, 40, 44, 48, 52, 56, 60, 64, 100, 104] };
const options = (name, made) =>
  made
    .map(
      ([text, value], n) =>
        `document.forms[0].${name}[${n}] = new Option(${JSON.stringify(text)}, ${JSON.stringify(String(value))});`,
    )
    .join('\n');
const lists = {
  wlChannelList: (args) => {
    const band = args.includes('a') ? 'a' : 'b';
    const wide = args.includes('40') && band === 'b';
    const all = numbers[band].filter((n) => !wide || n <= 9);
    return options('wlChannel', [['Auto', 0], ...all.map((n) => [String(n), n])]);
  },
  wlCountryList: () =>
    options('wlCountry', [
      ['UNITED KINGDOM', 'GB'],
      ['GERMANY', 'DE'],
      ['ALL', 'ALL'],
    ]),
  wlNPhyRates: () =>
    options('wlNMmcsidx', [
      ['Auto', -1],
      ['0: 6.5 Mbps', 0],
      ['7: 65 Mbps', 7],
      ['15: 130 Mbps', 15],
    ]),
};
const values = () => ({
  wlSyncNvram: '1',
  wlInstance_id: '0',
  wlSsid_2: names.guest,
  wlEnbl_2: '0',
  wlSsid_wl0v0: page.five ? names.five : names.two,
  wlEnbl_wl0v0: page.off ? '0' : '1',
  wlHide_wl0v0: page.hidden ? '1' : '0',
  wlAPIsolation_wl0v0: page.apart ? '1' : '0',
  wlMaxAssoc_wl0v0: '16',
  wlDisableWme_wl0v0: '0',
  wlEnableWmf_wl0v0: '0',
  wlCountry: 'GB',
  wlRefresh: '0',
  wlBand: page.five ? '1' : '2',
  wlBands: page.five ? '1' : '2',
  wlSupportMbss: page.guests ? '1' : '0',
  wlWme: '1',
  wlHasWmf: '1',
  wlHasWme: '1',
  wlInfo: '',
  wlGlobalMaxAssoc: '16',
  wlWscMode: 'disabled',
  wlWscVer2: 'disabled',
  wlEnableUre: '0',
  wlBssid: '9C:3D:CF:10:20:32',
  wlChannel: page.channel ?? '0',
  wlCurrentChannel: page.channel && page.channel !== '0' ? page.channel : page.five ? '44' : '11',
  wlCurrentBw: page.width === '1' ? '40' : '20',
  wlCurrentSb: '',
  wlCsScanTimer: '0',
  wlRate: '0',
  wlFrgThrshld: '2346',
  wlRtsThrshld: '2347',
  wlDtmIntvl: '1',
  wlBcnIntvl: '100',
  wlPhyType: 'n',
  wlBasicRate: 'default',
  wlFrameBurst: 'off',
  wlgMode: '1',
  wlProtection: 'auto',
  wlPreambleType: 'long',
  wlMCastRate: '0',
  wlHasAfterburner: '0',
  wlAfterBurnerEn: 'off',
  wlMode: 'ap',
  wlTxPwrPcnt: page.power ?? '100',
  wlRegMode: '0',
  wlDfsPreIsm: '60',
  wlDfsPostIsm: '60',
  wlTpcDb: '0',
  wlNCtrlsb: '-1',
  wlCoreRev: '22',
  wlNProtection: 'auto',
  wlNMcsidx: '-1',
  wlNmode: page.old ? 'off' : 'auto',
  wlNReqd: '0',
  wlWmeNoAck: '0',
  wlWmeApsd: '1',
  wlNBwCap: page.width ?? '0',
  wlHasVec: '0',
  wlIperf: '0',
  wlVec: '0',
  wlWpa: page.cipher ?? 'aes',
  wlChanImState: '0',
  wlRifsAdvert: '-1',
  wlObssCoex: '1',
  wlRxChainPwrSaveEnable: '0',
  wlRxChainPwrSaveQuietTime: '10',
  wlRxChainPwrSavePps: '10',
  wlHasApsta: '0',
  wlAuthMode: page.security ?? 'psk2',
  wlAuth: '0',
  wlWep: 'disabled',
  wlWpaPsk: names.key,
  wlWpaGTKRekey: '0',
  wlRadiusServerIP: '0.0.0.0',
  wlRadiusPort: '1812',
  wlKeyBit: '0',
  wlKeyIndex: '1',
  wlSsidIdx: '0',
  wlSsidList: `<option value="0">${page.five ? names.five : names.two}</option>`,
  wlWapiAvail: '0',
  wlWscIRMode: 'disabled',
  wlWscAPMode: '0',
  wlMbssTbl: ['1', '2']
    .map(
      (n) =>
        `<tr><td align='center'><input type='checkbox' name='wlEnbl_wl0v${n}'></td><td><input type='text' name='wlSsid_wl0v${n}' value='${n === '1' ? names.guest : 'wl0_Guest2'}' maxlength='32' size='32'></td><td align='center'><input type='checkbox' name='wlHide_wl0v${n}'${n === '1' ? ' checked' : ''}></td><td align='center'><input type='checkbox' name='wlAPIsolation_wl0v${n}'></td><td align='center'><input type='checkbox' name='wlDisableWme_wl0v${n}'></td><td align='center'><input type='checkbox' name='wlEnableWmf_wl0v${n}'></td><td><input type='text' name='wlMaxAssoc_wl0v${n}' value='16' maxlength='3' size='3'></td><td>N/A</td></tr>`,
    )
    .join(''),
});
const words = {
  MLG_Common_Enable: 'Enable',
  MLG_Common_Disable: 'Disable',
  MLG_Common_80211b: '802.11b Only',
  MLG_Common_64bit: '64-bit',
  MLG_Common_128bit: '128-bit',
};
const at = (file, made = {}) => ({ path: `/${file}.html`, ...made });
const basic = (made) => at('wlcfg', made);
const more = (made) => at('wlcfgadv', made);
const security = (made) => at('wlsecurity', made);

export default {
  vendor: 'Broadcom CPE (ZyXEL P8702N)',
  source: {
    repo: 'threader/zyxel-p8702n-bcm63xx',
    commit: 'bbcd4bdb4aaa34438eba5c83039886a666ea2920',
    path: 'zyxel-oss/V100AAKL0_.L._consumer_release/V100AAKL0_.L._consumer/userspace/private/apps/httpd/html/brcm',
  },
  origin: 'http://192.168.1.1',
  root: 'broadcom-cpe',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 700,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.html')) return found;
    const text = found.body.toString('latin1').replace(/<%\s*(\w+)\(([^)]*)\)\s*;?\s*%>/g, (_, kind, given) => {
      const [name, ...args] = given.split(',').map((one) => one.trim().replaceAll('"', ''));
      return kind === 'ejGetML' ? (words[name] ?? '') : (lists[name]?.(args) ?? values()[name] ?? '');
    });
    return { contentType: 'text/html; charset=utf-8', body: text };
  },
  pages: {
    basic: basic(),
    'basic-off': basic({ off: true }),
    'basic-hidden': basic({ hidden: true }),
    'basic-apart': basic({ apart: true }),
    'basic-guests-hidden': basic({ guests: true }),
    'basic-5': basic({ five: true, hidden: true }),
    advanced: more(),
    'advanced-13': more({ channel: '13', power: '60' }),
    'advanced-wide': more({ width: '1', channel: '6' }),
    'advanced-5': more({ five: true, channel: '44', width: '1' }),
    'advanced-old': more({ old: true, channel: '1' }),
    security: security(),
    'security-mixed': security({ security: 'psk psk2', cipher: 'tkip+aes' }),
    'security-open': security({ security: 'open' }),
  },
};
