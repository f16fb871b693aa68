// ipTIME's pages for telephones (A3004NS): jQuery Mobile, a page a topic, panels that slide in, values as JSON.
import { devices, names } from '../../../home.mjs';

let page = {};
const range = (from, to, step = 1) => Array.from({ length: (to - from) / step + 1 }, (_, n) => from + n * step);
const channels = { '2g': range(1, 13), '5g': [36, 40, 44, 48, 52, 56, 60, 64, 149, 153, 157, 161] };
const network = (mode, n) => {
  const five = mode === '5g';
  const guest = n > 0;
  const mine = page[five ? 'five' : 'two'] ?? {};
  const channel = mine.channel ?? (five ? 44 : 6);
  return {
    run: guest ? (page.guest ? '1' : '0') : mine.off ? '0' : '1',
    ismain: guest ? '0' : '1',
    uiidx: String(n),
    sidx: String(n),
    ssid: guest ? names.guest : five ? names.five : names.two,
    broadcastssid: mine.hidden && !guest ? '0' : '1',
    mbsspolicy: guest ? '1' : '0',
    personallist: guest ? 'wpa2psk_aes' : (mine.security ?? 'wpa2psk_aes'),
    enterpriselist: 'wpa2_aes',
    useenterprise: '0',
    wpapsk: names.key,
    radiusserver: '0.0.0.0',
    radiusport: '1812',
    radiussecret: '',
    qosenable: '0',
    rxrate: '0',
    txrate: '0',
    wepformat: '0',
    weplen: '0',
    selchannel: mine.auto ? '0' : `${channel}.${channel}`,
    channel: `${channel}.${channel}`,
    autochannel: mine.auto ? '1' : '0',
    bandwidth: '20',
    country: 'KR',
    rwarning: '0',
  };
};
const extended = (mode) => ({
  mode: page.mode ?? (mode === '5g' ? '23' : '10'),
  country: 'KR',
  channelwidth: page.width ?? (mode === '5g' ? '80' : '20'),
  txpower: page.power ?? '100',
  beacon: '100',
  rts: '2347',
  frag: '2346',
  ldpc: 'on',
  wmm: 'on',
  wpsmode: 'on',
  phywatchdog: 'off',
  wpsnoti: 'off',
  dfs: 'off',
  stbc: 'on',
  dynchannel: page.dynamic ? 'on' : 'off',
  dcsperiodhour: '10',
  txbfmumode: '0',
  muflag: '0',
});
const bss = (mode) => [network(mode, 0), network(mode, 1), {}];
const basicsetup = () => ({
  errcode: '0',
  connmode: '0',
  use_5g: '1',
  use_radius: '0',
  use_qos: '1',
  use_dynchannel: '1',
  use_ldpc: '1',
  use_stbc: '1',
  use_dfs: '1',
  use_phy: '0',
  use_lgtv: '0',
  use_txbfmumode: '0',
  use_muflag: '0',
  use_mimoant: '0',
  bsslist_2g: bss('2g'),
  bsslist_5g: bss('5g'),
  extendsetup2g: extended('2g'),
  extendsetup5g: extended('5g'),
});
const dashes = (mac) => mac.replaceAll(':', '-');
const macauth = () => ({
  errcode: '0',
  bsslist: ['2g', '5g'].map((mode) => ({
    wlmode: mode,
    idx: '0',
    bssidx: '0',
    ismain: '1',
    ssid: mode === '5g' ? names.five : names.two,
    policy: (mode === '2g' && page.policy) || 'open',
    macaddr: '02-11-22-33-44-55',
    registered: '0',
  })),
});
const stations = () => [
  ...devices
    .filter((d) => d.band === '2.4' && (page.policy !== 'accept' || d !== devices[1]))
    .map((d) => ({
      mac: dashes(d.mac),
      day: '0',
      hour: '2',
      min: '15',
      sec: '3',
      statstr: `${d.rssi} dBm`,
      ipaddr: d.ip,
      pcname: d.name,
    })),
  {},
];
const lan = () => ({
  lanconf: { ip: '192.168.0.1', netmask: '255.255.255.0', ipsubnet: '192.168.0' },
  dhcpconf: {
    dhcprun: '1',
    sip: '192.168.0.2',
    eip: '192.168.0.254',
    miprange: '0',
    leasetime: '7200',
    dnssuffix: '',
    dhcpautodetect: '0',
  },
  dhcp: { status: 'S_START' },
});
const leases = () => [
  ...devices.map((d) => ({
    ipaddr: d.ip,
    hwaddr: d.mac,
    connect_type: 'S_WIRELESS',
    dynamic: 1,
    hostname: d.name,
  })),
  {},
];
const option = (value, text) => ({ value: String(value), text });
const data = (query) => {
  const mode = query.get('category') === '5g' ? '5g' : '2g';
  const smenu = query.get('smenu');
  if (smenu === 'laninfo') return { addlist: leases(), dellease: leases() };
  if (smenu === 'macauth')
    return { reglist: [...(page.list ?? []).map((d) => ({ mac: dashes(d.mac), info: d.name })), {}] };
  const all = channels[mode].map((n) => ({ value: String(n) }));
  if (query.get('mode') === 'channel') return { channellist: [{ control_KR_20: all }, { central_KR_20: all }] };
  return {
    countrycode: [option('KR', ''), option('US', '')],
    modelist:
      mode === '5g'
        ? [option(23, 'A,N,AC'), option(18, 'A,N'), option(4, 'A')]
        : [option(10, 'B,G,N'), option(13, 'B,G'), option(2, 'B'), option(6, 'N')],
    channelwidths: [
      option(0, ''),
      option(20, '20 MHz'),
      option(40, '40 MHz'),
      ...(mode === '5g' ? [option(80, '80 MHz')] : []),
    ],
  };
};
const asked = (query) => {
  const what = `${query.get('smenu')} ${query.get('act')}`;
  if (query.get('smenu') === 'sysinfo')
    return {
      canlogout: '1',
      firmversion: '9.98.4',
      productname: 'A3004NS',
      connectinfo: [{ wantype: 'wan1', wanstatus: 'connected', ipaddr: '203.0.113.7' }],
    };
  if (query.get('smenu') === 'menulist')
    return Object.fromEntries(
      [
        'SYSCONF_INFO',
        'NETINFO_WANINFO',
        'NETINFO_LANINFO',
        'WIRELESSCONF_BASICSETUP',
        'WIRELESSCONF_MACAUTH',
        'NATROUTERCONF_PORTFORWARD',
        'SYSCONF_LOGIN',
        'SYSCONF_MISC',
      ].map((name) => [name, 'enabled']),
    );
  const mode = query.get('category') === '5g' ? '5g' : '2g';
  if (what === 'basicsetup config') return { ...basicsetup(), wlrule: network(mode, 0) };
  if (what === 'basicsetup status')
    return {
      remaintime2g: '0',
      remaintime5g: '0',
      wps2g: { status: 'WPS_STOP' },
      wps5g: { status: 'WPS_STOP' },
    };
  if (what === 'macauth config') return macauth();
  if (what === 'macauth status') return { stalist: stations() };
  if (what.startsWith('laninfo') && query.get('act') !== 'data') return lan();
  return data(query);
};
/** The page's frame, which its CGI writes. */
const shell = () => `<!doctype html><html><head><title>ipTIME A3004NS Mobile Manager</title>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no"/>
<script src="/common/js/jquery.js"></script><script src="/common/js/jquery.mobile-1.4.5.min.js"></script>
<link href="/common/css/jquery.mobile.css" rel="stylesheet" type="text/css">
<script src="/common/js/mobile.js"></script><link href="/common/css/mobile.css" rel="stylesheet" type="text/css">
<link href="/common/css/menu_icon.css" rel="stylesheet" type="text/css">
<script src="js/mobile.js"></script><link href="css/mobile.css" rel="stylesheet" type="text/css">
<script src="/common/lang/kr.js"></script><script src="/common/lang/lang.js"></script><script src="lang/kr.js"></script>
</head><body><div id="page"></div></body></html>`;
const at = (name, more = {}) => ({ path: `/${name}/iux.cgi`, ...more });
const tap = (selector) => async (tab) => {
  await tab.evaluate((one) => {
    const link = document.querySelector(one);
    link.dispatchEvent(new Event('mousedown', { bubbles: true }));
    link.click();
  }, selector);
  await tab.waitForTimeout(3000);
};
const basic = 'wirelessconf/basicsetup';
const filter = 'wirelessconf/macauth';

