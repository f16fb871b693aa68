// Axilspot AIP10, an access point that can route (React 15, Redux, its own components; Chinese and English). What is not told here the maker's own examples answer.
import { devices, names } from '../../../home.mjs';

let page = {};
const ok = (data) => ({ json: { state: { code: 2000, msg: 'ok' }, data } });
const security = (mode) => ({
  mode,
  cipher: 'aes',
  key: names.key,
  auth: 'shared',
  keyLength: '64',
  keyType: 'Hex',
  keyIndex: '1',
});
const network = (ssid, mode, hidden) => ({
  ssid,
  enable: '1',
  vlanId: '1',
  isolation: '0',
  maxClients: '32',
  hideSsid: hidden ? '1' : '0',
  portalEnable: '0',
  airTimeEnable: '0',
  security: security(mode),
  speedLimit: { enable: '0', upload: '', download: '' },
});
const radio = (five) => ({
  radioId: five ? '1' : '0',
  radioType: five ? '5G' : '2.4G',
  wirelessMode: 'ap',
  enable: !five && page.off24 ? '0' : '1',
  countryCode: 'DE',
  radioMode: five ? '11ac' : (page.mode ?? '11ng'),
  channelWidth: five ? 'HT80' : (page.width ?? 'HT20'),
  frequency: five ? '36' : (page.channel ?? '6'),
  txPower: five ? '20' : (page.power ?? '18'),
  maxTxRate: '15',
  maxClientsLimitEnable: '0',
  maxClientsLimitNumber: '64',
  isolation: '0',
  vapList: [
    network(five ? names.five : names.two, five ? 'wpa2' : (page.security ?? 'wpa2'), !five && page.hidden),
    network(names.guest, 'none', false),
  ],
});
const joined = (band) =>
  devices
    .filter((d) => d.band === band)
    .map((d) => ({
      vapId: '0',
      ssid: band === '5' ? names.five : names.two,
      mac: d.mac,
      deviceName: d.name,
      ipAddr: d.ip,
      signal: String(d.rssi),
      noise: '-95',
      txSignal: '60',
      rxSignal: '60',
      txRate: '72',
      rxRate: '65',
      txBytes: '1200',
      rxBytes: '3400',
      txPackets: '12',
      rxPackets: '34',
      connectTime: '3600',
    }));
const made = {
  get_product_info: () =>
    ok({
      deviceRadioList: [
        { radioId: '0', radioType: '2.4G', name: 'radio_1' },
        { radioId: '1', radioType: '5G', name: 'radio_2' },
      ],
      title: 'AIP10',
      companyname: 'Axilspot',
      companyTel: '',
      companyWebsite: '',
      productName: 'AIP10',
      productMode: 'AIP10',
      slogan: '',
      email: '',
      supportLink: '',
      copyrightInfo: '',
    }),
  get_wl_all: () => ok({ lockType: '0', radioList: [radio(false), radio(true)] }),
  get_base_wl_info_forTestUse: () => ok({ radioList: [radio(false), radio(true)] }),
  get_country_info: (asked) =>
    ok({
      channels:
        asked.radioId === '1'
          ? ['36 (5.18 GHz)', '40 (5.2 GHz)', '44 (5.22 GHz)', '48 (5.24 GHz)']
          : Array.from({ length: 13 }, (_, n) => `${n + 1} (${(2.412 + n * 0.005).toFixed(3)} GHz)`),
      minTxpower: '3',
      maxTxpower: '20',
    }),
  get_acl_info_forTestUse: () =>
    ok({
      radioList: [0, 1].map((n) => ({
        aclEnable: page.mac && n === 0 ? '1' : '0',
        aclConfList: [
          {
            ssid: n ? names.five : names.two,
            aclMode: page.mac ?? 'deny',
            macList: n ? [] : (page.list ?? []).map((d) => d.mac),
          },
        ],
      })),
    }),
};

