// D-Link DSL-2750U U1 (TWSZ, "webproc"): one frame page that includes the wanted page and its script; every word is laid over from the language files.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';
import { fill } from '../../webcm.mjs';

let page = {};
const gateway = ':InternetGatewayDevice.';
const network = (number) => {
  const own = number === 1;
  return {
    Enable: own ? (page.off ? '0' : '1') : number === 2 && page.guest ? '1' : '0',
    SSID: own ? names.two : number === 2 ? names.guest : `dlink${number}`,
    SSIDAdvertisementEnabled: own && page.hidden ? '0' : '1',
    'X_TWSZ-COM_CurrentCountry': 'Germany',
    Channel: page.channel ?? '0',
    Standard: page.mode ?? 'bgn',
    'X_TWSZ-COM_Bandwidth': page.width ?? '20',
    'X_TWSZ-COM_ControlSideband': 'Upper',
    'WPS.Enable': '0',
    'WPS.Version': '1',
    'X_TWSZ-COM_APIsolate': page.isolated ? '1' : '0',
    'X_TWSZ-COM_WMMEnabled': '1',
    'X_TWSZ-COM_MAXSTATION': '16',
    MaxBitRate: 'Auto',
    'X_TWSZ-COM_MulticastRate': '0',
    'X_TWSZ-COM_Power': page.power ?? '100',
    'X_TWSZ-COM_BeaconInterval': '100',
    'X_TWSZ-COM_RCSCTSThreshlod': '2346',
    'X_TWSZ-COM_FRAGLEN': '2346',
    'X_TWSZ-COM_DTIM': '1',
    'X_TWSZ-COM_PreambleType': '0',
    'X_TWSZ-COM_DeviceName': `wlan0${number > 1 ? `-vap${number - 2}` : ''}`,
    BeaconType: page.security ?? '11i',
    WEPEncryptionLevel: '104-bit',
    WEPKeyIndex: '1',
    BasicAuthenticationMode: 'None',
    BasicEncryptionModes: page.security === 'Basic' ? 'WEPEncryption' : 'None',
    WPAAuthenticationMode: 'PSKAuthentication',
    WPAEncryptionModes: 'AESEncryption',
    IEEE11iAuthenticationMode: 'PSKAuthentication',
    IEEE11iEncryptionModes: 'AESEncryption',
    'X_TWSZ-COM_PSKExpression': 'KeyPassphrase',
    'PreSharedKey.1.KeyPassphrase': names.key,
    'X_TWSZ-COM_WPAGroupRekey': '3600',
    TotalAssociations: own ? '2' : '0',
    MACAddressControlEnabled: page.mac ? '1' : '0',
    BSSID: `02:11:22:33:44:5${number}`,
  };
};
const single = () => ({
  'DeviceInfo.Manufacturer': 'D-Link',
  'DeviceInfo.ModelName': 'DSL-2750U',
  'DeviceInfo.HardwareVersion': 'U1',
  'DeviceInfo.SoftwareVersion': 'IN_1.08',
  'DeviceInfo.SerialNumber': '021122334455',
  'DeviceInfo.UpTime': '86400',
  'X_TWSZ-COM_IPv6Enable.Enable': '0',
  'X_TWSZ-COM_WLAN.WirelessMultiAPIsolationEnable': page.apart ? '1' : '0',
  'X_TWSZ-COM_WLAN.WirelessType': '1',
  'LANDevice.1.LANHostConfigManagement.AllowedMACAddresses': (page.list ?? []).map((d) => d.mac).join(','),
  'LANDevice.1.LANHostConfigManagement.IPInterfaceNumberOfEntries': '1',
  'LANDevice.1.LANHostConfigManagement.SubnetMask': '255.255.255.0',
  'LANDevice.1.LANHostConfigManagement.DHCPServerEnable': '1',
  'LANDevice.1.LANHostConfigManagement.MinAddress': '192.168.1.2',
  'LANDevice.1.LANHostConfigManagement.MaxAddress': '192.168.1.254',
  'LANDevice.1.LANHostConfigManagement.DHCPLeaseTime': '86400',
  'LANDevice.1.LANHostConfigManagement.IPRouters': '192.168.1.1',
  'LANDevice.1.LANHostConfigManagement.DNSServers': '192.168.1.1',
  'LANDevice.1.Hosts.HostNumberOfEntries': String(devices.length),
  'LANDevice.1.LANEthernetInterfaceConfig.2.MACAddress': '02:11:22:33:44:55',
  LANDeviceNumberOfEntries: '1',
});
const interfaces = { Enable: '1', IPInterfaceIPAddress: '192.168.1.1', IPInterfaceSubnetMask: '255.255.255.0' };
/** One value by its full name. */
const get = (name) => {
  const short = name.replace(gateway, '');
  const wireless = /^LANDevice\.1\.WLANConfiguration\.(\d)\.(.*)$/.exec(short);
  if (wireless) return network(Number(wireless[1]))[wireless[2]] ?? '';
  const own = /^LANDevice\.1\.LANHostConfigManagement\.IPInterface\.1\.(.*)$/.exec(short);
  return (own ? interfaces[own[1]] : single()[short]) ?? '';
};
const host = (d) => ({
  HostName: d.name,
  MACAddress: d.mac,
  IPAddress: d.ip,
  LeaseTimeRemaining: '82800',
  VendorClassID: '',
  AddressSource: 'DHCP',
});
const lists = {
  'LANDevice.': [1],
  'LANDevice.1.WLANConfiguration.': [1, 2, 3, 4],
  'LANDevice.1.LANHostConfigManagement.IPInterface.': [1],
  'X_TWSZ-COM_Authentication.UserList.': ['admin', 'user', 'support'].map((UserName, n) => ({
    UserName,
    Level: n + 1,
  })),
  'LANDevice.1.Hosts.Host.': devices.map(host),
  'LANDevice.1.WLANConfiguration.1.AssociatedDevice.': devices.slice(0, 2).map((d) => ({
    AssociatedDeviceMACAddress: d.mac,
    'X_TWSZ-COM_AssociatedDeviceState': '1',
  })),
};
const rows = (name, columns) =>
  (lists[name.replace(gateway, '')] ?? []).map((one, n) => [
    n + 1,
    ...columns.map((column) => (typeof one === 'object' ? one[column] : get(`${name}${one}.${column}`)) ?? ''),
  ]);

