/**
 * What the options of a MAC filter's mode mean. "Allow" alone is a list of those let in; "allow all" is no filter, "allow
 * all but those listed" a list of those kept out, "block those not listed" one of those let in.
 */
import { foldText } from '../words/fold.ts';
import { hasConcept, matchConcepts, type Concept } from '../words/index.ts';

/** How words begin, or whole phrases, folded as in words/fold.ts; one line a language. */
const EVERYONE = phrases([
  'all|any|anyone|anything|everyone|everybody|every device',
  'alle|allen|aller|alles|jeder|jedem|jeden|jedes|samtliche',
  'tous|toutes|tout',
  'todo|todos|toda|todas|cualquier|cualquiera|qualquer',
  'tutti|tutte|qualsiasi|chiunque',
  'iedereen|elk',
  'wszystk*|kazd*',
  'vsech*|vsem|vse|vsichni|kazde*',
  'все|всем|всех|любы*|любой',
  'alla|allt',
  'tum|tumune|tumunu|butun|herkes*|her cihaz*',
]);
const EVERYONE_DENSE = /すべて|全て|全端末|全部|所有|任意|全台/;
const NOBODY = phrases([
  'nobody|no one|none of|no device|no devices',
  'niemand|niemanden|kein gerat|keine gerate|geen enkel|geen apparaten',
  'personne|aucun|aucune',
  'nadie|ningun|ninguno|ninguem|nenhum',
  'nessuno|nessun',
  'nikt|nikogo|zadne|zadny|zadneho|nikdo|nikoho',
  'никто|никого|никому',
  'ingen|inga',
  'hicbir|hic kimse*',
]);
const UNLISTED = phrases([
  'unlisted|non listed|not listed|not in the list|not on the list|not on this list|not in this list|not in list|not on list|not below|outside the list',
  'nicht gelistet*|nicht aufgelistet*|nicht aufgefuhrt*|nicht in der liste|nicht auf der liste|nicht eingetragen*|ausserhalb der liste',
  'pas dans la liste|pas sur la liste|hors liste|hors de la liste|absent de la liste|absents de la liste|non listes|non repertories',
  'no esta en la lista|no estan en la lista|que no esten en la lista|no incluidos|no listados|fuera de la lista',
  'non in elenco|non presenti|non elencat*|non in lista|fuori elenco|non sono in elenco',
  'nao estao na lista|nao listados|fora da lista|nao esta na lista|que nao estejam na lista',
  'niet in de lijst|niet op de lijst|buiten de lijst|niet vermelde',
  'spoza listy|nie na liscie|nieobecne na liscie|ktorych nie ma na liscie',
  'mimo seznam*|nejsou v seznamu|neni v seznamu|neuveden*',
  'не из списка|не в списке|вне списка|отсутствующи* в списке|не указанн*',
  'inte i listan|utanfor listan|inte finns i listan',
  'listede olmayan*|listede bulunmayan*|listede yer almayan*|listelenme*|liste disi*',
]);
/** "Not", with a few words before what a list does to those on it. */
const NOT_ON_LIST = new RegExp(
  `(?:^| )(?:${['not|nicht|ne|no|non|nao|niet|nie|не|inte|ej|nejsou|neni'].join('|')})((?: \\p{L}+){0,4}?) (?:${[
    'list|lists|listed|gelistet|aufgelistet|aufgefuhrt|eingetragen',
    'liste|listes|repertories|inscrits|lista|listados|incluidos|indicados|senalados',
    'elenco|elencati|inseriti|lijst|opgenomen|vermeld|liscie|wymienion|uveden|seznamu',
    'списк|список|включ|указан|перечисл|listan|listad|angivna',
  ].join('|')})`,
  'u',
);
const UNLISTED_DENSE =
  /一覧にない|リストにない|リスト以外|登録以外|登録外|未登録|列表外|列表以外|列表之外|不在列表|清單外|清單以外|不在清單/;
