/** Rules for the filter of devices: on or off, and who may join. */
import type { Control } from '../page/control.ts';
import { hasConcept, type Concept } from '../words/index.ts';
import { isElsewhere } from './elsewhere.ts';
import { restricts } from './filter-mode.ts';
import { letsInKnown } from './known-devices.ts';
import { bandIn } from './shapes.ts';
import { accountOf, CHOICE, nearestLabel, onlySays, type Rules, SWITCH_WORDS } from './evidence.ts';
import { isForOthers } from './rule-tables.ts';
import { MAC_ENABLE, MAC_MODE } from './field-names.ts';
import { RADIO_FIT } from './kinds-switch.ts';

/** Everybody, or not. */
export const isRestriction = ({ options }: Control): boolean =>
  options.length === 2 &&
  new Set(options.map(({ text }) => restricts(text))).size === 2 &&
  options.every(({ text }) => restricts(text) !== null);

/** Who looks the devices up, a server or the box itself, or nobody. */
const isLookedUp = ({ type, options }: Control): boolean =>
  CHOICE.has(type) &&
  options.length === 3 &&
  options.some(({ text }) => /\bradius\b/i.test(text)) &&
  options.some(({ text }) => hasConcept(text, 'disable', 'off', 'none'));

/** How sure the choice between all devices and the known ones is. */
const KNOWN_ONLY = 0.9;

/** What the label of a filter's switch may say. */
export const FILTER_FIT: ReadonlySet<Concept> = new Set<Concept>([
  'mac-filter',
  'access-control',
  'mac-address',
  'filter',
  'access',
  'control',
  'list',
  'device',
  'client-list',
  'connected-devices',
  'wireless',
  'network',
  'ssid',
  'network-name',
  'band',
  'router',
  'access-point',
  'mode',
  'status',
  'enable',
  'disable',
  'on',
  'off',
  'yes',
  'no',
  'online',
  'allow',
  'deny',
  'blocked',
  'parental',
  'settings',
]);

/** The name of a list of those who may join, and nothing else. */
const ACCESS: readonly Concept[] = ['access-control', 'mac-filter', 'list', 'control', 'access'];

/** "2.4 GHz Wireless": whose filter it is, and not what is filtered. */
const namesRadio = (text: string): boolean => bandIn(text) !== null && accountOf(text, RADIO_FIT) === 'known';

/** Number of a row, in front of what is set in it. */
const ROW_NUMBER = /^\W*\d{1,3}\W*$/;

/** Who may reach a service of the router. */
const SERVICE = /\b(?:icmp|ssh|telnet|https?|tr0?69|snmp|ftp|ping|upnp)\b/;

export const filterRules = {
  'mac-filter-mode'(f, page, w) {
    const { control } = f;
    if (letsInKnown(control)) return [[KNOWN_ONLY, 'its options let in all devices, or the known ones only']];
    if (!CHOICE.has(control.type) || !f.shape.policy || SERVICE.test(f.name)) return null;
    const named = MAC_MODE.test(f.name);
    const word = Math.max(
      f.says('mac-filter'),
      f.says('access-control') * 0.85,
      f.says('mac-address') * 0.6,
      f.says('filter') * 0.6,
    );
    // Where Wi-Fi is what the page is about, access to it is meant.
    const under = Math.max(f.under('mac-filter'), f.under('access-control') * (page.wifi > 0.5 ? 0.9 : 0.8));
    const offered = [control.shown ?? '', ...control.options.map(({ text }) => text)].join(' ');
    const options =
      /mac|station|device|client|list/i.test(offered) || (hasConcept(offered, 'device') && hasConcept(offered, 'list'))
        ? w.options
        : 0;
    if (f.says('url' as Concept) > 0 || f.says('new-device-policy') > 0.6) return null;
    // A filter of IP addresses is another one.
    const [heading = ''] = control.headings;
    if (hasConcept(heading, 'ip-address') && !/mac/i.test(heading) && !named && word < 0.7) return null;
    // What becomes of devices nobody has seen: a policy beside the filter.
    if (control.options.length > 0 && control.options.every(({ text }) => hasConcept(text, 'new-device-policy')))
      return null;
    return [
      [isForOthers(f) ? w.others : 0, 'it is about all other devices'],
      [w.shape, 'it offers to allow or to deny'],
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says MAC filter'],
      [under * w.under, 'it stands under a heading about MAC filtering'],
      [page.macFilter * w.page, 'the page is about MAC filtering'],
      [options, 'its options speak of devices'],
    ];
  },

  'mac-filter-enable'(f, page, w) {
    const { control } = f;
    if (isRestriction(control) && (page.macFilter > 0 || /mac|acl/.test(f.name) || f.under('mac-filter') > 0))
      return [[KNOWN_ONLY, 'its options let in everybody, or restrict']];
    const lookedUp = isLookedUp(control);
    if (control.type !== 'toggle' && !f.shape.onOff && !lookedUp) return null;
    if (
      f.says('mac-clone') > 0 ||
      f.says('static-lease') > 0.3 ||
      f.says('wps') > 0 ||
      f.says('schedule') > 0.5 ||
      f.says('remove') > 0 ||
      [f.label, control.headings[0] ?? ''].some(isElsewhere)
    )
      return null;
    // Of an entry that is not written yet.
    if (control.hidden && control.type === 'radios' && control.selected < 0) return null;
    // When it filters, not whether; or who may join a network of cables.
    if (/date|time|day|week|sched|\bvlan/.test(f.name)) return null;
    // What becomes of one entry.
    if (/(?<!mo)del\b|delete|remove/.test(f.name)) return null;
    const named = MAC_ENABLE.test(f.name);
    const word = Math.max(f.says('mac-filter'), f.says('access-control') * 0.9);
    if (word === 0 && control.texts.some((text) => ROW_NUMBER.test(text))) return null;
    // "Active" or "Use filter" under a heading about MAC filtering.
    const alone = page.macFilter > 0 && control.headings.length === 0 && control.type === 'toggle';
    // The nearest heading begins another matter: "Port blocking" below "MAC filter".
    const heading = control.headings.find((text) => !namesRadio(text)) ?? '';
    const elsewhere =
      accountOf(heading, FILTER_FIT) === 'other' && !hasConcept(heading, 'mac-filter', 'access-control');
    const under = elsewhere ? 0 : Math.max(f.under('mac-filter'), f.under('access-control') * 0.8, alone ? 0.6 : 0);
    const unlabelled = control.texts.length === 0 && control.type !== 'toggle';
    const plain = under > 0.5 && (unlabelled || onlySays(f, SWITCH_WORDS)) && !/entry|item|rule/.test(f.name);
    if (!named && word === 0 && !plain) return null;
    const label = nearestLabel(f);
    const known = label !== null && accountOf(label, FILTER_FIT) === 'known';
    if (word === 0 && !(named && lookedUp) && label !== null && accountOf(label, FILTER_FIT) !== 'known') return null;
    if (f.says('parental') > 0.5 && word === 0) return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says MAC filter'],
      [
        plain || (known && under > 0.5) ? w.plain + under * w.plainUnder : 0,
        'it stands under a heading about MAC filtering',
      ],
      [page.macFilter * w.page, 'the page is about MAC filtering'],
      [page.wifi > 0.5 && onlySays(f, ACCESS) ? w.page : 0, 'it is about access to the Wi-Fi'],
    ];
  },
} satisfies Rules<'mac-filter-mode' | 'mac-filter-enable'>;
