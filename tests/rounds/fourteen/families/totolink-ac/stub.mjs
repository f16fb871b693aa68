// TOTOLINK's gateway that manages access points (React, Ant Design 3): every request is a number posted to one address.
import { devices, names } from '../../../home.mjs';

let page = {};
const group = (gid, groupname) => ({ gid, groupname });
const ssid = () => ({
  wid: '1',
  gid: '1',
  ssid_2g: names.two,
  hide_2g: '0',
  isolate_2g: '0',
  encry_2g: '1',
  passphrase_2g: names.key,
  maxsta_2g: '32',
  vlanid_2g: '0',
  ssid_5g: names.five,
  hide_5g: '0',
  isolate_5g: '0',
  encry_5g: '1',
  passphrase_5g: names.key,
  maxsta_5g: '64',
  vlanid_5g: '0',
  ...page.ssid,
});
const point = (apid, apname, last) => ({
  apid,
  apname,
  ipaddr: `192.168.1.${200 + last}`,
  mac: `5C:92:5E:10:4A:0${last}`,
  model: 'CA1200-PoE',
  version: '6.0.0',
  uptime: '734211',
  jointime: '2019-03-08 03:53:17',
  runstate: '6',
});
const radio = (made) => ({ if_admin: '1', wirelessmode: '9', htmode: '0', txpower: '100', beacon: '100', ...made });
const port = (section, link, more) => ({ section, link, speed: 1000, network_type: 0, ...more });
const rows = { ip: (d) => d.ip, mac: (d) => d.mac };
const arp = () => devices.map((d) => ({ ip: rows.ip(d), mac: rows.mac(d) }));

/** What the device answers to each number. */
const answers = {
  17: () => ({
    multiwan: [
      {
        wanid: 'wan1',
        proto: 'dhcp',
        hostname: 'gateway',
        mtu: 1500,
        macaddr: '5C:92:5E:10:4A:F1',
        bandwidth: 1000,
      },
    ],
  }),
  19: () => ({ ipaddr: '192.168.1.1', netmask: '255.255.255.0' }),
  21: () => ({
    enable: true,
    minip: 2,
    maxip: 254,
    startip: '192.168.1.20',
    endip: '192.168.1.199',
    leasetime: 43_200,
    static_dhcp: devices.slice(1, 3).map((d) => ({ ip: d.ip, mac: d.mac, hostname: d.name, leasetime: 43_200 })),
  }),
  23: () => ({ arp_list: arp() }),
  24: () => ({ enable: true, arpbind_list: arp().slice(2) }),
  26: () => ({ group_info: [group('1', 'default'), group('2', 'Garten')] }),
  30: () => ({ breaf_apinfo: [point('1', 'Wohnzimmer', 1), point('2', 'Flur', 2)] }),
  31: () => ({
    detail_apinfo: { ...point('1', 'Wohnzimmer', 1), radio_type: '3', reason: '0' },
    basic_config: { apname: 'Wohnzimmer' },
    radio0_config: radio({ channel: '6', ...page.radio2 }),
    radio1_config: radio({ wirelessmode: '14', htmode: '2', channel: '149', ...page.radio5 }),
  }),
  34: () => ({ ssid_config: ssid() }),
  38: () => ({ heartbeat_interval: 30, heartbeat_fail: 3 }),
  40: () => ({ gloabal_roaming: true, gloabal_auto_channel: Boolean(page.auto) }),
  72: () => ({ mac_filter: page.filter !== undefined, macfilter_list: page.filter ?? [] }),
  89: () => ({
    total_wtp: 2,
    online_wtp: 2,
    product_name: 'CG1200',
    fw_version: 104,
    buildtime: '2019-03-08 03:53:17',
    company_website: 'www.example.org',
    time_of_day: 1_552_003_729,
    uptime: 14_900,
    cpu_rt_usage: 1,
    mem_rt_usage: 35,
    flash_usage: 6,
  }),
  90: () => ({
    total_rx_bytes: 377_660_921,
    total_tx_bytes: 268_001_076,
    network_info: [
      port('device_port0', 1, {
        mac_address: '5C:92:5E:10:4A:F0',
        ip_address: '192.168.1.1',
        netmask: '255.255.255.0',
        client_num: devices.length,
      }),
      port('device_port1', 0),
      port('device_port2', 0),
      port('device_port3', 1, {
        network_type: 1,
        mac_address: '5C:92:5E:10:4A:F1',
        ip_address: '203.0.113.20',
        netmask: '255.255.255.0',
        gateway: '203.0.113.1',
        dns_server: ['203.0.113.1'],
        tx_bps: 424_890,
        rx_bps: 339_877,
      }),
    ],
  }),
  92: () => ({
    client_list: devices.map((d) => ({
      mac_address: d.mac,
      ip_address: d.ip,
      up_byte: 1_200_000,
      down_byte: 8_400_000,
      up_rate: 1200,
      down_rate: 9400,
    })),
  }),
  94: () => ({ acl_list: (page.banned ?? []).map((mac) => ({ acl_mac: mac })) }),
  103: () => ({ enable: false, timeout: 3600, title: 'Lindenhof', redirect_url: 'www.example.org' }),
  106: () => ({ garden_list: devices.slice(0, 2).map((d) => ({ garden_mac: d.mac })) }),
};
const at = (path, more = {}) => ({ path: `/#${path}`, ...more });
/** Opens the first access point's drawer, its second tab and there the radio; `five` chooses the other radio. */
const drawer =
  (five = false) =>
  async (shown) => {
    await shown.locator('.ant-table-row a').first().click();
    await shown.waitForTimeout(900);
    await shown.locator('.ant-drawer .ant-tabs-tab').nth(1).click();
    await shown.waitForTimeout(500);
    await shown.locator('.ant-drawer .ant-tabs-tabpane-active .ant-collapse-header').nth(1).click();
    await shown.waitForTimeout(700);
    if (five) await shown.locator('.ant-drawer .ant-radio-button-wrapper').nth(1).click();
    await shown.waitForTimeout(700);
  };