/** Those who are not on it, for whom the other is said: "block the listed, others may join". */
const OTHERS = phrases([
  'other|others|rest',
  'ander*|ubrig*',
  'autres',
  'otros|demas|resto|outros|demais',
  'altri|altre|gli altri',
  'overige',
  'inn*|pozostal*',
  'ostatni*|ostatnim',
  'друг*|остальн*|проч*',
  'andra|ovriga',
  'diger*',
]);
const OTHERS_DENSE = /其他|其它|其余|其餘|その他|それ以外/;

/** Is it said of those who are on no list: "other addresses", "devices not listed"? */
export function meansOthers(text: string): boolean {
  const folded = folding(text);
  return OTHERS.test(folded) || OTHERS_DENSE.test(text) || unlistedIn(folded) !== null;
}

/** "And", before what becomes of the others. */
const AND = / (?:and|und|et|y|e|en|i|a|och|ve|и) /giu;

/** "Allow the listed ones and deny all others": the first half, where the second says the opposite of the others. */
function firstHalf(text: string): string | null {
  for (const { index, 0: and } of text.matchAll(AND)) {
    const [first, rest] = [text.slice(0, index), text.slice(index + and.length)];
    const verb = OTHERS.test(folding(rest)) ? verbOf(first) : null;
    if (verb && verbOf(rest) === opposite(verb)) return first;
  }
  return null;
}

