// Youku's router (views of LuCI, jQuery and switches of its own, Chinese): the server's tags are filled here, the page's scripts fill the rest from JSON.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

let page = {};
const known = {
  media: () => '/luci-static/pcdn',
  resource: () => '/luci-static/resources',
  luciver: () => '1',
  lanType: () => 'wifi',
};
const view = (name) => fill(fs.readFileSync(path.join(family.folder, 'usr_lib_lua/luci/view', `${name}.htm`), 'utf8'));
/** The tags that stand in these views: an include, an address, a value; what else Lua computes is left out. */
const fill = (text) =>
  text
    .replace(/<%\s*include\s*\(?\s*"(\w+)"\s*\)?\s*%>/g, (_, name) => view(name))
    .replace(
      /<%=\s*luci\.dispatcher\.build_url\(([^)]*)\)\s*%>/g,
      (_, parts) => '/cgi-bin/luci/' + parts.replace(/["\s]/g, '').replace(/,/g, '/'),
    )
    .replace(/<%=\s*(\w+)\s*%>/g, (_, name) => known[name]?.() ?? '')
    .replace(/<%[\s\S]*?%>/g, '');

const listed = (d, accept) => ({
  name: d.name,
  mac: d.mac.toLowerCase(),
  ip: d.ip,
  contype: 'wifi',
  devicetype: 'other',
  up_rate: '1.5',
  down_rate: '20.25',
  accept,
});
const answers = {
  getWifiInfo: () => ({
    status: page.off ? 'false' : 'true',
    name: names.two,
    pwd: names.key,
    signalpath: page.channel ?? '6',
    hidden: page.hidden ? 'true' : 'false',
    strengthmode: page.power ?? '1',
    guestMode: page.guest ? 'true' : 'false',
    guestSSID: names.guest,
    publicnetwork: true,
  }),
  getFooterInfo: () => ({
    sysversion: '1.5.0228',
    mac: '02:11:22:33:44:55',
    wanip: '100.64.8.3',
    qq: '',
    wx: '',
    hotline: '',
  }),
  getDeviceList: () => ({
    devicecount: devices.length - (page.list ?? []).length,
    down_rate: '120.5',
    up_rate: '12.25',
    devicelist: devices.map((d) => listed(d, page.list?.includes(d) ? 'no' : 'yes')),
  }),
  getLanInfo: () => ({
    ipaddr: '192.168.11.1',
    netmask: '255.255.255.0',
    dhcp_switch: '0',
    dhcp_pre_ip: '192.168.11.',
    dhcp_start_ip: '100',
    dhcp_stop_ip: '200',
  }),
  getAllDeviceInfo: () => ({
    devicelist: devices.map((d) => ({ name: d.name, ip: d.ip, mac: d.mac.toLowerCase(), bind: 'no' })),
    binded_devices: [],
  }),
  getDNSInfo: () => ({ dns: '100.64.8.1', switch: '0' }),
  getUPNPInfo: () => ({ status: 1 }),
  getWanInfo: () => ({
    proto: 'dhcp',
    mtu: '1500',
    localmac: '02:11:22:33:44:56',
    remotemac: '',
    ipaddr: '100.64.8.3',
  }),
  getLEDMode: () => ({ status: '0', lightTime: '0' }),
  getsysbaseInfo: () => ({
    runtime: '1,2,30,15',
    sysversion: '1.5.0228',
    localMac: '02:11:22:33:44:55',
    WanIP: '100.64.8.3',
    WanGateway: '100.64.8.1',
    LanGateway: '192.168.11.1',
  }),
  getwifibaseInfo: () => ({ status: 'true', name: names.two, guestMode: 'false' }),
  getdevrate: () => ({ deviceCount: devices.length }),
};

const family = {
  vendor: 'Youku router (views of LuCI, jQuery)',
  source: {
    repo: 'aeiouaoeiuv/wifi_rootfs_YouKu',
    commit: '337aba93663197b06a0d64298a2299b7f7968594',
    path: 'usr_lib_lua/luci/view',
  },
  origin: 'http://192.168.11.1',
  root: 'youku',
  folder: '',
  language: 'zh-cn',
  wait: 1200,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const api = /^\/cgi-bin\/luci\/api\/(\w+)\/(\w+)/.exec(url.pathname);
    if (api) {
      if (process.env.ROUND_LOG && !answers[api[2]]) console.log('api', api[2]);
      return { json: answers[api[2]]?.() ?? { status: 'true' } };
    }
    const shown = /^\/cgi-bin\/luci\/admin\/(\w+)$/.exec(url.pathname);
    if (shown) return view(page.view);
    return file(`/www${url.pathname}`);
  },
  pages: {
    wifi: { path: '/cgi-bin/luci/admin/wifiset', view: 'wifiSetNew' },
    'wifi-off': { path: '/cgi-bin/luci/admin/wifiset', view: 'wifiSetNew', off: true },
    'wifi-hidden-13-guest': {
      path: '/cgi-bin/luci/admin/wifiset',
      view: 'wifiSetNew',
      hidden: true,
      channel: '13',
      guest: true,
      power: '0',
    },
    'wifi-auto': { path: '/cgi-bin/luci/admin/wifiset', view: 'wifiSetNew', channel: '0', power: '2' },
    devices: { path: '/cgi-bin/luci/admin/devmanage', view: 'dev_manage' },
    'devices-blocked': {
      path: '/cgi-bin/luci/admin/devmanage',
      view: 'dev_manage',
      list: [devices[1], devices[3]],
    },
    advanced: { path: '/cgi-bin/luci/admin/seniorset', view: 'seniorSet' },
    wan: { path: '/cgi-bin/luci/admin/outernetset', view: 'extranetSet' },
    system: { path: '/cgi-bin/luci/admin/systemstate', view: 'systemState' },
    password: { path: '/cgi-bin/luci/admin/managepassword', view: 'managePassword' },
  },
};
export default family;
