import type { Pack } from './pack.ts';

/** ASUS routers: stock firmware and Merlin. */
export const asuswrt: Pack = {
  family: 'asuswrt',
  vendor: 'ASUS',
  marks: [
    { title: /ASUS (Wireless Router|Login|GT-|RT-|TUF|ZenWiFi|ExpertWiFi)|ASUSWRT/i, weight: 0.8 },
    { path: /_Content\.asp|\/Main_Login\.asp|\/(Guest_network|device-map\/|AiMesh|QIS_wizard)/i, weight: 0.6 },
    { host: /^(www\.)?asusrouter\.com$|^router\.asus\.com$/i, weight: 0.8 },
    { has: '#TopBanner,#FormTitle,.formfonttitle,#mainMenu #subMenu', weight: 0.5 },
    { has: '[name=login_passwd]', weight: 0.5 },
    { source: /start_apply2?\.htm|\/js\/asus|httpApi\.js/, weight: 0.4 },
  ],
  login: '[name=login_passwd]',
  rules: [
    { select: '[name=wl_unit]', kind: 'band-select' },
    { select: '[name=wl_channel]', kind: 'channel' },
    { select: '[name=wl_bw]', kind: 'channel-width' },
    { select: '[name=wl_nmode_x]', kind: 'wireless-mode' },
    { select: '[name=wl_closed]', kind: 'ssid-broadcast', inverted: true },
    { select: '[name=wl_ssid]', kind: 'ssid' },
    { select: '[name=wl_auth_mode_x]', kind: 'security-mode' },
    { select: 'input[name=wl_radio]', kind: 'radio-enable' },
    { select: '[name=wl_ap_isolate]', kind: 'ap-isolation' },
    { select: '[name=enable_mac]', kind: 'mac-filter-enable' },
    { select: '[name=wl_macmode_show]', kind: 'mac-filter-mode' },
    { select: '#wl_maclist_x_table', kind: 'mac-filter-list' },
    { select: '[name=smart_connect_t],#radio_smartcon_enable', kind: 'band-steering' },
  ],
  never: '#FAQ_input,[name=wl_nctrlsb]',
};
