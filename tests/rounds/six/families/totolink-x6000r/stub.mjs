// TOTOLINK X6000R (Vue 2, switches, ticks and radios drawn by its own components): JSON posted to /cgi-bin/cstecgi.cgi.
import { devices, names } from '../../../home.mjs';

let page = {};
const answers = {
  getInitCfg: () => ({
    showLanguage: 'en,cn,ru',
    defaultLang: page.lang ?? 'en',
    langAutoFlag: '0',
    model: 'X6000R',
    fmVersion: 'V9.4.0cu.852',
    webTitle: 'TOTOLINK',
    helpUrl: '',
    copyRight: '',
    csid: '',
    hostName: '',
    mac: 'F4:28:53:00:11:22',
    modelType: 'gw',
    opmode: 'gw',
    operationMode: '1',
    custom: {
      wanTypeList: 'dhcp,pppoe,static',
      wifi11axSupport: '1',
      wifiWpa3Support: '1',
      wifiEncryptSupport: page.encrypt ? '1' : '0',
      wpsSupport: '1',
      upnpSupport: '1',
      opmodeSupport: '1',
    },
    wifi11axSupport: '1',
    wifiSupport: '1',
  }),
  getWiFiBasicCfg: ({ wifiIdx }) =>
    String(wifiIdx) === '1'
      ? {
          wifiIdx: '1',
          wifiDualband: '1',
          wifiOff: '0',
          hssid: '0',
          ssid: names.five,
          key: names.key,
          wpaMode: '1',
          countryCode: 'EU',
          countryCodeList: 'EU,US',
          bw: '3',
          band: '17',
          channel: '36',
          twt: '0',
          mumimo: '1',
          ofdma: '1',
          encryptionWay: '4',
          encryptionType: '4',
          keyType: '1',
        }
      : {
          wifiIdx: '0',
          wifiDualband: '1',
          wifiOff: page.off24 ? '1' : '0',
          hssid: page.hidden ? '1' : '0',
          ssid: names.two,
          key: names.key,
          wpaMode: page.wpa3 ? '2' : '1',
          countryCode: 'EU',
          countryCodeList: 'EU,US',
          bw: '1',
          band: '16',
          channel: page.channel ?? '11',
          twt: '0',
          mumimo: '0',
          ofdma: '0',
          encryptionWay: '4',
          encryptionType: '4',
          keyType: '1',
        },
  getWiFiEasyCfg: () => ({
    wifiDualband: '1',
    merge: page.merge ? '1' : '0',
    wifiSchEnabled2g: '0',
    wifiSchEnabled5g: '0',
    wifiOff: page.off24 ? '1' : '0',
    ssid: names.two,
    key: names.key,
    wpaMode: '1',
    hssid: '0',
    wifiOff5g: '0',
    ssid5g: page.merge ? names.two : names.five,
    key5g: names.key,
    wpaMode5g: '1',
    hssid5g: page.hidden ? '1' : '0',
  }),
  getWiFiAclRules: () => ({
    wifiDualband: '1',
    wifiOff: '0',
    mode: page.mode ?? '0',
    wpsSupport: '0',
    rule: page.mode
      ? (page.mode === '2' ? [devices[1], devices[3]] : [devices[0], devices[2]]).map((one, i) => ({
          idx: String(i + 1),
          delRuleName: `delRule${i}`,
          mac: one.mac,
          desc: one.name,
        }))
      : [],
  }),
  getMacFilterRules: () => ({
    enable: '1',
    mode: '0',
    rule: [{ idx: '1', delRuleName: 'delRule0', mac: devices[3].mac, desc: devices[3].name }],
  }),
  getAccessDeviceCfg: () => ({
    hwnatState: '0',
    white: devices
      .filter((_, i) => i !== 1)
      .map((one) => ({ name: one.name, mac: one.mac, ip: one.ip, linkType: one.band === '5' ? '5g' : '2g' })),
    black: [{ name: devices[1].name, mac: devices[1].mac, ip: '', linkType: '' }],
  }),
  getOnlineMsg: () => devices.map((one) => ({ name: one.name, mac: one.mac, ip: one.ip })),
  getWiFiScheduleCfg: () => ({ wifiDualband: '1', enable: '0', rule: [] }),
};

export default {
  vendor: 'TOTOLINK X6000R (Vue, components of its own)',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'TOTOLINK/X6000R/squashfs-root/web',
  },
  origin: 'http://192.168.0.1',
  root: 'totolink-x6000r',
  wait: 2500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) => {
    if (method === 'POST' && url.pathname === '/cgi-bin/cstecgi.cgi') {
      const asked = JSON.parse(body || '{}');
      return { json: answers[asked.topicurl]?.(asked) ?? {} };
    }
    return file(url.pathname);
  },
  pages: {
    wifi24: { path: '/advance/wifi.html?idx=0' },
    'wifi24-off': { path: '/advance/wifi.html?idx=0', off24: true },
    'wifi24-hidden-ru': { path: '/advance/wifi.html?idx=0', hidden: true, lang: 'ru', language: 'ru', channel: '0' },
    'wifi24-encrypt-wpa3': { path: '/advance/wifi.html?idx=0', encrypt: true, channel: '13' },
    wifi5: { path: '/advance/wifi.html?idx=1' },
    easy: { path: '/basic/wifi.html' },
    'easy-24off-cn': { path: '/basic/wifi.html', off24: true, lang: 'cn', language: 'zh-cn' },
    'easy-merged': { path: '/basic/wifi.html', merge: true },
    'acl-off': { path: '/advance/acl.html?idx=0' },
    'acl-deny': { path: '/advance/acl.html?idx=0', mode: '2' },
    'acl-allow-ru': { path: '/advance/acl.html?idx=0', mode: '1', lang: 'ru', language: 'ru' },
    devices: { path: '/basic/device.html' },
  },
};