export default {
  vendor: 'ipTIME (EFM Networks)',
  source: {
    repo: 'iptime-gpl/userapps_a3004nd',
    commit: '8884bc1221ff6e4216c005e49aacea11e4833007',
    path: 'cgi-src/iux/install',
  },
  origin: 'http://192.168.0.1',
  root: 'iptime',
  language: 'ko',
  wait: 3500,
  state: (made) => {
    page = made;
  },
  answer: ({ url }) => {
    if (url.pathname.endsWith('/iux.cgi')) return { contentType: 'text/html; charset=utf-8', body: shell() };
    if (url.pathname === '/cgi/iux_get.cgi') return { json: asked(url.searchParams) };
    return null;
  },
  pages: {
    overview: at(basic),
    'overview-2-off': at(basic, { two: { off: true }, guest: true }),
    'basic-2': at(basic, { steps: tap('#wlrule_0_2g') }),
    'basic-2-hidden': at(basic, { two: { hidden: true, channel: 13 }, steps: tap('#wlrule_0_2g') }),
    'basic-2-open': at(basic, { two: { auto: true, security: 'nouse' }, steps: tap('#wlrule_0_2g') }),
    'basic-5': at(basic, { steps: tap('#wlrule_0_5g') }),
    'extend-2': at(basic, { steps: tap('#extendsetup_0_2g') }),
    'extend-2-n': at(basic, { mode: '6', width: '40', power: '60', steps: tap('#extendsetup_0_2g') }),
    'extend-5': at(basic, { dynamic: true, steps: tap('#extendsetup_0_5g') }),
    'mac-off': at(filter),
    'mac-block': at(filter, { policy: 'accept', list: [devices[1]] }),
    'mac-block-list': at(filter, { policy: 'accept', list: [devices[1]], steps: tap('[sid="DELMAC"]') }),
    'mac-allow-list': at(filter, { policy: 'deny', list: [devices[0], devices[2]], steps: tap('[sid="DELMAC"]') }),
    'lan-leases': at('netinfo/laninfo', { steps: tap('[sid="addsearch"] a') }),
  },
};
