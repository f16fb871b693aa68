// ESP32 NAT router, extended (Bootstrap 5): templates for printf, filled here.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';

let page = {};
const family = {
  vendor: 'ESP32 NAT router, extended (Bootstrap 5)',
  source: {
    repo: 'dchristl/esp32_nat_router_extended',
    commit: '214cc0bfb8fdc5b10b5843fbdbb45c9278e5b92d',
    path: 'src/pages',
  },
  origin: 'http://192.168.4.1',
  root: 'esp32-nat-x/src/pages',
  folder: '',
  wait: 500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    const name = { '/': 'config', '/advanced': 'advanced', '/clients': 'clients', '/scan': 'scan' }[url.pathname];
    return name ? draw(name) : file(url.pathname);
  },
  pages: {
    config: { path: '/' },
    'config-hidden': { path: '/', hidden: true },
    advanced: { path: '/advanced' },
    clients: { path: '/clients' },
  },
};
export default family;

const rows = () =>
  devices
    .map(
      ({ name, mac, ip }, i) =>
        `<tr><td>${i + 1}</td><td>${name}</td><td>${ip}</td><td style="text-transform: uppercase;">${mac}</td></tr>`,
    )
    .join('');
const values = () => ({
  config: [
    4,
    page.hidden ? 'checked' : '',
    names.two,
    names.key,
    'success',
    'none',
    'inline',
    '-55',
    '',
    'Hotel-Uplink',
    'none',
    '',
    '',
    '',
    '',
    9,
    'inline',
    'inline',
    'none',
  ],
  advanced: [
    'esp32-nat',
    4,
    '',
    '',
    'selected',
    'selected',
    '',
    'checked',
    'checked',
    'checked',
    '1.1.1.1',
    'checked',
    '',
    '',
    '',
    '',
    'a0:b7:65:12:34:00',
    'checked',
    'a0:b7:65:12:34:00',
    '',
    'a0:b7:65:12:',
    '',
    '',
    '255.255.255.0',
    'checked',
    4,
    '',
    4,
    '',
    4,
    '',
    '',
  ],
  clients: [rows()],
  scan: [],
});
/** Fills printf's marks one by one. */
function draw(name) {
  let at = 0;
  const list = values()[name];
  return fs
    .readFileSync(path.join(family.folder, `${name}.html`), 'utf8')
    .replace(/%(?:d|s|%)/g, (mark) => (mark === '%%' ? '%' : String(list[at++] ?? '')));
}
