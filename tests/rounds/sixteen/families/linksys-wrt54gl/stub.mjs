// Linksys WRT54GL (CyberTAN, one radio): the maker's own demonstration, pages as its server printed them; tables in tables, every word by document.write from a list. Our values stand where the server writes its own.
import { devices, names } from '../../../home.mjs';

let page = {};
/** Moves the mark of the chosen one among options or radios of a name. */
const choose = (text, name, value, mark) => {
  const of = (one) => new RegExp(`(<(?:option|input)\\b[^>]*\\bvalue="?${one}"?)(?=[\\s>])`, 'i');
  const from = text.search(new RegExp(`name="?${name}"?[\\s>]`, 'i'));
  const part = mark === 'selected' ? [from, text.indexOf('</SELECT>', from)] : [0, text.length];
  const inside = text.slice(...part);
  const bare = mark === 'selected' ? inside.replace(/\sselected(?=\s*>)/gi, '') : inside;
  return text.slice(0, part[0]) + bare.replace(of(value), `$1 ${mark}`) + text.slice(part[1]);
};
/** A pair of radios, found by their name however the tag is written. */
const check = (text, name, value) =>
  text.replace(new RegExp(`<INPUT\\b[^>]*name="?${name}"?(?=[\\s>])[^>]*>`, 'gi'), (tag) => {
    const bare = tag.replace(/\schecked/i, '');
    return new RegExp(`value="?${value}"?[\\s>]`, 'i').test(bare) ? bare.replace(/<INPUT/i, '<INPUT checked') : bare;
  });
const fills = {
  Wireless: (text) =>
    check(
      choose(text, 'wl_net_mode', page.mode ?? 'mixed', 'selected')
        .replace('value=linksys', `value="${names.two}"`)
        .replace("max_channel = '11'", "max_channel = '13'")
        .replace("wl_channel = '6'", `wl_channel = '${page.channel ?? '6'}'`),
      'wl_closed',
      page.hidden ? '1' : '0',
    ),
  // What belongs to the filter stands in a comment of the page while the filter is off.
  'Wireless-MAC-Filter': (text) =>
    page.mac
      ? check(
          check(
            text.replace(/<!--(?=\s*<TR>)/, '').replace(/-->(?=\s*<TR>\s*<TD bgColor)/, ''),
            'wl_macmode1',
            'other',
          ),
          'wl_macmode',
          page.mac,
        )
      : text,
  'Wireless-Advanced-Settings': (text) => choose(text, 'wl_ap_isolate', page.apart ? '1' : '0', 'selected'),
  'DHCP-Table': (text) =>
    text.replace(
      /var table = new Array\([^)]*\)/,
      `var table = new Array(${devices.map(({ name, ip, mac }, n) => `'${name}','${ip}','${mac}','23:10:0${n}','${n}'`).join(',')})`,
    ),
};
const at = (file, made = {}) => ({ path: `/${file}.htm`, file, ...made });
const own = (address) => `http://192.168.1.1/${address}.asp`;
const wireless = (made) => at('Wireless', { url: own('Wireless_Basic'), ...made });
const filter = (made) => at('Wireless-MAC-Filter', { url: own('Wireless_MAC'), ...made });
const advanced = (made) => at('Wireless-Advanced-Settings', { url: own('Wireless_Advanced'), ...made });

export default {
  vendor: 'Linksys WRT54GL',
  source: {
    repo: 'DaH4uk/emulators',
    commit: '413800fdef90ce32ac32e139b981db116f8a2eb4',
    path: 'public/routers/linksys/WRT54GL/4.30.0',
  },
  origin: 'http://192.168.1.1',
  root: 'wrt54gl',
  rendering: 'server-templates-filled',
  language: 'en',
  wait: 700,
  init: () => {
    globalThis.alert = () => {};
    globalThis.confirm = () => true;
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.htm')) return found;
    const text = found.body.toString('latin1').replaceAll('\r', '');
    return {
      contentType: 'text/html; charset=utf-8',
      body: (fills[page.file] ?? ((same) => same))(text),
    };
  },
  pages: {
    wireless: wireless(),
    'wireless-hidden': wireless({ hidden: true, channel: '1' }),
    'wireless-off': wireless({ mode: 'disabled' }),
    'wireless-13': wireless({ channel: '13' }),
    'wireless-12-g-only': wireless({ channel: '12', mode: 'g-only' }),
    'filter-off': filter(),
    'filter-prevent': filter({ mac: 'deny' }),
    'filter-permit': filter({ mac: 'allow' }),
    advanced: advanced(),
    'advanced-apart': advanced({ apart: true }),
    leases: at('DHCP-Table', { url: own('DHCPTable') }),
    status: at('Status-Wireless', { url: own('Status_Wireless') }),
  },
};
