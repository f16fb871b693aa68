/** What is missing or wrong in a firmware file, each in a sentence. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LINK_TARGETS, type SettingKind } from '../../utils/common/kinds.ts';
import { isHomeAddress } from '../../utils/firmware/home-address.ts';
import type { Mark, Pack, PackRule, Way } from '../../utils/firmware/pack.ts';
import { ROOT } from '../browsers/built.ts';

export interface Family {
  /** Name of the file. */
  name: string;
  pack: Pack | null;
  way: Way | null;
}

/** Names that fields have on the pages of many makers: none of them, nor all together, tells a family. */
const SHARED =
  /^(?:login_?)?(?:user(?:name)?|pass(?:wo?r?d)?|ssid|channel|mode|submit-url|action|page|lang|token|luci_\w+|admin|login)$/i;
const SHARED_SELECTOR = /^(?:\w+)?(?:\[name="?([\w-]+)"?\]|#([\w-]+))$/;
const LISTS: readonly SettingKind[] = ['mac-filter-list', 'client-list', 'site-survey'];

/** Normal forms of the kinds whose values a file may explain. */
const NORMAL: Partial<Record<SettingKind, RegExp>> = {
  'mac-filter-mode': /^(?:off|allow|deny)$/,
  'mac-filter-enable': /^(?:on|off)$/,
  'radio-enable': /^(?:on|off)$/,
  'ssid-broadcast': /^(?:on|off)$/,
  'ap-isolation': /^(?:on|off)$/,
  'band-steering': /^(?:on|off)$/,
  'band-select': /^(?:2\.4GHz|5GHz|6GHz|both)$/,
  channel: /^(?:auto|\d{1,3})$/,
  'channel-width': /^(?:auto|\d{2,3}(?:\/\d{2,3})*)$/,
};

/** Marks by what they look at: two titles that both speak are still one witness. */
const witness = (mark: Mark): string => Object.keys(mark).find((key) => key !== 'weight') ?? '';

function ofMarks({ marks }: Pack): string[] {
  const wrong: string[] = [];
  if (marks.length === 0)
    wrong.push('It has no mark: say how its pages are known, by title, address, script or element.');
  for (const mark of marks) {
    if (!(mark.weight > 0 && mark.weight < 1))
      wrong.push(`A mark weighs ${mark.weight}: a weight is more than 0 and less than 1.`);
    if (!('has' in mark)) continue;
    for (const part of mark.has.split(',')) {
      const [, byName, byId] = SHARED_SELECTOR.exec(part.trim()) ?? [];
      if (mark.weight >= 0.5 && marks.length === 1 && SHARED.test(byName ?? byId ?? ''))
        wrong.push(
          `${part.trim()} alone would name the family, and other makers have such a field: add a mark of another kind.`,
        );
    }
  }
  if (1 - marks.reduce((doubt, { weight }) => doubt * (1 - weight), 1) < 0.5)
    wrong.push('All its marks together weigh less than a half, so it is never named.');
  if (marks.length > 0 && marks.every((mark) => witness(mark) === 'title' && mark.weight < 0.5))
    wrong.push('Its titles are too weak to name it.');
  return wrong;
}

function ofRule(rule: PackRule): string[] {
  const { select, kind, values = {}, columns } = rule;
  const wrong: string[] = [];
  const normal = NORMAL[kind];
  if (Object.keys(values).length > 0 && !normal)
    wrong.push(`${select}: values of ${kind} are shown as they are and need no explanation.`);
  for (const [raw, value] of Object.entries(values))
    if (normal && !normal.test(value))
      wrong.push(`${select}: "${value}", the meaning of "${raw}", is no value of ${kind}.`);
  if (columns && !LISTS.includes(kind)) wrong.push(`${select}: only lists have columns.`);
  return wrong;
}

function headingsOf(file: string): string[] {
  const page = path.join(ROOT, 'docs/knowledge', file);
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function ofWay({ family, brands, menu, thin = [], known, read = [], source }: Way): string[] {
  const wrong: string[] = [];
  if (!menu.wireless) wrong.push('Its menu does not say where the Wi-Fi settings are (`wireless`).');
  if (!menu.clients) wrong.push('Its menu does not say where connected devices are listed (`clients`).');
  // What is left open is left open on purpose.
  for (const topic of LINK_TARGETS) {
    if (!menu[topic] && !thin.includes(topic) && topic !== 'wireless' && topic !== 'clients')
      wrong.push(
        `Its menu does not say where to find ${topic}: write it, or name it in \`thin\` when it is not known.`,
      );
    if (menu[topic] && thin.includes(topic)) wrong.push(`${topic} is in the menu, and called not known in \`thin\`.`);
  }
  for (const [topic, where] of Object.entries(menu))
    if (where !== where.trim() || where === '' || /→|»|>>/.test(where))
      wrong.push(`The way to ${topic} is not written as \`Entry > Entry\`.`);
  for (const topic of read) if (!menu[topic]) wrong.push(`The way to ${topic} was read, and is not in the menu.`);
  for (const { name, addresses, settings } of brands) {
    for (const address of addresses)
      if (!isHomeAddress(address.includes('://') ? address : `http://${address}/`))
        wrong.push(`${name}: ${address} may lead to a public site; only addresses of a home are offered.`);
    if (addresses.length > 0 === (settings === 'app'))
      wrong.push(`${name}: a router with an address has a page, one without is set up in an app.`);
  }
  const [file = '', heading = ''] = source.split('#');
  if (!headingsOf(file).includes(heading))
    wrong.push(`Its source ${source} does not exist: write down in docs/knowledge/${file} where its facts come from.`);
  if (known === 'fixture' && !existsSync(path.join(ROOT, 'tests/firmware', family)))
    wrong.push(`It is called known by a fixture, and tests/firmware/${family} does not exist.`);
  if (known === 'marks' && read.length > 0)
    wrong.push('A way was read in a source, so it is known by more than marks: say `sourced`.');
  return wrong;
}

/** @returns what is wrong with one family's file; empty when nothing is */
export function lint({ name, pack, way }: Family): string[] {
  const wrong: string[] = [];
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) wrong.push('Its name is not in small letters with hyphens.');
  if (!way) wrong.push('It exports no `way`: people are told where its settings are before the page is open.');
  for (const half of [pack, way])
    if (half && half.family !== name) wrong.push(`It calls itself ${half.family}, and the file is ${name}.ts.`);
  if (pack) wrong.push(...ofMarks(pack), ...(pack.rules ?? []).flatMap(ofRule));
  if (way) wrong.push(...ofWay(way));
  return wrong.map((sentence) => `${name}: ${sentence}`);
}
