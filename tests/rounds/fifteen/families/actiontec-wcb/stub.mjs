// Actiontec's wireless network extender (Realtek): a server that includes pieces and asks for values by small posts, tables, both radios on one page. Its French words lie in a list beside the English ones.
import { devices, names } from '../../../home.mjs';

let page = {};
let folder;
const own = (n) => `02:11:22:33:44:${50 + n}`;
const row = (...values) => `${values.join('|')}||`;
/** What the device keeps of one radio; 1 is 2.4 GHz. */
const two = () => ({
  index: '1',
  off: page.off24 ? '1' : '0',
  width: page.width24 ?? '0',
  channel: page.channel24 ?? '6',
  security: page.security24 ?? '4',
  mode: page.mode24 ?? '10',
  hidden: page.hidden24 ? '1' : '0',
  name: names.two,
});
const five = () => ({
  index: '0',
  off: page.off5 ? '1' : '0',
  width: page.width5 ?? '1',
  channel: page.channel5 ?? '44',
  security: page.security5 ?? '4',
  mode: page.mode5 ?? '11',
  hidden: page.hidden5 ? '1' : '0',
  name: names.five,
});
const clients = (radio) => devices.filter((d) => (d.band === '2.4') === (radio.index === '1')).length;
/** 0 is 20 MHz alone, 1 and 2 are 40 MHz above and below, 3 is left to the radio. */
const width = (radio) =>
  ({ 0: ['0', '1', '1'], 1: ['1', '1', '1'], 2: ['1', '1', '0'], 3: ['1', '0', '0'] })[radio.width];
const basic = (r) => {
  const [wide, coexist, side] = width(r);
  const key = r.security === '0' ? 'NULL' : names.key;
  return row(
    r.index,
    r.off,
    wide,
    coexist,
    side,
    r.channel,
    r.security,
    r.mode,
    '2',
    '1',
    '0',
    page.power ?? '0',
    clients(r),
    r.name,
    'NULL',
    key,
    '0',
    '2',
  );
};
const security = (r) => {
  const [wide, coexist, side] = width(r);
  const key = r.security === '0' ? 'NULL' : names.key;
  return row(
    r.security,
    '0',
    '2',
    '2',
    '2',
    page.enterprise ? '1' : '2',
    '1812',
    r.mode,
    wide,
    coexist,
    side,
    r.channel,
    r.hidden,
    '1',
    '1',
    '0',
    r.name,
    'NULL',
    key,
    page.enterprise ? '192.168.1.20' : 'NULL',
    'NULL',
  );
};
const access = () => {
  const mode = { off: '0', allow: '1', deny: '2' }[page.mac ?? 'off'];
  const list = page.list ?? [];
  if (!list.length) return `${mode}_0`;
  const radios = page.both ? ['10', '11'] : ['0'];
  return radios.flatMap((at) => list.map((d, n) => row(d.mac, d.name, at, n + 1, '1', mode))).join('');
};
const radios = (asked) => {
  if (asked.get('wl_freq') === '10') return [two()];
  return asked.get('wl_freq') === '11' ? [five()] : [two(), five()];
};
const answers = {
  'wlbasic.cgi': (asked) => (asked.get('wl_freq') ? radios(asked) : [two(), five()]).map(basic).join(''),
  'wlsecurity.cgi': (asked) => security(radios(asked)[0]),
  'wlwac.cgi': access,
  'wlssid.cgi': (asked) => row('0', page.guest ? '0' : '1', '1', '1', radios(asked)[0].name, names.guest, 'c', 'd'),
  'wladv.cgi': () => row('1', '100', '0', '0', '1', '2'),
  'wlnetwork.cgi': () =>
    [two(), five()]
      .map((r, n) =>
        row(r.index, '1', r.mode, r.name, own(n), { 0: 'Open', 4: 'WPA2', 6: 'WPA/WPA2 Mixed' }[r.security]),
      )
      .join(''),
  'wlwfps.cgi': () => row(page.wps ? '1' : '0', '1', '12345670'),
  'mocasetup.cgi': () => row('1', '0', '0', '0', '0', '0', '0'),
  'advmanage.cgi': () => row('0', '192.168.1.5', '255.255.255.0', '192.168.1.1', '1', '0', '0'),
  'getcuraddr.cgi': () => row('192.168.1.5', '255.255.255.0', '192.168.1.1'),
};
const numbers = () => ({
  auth_level: '3',
  wlan_idx: page.radio === '5' ? '0' : '1',
  both_freq: page.radio === 'both' ? '1' : '0',
  curr_ssid: '1',
  wifi_supported: '1',
  wifi_certificated: '0',
});
const fill = (text, file) =>
  text
    .replace(/<%\s*actInclude\("([^"]+)"\)\s*%>/g, (_, name) => fill(file(`/${name}`).body.toString('latin1'), file))
    .replace(/<%\s*getIndex\("(\w+)"\);?\s*%>/g, (_, name) => numbers()[name] ?? '0')
    .replace(/<%\s*getInfo\("username"\);?\s*%>/g, 'admin')
    .replace(/<%[^%]*%>/g, '');

