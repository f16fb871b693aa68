/**
 * Where the brands' routers answer, for "Open my router". Hints only: any router may have been given another address.
 * Names that also lead to a public site are not offered, even when a router answers to them: a click must stay at home.
 * Figures: makers' and users' published lists (docs/add-a-router.md); app names as the makers use them.
 */

export interface Brand {
  /** The name people know, never translated. */
  name: string;
  /** Further names people may type; lower case. */
  also?: string;
  /** Usual addresses, the likeliest first; empty when there is no page. */
  addresses: string[];
  /** `page`: everything is on the page; `partly`: some settings only in the app; `app`: no useful page at all. */
  settings: 'page' | 'partly' | 'app';
  /** The app's name; absent when it differs from provider to provider. */
  app?: string;
  /** What this app or page usually calls the way to a 2.4 GHz network; id under `app_tip` in the texts. */
  tip?: 'eero' | 'google' | 'deco' | 'starlink' | 'xfinity' | 'airport' | 'code';
  /** The page comes with a certificate the router signed itself: the browser warns. */
  selfSigned?: boolean;
}

const page = (name: string, addresses: string[], more: Partial<Brand> = {}): Brand => ({
  name,
  addresses: addresses.map((address) => (address.includes('://') ? address : `http://${address}/`)),
  settings: 'page',
  ...more,
});

