/**
 * What may be wrong with a translation, each as a function from texts to complaints in a sentence. Pure: tests feed them a
 * locale that does not exist, with the fault in it.
 */
import { numberOf } from '../../utils/common/text.ts';
import { matchConcepts, type Concept } from '../../utils/words/index.ts';
import { KEPT_NAMES, RULES } from './rules.ts';
import type { Texts } from './texts-of.ts';

export interface Locale {
  /** As in `locales/<code>.yml`: "de", "pt_BR". */
  code: string;
  texts: Texts;
  english: Texts;
}
type Guard = (locale: Locale) => string[];

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const tagOf = (code: string) => code.replaceAll('_', '-');
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

/** Pairs of a text and its English. */
function pairs({ texts, english }: Locale): [id: string, own: string, original: string][] {
  return [...texts].flatMap(([id, own]) => {
    const original = english.get(id);
    return original === undefined ? [] : [[id, own, original] as [string, string, string]];
  });
}

/** Ids whose last part is a CLDR category, by the rest: `{count}` texts in as many forms as a language has. */
function pluralGroups(texts: Texts): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of texts.keys()) {
    const [stem, last] = [id.slice(0, id.lastIndexOf('.')), id.slice(id.lastIndexOf('.') + 1)];
    if (PLURALS.has(last)) groups.set(stem, [...(groups.get(stem) ?? []), last]);
  }
  return new Map(
    [...groups].filter(
      ([stem, forms]) =>
        forms.includes('other') && forms.length > 1 && placeholders(texts.get(`${stem}.other`) ?? '').length > 0,
    ),
  );
}

/** Every id is there, and no other. Forms of a plural are counted by `plurals`. */
export const keys: Guard = ({ texts, english, code }) => {
  const groups = pluralGroups(english);
  const isForm = (id: string) => groups.has(id.slice(0, id.lastIndexOf('.')));
  return [
    ...[...english.keys()].filter((id) => !texts.has(id) && !isForm(id)).map((id) => `${code}: ${id} is missing`),
    ...[...texts.keys()].filter((id) => !english.has(id) && !isForm(id)).map((id) => `${code}: ${id} is no id`),
    ...[...texts].filter(([, own]) => own.trim() === '').map(([id]) => `${code}: ${id} is empty`),
  ];
};

/** `{values}` are those of the English text; and a dollar sign means something to browsers. */
export const values: Guard = (locale) => [
  ...pairs(locale)
    .filter(
      ([, own, original]) => [...new Set(placeholders(own))].join() !== [...new Set(placeholders(original))].join(),
    )
    .map(
      ([id, own, original]) =>
        `${locale.code}: ${id} has ${placeholders(own).join(' ')}, not ${placeholders(original).join(' ')}`,
    ),
  ...[...locale.texts]
    .filter(([, own]) => /[{}]/.test(own.replaceAll(/\{\w+\}/g, '')))
    .map(([id]) => `${locale.code}: ${id} has a brace that belongs to no value`),
  ...[...locale.texts].filter(([, own]) => own.includes('$')).map(([id]) => `${locale.code}: ${id} has a dollar sign`),
];

/** A plural has exactly the forms that CLDR gives the language. */
export const plurals: Guard = ({ texts, english, code }) => {
  const wanted = [...new Intl.PluralRules(tagOf(code)).resolvedOptions().pluralCategories].sort();
  return [...pluralGroups(english).keys()].flatMap((stem) => {
    const forms = [...PLURALS].filter((form) => texts.has(`${stem}.${form}`)).sort();
    return forms.join() === wanted.join()
      ? []
      : [`${code}: ${stem} has the forms ${forms.join(', ') || 'none'}; the language has ${wanted.join(', ')}`];
  });
};

/** A count beside words bends them; after a colon, in brackets, or as the end of a row of numbers it does not. */
const BARE_COUNT = /[:：]\s*\{count\}|[(（]\{count\}[)）]|\{number\}.*\{count\}|\{count\}.*\{number\}/;

/** A text with a count has the forms of a plural, unless the count stands apart or the language has one form only. */
export const counts: Guard = ({ texts, english, code }) => {
  if (new Intl.PluralRules(tagOf(code)).resolvedOptions().pluralCategories.length === 1) return [];
  const groups = pluralGroups(english);
  return [...texts]
    .filter(([id, own]) => own.includes('{count}') && !groups.has(id.slice(0, id.lastIndexOf('.'))))
    .filter(([, own]) => !BARE_COUNT.test(own))
    .map(([id]) => `${code}: ${id} counts, and has one form only`);
};

