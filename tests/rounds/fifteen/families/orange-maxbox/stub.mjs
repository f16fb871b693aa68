// Orange's 5G home router (MAXBOX 5G INDOOR): React 18, Tailwind, one request with a number for every question; drawn switches, ticks and radios.
import { devices, names } from '../../../home.mjs';

let page = {};
const named = (pairs) => Object.entries(pairs).map(([name, value]) => ({ name, value }));
const dfs = [52, 56, 60, 64, 100, 104, 108, 112];
const channels = (list, widest) => [
  { name: 'Auto', value: 'auto', maxBw: widest },
  ...list.map((n) => ({ name: `${n}${dfs.includes(n) ? ' (DFS)' : ''}`, value: `${n}`, maxBw: widest })),
];
const lists = {
  countryCode: [
    { name: 'FRANCE', value: 'FR', channel_2g: 'channel_2g_13', channel_5g: 'channel_5g_eu' },
    { name: 'EGYPT', value: 'EG', channel_2g: 'channel_2g_13', channel_5g: 'channel_5g_eu' },
  ],
  channel_2g_13: channels(
    Array.from({ length: 13 }, (_, n) => n + 1),
    '2',
  ),
  channel_5g_eu: channels([36, 40, 44, 48, ...dfs], '3'),
  wlan_2g: {
    wifiWorkMode: named({ '11b': '1', '11g': '3', '11b/g': '0', '11b/g/n': '9', '11b/g/n/ax': '16' }),
    bandWidth: named({ '20MHz': '0', '40MHz': '1', '20MHz/40MHz': '2' }),
    txOption: named({ '100%': '100', '75%': '75', '50%': '50', '25%': '25' }),
  },
  wlan_5g: {
    wifiWorkMode: named({ '11a': '2', '11a/n': '8', '11a/n/ac': '14', '11a/n/ac/ax': '17' }),
    bandWidth: named({ '20MHz': '0', '20MHz/40MHz': '1', '20MHz/40MHz/80MHz': '2', '160MHz': '3' }),
    txOption: named({ '100%': '100', '75%': '75', '50%': '50', '25%': '25' }),
  },
};
const network = (whose, band, made) =>
  Object.fromEntries(
    Object.entries({
      wifi_switch: '1',
      wifi_broadcast: '1',
      authenticationType: '3',
      password: names.key,
      ...made,
    }).map(([key, value]) => [`${whose}_${key}_${band}`, value]),
  );