const settled = (tab, time = 900) => tab.waitForTimeout(time);
/** Unfolds every part of the wireless page that is folded. */
const unfold = async (tab) => {
  for (const one of await tab.locator('.icon-plus-square, .fa-plus-square').all())
    await one.click({ timeout: 800 }).catch(() => {});
  await settled(tab);
};
const fiveGhz = async (tab) => {
  await tab.getByText('radio_2').first().click({ timeout: 1500 });
  await settled(tab);
};

export default {
  vendor: 'Axilspot AIP10 (React 15, Redux)',
  source: {
    repo: 'lcNewbee/working-files-backup',
    commit: '1e59fa9d97ce68c62358b8fdb892efe1daaeef7b',
    path: 'src/screens/MainAP/screens/WirelessConfig',
  },
  origin: 'http://192.168.0.10',
  root: 'axilspot',
  wait: 2200,
  init: ({ language }) => {
    document.cookie = `B_LANGUAGE=${language}; path=/`;
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) => {
    const asked = /^\/goform\/(\w+)/.exec(url.pathname);
    if (!asked) return /\.(js|css)$/.test(url.pathname) ? file(url.pathname) : file('/index.html');
    let given = Object.fromEntries(url.searchParams);
    try {
      if (method === 'POST') given = JSON.parse(body);
    } catch {
      given = Object.fromEntries(new URLSearchParams(body));
    }
    if (made[asked[1]]) return made[asked[1]](given);
    const example = file(`/mock/${asked[1]}.json`);
    if (!example) return ok({});
    if (asked[1] !== 'get_system_info_forTestUse') return example;
    const told = JSON.parse(example.body.toString());
    told.data.radioList = told.data.radioList.slice(0, 2).map((one, n) => ({
      ...one,
      radioId: String(n),
      enable: '1',
      radioMode: n ? '11ac' : '11ng',
      ssid: n ? names.five : names.two,
      channel: n ? '36' : '6',
      frequency: n ? '5.180' : '2.437',
      channelWidth: n ? '80' : '20',
      security: 'wpa2',
      txPower: '18',
      noise: '-95',
      signal: '-60',
      staList: joined(n ? '5' : '2.4'),
      vapList: [
        { ...one.vapList?.[0], vapId: '0', ssid: n ? names.five : names.two, security: 'wpa2', clientNum: '2' },
      ],
    }));
    return { json: told };
  },
  pages: {
    wifi: { path: '/#/main/wirelessconfig/basic', init: { language: 'en' }, steps: unfold },
    'wifi-off-40': {
      path: '/#/main/wirelessconfig/basic',
      init: { language: 'en' },
      off24: true,
      width: 'HT40+',
      channel: '9',
      steps: unfold,
    },
    'wifi-hidden-auto-cn': {
      path: '/#/main/wirelessconfig/basic',
      init: { language: 'cn' },
      language: 'zh-cn',
      hidden: true,
      channel: 'auto',
      security: 'none',
      steps: unfold,
    },
    'wifi-5': {
      path: '/#/main/wirelessconfig/basic',
      init: { language: 'en' },
      steps: async (tab) => {
        await fiveGhz(tab);
        await unfold(tab);
      },
    },
    'acl-off': { path: '/#/main/wirelessconfig/acl', init: { language: 'en' } },
    'acl-allow': {
      path: '/#/main/wirelessconfig/acl',
      init: { language: 'en' },
      mac: 'allow',
      list: [devices[0], devices[2]],
    },
    'acl-deny-cn': {
      path: '/#/main/wirelessconfig/acl',
      init: { language: 'cn' },
      language: 'zh-cn',
      mac: 'deny',
      list: [devices[1], devices[3]],
    },
    advanced: { path: '/#/main/wirelessconfig/advance', init: { language: 'en' } },
    clients: { path: '/#/main/status/clientsdetails', init: { language: 'en' } },
    survey: { path: '/#/main/tools/sitesurvey', init: { language: 'en' } },
    system: { path: '/#/main/maintenance/systemmaintenance', init: { language: 'en' } },
    time: { path: '/#/main/maintenance/timesettings', init: { language: 'cn' }, language: 'zh-cn' },
  },
};
