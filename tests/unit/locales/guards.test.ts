/** Translations: each there is passes every guard, and each guard catches its fault in a locale made up for it. */
import { describe, expect, it } from 'vitest';
import { GUARDS, type Locale } from '../../../tooling/locales/guards.ts';
import { longer, pseudoTexts } from '../../../tooling/locales/pseudo.ts';
import { localeCodes, textsOf } from '../../../tooling/locales/texts-of.ts';

const english = textsOf('en');
const translations = localeCodes().filter((code) => code !== 'en');

describe.each(translations)('the translation %s', (code) => {
  it.each(Object.entries(GUARDS))('passes: %s', (_, guard) => {
    expect(guard({ code, texts: textsOf(code), english })).toEqual([]);
  });
});

describe('English', () => {
  it.each(['keys', 'values', 'plurals', 'counts', 'store', 'settingNames', 'itself', 'decimals', 'tone'] as const)(
    'passes: %s',
    (name) => {
      expect(GUARDS[name]({ code: 'en', texts: english, english })).toEqual([]);
    },
  );
});

/** A small house of texts, and its German without fault. */
const ENGLISH = {
  'app.name': 'Redlight for Blink cameras',
  'hint_word.language': 'en',
  'ui.direction': 'ltr',
  'ui.devices.one': '{count} device on the list',
  'ui.devices.other': '{count} devices on the list',
  'ui.wait': 'Wait for {minutes} minutes, and look at your camera once more',
  'ui.near': 'Is the camera near the router and is the Wi-Fi strong there?',
  'setting.channel': 'Channel',
  'ui.waiting.badge': 'look',
  'ui.found': 'Found here: {count}',
};
const GERMAN = {
  'app.name': 'Redlight für Blink-Kameras',
  'hint_word.language': 'de',
  'ui.direction': 'ltr',
  'ui.devices.one': '{count} Gerät auf der Liste',
  'ui.devices.other': '{count} Geräte auf der Liste',
  'ui.wait': 'Warte {minutes} Minuten und sieh dann noch einmal nach deiner Kamera',
  'ui.near': 'Steht die Kamera nahe am Router und ist das WLAN dort stark?',
  'setting.channel': 'Kanal',
  'ui.waiting.badge': 'sieh',
  'ui.found': 'Hier gefunden: {count}',
};