const at = (subpage, language, more = {}) => {
  const [menu, of] = { wlbasic: ['setup', 'wireless'], wlsecurity: ['setup', 'wireless'] }[subpage] ?? [
    more.menu ?? 'advanced',
    more.of ?? 'wadvance',
  ];
  return {
    path: `/cgi-bin/webproc?getpage=html/index.html&var:menu=${menu}&var:page=${of}${of === subpage ? '' : `&var:subpage=${subpage}`}`,
    language,
    ...more,
  };
};
const tongues = { en: 'en_us', es: 'es_es', zh: 'zh_cn' };

const family = {
  vendor: 'D-Link DSL-2750U U1 (TWSZ)',
  source: {
    repo: 'cubieb/DSL2750U_U1_GPL_IN_1.08_IN',
    commit: '889d1b19f9c9ebfe14a04d742213297cfe239ee6',
    path: 'customer/apps/html',
  },
  origin: 'http://192.168.1.1',
  root: 'dsl2750u',
  folder: '',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const own = (name) => path.join(family.folder, 'standard', name.replace(/^\/?html\//, ''));
    if (url.pathname !== '/cgi-bin/webproc') return file(`/standard/${url.pathname.replace(/^\/html\//, '')}`);
    const vars = {
      language: tongues[page.language],
      sys_UserLevel: '1',
      sys_UserName: 'admin',
      sys_SupportLangs: 'en_us;zh_cn;es_es',
      sys_RemoteAddr: '192.168.1.40',
      sys_CurrentTime: '2026-12-01 10:00:00',
    };
    for (const [key, value] of url.searchParams) if (key.startsWith('var:')) vars[key.slice(4)] = value;
    const text = (name) => (fs.existsSync(own(name)) ? fs.readFileSync(own(name), 'utf8').replace(/^\uFEFF/, '') : '');
    const body = fill(text(url.searchParams.get('getpage') ?? 'html/main.html'), {
      vars,
      get,
      rows,
      file: text,
      missing: '-',
    });
    return { contentType: 'text/html; charset=utf-8', body };
  },
  pages: {
    'wireless-en': at('wlbasic', 'en'),
    'wireless-off-es': at('wlbasic', 'es', { off: true, channel: '6' }),
    'wireless-hidden-13-zh': at('wlbasic', 'zh', { hidden: true, channel: '13', width: '0', mode: 'n' }),
    'wireless-11-es': at('wlbasic', 'es', { channel: '11', width: '40', mode: 'ng', apart: true }),
    'security-en': at('wlsecurity', 'en', { security: 'WPAand11i' }),
    'security-open-es': at('wlsecurity', 'es', { security: 'None' }),
    'advanced-isolated-en': at('wladvanced', 'en', { isolated: true, power: '40', guest: true }),
    'advanced-zh': at('wladvanced', 'zh'),
    'mac-off-en': at('wlmacfilter', 'en'),
    'mac-allow-es': at('wlmacfilter', 'es', { mac: true, list: [devices[0], devices[2]] }),
    'clients-es': at('wlclients', 'es', { menu: 'status', of: 'wlclients' }),
    'leases-en': at('dhcpclients', 'en', { menu: 'status', of: 'dhcpclients' }),
    'login-es': { path: '/cgi-bin/webproc', language: 'es' },
  },
};
export default family;
