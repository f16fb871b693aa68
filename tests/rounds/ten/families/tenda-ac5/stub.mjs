// Tenda's AC5: one page that loads the others into itself, plain native controls (jQuery, sea.js); twelve languages. One address a page answers all its modules.
import { devices, names } from '../../../home.mjs';

let page = {};
const word = (on) => (on ? 'true' : 'false');
const channels = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const five = [36, 40, 44, 48, 149, 153, 157, 161];
const relay = () => ({ wifiRelayType: page.relay ?? 'disabled', wifiRelaySSID: '', wifiRelayConnectStatus: '' });
const filter = () => ({
  curFilterMode: page.filter ?? 'deny',
  macFilterList: (page.list ?? []).map((d) => ({
    hostname: d.name,
    remark: d.name,
    mac: d.mac.toLowerCase(),
    filterMode: page.filter ?? 'deny',
  })),
});
const online = () =>
  (page.online ?? devices).map((d) => ({
    qosListHostname: d.name,
    qosListRemark: '',
    qosListConnectType: 'wifi',
    qosListIP: d.ip.replace('.1.', '.0.'),
    qosListMac: d.mac,
    qosListManufacturer: 'other',
    qosListDownSpeed: '12',
    qosListUpSpeed: '3',
    qosListDownLimit: '128000',
    qosListUpLimit: '128000',
    qosListConnectTime: '5400',
    qosListAccess: 'true',
    qosListType: 'normal',
  }));
const lan = () => ({
  lanIP: '192.168.0.1',
  lanMask: '255.255.255.0',
  dhcpEn: 'true',
  lanDhcpLeaseTime: '12',
  lanDhcpStartIP: '192.168.0.100',
  lanDhcpEndIP: '192.168.0.200',
  lanDns1: '192.168.0.1',
  lanDns2: '',
});
const system = () => ({
  wanType: 'dhcp',
  wanConnectTime: '12356',
  statusWanMAC: 'C8:3A:35:00:00:02',
  macHost: devices[2].mac,
  lanIP: '192.168.0.1',
  softVersion: 'V15.03.06.28',
  statusWanIP: '203.0.113.7',
  statusWanMask: '255.255.255.0',
  statusWanGaterway: '203.0.113.1',
  statusWanDns1: '203.0.113.53',
  statusWanDns2: '',
  sysTimecurrentTime: '2026-11-30 10:04:45',
});
const localhost = () => ({
  localhost: '192.168.0.40',
  lanMask: '255.255.255.0',
  localhostMAC: devices[2].mac.toLowerCase(),
});
const answers = {
  getHomePageInfo: () => ({
    wifiRelay: relay(),
    wpsModule: { hasWPSModule: 'true' },
    loginAuth: { hasLoginPwd: 'true', username: 'admin' },
    hasNewSoftVersion: { hasNewSoftVersion: 'false' },
    onlineUpgradeReady: {},
  }),
  getWifi: () => ({
    wifiBasicCfg: {
      wifiEn: word(!page.off),
      wifiSSID: names.two,
      wifiHideSSID: word(page.hidden),
      wifiPwd: page.security === 'NONE' ? '' : names.key,
      wifiSecurityMode: page.security ?? 'WPA2/AES',
      HasDoubleBandUnity: word(page.unity !== undefined),
      doubleBandUnityEnable: word(page.unity),
      wifiTotalEn: word(!page.off),
      wifiEn_5G: word(!page.off5),
      wifiSSID_5G: names.five,
      wifiHideSSID_5G: word(page.hidden5),
      wifiPwd_5G: names.key,
      wifiSecurityMode_5G: 'WPAWPA2/AES',
    },
    wifiAdvCfg: {
      wifiRelayType: page.relay ?? 'disabled',
      wifiMode: page.mode ?? 'bgn',
      wifiChannelList: channels(1, 13),
      wifiChannel: page.channel ?? '6',
      wifiChannelCurrent: page.channel > 0 ? page.channel : '6',
      wifiBandwidth: page.width ?? '20',
      wifiBandwidthCurrent: '20',
      wifiMode_5G: 'ac',
      wifiChannelList_5G: { 20: five, 40: five, 80: five },
      wifiChannel_5G: page.channel5 ?? '44',
      wifiChannelCurrent_5G: '44',
      wifiBandwidth_5G: page.width5 ?? 'auto',
      wifiBandwidthCurrent_5G: '80',
      wifiAntijamEn: 'false',
      hasWifiAntijam: 'true',
    },
    wifiPower: { wifiPower: 'high', wifiPowerGear: 'no_hide', wifiPower_5G: 'high', wifiPowerGear_5G: 'hide_low' },
    wifiWPS: { wpsEn: word(page.wps), wpsPIN: '12345670' },
    wifiGuest: {
      guestEn: word(page.guest),
      guestSSID: names.guest,
      guestSSID_5G: `${names.guest}_5G`,
      guestPwd: names.key,
      guestValidTime: '4',
      guestShareSpeed: '0',
    },
    wifiBeamforming: { wifiBeaformingEn: 'true', hasWifiBeaforming: 'true' },
    wifiTime: { wifiTimeEn: 'false', wifiTimeClose: '00:00-07:00', wifiTimeDate: '0111000' },
  }),
  getNAT: () => ({
    localhost: localhost(),
    macFilter: filter(),
    onlineList: online(),
    lanCfg: lan(),
    wifiRelay: relay(),
    staticIPList: [{ staticIP: '192.168.0.34', staticMac: devices[1].mac, staticRemark: devices[1].name }],
    portList: [],
    ping: { pingEn: 'false' },
    IPTV: { IPTVEn: 'false', VLANArea: '0', VLANID: [], VLANSelect: '0' },
    ddns: { ddnsEn: 'false', ddnsServiceName: '', ddnsUser: '', ddnsPwd: '', ddnsServer: '', ddnsStatus: '' },
    dmz: { dmzEn: 'false', dmzHostIP: '' },
    upnp: { upnpEn: 'true' },
  }),
  getStatus: () => ({
    internetStatus: { wanConnectStatus: '13102060', newLanIP: '192.168.0.1', lanWanIPConflict: 'false' },
    wanAdvCfg: { wanType: 'dhcp' },
    deviceStastics: {
      statusUpSpeed: '3',
      statusDownSpeed: '54',
      statusOnlineNumber: '4',
      statusBlackNum: '0',
      wifiRate: '-48',
      routerName: 'Tenda_AC5',
      extendName: '',
    },
    systemInfo: system(),
    sysTime: { sysTimeZone: '13', internetState: 'true', sysTimecurrentTime: '2026-11-30 10:04:45' },
    wifiRelay: relay(),
    wifiBasicCfg: { wifiSSID: names.two, wifiHideSSID: 'false', wifiSecurityMode: 'WPA2/AES' },
  }),
  getQos: () => ({
    localhost: localhost(),
    wifiRelay: relay(),
    wifiBasicCfg: { wifiEn: 'true', wifiEn_5g: 'true' },
    wifiGuest: { guestEn: 'false' },
    guestList: [],
    onlineList: online(),
    macFilter: filter(),
  }),
  getSysTools: () => ({
    loginAuth: { hasLoginPwd: 'true', username: 'admin' },
    wanAdvCfg: {
      wanType: 'dhcp',
      wanServerName: '',
      wanServiceName: '',
      wanMTU: '1500',
      wanMTUCurrent: '1500',
      wanSpeed: 'Auto',
      wanSpeedCurrent: '100',
      macClone: 'default',
      macCurrentWan: 'C8:3A:35:00:00:02',
      macRouter: 'C8:3A:35:00:00:02',
      macHost: devices[2].mac,
    },
    lanCfg: lan(),
    remoteWeb: { remoteWebEn: 'false', remoteWebType: 'any', remoteWebIP: '', remoteWebPort: '8080' },
    sysTime: { sysTimeZone: '13', internetState: 'true', sysTimecurrentTime: '2026-11-30 10:04:45' },
    softWare: { autoMaintenanceEn: 'true', softVersion: 'V15.03.06.28' },
    wifiRelay: relay(),
    isWifiClients: { isWifiClients: 'true' },
    systemInfo: system(),
  }),
};

