/** One rule a kind: how sure we are that a control is of this kind, from shape, name and words. */
import type { SettingKind } from '../types.ts';
import { matchConcepts, type Concept } from '../words/index.ts';
import type { Features } from './features.ts';

/** What the page as a whole says. */
export interface PageContext {
  /** 0…1: Wi-Fi is what this page is about. */
  wifi: number;
  /** 0…1: MAC filtering or access control is what this page is about. */
  macFilter: number;
}

export interface Verdict {
  kind: SettingKind;
  score: number;
  reasons: string[];
}

type Evidence = [score: number, reason: string];
type Rule = (f: Features, page: PageContext) => Evidence[] | null;

const CHOICE = new Set(['select', 'radios']);

/** This control or what stands around it speaks of Wi-Fi. */
export function wifiNear(f: Features): number {
  if (/\b(wlan|wl|wifi|wireless|ssid|radio|80211|ap)\d*/.test(f.name) || /2\.?4g|5g/.test(f.name)) return 1;
  const words = Math.max(f.says('wireless'), f.says('ssid'), f.says('radio'), f.says('access-point'));
  if (words > 0) return 1;
  if (Math.max(f.under('wireless'), f.under('ssid'), f.under('band')) > 0) return 0.9;
  return /wlan|wifi|wireless|ssid|radio|\bwl\d?\b|80211/.test(f.around) ? 0.8 : 0;
}

/** Words that end the matter: another device, another network, another purpose. */
const FOREIGN: readonly Concept[] = [
  'tv',
  'vpn',
  'camera',
  'printer',
  'email',
  'storage',
  'static-lease',
  'mac-clone',
  'firewall',
  'port-forwarding',
  'qos',
  'dns',
  'language',
  'time',
  'wps',
];

export function foreign(f: Features): number {
  let worst = 0;
  for (const concept of FOREIGN) worst = Math.max(worst, f.says(concept), f.under(concept) * 0.8);
  return worst;
}

const name = (f: Features, pattern: RegExp, weight: number): Evidence => [
  pattern.test(f.name) ? weight : 0,
  'its name says so',
];
const shape = (score: number, what: string): Evidence => [score, `its options are ${what}`];

/** Words of a label that says no more than "Wi-Fi on". */
const RADIO_WORDS: readonly Concept[] = [
  'wireless',
  'radio',
  'access-point',
  'enable',
  'disable',
  'on',
  'off',
  'status',
  'band',
  'router',
  'network',
  'interface',
  'lan',
  'mode',
];

/** 0…1: how much of the best label is about switching the radio and nothing else. */
function radioCover(f: Features): number {
  let best = 0;
  for (const text of f.control.texts.slice(0, 4)) {
    const words = matchConcepts(text);
    if (!words.some(({ concept }) => concept === 'wireless' || concept === 'radio' || concept === 'access-point'))
      continue;
    const sum = words.reduce((total, { concept, score }) => total + (RADIO_WORDS.includes(concept) ? score : 0), 0);
    best = Math.max(best, Math.min(1, sum));
  }
  return best;
}

const SWITCH_WORDS: readonly Concept[] = [
  'enable',
  'disable',
  'on',
  'off',
  'filter',
  'mode',
  'online',
  'mac-filter',
  'access-control',
];

/** Does the nearest label say these things and next to nothing else? */
function onlySays(f: Features, concepts: readonly Concept[]): boolean {
  const [text] = f.control.texts;
  if (!text) return false;
  const words = matchConcepts(text);
  return (
    words.length > 0 &&
    words.every(({ concept }) => concepts.includes(concept)) &&
    words.reduce((sum, { score }) => sum + score, 0) > 0.5
  );
}

const BAND_ONLY = /^\W*(?:2[.,]4|5|6)\s?g(?:hz)?(?:\s?-?[12])?\W*$/i;
const BAD_CHANNEL =
  /width|bandwidth|\bbw\b|list|\bscan|util|dfs|\bacs\b|orig\b|side ?band|\bext|ctl ?band|second|offset|bond|nctrlsb|interval|period|\bdcs\b|dynamic|hop/;

