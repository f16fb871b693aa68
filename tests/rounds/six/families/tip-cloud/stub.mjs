// TIP's cloud controller for access points (React, Ant Design 4): its own containers, given a made-up profile.
import { devices, names } from '../../../home.mjs';

const ssid = (more = {}) => ({
  id: 7,
  name: 'Home',
  profileType: 'ssid',
  childProfileIds: [],
  childProfiles: [],
  associatedRfProfiles: [],
  osuSsidProfile: {},
  details: {
    model_type: 'SsidConfiguration',
    profileType: 'ssid',
    ssid: names.two,
    appliedRadios: ['is2dot4GHz', 'is5GHz', 'is5GHzL', 'is5GHzU'],
    ssidAdminState: 'enabled',
    secureMode: 'wpa2PSK',
    vlanId: 1,
    keyStr: names.key,
    broadcastSsid: 'enabled',
    keyRefresh: 0,
    noLocalSubnets: false,
    bandwidthLimitDown: 0,
    bandwidthLimitUp: 0,
    videoTrafficOnly: false,
    radioBasedConfigs: {},
    forwardMode: 'BRIDGE',
    ...more,
  },
});
const blocked = [devices[1], devices[3]].map(({ mac }) => ({
  macAddress: mac.toLowerCase(),
  details: { blocklistDetails: { enabled: true } },
}));

export default {
  vendor: 'Telecom Infra Project, cloud controller (React, Ant Design 4)',
  source: {
    repo: 'Telecominfraproject/wlan-cloud-ui-library',
    commit: 'a813e9fb12a8b466a50ea2d5b7399dc52e87764f',
    path: 'src/containers',
  },
  origin: 'http://192.168.1.10',
  root: 'tip',
  wait: 2500,
  init: (show) => {
    globalThis.__show = show;
  },
  pages: {
    ssid: { path: '/profiles/7', init: { show: 'profile', data: ssid() } },
    'ssid-hidden-wpa3': {
      path: '/profiles/7',
      init: { show: 'profile', data: ssid({ broadcastSsid: 'disabled', secureMode: 'wpa3OnlySAE' }) },
    },
    blocked: { path: '/system/blockedlist', init: { show: 'blocked', data: blocked } },
  },
  answer: ({ url, file }) => file(url.pathname === '/app.js' ? url.pathname : '/index.html'),
};
