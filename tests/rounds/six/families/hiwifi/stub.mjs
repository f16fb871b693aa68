// HiWiFi (a LuCI of its own, Chinese): inner pages whose scripts fill the form from JSON. The server's tags are filled here.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

let page = {};
const family = {
  vendor: 'HiWiFi (templates of LuCI, scripts of its own)',
  source: {
    repo: 'fuweijun/hiwifi_rootfs',
    commit: '56e199f9ba9947fc57fc787b7ab92abdfc412e76',
    path: 'squashfs-root/usr/lib/lua/luci/view/admin_web',
  },
  origin: 'http://192.168.199.1',
  root: 'hiwifi/squashfs-root',
  folder: '',
  language: 'zh-cn',
  wait: 1500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const api = /^\/api\/(\w+)\/(\w+)$/.exec(url.pathname);
    if (api) return { json: answers[api[2]]?.() ?? { code: 0 } };
    if (url.pathname.startsWith('/view/')) return template(url.pathname.slice(6));
    return file(`/www/turbo-static/turbo${url.pathname}`) ?? file(`/www${url.pathname}`);
  },
  pages: {
    wifi: { path: '/view/wifi/wifi_setup.htm', url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/setup' },
    'wifi-off-hidden': {
      path: '/view/wifi/wifi_setup.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/setup',
      off: true,
      hidden: true,
    },
    channel: {
      path: '/view/wifi/wifi_setup_channel.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/setup/channel',
    },
    'channel-13': {
      path: '/view/wifi/wifi_setup_channel.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/setup/channel',
      channel: '13',
    },
    'mac-off': {
      path: '/view/wifi/wifi_mac_filter.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/mac_filter',
    },
    'mac-deny': {
      path: '/view/wifi/wifi_mac_filter.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/mac_filter',
      policy: 'deny',
    },
    'mac-allow': {
      path: '/view/wifi/wifi_mac_filter.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/mac_filter',
      policy: 'allow',
    },
    devices: {
      path: '/view/wifi/wifi_devices_list.htm',
      url: 'http://192.168.199.1/cgi-bin/turbo/admin_web/wifi/devices_list',
    },
  },
};
export default family;

const answers = {
  get_status_list: () => ({ code: 0, device_status: [{ device: 'radio0.network1', status: page.off ? 0 : 1 }] }),
  view_detail: () => ({
    code: 0,
    ssid: names.two,
    wifi_key: names.key,
    encryption: 'mixed-psk',
    hidden: page.hidden ? 'enable' : 'disable',
    device: 'radio0.network1',
    ssidprefix: '',
    status: page.off ? 0 : 1,
  }),
  get_channel: () => ({ code: 0, channel: page.channel ?? '6', channel_autoreal: '6' }),
  get_txpwr: () => ({ code: 0, txpwr: 'mid' }),
  get_mac_filter_list: () => ({
    code: 0,
    status: page.policy ?? 'stop',
    mac_local: devices[2].mac,
    macs:
      page.policy === 'deny' ? [devices[1].mac, devices[3].mac] : page.policy ? [devices[0].mac, devices[2].mac] : [],
  }),
  get_connected_devices_list: () => ({
    code: 0,
    connected_devices: devices.map((one) => ({ mac: one.mac, ip: one.ip, signal: 2 * (one.rssi + 100) })),
  }),
  get_dhcp_device_list: () => ({ code: 0, devices }),
};

/** A template with the server's tags filled or left out. */
function template(name) {
  const text = fs.readFileSync(path.join(family.folder, 'usr/lib/lua/luci/view/admin_web', name), 'utf8');
  const menu = ['局域网 IP 地址', '局域网 DHCP 服务', '智能QoS', '无线信道', '无线 MAC 地址访问控制']
    .map((one, i) => `<li><a href="/cgi-bin/turbo/admin_web/setup/${i}">${one}</a></li>`)
    .join('');
  const known = {
    resource: '',
    wifi_device: 'radio0.network1',
    wifi_status: page.off ? '0' : '1',
    wifi_key: names.key,
  };
  return text
    .replace(/<% include\("admin_web\/menu\/adv_menu"\) %>/g, `<ul>${menu}</ul>`)
    .replace(/<%--[\s\S]*?--%>/g, '')
    .replace(/<%=luci\.dispatcher\.build_url\("api", ?"(\w+)", ?"(\w+)"\)%>/g, '/api/$1/$2')
    .replace(/<%=(\w+)%>/g, (_, key) => known[key] ?? '')
    .replace(/<%:([^%]*)%>/g, '$1')
    .replace(/<%[\s\S]*?%>/g, '')
    .replace('<head>', `<head><script>var global_wifi_status='1',global_wifi_device='radio0.network1';</script>`);
}
