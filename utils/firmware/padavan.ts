import type { Pack, Way } from './pack.ts';

/** Padavan (Asus RT-N56U custom firmware). */
export const pack: Pack = {
  family: 'padavan',
  vendor: 'Padavan',
  marks: [
    { has: '#reboto_btn', weight: 0.6 },
    { has: '[name=rt_radio_x],[name=wl_radio_x],select[name=rt_macmode],select[name=wl_macmode]', weight: 0.5 },
    { path: /\/Advanced_(Wireless2g|ACL2g|WAdvanced2g|WGuest2g|WMode2g|WSecurity2g|Tweaks)_Content\.asp/, weight: 0.8 },
    { has: '#tabMenu .nav-tabs', weight: 0.4 },
    { source: /bootstrap\/.*|\/start_apply\.htm/, weight: 0.2 },
  ],
  rules: [
    {
      select: 'select[name=rt_macmode]',
      kind: 'mac-filter-mode',
      band: '2.4',
      values: { disabled: 'off', allow: 'allow', deny: 'deny' },
    },
    {
      select: 'select[name=wl_macmode]',
      kind: 'mac-filter-mode',
      band: '5',
      values: { disabled: 'off', allow: 'allow', deny: 'deny' },
    },
    { select: '#ACLList_Block:has([name^=rt_mac])', kind: 'mac-filter-list', band: '2.4' },
    { select: '#ACLList_Block:has([name^=wl_mac])', kind: 'mac-filter-list', band: '5' },
    { select: '[id*=guest_macrule_]', kind: 'mac-filter-enable' },
  ],
  links: [
    { select: 'a[href="Advanced_ACL2g_Content.asp"]', to: 'mac-filter' },
    { select: 'a[href="Advanced_Wireless2g_Content.asp"]', to: 'wireless' },
    { select: 'a[href="Advanced_WGuest2g_Content.asp"]', to: 'guest' },
  ],
  // Error correction of 802.11n, chosen as "11n only".
  never: '[name$=_ldpc]',
};

export const way: Way = {
  family: 'padavan',
  brands: [],
  menu: {
    wireless: 'Advanced Settings > Wireless 2.4GHz > General',
    channel: 'Advanced Settings > Wireless 2.4GHz > General',
    'mac-filter': 'Advanced Settings > Wireless 2.4GHz > Wireless MAC Filter',
    security: 'Advanced Settings > Wireless 2.4GHz > General',
    guest: 'Advanced Settings > Wireless 2.4GHz > Guest AP',
    clients: 'Network Map',
    dhcp: 'Advanced Settings > LAN > DHCP Server',
    reboot: 'Reboot',
  },
  thin: ['survey', 'parental'],
  known: 'fixture',
  source: 'router-menus.md#padavan',
  read: ['wireless', 'mac-filter', 'guest', 'reboot'],
};