/** The device's own words in French: the two lists name the same things in the same order. */
const words = (file, name) => {
  const read = (language) => {
    const text = file(`/xml/${name}_${language}.xml`)?.body.toString('latin1') ?? '';
    return [...text.matchAll(/<t>(.*?)<\/t>/g)].map((found) => found[1].trim());
  };
  const [from, to] = [read('en'), read('fr')];
  return from.map((word, n) => [word, to[n] ?? word]);
};
const french = (pairs) => {
  const plain = (text) => text.replace(/[\s:\u00a0]+$/g, '').trim();
  const known = new Map(pairs.map(([from, to]) => [from.replace(/[\s:]+$/, ''), to.replace(/[\s:]+$/, '')]));
  const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (/SCRIPT|STYLE/.test(node.parentNode.nodeName)) continue;
    const word = plain(node.data);
    if (known.has(word)) node.data = node.data.replace(word, known.get(word));
  }
};
const translate = async (tab) => {
  const pairs = [
    'wl_wac',
    'wl_ssid',
    'wl_adv',
    'wl_network',
    'wl_wfps',
    'wl_security',
    'wl_basic',
    'wcb_main',
    'adv_manage',
  ].flatMap((name) => words(folder, name));
  await tab.evaluate(french, pairs);
};
const at = (name, values = {}) => ({ path: `/${name}.html`, ...values });
const inFrench = (name, values = {}) => at(name, { language: 'fr', locale: 'fr-CA', steps: translate, ...values });

export default {
  vendor: "Actiontec's wireless network extender",
  source: {
    repo: 'jameshilliard/WECB-NCS-GPL',
    commit: '06df4102f09db2460fa50340a6b20e061b99ee37',
    path: 'rtl819x/users/boa/html',
  },
  origin: 'http://192.168.1.5',
  root: 'actiontec-wcb',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 700,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file, body }) => {
    folder = file;
    const name = url.pathname.slice(1);
    if (answers[name]) return answers[name](new URLSearchParams(body));
    const found = file(url.pathname);
    if (!found || !name.endsWith('.html')) return found;
    return {
      contentType: 'text/html; charset=iso-8859-1',
      body: Buffer.from(fill(found.body.toString('latin1'), file), 'latin1'),
    };
  },
  pages: {
    networks: at('wl_network'),
    status: at('wcb_main'),
    'basic-both': at('wl_basic', { radio: 'both' }),
    'basic-24': at('wl_basic', { channel24: '1', security24: '6' }),
    'basic-24-off': at('wl_basic', { off24: true, channel24: '11' }),
    'basic-5-off': at('wl_basic', { radio: 'both', off5: true, width24: '3', channel24: '0' }),
    'basic-24-open': at('wl_basic', { security24: '0', width24: '1', channel24: '3', mode24: '2' }),
    'basic-fr': inFrench('wl_basic', { radio: 'both', off24: true, channel5: '36' }),
    'security-24': at('wl_security', { mode24: '9' }),
    'security-24-hidden': at('wl_security', { hidden24: true }),
    'security-5-hidden': at('wl_security', { radio: '5', hidden5: true }),
    'security-24-mixed-fr': inFrench('wl_security', { security24: '6' }),
    'security-24-hidden-fr': inFrench('wl_security', { hidden24: true, mode24: '7' }),
    'access-off': at('wl_wac'),
    'access-off-kept': at('wl_wac', { mac: 'off', list: [devices[1]] }),
    'access-deny': at('wl_wac', { mac: 'deny', list: [devices[1]] }),
    'access-deny-other': at('wl_wac', { mac: 'deny', list: [devices[3]] }),
    'access-allow': at('wl_wac', { mac: 'allow', list: [devices[0], devices[2]] }),
    'access-5-allow': at('wl_wac', { radio: '5', mac: 'allow', list: [devices[2], devices[3]] }),
    'access-both-deny': at('wl_wac', { radio: 'both', both: true, mac: 'deny', list: [devices[1]] }),
    'access-deny-fr': inFrench('wl_wac', { mac: 'deny', list: [devices[1]] }),
    'access-allow-fr': inFrench('wl_wac', { mac: 'allow', list: [devices[0], devices[1]] }),
    'names-fr': inFrench('wl_ssid', { guest: true }),
    advanced: at('wl_adv'),
    wps: at('wl_wfps'),
  },
};
