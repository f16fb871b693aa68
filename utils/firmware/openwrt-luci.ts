import type { Pack, Way } from './pack.ts';

/** OpenWrt's LuCI and its kin (X-Wrt, ImmortalWrt, GL.iNet's advanced view), script-drawn and older. */
export const pack: Pack = {
  family: 'openwrt-luci',
  vendor: 'OpenWrt',
  marks: [
    { path: /\/cgi-bin\/luci(\/(?!;stok)|$|\?)/, weight: 0.7 },
    { source: /luci-static\//, weight: 0.7 },
    { has: 'body[data-page^="admin-"],#maincontent [data-name],#modemenu', weight: 0.5 },
    { has: '.cbi-map,.cbi-section,.cbi-value,#luci_username,[name=luci_username]', weight: 0.6 },
    { title: /LuCI\b|OpenWrt|ImmortalWrt/i, weight: 0.6 },
  ],
  login: '#luci_password,[name=luci_password]',
  rules: [
    { select: '[data-name="_freq"] select.mode', kind: 'wireless-mode' },
    {
      select: '[data-name="_freq"] select.band',
      kind: 'band-select',
      values: { '2g': '2.4GHz', '5g': '5GHz', '6g': '6GHz' },
    },
    { select: '[data-name="_freq"] select.channel', kind: 'channel' },
    { select: '[data-name="_freq"] select.htmode', kind: 'channel-width' },
    {
      select: '[data-name="macfilter"] select',
      kind: 'mac-filter-mode',
      values: { disable: 'off', allow: 'allow', deny: 'deny' },
    },
    { select: '[data-name="maclist"] .cbi-dynlist', kind: 'mac-filter-list' },
    { select: '[data-name="isolate"] input[type=checkbox]', kind: 'ap-isolation' },
    { select: '[data-name="hidden"] input[type=checkbox]', kind: 'ssid-broadcast', inverted: true },
    { select: '[data-name="txpower"] select', kind: 'tx-power' },
    { select: '#wifi_assoclist_table,#status_leases', kind: 'client-list' },
    // Drivers that can do less than 20 MHz.
    { select: '[name$=".chanbw"]', kind: 'channel-width' },
  ],
  links: [
    { select: '#topmenu a[href$="/admin/network/wireless"]', to: 'wireless' },
    { select: '#topmenu a[href$="/admin/status/channel_analysis"]', to: 'survey' },
    { select: '#topmenu a[href$="/admin/network/dhcp"]', to: 'dhcp' },
    { select: '#topmenu a[href$="/admin/system/reboot"]', to: 'reboot' },
  ],
  landing: 'body[data-page="admin-status-overview"]',
};

export const way: Way = {
  family: 'openwrt-luci',
  brands: [{ name: 'OpenWrt', addresses: ['192.168.1.1', 'openwrt.lan'], settings: 'page', also: 'luci turris' }],
  menu: {
    wireless: 'Network > Wireless',
    channel: 'Network > Wireless > Edit > Device Configuration',
    'mac-filter': 'Network > Wireless > Edit > MAC-Filter',
    security: 'Network > Wireless > Edit > Wireless Security',
    clients: 'Status > Overview',
    survey: 'Status > Channel Analysis',
    dhcp: 'Network > DHCP and DNS',
    guest: 'Network > Wireless > Add',
    reboot: 'System > Reboot',
  },
  thin: ['parental'],
  known: 'fixture',
  source: 'router-pages.md#openwrt-luci',
  read: ['wireless', 'channel', 'mac-filter', 'clients', 'survey', 'dhcp'],
};
