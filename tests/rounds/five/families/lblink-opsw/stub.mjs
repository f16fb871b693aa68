// LB-LINK WR450D, the operator's interface (Vue 2, Element UI; Turkish and English). Server tags of its templates are filled here.
import { devices, names } from '../../../home.mjs';

let page = {};
const view = 'usr/lib/lua/luci/view/';
const tags = () => ({
  'luci.dispatcher.build_url("admin", "opsw", "")': '/cgi-bin/luci/admin/opsw',
  'luci.dispatcher.build_url("admin", "system", "")': '/cgi-bin/luci/admin/system',
  'luci.dispatcher.get_host_domain()': '192.168.0.1',
  'luci.dispatcher.get_login_user()': 'root',
  'luci.dispatcher.get_menu_idx()': page.menu ?? '',
  'luci.dispatcher.get_devmodel_type()': '1',
  'luci.dispatcher.get_hw_ver()': 'V1.0',
  'luci.dispatcher.get_fw_ver()': 'V1.01',
  'luci.controller.admin.opsw.currentlanguage()': (page.language ?? 'en').toUpperCase(),
});
const fill = (text) => text.replace(/<%\s*=\s*(.*?)\s*%>/g, (_, tag) => tags()[tag] ?? '').replace(/<%[\s\S]*?%>/g, '');

const replies = {
  sysinfo: () => ({ model: 'BL-WR450D', hwVer: 'V1.0', softwareVer: 'V1.01' }),
  wan_info: () => ({
    conn_uptime: 86_211,
    dns: '100.64.8.1 100.64.8.2',
    gwaddr: '100.64.8.1',
    ipaddr: '100.64.8.3',
    linktype: 'routerdhcp',
    netmask: '255.255.252.0',
    networkStatus: 0,
    wan_link_up: 1,
    wan_mac: '02:11:22:33:44:56',
  }),
  lan_info: () => ({ ipaddr: '192.168.0.1', netmask: '255.255.255.0', lan_mac: '02:11:22:33:44:55' }),
  associated_devs: () => ({
    list: devices.map((d, i) => ({
      type: [1, 5, 2, 3][i],
      hostname: d.name,
      ip: d.ip.replace('.1.', '.0.'),
      mac: d.mac,
      vendor: '',
    })),
  }),
  total_wifi_setting: () => ({
    wifi_info: [
      {
        wifi_band: 0,
        disabled: page.off24 ? '1' : '0',
        ssid: names.two,
        password: names.key,
        encryption: 5,
        hidden: '0',
        channel: page.channel24 ?? '6',
        power: 2,
        wlanWidth: page.width24 ?? '1',
      },
      {
        wifi_band: 1,
        disabled: '0',
        ssid: names.five,
        password: names.key,
        encryption: 5,
        hidden: page.hidden5 ? '1' : '0',
        channel: '36',
        power: 1,
        wlanWidth: '3',
      },
    ],
  }),
  guest_wifi_setting: () => ({
    guest2g_disabled: '0',
    guest2g_ssid: names.guest,
    guest2g_password: names.key,
    guest5g_disabled: '1',
    guest5g_ssid: `${names.guest}-5G`,
    guest5g_password: names.key,
    guest_isolated: '1',
  }),
  network_setting: () => ({
    ip: '192.168.0.1',
    mask: '255.255.255.0',
    Switch: '1',
    dhcp_enable: '1',
    startip: '192.168.0.100',
    endip: '192.168.0.199',
    leasetime: '720',
    wanport_speed: '0',
    upnp_enable: '1',
    upnp_portmap_list: [],
  }),
  wan_setting: () => ({ mode: 5, wan_info: [] }),
};

function answer({ url, file }) {
  const name = /^\/cgi-bin\/luci\/?(?:admin\/opsw\/)?(.*)$/.exec(url.pathname)?.[1];
  if (name === undefined) return file(`www${url.pathname}`);
  const template =
    name === ''
      ? file(`${view}sysauth.htm`)
      : name.endsWith('.html')
        ? file(`${view}opsw/${name.replace('.html', '.htm')}`)
        : null;
  if (template) return { contentType: 'text/html', body: fill(template.body.toString('utf8')) };
  return { json: replies[name]?.() ?? { result: 0 } };
}

const at = (name) => `/cgi-bin/luci/admin/opsw/${name}`;
const open = async (tab) => {
  for (const more of await tab.locator('.advButton:visible').all()) await more.click();
  await tab.waitForTimeout(700);
};
const press =
  (selector, index = 0) =>
  async (tab) => {
    await tab.locator(selector).nth(index).click();
    await tab.waitForTimeout(900);
  };

export default {
  vendor: 'LB-LINK WR450D, operator interface (Vue 2 and Element UI)',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'LB-LINK/WR450D_28AE5_D-Open(V1.01)_TFTP/squashfs-root/usr/lib/lua/luci/view/opsw',
  },
  origin: 'http://192.168.0.1',
  root: 'lblink-opsw',
  init: ({ language }) => localStorage.setItem('language', language),
  initWith: { language: 'EN' },
  state: (values) => {
    page = values;
  },
  answer,
  pages: {
    'wireless-advanced-open': { path: at('setup.html?type=2'), menu: '2', steps: open },
    'wireless-24off-tr': {
      path: at('setup.html?type=2'),
      menu: '2',
      language: 'tr',
      init: { language: 'TR' },
      off24: true,
      channel24: '13',
      width24: '2',
      hidden5: true,
      steps: open,
    },
    'wireless-closed': { path: at('setup.html?type=2'), menu: '2' },
    'guest-zone': { path: at('setup.html?type=2'), menu: '2', steps: press('.funcBar-right li', 1) },
    'network-dhcp-tr': {
      path: at('setup.html?type=3'),
      menu: '3',
      language: 'tr',
      init: { language: 'TR' },
      steps: open,
    },
    home: { path: at('main.html') },
    'home-router-tr': { path: at('main.html'), language: 'tr', init: { language: 'TR' }, steps: press('.mapIcon', 1) },
    login: { path: '/cgi-bin/luci', steps: undefined },
  },
};