const locale = (change: Record<string, string | undefined> = {}, code = 'de', original: object = ENGLISH): Locale => ({
  code,
  texts: new Map(
    Object.entries({ ...GERMAN, ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
  english: new Map(Object.entries(original)),
});

type Name = keyof typeof GUARDS;
const FAULTS: [Name, string, Locale, RegExp][] = [
  ['keys', 'a missing key', locale({ 'ui.wait': undefined }), /ui\.wait is missing/],
  ['keys', 'a key that is none', locale({ 'ui.wiat': 'Warte' }), /ui\.wiat is no id/],
  ['keys', 'an empty text', locale({ 'ui.wait': ' ' }), /ui\.wait is empty/],
  ['values', 'a translated placeholder', locale({ 'ui.wait': 'Warte {minuten} Minuten' }), /\{minuten\}, not/],
  ['values', 'a lost placeholder', locale({ 'ui.wait': 'Warte ein paar Minuten' }), /has , not/],
  ['values', 'a broken placeholder', locale({ 'ui.near': 'Steht {die Kamera nahe?' }), /belongs to no value/],
  ['values', 'a dollar sign', locale({ 'ui.near': 'Kostet 5$' }), /dollar sign/],
  ['plurals', 'a form too few', locale({ 'ui.devices.one': undefined }), /ui\.devices has the forms other/],
  ['plurals', 'the two forms of English in a language of four', locale({}, 'pl'), /few, many, one, other/],
  ['counts', 'a count with one form', locale({ 'ui.near': '{count} Kameras stehen nahe' }), /one form only/],
  ['english', 'a text left in English', locale({ 'ui.near': ENGLISH['ui.near'] }), /ui\.near is still English/],
  [
    'english',
    'English posing as German',
    locale({ 'ui.near': 'Is the Kamera near the Router and is the WLAN strong there?' }),
    /holds English words/,
  ],
  ['english', 'short texts left in English', locale({ 'setting.channel': 'Channel' }), /% of the texts/],
  ['length', 'a text that outgrows its place', locale({ 'setting.channel': `K${'a'.repeat(40)}nal` }), /there is room/],
  ['length', 'a word too long for the badge', locale({ 'ui.waiting.badge': 'schau' }), /room for 4/],
  ['length', 'a word too wide for it', locale({ 'ui.waiting.badge': '見てね' }), /has 6 characters/],
  ['store', 'a name too long for the stores', locale({ 'app.name': 'Redlight'.padEnd(46, '.') }), /longer than 45/],
  ['store', 'a summary too long', locale({ 'app.description': 'x'.repeat(133) }), /longer than 132/],
  ['glossary', 'a name that was translated', locale({ 'app.name': 'Rotlicht für Blink' }), /does not say Redlight/],
  ['glossary', 'another word for a thing', locale({ 'ui.near': 'Ist das Funknetz dort stark?' }), /WLAN/],
  ['glossary', 'a language without rules', locale({}, 'xx'), /does not say how/],
  ['address', 'the polite form', locale({ 'ui.wait': 'Sehen Sie nach Ihrer Kamera' }), /form of address is du/],
  ['settingNames', 'a name no router uses', locale({ 'setting.channel': 'Rinne' }), /does not know "Rinne"/],
  ['itself', 'another language’s code', locale({ 'hint_word.language': 'en' }), /is not de/],
  ['itself', 'the wrong direction', locale({ 'ui.direction': 'rtl' }), /is not ltr/],
  ['decimals', 'the decimal mark of another language', locale({ 'ui.near': 'Ist 2.4 GHz an?' }), /says 2\.4/],
  ['tone', 'an exclamation mark', locale({ 'ui.wait': 'Warte!' }), /shouts/],
];

describe('the guards', () => {
  it.each(Object.keys(GUARDS).filter((name) => name !== 'settingNames') as Name[])(
    'find nothing where there is nothing: %s',
    (name) => expect(GUARDS[name](locale())).toEqual([]),
  );

  it.each(FAULTS)('%s catches %s', (name, _, faulty, complaint) => {
    expect(GUARDS[name](faulty).join('\n')).toMatch(complaint);
  });

  it('each have a fault that they catch', () => {
    expect(new Set(FAULTS.map(([name]) => name))).toEqual(new Set(Object.keys(GUARDS)));
  });

  it('hear every setting’s name, and complain of each that is missing', () => {
    expect(GUARDS.settingNames(locale()).join('\n')).not.toContain('Kanal');
  });

  it.each([
    ['fr', 'Regarde si tu vois la lumière'],
    ['fr', 'La page s’ouvre. Choisis le canal'],
    ['es', 'Abra la página'],
    ['it', 'Scelga il canale'],
    ['es', 'Mire si usted ve la luz'],
    ['it', 'Controlli se Lei vede la luce'],
    ['it', 'Guardate la vostra telecamera'],
    ['pt_BR', 'Vê se tu vês a luz'],
    ['nl', 'Kijk of u het licht ziet'],
    ['ja', 'これは問題だ。'],
  ])('hear the wrong form of address in %s', (code, said) => {
    expect(GUARDS.address(locale({ 'ui.wait': said }, code)).join()).toContain('form of address');
  });
});

describe('the pseudo-language', () => {
  it('is two fifths longer and keeps its values', () => {
    const text = 'Wait for {minutes} minutes, and look at your camera';
    expect(longer(text).length).toBeGreaterThanOrEqual(text.length * 1.35);
    expect(longer(text)).toContain('{minutes}');
    const all = pseudoTexts(english);
    expect(Object.keys(all)).toHaveLength(english.size);
    expect(all.ui_direction).toBe('rtl');
  });
});
