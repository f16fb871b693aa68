// Huawei B890, a 4G router (jQuery, XML answers): the page of settings holds the others in a frame; the texts come from the firmware's language files.
import { devices, names } from '../../../home.mjs';

let page = {};
const xml = (value) =>
  value === null || value === undefined
    ? ''
    : typeof value !== 'object'
      ? String(value)
      : Object.entries(value)
          .map(([name, one]) =>
            (Array.isArray(one) ? one : [one]).map((each) => `<${name}>${xml(each)}</${name}>`).join(''),
          )
          .join('');
const on = () => (page.off ? '0' : '1');
const macs = (list) => Array.from({ length: 32 }, (_, n) => list[n] ?? '');
const hosts = () =>
  devices.map((d, n) => ({
    ID: n + 1,
    SSID: names.two,
    IpAddress: d.ip,
    HostName: d.name,
    MacAddress: d.mac,
    AssociatedDeviceMACAddress: d.mac,
    AssociatedTime: '3600',
    X_AssociatedDeviceLeaseTime: '3600',
    AssociatedSsid: 'SSID1',
    AssociatedDeviceIPAddress: d.ip,
    IPAddress: d.ip,
    MACAddress: d.mac,
    LeaseTime: '3600',
    InterfaceType: '802.11',
  }));
