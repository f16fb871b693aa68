// Sabai OpenWrt's panel: PHP writes the values into the page, jQuery UI and Bootstrap 3 fill the controls and draw choices as rows of buttons.
import { devices, names } from '../../../home.mjs';

let page = {};
const scripts = [
  'jquery',
  'jqueryui',
  'jquery.mousewheel',
  'jquery.terminal-0.8.8',
  'jeditable',
  'noty',
  'jquery.noty.jai',
  'math',
  'jai',
  'current/jquery.validate',
  'main',
  'jai-widgets',
  'migrate',
  'bootstrap.min',
];
const radio = () => ({
  mode: 'ap',
  ssid: names.two,
  encryption: 'psk2',
  wpa_type: 'psk2',
  wpa_encryption: 'aes',
  wpa_psk: names.key,
  wpa_rekey: '3600',
  channel: '1',
  auto: 'auto',
  channels_qty: '13',
  width: '20',
  ...page.radio,
});
const guest = () => ({
  mode: 'off',
  ssid: names.guest,
  encryption: 'psk2',
  wpa_encryption: 'aes',
  wpa_psk: names.key,
  channel: '1',
  auto: 'auto',
  ...page.guest,
});
/** What each block of PHP would have written; a block that is not known writes nothing. */
const written = (block, panel, section, read) => {
  if (block.includes('php/libs.php'))
    return scripts.map((name) => `<script src="/libs/${name}.js"></script>`).join('\n');
  if (block.includes('php/menu.php')) return read('/php/menu.php');
  if (block.includes('include($page)')) return run(read(`/v/${panel}.${section}.php`), panel, section, read);
  if (block.includes('$template =')) return `var template = false; var panel = '${panel}'; var section = '${section}';`;
  if (block.includes('wlradio0.wepkeys')) return 'aaaaaaaaaa';
  if (block.includes('wlradio0.mode')) return JSON.stringify(radio()).slice(1, -1);
  if (block.includes('wlradio1.mode')) return JSON.stringify(guest()).slice(1, -1);
  if (block.includes('network.lan.ipaddr')) return '"ip":"192.168.199.1","mask":"255.255.255.0"';
  if (block.includes('dhcp.lan.leasetime')) return '"lease":"12","start":"100","limit":"150"';
  return '';
};
const run = (text, panel, section, read) =>
  text.replace(/<\?php([\s\S]*?)\?>/g, (_, block) => written(block, panel, section, read));

const status = () => ({
  sys: {
    name: 'SabaiOpen',
    model: 'VPN Router',
    version: '1.20',
    time: '12:04',
    uptime: '3 days',
    cpuload: '0.10',
    mem: '60 MB',
    gateway: '203.0.113.1',
  },
  wan: {
    mac: '02:11:22:33:44:51',
    connection: 'dhcp',
    ip: '203.0.113.9',
    subnet: '255.255.255.0',
    gateway: '203.0.113.1',
  },
  lan: { mac: '02:11:22:33:44:50', ip: '192.168.199.1', subnet: '255.255.255.0', dhcp: 'on' },
  wl0: {
    mac: '02:11:22:33:44:52',
    mode: 'ap',
    netmode: 'bgn',
    radio: page.radio?.mode === 'off' ? 'off' : 'on',
    ssid: names.two,
    security: 'psk2',
    channel: '6',
    width: '20',
    interference: '',
  },
  wl1: { mode: 'off', ssid: names.guest, security: 'psk2' },
  vpn: { proto: 'none', status: 'none' },
  proxy: { status: 'Off', port: '8080' },
});
const leases = () =>
  devices.map(({ name, mac, ip }, n) => ({
    DT_RowId: String(n + 1),
    static: 'off',
    route: 'default',
    ip,
    mac,
    name,
    time: '11:20:00',
    stat: 'online',
  }));
const at = (panel, section, made = {}, steps = undefined) => ({
  path: `/index.php?panel=${panel}&section=${section}`,
  ...made,
  steps,
});
const wireless = (radioValues, guestValues) => at('wireless', 'radio', { radio: radioValues, guest: guestValues });

export default {
  vendor: 'Sabai Technology',
  source: { repo: 'taobaodog/SabaiOpen', commit: '78b45137d0cfb9740b4165506d981c7ccb9403ad', path: 'www' },
  origin: 'http://192.168.199.1',
  root: 'sabai',
  wait: 2000,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const read = (name) => String(file(name)?.body ?? '');
    if (url.pathname === '/index.php')
      return run(read('/index.php'), url.searchParams.get('panel'), url.searchParams.get('section'), read);
    if (url.pathname === '/php/info.php')
      return {
        contentType: 'text/plain',
        body: "info={vpn:{type:'none',status:'-',ip:'-'},tor_proxy:{status:'-',port:'-'},proxy:{status:'Off'}}",
      };
    if (url.pathname === '/php/get_remote_ip.php') return { contentType: 'text/plain', body: '{}' };
    if (url.pathname === '/php/status.php') return { contentType: 'text/plain', body: JSON.stringify(status()) };
    if (url.pathname === '/libs/data/dhcp.json') return { json: { aaData: leases(), defSetting: 'local' } };
    return url.pathname.startsWith('/php/') ? { contentType: 'text/plain', body: '' } : null;
  },
  pages: {
    radio: wireless(),
    'radio-six': wireless({ auto: 'off', channel: '6', width: '40' }),
    'radio-thirteen': wireless({ auto: 'off', channel: '13' }, { mode: 'ap' }),
    'radio-off': wireless({ mode: 'off' }),
    'radio-open': wireless({ encryption: 'none' }),
    'radio-mixed': wireless({ encryption: 'mixed-psk', wpa_encryption: 'tkip+aes', width: '40' }),
    'radio-wep': wireless({ encryption: 'wep', auto: 'off', channel: '11' }, { mode: 'ap', encryption: 'none' }),
    status: at('administration', 'status'),
    lan: at('network', 'lan'),
    gateways: at('vpn', 'gateways'),
  },
};
