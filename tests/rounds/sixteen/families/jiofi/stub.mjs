// JioFi 2, a mobile router: one page that loads its parts, jQuery through SeaJS, XML by name; selects and radios drawn over native ones.
import { devices, names } from '../../../home.mjs';

const [tablet, camera, laptop, tv] = devices.map(({ mac }) => mac);
let page = {};
const xml = (body) => ({ contentType: 'text/xml', body: `<?xml version="1.0"?><r>${body}<retval>0</retval></r>` });
const tags = (values) =>
  Object.entries(values)
    .map(([key, value]) => `<${key}>${value}</${key}>`)
    .join('');
/** What the shell's own marks would have written. */
const marks = {
  get_version_dsc: '2',
  get_gui_refresh_time: '60',
  get_sdst: '0',
  get_login_timeout: '10',
  get_login: '2',
  get_sys_time: '12:00:00 2026-11-30',
  get_wifi_key_is_default: '0',
  get_csrf_token: '1',
  get_macaddr_string: '02:11:22:33:44:50',
  get_model: 'JMR540',
};
const filled = (text) =>
  text.replace(/<% (\w+)\(\); %>/g, (_, name) => (name === 'url_get_target_test' ? page.part : (marks[name] ?? '')));
const radio = () => ({
  ssid: names.two,
  bgn: '11',
  wmm: '1',
  power: '100',
  ch: '0',
  enc_type: '3,2',
  key: names.key,
  brd: '1',
  ind: '1',
  mode: '0',
  max: '10',
  ...page.radio,
});
const user = ({ name, ip, mac }) =>
  `<user>${tags({ name, ip, mac, status: '1', leased_time: '3600', leased: '3600' })}</user>`;
const rules = () =>
  Array.from({ length: 10 }, (_, n) => {
    const mac = page.list?.[n];
    return `<record>${tags({ mac: mac ?? '-', comment: mac ? `device ${n + 1}` : '-', enabled: page.resting ? '0' : '1' })}</record>`;
  }).join('');
const answers = {
  '/mark_title.w.xml': () =>
    tags({ timeout: '10', login: '2', login_cnt: '0', sd_st: '0', fota: '0', dsc: '2', batt_per: '80', refresh: '60' }),
  '/mark_set_wifi.w.xml': () => tags({ dsc: '2', ...radio() }),
  '/mark_network.w.xml': () =>
    tags({ host: 'jiofi', ip: '192.168.1.1', submask: '255.255.255.0', mtu: '1500', mode: page.mode ?? '0' }) + rules(),
  '/st_lan.w.xml': () =>
    tags({
      ssid: names.two,
      dhcp: '1',
      submask: '255.255.255.0',
      gate: '192.168.1.1',
      macaddr: '02:11:22:33:44:50',
      user_cnt: devices.length,
      wifi: page.radio?.ind ?? '1',
      ch: '0',
      channel: '6',
      band_width: '20',
      enc_type: '3,2',
    }) + devices.map(user).join(''),
};
const part = (name, made = {}, steps = undefined) => ({ path: '/index.htm', part: `${name}.html`, ...made, steps });
const wifi = (radioValues) => part('set_wifi', { radio: radioValues });
const net = (mode, ...list) => part('set_net', { mode, list });

export default {
  vendor: 'JioFi JMR540',
  source: {
    repo: 'sheikhshahnawaz41299/JioFi2-M2-V2',
    commit: 'bae56b246a7cbf51211c78ae60aa2a5679075064',
    path: 'rootfs/webui',
  },
  origin: 'http://192.168.1.1',
  root: 'jiofi',
  wait: 3000,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const known = answers[url.pathname];
    if (known) return xml(known());
    if (url.pathname.endsWith('.xml')) return xml('');
    const found = file(`/en${url.pathname}`) ?? file(`/sf${url.pathname}`);
    if (found && /\.html?$/.test(url.pathname)) return filled(String(found.body));
    return found;
  },
  pages: {
    wifi: wifi(),
    'wifi-six': wifi({ ch: '6', power: '75' }),
    'wifi-thirteen': wifi({ ch: '13', enc_type: '4,3', bgn: '10' }),
    'wifi-hidden': wifi({ brd: '0' }),
    'wifi-off': wifi({ ind: '0' }),
    'wifi-open': wifi({ enc_type: '0,1', ch: '11' }),
    'wifi-b': wifi({ enc_type: '2,1', bgn: '3', power: '50' }),
    net: net('1', camera, tablet),
    'net-allow-without': net('2', tablet, laptop),
    'net-allow-with': net('2', tablet, camera),
    'net-off': net('0', camera),
    'net-other': net('1', tv),
    'net-resting': part('set_net', { mode: '1', list: [camera], resting: true }),
    lan: part('status_lan'),
    'lan-off': part('status_lan', { radio: { ind: '0' } }),
  },
};
