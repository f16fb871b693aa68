/** Rules for what a radio sends: channel, width, standard, band, power. */
import type { ControlOption } from '../page/control.ts';
import { namesOfBands } from '../words/bands-joined.ts';
import { hasConcept, type Concept } from '../words/index.ts';
import {
  CHOICE,
  type Rules,
  SWITCH_WORDS,
  isTitled,
  name,
  namesGeneration,
  onlySays,
  shape,
  wifiNear,
} from './evidence.ts';
import { NOT_CHANNEL } from './field-names.ts';
import { isLevel } from './levels.ts';

const AUTO_CHANNEL = /auto ?ch(?:an\w*)?\b|channel ?auto/;

/** A tick for channels of 40 MHz. */
const WIDE =
  /\bwide channels?\b|\bht ?40\b|canaux larges|canali (?:larghi|ampi)|breite (?:funk)?kanäle|canales anchos|canais largos|brede kanalen|szerokie kanały|široké kanály|широки[ей] канал|breda kanaler|geniş kanal/iu;

const SHARED: readonly Concept[] = ['ssid', 'network-name', 'name', 'settings', 'security', 'wireless', 'network'];

/** "5 GHz preferred", "same name as 2.4 GHz", "different SSID for 5 GHz": steering without its brand word. */
export function joinsBands(text: string): boolean {
  if (namesOfBands(text) !== null && !hasConcept(text, 'feature')) return true;
  if (!hasConcept(text, 'same', 'different', 'prefer')) return false;
  if (!hasConcept(text, 'band') && !/(?<![\d.,])(?:2[.,·․]4|5|6) ?(?:g(?:hz)?|ггц)(?![a-zа-я\d])/i.test(text))
    return false;
  return hasConcept(text, 'prefer') || hasConcept(text, ...SHARED) || hasConcept(text, 'band');
}

const offersOff = (options: readonly ControlOption[]): boolean =>
  options.some(({ text }) => hasConcept(text, 'disable', 'off'));

/** Hours of a day, minutes of an hour: "00", "01" … */
const isOfClock = (options: readonly ControlOption[]): boolean =>
  options.length > 23 && options.every(({ text }) => /^\d{2}$/.test(text.trim()));

/** Where a second channel lies, above or below: nothing is numbered, and nothing automatic. */
const isSide = (options: readonly ControlOption[]): boolean =>
  options.length > 0 && !options.some(({ text }) => /\d/.test(text) || hasConcept(text, 'auto'));

