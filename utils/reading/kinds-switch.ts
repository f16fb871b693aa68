/** Rules for the switch of a radio: on or off. */
import type { Control } from '../page/control.ts';
import { matchConcepts, type Concept } from '../words/index.ts';
import { switchesInterface } from './direction.ts';
import { bandIn } from './shapes.ts';
import {
  accountOf,
  BAND_ONLY,
  isRadioRow,
  isTitled,
  nearestLabel,
  onlySays,
  RADIO_WORDS,
  radioCover,
  type Rules,
} from './evidence.ts';
import { isNamedNetwork, sendsOrNot } from './radio-labels.ts';
import { NOT_RADIO, RADIO_ENABLE } from './field-names.ts';

/** What the label of a radio's switch may say; any other word makes it the switch of something else. */
export const RADIO_FIT: ReadonlySet<Concept> = new Set<Concept>([
  ...RADIO_WORDS,
  'frequency',
  'signal',
  'yes',
  'no',
  'online',
  'offline',
  'allow',
  'deny',
  'ssid',
  'network-name',
]);
/** The same of a heading that lends its meaning to a bare "Enable". */
export const RADIO_HEADING: ReadonlySet<Concept> = new Set<Concept>([
  ...RADIO_FIT,
  'settings',
  'wireless-mode',
  'guest',
]);
export const TURNS: readonly Concept[] = ['enable', 'disable', 'on', 'off', 'yes', 'no', 'status', 'mode'];

/** The heading that gives a bare "Enable" its meaning: the nearest that says more than that itself. */
const lendingHeading = (headings: readonly string[]): string | undefined =>
  headings.find((text) => matchConcepts(text).some(({ concept }) => !TURNS.includes(concept)));

/** Beside a switch in the head of a card stand its title, a band, and a line of prose. */
const titleOf = ({ texts: [text = ''], headings: [heading = ''] }: Control): string | null =>
  text.startsWith(`${heading} `) && bandIn(heading) !== null ? heading : null;

/** A band and the word for its network, and nothing else. */
const BAND_SSID = /^\W*(?:2[.,·․]4|5|6) ?g(?:hz)?\W+(?:ssid|wi-?fi|wlan|network)\W*$/i;

