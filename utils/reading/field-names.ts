/**
 * Names that firmwares give their fields, as `splitName` takes them apart (`wl0_nbwCap` → ` wl0 nbw cap `). One line a name, and
 * behind it where it was seen: families (files of `utils/firmware`, headings of docs/knowledge/router-pages.md), `page cases`
 * (pages of our own after real ones), or `term`: a term of the trade that no page known to us has. A name is a small
 * pattern: ` ?` where the parts may be written together, `\b` where a word begins or ends.
 */
import { anyOf } from '../common/any-of.ts';

/** What a switch is called that is not the radio's. */
export const NOT_RADIO: RegExp = /* @__PURE__ */ anyOf([
  '11h', // asuswrt
  '\\bacl', // padavan, xfinity-rdkb
  '\\batf', // asuswrt, dd-wrt
  '\\bkey', // asuswrt, dd-wrt
  '\\bleds?\\b', // livebox
  '\\blog', // asuswrt, dd-wrt
  '\\bmac', // asuswrt, dd-wrt
  '\\bpsm', // padavan
  '\\brate', // asuswrt, dd-wrt
  '\\bsta\\b', // freshtomato, huawei-ont
  '\\bure\\b', // asuswrt
  '\\bwme', // asuswrt, freshtomato
  '\\bwmf', // freshtomato
  'airtime', // dd-wrt, huawei-ont
  'apsd', // asuswrt, dd-wrt
  'assign', // gargoyle, netgear-genie
  'auth', // asuswrt, dlink
  'bcast', // freshtomato
  'beam', // asuswrt, dd-wrt
  'bridge', // dd-wrt, gargoyle
  'broadcast', // dlink, edimax
  'dfs', // asuswrt, gargoyle
  'dhcp', // dd-wrt, dlink
  'dns', // dd-wrt, freshtomato
  'easy', // vodafone
  'encrypt', // edimax, gargoyle
  'ffs', // tplink-ax
  'guest', // asuswrt, gargoyle
  'hidden', // asuswrt, edimax
  'hide', // edimax, freshtomato
  'igmp', // xfinity-rdkb
  'ipv6', // livebox, lte-cpe
  'isolat', // asuswrt, dd-wrt
  'limit', // dd-wrt, huawei-ont
  'mesh', // gluon, openwrt-luci
  'mimo', // asuswrt, freshtomato
  'multicast', // dd-wrt, openwrt-luci
  'ofdma', // tplink-ax
  'preamble', // dd-wrt, edimax
  'profile', // eero, mikrotik
  'protect', // asuswrt, dd-wrt
  'qos', // dlink, freshtomato
  'repeat', // asuswrt, edimax
  'roam', // freshtomato, lte-cpe
  'schedul', // asuswrt, dlink
  'setup', // edimax, openwrt-luci
  'short', // dd-wrt, lte-cpe
  'smart', // asuswrt, tplink-ax
  'stbc', // xfinity-rdkb
  'steer', // huawei-ont, netgear-genie
  'twt', // dd-wrt, tplink-ax
  'tx ?bf', // asuswrt, huawei-ont
  'upnp', // mts-hotspot
  'wds', // dd-wrt, freshtomato
  'wep', // asuswrt, dd-wrt
  'wmm', // dd-wrt, edimax
  'wpa', // asuswrt, dd-wrt
  'wps', // asuswrt, dlink
  'xbox', // asuswrt
]);

/** What speaks of channels, and is not the channel. */
export const NOT_CHANNEL: RegExp = /* @__PURE__ */ anyOf([
  '(?<!channel ?)list', // asuswrt, dd-wrt
  '2nd', // page cases
  '\\bacs\\b', // asuswrt
  '\\bbw\\b', // asuswrt, padavan
  '\\bdcs\\b', // xfinity-rdkb
  '\\bext', // openwrt-luci, padavan
  '\\bscan', // asuswrt, dd-wrt
  'bind', // openwrt-luci
  'bond', // term
  'ctl ?band', // realtek
  'dfs', // asuswrt, gargoyle
  'dynamic', // edimax, livebox
  'hop', // huawei-ont
  'interval', // edimax, gargoyle
  'nctrlsb', // asuswrt, dd-wrt
  'offset', // gargoyle, juci
  'orig\\b', // asuswrt, padavan
  'period', // dlink, edimax
  'rescan', // asuswrt, gargoyle
  'resel', // term
  'second', // asuswrt, lte-cpe
  'side ?band', // freshtomato, realtek
  'util', // xfinity-rdkb
  'width', // dlink, edimax
]);

/** What a text field is called that is not a network's own name. */
export const NOT_SSID: RegExp = /* @__PURE__ */ anyOf([
  '\\burl\\b', // edimax, gargoyle
  'ap ?cli', // mediatek
  'beacon', // dd-wrt, edimax
  'bssid', // huawei-ont, livebox
  'error', // page cases
  'hidden', // asuswrt, edimax
  'hide', // edimax, freshtomato
  'hostname', // dd-wrt, openwrt-luci
  'interval', // edimax, gargoyle
  'key', // asuswrt, dd-wrt
  'mac', // asuswrt, dd-wrt
  'pass', // asuswrt, dlink
  'psk', // asuswrt, dd-wrt
  'radius', // dlink, edimax
  'remote', // gargoyle, livebox
  'repeat', // asuswrt, edimax
  'search', // asuswrt, mts-hotspot
  'ssid (?:\\w+ )*dhcp', // page cases
  'ssid (?:\\w+ )*gateway', // term
  'ssid (?:\\w+ )*limit', // term
  'ssid (?:\\w+ )*mask', // page cases
  'ssid (?:\\w+ )*max', // page cases
  'ssid (?:\\w+ )*min', // term
  'ssid (?:\\w+ )*rate', // term
  'ssid (?:\\w+ )*redirect', // page cases
  'ssid (?:\\w+ )*subnet', // term
  'ssid (?:\\w+ )*url', // page cases
  'ssid\\d* (?:\\w+ )*num\\b', // page cases
  'sta ?ssid', // term
  'thresh', // asuswrt, edimax
  'wds', // dd-wrt, freshtomato
]);