export const radioRules = {
  channel(f, page, w) {
    const { control } = f;
    if (f.says('extension-channel') > 0.3 || f.says('tv') > 0 || f.says('band-steering') > 0) return null;
    // Of the cable network.
    if (/(?:up|down) ?stream/.test(f.name) || control.texts.some((text) => /(?:up|down)stream|docsis/i.test(text)))
      return null;
    const named = /\b(channel|chan|chn|chnl|kanal|canal)\d*\b|channel\b/.test(f.name) && !NOT_CHANNEL.test(f.name);
    if (NOT_CHANNEL.test(f.name) && !named && !(f.shape.onOff && AUTO_CHANNEL.test(f.name))) return null;
    const word = f.says('channel');
    if (control.type === 'toggle') {
      if (NOT_CHANNEL.test(f.name) || f.says('schedule') > 0 || f.says('extension-channel') > 0) return null;
      if (f.says('channel-refinement') > 0.5 && f.says('scan') === 0 && !AUTO_CHANNEL.test(f.name)) return null;
      if (f.control.texts.some((text) => /\b(dfs|band ?\d|ch(?:annels?)? ?1[2-4])\b/i.test(text))) return null;
      const auto = f.says('auto') > 0 || /auto/.test(f.name);
      const any = Math.max(word, f.says('channel-refinement'));
      return auto && (any > 0 || named)
        ? [
            [w.autoSwitch, 'it switches the automatic choice'],
            [any * w.autoWord, 'its label says channel'],
            name(f, /chan/, w.autoName),
          ]
        : null;
    }
    if (control.type === 'text' || control.type === 'slider') {
      if (page.joins) return null;
      if (!/^\d{0,3}$|^auto/i.test(control.value.trim())) return null;
      // Sliders are channels of many things: by name, or where the label says nothing else on a page about Wi-Fi.
      const plain = word > 0.7 && !control.texts.some((text) => /\d/.test(text)) && page.wifi > 0.5;
      if (control.type === 'slider' && !named && !plain) return null;
      return [
        [named ? w.typedName : 0, 'its name says so'],
        [word * w.typedWord, 'its label says channel'],
        [word && wifiNear(f) ? w.typedNear : 0, 'Wi-Fi is near'],
      ];
    }
    // "Automatic choice of the channel: off, on"
    if (CHOICE.has(control.type) && f.shape.onOff) {
      const any = Math.max(word, f.says('channel-refinement'));
      const auto = f.says('auto') > 0 && (!NOT_CHANNEL.test(f.name) || AUTO_CHANNEL.test(f.name));
      return control.options.length === 2 && any > 0 && auto && f.says('schedule') === 0 && f.says('scan') === 0
        ? [
            [w.autoSwitch, 'it switches the automatic choice'],
            [any * w.autoWord, 'its label says channel'],
          ]
        : null;
    }
    if (!CHOICE.has(control.type) || f.says('channel-refinement') > 0.6) return null;
    if (f.shape.width > 0.5 || f.shape.mode > 0.5 || f.shape.security > 0) return null;
    if (f.shape.autoManual && control.options.length === 2)
      return [[word * w.pairWord, 'its label says channel'], name(f, /chan/, w.pairName)];
    const few = control.options.length <= 2;
    if (few && isSide(control.options)) return null;
    if (f.shape.channel === 0 && !few && !f.shape.autoManual) return null;
    return [
      shape(f.shape.channel * w.shape, 'Wi-Fi channels'),
      [named ? (few ? w.nameOfFew : w.name) : 0, 'its name says so'],
      [word * w.word, 'its label says channel'],
      [f.shape.channel > 0.3 && (page.wifi > 0.5 || wifiNear(f)) ? w.near : 0, 'Wi-Fi is near'],
    ];
  },

  'channel-width'(f, _page, w) {
    const { control } = f;
    if (control.type === 'toggle')
      return control.texts.slice(0, 2).some((text) => WIDE.test(text) && !/coexist|intoleran/i.test(text))
        ? [[w.tick, 'its label says wide channels']]
        : null;
    if (!CHOICE.has(control.type) || f.shape.channel > 0.6 || f.shape.security > 0 || f.shape.onOff) return null;
    const word = Math.max(
      f.says('channel-width'),
      /ht20|htmode|bandwidth|chan(nel)?\s?(wid|bw)/.test(f.name) ? 0.4 : 0,
    );
    // Filled in later, or drawn elsewhere: a clear label is enough.
    const bare = control.options.length === 0 && control.type === 'select' && f.says('channel-width') > 0.7;
    if (f.shape.width === 0 && !bare && !(f.shape.mode > 0 && word > 0.5 && /ht|bw|width/.test(f.name))) return null;
    if (f.says('qos') > 0 || f.says('extension-channel') > 0.5) return null;
    return [
      shape(f.shape.width * w.shape, 'channel widths'),
      [word * w.word, 'its label says width'],
      [bare ? w.bare : 0, 'its label says nothing else'],
      name(f, /chan(nel)?\s?(width|wid|bw)|bandwidth|\bbw\b|nbw|ht ?mode|ht20|chanwid|\bwidth\b/, w.name),
    ];
  },

  'wireless-mode'(f, page, w) {
    const { control } = f;
    if (!CHOICE.has(control.type) || f.shape.security > 0 || f.shape.channel > 0.3 || f.shape.bands > 0) return null;
    if (f.shape.mode === 0 || f.says('repeater') > 0 || f.says('qos') > 0 || f.says('vpn') > 0) return null;
    if (f.says('channel-width') > 0.6 && f.shape.width > 0.5) return null;
    // "Off, 11n only": a feature of one standard.
    const few = control.options.length > 0 && control.options.length < 4;
    if (few && f.says('mode') === 0 && f.says('wireless-mode') === 0 && offersOff(control.options)) return null;
    // The least that a device must be able to do, or nothing.
    const least = control.options.some(({ text }) => text.length < 20 && hasConcept(text, 'none'));
    if (least && f.says('wireless-mode') === 0) return null;
    if (/rate|mcs|protection|preamble|basic|\breg\b|\bregul|11[dh]/.test(f.name) || f.says('region') > 0.4) return null;
    return [
      shape(f.shape.mode * w.shape, 'Wi-Fi standards'),
      [f.says('wireless-mode') * w.word, 'its label says wireless mode'],
      [f.says('mode') * w.modeWord, 'its label says mode'],
      name(
        f,
        /net ?mode|hw ?mode|wireless ?mode|wl ?n?mode|\bw?mode\b|dot11|phy ?mode|standard|op ?mode|\bmode\b/,
        w.name,
      ),
      [wifiNear(f) || page.wifi > 0.5 ? w.near : 0, 'Wi-Fi is near'],
    ];
  },

  'band-select'(f, _page, w) {
    const { control } = f;
    if (!CHOICE.has(control.type) || f.shape.bands === 0) return null;
    if (f.says('band-steering') > 0.6 || f.says('repeater') > 0.4 || f.says('wan') > 0.3 || f.says('schedule') > 0)
      return null;
    // Which radio a device shall be let in on by the push of a button.
    if (/\bwps\b/.test(f.around)) return null;
    return [
      shape(f.shape.bands * w.shape, 'bands'),
      [f.says('band') * w.word, 'its label says band'],
      name(f, /\bband\b|unit|nband|freq/, w.name),
      [wifiNear(f) ? w.near : 0, 'Wi-Fi is near'],
    ];
  },

  'band-steering'(f, _page, w) {
    const { control } = f;
    if (control.type === 'button' || control.type === 'text' || control.type === 'area' || control.type === 'list')
      return null;
    if (f.shape.channel > 0.5 || f.shape.security > 0) return null;
    const titled =
      /\bbs\b/.test(f.name) &&
      onlySays(f, SWITCH_WORDS) &&
      f.control.headings.slice(0, 1).some((text) => hasConcept(text, 'band-steering'));
    const named = titled || /smart ?conn|band ?steer|steering|tri ?band ?en|\bsmart ?enable/.test(f.name);
    const meant = control.texts.some((text) => text.length < 100 && joinsBands(text));
    const word = Math.max(f.says('band-steering'), meant ? 0.9 : 0);
    if (!named && word < 0.5) return null;
    // What stands beside steering and bears its name in the code.
    if (word < 0.5 && namesGeneration(f)) return null;
    // What steering leaves of the Wi-Fi has a switch of its own, called by its title.
    if (word < 0.5 && isTitled(f) && hasConcept(control.headings[0]!, 'wireless')) return null;
    if (control.type === 'select' && control.options.length > 8) return null;
    if (/thresh|rssi|interval|util|time/.test(f.name)) return null;
    return [
      [word * w.word, 'its label says band steering'],
      [named ? w.name : 0, 'its name says so'],
    ];
  },

  'tx-power'(f, page, w) {
    const { control } = f;
    if (control.type === 'button' || control.type === 'area' || control.type === 'list' || control.type === 'toggle')
      return null;
    const named =
      /(?<!wm[em] )tx ?p(o?we?r)?\b|txpwr|tx ?power|transmi(?:t|ssion) ?power|rf ?power|radio ?power|power ?level|wl ?power|txpower/.test(
        f.name,
      ) ||
      // "Power" of so many per cent.
      (f.shape.power > 0 && /power/.test(f.name) && (page.wifi > 0.3 || wifiNear(f) > 0)) ||
      (control.type === 'select' && /signal ?strength/.test(f.name));
    // "Signal strength: low, medium, high" can only be chosen for what is sent.
    const levels =
      CHOICE.has(control.type) &&
      control.options.length > 1 &&
      control.options.every(({ text, value }) => isLevel(text) || isLevel(value));
    const word = Math.max(f.says('tx-power'), levels && f.says('signal') > 0.4 && page.wifi > 0.3 ? 0.9 : 0);
    if (!named && word === 0) return null;
    if (f.shape.onOff || f.shape.channel > 0.4 || f.says('dsl' as Concept) > 0 || isOfClock(control.options))
      return null;
    return [
      [named ? w.name : 0, 'its name says so'],
      [word * w.word, 'its label says transmit power'],
      [/tx ?pow|txpwr/.test(f.around) ? w.row : 0, 'it stands in a row of that name'],
      shape(f.shape.power * w.shape, 'power steps'),
      [page.wifi > 0.3 || wifiNear(f) ? w.near : 0, 'Wi-Fi is near'],
    ];
  },
} satisfies Rules<'channel' | 'channel-width' | 'wireless-mode' | 'band-select' | 'band-steering' | 'tx-power'>;
