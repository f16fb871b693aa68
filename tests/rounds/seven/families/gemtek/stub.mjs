// Gemtek TB-362 (Intel's gateway pages, kept as AngularJS drew them; values come from localStorage, which the page fills itself at its first visit).
import { devices, names } from '../../../home.mjs';

/** Goes to the page again after its stored values were changed. */
const after = (file, change, values) => async (tab) => {
  await tab.evaluate(
    ([body, given]) => {
      const stored = (name) => JSON.parse(localStorage.getItem(name));
      const all = { Wifi: stored('Wifi'), Basic: stored('Basic'), Security: stored('Security') };
      // oxlint-disable-next-line no-new-func -- a text of this file, run in the page it changes
      new Function('all', 'given', body)(all, given);
      for (const [name, value] of Object.entries(all)) localStorage.setItem(name, JSON.stringify(value));
    },
    [change, { devices, names, ...values }],
  );
  await tab.goto(`http://192.168.1.1/${file}`);
  await tab.waitForTimeout(900);
};
const home = `
const two = all.Wifi['2.4G'].SSIDs[0], five = all.Wifi['5G'].SSIDs[0];
Object.assign(two.Configuration, { SSID: given.names.two, Passphrase: given.names.key, SecurityType: given.security ?? 1, AutoChannel: !given.channel, Channel: given.channel ?? 6, ChannelBandwidth: given.width ?? 0,
  EnableRadio: !given.off24, AdvertiseSSID: !given.hidden, APIsolation: !!given.isolated });
Object.assign(five.Configuration, { SSID: given.five ?? given.names.five, Passphrase: given.names.key, SecurityType: given.security5 ?? 7, AutoChannel: false, Channel: 36 });
for (const net of [two, five]) net.MACFiltering = { ACLMode: given.mode ?? 0, MACAddressFilter: given.list ?? [] };
all.Basic.LAN.DeviceConnected = given.devices.map((d) => ({ HostName: d.name, MACAddress: d.mac.toLowerCase(), IPAddress: d.ip }));
all.Wifi.GuestAccess.Interfaces = given.guest ? [{ ...given.guest }] : [];
`;
const page = (file, values = {}) => ({ path: '/main.html', steps: after(file, home, values) });

export default {
  vendor: 'Gemtek TB-362 (Intel gateway pages, AngularJS)',
  source: {
    repo: 'Alfie-Bui/WebUISimu',
    commit: '111fb5e8d38dc8db517c4afcc62d1ac3ce74b50c',
    path: 'wifi-2_4G-config.html',
  },
  origin: 'http://192.168.1.1',
  root: 'gemtek',
  wait: 600,
  pages: {
    'config-24': page('wifi-2_4G-config.html', { channel: 6 }),
    'config-24-off-40': page('wifi-2_4G-config.html', { off24: true, channel: 9, width: 1 }),
    'config-24-wpa3-hidden': page('wifi-2_4G-config.html', { security: 6, hidden: true, isolated: true }),
    'config-5': page('wifi-5G-config.html'),
    'ssids-24': page('wifi-2_4G-ssids.html'),
    'mac-24-off': page('wifi-2_4G-mac_filtering.html'),
    'mac-24-allow': page('wifi-2_4G-mac_filtering.html', { mode: 1, list: [devices[0].mac, devices[2].mac] }),
    'mac-24-deny': page('wifi-2_4G-mac_filtering.html', { mode: 2, list: [devices[1].mac, devices[3].mac] }),
    'mac-5-allow': page('wifi-5G-mac_filtering.html', { mode: 1, list: [devices[2].mac] }),
    guest: page('wifi-guest_access.html'),
    devices: page('basic-lan-dev_connected.html'),
    parental: page('security-parental_control_settings.html'),
    status: page('status-overview.html'),
  },
};
