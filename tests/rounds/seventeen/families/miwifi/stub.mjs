// Xiaomi's BE6500 (MiWiFi): views on LuCI that jQuery fills; switches are links, selects are drawn over native ones; words are Chinese.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

const [tablet, camera, laptop, tv] = devices;
let page = {};
const widths = { 2: ['20', '40'], 5: ['20', '40', '80', '160'] };
const channels = (numbers, list) => JSON.stringify(['0', ...numbers].map((c) => ({ c: String(c), b: list })));
const radio = (name, made = {}) => ({
  status: '1',
  enabled: '1',
  ssid: name,
  ssid_len_limit: 31,
  password: names.key,
  encryption: 'psk2',
  channel: '0',
  bandwidth: '0',
  channelInfo: { channel: name === names.five ? '44' : '6', bandList: widths[name === names.five ? 5 : 2] },
  hidden: '0',
  txpwr: 'max',
  txbf: '3',
  ax: '1',
  bsd: page.one ? '1' : '0',
  weakenable: '0',
  ...made,
});
const wifi = () =>
  JSON.stringify([
    radio(names.two, page.two),
    { ...radio(names.five, page.five), ...(page.one ? { ssid: names.two } : {}) },
  ]);
const fill = (folder, view, address) =>
  execFileSync(
    'lua5.1',
    [
      path.join(import.meta.dirname, 'view.lua'),
      path.join(folder, 'usr/lib/lua/luci/view'),
      view,
      address,
      wifi(),
      channels(
        Array.from({ length: 13 }, (_, n) => n + 1),
        widths[2],
      ),
      channels([36, 40, 44, 48, 149, 153, 157, 161], widths[5]),
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
const api = {
  'xqnetwork/wifi_macfilter_info': () => ({
    code: 0,
    enable: page.filter ? 1 : 0,
    model: page.allow ? 1 : 0,
    macfilter: (page.list ?? []).map(({ name, mac }) => ({ name, mac })),
    flist: devices.map(({ name, mac, ip }) => ({
      name,
      mac,
      ip: [{ ip: ip.replace('.1.', '.31.') }],
      isap: 0,
      online: 1,
      statistics: { online: '3600' },
    })),
  }),
  'xqnetwork/get_miotrelay_switch': () => ({ code: 0, enabled: 1 }),
  'misystem/web_access_info': () => ({ code: 0, open: 0, list: [] }),
};
const at = (view, made = {}) => ({ path: `/cgi-bin/luci/;stok=0/web/setting/${view}`, ...made });
const settings = (made) => at('wifi', made);
const list = (made, ...devicesListed) => at('safe', { ...made, list: devicesListed });
const family = {
  vendor: 'Xiaomi BE6500',
  source: {
    repo: 'N0zoM1z0/IoT',
    commit: '8faf16d3d43930ab988fae2664703e10b7ab86d7',
    path: 'Xiaomi/BE6500/squashfs-root',
  },
  origin: 'http://192.168.31.1',
  root: 'miwifi',
  folder: '',
  language: 'zh',
  wait: 2200,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const wanted = url.pathname.match(/;stok=0\/(web|api)\/(.*)$/);
    if (!wanted) return file(`/www${url.pathname}`);
    if (wanted[1] === 'web') return fill(family.folder, `web/${wanted[2]}`, url.pathname);
    return JSON.stringify(api[wanted[2]]?.() ?? { code: 1 }); // as text: the pages parse it themselves
  },
  pages: {
    wifi: settings(),
    'wifi-six': settings({
      two: { channel: '6', bandwidth: '20', txpwr: 'mid' },
      five: { channel: '149', bandwidth: '80' },
    }),
    'wifi-thirteen': settings({ two: { channel: '13', bandwidth: '40' } }),
    'wifi-one': settings({ one: true }),
    'wifi-one-hidden': settings({ one: true, two: { hidden: '1', encryption: 'psk2+ccmp' } }),
    'wifi-hidden': settings({ two: { hidden: '1' } }),
    'wifi-five-hidden': settings({ five: { hidden: '1', encryption: 'ccmp' } }),
    'wifi-two-off': settings({ two: { status: '0' } }),
    'wifi-five-off': settings({ five: { status: '0' }, two: { encryption: 'mixed-psk' } }),
    'wifi-wpa3': settings({ two: { encryption: 'ccmp', txpwr: 'min' } }),
    'wifi-both': settings({ two: { encryption: 'psk2+ccmp' }, five: { encryption: 'psk2+ccmp' } }),
    'wifi-open': settings({ two: { encryption: 'none' } }),
    safe: list({}),
    'safe-deny': list({ filter: true }, camera, tablet),
    'safe-allow-without': list({ filter: true, allow: true }, tablet, laptop),
    'safe-allow-with': list({ filter: true, allow: true }, tablet, camera),
    'safe-other': list({ filter: true }, tv),
    'safe-at-rest': list({}, camera),
  },
};
export default family;