const answers = {
  'monitoring/status': () => ({
    ConnectionStatus: '901',
    SignalIcon: '4',
    CurrentNetworkType: '19',
    CurrentServiceDomain: '3',
    RoamingStatus: '0',
    BatteryStatus: '0',
    BatteryLevel: '0',
    simlockStatus: '0',
    WanIPAddress: '100.64.8.3',
    PrimaryDns: '100.64.8.1',
    SecondaryDns: '',
    CurrentWifiUser: '4',
    TotalWifiUser: '32',
    ServiceStatus: '2',
    SimStatus: '1',
    WifiStatus: on(),
    loginState: '1',
    x_WireLineLinkStatus: '0',
  }),
  'monitoring/converged-status': () => ({ SimState: '257', SimLockEnable: '0', CurrentLanguage: page.tongue }),
  'monitoring/check-notifications': () => ({ UnreadMessage: '0', SmsStorageFull: '0', OnlineUpdateStatus: '10' }),
  'monitoring/traffic-statistics': () => ({
    CurrentConnectTime: '3600',
    CurrentUpload: '1000000',
    CurrentDownload: '9000000',
    TotalUpload: '1000000',
    TotalDownload: '9000000',
    TotalConnectTime: '3600',
    CurrentDownloadRate: '1000',
    CurrentUploadRate: '100',
  }),
  'pin/status': () => ({ SimState: '257', PinOptState: '258', SimPinTimes: '3', SimPukTimes: '10' }),
  'user/state-login': () => ({ State: '0', Username: 'admin' }),
  'language/current-language': () => ({ CurrentLanguage: page.tongue }),
  'dialup/profiles': () => ({
    CurrentProfile: '1',
    Profiles: { Profile: { Index: '1', IsValid: '1', Name: 'Tel', ApnName: 'internet' } },
  }),
  'net/current-plmn': () => ({ State: '0', FullName: 'Tel', ShortName: 'Tel', Numeric: '00101', Rat: '7' }),
  'connection/connection': () => ({ ConnectMode: '0' }),
  'dialup/connection': () => ({ ConnectMode: '0', RoamAutoConnectEnable: '0' }),
  'connection/wanstatus': () => ({
    ConnectionStatus: 'Connected',
    ExternalIPAddress: '100.64.8.3',
    DNSServers: '100.64.8.1',
    X_IPv6Address: '',
  }),
  'device/information': () => ({
    DeviceName: 'B890-75',
    SerialNumber: '0000000000000000',
    Imei: '000000000000000',
    HardwareVersion: 'WL1B890FM01',
    SoftwareVersion: '1.1.0',
    MacAddress1: '02:11:22:33:44:55',
  }),
  'wlan/basic-settings': () => ({
    Ssids: {
      Ssid: [
        {
          WifiIndex: '1',
          SSIDEnable: '1',
          WifiSsid: names.two,
          WifiHide: page.hidden ? '0' : '1',
          WifiCountry: 'ES',
          WifiChannel: page.channel ?? '0',
          WifiMode: page.mode ?? 'b/g/n',
          WifiRate: 'Auto',
          WifiTxPwrPcnt: '100',
          TxEnhance: '0',
          WifiMaxAssoc: '32',
          WifiIsolate: page.isolated ? '1' : '0',
          WifiWme: '1',
          X_Wlan11NBWControl: page.width ?? '20',
          Wlan11NTxRxStream: '2',
          Wifi11NGuardInterval: 'long',
          Wifi11NMcs: '33',
          WifiAuthmode: page.security ?? 'WPAand11i',
          WifiBasicencryptionmodes: 'None',
          WifiWpaencryptionmodes: 'AESEncryption',
          IEEE11iEncryptionModes: 'AESEncryption',
          X_MixedEncryptionModes: 'AESEncryption',
          WifiWepKeyIndex: '1',
          WifiWepKey1: '',
          WifiWepKey2: '',
          WifiWepKey3: '',
          WifiWepKey4: '',
          WifiWpapsk: '',
          WifiWpsenbl: '1',
        },
      ],
    },
  }),
  'wlan/wlan-mac-filter': () => ({
    SSIDs: {
      SSID: {
        SSIDName: names.two,
        WifiIndex: '1',
        WLANMACFilterEnable: page.filter ? '1' : '0',
        MacFilterPolicy: page.filter === 'allow' ? '1' : '0',
        // the first half is the list of those let in, the second of those kept out
        WLANMACFilter: {
          SourceMACAddress:
            page.filter === 'allow'
              ? macs((page.list ?? []).map((d) => d.mac))
              : [...Array(16).fill(''), ...macs((page.list ?? []).map((d) => d.mac)).slice(0, 16)],
        },
      },
    },
  }),
  'wlan/bridge-settings': () => ({ WifiBridgeEnable: '0', Wifienable: on() }),
  'wlan/multi-security-settings': () => ({}),
  'wlan/station-information': () => ({}),
  'wlan/host-list': () => ({ Hosts: { Host: hosts() } }),
  'connection/wlanstatus': () => ({ Hosts: { Host: hosts() }, Enable: on(), WifiStatus: on(), TotalAssociations: '4' }),
  'connection/lanstatus': () => ({ Hosts: { Host: hosts() }, X_MACAddress: '02:11:22:33:44:55' }),
  'connection/macaddress': () => ({ MACAddress: '02:11:22:33:44:55', WLANMACAddress: '02:11:22:33:44:57' }),
  'settings/hostinfo': () => ({ Hosts: { Host: hosts() }, HostIPv6Address: '' }),
  'settings/slaac': () => ({}),
  'dhcp/settings': () => ({
    DhcpIPAddress: '192.168.1.1',
    DhcpLanNetmask: '255.255.255.0',
    DhcpStatus: '1',
    DhcpStartIPAddress: '192.168.1.2',
    DhcpEndIPAddress: '192.168.1.254',
    DhcpLeaseTime: '86400',
    DnsStatus: '1',
    DnsServers: '192.168.1.1',
    PrimaryDns: '192.168.1.1',
    SecondaryDns: '192.168.1.1',
  }),
  'dhcp/static-addr-info': () => ({}),
  'security/lan-mac-filter': () => ({
    // '1' lets the first half of the list in, '2' keeps the second half out
    MacFilterPolicy: page.lan ?? '1',
    MacFilter: {
      SourceMACAddress:
        page.lan === '2'
          ? [...Array(16).fill(''), ...macs((page.list ?? []).map((d) => d.mac)).slice(0, 16)]
          : macs((page.list ?? []).map((d) => d.mac)),
    },
  }),
  'security/firewall-switch': () => ({
    FirewallMainSwitch: '1',
    FirewallMacFilterSwitch: '1',
    FirewallLanMacFilterSwitch: '1',
  }),
};
const at = (name, tongue, more = {}) => ({
  path: '/html/setting.html',
  url: `http://192.168.1.1/html/${name}.html`,
  frame: 'inner',
  inner: true,
  tongue,
  language: tongue.slice(0, 2),
  steps: async (tab) => {
    await tab.evaluate((shown) => {
      document.getElementById('show_html').src = `${shown}.html`;
    }, name);
    await tab.waitForTimeout(2500);
    await tab.evaluate(() => document.getElementById('show_html').contentDocument?.documentElement.offsetHeight);
  },
  ...more,
});
const outer = (name, tongue, more = {}) => ({
  path: `/html/${name}.html`,
  tongue,
  language: tongue.slice(0, 2),
  wait: 3000,
  ...more,
});

