// Shellgui: a front end for OpenWrt whose pages are shell scripts (haserl), Bootstrap 3; the pages are run here, with a made-up configuration.
import path from 'node:path';
import { names } from '../../../home.mjs';
import { run } from './haserl.mjs';

let page = {};
let body = ''; // run before the browser asks: it takes seconds
const www = 'shellguilighttpd/www';
const set = (section, values) =>
  Object.entries(values).map(([name, value]) => `wireless.${section}${name ? `.${name}` : ''}='${value}'`);
const wireless = () => [
  'wireless.radio0=wifi-device',
  ...set('radio0', {
    type: 'mac80211',
    channel: page.channel ?? '6',
    hwmode: '11g',
    htmode: page.htmode ?? 'HT20',
    txpower: page.power ?? '23',
    disabled: page.off ? '1' : '0',
  }),
  'wireless.radio1=wifi-device',
  ...set('radio1', {
    type: 'mac80211',
    channel: page.channel5 ?? '44',
    hwmode: '11a',
    htmode: page.htmode5 ?? 'VHT80',
    txpower: '23',
    disabled: page.off5 ? '1' : '0',
  }),
  'wireless.default0=wifi-iface',
  ...set('default0', {
    device: 'radio0',
    network: 'lan',
    mode: 'ap',
    ssid: names.two,
    encryption: page.security ?? 'psk2',
    key: names.key,
    hidden: page.hidden ? '1' : '0',
    disabled: page.quiet ? '1' : '0',
  }),
  'wireless.default1=wifi-iface',
  ...set('default1', {
    device: 'radio1',
    network: 'lan',
    mode: 'ap',
    ssid: names.five,
    encryption: 'psk2',
    key: names.key,
    hidden: '0',
    disabled: '0',
  }),
];
const network = [
  'network.lan=interface',
  "network.lan.type='bridge'",
  "network.lan.proto='static'",
  "network.lan.ipaddr='192.168.1.1'",
  "network.lan.netmask='255.255.255.0'",
  "network.lan.ifname='eth0.1'",
];
const dhcp = [
  'dhcp.lan=dhcp',
  "dhcp.lan.interface='lan'",
  "dhcp.lan.start='100'",
  "dhcp.lan.limit='150'",
  "dhcp.lan.leasetime='12h'",
];
const print = (lines) => `cat <<'END'\n${lines.join('\n')}\nEND`;
/** The device's own commands; jshon is done by jq. */
const commands = () => ({
  uci: `case "$2" in wireless*) ${'\n'}${print(wireless())}\n;; network*)\n${print(network)}\n;; dhcp*)\n${print(dhcp)}\n;; esac`,
  iw: `case "$1" in phy1) echo "VHT Capabilities"; echo "Band 2";; *) echo "Band 1";; esac`,
  shellgui: `case "$1" in *notice*) echo '{"counts": 0}';; *get_ifce*) echo '{"mac": "02:11:22:33:44:50"}';; *) echo '{}';; esac`,
  haserl: 'true',
  uname: 'echo router',
  jshon: `filter=.
while [ $# -gt 0 ]; do
  case "$1" in
    -e) case "$2" in ''|*[!0-9]*) filter="$filter | .[\\"$2\\"]?";; *) filter="$filter | (.[\\"$2\\"]? // .[$2]?)";; esac; shift;;
    -u) raw=-r;;
    -l) filter="$filter | length";;
    -k) filter="$filter | keys[]"; raw=-r;;
  esac
  shift
done
sed 's/\\t/ /g' | jq --indent 1 $raw "$filter"`,
});
const at = (app, lang, more = {}) => ({ path: `/?app=${app}`, app, lang, language: lang.slice(0, 2), ...more });

const family = {
  vendor: 'Shellgui for OpenWrt',
  source: {
    repo: 'link4all/20170920openwrt',
    commit: 'f8f2b8ca5e533fc752ef45bb3923ce76d452881c',
    path: 'own_files/mt7628/files_mt7628shellgui/usr/shellgui',
  },
  origin: 'http://192.168.1.1',
  root: 'shellgui',
  rendering: 'server-templates-filled',
  folder: '',
  state: (made) => {
    page = made;
    body = run(path.join(family.folder, www, 'apps', page.app, 'main.sh'), family.folder, commands(), {
      FORM_app: page.app,
      COOKIE_lang: page.lang,
      COOKIE_session: 'root-1',
    });
  },
  answer: ({ url, method, file }) => {
    if (method === 'POST') return { json: {} };
    if (url.pathname !== '/') return file(`/${www}${url.pathname}`);
    return { contentType: 'text/html; charset=utf-8', body };
  },
  pages: {
    'wifi-en': at('wifi', 'en'),
    'wifi-auto-zh': at('wifi', 'zh-cn', { channel: 'auto', htmode: 'HT40' }),
    'wifi-off-en': at('wifi', 'en', { off: true }),
    'wifi-quiet-zh': at('wifi', 'zh-cn', { quiet: true }),
    'wifi-hidden-en': at('wifi', 'en', { hidden: true, channel: '13' }),
    'wifi-open-zh': at('wifi', 'zh-cn', { security: 'none', channel: '11' }),
    'wifi-5-zh': at('wifi', 'zh-cn', {
      off5: true,
      steps: (tab) => tab.click('a[href="#net5g_radio1"]').then(() => tab.waitForTimeout(600)),
    }),
    'signin-zh': at('login', 'zh-cn'),
    'signin-en': at('login', 'en'),
  },
};
export default family;
