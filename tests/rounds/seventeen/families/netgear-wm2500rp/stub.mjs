// NETGEAR WM2500RP with two radios, the generation of WNDR and WNR with Atheros chips ("net-cgi"): inner pages of a frame, calls between tags, every word by name from a list for each language, both bands one below the other.
import { devices, names } from '../../../home.mjs';

let page = {};
let words = {};
const languages = { de: 'gr', es: 'sp', ja: 'jp', 'zh-cn': 'pr', en: 'en', fr: 'fr', it: 'it', ko: 'ko', ru: 'ru' };
const kinds = { none: '1', wpa: '3', wpa2: '4', mixed: '5' };
const settings = () => ({
  wl_ssid: names.two,
  wla_ssid: names.five,
  wl1_ssid: names.guest,
  wl_simple_mode: page.mode ?? '3',
  wla_simple_mode: '3',
  opmode_bg: '0',
  wl_pureg: '0',
  wl_puren: '0',
  GUI_Region: 'English',
  ap_mode: page.off ? '0' : '1',
  endis_ssid_broadcast: page.hidden ? '0' : '1',
  endis_pin: '0',
  lan_wps_oob: 'enabled',
  wps_device_pin: '12345670',
  wps_status: '5',
  wps_lock_down: '0',
  wps_pin_attack_check: '0',
  wps_pin_attack_num: '3',
  lan_ipaddr: '192.168.1.250',
  lan_netmask: '255.255.255.0',
  wl_access_ctrl_on: page.filter ? '1' : '0',
  wl_wpa1_psk: names.key,
  wl_wpa2_psk: names.key,
  wl_wpas_psk: names.key,
  wla_wpa1_psk: names.key,
  wla_wpa2_psk: names.key,
  wla_wpas_psk: names.key,
});
const asVariables = (made) =>
  Object.entries(made)
    .map(([name, value]) => `var ${name} = ${JSON.stringify(value)};`)
    .join('\n');
const calls = {
  http_header: (style, ...scripts) =>
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link rel="stylesheet" href="/${style}">${scripts.map((one) => `<script src="${one}"></script>`).join('')}</head>`,
  body_header: (_help, action) =>
    `<body onload="loadvalue();"><form method="POST" action="/apply.cgi?/${action} timestamp=1">`,
  body_header_alt: (...given) => calls.body_header(...given),
  noload_header: () => '<body><form method="POST">',
  table_header: () => '<TABLE width=100% border=0 cellpadding=0 cellspacing=2>',
  help_box: () => '',
  cfg_set: () => '',
  cfg_get: (name) => settings()[name] ?? '',
  cfg_get_ssid_value: (name) => settings()[name] ?? '',
  cfg_sed_passphrase: (name) => settings()[name] ?? '',
  select_check: () => '',
  wps_menu: () => '1',
  wds_enable: () => '0',
  web_flag: () => '',
  wps_lock_flag: () => "var wps_lock_down = '0'; var wps_protect_pin_flag = 0;",
  wps_process_status: () => '0',
  wire_dev_num: () => '',
  save_timestamp: () => '',
  refresh_timestamp: () => '',
  check_current_wep: () => 'var g_exist_effect_wep = 0;',
  show_wlan_variable: () =>
    asVariables({
      wl_get_countryA: '4',
      wl_get_channel: page.channel ?? '0',
      wla_get_channel: page.five ?? '44',
      wl_sectype: kinds[page.security ?? 'wpa2'],
      wla_sectype: kinds[page.fiveSecurity ?? 'wpa2'],
      old_endis_ssid_broadcast: page.hidden ? '0' : '1',
      old_wla_endis_ssid_broadcast: page.fiveHidden ? '0' : '1',
      old_wds_endis_fun: '0',
      wds_endis_fun: '0',
      wla_wds_endis_fun: '0',
      endis_wl_radio: '1',
      endis_wla_radio: '1',
      get_enable_video_value: '0',
      a_exist_effect_wep: 0,
    }),
  wlacl_items_xss: () =>
    `var array_num = ${(page.list ?? []).length};\n` +
    (page.list ?? []).map(({ name, mac }, n) => `var wlaclArray${n + 1} = "${name} ${mac}";`).join('\n'),
};
const at = (file, made = {}) => ({
  path: `/top?${file}.htm`,
  url: `http://192.168.1.250/${file}.htm`,
  inner: true,
  frame: 'inner',
  ...made,
});
const wireless = (made) => at('WLG_wireless', made);
const access = (made) => at('wlacl', made);
const more = (made) => at('wladv', made);

