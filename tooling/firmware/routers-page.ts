/** docs/routers.md: which routers are known, how, and where their settings are. */
import type { LinkTarget } from '../../utils/common/kinds.ts';
import { asPath } from '../../utils/firmware/menus.ts';
import type { KnownBy, Way } from '../../utils/firmware/pack.ts';
import { PACKS } from '../../utils/firmware/index.ts';
import { WAYS } from '../../utils/firmware/ways.ts';

const TOPICS: readonly (readonly [LinkTarget, string])[] = [
  ['wireless', 'Wi-Fi and its name'],
  ['channel', 'channel'],
  ['mac-filter', 'blocked devices'],
  ['security', 'security'],
  ['clients', 'list of devices'],
  ['guest', 'guest network'],
  ['dhcp', 'addresses (DHCP)'],
  ['survey', 'networks around'],
  ['parental', 'parental controls'],
  ['reboot', 'restart'],
];

const KNOWN: Record<KnownBy, string> = {
  fixture: 'pages we test on',
  sourced: 'facts with a source',
  marks: 'by sight; menu from general knowledge',
};

const HEAD = `# Routers

Made by \`npm run -s routers\` from the files in [\`utils/firmware\`](../utils/firmware/): edit those, not this page.

Redlight reads most router pages without knowing the firmware. This is what it knows beyond that: by which name it greets a router, where its settings
are, and how sure that is. *Pages we test on*: a page of this firmware's kind is judged in every test run. *Facts with a source*: read off pages or in the
maker's or provider's help ([menus](knowledge/router-menus.md), [pages](knowledge/router-pages.md)). *By sight*: the page is recognised, and the way through its menu is
what is generally known; expect it to differ between models. Menu entries are in the router's own words: ● read on a page or in a help text, ○ generally known.

To add or correct one: [add-a-router.md](add-a-router.md).
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const title = ({ family, brands }: Way): string =>
  brands.length > 0
    ? brands.map(({ name }) => name).join(', ')
    : (PACKS.find((pack) => pack.family === family)?.vendor ?? family);

function placeOf({ brands }: Way): string {
  const kinds = new Set(brands.map(({ settings }) => settings));
  const app = brands.map((brand) => brand.app).find(Boolean);
  if (kinds.has('app')) return app ? `app (${app})` : "provider's app";
  if (kinds.has('partly')) return app ? `page, partly app (${app})` : 'page, partly app';
  return 'page';
}

function section(way: Way): string {
  const { family, menu, known, source, homes = [], read = [] } = way;
  const lines = TOPICS.flatMap(([topic, name]) => {
    const path = menu[topic];
    return path
      ? [`| ${name} | ${cell(asPath(path.split(' > ')))} | ${read.includes(topic) ? 'read' : 'usually'} |`]
      : [];
  });
  const about = [
    `\`${family}\``,
    placeOf(way),
    `known by: [${KNOWN[known]}](knowledge/${source})`,
    ...(homes.length > 0 ? [homes.join(', ')] : []),
  ];
  return `### ${title(way)}\n\n${about.join(' · ')}\n\n| what | where | |\n|---|---|---|\n${lines.join('\n')}\n`;
}

/** First those that most homes have, by the number of countries; then by name. */
const order = (a: Way, b: Way): number =>
  (b.homes?.length ?? 0) - (a.homes?.length ?? 0) || title(a).localeCompare(title(b), 'en', { sensitivity: 'base' });

/** The whole page. */
export function routersPage(): string {
  const all = WAYS.toSorted(order);
  const mark = (way: Way, topic: LinkTarget): string =>
    way.menu[topic] ? (way.read?.includes(topic) ? '●' : '○') : '';
  const table = [
    `| router | known by | settings | ${TOPICS.map(([, name]) => name).join(' | ')} |`,
    `|---|---|---|${TOPICS.map(() => ':-:').join('|')}|`,
    ...all.map(
      (way) =>
        `| ${cell(title(way))} | ${KNOWN[way.known]} | ${placeOf(way)} | ${TOPICS.map(([topic]) => mark(way, topic)).join(' | ')} |`,
    ),
  ].join('\n');
  const count = (known: KnownBy): number => all.filter((way) => way.known === known).length;
  const counts = `${all.length} families: ${count('fixture')} with pages we test on, ${count('sourced')} from facts with a source, ${count('marks')} by sight.`;
  return `${HEAD}\n${counts}\n\n${table}\n\n## Where the settings are\n\n${all.map(section).join('\n')}`;
}
