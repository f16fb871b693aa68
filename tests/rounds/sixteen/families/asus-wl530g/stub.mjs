// ASUS WL-530g (one radio), what ASUS's routers showed before ASUSWRT: inner pages of a frame, tables, single settings put in by the server; a folder of pages and an encoding for each language.
import { devices, names } from '../../../home.mjs';

let page = {};
const encodings = { en: 'windows-1252', jp: 'shift_jis', kr: 'euc-kr', cn: 'gb18030', tw: 'big5' };
const bare = ({ mac }) => mac.replaceAll(':', '');
const nvram = () => ({
  wl_ssid: names.two,
  wl_channel: page.channel ?? '6',
  wl_gmode: page.mode ?? '1',
  wl_gmode_protection_x: '0',
  wl_auth_mode: page.security ?? 'psk',
  wl_crypto: 'aes',
  wl_wep_x: '0',
  wl_key: '1',
  wl_wpa_psk: names.key,
  wl_wpa_gtk_rekey: '0',
  wl_macmode: page.mac ?? 'disabled',
  wl_macnum_x: String(page.list?.length ?? 0),
  wl_closed: page.hidden ? '1' : '0',
  wl_ap_isolate: page.apart ? '1' : '0',
  wl_afterburner: 'off',
  wl_rate: '0',
  wl_rateset: 'default',
  wl_frag: '2346',
  wl_rts: '2347',
  wl_dtim: '1',
  wl_bcn: '100',
  wl_frameburst: 'off',
  wl_mode_ex: 'ap',
  wl_mode_x: '0',
  wl_radio_x: page.off ? '0' : '1',
  wl_radio_date_x: '1111111',
  wl_radio_time_x: '00002359',
  wl_radio_power_x: '19',
  wl_wme: 'off',
  wl_wme_no_ack: 'off',
  wl_country_code: 'DE',
});
const channels = () =>
  ['0', ...Array.from({ length: 13 }, (_, n) => String(n + 1))]
    .map(
      (n) => `<option value="${n}"${n === (page.channel ?? '6') ? ' selected' : ''}>${n === '0' ? 'Auto' : n}</option>`,
    )
    .join('');
const calls = {
  nvram_get_x: (_sid, key) => nvram()[key] ?? '',
  nvram_match_x: (_sid, key, value, text) => ((nvram()[key] ?? '') === value ? text : ''),
  nvram_get_table_x: () =>
    (page.list ?? []).map((one) => `<option value="${bare(one)}">${bare(one)}</option>`).join(''),
  select_channel: channels,
  nvram_dump: () =>
    `SSID: "${names.two}"\nChannel: 6\n\nStations List\n${devices
      .filter((one) => one.band === '2.4')
      .map((one) => `${one.mac} associated authorized`)
      .join('\n')}`,
};
const at = (file, made = {}) => {
  const words = made.words ?? 'en';
  const language = { jp: 'ja', kr: 'ko', cn: 'zh-cn', tw: 'zh-tw' }[words] ?? 'en';
  return {
    path: `/www_asus_${words}/${file}.asp`,
    url: `http://192.168.1.1/${file.replace('11g', '')}.asp`,
    language,
    ...made,
  };
};
const wireless = (made) => at('Advanced_Wireless11g_Content', made);
const access = (made) => at('Advanced_ACL11g_Content', made);
const more = (made) => at('Advanced_WAdvanced_Content', made);

export default {
  vendor: 'ASUS WL-530g',
  source: {
    repo: 'xurubin/wl530g-mini',
    commit: '0c07c85246a90ed8c20c2057d9d39935b9ea1132',
    path: 'Src/uClinux-dist/user.asus/www/asus',
  },
  origin: 'http://192.168.1.1',
  root: 'wl530g',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 700,
  init: () => {
    // What the frame above tells its pages.
    const told = {
      isBand: 'g',
      isCard: 'broadcom',
      isFlash: '2M',
      isMode: 'Home Gateway',
      isModel: 'WL530g',
      isModel2: 'WL530',
      isModel3: 'WL530g',
    };
    for (const [name, said] of Object.entries(told)) globalThis[name] = () => said;
    globalThis.pageChanged = 0;
    globalThis.pageChangedCount = 0;
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !/\.(asp|js)$/.test(url.pathname)) return found;
    const text = new TextDecoder(encodings[page.words ?? 'en']).decode(found.body);
    const filled = text
      .replace(/<%\s*(\w+)\(([\s\S]*?)\)\s*;?\s*%>/g, (_, name, given) =>
        String(calls[name]?.(...[...given.matchAll(/"([^"]*)"/g)].map(([, said]) => said)) ?? ''),
      )
      .replaceAll('ZVMODELVZ', 'WL530g')
      .replace(/<meta http-equiv="Content-Type"[^>]*>/g, '');
    return { contentType: found.contentType + '; charset=utf-8', body: filled };
  },
  pages: {
    wireless: wireless(),
    'wireless-13': wireless({ channel: '13', mode: '2' }),
    'wireless-open': wireless({ security: 'open', channel: '0' }),
    'wireless-ja': wireless({ words: 'jp', channel: '12' }),
    'wireless-ko': wireless({ words: 'kr', channel: '11' }),
    'wireless-zh-cn': wireless({ words: 'cn', channel: '13' }),
    'wireless-zh-tw': wireless({ words: 'tw', channel: '1' }),
    'access-off': access({ list: [devices[1]] }),
    'access-reject': access({ mac: 'deny', list: [devices[1], devices[3]] }),
    'access-reject-ja': access({ words: 'jp', mac: 'deny', list: [devices[1]] }),
    'access-reject-ko': access({ words: 'kr', mac: 'deny', list: [devices[1]] }),
    'access-reject-other': access({ mac: 'deny', list: [devices[3]] }),
    'access-accept': access({ mac: 'allow', list: [devices[0], devices[2]] }),
    'access-accept-zh-cn': access({ words: 'cn', mac: 'allow', list: [devices[0], devices[2]] }),
    'access-accept-camera-zh-tw': access({
      words: 'tw',
      mac: 'allow',
      list: [devices[0], devices[1]],
    }),
    'access-empty-ja': access({ words: 'jp' }),
    advanced: more(),
    'advanced-hidden': more({ hidden: true }),
    'advanced-off-ja': more({ words: 'jp', off: true }),
    'advanced-off': more({ off: true }),
    'advanced-hidden-ko': more({ words: 'kr', hidden: true }),
    'advanced-apart-zh-cn': more({ words: 'cn', apart: true }),
    'advanced-hidden-zh-tw': more({ words: 'tw', hidden: true, off: true }),
    status: at('Main_WStatus11g_Content'),
  },
};