const languages = ['en', 'cn', 'de', 'es', 'fr', 'hu', 'it', 'ko', 'pl', 'pt', 'ro', 'tr', 'zh'];
const at = (id, language, more = {}) => ({
  path: '/index.html',
  language,
  init: language,
  steps: async (tab) => {
    await tab.locator(`#${id}`).click();
    await tab.waitForTimeout(2000);
  },
  ...more,
});
export default {
  vendor: 'Tenda AC5 (jQuery, sea.js)',
  source: {
    repo: 'luminais/ecos_http',
    commit: '9cb66a1085d8519f536b493aedb4ea8b477972aa',
    path: 'rtk_trunk/userSpace/prod/http/web/AC5_cn_normal_src',
  },
  origin: 'http://192.168.0.1',
  root: 'tenda-ac5',
  wait: 1500,
  state: (values) => {
    page = values;
  },
  init: (language) => {
    document.cookie = `bLanguage=${language}`;
  },
  answer: ({ url, file }) => {
    const made = answers[url.pathname.replace('/goform/', '')]?.();
    if (made) return { contentType: 'text/html', body: JSON.stringify(made) };
    if (url.pathname !== '/lang/b28n.js') return undefined;
    // The build for every country names all languages that lie beside it.
    const made28 = file(url.pathname).body.toString();
    return {
      contentType: 'text/javascript',
      body: made28.replace("['en','cn', 'zh']", JSON.stringify(languages)),
    };
  },
  pages: {
    'wifi-de': at('wireless', 'de'),
    'wifi-unity-es': at('wireless', 'es', { unity: true, security: 'WPAWPA2/AES' }),
    'wifi-off-fr': at('wireless', 'fr', { off: true }),
    'wifi-hidden-it': at('wireless', 'it', { hidden: true, channel: '13', width: '40', guest: true }),
    'wifi-auto-pl': at('wireless', 'pl', {
      unity: false,
      channel: 'auto',
      width: 'auto',
      channel5: 'auto',
      width5: '40',
    }),
    'wifi-open-tr': at('wireless', 'tr', { security: 'NONE', off5: true, mode: 'b' }),
    'advanced-white-de': at('advanced', 'de', { filter: 'pass', list: [devices[0], devices[2]] }),
    'advanced-black-hu': at('advanced', 'hu', { filter: 'deny', list: [devices[1]] }),
    'advanced-none-zh': at('advanced', 'zh'),
    'status-es': at('status', 'es'),
    'bandwidth-fr': at('net-control', 'fr', { list: [devices[1], devices[3]] }),
    'users-ro': at('userManage', 'ro', { relay: 'ap', list: [devices[3]] }),
    'login-it': { path: '/login.html', language: 'it', init: 'it' },
  },
};
