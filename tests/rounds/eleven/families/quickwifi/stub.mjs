// The pages for Wi-Fi and devices that iStoreOS puts into OpenWrt's interface (Vue 3; the bundle as it is shipped). The frame of LuCI around them is ours: its name, its menu and no more.
import { devices, names } from '../../../home.mjs';

let page = {};
const networks = () =>
  [
    {
      ifaceName: 'default_radio0',
      device: 'radio0',
      band: '2g',
      ssid: names.two,
      encryption: page.open ? 'none' : (page.security ?? 'psk2'),
      key: names.key,
      hidden: Boolean(page.hidden),
      disabled: Boolean(page.off),
      hwmode: '11axg',
      hwmodeSelects: ['11bgn', '11axg'],
      htmode: page.width ?? 'auto',
      channel: page.channel ?? 0,
      txpower: page.power ?? 100,
      network: 'lan',
    },
    {
      ifaceName: 'default_radio1',
      device: 'radio1',
      band: '5g',
      ssid: names.five,
      encryption: 'psk2',
      key: names.key,
      hidden: false,
      disabled: Boolean(page.off5),
      hwmode: '11axa',
      hwmodeSelects: ['11ac', '11axa'],
      htmode: '80',
      channel: page.channel5 ?? 36,
      txpower: 100,
      network: 'lan',
    },
    {
      ifaceName: 'guest_radio0',
      device: 'radio0',
      band: '2g',
      ssid: names.guest,
      encryption: 'psk2',
      key: names.key,
      hidden: false,
      disabled: true,
      isGuest: true,
    },
  ].map((network) => ({ encryptSelects: ['none', 'psk', 'psk2', 'psk-mixed', 'sae', 'sae-mixed'], ...network }));
const known = () =>
  devices.map((d, n) => ({
    ip: d.ip,
    mac: d.mac,
    hostname: d.name,
    intr: 'br-lan',
    dev: 'br-lan',
    uploadSpeed: 1000,
    downloadSpeed: 4000,
    uploadSpeedStr: '1KB/s',
    downloadSpeedStr: '4KB/s',
    staticAssigned: {},
    speedLimit: page.blocked === n ? { enabled: true, networkAccess: false, mac: d.mac, ip: d.ip } : {},
  }));
const answers = {
  '/wireless/list-iface/': () => ({ ifaces: networks() }),
  '/lanctrl/listDevices/': () => ({ devices: known() }),
  '/lanctrl/listSpeedLimitedDevices/': () => ({
    devices: known()
      .filter((d) => d.speedLimit.enabled)
      .map((d) => ({ ip: d.ip, mac: d.mac, enabled: true, networkAccess: false, comment: d.hostname })),
  }),
};
const frame = ({ zh, base }) => `<!DOCTYPE html><html lang="${zh ? 'zh-cn' : 'en'}"><head><meta charset="utf-8">
<title>iStoreOS - ${zh ? '无线' : 'Wireless'} - LuCI</title></head><body>
<header><a class="brand" href="/">iStoreOS</a><ul class="nav"><li><a href="/cgi-bin/luci/admin/quickstart">${zh ? '首页' : 'QuickStart'}</a></li>
<li><a href="/cgi-bin/luci/admin/network_guide">${zh ? '网络向导' : 'NetworkGuide'}</a></li><li><a href="/cgi-bin/luci/admin/quickwifi">${zh ? '无线' : 'Wireless'}</a></li>
<li><a href="/cgi-bin/luci/admin/system">${zh ? '系统' : 'System'}</a></li><li><a href="/cgi-bin/luci/admin/logout">${zh ? '退出' : 'Log out'}</a></li></ul></header>
<div id="maincontent" class="container"><script>window.vue_base='${base}';window.vue_lang_data='/luci-static/quickstart/i18n/${zh ? 'zh-cn' : 'en'}.json';
window.vue_lang='${zh ? 'zh-cn' : 'en'}';window.quickstart_features=[];window.quickstart_configs={};</script><div id="app"></div>
<script type="module" crossorigin src="/luci-static/quickstart/index.js"></script><link rel="stylesheet" href="/luci-static/quickstart/style.css"></div></body></html>`;

const wifi = '/cgi-bin/luci/admin/quickwifi/pages/quickwifi';
const at = (more, path = wifi) => ({ path, ...more, language: more.zh ? 'zh-cn' : 'en' });
const five = async (tab) => {
  await tab.locator('.page-sidebar .item', { hasText: '5G' }).first().click();
  await tab.waitForTimeout(800);
};
const guest = async (tab) => {
  await tab.locator('.page-sidebar .item').last().click();
  await tab.waitForTimeout(800);
};
export default {
  vendor: "iStoreOS's own pages in OpenWrt's interface (Vue 3)",
  source: {
    repo: 'linkease/nas-packages-luci',
    commit: '696945ea897234ab1e7fadb8977c3ba3adb67de2',
    path: 'luci/luci-app-quickstart/htdocs/luci-static/quickstart',
  },
  origin: 'http://192.168.100.1',
  root: 'quickwifi',
  wait: 2000,
  state: (values) => {
    page = values;
  },
  answer: ({ url }) => {
    if (url.pathname.startsWith('/cgi-bin/luci/istore')) {
      const name = url.pathname.slice('/cgi-bin/luci/istore'.length);
      const made = answers[name]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', name);
      return { json: { success: 0, result: made ?? {} } };
    }
    if (!url.pathname.startsWith('/cgi-bin/luci/admin/')) return undefined;
    return frame({ zh: page.zh, base: page.path.replace(/[^/]*$/, '') });
  },
  pages: {
    'wifi-24': at({}),
    'wifi-24-zh': at({ zh: true, channel: 6, security: 'psk-mixed', width: '20' }),
    'wifi-24-off': at({ off: true, channel: 11 }),
    'wifi-24-hidden-zh': at({ zh: true, hidden: true, security: 'sae', power: 50 }),
    'wifi-5': at({ steps: five }),
    'wifi-5-off-zh': at({ zh: true, off5: true, channel5: 0, steps: five }),
    guest: at({ steps: guest }),
    devices: at({}, '/cgi-bin/luci/admin/network_guide/pages/devicemanagement'),
    'devices-zh': at({ zh: true, blocked: 1 }, '/cgi-bin/luci/admin/network_guide/pages/devicemanagement'),
  },
};
