// D-Link DIR-600 (Alpha Networks' templates, in the firmware's own languages): the server's language is run by rgdb.mjs over a made-up tree of settings.
import path from 'node:path';
import { devices, names } from '../../../home.mjs';
import { page as render } from '../../rgdb.mjs';

let page = {};
const filter = { off: ['0', '0'], allow: ['1', '1'], deny: ['1', '0'] };
const tree = () => {
  const [enable, action] = filter[page.mode ?? 'off'];
  const entries = (page.list ?? []).flatMap((d, n) => [
    [`/security/macfilter/entry:${n + 1}/enable`, '1'],
    [`/security/macfilter/entry:${n + 1}/mac`, d.mac],
  ]);
  const leases = devices.flatMap((d, n) => [
    [`/runtime/dhcpserver/lease:${n + 1}/mac`, d.mac],
    [`/runtime/dhcpserver/lease:${n + 1}/hostname`, d.name],
    [`/runtime/dhcpserver/lease:${n + 1}/ip`, d.ip],
    [`/runtime/dhcpserver/lease:${n + 1}/expire`, '86400'],
  ]);
  const joined = devices.flatMap((d, n) => [
    [`/runtime/stats/wireless/client:${n + 1}/mac`, d.mac],
    [`/runtime/stats/wireless/client:${n + 1}/time`, String(3600 * (n + 2))],
    [`/runtime/stats/wireless/client:${n + 1}/mode`, '11n'],
  ]);
  return {
    '/sys/modelname': 'DIR-600',
    '/sys/modeldescription': 'Wireless N 150 Home Router',
    '/sys/langcode': page.language ?? '',
    '/sys/regdomain': 'etsi',
    '/runtime/sys/info/firmwareversion': '2.03',
    '/runtime/func/ieee80211n': '1',
    '/runtime/func/wps': '0',
    '/runtime/router/enable': '1',
    '/wireless/enable': page.off ? '0' : '1',
    '/wireless/ssid': names.two,
    '/wireless/channel': page.channel ?? '6',
    '/wireless/autochannel': page.auto ? '1' : '0',
    '/wireless/wlanmode': page.wlanmode ?? '7',
    '/wireless/bandwidth': page.width ?? '1',
    '/wireless/shortguardinterval': '1',
    '/wireless/mcs/auto': '1',
    '/wireless/txrate': '0',
    '/wireless/wmm': '1',
    '/wireless/ssidhidden': page.hidden ? '1' : '0',
    '/wireless/authtype': page.auth ?? '5',
    '/wireless/encrypttype': page.cipher ?? '3',
    '/wireless/wifi_test': '1',
    '/wireless/txpower': '100',
    '/wireless/beaconinterval': '100',
    '/wireless/rtslength': '2346',
    '/wireless/fraglength': '2346',
    '/wireless/dtim': '1',
    '/wireless/ctsmode': '1',
    '/wireless/preamble': '2',
    '/wireless/wpa/format': '1',
    '/wireless/wpa/key': names.key,
    '/wireless/wep/length': '64',
    '/wireless/wep/defkey': '1',
    '/security/macfilter/enable': enable,
    '/security/macfilter/action': action,
    '/security/macfilter/max_rules': '10',
    '/lan/ethernet/ip': '192.168.0.1',
    '/lan/ethernet/netmask': '255.255.255.0',
    '/lan/dhcp/server/enable': '1',
    '/lan/dhcp/server/pool:1/startip': '192.168.0.100',
    '/lan/dhcp/server/pool:1/endip': '192.168.0.199',
    '/lan/dhcp/server/pool:1/leasetime': '604800',
    '/runtime/layout/wlanmac': '02:11:22:33:44:55',
    '/runtime/layout/lanmac': '02:11:22:33:44:55',
    '/runtime/layout/wanmac': '02:11:22:33:44:56',
    '/runtime/stats/wlan/inf:1/channel': page.channel ?? '6',
    ...Object.fromEntries([...entries, ...leases, ...joined]),
  };
};
const at = (name, values = {}) => ({ path: `/${name}.php`, ...values });

const family = {
  vendor: "D-Link DIR-600 (Alpha Networks' templates)",
  source: {
    repo: 'feryw/DIR600B2',
    commit: '78510ce13e037c430c84b4cdc7f49939481fe894',
    path: 'dir600b_v2.03/templates/gw.wifi/dlwbr',
  },
  origin: 'http://192.168.0.1',
  root: 'dir600/dir600b_v2.03/templates/gw.wifi/dlwbr',
  folder: '',
  rendering: 'server-rendered',
  wait: 500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (!url.pathname.endsWith('.php')) return file(`/dir600b/www${url.pathname}`) ?? file(`/www${url.pathname}`);
    // "/www" is what the templates call their root; the model's own files lie over the common ones
    const roots = ['dir600b', '.'].map((one) => path.join(family.folder, one));
    const site = { roots, tree: tree() };
    const values = { NO_NEED_AUTH: '1', AUTH_GROUP: '0', NO_SESSION_TIMEOUT: '1', macaddr: devices[2].mac };
    return render({ ...site, values }, `/www${url.pathname}`);
  },
  pages: {
    'wlan-de': at('bsc_wlan', { language: 'de' }),
    'wlan-off-fr': at('bsc_wlan', { language: 'fr', off: true, channel: '13' }),
    'wlan-hidden-auto-it': at('bsc_wlan', { language: 'it', hidden: true, auto: true, auth: '7', cipher: '4' }),
    'wlan-wpa-es': at('bsc_wlan', { language: 'es', channel: '3', auth: '3', cipher: '2' }),
    'advanced-de': at('adv_wlan', { language: 'de', width: '2' }),
    'mac-off-de': at('adv_mac_filter', { language: 'de' }),
    'mac-allow-de': at('adv_mac_filter', { language: 'de', mode: 'allow', list: [devices[0], devices[2]] }),
    'mac-deny-fr': at('adv_mac_filter', { language: 'fr', mode: 'deny', list: [devices[1], devices[3]] }),
    'joined-de': at('st_wlan', { language: 'de' }),
    'status-it': at('st_device', { language: 'it' }),
    'admin-de': at('tools_admin', { language: 'de' }),
    'ports-fr': at('adv_port', { language: 'fr' }),
  },
};
export default family;