/** The part of a text that is about those who are on the list. */
function ofListed(text: string): string {
  const half = firstHalf(text);
  if (half !== null) return half;
  const [, first, rest] = /^([^,;.，；。、(（]{8,})[,;.，；。、(（](.+)$/u.exec(text) ?? [];
  if (!first || !rest || !verbOf(first)) return text;
  // "Deny all, allow the listed ones".
  if (isEveryone(folding(first)) && !isOfList(first) && isOfList(rest) && verbOf(rest)) return rest;
  return OTHERS.test(folding(rest)) || OTHERS_DENSE.test(rest) ? first : text;
}

/** Who is meant by a list, where no word for "list" is said. */
const LISTED = phrases([
  'listed|below|following|these|this list|my device*|selected|registered',
  'geliste*|aufgefuhrt*|folgend*|diese|eingetragen*',
  'suivant*|ci dessous|ces',
  'siguiente*|estos|seguinte*|estes|seguenti|questi',
  'volgende|deze|ponizsz*|tych|nasledujic*|tyto|следующ*|эти|dessa|foljande|asagidaki*|bu',
]);

function phrases(languages: readonly string[]): RegExp {
  const one = (word: string) => (word.endsWith('*') ? `${word.slice(0, -1)}[\\p{L}]*` : word);
  const all = languages.flatMap((line) => line.split('|').map(one));
  return new RegExp(`(?:^| )(?:${all.join('|')})(?= |$)`, 'u');
}

/** The words that say "not listed"; what is not done to them is another thing: "do not allow the listed ones". */
function unlistedIn(folded: string): string | null {
  const whole = UNLISTED.exec(folded) ?? UNLISTED_DENSE.exec(folded);
  if (whole) return whole[0];
  const found = NOT_ON_LIST.exec(folded);
  return found && !verbOf(found[1]!) ? found[0] : null;
}

/** Longer texts explain and do not name. */
const LONGEST = 90;

/** "To the" in Italian is spelled like "all" in English, German, Dutch and Swedish. */
const ITALIAN = /(?:^| )(?:accesso|rete|elenc[a-z]+|seguent[ei]|stazion[ei]|dispositiv[oi]|indirizz[oi])(?= |$)/;
const folding = (text: string): string => {
  const folded = foldText(text);
  return ITALIAN.test(folded) ? folded.replaceAll(/ all[ae]?(?= )/g, '') : folded;
};

const isEveryone = (folded: string): boolean => EVERYONE.test(folded) || EVERYONE_DENSE.test(folded);
const isOfList = (text: string): boolean => LISTED.test(folding(text)) || speaksOf(text, 'list');

/** "Nobody but", where no verb says it: "only computers in the list". */
const ONLY = phrases([
  'only|nur|seul|seuls|seules|seulement|uniquement|solo|solamente|unicamente|somente|apenas|soltanto',
  'alleen|tylko|wylacznie|pouze|jen|только|лишь|endast|bara|yalniz|yalnizca|sadece',
]);
const ONLY_DENSE = /仅|只|僅|のみ|だけ/;

/** What becomes of whoever is not listed, in one word; "allow (default)" is what the maker chose. */
const DEFAULT = /^\W*(?:by )?default\W+\p{L}+\W*$|^\W*\p{L}+ by default\W*$/iu;

type Mode = 'off' | 'allow' | 'deny';

/** Words that are joined to another by the rules of words/concepts.ts are used up by it: each is asked for alone. */
const speaksOf = (text: string, ...concepts: Concept[]): boolean =>
  hasConcept(text, ...concepts) || text.split(/[\s,;:()]+/).some((word) => hasConcept(word, ...concepts));

/** @returns what a whole phrase means that a single word for allowing or forbidding would misread; null: no such phrase */
function phrase(text: string, hasOff: boolean): Mode | null {
  const folded = folding(text);
  if (folded === '' || folded.length > LONGEST) return null;
  const unlisted = unlistedIn(folded);
  if (unlisted) {
    const done = verbOf(folded.replace(unlisted, ' '));
    return done && opposite(done);
  }
  const verb = verbOf(text);
  const isNew = hasConcept(text, 'new', 'new-device-policy');
  if (NOBODY.test(folded)) return verb === 'deny' ? 'off' : isNew ? 'allow' : null;
  if (DEFAULT.test(text)) return verb && opposite(verb);
  if (isEveryone(folded) && !isNew) {
    if (speaksOf(text, 'except')) return verb === 'deny' ? 'allow' : 'deny';
    if (isOfList(text) || speaksOf(text, 'known')) return verb;
    if (verb === 'deny') return hasOff ? null : 'allow';
    if (verb === 'allow') return speaksOf(text, 'none') ? null : hasOff ? 'off' : 'deny';
    return hasConcept(text, 'open') ? 'off' : null;
  }
  if (isOfList(text) && !speaksOf(text, 'allow', 'deny', 'blocked')) return accessOf(text) ?? joinOf(text);
  if (!isNew || !verb) return null;
  return verb === 'deny' ? 'allow' : hasOff ? 'off' : 'deny';
}

/** Some are kept out, with no word for whom. */
const RESTRICTS = phrases([
  'restri*|restrei*|limit*',
  'beschrank*|einschrank*|beperk*|begrans*',
  'ogranicz*|omez*|огранич*|kisitl*',
]);
const RESTRICTS_DENSE = /限制|制限/;

/** "Allow all" or "restrict access": the two choices of a switch. @returns whether the second is meant */
export function restricts(text: string): boolean | null {
  if (text.length > LONGEST) return null;
  const folded = folding(text);
  if (RESTRICTS.test(folded) || RESTRICTS_DENSE.test(folded)) return true;
  return isEveryone(folded) && verbOf(text) === 'allow' && !speaksOf(text, 'except', 'list') ? false : null;
}

/** What is done to those who are meant, whoever they are. */
function verbOf(text: string): 'allow' | 'deny' | null {
  const alone = text.split(/[\s,;:()]+/);
  const deny = alone.some((word) => hasConcept(word, 'deny', 'blocked'));
  const allow = alone.some((word) => hasConcept(word, 'allow'));
  if (deny !== allow) return deny ? 'deny' : 'allow';
  if (deny || hasConcept(text, 'deny') === hasConcept(text, 'allow')) return deny ? null : accessOf(text);
  return hasConcept(text, 'deny') ? 'deny' : 'allow';
}

/** "Switch off access for …" forbids; "switch on access control" is another thing. */
function accessOf(text: string): 'allow' | 'deny' | null {
  const ofFilter = text.split(/[\s,;:()]+/).some((word) => hasConcept(word, 'access-control', 'control', 'filter'));
  if (ofFilter) return null;
  const off = speaksOf(text, 'disable');
  return speaksOf(text, 'access') && off !== speaksOf(text, 'enable') ? (off ? 'deny' : 'allow') : null;
}

/** Those on the list "cannot connect", or "only" they are spoken of. */
function joinOf(text: string): 'allow' | 'deny' | null {
  if (speaksOf(text, 'none')) return speaksOf(text, 'access', 'online', 'login') ? 'deny' : null;
  return ONLY.test(folding(text)) || ONLY_DENSE.test(text) ? 'allow' : null;
}

export const opposite = (verb: 'allow' | 'deny'): 'allow' | 'deny' => (verb === 'allow' ? 'deny' : 'allow');

/**
 * @param text of the option chosen
 * @param raw what the code calls it
 * @param hasOff whether there is a third choice that switches the filter off
 */
export function filterModeOf(text: string, raw: string, hasOff: boolean): Mode | null {
  const own = ofListed(text);
  return phrase(own, hasOff) ?? policyOf(own, raw, hasOff);
}

const OFF_CODE = /^(?:0|off|none|dis\w*|false)$/i;

/**
 * What each choice of a filter's mode means. Where two of three say the same, one is the translation of "disabled" (Czech
 * "Zakázat"): the one that the code calls so; without such a code it is not known which.
 * @returns a mode an option, null: not known
 */
export function filterModesOf(options: readonly { text: string; value: string }[]): (Mode | null)[] {
  const modes = options.map(({ text, value }) => filterModeOf(text, value, options.length > 2));
  const twice = modes.find((mode, index) => mode !== 'off' && modes.indexOf(mode) !== index);
  if (options.length !== 3 || !twice || modes.every((mode) => mode === twice || mode === 'off')) return modes;
  const codes = options.map(({ value }, index) => modes[index] === twice && OFF_CODE.test(value));
  const known = codes.filter(Boolean).length === 1;
  return modes.map((mode, index) => (mode !== twice ? mode : !known ? null : codes[index] ? 'off' : mode));
}

/** What a filter mode does, from its shown text, then from its raw value. */
export function policyOf(text: string, raw = '', hasOff = true): 'off' | 'allow' | 'deny' | null {
  const read = (part: string): 'off' | 'allow' | 'deny' | null => {
    const words = matchConcepts(part);
    const says = (concept: Concept): boolean => words.some((word) => word.concept === concept);
    const lower = part.toLowerCase();
    // "Allow all" with nothing excepted is no filter; "allow all except listed" denies the listed.
    if (/\ball\b.*\bexcept\b|everyone except/.test(lower))
      return /deny|block|reject|prohibit/.test(lower) ? 'allow' : 'deny';
    if (/\bnot (?:in the list|listed)\b/.test(lower))
      return /deny|block|reject|prohibit|prevent/.test(lower) ? 'allow' : 'deny';
    // Where "allow all" and "block all" are the whole choice, each means all but its list.
    if (/allow[-_ ]?all|accept all|permit all/.test(lower)) return hasOff ? 'off' : 'deny';
    if (!hasOff && /(block|deny)[-_ ]?all/.test(lower)) return 'allow';
    if (says('without') && (says('filter') || says('mac-filter') || says('access-control'))) return 'off';
    if (says('allow') && says('deny')) {
      const allows = lower.search(/allow|accept|permit/);
      const denies = lower.search(/deny|block|reject|prohibit/);
      return allows < 0 || denies < 0 ? null : allows < denies ? 'allow' : 'deny';
    }
    if (says('deny')) return 'deny';
    if (says('allow')) return 'allow';
    if (says('disable') || says('off')) return 'off';
    // "Not those listed" says of what.
    if (says('none') || says('no')) return isOfList(part) && !says('filter') ? null : 'off';
    if (/white/.test(lower)) return 'allow';
    if (/black/.test(lower)) return 'deny';
    return null;
  };
  return read(text) ?? (raw === '0' && !text ? 'off' : read(raw));
}
