/**
 * How each language speaks: its form of address and the words it uses for things that have one name. A translation cannot be
 * added without its entry here.
 */

export interface LanguageRules {
  /** Who reads this is addressed like that; said for translators. */
  address: string;
  /** The other form: none of it may appear. */
  never: RegExp;
  /** What stands for an English name, where it is not kept as it is. */
  terms: Readonly<Record<string, RegExp>>;
  /** Reads from right to left. */
  rtl?: true;
}

/** Names that stay as they are in every language, unless its rules say otherwise. */
export const KEPT_NAMES = [
  'Redlight',
  'Blink',
  'Sync Module',
  'Live View',
  'Wi-Fi',
  'WPA2',
  'WPA3',
  'MAC',
  'SSID',
  'GHz',
  'MHz',
  'dBm',
];

/** Whole words, also beside letters that \b does not know. */
const words = (...all: string[]) => new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'iu');

/** The same, and verbs with which a sentence of the other form begins: those that are no third person as well. */
const wordsOrVerbs = (all: RegExp, verbs: string) =>
  new RegExp(`${all.source}|(?<=^|[.:;?] )(?:${verbs.replaceAll(' ', '|')})(?!\\p{L})`, 'imu');

export const RULES: Readonly<Record<string, LanguageRules>> = {
  de: {
    address: 'du',
    // "sie" is also "she" and "they": only the capital inside a sentence is the polite form.
    never: /(?<=\p{Ll}[,;]? )(?:Sie|Ihr|Ihre[mnrs]?|Ihnen)(?!\p{L})/u,
    terms: { 'Wi-Fi': /WLAN/ },
  },
  fr: {
    address: 'vous',
    never: wordsOrVerbs(
      words('tu', 'toi', 'ton', 'tes', "t'as"),
      'Choisis Mets Remets Attends Lis Fais Prends Saisis Inscris Reviens Suis',
    ),
    terms: {},
  },
  es: {
    address: 'tú',
    never: wordsOrVerbs(
      words('usted', 'ustedes', 'vosotros', 'vuestr[ao]s?'),
      'Abra Mire Ponga Elija Espere Pulse Compruebe Conecte Desconecte Reinicie Escriba Vuelva Haga Busque Revise Deje Quite',
    ),
    terms: { 'Wi-Fi': /wifi|Wi-Fi/i },
  },
  it: {
    address: 'tu',
    // "lei" and "suo" are also "she" and "its": only their capital inside a sentence is polite. "voi" is nobody here.
    never:
      /(?<=\p{Ll}[,;]? )(?:Lei|Suo|Sua|Suoi|Sue)(?!\p{L})|(?<!\p{L})(?:[Vv]oi|[Vv]ostr[oaie])(?!\p{L})|(?<=^|[.:;?] )(?:Apra|Guardi|Metta|Scelga|Attenda|Prema|Scriva|Faccia|Aspetti|Stacchi|Riavvii)(?!\p{L})/mu,
    terms: {},
  },
  pt_BR: { address: 'você', never: words('tu', 'teus?', 'tuas?', 'contigo', 'vós', 'o senhor'), terms: {} },
  nl: { address: 'je', never: words('u', 'uw', 'uzelf'), terms: { 'Wi-Fi': /wifi|Wi-Fi/i } },
  ja: {
    address: 'です・ます',
    // まだ, "not yet", ends in the same letter as the plain form.
    never: /(?:である|(?<!ま)だ|しろ|せよ)(?:。|$)|お前|おまえ/u,
    terms: { 'Live View': /ライブビュー|Live View/ },
  },
};
