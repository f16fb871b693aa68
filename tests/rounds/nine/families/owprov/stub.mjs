// OpenWiFi's provisioning pages, a controller of access points (React, Chakra UI, Formik; English, German, French, Spanish). Newer pages than round six's controller.
import { devices, names } from '../../../home.mjs';

let page = {};
const radio = (five) => ({
  band: five ? '5G' : '2G',
  bandwidth: 20,
  country: 'DE',
  'channel-mode': 'HE',
  'channel-width': five ? 80 : (page.width ?? 20),
  channel: five ? 36 : (page.channel ?? 6),
  'tx-power': five ? 20 : 17,
  'legacy-rates': false,
  rates: { beacon: 6000, multicast: 24000 },
  'he-settings': { 'multiple-bssid': false, ema: false, 'bss-color': 64 },
});
const network = () => ({
  name: names.two,
  'bss-mode': 'ap',
  'wifi-bands': page.bands ?? ['2G', '5G'],
  encryption: { proto: page.proto ?? 'psk2', key: names.key, ieee80211w: 'disabled' },
  'hidden-ssid': !!page.hidden,
  'isolate-clients': !!page.isolated,
  'maximum-clients': 64,
  services: page.steering ? ['wifi-steering'] : [],
  'dtim-period': 2,
  'tip-information-element': true,
  ...(page.list && {
    'access-control-list': { mode: page.mode, 'mac-address': page.list.map((d) => d.mac.toLowerCase()) },
  }),
});
const section = (name, value) => ({
  name,
  description: '',
  weight: 0,
  configuration: JSON.stringify({ [name]: value }),
});
const configuration = () => ({
  id: 'home',
  name: 'Lindenhof',
  description: '',
  deviceRules: { rcOnly: 'inherit', rrm: 'inherit', firmwareUpgrade: 'inherit' },
  deviceTypes: ['*'],
  entity: '',
  venue: 'v1',
  inUse: [],
  notes: [],
  variables: [],
  created: 1_700_000_000,
  modified: 1_700_000_000,
  extendedInfo: { entity: {}, venue: { name: 'Lindenhof' } },
  configuration: [
    section('radios', [radio(false), radio(true)]),
    section('interfaces', [
      { name: 'LAN', role: 'upstream', ethernet: [{ 'select-ports': ['WAN*'] }], ssids: [network()] },
    ]),
  ],
});
const answers = {
  '/api/v1/oauth2': () => ({ id: 'u1', name: 'admin', email: 'admin@example.org', userRole: 'root', avatar: '0' }),
  '/api/v1/systemEndpoints': (url) => ({
    endpoints: ['owprov', 'owgw', 'owfms', 'owsec'].map((type) => ({
      type,
      id: 1,
      vendor: 'x',
      uri: url.origin,
      authenticationType: 'internal_v1',
    })),
  }),
  '/api/v1/preferences': () => ({ data: [] }),
  '/api/v1/configuration/home': () => configuration(),
  '/api/v1/configuration': () => ({ configurations: [configuration()] }),
  '/api/v1/variable': () => ({ variableBlocks: [], count: 0 }),
  '/api/v1/entity': () => ({ entities: [], root: [] }),
  '/api/v1/venue': () => ({ venues: [] }),
  '/api/v1/inventory': () => ({ taglist: [], deviceTypes: [], tags: [] }),
  '/api/v1/deviceTypes': () => ({ deviceTypes: [] }),
};

const settled = (tab, time = 900) => tab.waitForTimeout(time);
/** The tabs below the name: the radios, the interfaces (each pane stays in the document). */
const pane = (n) => async (tab) => {
  await tab.getByRole('tablist').nth(1).getByRole('tab').nth(n).click();
  await settled(tab, 1500);
};
const radios = pane(0);
const interfaces = pane(1);
/** The pencil beside the configuration's name. */
const edit = async (tab) => {
  await tab.locator('div:has(> div > h2:text-is("Lindenhof")) button').nth(1).click();
  await settled(tab, 1500);
};
const at = (more = {}) => ({ path: '/#/configuration/home', wait: 4500, ...more });
const german = { language: 'de', locale: 'de-DE', init: { language: 'de' } };

export default {
  vendor: 'OpenWiFi provisioning (React, Chakra UI)',
  source: {
    repo: 'Telecominfraproject/wlan-cloud-owprov-ui',
    commit: 'c32a1d675669373dbd295a6b80cde5976d3c32b1',
    path: 'src/pages/ConfigurationPage/ConfigurationCard',
  },
  origin: 'http://192.168.1.5:16001',
  root: 'owprov',
  state: (values) => {
    page = values;
  },
  init: ({ language }) => {
    localStorage.setItem('access_token', 'made-up');
    localStorage.setItem('i18nextLng', language);
  },
  initWith: { language: 'en' },
  answer: async ({ url, file }) => {
    if (url.pathname.startsWith('/api/')) {
      const made = answers[url.pathname.replace(/\/$/, '')]?.(url);
      if (!made && process.env.ROUND_LOG) console.log('no answer', url.pathname + url.search);
      return { json: made ?? {} };
    }
    return (
      file(url.pathname === '/' ? '/index.html' : url.pathname) ??
      (/\.\w+$/.test(url.pathname) ? undefined : file('/index.html'))
    );
  },
  pages: {
    radios: at({ steps: radios }),
    'radios-edit-40-de': at({ ...german, channel: 9, width: 40, steps: async (tab) => (await edit(tab), radios(tab)) }),
    network: at({ steps: interfaces }),
    'network-edit-hidden': at({ hidden: true, proto: 'sae', steps: async (tab) => (await edit(tab), interfaces(tab)) }),
    'network-deny-de': at({ ...german, mode: 'deny', list: [devices[1], devices[3]], steps: interfaces }),
    'network-allow': at({ mode: 'allow', list: [devices[0], devices[2]], steering: true, steps: interfaces }),
  },
};
