// NETGEAR WNDAP360, an access point with two radios at once: PHP with templates, run as it is (run.php) with settings made here; Prototype, two tabs named after the standards, drawn tick boxes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

let page = {};
const two = 'Auto;' + Array.from({ length: 13 }, (_, n) => `${n + 1}/${(2.412 + n * 0.005).toFixed(3)}GHz`).join(';');
const five = 'Auto;' + [36, 40, 44, 48].map((n) => `${n}/${(5 + n * 0.005).toFixed(3)}GHz`).join(';');
const dashed = ({ mac }) => mac.replaceAll(':', '-');
const radio = (n, made) => ({
  radioStatus: made.off ? '0' : '1',
  operateMode: made.mode ?? (n ? '4' : '2'),
  apMode: '0',
  channel: made.channel ?? '0',
  channelWidth: made.width ?? '0',
  dataRate: '0',
  mcsRate: '99',
  guardInterval: '0',
  txPower: made.power ?? '0',
  extProtSpec: '0',
  extChanOffset: '0',
  scheduledRadioBackup: '0',
  accessControlMode: made.filter ? '1' : '0',
  rogueApDetection: '0',
  '11dSupport': '1',
  ampdu: '1',
  ampduAggrLength: '65535',
  rifsTransmission: '0',
  antenna: '0',
  beaconInterval: '100',
  dtimInterval: '3',
  fragLength: '2346',
  rtsThreshold: '2347',
  maxWirelessClients: '64',
  preambleType: '0',
  clientSeparation: '0',
});
const profile = (n, made, index) => ({
  vapIndex: String(index + 1),
  vapProfileName: index ? 'Guests' : 'Home',
  ssid: index ? names.guest : n ? names.five : names.two,
  hideNetworkName: made.hidden && !index ? '1' : '0',
  authenticationType: made.security ?? '32',
  encryption: made.cipher ?? '4',
  vapProfileStatus: index && !made.guests ? '0' : '1',
  presharedKey: names.key,
  clientSeparation: made.apart ? '1' : '0',
  macACLStatus: '0',
  vlanID: '1',
  vlanType: '0',
  vlanAccessControl: '0',
  vlanAccessControlPolicy: '1',
  wepKeyType: '64',
  wepKeyNo: '1',
  dhcpTrustedInterface: '0',
});
const put = (values, name, made) =>
  Object.entries(made).forEach(([key, value]) => {
    values[`${name}:${key}`] = value;
  });
function settings() {
  const values = {
    'system:monitor:productId': 'WNDAP360',
    'system:monitor:5GhzSupport': 'yes',
    'system:monitor:40MhzSupport:wlan0': 'yes',
    'system:monitor:40MhzSupport:wlan1': 'yes',
    'system:basicSettings:sysCountryRegion': '276',
    'system:basicSettings:apName': 'netgear-home',
    'system:basicSettings:scheduledWirelessStatus': '0',
    'system:basicSettings:dhcpClientStatus': '1',
    'system:info802dot1x:authinfo:priRadIpAddr': '0.0.0.0',
    'system:monitor:sysVersion': 'V2.0.0',
    'system:monitor:ipAddress': '192.168.1.245',
    'system:monitor:subNetMask': '255.255.255.0',
    'system:monitor:defaultGateway': '192.168.1.1',
    'system:monitor:ethernetMacAddress': '30:46:9A:0A:10:00',
    'system:monitor:macAddress:wlan0': '30:46:9A:0A:10:01',
    'system:monitor:macAddress:wlan1': '30:46:9A:0A:10:02',
    'system:monitor:currentChannel:wlan0': '6/2.437GHz',
    'system:monitor:currentChannel:wlan1': '36/5.180GHz',
  };
  for (const width of ['20MHz', '40MHz', 'MHz'])
    for (const [mode, list] of Object.entries({
      '11b': two,
      '11bg': two,
      '11ng': two,
      '11a': five,
      '11na': five,
    }))
      values[`system:monitor:channel${width}:${mode}`] = list;
  const trees = {};
  for (const n of [0, 1]) {
    const made = (n ? page.five : page.two) ?? {};
    put(values, `system:wlanSettings:wlanSettingTable:wlan${n}`, radio(n, made));
    for (const index of [0, 1])
      put(values, `system:vapSettings:vapSettingTable:wlan${n}:vap${index}`, profile(n, made, index));
    for (const device of made.list ?? [])
      values[`system:accessControlSettings:wlanAccessControlLocalTable:wlan${n}:${dashed(device)}`] = '1';
    const here = devices.filter((device) => device.band === (n ? '5' : '2.4'));
    for (const kind of ['newStaList', 'detectedStaList']) {
      const name = `system:monitor:stationList:${kind}:wlan${n}`;
      values[name] = here.map(dashed).join(';');
      for (const device of here) {
        const lines = {};
        put(lines, `${name}:${dashed(device)}`, {
          macAddress: dashed(device),
          associatedBssid: `30-46-9A-0A-10-0${n + 1}`,
          associatedSsid: n ? names.five : names.two,
          Channel: n ? '36' : '6',
          txDataRate: '65',
          State: 'Assoc',
          Type: 'WPA2-PSK',
          AID: '1',
          clientWirelessMode: n ? '11na' : '11ng',
          stationStatus: 'Associated',
          clientIpaddr: device.ip,
          Rssi: '40',
          Idle: '0',
        });
        trees[`${name}:${dashed(device)}`] = Object.entries(lines)
          .map((line) => line.join(' '))
          .join('\n');
      }
    }
  }
  return { values, trees, request: page.request };
}
const at = (menu, made = {}) => {
  const [menu1, menu2, menu3, menu4] = menu.split('/');
  const { edit, ...rest } = made;
  const request = {
    menu1,
    menu2,
    menu3,
    menu4: menu4 ?? '',
    ...(edit && { mode7: '0', mode8: edit, mode9: '' }),
  };
  return { path: '/index.php?page=master', request, ...rest };
};
const basic = (made) => at('Configuration/Wireless/Basic/Wireless Settings', made);
const control = (made) => at('Configuration/Security/Advanced/MAC Authentication', made);
const profiles = (made) => at('Configuration/Security/Profile Settings', made);
/** The page's library gives elements an append() of its own, which the drawing of the page would stumble over. */
const giveBack = (window) =>
  window.evaluate(() => {
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (/^(HTML\w*)?Element$/.test(name)) delete globalThis[name].prototype.append;
    Element.prototype.append = function (...more) {
      for (const one of more) this.appendChild(one);
    };
  });