export const switchRules = {
  'radio-enable'(f, page, w) {
    const { control } = f;
    const { type } = control;
    const sends = sendsOrNot(control) && onlySays(f, ['mode', 'status', 'wireless', 'radio', 'access-point']);
    if (type !== 'toggle' && !((type === 'radios' || type === 'select') && f.shape.onOff) && !sends) return null;
    const others: Concept[] = [
      'hide',
      'broadcast',
      'isolation',
      'guest',
      'wps',
      'schedule',
      'mac-filter',
      'band-steering',
      'qos',
      'repeater',
      'pmf',
      'security',
      'encryption',
      'channel',
      'channel-width',
      'tx-power',
      'vpn',
      'tv',
      'dhcp',
      'access-control',
      'firewall',
      'authentication',
      'region',
      'extension-channel',
      'channel-refinement',
      'wired',
    ];
    const [nearest = ''] = control.texts;
    const shownRow = type === 'toggle' && (isRadioRow(nearest) || switchesInterface(nearest));
    if (!shownRow && others.some((other) => f.says(other) > 0.45)) return null;
    // How well another network is heard.
    if (control.texts.some((text) => /\b(?:rssi|rsrp|rsrq|sinr)\b/i.test(text))) return null;
    // When it sends, not whether.
    if (/\b(?:sched|date|day|week|(?:sun|mon|tue|wed|thu|fri|sat)(?:day)?\b)/.test(f.name)) return null;
    if ((NOT_RADIO.test(f.name) && !isTitled(f)) || (/client/.test(f.name) && f.says('radio') === 0)) return null;
    // A guest network's own switch is not the radio's.
    if (page.guest > 0 || f.under('guest') > 0.4 || f.around.includes('guest')) return null;
    const named = RADIO_ENABLE.test(f.name);
    const radio = Math.max(f.says('radio'), f.says('wireless') * 0.9, f.says('access-point') * 0.7);
    const turn = Math.max(f.says('enable'), f.says('disable'), f.says('on'), f.says('off'), f.says('status'));
    // "Enable" in a row that is called otherwise.
    const row = control.texts[1] ?? '';
    const bare = row === '' || row.length > 40 || accountOf(row, RADIO_HEADING) !== 'other';
    const statusOfBand =
      bare && BAND_ONLY.test(control.headings[0] ?? '') && onlySays(f, ['status', 'enable', 'disable', 'on', 'off']);
    // "Enabled", under a heading that says no more than "Access point".
    const heading = lendingHeading(control.headings);
    const titled = isTitled(f) && /switch|enable|on ?off/.test(f.name);
    const section =
      bare &&
      heading !== undefined &&
      accountOf(heading, RADIO_HEADING) === 'known' &&
      (radioCover([heading], ['settings', 'wireless-mode']) > 0.4 || bandIn(heading) !== null) &&
      (titled || onlySays(f, TURNS)) &&
      page.wifi > 0.4;
    // "2.4 GHz network" on a switch, where nothing above says what else is switched.
    const bandLabel = titleOf(control) ?? control.texts[0];
    const bandSwitch =
      bandLabel !== undefined &&
      bandIn(bandLabel) !== null &&
      accountOf(bandLabel, RADIO_FIT) === 'known' &&
      (heading === undefined || accountOf(heading, RADIO_HEADING) !== 'other');
    // "2.4 GHz SSID" on a switch: that band's network as a whole, not its name.
    const namedNetwork = type === 'toggle' && isNamedNetwork(nearest);
    const bandNetwork =
      namedNetwork ||
      (type === 'toggle' && control.texts.length > 0 && control.texts.every((text) => BAND_SSID.test(text)));
    const onlyBand =
      shownRow ||
      sends ||
      bandSwitch ||
      bandNetwork ||
      ((f.says('band') > 0.8 || control.texts.some((text) => BAND_ONLY.test(text))) && turn > 0) ||
      statusOfBand ||
      section;
    // The enable of the main network's name; that of further names is not the radio's.
    const ssid = Math.max(f.says('ssid'), f.says('network-name'));
    if (
      !bandNetwork &&
      !shownRow &&
      ssid > 0.45 &&
      (turn === 0 ||
        /\d/.test(f.name) ||
        control.texts.some((text) => /\d/.test(text) && !BAND_ONLY.test(text)) ||
        /ssid/.test(f.name))
    )
      return null;
    // Numbered further networks: AP1, AP2.
    if (control.texts.some((text) => /^\W*ap\s?\d\W*$/i.test(text)) || /\bv?ap ?[1-9] \w|\bwl\d[v.][1-9]/.test(f.name))
      return null;
    if (/guest/.test(f.around)) return null;
    // "Enable wireless g+", "4x mode": how fast it sends.
    if (control.texts.some((text) => /\b(?:[abgn]\+|\dx\b)/i.test(text)) || /\dx mode/.test(f.name)) return null;
    // What the device is, not whether it sends.
    if (/ ap ?mode /.test(f.name) || control.texts.some((text) => /\b(?:ap|access point) mode\b/i.test(text)))
      return null;
    const label = titleOf(control) ?? nearestLabel(f);
    const account =
      label === null || shownRow || namedNetwork ? 'known' : accountOf(label, titled ? RADIO_HEADING : RADIO_FIT);
    if (account === 'other' || (account === 'strange' && !named)) return null;
    const cover = radioCover(control.texts.filter((text) => accountOf(text, RADIO_FIT) === 'known'));
    if (!named && radio === 0 && !onlyBand && ssid === 0) return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [
        cover > 0.74 ? w.allSaid : cover > 0.5 ? w.halfSaid : ssid > 0.45 ? w.ssid : radio * w.word,
        'its label says that the radio is switched',
      ],
      [turn > 0 && cover > 0.3 ? w.turns : 0, 'it turns on and off'],
      [
        onlyBand ? w.band : 0,
        section ? 'its heading is about the radio' : 'its label is the band and the choice on or off',
      ],
      [page.wifi > 0.4 ? w.page : 0, 'the page is about Wi-Fi'],
    ];
  },
} satisfies Rules<'radio-enable'>;
