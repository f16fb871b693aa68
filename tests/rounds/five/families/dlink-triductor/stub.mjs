// D-Link DSL-G2452DG (Triductor's interface): server tags name TR-098 objects and the leaves to print; this fills them from a table.
import { devices, names } from '../../../home.mjs';

let page = {};
const base = 'InternetGatewayDevice.LANDevice.1.';
const wlan = (index, five) => ({
  [`${base}WLANConfiguration.${index}.`]: {
    Enable: five || !page.off24 ? '1' : '0',
    'X_CT-COM_SSIDHide': five ? '1' : '0',
    SSID: five ? names.five : names.two,
    BSSID: `02:11:22:33:44:6${index}`,
    Isolation: '0',
    X_TRI_RegulatoryDomainSupported: 'DE,US,CN',
    RegulatoryDomain: 'DE',
    BeaconType: 'WPAand11i',
    BeaconTypeExt: 'WPAand11i',
    WEPEncryptionLevel: '40-bit',
    WEPKeyIndex: '1',
    BasicAuthenticationMode: 'None',
    BasicEncryptionModes: 'None',
    WPAAuthenticationMode: 'PSKAuthentication',
    WPAEncryptionModes: 'TKIPandAESEncryption',
    IEEE11iAuthenticationMode: 'PSKAuthentication',
    IEEE11iEncryptionModes: 'TKIPandAESEncryption',
    'X_CT-COM_PSKExpression': 'KeyPassphrase',
    PSKExpression: 'KeyPassphrase',
    'PreSharedKey.1.KeyPassphrase': names.key,
    KeyPassphrase: names.key,
    'PreSharedKey.1.PreSharedKey': '',
    PreSharedKey: '',
    Standard: five ? 'a,n,ac' : (page.standard ?? 'b,g,n'),
    TransmitPower: '100',
    MaxBitRate: 'Auto',
    DTIM: '1',
    'X_CT-COM_GuardInterval': '400',
    WMMEnable: '1',
    UAPSDEnable: '0',
    Channel: five ? '36' : (page.channel24 ?? '6'),
    'X_CT-COM_ChannelWidth': five ? '3' : (page.width24 ?? '0'),
    BeaconInterval: '100',
    RTS_Threshold: '2347',
    Fragment_Threshold: '2346',
    Maximum_Clients: '32',
    AutoChannelEnable: page.auto24 && !five ? '1' : '0',
    PossibleChannels: five ? '36,40,44,48,52,56,60,64' : '1-13',
    ChannelsInUse: five ? '36' : '6',
  },
  [`${base}WLANConfiguration.${index}.X_TRI-ACL.`]: { Status: five ? '0' : (page.acl ?? '0') },
});
/** Further names of a radio, all off: the pages count them. */
const spare = (index) => ({
  [`${base}WLANConfiguration.${index}.`]: {
    ...wlan(index, index > 4)[`${base}WLANConfiguration.${index}.`],
    Enable: '0',
    SSID: `SSID${index}`,
  },
  [`${base}WLANConfiguration.${index}.X_TRI-ACL.`]: { Status: '0' },
});
const table = () => ({
  ...wlan(1, false),
  ...spare(2),
  ...spare(3),
  ...spare(4),
  ...wlan(5, true),
  ...spare(6),
  ...spare(7),
  ...spare(8),
  ...Object.fromEntries(
    (page.acl ? [devices[1], devices[3]] : []).map((d, i) => [
      `${base}WLANConfiguration.1.X_TRI-ACL.Mac_List.${i + 1}.`,
      { MacAddr: d.mac, Desc: d.name },
    ]),
  ),
  ...Object.fromEntries(
    devices.map((d, i) => [
      `${base}Hosts.Host.${i + 1}.`,
      {
        HostName: d.name,
        MACAddress: d.mac,
        IPAddress: d.ip,
        'X_CT-COM_LeaseTimeExpire': '40000',
        AddressSource: 'DHCP',
      },
    ]),
  ),
  ...Object.fromEntries(
    devices.map((d, i) => [
      `${base}WLANConfiguration.${d.band === '5' ? 5 : 1}.AssociatedDevice.${i + 1}.`,
      { AssociatedDeviceIPAddress: d.ip, AssociatedDeviceMACAddress: d.mac },
    ]),
  ),
  [`${base}Hosts.`]: { HostNumberOfEntries: String(devices.length) },
  'InternetGatewayDevice.X_CT-COM_MacFilter.': { Enable: page.gateway ? '1' : '0', FilterMode: page.gateway ?? 'Deny' },
  ...Object.fromEntries(
    (page.gateway ? [devices[1], devices[2]] : []).map((d, i) => [
      `InternetGatewayDevice.X_CT-COM_MacFilter.MacList.${i + 1}.`,
      { MACAddress: d.mac },
    ]),
  ),
});

