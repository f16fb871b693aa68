// A Wi-Fi 6 router that China Mobile hands out (Vue 2, Ant Design Vue; Chinese). One address answers everything, told apart by `cmd`.
import { devices, names } from '../../../home.mjs';

let page = {};
const packed = (text) => Buffer.from(text).toString('base64');
const network = (five) => ({
  wifiOpen: (five ? page.off5 : page.off) ? '0' : '1',
  ssid: packed(five ? (page.prefer ? names.two : names.five) : names.two),
  broadcast: !five && page.hidden ? '0' : '1',
  authenticationType: page.security ?? '2',
  key: names.key,
  wifiSames: page.prefer ? '1' : '0',
});
const answers = {
  80: () => ({ account_level: page.level ?? '2', web_page_hide: '' }),
  207: () => ({
    board_type: 'RAX3000-Q',
    fake_version: 'V1.0.2',
    real_fwversion: 'V1.0.2',
    device_firm: 'CMCC',
    uptime: '90000',
    memory: '512000 kB,210000 kB,1000 kB',
    cpuloadavg: '5',
  }),
  308: () => ({ real_wan_mode: 'Route', wan_mode: 'Route', wan_ip: '203.0.113.7', wan_mac: 'DC:00:00:00:00:01' }),
  2: () => network(false),
  211: () => network(true),
  230: () => ({
    txPower: page.power ?? '100',
    channel: page.channel ?? '6',
    wifiWorkMode: page.mode ?? '16',
    bandWidth: page.width ?? '0',
    maxNum: '32',
    countryCode: 'CN',
    connectNum: '0',
    eliminateNum: '0',
    wifiwmm: '1',
  }),
  231: () => ({
    txPower: '100',
    channel: '36',
    wifiWorkMode: '17',
    bandWidth: '3',
    maxNum: '32',
    countryCode: 'CN',
    connectNum: '0',
    eliminateNum: '0',
    wifiwmm: '1',
  }),
  28: () => ({ datas: [{ acceptAll: page.list !== 'white' }] }),
  23: () => ({
    datas: (page.rules ?? []).map((d) => ({
      enableRule: true,
      ippro: 'IPV4',
      mac: d.mac,
      remark: d.name,
      enableLink: page.list === 'white',
    })),
  }),
  20: () => ({ datas: [] }),
  21: () => ({ datas: [] }),
  22: () => ({ datas: [] }),
  309: () => ({
    dataList: devices.map((d) => ({
      name: d.name,
      hostname: d.name,
      accessMode: d.band === '5' ? '14' : '10',
      ip: d.ip,
      mac: d.mac,
      up_limit: '0',
      dow_limit: '0',
      up_limt: '0',
      upload_rate: '12',
      download_rate: '54',
    })),
  }),
  314: () => ({ mesh_switch: '0', mesh_role: '0' }),
  24: () => ({ datas: (page.bound ?? []).map((d) => ({ ip: d.ip, mac: d.mac, enable: '1', remark: d.name })) }),
  115: () => ({ datas: [] }),
  3: () => ({
    lanIp: '192.168.10.1',
    netMask: '255.255.255.0',
    dhcpServer: '1',
    main_dns: '192.168.10.1',
    vice_dns: '',
    ipBegin: '192.168.10.2',
    ipEnd: '192.168.10.254',
    expireTime: '86400',
  }),
  305: () => ({ radio: '1', IF5url: '', IF6url: '', IFAurl: '', province: 'GUD' }),
  132: () => ({ wpsEnable: '0' }),
};

const at = (path) => ({ path: `/#/home/${path}`, wait: 3500 });
export default {
  vendor: 'China Mobile RAX3000-Q (Vue 2, Ant Design Vue)',
  source: {
    repo: 'liuhaoooo/r3s',
    commit: 'bcfec27ab3f0a51953afb9bdb1a9efc837df2b74',
    path: 'src/views/network',
  },
  origin: 'http://192.168.10.1',
  root: 'r3s',
  language: 'zh',
  state: (values) => {
    page = values;
  },
  init: () => sessionStorage.setItem('sessionId', 'made-up'),
  answer: async ({ url, body, file }) => {
    if (url.pathname === '/cgi-bin/http.cgi') {
      const { cmd } = JSON.parse(body || '{}');
      const made = answers[cmd]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', cmd);
      return { json: { success: true, cmd, ...made } };
    }
    return file(url.pathname === '/' ? '/index.html' : url.pathname) ?? undefined;
  },
  pages: {
    wifi24: at('network/wifi24g'),
    'wifi24-off': { ...at('network/wifi24g'), off: true },
    'wifi24-hidden-mixed': { ...at('network/wifi24g'), hidden: true, security: '3' },
    'wifi24-wpa3': { ...at('network/wifi24g'), security: '4' },
    'wifi24-preferred': { ...at('network/wifi24g'), prefer: true, security: '0' },
    advanced24: at('network/wifi24gadv'),
    'advanced24-13-40': { ...at('network/wifi24gadv'), channel: '13', width: '1', mode: '6', power: '40' },
    'advanced24-auto': { ...at('network/wifi24gadv'), channel: 'auto', width: '2', mode: '2' },
    wifi5: at('network/wifi5g'),
    'wifi5-preferred': { ...at('network/wifi5g'), prefer: true },
    advanced5: at('network/wifi5gadv'),
    'filter-black': { ...at('secure/filter'), list: 'black', rules: [devices[1], devices[3]] },
    'filter-white': { ...at('secure/filter'), list: 'white', rules: [devices[0], devices[2]] },
    'filter-none': { ...at('secure/filter'), list: 'black', rules: [] },
    status: at('status'),
    dhcp: at('network/dhcp4'),
    'simple-wifi': at('simple_wifi'),
  },
};
