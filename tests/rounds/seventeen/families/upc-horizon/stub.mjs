// UPC's Horizon box (cable, two radios), pages as its server printed them and somebody kept them: striped tables, native controls, jQuery. Of the Wi-Fi pages only the radio of 2.4 GHz was kept; our values stand where the server writes its own.
import { devices, names } from '../../../home.mjs';

let page = {};
/** Moves the mark of the chosen one among the options of a select. */
const choose = (text, name, value) =>
  text.replace(new RegExp(`<select name="${name}">[\\s\\S]*?</select>`), (list) =>
    list.replace(/\sselected(?=\s)/g, '').replace(`value="${value}"`, `selected value="${value}"`),
  );
const fills = {
  'wireless.cgi': (text) => {
    let made = choose(text, 'enable', page.off ? 'disabled' : 'enabled');
    made = choose(made, 'mode', page.mode ?? '4');
    made = choose(made, 'channel', page.channel ?? '0');
    made = choose(made, 'bandwidth', page.narrow ? '0' : '1');
    made = choose(made, 'power', page.power ?? '5');
    return made
      .replace('value="Sweet"', `value="${names.two}"`)
      .replace('Auto (Current Ch.0)', 'Auto (Current Ch.11)')
      .replace('name="hideSsid"', `name="hideSsid"${page.hidden ? ' checked' : ''}`);
  },
  'basic.dhcp.cgi': (text) =>
    text.replace(
      /<tr>\s*<td >3C:62[\s\S]*?<\/tr>/,
      devices
        .map(
          ({ mac, ip }) =>
            `<tr><td >${mac}</td><td >${ip.replace('.1.', '.0.')}</td><td >Connected</td><td >Data </td><td >2026-04-17 20:01:54</td></tr>`,
        )
        .join('\n'),
    ),
};
const at = (file, made = {}) => ({ path: `/cgi-bin/${file}`, ...made });
const radio = (made) => at('wireless.cgi?section=2g&subsection=radio', made);

export default {
  vendor: 'UPC Horizon',
  source: { repo: 'mrquincle/horizon', commit: '3ca2c718f79031b3e31acc71f769eb62e48555a1', path: 'js_clientside' },
  origin: 'http://192.168.0.1',
  root: 'upc-horizon',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 900,
  init: () => {
    globalThis.alert = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const name = url.pathname.split('/').pop();
    const found = file('/' + name);
    if (!found || !name.endsWith('.cgi')) return found;
    return {
      contentType: 'text/html; charset=utf-8',
      body: (fills[name] ?? ((same) => same))(found.body.toString('utf8')),
    };
  },
  pages: {
    radio: radio(),
    'radio-off': radio({ off: true }),
    'radio-hidden': radio({ hidden: true, channel: '6', power: '4' }),
    'radio-13': radio({ channel: '13', narrow: true }),
    'radio-n-only': radio({ mode: '2', channel: '1' }),
    leases: at('basic.dhcp.cgi'),
    options: at('advanced.cgi'),
  },
};
