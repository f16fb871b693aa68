// Plery R626, a 4G home router on OpenWrt: a Vue 3 panel that asks uci values by name (two tabs in its first version, one name for both bands in a later one).
import { devices, names } from '../../../home.mjs';

let page = {};
/** One network and its radio: the first version's section names and the later one's. */
const band = (radio, sections, made) => ({
  [`wireless.${radio}.channel`]: made.channel ?? 'auto',
  [`wireless.${radio}.disabled`]: made.off ? '1' : '0',
  ...Object.fromEntries(
    sections.flatMap((section) => [
      [`wireless.${section}.ssid`, made.ssid],
      [`wireless.${section}.key`, names.key],
      [`wireless.${section}.encryption`, made.security ?? 'psk2'],
      [`wireless.${section}.hidden`, made.hidden ? '1' : '0'],
      [`wireless.${section}.disabled`, '0'],
    ]),
  ),
});
const values = () => ({
  ...band('radio0', ['mbox', '@wifi-iface[0]'], { ssid: names.two, ...page.two }),
  ...band('radio1', ['mbox5g', '@wifi-iface[8]'], { ssid: names.five, channel: '36', ...page.five }),
});
const five = async (tab) => {
  await tab.locator('.wire-tabs li').nth(1).click();
  await tab.waitForTimeout(400);
};
/** The first version: the language is chosen where one logs in. */
const first = (made = {}, steps = undefined, language = 'ru') => ({
  path: '/first/#/login?redirect=/network/wifi',
  language: language === 'cn' ? 'zh' : language,
  ...made,
  steps: async (tab) => {
    await tab.locator('select').selectOption(language);
    await tab.locator('input[type=password]').fill('made-up');
    await tab.locator('button[type=submit]').click();
    await tab.waitForTimeout(800);
    await steps?.(tab);
  },
});
const later = (made = {}, path = 'wifi') => ({ path: `/later/#/network/${path}`, ...made });
const one = (made = {}) => later({ ...made, five: { ssid: names.two, ...made.five } });

export default {
  vendor: 'Plery R626',
  source: { repo: 'eav93/plery-r626', commit: '2a3033dcb0ffff341e672a3351be2f33429cbc0d', path: 'ui/src' },
  origin: 'http://192.168.1.1',
  root: 'plery',
  language: 'ru',
  wait: 1500,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname.endsWith('/')) return file(`${url.pathname}index.html`);
    if (url.pathname === '/api/auth/login') return { json: { errCode: 0 } };
    if (url.pathname === '/api/dhcp/leases')
      return { json: { leases: devices.map(({ mac, ip, name }) => ({ mac, ip, hostname: name, expires: 3600 })) } };
    if (url.pathname === '/api/arp')
      return { json: { entries: devices.map(({ mac, ip }) => ({ mac, ip, iface: 'br-lan' })) } };
    if (url.pathname !== '/api/uci') return null;
    const all = values();
    const asked = (url.searchParams.get('get') ?? '').split(',');
    return { json: Object.fromEntries(asked.map((name) => [name, all[name] ?? ''])) };
  },
  pages: {
    tabs: first({ two: { channel: '6' } }),
    'tabs-13': first({ two: { channel: '13' } }),
    'tabs-two-off': first({ two: { off: true } }),
    'tabs-two-hidden': first({ two: { hidden: true, security: 'psk-mixed' } }),
    'tabs-five': first({ five: { channel: '100' } }, five),
    'tabs-five-hidden': first({ five: { hidden: true } }, five),
    'tabs-open-en': first({ two: { security: 'none', channel: '11' } }, undefined, 'en'),
    'tabs-two-off-en': first({ two: { off: true } }, undefined, 'en'),
    'tabs-hidden-zh': first({ two: { hidden: true, channel: '13', security: 'psk' } }, undefined, 'cn'),
    'tabs-five-off-zh': first({ five: { off: true, channel: '149' } }, five, 'cn'),
    one: one(),
    'one-hidden': one({ two: { hidden: true } }),
    'one-two-off': one({ two: { off: true } }),
    'one-five-off': one({ five: { off: true, channel: '44' }, two: { channel: '13' } }),
    'one-open': one({ two: { security: 'none', channel: '9' } }),
    'split-two-off': later({ two: { off: true, channel: '6' } }),
    'split-five-hidden': later({ five: { hidden: true, off: true } }),
    'split-two-hidden': later({ two: { hidden: true, security: 'psk-mixed', channel: '12' } }),
    clients: later({}, 'clients'),
  },
};