/** Which rows of the table an object of a tag means: all numbered ones below it, each as often as the tag says. */
function rows(object) {
  const shape = new RegExp(`^${object.replace(/[.-]/g, '\\$&').replaceAll('{i}', '\\d+')}(?:\\d+\\.)?$`);
  const all = Object.entries(table()).filter(([key]) => shape.test(key));
  const numbered = all.filter(([key]) => key !== object);
  return numbered.length ? numbered : all;
}
const single = (name) =>
  (name === 'InternetGatewayDevice.X_TRI_Language.Language'
    ? 'en'
    : table()[name.replace(/[^.]+$/, '')]?.[name.replace(/^.*\./, '')]) ?? '';
const fill = (text) =>
  text
    .replace(/<!--#getobject(?:_noop)?\s*"([^"]*)"\s*-->([\s\S]*?)<!--#endgetobject\s*-->/g, (_, head, block) => {
      const [object, ...leaves] = head.trim().split(/\s+/);
      return rows(object)
        .map(([key, values]) =>
          block
            .replace(/<!--#path\s*-->/g, key)
            .replace(/<!--#leaf\s*"?\s*(\d+)\s*"?\s*-->/g, (_all, n) => values[leaves[n - 1]] ?? ''),
        )
        .join('');
    })
    .replace(/<!--#getsingle(?:_noop)?\s*"([^"]*)"\s*-->/g, (_, name) => single(name.trim()));

const at = (name) => `/page/${name}.shtml`;
export default {
  vendor: 'D-Link DSL-G2452DG (Triductor)',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'D-LINK/DSL-g2452DG/jffs2-root/www/page',
  },
  origin: 'http://192.168.1.1',
  root: 'dlink-triductor',
  wait: 1200,
  rendering: 'server-rendered',
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname === '/' ? '/index.html' : url.pathname);
    if (url.pathname === '/host.html')
      return `<html><head><script src="/js/language_en.js"></script></head><frameset><frame name="inner" src="${url.search.slice(1)}"></frameset></html>`;
    return found && /\.s?html$/.test(url.pathname)
      ? { contentType: 'text/html', body: fill(found.body.toString('latin1')) }
      : found;
  },
  pages: Object.fromEntries(
    Object.entries({
      'basic-24': { inner: at('basicsetup/basic_wlcfg') },
      'basic-24-off': { inner: at('basicsetup/basic_wlcfg'), off24: true },
      'basic-5-hidden': { inner: at('basicsetup/basic_wlcfg_5g') },
      security: { inner: at('basicsetup/basic_wlsecurity') },
      'advanced-24': { inner: at('advancedsetup/adv_wladvcfg') },
      'advanced-24-auto-40': { inner: at('advancedsetup/adv_wladvcfg'), auto24: true, width24: '1', standard: 'n' },
      'advanced-5': { inner: at('advancedsetup/adv_wladvcfg_5g') },
      'acl-deny': { inner: at('advancedsetup/adv_wlacl'), acl: '1' },
      'mac-filter-gateway': { inner: at('advancedsetup/adv_macfilter'), gateway: 'Deny' },
      'dhcp-clients': { inner: at('status/status_dhcpclient') },
    }).map(([name, p]) => [
      name,
      {
        ...p,
        path: `/host.html?${p.inner}`,
        url: `http://192.168.1.1${p.inner}`,
        frame: 'inner',
        source: { path: `D-LINK/DSL-g2452DG/jffs2-root/www${p.inner}` },
      },
    ]),
  ),
};