const wifi = () => ({
  main_wifiPriority: page.one ? '1' : '0',
  guest_wifiPriority: '0',
  ...network('main', '24g', { wifi_ssid: names.two, ...page.two }),
  ...network('main', '5g', { wifi_ssid: page.one ? names.two : names.five, ...page.five }),
  ...network('guest', '24g', { wifi_ssid: names.guest, wifi_switch: '0', ...page.guest }),
  ...network('guest', '5g', { wifi_ssid: `${names.guest}-5G`, wifi_switch: '0' }),
});
const listed = (macs) => devices.filter((d) => macs.includes(d.mac)).map((d) => ({ mac: d.mac, remarks: d.name }));
const advanced = (made) => ({
  wifiOpen: '1',
  txPower: '100',
  countryCode: 'FR',
  channel: 'auto',
  maxNum: '32',
  maxNumLimit: '32',
  maxNum24Limit: '32',
  wifiPMF: '0',
  ...made,
});
const answers = {
  104: () => ({}),
  585: () => ({
    need_change_language: '1',
    need_change_password: '1',
    needSelectAutoupgrade: '1',
    sim_status: '1',
    lock_pin_flag: '0',
    lock_puk_flag: '0',
    networkMode: '8',
    dialMode: '1',
    roamingEnable: '0',
    device_module: 'MAXBOX 5G INDOOR',
    version: 'V1.0.8',
    ...wifi(),
  }),
  586: () => ({
    sim_status: '1',
    signal_lvl: '4',
    network_status: '1',
    wan_network_status: '1',
    network_type_str: '5G',
    PLMN: 'Orange',
    dl_mon_flow: '734003200',
    ul_mon_flow: '52428800',
    time_elapsed: '734211',
    dhcp_list_info: devices.slice(0, 3).map((d) => ({ hostname: d.name, mac: d.mac, ip: d.ip, interface: 'WIFI' })),
    offline_history_list_info: devices.slice(3).map((d) => ({ hostname: d.name, mac: d.mac, ip: d.ip })),
  }),
  587: wifi,
  588: () => ({ account_level: '3' }),
  1017: () => lists,
  230: () => advanced({ wifiWorkMode: '16', bandWidth: '2', ...page.radio }),
  231: () => advanced({ wifiWorkMode: '17', bandWidth: '2', channel: '44', dfsSwitch: '0', ...page.radio }),
  278: ({ subcmd }) => {
    const [macfilter, ...macs] = (subcmd === '1' ? page.list24 : page.list5) ?? ['close'];
    return { datas: { macfilter, maclist: listed(macs) } };
  },
  30: () => ({ datas: [{ enableRule: true, acceptAll: page.all !== 'allow', ippro: 'IPV4V6' }] }),
  23: () => ({
    datas: listed(page.rules ?? []).map((d) => ({
      mac: d.mac,
      remark: d.remarks,
      ippro: 'IPV4V6',
      enableLink: true,
      enableRule: !page.resting,
    })),
  }),
  314: () => ({ mesh_switch: '1', mesh_role: '0', curMode: '1' }),
  132: () => ({ wlan2g_wps_switch: '1', wlan5g_wps_switch: '0' }),
  417: () => ({ wifiStatus: '1' }),
  391: () => ({ enable: '1' }),
  385: () => ({
    datas: listed(page.hours ?? []).map((d) => ({
      mac: d.mac,
      enableRule: true,
      startTime: '22:00',
      endTime: '06:00',
      scheduleDays: '1,2,3,4,5,6,0',
    })),
  }),
  115: () => ({ datas: devices.slice(0, 2).map((d) => ({ mac: d.mac, ip: d.ip })) }),
  3: () => ({
    lanIp: '192.168.1.1',
    netMask: '255.255.255.0',
    dhcpServer: '1',
    main_dns: '192.168.1.1',
    vice_dns: '',
    ipBegin: '192.168.1.2',
    ipEnd: '192.168.1.254',
    expireTime: '86400',
  }),
};
const tongues = { fr: 'Français', ar: 'العربية', es: 'Español', zh: '中文（简体）' };
/** Chooses the language by the page's own menu, then does the rest. */
const say = (language, more) => async (tab) => {
  if (tongues[language]) {
    await tab.locator('header').getByText('English', { exact: true }).click();
    await tab.getByRole('button', { name: tongues[language] }).click();
  }
  await more?.(tab);
  await tab.waitForTimeout(900);
};
/** Opens the dialog of the nth network. */
const network_ = (nth) => (tab) => tab.locator('main .truncate.cursor-pointer').nth(nth).click();
const five = async (tab) => {
  await tab.getByRole('button', { name: '5GHz', exact: true }).click();
};
const add = async (tab) => {
  await tab.getByRole('button', { name: 'Add Rule' }).click();
};
const at = (path, language, made = {}, more) => ({
  path: `/#${path}`,
  language,
  steps: say(language, more),
  ...made,
});
/** A page of the settings; it is opened after the lists of choices have come, as a person does by the menu. */
const set = (section, sub, language, made, more) =>
  at('/wifi', language, made, async (tab) => {
    await tab.evaluate((hash) => location.assign(hash), `#/settings?section=${section}&sub=${sub}`);
    await tab.waitForTimeout(700);
    await more?.(tab);
  });
const [tablet, camera, laptop] = devices.map((d) => d.mac);