export default {
  vendor: 'NETGEAR WM2500RP',
  source: {
    repo: 'jameshilliard/WM2500RP-V1.0.0.34_gpl_src',
    commit: 'b0bec0bf010edfec4ddb05761415a9b67ed85f8a',
    path: 'package/net-cgi/src',
  },
  origin: 'http://192.168.1.250',
  root: 'netgear-wm2500rp',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 1000,
  init: () => {
    // What the frame above tells its pages.
    const told = {
      an_router_flag: 1,
      mode_is_300: 1,
      is_vc_release: 0,
      netgear_region: 'GR',
      host_name: '',
      wds_support_wpa: 0,
      video_router_flag: 1,
      dfs_channel_router_flag: 0,
      dfs_channel2_router_flag: 0,
      wireless_schedule_flag: 0,
      wps_protect_pin_flag: 0,
      enabled_wps: 1,
      enable_action: 1,
    };
    Object.assign(globalThis, told);
    globalThis.menu_color_change = () => {};
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
    words = null;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/top')
      return `<!DOCTYPE html><iframe name="inner" src="/${url.search.slice(1)}" width="900" height="860" frameborder="0"></iframe>`;
    words ??= Object.fromEntries(
      ['www/languages-en', `lang/languages-${languages[page.language ?? 'en']}`]
        .slice(0, page.language ? 2 : 1)
        .flatMap((name) =>
          [
            ...file(`/${name}.js`)
              .body.toString('utf8')
              .matchAll(/^(\w+)\s*=\s*"(.*)"\s*;?\s*$/gm),
          ].map(([, key, said]) => [key, said]),
        ),
    );
    const found = file('/www' + url.pathname);
    if (!found || !/\.(htm|js)$/.test(url.pathname)) return found;
    const text = found.body
      .toString('utf8')
      .replace(/<%\s*(\w+)\(([^%]*)\)\s*;?\s*%>/g, (_, name, given) =>
        String(calls[name]?.(...[...given.matchAll(/"([^"]*)"/g)].map(([, said]) => said)) ?? ''),
      )
      .replace('function menu_color_change(', 'function menuAbove(') // the menu is in a frame that is not drawn
      .replace(/\$(\w+)/g, (all, name) => words[name] ?? all);
    return { contentType: found.contentType + '; charset=utf-8', body: text };
  },
  pages: {
    wireless: wireless(),
    'wireless-hidden': wireless({ hidden: true, channel: '6' }),
    'wireless-5-hidden': wireless({ fiveHidden: true, channel: '1' }),
    'wireless-open-fr': wireless({ language: 'fr', security: 'none' }),
    'wireless-13-de': wireless({ language: 'de', channel: '13' }),
    'wireless-hidden-de': wireless({ language: 'de', hidden: true }),
    'wireless-it': wireless({ language: 'it', security: 'mixed', channel: '11' }),
    'wireless-es': wireless({ language: 'es', channel: '12' }),
    'wireless-ja': wireless({ language: 'ja' }),
    'wireless-13-zh-cn': wireless({ language: 'zh-cn', channel: '13' }),
    'wireless-hidden-ko': wireless({ language: 'ko', hidden: true }),
    'wireless-ru': wireless({ language: 'ru', mode: '1', security: 'mixed' }),
    'advanced-de': more({ language: 'de' }),
    'advanced-off': more({ off: true }),
    'advanced-off-fr': more({ language: 'fr', off: true }),
    'advanced-hidden-ru': more({ language: 'ru', hidden: true }),
    'access-off': access({ list: [devices[0]] }),
    'access-on-de': access({ language: 'de', filter: true, list: [devices[0], devices[2]] }),
    'access-on-camera-it': access({ language: 'it', filter: true, list: [devices[1], devices[3]] }),
    'access-on-ja': access({ language: 'ja', filter: true, list: [devices[2]] }),
    'access-off-es': access({ language: 'es', list: [] }),
  },
};