const RULES: Record<Exclude<SettingKind, 'client-list' | 'site-survey'>, Rule> = {
  channel(f, page) {
    const { control } = f;
    if (f.says('extension-channel') > 0.3 || f.says('tv') > 0 || f.says('band-steering') > 0) return null;
    const named = /\b(channel|chan|chn|chnl|kanal|canal)\d*\b|channel\b/.test(f.name) && !BAD_CHANNEL.test(f.name);
    if (BAD_CHANNEL.test(f.name) && !named) return null;
    const word = f.says('channel');
    if (control.type === 'toggle') {
      if (BAD_CHANNEL.test(f.name) || f.says('schedule') > 0 || f.says('extension-channel') > 0) return null;
      if (f.says('channel-refinement') > 0.5 && f.says('scan') === 0 && !/auto ?chan|channel ?auto/.test(f.name))
        return null;
      if (f.control.texts.some((text) => /\b(dfs|band ?\d|ch ?1[34])\b/i.test(text))) return null;
      const auto = f.says('auto') > 0 || /auto/.test(f.name);
      const any = Math.max(word, f.says('channel-refinement'));
      return auto && (any > 0 || named)
        ? [[0.5, 'it switches the automatic choice'], [any * 0.6, 'its label says channel'], name(f, /chan/, 0.5)]
        : null;
    }
    if (control.type === 'text' || control.type === 'slider') {
      if (!/^\d{0,3}$|^auto/i.test(control.value.trim())) return null;
      if (control.type === 'slider' && !named) return null;
      return [
        [named ? 0.55 : 0, 'its name says so'],
        [word * 0.55, 'its label says channel'],
        [word && wifiNear(f) ? 0.3 : 0, 'Wi-Fi is near'],
      ];
    }
    if (!CHOICE.has(control.type) || f.says('channel-refinement') > 0.6) return null;
    if (f.shape.width > 0.5 || f.shape.mode > 0.5 || f.shape.security > 0) return null;
    if (f.shape.autoManual && control.options.length === 2)
      return [[word * 0.7, 'its label says channel'], name(f, /chan/, 0.6)];
    const few = control.options.length <= 2;
    if (f.shape.channel === 0 && !few && !f.shape.autoManual) return null;
    if (f.shape.onOff) return null;
    return [
      shape(f.shape.channel, 'Wi-Fi channels'),
      [named ? (few ? 0.6 : 0.55) : 0, 'its name says so'],
      [word * 0.6, 'its label says channel'],
      [f.shape.channel > 0.3 && (page.wifi > 0.5 || wifiNear(f)) ? 0.15 : 0, 'Wi-Fi is near'],
    ];
  },

  'channel-width'(f) {
    const { control } = f;
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
      shape(f.shape.width * 0.75, 'channel widths'),
      [word * 0.6, 'its label says width'],
      [bare ? 0.3 : 0, 'its label says nothing else'],
      name(f, /chan(nel)?\s?(width|wid|bw)|bandwidth|\bbw\b|nbw|ht ?mode|ht20|chanwid|\bwidth\b/, 0.5),
    ];
  },

  'wireless-mode'(f, page) {
    const { control } = f;
    if (!CHOICE.has(control.type) || f.shape.security > 0 || f.shape.channel > 0.3 || f.shape.bands > 0) return null;
    if (f.shape.mode === 0 || f.says('repeater') > 0 || f.says('qos') > 0 || f.says('vpn') > 0) return null;
    if (f.says('channel-width') > 0.6 && f.shape.width > 0.5) return null;
    if (/rate|mcs|protection|preamble|basic|\breg\b|\bregul|11[dh]/.test(f.name) || f.says('region') > 0.4) return null;
    return [
      shape(f.shape.mode * 0.8, 'Wi-Fi standards'),
      [f.says('wireless-mode') * 0.6, 'its label says wireless mode'],
      [f.says('mode') * 0.35, 'its label says mode'],
      name(
        f,
        /net ?mode|hw ?mode|wireless ?mode|wl ?n?mode|\bw?mode\b|dot11|phy ?mode|standard|op ?mode|\bmode\b/,
        0.4,
      ),
      [wifiNear(f) || page.wifi > 0.5 ? 0.2 : 0, 'Wi-Fi is near'],
    ];
  },

  'band-select'(f) {
    const { control } = f;
    if (!CHOICE.has(control.type) || f.shape.bands === 0) return null;
    if (f.says('band-steering') > 0.6 || f.says('repeater') > 0.4 || f.says('wan') > 0.3 || f.says('schedule') > 0)
      return null;
    return [
      shape(f.shape.bands * 0.75, 'bands'),
      [f.says('band') * 0.5, 'its label says band'],
      name(f, /\bband\b|unit|nband|freq/, 0.4),
      [wifiNear(f) ? 0.2 : 0, 'Wi-Fi is near'],
    ];
  },

  'band-steering'(f) {
    const { control } = f;
    if (control.type === 'button' || control.type === 'text' || control.type === 'area' || control.type === 'list')
      return null;
    if (f.shape.channel > 0.5 || f.shape.security > 0) return null;
    const named = /smart ?conn|band ?steer|steering|tri ?band ?en|\bsmart ?enable/.test(f.name);
    const word = f.says('band-steering');
    if (!named && word < 0.5) return null;
    if (control.type === 'select' && control.options.length > 8) return null;
    if (/thresh|rssi|interval|util|time/.test(f.name)) return null;
    return [
      [word * 0.75, 'its label says band steering'],
      [named ? 0.75 : 0, 'its name says so'],
    ];
  },

  'radio-enable'(f, page) {
    const { control } = f;
    const { type } = control;
    if (type !== 'toggle' && !((type === 'radios' || type === 'select') && f.shape.onOff) && type !== 'button')
      return null;
    if (type === 'button') return null;
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
    for (const other of others) if (f.says(other) > 0.45) return null;
    if (
      /wps|wds|wmm|guest|hide|hidden|bcast|broadcast|isolat|qos|schedul|tx ?bf|mimo|beam|stbc|short|preamble|protect|11h|dfs|\bmac|\bacl|steer|smart|roam|mesh|ofdma|twt|xbox|airtime|\batf|igmp|multicast|\bpsm|apsd|limit|\brate|\blog|\bleds?\b|\bkey|wep|wpa|auth|encrypt|upnp|repeat|easy|assign|client|\bsta\b|bridge|schedule|ffs|setup|ipv6|dns|dhcp/.test(
        f.name,
      )
    )
      return null;
    const named =
      /\b(radio|wl|wlan|wifi|wireless|ap)\s?\d*(\s?(24g|2g|5g\d?|6g|an|\d))*\s?(enable|enabled|enbl|en|on|off|disabled?|radio|switch|power|status|state|active)\b|enable\s?(ap|wlan|wifi|wireless|radio)|\bw enable\b|radio\s?(enable|disable|on|off)|^ ap $|(24g|5g|2g|6g)\d?\s?\.?enable/.test(
        f.name,
      );
    const radio = Math.max(f.says('radio'), f.says('wireless') * 0.9, f.says('access-point') * 0.7);
    const turn = Math.max(f.says('enable'), f.says('disable'), f.says('on'), f.says('off'), f.says('status'));
    const onlyBand = (f.says('band') > 0.8 || control.texts.some((text) => BAND_ONLY.test(text))) && turn > 0;
    // The enable of the main network's name; that of further names is not the radio's.
    const ssid = Math.max(f.says('ssid'), f.says('network-name'));
    if (
      ssid > 0.45 &&
      (turn === 0 ||
        /\d/.test(f.name) ||
        control.texts.some((text) => /\d/.test(text) && !BAND_ONLY.test(text)) ||
        /ssid/.test(f.name))
    )
      return null;
    const cover = radioCover(f);
    if (!named && radio === 0 && !onlyBand && ssid === 0) return null;
    return [
      [named ? 0.6 : 0, 'its name says so'],
      [
        cover > 0.74 ? 0.55 : cover > 0.5 ? 0.35 : ssid > 0.45 ? 0.45 : radio * 0.2,
        'its label says that the radio is switched',
      ],
      [turn > 0 && cover > 0.3 ? 0.2 : 0, 'it turns on and off'],
      [onlyBand ? 0.5 : 0, 'its label is the band and the choice on or off'],
      [page.wifi > 0.4 ? 0.2 : 0, 'the page is about Wi-Fi'],
    ];
  },

  ssid(f, page) {
    const { control } = f;
    if (control.type !== 'text' || control.readOnly) return null;
    if (f.says('repeater') > 0.3 || f.under('repeater') > 0.4 || f.says('site-survey') > 0.4) return null;
    if (/psk|pass|key|mac|bssid|radius|wds|sta ?ssid|apcli|repeat|remote|search|hostname/.test(f.name)) return null;
    const named = /\b\w*ssid\d*\b|essid|network ?name\b|net ?name/.test(f.name);
    // The letters are the same in every language.
    const spelled = /(?<![a-z])e?ssid(?![a-z])/i.test(control.texts[0] ?? '');
    const word = Math.max(f.says('ssid'), f.says('network-name') * 0.9, spelled ? 0.8 : 0);
    if (f.says('bssid' as Concept) > 0) return null;
    if (!named && word === 0) return null;
    if (f.says('ip-address') > 0 || f.says('username') > 0 || f.says('password') > 0.8) return null;
    return [
      [named ? 0.65 : 0, 'its name says so'],
      [word * 0.7, 'its label says network name'],
      [page.wifi > 0.4 || wifiNear(f) ? 0.2 : 0, 'Wi-Fi is near'],
    ];
  },

  'ssid-broadcast'(f, page) {
    const { control } = f;
    const { type } = control;
    if (type !== 'toggle' && type !== 'radios' && type !== 'select') return null;
    if (type !== 'toggle' && control.options.length > 3) return null;
    if (
      /multicast|key|pass|psk|wpa|wep|protect|\brate|dhcp|storm|preauth|beacon/.test(f.name) ||
      f.says('administration') > 0.4 ||
      f.says('qos') > 0.3 ||
      f.says('filter') > 0 ||
      control.texts.some((text) => /packet|multicast/i.test(text)) ||
      f.says('password') > 0.4
    )
      return null;
    const named =
      /bcast|ssid ?bc|broadcast|\bclosed\b|hid(e|den) ?(e?ssid)?\b|visib|ssid ?(hide|hidden|vis|adv)|ignore ?b|\bhide/.test(
        f.name,
      );
    const word = Math.max(f.says('hide'), f.says('broadcast'));
    const about = Math.max(
      f.says('ssid'),
      f.says('network-name'),
      f.says('wireless'),
      f.says('access-point'),
      f.says('broadcast') > 0.7 || (f.says('hide') > 0.9 && !/pass|psk|pwd|key/.test(f.around)) ? page.wifi * 0.7 : 0,
      /ssid|wl|wlan|wireless|wifi/.test(f.name) ? 0.8 : 0,
      f.around.includes('ssid') ? 0.6 : 0,
    );
    if (!named && word === 0) return null;
    return [
      [named ? 0.5 : 0, 'its name says so'],
      [word * 0.5, 'its label says hidden or broadcast'],
      [about * 0.5, 'it is about the network name'],
    ];
  },

  'security-mode'(f, page) {
    const { control } = f;
    if (!CHOICE.has(control.type) || f.says('vpn') > 0 || f.under('vpn') > 0.3 || f.says('wan') > 0.3) return null;
    if (f.shape.security === 0) return null;
    if (f.says('repeater') > 0.5 || f.under('repeater') > 0.4 || /key ?type|cipher/.test(f.name)) return null;
    return [
      shape(f.shape.security * 0.8, 'Wi-Fi security modes'),
      [
        Math.max(f.says('security'), f.says('authentication') * 0.8, f.says('encryption') * 0.7) * 0.6,
        'its label says security',
      ],
      name(f, /secur|auth|encrypt|crypto|sec ?type|sec ?mode|wpa|wep ?type/, 0.35),
      [page.wifi > 0.4 || wifiNear(f) ? 0.2 : 0, 'Wi-Fi is near'],
    ];
  },

  'ap-isolation'(f, page) {
    const { control } = f;
    if (control.type !== 'toggle' && !f.shape.onOff) return null;
    const named = /isolat|partition|inter ?client|client ?sep/.test(f.name);
    const word = f.says('isolation');
    if (f.says('lan') > 0.5 && !wifiNear(f)) return null;
    if (f.says('wired') > 0.6 || /vlan|bridge ?isol|lan ?acc|net ?iso/.test(f.name)) return null;
    if (control.texts.some((text) => /\bnet(work)? isolation/i.test(text))) return null;
    return named || word > 0
      ? [
          [named ? 0.65 : 0, 'its name says so'],
          [word > 0 ? 0.35 + word * 0.3 : 0, 'its label says isolation'],
          [page.wifi > 0.3 || wifiNear(f) ? 0.2 : 0, 'Wi-Fi is near'],
        ]
      : null;
  },

  'tx-power'(f, page) {
    const { control } = f;
    if (control.type === 'button' || control.type === 'area' || control.type === 'list' || control.type === 'toggle')
      return null;
    const named = /tx ?p(o?we?r)?\b|txpwr|tx ?power|transmit ?power|rf ?power|power ?level|wl ?power|txpower/.test(
      f.name,
    );
    const word = f.says('tx-power');
    if (!named && word === 0) return null;
    if (f.shape.onOff || f.shape.channel > 0.4 || f.says('dsl' as Concept) > 0) return null;
    return [
      [named ? 0.65 : 0, 'its name says so'],
      [word * 0.65, 'its label says transmit power'],
      [/tx ?pow|txpwr/.test(f.around) ? 0.3 : 0, 'it stands in a row of that name'],
      shape(f.shape.power * 0.5, 'power steps'),
      [page.wifi > 0.3 || wifiNear(f) ? 0.15 : 0, 'Wi-Fi is near'],
    ];
  },

  'mac-filter-mode'(f, page) {
    const { control } = f;
    if (!CHOICE.has(control.type) || !f.shape.policy) return null;
    const named =
      /mac ?(mode|filter|flt|fil|acl|policy|restrict|access|ctrl|control)|acl|filter(ing)? ?mode|access ?(mode|type|policy|ctrl|control)|exclude ?unlisted|wlan ?ac\b|ac ?enabled|wlanacenabled|mac ?filter ?type|black ?white/.test(
        f.name,
      );
    const word = Math.max(
      f.says('mac-filter'),
      f.says('access-control') * 0.85,
      f.says('mac-address') * 0.6,
      f.says('filter') * 0.6,
    );
    const under = Math.max(f.under('mac-filter'), f.under('access-control') * 0.8);
    const options = /mac|station|device|client|list/i.test(control.options.map(({ text }) => text).join(' '))
      ? 0.25
      : 0;
    if (f.says('url' as Concept) > 0 || f.says('new-device-policy') > 0.6) return null;
    return [
      [0.3, 'it offers to allow or to deny'],
      [named ? 0.5 : 0, 'its name says so'],
      [word * 0.6, 'its label says MAC filter'],
      [under * 0.5, 'it stands under a heading about MAC filtering'],
      [page.macFilter * 0.35, 'the page is about MAC filtering'],
      [options, 'its options speak of devices'],
    ];
  },

  'mac-filter-enable'(f, page) {
    const { control } = f;
    if (control.type !== 'toggle' && !f.shape.onOff) return null;
    if (f.says('mac-clone') > 0 || f.says('static-lease') > 0.3 || f.says('wps') > 0 || f.says('schedule') > 0.5)
      return null;
    const named =
      /(enable|enbl|en|use|on)\s?(mac|acl|access)\s?(filter|flt|ctrl|control|mode)?|mac\s?(filter|flt|ctrl|acl)\w*\s?(enable|enbl|en|on|status)?|access\s?(control|limit|ctrl)\s?(enable)?|acl ?(enable|en)|enable ?mac|mac ?filter|managed ?devices/.test(
        f.name,
      );
    const word = Math.max(f.says('mac-filter'), f.says('access-control') * 0.9);
    // "Active" or "Use filter" under a heading about MAC filtering.
    const under = Math.max(f.under('mac-filter'), f.under('access-control') * 0.8);
    const plain = under > 0.5 && onlySays(f, SWITCH_WORDS) && !/entry|item|rule/.test(f.name);
    if (!named && word === 0 && !plain) return null;
    if (f.says('parental') > 0.5 && word === 0) return null;
    return [
      [named ? 0.55 : 0, 'its name says so'],
      [word * 0.65, 'its label says MAC filter'],
      [plain ? 0.25 + under * 0.4 : 0, 'it stands under a heading about MAC filtering'],
      [page.macFilter * 0.3, 'the page is about MAC filtering'],
    ];
  },

  'mac-filter-list'() {
    return null;
  },
};

/** All kinds that a control may be, the surest first. */
export function judge(f: Features, page: PageContext): Verdict[] {
  if (foreign(f) > 0.85 && f.shape.channel < 0.6) return [];
  const verdicts: Verdict[] = [];
  for (const [kind, rule] of Object.entries(RULES) as [SettingKind, Rule][]) {
    const evidence = rule(f, page)?.filter(([score]) => score > 0);
    if (!evidence || evidence.length === 0) continue;
    // Independent hints: the chance that all of them are wrong at once.
    const score = 1 - evidence.reduce((doubt, [part]) => doubt * (1 - Math.min(part, 0.95)), 1);
    verdicts.push({ kind, score, reasons: evidence.map(([, reason]) => reason) });
  }
  return verdicts.sort((a, b) => b.score - a.score);
}
