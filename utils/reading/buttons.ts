/** Buttons that switch a radio or a filter: the caption says what pressing does, so the opposite of the state. */
import type { SettingKind } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { conceptScore, hasConcept, type Concept } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';
import { accountOf, RADIO_WORDS, radioCover, wifiNear, type PageContext } from './evidence.ts';
import { splitName, type Features } from './features.ts';
import { chainOf } from './region-bands.ts';
import { bandIn } from './shapes.ts';
import { onOffOf } from './on-off.ts';

export interface ButtonFinding {
  f: Features;
  kind: SettingKind;
  value: 'on' | 'off' | null;
  score: number;
  reasons: string[];
}

/** true: pressing turns on; false: pressing turns off. */
function pressing(f: Features): boolean | null {
  const caption = f.control.value;
  const on = Math.max(conceptScore(caption, 'enable'), conceptScore(caption, 'on'));
  const off = Math.max(conceptScore(caption, 'disable'), conceptScore(caption, 'off'));
  if (on !== off && Math.max(on, off) > (isRadioVerb(caption) ? 0.2 : 0.35)) return on > off;
  return null;
}

const NETWORK_WORDS: ReadonlySet<Concept> = new Set<Concept>(['network', 'wireless', 'enable', 'disable']);

/** "Disable this network" */
const isNetworkSwitch = (text: string): boolean =>
  hasConcept(text, 'network') && hasConcept(text, 'enable', 'disable') && accountOf(text, NETWORK_WORDS) === 'known';

/** "Disable Radio Interface", "Enable HostAP": a verb and the radio, and nothing else. */
const isRadioVerb = (text: string): boolean => {
  const plain = text.replace(/\bhostapd?\b/i, 'access point');
  return hasConcept(plain, 'radio', 'wireless', 'access-point') && accountOf(plain, STATUS_WORDS) === 'known';
};

/** In a dialog the word for "off" shuts the dialog. */
const shuts = ({ control }: Features, regions: readonly RegionFacts[]): boolean =>
  /^\W*(?:关闭|關閉)\W*$/u.test(control.value) &&
  chainOf(regions, control.region).some((at) => regions[at]?.kind === 'dialog');

/** What may stand beside a button that switches the radio it stands under: "Status", "Enabled". */
const STATUS_WORDS: ReadonlySet<Concept> = new Set<Concept>(RADIO_WORDS);
const LONGEST_STATUS = 40;

/** "Status: not active" */
function endingState(text: string): boolean | null {
  const words = text.trim().split(/\s+/);
  return stateWord(words.slice(-2).join(' ')) ?? stateWord(words.at(-1) ?? '');
}

/** "Status: Enabled [Disable]" under the name of a band: state and caption agree, and nothing else is spoken of. */
function statusBeside({ control }: Features, turnsOn: boolean): boolean {
  const [heading = ''] = control.headings;
  if (bandIn(heading) === null || accountOf(heading, STATUS_WORDS) !== 'known') return false;
  const beside = control.texts.filter((text) => text !== control.value);
  const states = beside.flatMap((text) => (text.length <= LONGEST_STATUS ? (endingState(text) ?? []) : []));
  return (
    states.length === 1 && states[0] === !turnsOn && beside.every((text) => accountOf(text, STATUS_WORDS) === 'known')
  );
}

/** "WLAN status: Off [Turn on]": a label names the radio, what stands beside it says its state, and the caption the opposite. */
function namedBeside({ control }: Features, turnsOn: boolean): boolean {
  const short = control.texts.filter((text) => text !== control.value && text.length <= LONGEST_STATUS);
  const states = short.flatMap((text) => endingState(text) ?? []);
  const names = short.map((text) => (endingState(text) === null ? text : text.replace(/\S+\s*$/, '')));
  return (
    states.length === 1 &&
    states[0] === !turnsOn &&
    names.every((text) => accountOf(text, STATUS_WORDS) === 'known') &&
    radioCover(names) > 0.5
  );
}

/** "5 GHz radio: [Disable]" */
const namesBandRadio = ({ control: { texts } }: Features): boolean =>
  bandIn(texts[0] ?? '') !== null &&
  hasConcept(texts[0]!, 'radio', 'wireless') &&
  accountOf(texts[0]!, STATUS_WORDS) === 'known';