const tab = (n) => async (window) => {
  await window.evaluate((id) => document.getElementById(id).querySelector('a').click(), `inlineTab${n}`);
  await window.waitForTimeout(300);
};

const family = {
  vendor: 'NETGEAR WNDAP360',
  source: {
    repo: 'Simoary/6120-Firmware-Analysis',
    commit: 'd43215e3bc902ec2855bcaf256c17c756255f17d',
    path: 'Nicholas/NETGEAR_WNDAP360/_WNDAP360_V2.0.0_firmware.tar.extracted/_rootfs.squashfs.extracted/squashfs-root/home/www',
  },
  origin: 'http://192.168.1.245',
  root: 'wndap360',
  folder: '',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 1000,
  init: () => {
    globalThis.alert = () => {};
    globalThis.confirm = () => true;
    // The frames beside this one: its buttons and menus are not drawn.
    globalThis.action = globalThis.master = globalThis;
    globalThis.header = { menuObject: { updateFourthMenu: () => {} } };
    globalThis.thirdmenu = {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url }) => {
    const asked = { '/config.php': 'config', '/index.php': 'master' }[url.pathname];
    if (!asked) return null;
    const { stdout: body, stderr } = spawnSync(
      'php',
      [
        '-d',
        'short_open_tag=1',
        '-d',
        'display_errors=stderr',
        path.join(import.meta.dirname, 'run.php'),
        family.folder,
        asked,
      ],
      { input: JSON.stringify(settings()) },
    );
    if (process.env.ROUND_LOG && stderr.length) console.log(String(stderr).slice(0, 400));
    if (asked === 'config') return { contentType: 'text/javascript', body };
    return { contentType: 'text/html; charset=utf-8', body };
  },
  pages: {
    basic: basic(),
    'basic-five': basic({ steps: tab(2), five: { channel: '44', width: '1' } }),
    'basic-off': basic({ steps: tab(1), two: { off: true } }),
    'basic-off-behind': basic({ two: { off: true } }),
    'basic-five-off': basic({ five: { off: true }, two: { channel: '6' } }),
    'basic-hidden': basic({ two: { hidden: true, channel: '1' } }),
    'basic-five-hidden': basic({ five: { hidden: true }, two: { channel: '11', width: '1' } }),
    'basic-13': basic({ two: { channel: '13', power: '2' } }),
    'basic-b-only': basic({ two: { mode: '0', channel: '3' } }),
    'control-off': control({ two: { list: [devices[0], devices[2]] } }),
    'control-trusted': control({ two: { filter: true, list: [devices[0], devices[2]] } }),
    'control-trusted-camera': control({ two: { filter: true, list: [devices[0], devices[1]] } }),
    'control-five': control({
      steps: tab(2),
      five: { filter: true, list: [devices[2], devices[3]] },
    }),
    'control-empty': control({ two: { filter: true } }),
    profiles: profiles({}),
    'profile-home': profiles({ edit: '0' }),
    'profile-hidden': profiles({ edit: '0', two: { hidden: true, apart: true } }),
    'profile-five-open': profiles({ edit: '1', five: { security: '0', cipher: '0' } }),
    stations: at('Monitoring/Wireless Stations/Wireless Stations'),
    advanced: at('Configuration/Wireless/Advanced/Wireless Settings'),
    system: at('Monitoring/System/System'),
  },
};
for (const made of Object.values(family.pages)) {
  const { steps } = made;
  made.steps = async (window) => {
    await steps?.(window);
    await giveBack(window);
  };
}
export default family;