export default {
  vendor: 'Huawei B890 (4G router)',
  source: {
    repo: 'Stricted/DT_Hybrid_GPL',
    commit: 'c1caff3ce1065f23ab222c4acd30abceac1a25d1',
    path: 'Hybrid_GPL_5115/Hybrid_security_baseline/output/www',
  },
  origin: 'http://192.168.1.1',
  root: 'huawei-b890',
  wait: 2000,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const api = /^\/api\/(.*)$/.exec(url.pathname);
    if (api) {
      const made = answers[api[1]];
      if (process.env.ROUND_LOG && !made) console.log('api', api[1]);
      const head = '<?xml version="1.0" encoding="UTF-8"?>';
      return {
        contentType: 'text/xml; charset=utf-8',
        body: made ? `${head}<response>${xml(made())}</response>` : `${head}<response></response>`,
      };
    }
    const found = file(url.pathname);
    if (!found) return null;
    if (url.pathname.endsWith('.xml'))
      return { contentType: 'text/xml; charset=utf-8', body: found.body.toString('utf8').replace(/^\uFEFF/, '') };
    if (url.pathname === '/html/setting.html')
      return {
        contentType: 'text/html; charset=utf-8',
        body: found.body.toString('utf8').replace('<iframe id="show_html"', '<iframe id="show_html" name="inner"'),
      };
    return { ...found, contentType: `${found.contentType}${/text/.test(found.contentType) ? '; charset=utf-8' : ''}` };
  },
  pages: {
    'wlan-fr': at('wlansettings', 'fr-fr'),
    'wlan-13-hidden-es': at('wlansettings', 'es-es', { channel: '13', hidden: true, width: '20/40', isolated: true }),
    'wlan-off-fr': at('wlansettings', 'fr-fr', { off: true }),
    'wlan-open-4-es': at('wlansettings', 'es-es', { channel: '4', security: 'None', mode: 'b/g' }),
    'mac-off-fr': at('wlanmacfilter', 'fr-fr'),
    'mac-deny-es': at('wlanmacfilter', 'es-es', { filter: 'deny', list: [devices[1], devices[3]] }),
    'mac-allow-fr': at('wlanmacfilter', 'fr-fr', { filter: 'allow', list: [devices[0], devices[2]] }),
    'status-es': at('wlanstatus', 'es-es'),
    'status-off-fr': at('wlanstatus', 'fr-fr', { off: true }),
    'lan-es': at('lanstatus', 'es-es'),
    'lanmac-deny-fr': at('lanmacfilter', 'fr-fr', { lan: '2', list: [devices[3]] }),
    'dhcp-es': at('dhcp', 'es-es'),
    'settings-fr': outer('setting', 'fr-fr'),
    'home-es': outer('home', 'es-es'),
  },
};
