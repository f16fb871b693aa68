import type { Pack, Way } from './pack.ts';

/** ASUS routers: stock firmware and Merlin. */
export const pack: Pack = {
  family: 'asuswrt',
  vendor: 'ASUS',
  marks: [
    { title: /ASUS (Login|GT-|RT-|TUF|ZenWiFi|ExpertWiFi)|ASUS Wireless Router [A-Z]+-|ASUSWRT/i, weight: 0.8 },
    { path: /_Content\.asp|\/Main_Login\.asp|\/(Guest_network|device-map\/|AiMesh|QIS_wizard)/i, weight: 0.5 },
    { host: /^(www\.)?asusrouter\.com$|^router\.asus\.com$/i, weight: 0.8 },
    { has: '#FormTitle,.formfonttitle,#mainMenu #subMenu', weight: 0.5 },
    { has: 'form:has([name=login_username]) [name=login_passwd]', weight: 0.4 },
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
    { select: '[name=enable_mac]', kind: 'mac-filter-enable', values: { '0': 'on', '1': 'off' } },
    { select: '[name=wl_macmode_show]', kind: 'mac-filter-mode', values: { allow: 'allow', deny: 'deny' } },
    { select: '#wl_maclist_x_table', kind: 'mac-filter-list' },
    { select: '[name=smart_connect_t],#radio_smartcon_enable .iphone_switch_container', kind: 'band-steering' },
  ],
  links: [
    { select: '#tabMenu a[href*="Advanced_ACL_Content"]', to: 'mac-filter' },
    { select: '#mainMenu a[href*="Advanced_Wireless_Content"]', to: 'wireless' },
  ],
  landing: '#NM_table,#statusframe',
  // Which channels the automatic choice may take.
  never: '#FAQ_input,[name=wl_nctrlsb],[id^=acs_][id$=_checkbox] input',
};

export const way: Way = {
  family: 'asuswrt',
  brands: [
    {
      name: 'ASUS',
      addresses: ['router.asus.com', '192.168.50.1', '192.168.1.1'],
      settings: 'page',
      also: 'zenwifi aimesh merlin rog',
    },
  ],
  menu: {
    wireless: 'Advanced Settings > Wireless > General',
    channel: 'Advanced Settings > Wireless > General',
    'mac-filter': 'Advanced Settings > Wireless > Wireless MAC Filter',
    security: 'Advanced Settings > Wireless > General',
    clients: 'Network Map > Clients',
    guest: 'Guest Network',
    dhcp: 'Advanced Settings > LAN > DHCP Server',
    parental: 'Parental Controls',
    reboot: 'Reboot',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-pages.md#asuswrt',
  read: ['wireless', 'channel', 'mac-filter', 'guest', 'clients', 'reboot'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