/** Whether a network's name is shown. */
export const SSID_BROADCAST: RegExp = /* @__PURE__ */ anyOf([
  '\\bclosed\\b', // asuswrt, dd-wrt
  '\\bhide', // edimax, huawei-ont
  'bcast', // freshtomato
  'broadcast', // dlink, edimax
  'hidden ?e?ssid\\b', // term
  'hidden\\b', // asuswrt, edimax
  'hide ?e?ssid\\b', // ipfire, opnsense
  'hide\\b', // edimax, freshtomato
  'ignore ?b', // term
  'ssid ?adv', // term
  'ssid ?bc', // netgear-genie
  'ssid ?hidden', // tplink-ax
  'ssid ?hide', // term
  'ssid ?vis', // page cases
  'visib', // mts-hotspot
]);

/** What becomes of the devices on a list. */
export const MAC_MODE: RegExp = /* @__PURE__ */ anyOf([
  'ac ?enabled', // edimax, gargoyle
  'access ?control', // tplink-ax
  'access ?ctrl', // term
  'access ?mode', // tplink-ax
  'access ?policy', // trendnet
  'access ?type', // xfinity-rdkb
  'acl', // asuswrt, freshtomato
  'black ?white', // term
  'exclude ?unlisted', // tplink-legacy
  'filter ?action', // mts-hotspot
  'filter ?mode', // asuswrt, huawei-ont
  'filtering ?mode', // xfinity-rdkb
  'flt ?action', // page cases
  'mac ?access', // term
  'mac ?control', // term
  'mac ?ctrl', // term
  'mac ?fil', // asuswrt, dd-wrt
  'mac ?flt', // broadcom-dsl
  'mac ?mode', // asuswrt, dd-wrt
  'mac ?policy', // term
  'mac ?restrict', // term
  'wlan ?ac\\b', // edimax, realtek
]);

/** Whether a list is used. */
export const MAC_ENABLE: RegExp = /* @__PURE__ */ anyOf([
  '\\bmac ?on ?off', // term
  'access\\s?control', // tplink-ax
  'access\\s?ctrl', // term
  'access\\s?limit', // netgear-genie
  'acl ?en', // term
  'en\\s?access', // term
  'en\\s?acl', // term
  'en\\s?mac', // term
  'enable\\s?access', // term
  'enable\\s?acl', // page cases
  'enable\\s?mac', // asuswrt, huawei-ont
  'enbl\\s?access', // term
  'enbl\\s?acl', // term
  'enbl\\s?mac', // term
  'flt ?active', // page cases
  'mac\\s?acl', // term
  'mac\\s?ctrl', // term
  'mac\\s?filter', // asuswrt, dd-wrt
  'mac\\s?flt', // broadcom-dsl
  'managed ?devices', // xfinity-rdkb
  'on\\s?access', // term
  'on\\s?acl', // term
  'on\\s?mac', // term
  'use\\s?access', // term
  'use\\s?acl', // term
  'use\\s?mac', // gargoyle
]);

/** What sends, the first part of a name: `wl0_radio`, `wlan 5g enable`. */
const SENDERS = [
  'ap', // raspap
  'radio', // dd-wrt, openwrt-luci
  'wifi', // huawei-ont, livebox
  'wireless', // tplink-ax
  'wl', // asuswrt, dd-wrt
  'wlan', // dd-wrt, dlink
];

/** What is done with it, the second part. */
const TURNS = [
  'active', // dd-wrt
  'disabled?', // dd-wrt, edimax
  'en', // page cases
  'enable', // dlink, freshtomato
  'enabled', // livebox
  'enbl', // huawei-ont
  'off', // tplink-ax, trendnet
  'on', // dd-wrt, huawei-ont
  'power', // term
  'radio', // asuswrt, dd-wrt
  'state', // huawei-ont, netgear-genie
  'status', // huawei-ont, lte-cpe
  'switch', // huawei-ont, mts-hotspot
];

/** Whether a radio sends. */
export const RADIO_ENABLE: RegExp = /* @__PURE__ */ anyOf([
  `\\b(?:${SENDERS.join('|')})(?:\\s?(?:24g|2g|5g|6g|an|\\d)){0,6}\\s?(?:${TURNS.join('|')})\\b`,
  '24g\\d?\\s?\\.?enable', // tplink-ax
  '2g\\d?\\s?\\.?enable', // term
  '5g\\d?\\s?\\.?enable', // tplink-ax
  '6g\\d?\\s?\\.?enable', // term
  '\\bw enable\\b', // dlink
  '^ ap $', // tplink-legacy
  'enable\\s?ap', // netgear-genie, tplink-legacy
  'enable\\s?radio', // xfinity-rdkb
  'enable\\s?wifi', // term
  'enable\\s?wireless', // page cases
  'enable\\s?wlan', // term
  'radio\\s?disable', // xfinity-rdkb
  'radio\\s?enable', // xfinity-rdkb
  'radio\\s?off', // trendnet
  'radio\\s?on', // trendnet
]);
