// Unetic (Angular 22, forms of its own): ubus calls, one document whose tabs have no address.
import { devices, names } from '../../../home.mjs';

let page = {};
const state = () => ({
  core_version: '0.2.0',
  boot_id: 'made-up',
  event_seq: 4,
  revision: 12,
  lifecycle: 'ready',
  maintenance: { enabled: false, exiting: false, reason: null },
  wifi: {
    ssid: names.two,
    encryption: page.security ?? 'psk2',
    targets: ['radio0', 'radio1'],
    observed: {},
    status: 'synced',
  },
  wan: {
    present: true,
    proto: 'dhcp',
    status: 'connected',
    device: 'wan',
    ip_address: '100.64.8.3',
    netmask: '255.255.252.0',
    gateway: '100.64.8.1',
    dns: ['100.64.8.1'],
    mac_address: '02:11:22:33:44:56',
    uptime_secs: 86_000,
    qos: null,
  },
  dns: { records: [], upstreams: [], mode: 'auto' },
  active_operation: null,
  last_user_operation: null,
  last_system_error: null,
  drift: { detected: false, fields: [] },
  health: { core: 'ok', ubus: 'ok', rpcd: 'ok', wireless: 'ok', wan: 'ok' },
  traffic: { ifaces: {}, devices: {} },
  extenders: [],
  pending_extenders: [],
  extender_pairing_status: 'idle',
  extender_ports: {},
});
const results = {
  'state.subscribe.create': () => ({ subscription_id: '1' }),
  'state.get': state,
  'system.info': () => ({ hostname: 'home', model: 'Home router', version: '0.2.0' }),
};
const list = () =>
  devices.map((d) => ({
    mac: d.mac.toLowerCase(),
    ip: d.ip,
    hostname: d.name,
    connection: { type: 'Wireless', signal_dbm: d.rssi, distance_m: 4 },
    port_forwards: [],
  }));
const tabbed = (name) => async (tab) => {
  if (name) await tab.click(`nav.tabs button:has-text("${name}")`);
  await tab.waitForTimeout(900);
};
const open = (name, values = {}) => ({ path: '/unetic/', steps: tabbed(name), ...values });

export default {
  vendor: 'Unetic for OpenWrt (Angular)',
  source: {
    repo: 'Unetic/unetic-web',
    commit: '829e288896d39aef05af24332bf39869ff607918',
    path: 'src/app/wifi/wifi.component.html',
  },
  origin: 'https://192.168.1.1',
  root: 'unetic',
  wait: 1500,
  init: (given) => {
    if (!given.out) sessionStorage.setItem('unetic.sid', 'made-up');
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) => {
    if (url.pathname === '/ubus/subscribe/unetic')
      return { contentType: 'text/event-stream', body: `event: state.changed\ndata: ${JSON.stringify(state())}\n\n` };
    if (url.pathname === '/ubus' && method === 'POST') {
      const asked = JSON.parse(body);
      const name = asked.params?.[2];
      const made = results[name]?.() ?? (/devices?/.test(name) ? list() : {});
      return {
        json: {
          jsonrpc: '2.0',
          id: asked.id,
          result: [
            0,
            { idempotence_token: asked.params?.[3]?.idempotence_token, event_seq: 4, error: 0, result: made },
          ],
        },
      };
    }
    return file(url.pathname === '/unetic/' ? '/index.html' : url.pathname.replace('/unetic/', '/'));
  },
  pages: {
    wifi: open(''),
    devices: open('Devices'),
    wan: open('WAN'),
    system: open('System'),
    login: { path: '/unetic/', init: { out: true } },
  },
};