/** All brands, sorted by name. */
export const BRANDS: readonly Brand[] = [
  page('Actiontec', ['192.168.1.1', '192.168.0.1']),
  page('Airtel / BSNL', ['192.168.1.1']),
  page('Apple AirPort', [], { settings: 'app', app: 'AirPort Utility', tip: 'airport', also: 'time capsule' }),
  page('Arris / Motorola', ['192.168.0.1'], { also: 'surfboard' }),
  page('ASUS', ['router.asus.com', '192.168.50.1', '192.168.1.1'], { also: 'zenwifi aimesh merlin rog' }),
  page('AT&T', ['192.168.1.254'], { also: 'bgw pace att', tip: 'code' }),
  page('Belkin', ['192.168.2.1', 'router']),
  page('Bell Home Hub', ['192.168.2.1'], { also: 'giga hub canada' }),
  page('Bouygues Bbox', ['https://mabbox.bytel.fr/', '192.168.1.254']),
  page('BT / EE / Plusnet', ['192.168.1.254', 'bthomehub.home'], { also: 'smart hub' }),
  page('Buffalo AirStation', ['192.168.11.1']),
  page('Cox Panoramic', ['192.168.0.1'], { settings: 'partly' }),
  page('Cudy', ['192.168.10.1']),
  page('D-Link', ['192.168.0.1', 'dlinkrouter.local'], { also: 'dlink' }),
  page('DD-WRT / FreshTomato', ['192.168.1.1'], { also: 'ddwrt' }),
  page('eero', [], { settings: 'app', app: 'eero', tip: 'eero', also: 'amazon' }),
  page('Freebox', ['mafreebox.freebox.fr', '192.168.1.254'], { also: 'free' }),
  page('FRITZ!Box', ['fritz.box', '192.168.178.1', '169.254.1.1'], { also: 'avm fritzbox' }),
  page('GL.iNet', ['192.168.8.1'], { also: 'glinet slate beryl' }),
  page('Google / Nest Wifi', [], { settings: 'app', app: 'Google Home', tip: 'google', also: 'onhub' }),
  page('Hitron / Humax', ['192.168.0.1']),
  page('Honor', ['192.168.3.1']),
  page('Huawei', ['192.168.3.1', '192.168.8.1', '192.168.100.1'], { also: 'echolife hg' }),
  page('JioFiber', ['192.168.29.1'], { selfSigned: true, also: 'jio' }),
  page('Keenetic', ['my.keenetic.net', '192.168.1.1']),
  page('KPN', ['mijnmodem.kpn', '192.168.2.254'], { also: 'experia box' }),
  page('Linksys / Velop', ['myrouter.local', '192.168.1.1', '10.0.0.1'], { settings: 'partly', app: 'Linksys' }),
  page('Mercusys', ['mwlogin.net', 'melogin.cn', '192.168.1.1'], { also: 'halo' }),
  page('MikroTik', ['192.168.88.1']),
  page('Netgear', ['routerlogin.net', '192.168.1.1', '192.168.0.1'], { also: 'nighthawk' }),
  page('Netgear Orbi', ['orbilogin.com', '192.168.1.1']),
  page('Netis', ['192.168.1.1']),
  page('Nokia', ['192.168.18.1', '192.168.1.254'], { also: 'ont alcatel' }),
  page('OpenWrt', ['192.168.1.1', 'openwrt.lan'], { also: 'luci turris' }),
  page('Orange Livebox', ['livebox', '192.168.1.1'], { also: 'sosh' }),
  page('pfSense / OPNsense', ['https://192.168.1.1/'], { selfSigned: true }),
  page('Plume / provider pods', [], { settings: 'app', also: 'superpod homepass' }),
  page('Rogers / Shaw', ['10.0.0.1'], { settings: 'partly', also: 'ignite bluecurve canada' }),
  page('Sagemcom', ['192.168.1.1', '192.168.0.1']),
  page('SFR box', ['192.168.1.1'], { also: 'neufbox' }),
  page('Siemens / SMC / Philips', ['192.168.2.1']),
  page('Sky', ['192.168.0.1'], { also: 'sky hub uk' }),
  page('Spectrum', [], { settings: 'app', app: 'My Spectrum', also: 'charter' }),
  page('Starlink', [], { settings: 'app', app: 'Starlink', tip: 'starlink' }),
  page('Swisscom Internet-Box', ['192.168.1.1']),
  page('Synology', ['http://192.168.1.1:8000/', 'https://192.168.1.1:8001/'], { selfSigned: true }),
  page('T-Mobile Home Internet', ['192.168.12.1'], { settings: 'partly', also: 'tmobile' }),
  page('TalkTalk / Vodafone UK', ['192.168.1.1', 'vodafone.broadband']),
  page('Technicolor / Thomson / Vantiva', ['192.168.1.254', '192.168.0.1', '10.0.0.138']),
  page('Telekom Speedport', ['speedport.ip', '192.168.2.1'], { also: 'deutsche' }),
  page('Telstra Smart Modem', ['mymodem.modem', '192.168.0.1']),
  page('Teltonika', ['https://192.168.1.1/'], { selfSigned: true }),
  page('Telus', ['192.168.1.254'], { also: 'canada' }),
  page('Tenda', ['192.168.0.1', '192.168.5.1'], { also: 'nova' }),
  page('Totolink', ['192.168.0.1']),
  page('TP-Link', ['tplinkwifi.net', '192.168.0.1', '192.168.1.1'], { also: 'archer tplink' }),
  page('TP-Link Deco', ['tplinkdeco.net', '192.168.68.1'], { settings: 'partly', app: 'Deco', tip: 'deco' }),
  page('TRENDnet / Wavlink', ['192.168.10.1']),
  page('Ubiquiti AmpliFi', ['amplifi.lan', '192.168.155.1'], { settings: 'partly', app: 'AmpliFi' }),
  page('Ubiquiti UniFi', ['https://unifi/', 'https://192.168.1.1/'], { selfSigned: true, also: 'dream machine' }),
  page('Verizon Fios', ['https://192.168.1.1/'], { selfSigned: true }),
  page('Virgin Media', ['192.168.0.1'], { also: 'super hub uk' }),
  page('Vodafone Station', ['192.168.0.1'], { also: 'kabel deutschland' }),
  page('Xfinity / Comcast', ['10.0.0.1'], { settings: 'partly', app: 'Xfinity', tip: 'xfinity', also: 'xfi' }),
  page('Xiaomi / Redmi', ['192.168.31.1'], { also: 'miwifi' }),
  page('Ziggo', ['192.168.178.1'], { also: 'connectbox' }),
  page('ZTE', ['192.168.1.1', '192.168.0.1', '192.168.8.1']),
  page('Zyxel', ['192.168.1.1', 'myrouter']),
];

/** Tried in this order when the brand is not known: the addresses most brands use. */
export const COMMON_ADDRESSES: readonly string[] = ['192.168.1.1', '192.168.0.1', '192.168.1.254', '10.0.0.1'].map(
  (host) => `http://${host}/`,
);

const fold = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * @param query what the user typed; spaces, case and punctuation do not matter
 * @returns the brands whose name, or another name, holds it; names that begin with it first
 */
export function findBrands(query: string): Brand[] {
  const wanted = fold(query);
  if (wanted === '') return [...BRANDS];
  const hits = BRANDS.filter(({ name, also = '' }) => fold(`${name} ${also}`).includes(wanted));
  const begins = (brand: Brand) => fold(brand.name).startsWith(wanted);
  return [...hits.filter(begins), ...hits.filter((brand) => !begins(brand))];
}