/** "Radio on/off: [RADIO ON]": how it stands or what pressing does, nobody can tell. */
const isOpen = ({ control: { value, texts } }: Features): boolean =>
  !hasConcept(value, 'enable', 'disable') &&
  texts.some((text) => text !== value && hasConcept(text, 'on', 'enable') && hasConcept(text, 'off', 'disable'));

/** "Radio off": a radio and a word for a state, which may be how it stands or what pressing does. */
function namesState({ control: { value } }: Features): boolean | null {
  const words = value.replace(/[\s:：]+$/u, '').split(/\s+/);
  const state = words.length > 1 && words.length < 4 ? stateWord(words.at(-1)!) : null;
  return state !== null && words.slice(0, -1).every((word) => hasConcept(word, 'radio', 'wireless')) ? state : null;
}

export function judgeButtons(
  buttons: Features[],
  page: PageContext,
  regions: readonly RegionFacts[] = [],
  byState = true,
): ButtonFinding[] {
  const found: ButtonFinding[] = [];
  for (const f of buttons) {
    const said = pressing(f);
    const turnsOn = said ?? namesState(f);
    if (turnsOn === null || f.control.value.length > 40 || shuts(f, regions)) continue;
    const caption = splitName(f.control.value);
    const filter = Math.max(f.says('mac-filter'), /filter|flt|acl/.test(f.name) ? 0.7 : 0);
    const radio = Math.max(
      /\b(wl|wlan|radio|wifi|hotspot|wireless|ap)\d*\b/.test(f.name) ? 0.6 : 0,
      /hotspot|wlan|wi ?fi|wireless|radio|hostapd?\b/.test(caption) ? 0.6 : 0,
      /(radio|wlan|wl|wifi)\d?\b/.test(f.around) && page.wifi > 0.4 ? 0.5 : 0,
      Math.max(f.says('radio'), f.says('wireless')) * 0.5,
      page.wifi > 0.4 && f.control.texts.some(isNetworkSwitch) ? 0.6 : 0,
      namesBandRadio(f) || statusBeside(f, turnsOn) || (byState && page.wifi > 0.4 && namedBeside(f, turnsOn))
        ? 0.6
        : 0,
    );
    if (
      /\b(all\b|entr|rule|schedul|wps|pbc|pin|guest|show|view|list|scan|refresh)/.test(`${f.name} ${caption}`) ||
      /\bwps/.test(f.around) ||
      f.says('wps') > 0 ||
      f.says('guest') > 0.5
    )
      continue;
    if (filter > 0.4 && said !== null) {
      const state = f.control.texts
        .map((text) => (text.length < 24 ? onOffOf(text) : null))
        .find((value) => value !== null);
      const value = state ?? !turnsOn;
      found.push({
        f,
        kind: 'mac-filter-enable',
        value: value ? 'on' : 'off',
        score: 0.75,
        reasons: ['it is a button that switches the MAC filter'],
      });
    } else if (radio > 0.4 && (wifiNear(f) > 0 || isRadioVerb(f.control.value)) && !f.says('repeater')) {
      const value = f.control.disabled ? turnsOn : !turnsOn;
      found.push({
        f,
        kind: 'radio-enable',
        value: said === null || isOpen(f) ? null : value ? 'on' : 'off',
        score: 0.5 + radio / 2,
        reasons: ['it is a button that switches Wi-Fi'],
      });
    }
  }
  settlePairs(found);
  return found;
}

/** Of a pair, the one that can be seen and pressed tells the state; its twin has the same. */
function settlePairs(found: ButtonFinding[]): void {
  for (const first of found) {
    const twin = found.find(
      (other) =>
        other !== first &&
        other.kind === first.kind &&
        (other.f.control.around[0] === first.f.control.around[0] ||
          other.f.control.hidden !== first.f.control.hidden) &&
        pressing(other.f) !== pressing(first.f) &&
        stem(other.f) === stem(first.f),
    );
    if (!twin) continue;
    const live = [first, twin].find(({ f }) => !f.control.hidden && !f.control.disabled);
    const turnsOn = live ? pressing(live.f) : null;
    if (turnsOn === null) continue;
    const value = turnsOn ? 'off' : 'on';
    first.value = value;
    twin.value = value;
  }
}

const stem = (f: Features): string => f.name.replace(/enable|disable|start|stop|\bo(?:n|ff)(?![a-z])|en|dis/g, '');
