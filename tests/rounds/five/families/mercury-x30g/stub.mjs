// MERCURY X30G (Chinese; pages loaded into one, widgets drawn by its own scripts): JSON posted to /stok=…/ds.
import { devices, names } from '../../../home.mjs';

let page = {};
const host = (five) => ({
  enable: five || !page.off24 ? '1' : '0',
  ssid: encodeURIComponent(five && !page.steering ? names.five : names.two),
  ssidbrd: five && !page.steering ? '0' : '1',
  encryption: '1',
  key: names.key,
  channel: five ? '36' : (page.channel24 ?? '6'),
  mode: five ? '10' : '9',
  bandwidth: five ? '3' : (page.width24 ?? '1'),
  power: five ? '1' : '0',
  isolate: '0',
  auth: '2',
  cipher: '1',
  vhtmubfer: '1',
  twt: '0',
  ofdma: '1',
});
const dash = (mac) => mac.replaceAll(':', '-');
const rows = (name, list) => list.map((values, i) => ({ [`${name}_${i + 1}`]: values }));
const modules = {
  wireless: () => ({
    wlan_host_2g: host(false),
    wlan_host_5g: host(true),
    wlan_bs: { ...host(false), bs_enable: page.steering ? '1' : '0', wifi_enable: '1' },
    wlan_wds_2g: { enable: '0' },
    wlan_wds_5g: { enable: '0' },
    wifi_switch: { enable: '1' },
    region: { region: 'CN' },
  }),
  guest_network: () => ({
    guest_2g: {
      enable: '1',
      ssid: names.guest,
      key: names.key,
      encrypt: '1',
      auth: '2',
      cipher: '1',
      upload: '0',
      download: '0',
      accept: '0',
      limit_type: 'timeout',
    },
    guest_5g: { enable: '1', ssid: names.guest, key: names.key, encrypt: '1', auth: '2', cipher: '1' },
  }),
  wlan_access: () => ({
    config: { enable: page.access ? '1' : '0' },
    wlan_access_config: { enable: page.access ? '1' : '0' },
    white_list: rows(
      'white_list',
      page.access ? [devices[0], devices[2]].map((d) => ({ name: d.name, mac: dash(d.mac) })) : [],
    ),
  }),
  hosts_info: () => ({
    host_info: rows(
      'host_info',
      devices.map((d) => ({
        mac: dash(d.mac),
        hostname: d.name,
        ip: d.ip,
        type: '1',
        wifi_mode: d.band === '5' ? '1' : '0',
        blocked: '0',
        up_speed: '1',
        down_speed: '1',
        up_limit: '0',
        down_limit: '0',
        is_cur_host: '0',
        plan_rule: [],
        ssid: names.two,
        limit_time: '',
        cfg_valid: '1',
      })),
    ),
    online_host: rows(
      'host_info',
      devices.map((d) => ({
        mac: dash(d.mac),
        hostname: d.name,
        ip: d.ip,
        type: '1',
        wifi_mode: d.band === '5' ? '1' : '0',
        blocked: '0',
        up_speed: '1',
        down_speed: '1',
        is_cur_host: '0',
      })),
    ),
    blocked_host: [],
  }),
  function: () => ({ new_module_spec: {} }),
  custom_wireless: () => ({ wps_config: { enable: '0' } }),
  system: () => ({ sys_mode: { mode: '0' } }),
};

function ds(body) {
  const asked = JSON.parse(body || '{}');
  if (asked.method && !['get', 'do'].includes(asked.method)) return { error_code: 0, stok: 'a' };
  return {
    error_code: 0,
    ...Object.fromEntries(
      Object.keys(asked)
        .filter((key) => key !== 'method')
        .map((key) => [key, modules[key]?.() ?? {}]),
    ),
  };
}
const load = (name) => async (p) => {
  await p.evaluate((file) => {
    const $ = globalThis.$;
    $.session = 'a';
    const { slp } = globalThis;
    const list = (from, to, step) => Array.from({ length: (to - from) / step + 1 }, (_, i) => String(from + i * step));
    slp.bandSteeringProvided = true;
    slp.bandsProvided = slp.DOUBLE;
    slp.moduleSpec = {
      ...slp.moduleSpec,
      wireless2g_channel: ['auto', ...list(1, 13, 1)],
      wireless5g_channel: ['auto', ...list(36, 64, 4), ...list(149, 165, 4)],
    };
    for (const part of ['authSupport', 'cipherSupport', 'muMimoSupport']) globalThis.slp[part] = false;
    document.querySelector('#Login').style.display = 'none';
    document.querySelector('#Con').style.display = 'block';
    globalThis.loadPage(file, 'Con');
  }, name);
  await p.waitForTimeout(3500);
};

export default {
  vendor: 'MERCURY X30G (widgets of its own)',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'Mercury/X30G/squashfs-root/web/pc/WlanNetwork.htm',
  },
  origin: 'http://192.168.1.1',
  root: 'mercury-x30g',
  language: 'zh-cn',
  wait: 4000,
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) =>
    method === 'POST'
      ? { json: ds(body) }
      : file(url.pathname === '/' ? '/pc/Index.htm' : url.pathname.replace(/^\/stok=[^/]*/, '')),
  pages: {
    login: { path: '/pc/Index.htm' },
    wlan: { path: '/pc/Index.htm', steps: load('WlanNetwork.htm') },
    'wlan-24off-auto': {
      path: '/pc/Index.htm',
      off24: true,
      channel24: '0',
      width24: '0',
      steps: load('WlanNetwork.htm'),
    },
    'wlan-steering': { path: '/pc/Index.htm', steering: true, steps: load('WlanNetwork.htm') },
    guest: { path: '/pc/Index.htm', steps: load('WlanGuestNetWorkCfg.htm') },
    'access-white-list': { path: '/pc/Index.htm', access: true, steps: load('wlanACCfg.htm') },
    devices: { path: '/pc/Index.htm', steps: load('BasicEptManagement.htm') },
  },
};
