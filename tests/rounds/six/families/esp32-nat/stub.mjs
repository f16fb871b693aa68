// ESP32 NAT router: pages kept as C strings; their printf marks are filled here.
import fs from 'node:fs';
import path from 'node:path';
import { names } from '../../../home.mjs';

/** Of that repository. */
const PAGES = ['components', 'http_server', 'pages'].join('/');

let page = {};
const family = {
  vendor: 'ESP32 NAT router',
  source: {
    repo: 'martin-ger/esp32_nat_router',
    commit: '1157ae2c0a53c543a2ec6f75cb5383a39e8f9ce9',
    path: PAGES,
  },
  origin: 'http://192.168.4.1',
  root: `esp32-nat/${PAGES}`,
  folder: '',
  wait: 300,
  state: (values) => {
    page = values;
  },
  answer: ({ url }) => (url.pathname === '/config' ? config() : null),
  pages: {
    config: { path: '/config' },
    'config-hidden-wpa3': { path: '/config', hidden: true, wpa3: true },
    'config-ap-off': { path: '/config', off: true },
    'config-wired': { path: '/config', wired: true },
  },
};
export default family;

/** Rows of other builds: the wired one has a channel and no uplink by radio. */
const isThere = (name) => (name.endsWith('_CHANNEL_ROW') ? page.wired : !name.endsWith('_BAND_ROW'));

/** The text of a macro: its strings joined; other macros inside by name. */
function macro(file, name) {
  if (!isThere(name)) return '';
  const source = fs.readFileSync(path.join(family.folder, file), 'utf8');
  const found = new RegExp(`#define ${name}\\b((?:.*\\\\\\n)*.*)`).exec(source);
  if (!found) return '';
  const body = found[1].replace(/\\\n/g, '');
  return body.replace(/"((?:[^"\\]|\\.)*)"|\b(CONFIG_[A-Z_]+)\b|./g, (_, text, other) =>
    other ? macro(file, other) : (text ?? '').replace(/\\"/g, '"').replace(/\\n/g, '\n'),
  );
}
/** Fills printf's marks one by one. */
function fill(text, values) {
  let at = 0;
  return text.replace(/%(?:lu|l?d|s|%)/g, (mark) => (mark === '%%' ? '%' : String(values[at++] ?? '')));
}
const on = (value) => (value ? 'checked' : '');
const one = (value) => (value ? 'selected' : '');

function config() {
  const file = 'page_config.h';
  return [
    macro(file, 'CONFIG_CHUNK_HEAD'),
    fill(macro(file, 'CONFIG_CHUNK_AP'), [
      names.two,
      '192.168.4.1',
      'esp32-nat-router',
      '',
      'A0:B7:65:12:34:01',
      ...(page.wired ? [6] : []),
      one(!page.wpa3),
      '',
      one(page.wpa3),
      on(true),
      on(!page.off),
      on(false),
      on(page.hidden),
    ]),
    page.wired
      ? ''
      : fill(macro(file, 'CONFIG_CHUNK_STA'), [
          'Hotel-Uplink',
          '',
          '',
          one(true),
          '',
          '',
          '',
          one(true),
          '',
          '',
          '',
          '',
          '',
          'A0:B7:65:12:34:00',
        ]),
    fill(macro(file, 'CONFIG_CHUNK_STATIC'), ['', '', '']),
    '</div></body></html>',
  ].join('\n');
}
