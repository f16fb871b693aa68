import type { Pack } from './pack.ts';

/** OpenWrt's LuCI and its kin (X-Wrt, ImmortalWrt, GL.iNet's advanced view). */
export const openwrtLuci: Pack = {
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
    { select: '[data-name="_freq"] select.band', kind: 'band-select' },
    { select: '[data-name="_freq"] select.channel', kind: 'channel' },
    { select: '[data-name="_freq"] select.htmode', kind: 'channel-width' },
    { select: '[data-name="macfilter"] select', kind: 'mac-filter-mode' },
    { select: '[data-name="maclist"] .cbi-dynlist', kind: 'mac-filter-list' },
    { select: '[data-name="isolate"] input[type=checkbox]', kind: 'ap-isolation' },
    { select: '[data-name="hidden"] input[type=checkbox]', kind: 'ssid-broadcast', inverted: true },
    { select: '[data-name="txpower"] select', kind: 'tx-power' },
    { select: '#wifi_assoclist_table,#status_leases', kind: 'client-list' },
  ],
};
