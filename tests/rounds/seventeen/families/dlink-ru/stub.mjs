// D-Link Russia's "grey" firmware (DIR-615): one page whose scripts draw every form from a tree. What is kept of the maker's emulator are its pages as the scripts drew them;
// they are shown without their scripts, with our home's values, and for Russian with the words that the firmware's own list has for each langkey.
import { devices, names } from '../../../home.mjs';

const [tablet, camera, laptop, tv] = devices.map(({ mac }) => mac.toLowerCase());
let page = {};

/** Runs in the page: values by id, the rows of the filter, words by key. */
function put({ values, rows, words }) {
  for (const [id, value] of Object.entries(values)) {
    const control = document.getElementById(id);
    if (!control) continue;
    if (typeof value === 'boolean') control.checked = value;
    else control.value = value;
  }
  const body = document.querySelector('#object481 tbody');
  if (body && rows) {
    const model = body.rows[0];
    body.replaceChildren(
      ...rows.map((cells, n) => {
        const row = model.cloneNode(true);
        [n + 1, ...cells].forEach((text, cell) => {
          row.cells[cell + 1].textContent = words[text] ?? text;
        });
        return row;
      }),
    );
  }
  for (const place of document.querySelectorAll('[langkey]')) {
    const word = words[place.getAttribute('langkey')];
    if (word) place.textContent = word;
  }
}
const home = {
  object668: true,
  object670: true,
  object676: false,
  object678: names.two,
  object680: 'RU',
  object683: 'auto',
  object685: '9',
  object687: '0',
  object780: 'WPA2PSK',
  object782: names.key,
  object479: '0',
};
const shown = (hash, name, made = {}) => ({
  path: `/#${hash}`,
  name,
  locale: made.language === 'ru' ? 'ru-RU' : 'en-US',
  ...made,
  steps: async (tab) => {
    const words = made.language === 'ru' ? await russian(tab) : {};
    await tab.evaluate(put, { values: { ...home, ...made.values }, rows: made.rows, words });
  },
});
/** The firmware's own list of Russian words. */
const russian = (tab) =>
  tab.evaluate(async () => {
    const text = await (await fetch('/scripts/rus.lng.js')).text();
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
    const { lang } = window;
    script.remove();
    return Object.fromEntries(Object.entries(lang).filter(([, word]) => typeof word === 'string' && word.length < 300));
  });
const basic = (values, made = {}) => shown('wifi/basic', 'basic', { values, ...made });
const security = (mode, made = {}) => shown('wifi/security', 'security', { values: { object780: mode }, ...made });
const filter = (others, rows, made = {}) =>
  shown('firewall/mac', 'macfilter', { values: { object479: others }, rows, ...made });
const ru = { language: 'ru' };

export default {
  vendor: 'D-Link DIR-615 (D-Link Russia)',
  source: {
    repo: 'DaH4uk/emulators',
    commit: '413800fdef90ce32ac32e139b981db116f8a2eb4',
    path: 'public/routers/d-link/gray/em.dlink.ru/emul/DIR-615DP1_gray',
  },
  origin: 'http://192.168.0.1',
  root: 'dlink-ru',
  wait: 600,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname !== '/') return null;
    return String(file(`/${page.name}.html`).body).replace(/<script[\s\S]*?<\/script>/g, '');
  },
  pages: {
    basic: basic(),
    'basic-ru': basic({ object683: '6' }, ru),
    'basic-hidden': basic({ object676: true, object683: '11' }, ru),
    'basic-off': basic({ object668: false }),
    'basic-silent': basic({ object670: false }, ru),
    'basic-thirteen': basic({ object683: '13', object685: '15' }),
    security: security('WPA2PSK', ru),
    'security-mixed': security('WPAPSKWPA2PSK'),
    'macs-deny': filter('0', [[camera, 'Deny', 'On']]),
    'macs-deny-ru': filter(
      '0',
      [
        [camera, 'macfDrop', 'short_on'],
        [tv, 'macfDrop', 'short_on'],
      ],
      ru,
    ),
    'macs-resting': filter('0', [[camera, 'Deny', 'Off']]),
    'macs-other': filter('0', [[tv, 'macfDrop', 'short_on']], ru),
    'macs-allow-without': filter('1', [
      [tablet, 'Allow', 'On'],
      [laptop, 'Allow', 'On'],
    ]),
    'macs-allow-with': filter(
      '1',
      [
        [tablet, 'macfAccept', 'short_on'],
        [camera, 'macfAccept', 'short_on'],
      ],
      ru,
    ),
  },
};
