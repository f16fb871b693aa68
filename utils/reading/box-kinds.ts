/** Which box a page belongs to, by structure: what a modem, a repeater or another device shows that a home's router does not. */
import type { Box } from '../common/kinds.ts';
import type { Description } from '../page/description.ts';
import { hasConcept } from '../words/index.ts';
import type { Features } from './features.ts';
import { ownsRadio, type Finding } from './runs-wifi.ts';

/** Words of DOCSIS, which only what hangs on the television cable has. */
const CABLE = [/\bdocsis/i, /\bupstream/i, /\bdownstream/i, /\bdbmv\b/i, /\bcmts\b/i, /cable ?modem/i];
/** The address that the standard gives to cable modems. */
const MODEM_ADDRESS = '192.168.100.1';
/** A network that a device opens to its user alone. */
const DIRECT = /\bwi-?fi[ -]direct\b|^DIRECT-[\w]{2}-/i;
/** What a device asks that joins networks: of one that has a station among its modes, the home's Wi-Fi is another's. */
const AD_HOC = /\bad-?hoc\b/i;
const STATION = /^\W*sta(?:tion)?\b(?: (?:setting|mode|interface|config\w*))s?\W*$/i;
const SIM = /\b(?:sim|apn|sms|ussd|imei)\b/i;

const shortTexts = ({ title, headings, links, tables }: Description): string[] => [
  title,
  ...headings,
  ...links.map(({ text }) => text),
  ...tables.flatMap(({ headers }) => headers),
];

const chosenText = ({ control: { options, selected } }: Features): string => options[selected]?.text ?? '';

function isModem(page: Description, features: readonly Features[], settings: readonly Finding[]): boolean {
  if (ownsRadio(settings) || settings.some(({ kind }) => kind === 'ssid' || kind === 'radio-enable')) return false;
  // One frame of a gateway may show its line alone.
  if (/\b(?:gateway|router)\b/i.test(page.title)) return false;
  const texts = [...shortTexts(page), ...features.map(({ label, name }) => `${label} ${name}`)].join('\n');
  const said = CABLE.filter((word) => word.test(texts)).length;
  const there = page.url.includes(`//${MODEM_ADDRESS}`);
  return said > 1 || (there && said > 0) || /cable ?modem/i.test(page.title);
}

/** Its own network is no home's: Wi-Fi Direct, ad-hoc, or a station beside an access point of its own. */
function isOther(page: Description, features: readonly Features[]): boolean {
  const texts = shortTexts(page).filter((text) => text.length < 60);
  if (texts.some((text) => DIRECT.test(text))) return true;
  if (
    features.some(({ label, control }) => DIRECT.test(label) || (control.type === 'text' && DIRECT.test(control.value)))
  )
    return true;
  // A choice of the mode of the radio; a router may join by ad-hoc, too, but then it is not the only other choice.
  const adHoc = features.some(
    ({ control: { options } }) => options.length === 2 && options.some(({ text }) => AD_HOC.test(text)),
  );
  return adHoc || texts.some((text) => STATION.test(text));
}

/** The main router of a mesh speaks of it, too; a bridge joins by cable as well; what repeats by WDS may be the other end. */
const NOT_REPEATING = /mesh|bridg|backhaul|\bwds\b/i;

/** The row of a status page that says it of this box; lists of other boxes have a type. */
const WORKING = /\b(?:work|oper|system|func|fonction|trab)|betrieb|工作|動作/i;

/** How it says that it works: as a repeater, as an access point. */
function workingMode(page: Description, features: readonly Features[]): Box | null {
  const modes = features.filter((f) => f.says('mode') > 0 && f.control.options.length > 1).map(chosenText);
  const says = (text: string): Box | null => {
    if (hasConcept(text, 'repeater') && !NOT_REPEATING.test(text)) return 'repeater';
    return /\baccess point mode\b|\bap mode\b/i.test(text) ? 'access-point' : null;
  };
  // A status page says it in a row: "Working mode: Repeater".
  const rows = (page.regions ?? [])
    .filter(({ hidden }) => !hidden)
    .flatMap(({ plain }) =>
      plain.flatMap(([name, text]) => (WORKING.test(name) && hasConcept(name, 'mode') ? [text] : [])),
    );
  // The heading of a page about repeating is an entry of the menu as well, and says nothing of this box.
  const entries = new Set(page.links.map(({ text }) => text));
  const named = [page.title, ...page.headings.slice(0, 1)]
    .filter((text) => text.length < 60 && !entries.has(text))
    .map(says);
  return (
    [...[...modes, ...rows].map(says), ...named].find((box) => box === 'repeater' || box === 'access-point') ?? null
  );
}

/** @returns which box this is, if it is one of those with a Wi-Fi or a modem at all */
export function boxOf(page: Description, features: readonly Features[], settings: readonly Finding[]): Box {
  if (isModem(page, features, settings)) return 'modem';
  if (isOther(page, features)) return 'other';
  const mode = workingMode(page, features);
  if (mode) return mode;
  const sim = shortTexts(page).filter((text) => text.length < 40 && SIM.test(text)).length;
  return sim > 1 ? 'hotspot' : 'router';
}
