// A front end for a 4G router (React, shadcn/ui, its selects drawn as buttons; traditional Chinese). It asks nothing of a box: what it shows is its author's own, our steps alter it.
import { names } from '../../../home.mjs';

const settled = (tab, time = 500) => tab.waitForTimeout(time);
const flip = (id) => async (tab) => {
  await tab.locator(`#${id}`).click();
  await settled(tab);
};
const choose = (id, text) => async (tab) => {
  await tab.locator(`#${id}`).click();
  await tab.getByRole('option', { name: text, exact: true }).click();
  await settled(tab);
};
const type = (id, text) => (tab) => tab.locator(`#${id}`).fill(text);
/** Its own log-in, then the page by its own router. */
const entered = (path, ...steps) => ({
  path: '/login',
  steps: async (tab) => {
    await tab.locator('input').nth(0).fill('admin');
    await tab.locator('input[type=password]').fill('admin123');
    await tab.locator('button[type=submit]').click();
    await settled(tab);
    await tab.locator(`a[href="${path}"]`).click();
    await settled(tab);
    for (const step of steps) await step(tab);
    await tab.waitForTimeout(4500); // until its greeting has gone
  },
});
const tabbed = (text) => async (tab) => {
  await tab.getByRole('tab', { name: text }).click();
  await settled(tab);
};

export default {
  vendor: 'DIGISEC router front end (React, shadcn/ui)',
  source: {
    repo: 'DigisecShawn/router-buddy-66',
    commit: 'eb585b85b380b849c3d832e6c5ee2cdb164d95c7',
    path: 'src/pages/Wireless.tsx',
  },
  origin: 'http://192.168.1.1',
  root: 'buddy',
  language: 'zh-tw',
  wait: 1000,
  answer: ({ url, file }) => (url.pathname.startsWith('/assets/') ? file(url.pathname) : file('/index.html')),
  pages: {
    wireless: entered('/wireless', type('ssid', names.two), type('ssid5', names.five)),
    'wireless-both-6': entered(
      '/wireless',
      type('ssid', names.two),
      type('ssid5', names.two),
      flip('wifi5-enabled'),
      choose('channel', '6 (2437 MHz)'),
      choose('channel5', '44 (5220 MHz)'),
      choose('encryption', 'WPA2/WPA3 混合'),
    ),
    'wireless-off-wpa3': entered(
      '/wireless',
      flip('wifi-enabled'),
      choose('encryption', 'WPA3-SAE'),
      choose('encryption5', '無加密'),
    ),
    'network-lan': entered('/network', tabbed('LAN 設定')),
    'network-lan-no-dhcp': entered('/network', tabbed('LAN 設定'), flip('lan-dhcp')),
    'network-wan': entered('/network'),
    firewall: entered('/firewall'),
    'system-config': entered('/system-config'),
    backup: entered('/backup'),
  },
};