/** Words no other of our languages has: three of them make a text English, whatever else was changed. */
const ENGLISH = /(?<!\p{L})(?:the|and|your|you|is|are|with|this|that|does|not|from|when|which|it's)(?!\p{L})/giu;
/** Models are called the same everywhere; a direction is no text. */
const SAME_EVERYWHERE = /^(?:model\.|ui\.direction$)/;
/** So much of the rest may be the same: names, units. */
const MOST_SAME = 0.06;

/** English left in, whole or posing as a translation. */
export const english: Guard = (locale) => {
  const long = pairs(locale).filter(
    ([id, , original]) => id !== 'app.name' && !SAME_EVERYWHERE.test(id) && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(original),
  );
  const same = long.filter(([, own, original]) => own === original);
  const posing = long.filter(
    ([, own, original]) =>
      own !== original && new Set([...own.matchAll(ENGLISH)].map(([word]) => word.toLowerCase())).size >= 3,
  );
  const all = pairs(locale).filter(([id]) => !SAME_EVERYWHERE.test(id));
  const share = all.filter(([, own, original]) => own === original).length / Math.max(1, all.length);
  return [
    ...same.map(([id]) => `${locale.code}: ${id} is still English`),
    ...posing.map(([id]) => `${locale.code}: ${id} holds English words`),
    ...(share > MOST_SAME ? [`${locale.code}: ${Math.round(share * 100)} % of the texts are the English ones`] : []),
  ];
};

/** Screens have room for so much more than English needs; short texts stand on buttons. */
const roomFor = (original: string) => (original.length <= 24 ? original.length * 1.6 + 14 : original.length * 1.6 + 20);

/** Places that do not grow: the badge of the toolbar button, the pennant of the channel picture (42 px, letters of 11). */
const FIXED: Readonly<Record<string, number>> = {
  'ui.waiting.badge': 4,
  'ui.channel.flag': 5,
  'ui.channel.flag_stay': 5,
};

/** In places that do not grow, characters of East Asia count twice. */
const sizeOf = (id: string, text: string) =>
  text.length + (id in FIXED ? (text.match(/[\u2e80-\uffef]/g)?.length ?? 0) : 0);

/** No text outgrows its place. */
export const length: Guard = (locale) =>
  pairs(locale).flatMap(([id, own, original]) => {
    const room = FIXED[id] ?? Math.floor(roomFor(original));
    return sizeOf(id, own) > room
      ? [`${locale.code}: ${id} has ${sizeOf(id, own)} characters; there is room for ${room}`]
      : [];
  });

/**
 * What the stores take: the least of them. A name may have 75 characters in the Chrome Web Store, 50 on addons.mozilla.org and
 * 45 in Edge's store; a summary, which is the manifest's description, 132 in Chrome and Firefox.
 */
export const STORE_LIMITS = { 'app.name': 45, 'app.description': 132 } as const;

/** Name and summary fit the stores. */
export const store: Guard = ({ texts, code }) =>
  Object.entries(STORE_LIMITS)
    .filter(([id, most]) => (texts.get(id)?.length ?? 0) > most)
    .map(([id, most]) => `${code}: ${id} is longer than ${most} characters`);

/** Names stay, and things have one word each. */
export const glossary: Guard = (locale) => {
  const rules = RULES[locale.code];
  if (!rules) return [`${locale.code}: tooling/locales/rules.ts does not say how this language speaks`];
  return pairs(locale).flatMap(([id, own, original]) =>
    KEPT_NAMES.filter((name) => original.includes(name)).flatMap((name) => {
      const wanted = rules.terms[name];
      return (wanted ? wanted.test(own) : own.includes(name))
        ? []
        : [`${locale.code}: ${id} does not say ${wanted ? String(wanted) : name}`];
    }),
  );
};

/** One form of address throughout. */
export const address: Guard = ({ texts, code }) => {
  const rules = RULES[code];
  if (!rules) return [];
  return [...texts].flatMap(([id, own]) => {
    const found = rules.never.exec(own);
    return found ? [`${code}: ${id} says "${found[0]}"; the form of address is ${rules.address}`] : [];
  });
};

/** What the reader must hear in the name of each setting. */
const HEARD: Readonly<Record<string, Concept>> = {
  mac_filter_mode: 'mac-filter',
  mac_filter_enable: 'mac-filter',
  mac_filter_list: 'mac-filter',
  channel: 'channel',
  channel_width: 'channel-width',
  radio_enable: 'radio',
  wireless_mode: 'wireless-mode',
  band_select: 'band',
  band_steering: 'band-steering',
  ssid: 'network-name',
  ssid_broadcast: 'broadcast',
  security_mode: 'security',
  ap_isolation: 'isolation',
  tx_power: 'tx-power',
  client_list: 'connected-devices',
  site_survey: 'site-survey',
};

/** What we call a setting, the reader must know as that setting: else our own words are not those of routers. */
export const settingNames: Guard = ({ texts, code }) =>
  Object.entries(HEARD).flatMap(([kind, concept]) => {
    const name = texts.get(`setting.${kind}`) ?? '';
    const heard = matchConcepts(name).map((match) => match.concept);
    return heard.includes(concept)
      ? []
      : [`${code}: the reader does not know "${name}" (setting.${kind}) as ${concept}`];
  });

/** The file says which language it is in, and which way that is read. */
export const itself: Guard = ({ texts, code }) => {
  const direction = RULES[code]?.rtl ? 'rtl' : 'ltr';
  return [
    ...(texts.get('hint_word.language') === tagOf(code) ? [] : [`${code}: hint_word.language is not ${tagOf(code)}`]),
    ...(texts.get('ui.direction') === direction ? [] : [`${code}: ui.direction is not ${direction}`]),
  ];
};

/** One digit, a mark, one digit: "2.4", "1,5"; no address, no date. */
const DECIMAL = /(?<![\d.,])\d([.,])\d(?![.,]?\d)/g;

/** Decimals have the mark of the language, as the numbers that code puts in have: "2,4 GHz" beside "2.4 GHz" are two bands to a reader. */
export const decimals: Guard = ({ texts, code }) => {
  const mark = numberOf(0.5, tagOf(code)).slice(1, -1);
  return [...texts].flatMap(([id, own]) =>
    [...own.matchAll(DECIMAL)]
      .filter(([, found]) => found !== mark)
      .map(([found]) => `${code}: ${id} says ${found}; the language writes decimals with "${mark}"`),
  );
};

/** Tone: as in English. */
export const tone: Guard = ({ texts, code }) =>
  [...texts].filter(([, own]) => /[!！¡]/.test(own)).map(([id]) => `${code}: ${id} shouts`);

export const GUARDS = {
  keys,
  values,
  plurals,
  counts,
  english,
  length,
  store,
  glossary,
  address,
  settingNames,
  itself,
  decimals,
  tone,
};