/** The clients of the status page; `banned` opens the list of those shut out. */
const clients =
  (banned = false) =>
  async (shown) => {
    await shown.getByText('查看').click();
    await shown.waitForTimeout(900);
    if (banned) await shown.getByText('ACL列表').click();
    await shown.waitForTimeout(900);
  };
const camera = { mac_addr: devices[1].mac, desc: 'Kamera' };
const tablet = { mac_addr: devices[0].mac, desc: 'Tablet' };

export default {
  vendor: 'TOTOLINK gateway with access points (React, Ant Design)',
  source: {
    repo: 'livaha/webpack4-react16-antd-gulp',
    commit: 'a9b35f0a6b6dcb6ab0099bd795a79af20aae3bbc',
    path: 'src',
  },
  origin: 'http://192.168.1.1',
  root: 'totolink-ac',
  wait: 1500,
  language: 'zh-cn',
  state: (made) => {
    page = made;
  },
  init: ({ out }) => {
    if (!out) sessionStorage.setItem('loginState', '1');
  },
  answer: ({ url, body, file }) => {
    if (url.pathname.endsWith('/cgi_vista.cgi')) {
      const made = answers[JSON.parse(body || '{}').cgid];
      return made && { json: { restcode: 2000, result: made() } };
    }
    return file(url.pathname) ?? (url.pathname === '/' ? file('/index.html') : undefined);
  },
  pages: {
    networks: at('/apManagement/groupUnified'),
    'networks-one': at('/apManagement/groupUnified', { ssid: { ssid_5g: names.two, maxsta_5g: '32' } }),
    'networks-hidden': at('/apManagement/groupUnified', { ssid: { hide_2g: '1', ssid_2g: 'Lindenhof_IoT' } }),
    'networks-isolated': at('/apManagement/groupUnified', { ssid: { isolate_2g: '1', encry_5g: '0' } }),
    radio: at('/apManagement/status', { steps: drawer() }),
    'radio-five': at('/apManagement/status', { radio5: { channel: '157', txpower: '50' }, steps: drawer(true) }),
    'radio-off': at('/apManagement/status', { radio2: { if_admin: '0' }, steps: drawer() }),
    'radio-thirteen': at('/apManagement/status', {
      radio2: { channel: '13', wirelessmode: '6', htmode: '1', txpower: '75' },
      steps: drawer(),
    }),
    'radio-auto': at('/apManagement/status', { radio2: { channel: '0' }, steps: drawer() }),
    points: at('/apManagement/status'),
    advanced: at('/apManagement/advanceconfig', { auto: true }),
    'filter-off': at('/behavior/macFilter'),
    filter: at('/behavior/macFilter', { filter: [camera, tablet] }),
    'filter-empty': at('/behavior/macFilter', { filter: [] }),
    status: at('/status'),
    clients: at('/status', { steps: clients() }),
    banned: at('/status', { banned: [devices[1].mac], steps: clients(true) }),
    dhcp: at('/network/dhcp'),
    'arp-list': at('/security/ARPlist'),
    'arp-bind': at('/security/ARPbind'),
    lan: at('/network/lan'),
    garden: at('/captive_portal/garden'),
    login: at('/login', { init: { out: true } }),
  },
};