export default {
  vendor: 'Orange MAXBOX 5G INDOOR',
  source: {
    repo: 'liuhaoooo/orange-react',
    commit: 'dcf4dfcb0ae80eb710de4971b3720a67c893d0c2',
    path: 'App.tsx, pages, components',
  },
  origin: 'http://192.168.1.1',
  root: 'orange-maxbox',
  wait: 1500,
  state: (made) => {
    page = made;
  },
  init: () => sessionStorage.setItem('sessionId', 'made-up'),
  answer: ({ url, body, file }) => {
    if (url.pathname === '/') return file('/index.html');
    if (url.pathname !== '/cgi-bin/http.cgi') return null;
    const asked = JSON.parse(body || '{}');
    return { json: { success: true, cmd: asked.cmd, ...answers[asked.cmd]?.(asked) } };
  },
  pages: {
    dashboard: at('/', 'en'),
    'dashboard-one': at('/', 'fr', { one: true }),
    networks: at('/wifi', 'en'),
    'networks-two-off': at('/wifi', 'fr', { two: { wifi_switch: '0' } }),
    'networks-five-off': at('/wifi', 'es', { five: { wifi_switch: '0' } }),
    'networks-one': at('/wifi', 'ar', { one: true }),
    'networks-one-without-two': at('/wifi', 'zh', { one: true, two: { wifi_switch: '0' } }),
    ssid: at('/wifi', 'en', {}, network_(0)),
    'ssid-hidden': at('/wifi', 'fr', { two: { wifi_broadcast: '0' } }, network_(0)),
    'ssid-wpa3': at('/wifi', 'ar', { two: { authenticationType: '4' } }, network_(0)),
    'ssid-open': at('/wifi', 'es', { two: { authenticationType: '0' } }, network_(0)),
    'ssid-five-hidden': at('/wifi', 'en', { five: { wifi_broadcast: '0', authenticationType: '4' } }, network_(1)),
    'ssid-one': at('/wifi', 'zh', { one: true, two: { authenticationType: '5' } }, network_(0)),
    'ssid-guest': at('/wifi', 'fr', { guest: { wifi_broadcast: '0', wifi_switch: '1' } }, network_(2)),
    advanced: set('wifi', 'wifi_advanced', 'en', { radio: { channel: '6', bandWidth: '0', wifiWorkMode: '9' } }),
    'advanced-auto': set('wifi', 'wifi_advanced', 'fr'),
    'advanced-thirteen': set('wifi', 'wifi_advanced', 'es', {
      radio: { channel: '13', bandWidth: '1', txPower: '25' },
    }),
    'advanced-five': set('wifi', 'wifi_advanced', 'en', {}, five),
    'advanced-five-dfs': set('wifi', 'wifi_advanced', 'zh', { radio: { channel: '100', dfsSwitch: '1' } }, five),
    mac: set('wifi', 'wifi_mac_filter', 'en', { list24: ['deny', camera, tablet] }),
    'mac-allow-without': set('wifi', 'wifi_mac_filter', 'fr', { list24: ['allow', tablet, laptop] }),
    'mac-allow-with': set('wifi', 'wifi_mac_filter', 'en', { list24: ['allow', tablet, camera] }),
    'mac-off': set('wifi', 'wifi_mac_filter', 'zh', { list24: ['close', camera] }),
    'mac-five': set('wifi', 'wifi_mac_filter', 'en', { list5: ['deny', camera] }, five),
    'mac-add': set('wifi', 'wifi_mac_filter', 'en', { list24: ['deny'] }, add),
    'mac-all': set('security', 'mac_filtering', 'en', { all: 'deny', rules: [camera] }),
    'mac-all-resting': set('security', 'mac_filtering', 'fr', { all: 'deny', rules: [camera], resting: true }),
    'mac-all-allow': set('security', 'mac_filtering', 'en', { all: 'allow', rules: [tablet, laptop] }),
    devices: at('/connection', 'fr', {}, (tab) => tab.getByText('Gérer les appareils').first().click()),
    mesh: set('wifi', 'basic_config', 'en'),
    wps: set('wifi', 'wifi_wps', 'es'),
    hours: set('parental_control', 'time_limit', 'en', { hours: [camera] }),
    reservation: set('device', 'ip_reservation', 'fr'),
  },
};
