/** Which radio each setting belongs to. */
import type { Band } from '../../common/kinds.ts';
import type { Description } from '../../page/description.ts';
import { resolveBands } from '../band.ts';
import type { Draft, Found } from '../draft.ts';
import type { Features } from '../features.ts';
import { bandIn } from '../shapes.ts';
import { hasConcept, type Concept } from '../../words/index.ts';
import { accountOf, RADIO_WORDS } from '../evidence.ts';

/** "5G" alone is a generation of mobile networks as often as a band. */
const bandOfTitle = (title: string): Band | null =>
  /hz|ггц|[26][.,]?4?\s?g(?!\p{L})/iu.test(title) || hasConcept(title, 'wireless', 'ssid', 'channel', 'band', 'radio')
    ? bandIn(title)
    : null;

/** Band in the name of a link to this very page, where another link is called after another band. */
function bandOfTab({ links }: Description): Band | null {
  const bands = (own: boolean) =>
    new Set(links.filter(({ here }) => (here === true) === own).flatMap(({ text }) => bandIn(text) ?? []));
  const [band, ...more] = bands(true);
  return band && more.length === 0 && [...bands(false)].some((other) => other !== band) ? band : null;
}

/** Band that the page's band switch, title or address names for all of it. */
function bandOfPage(page: Description, found: readonly Found[]): Band | null {
  const switches = found
    .filter(({ kind }) => kind === 'band-select')
    .map(({ value }) => (typeof value === 'string' ? bandIn(value) : null));
  if (switches.length === 1 && switches[0]) return switches[0];
  let where = '';
  try {
    const url = new URL(page.url);
    where = `${url.pathname}${url.search}${url.hash}`;
  } catch {
    where = '';
  }
  const inUrl = /[?&=_/-](2\.?4g|2g|5g|6g)(?![a-z\d])/i.exec(where)?.[1];
  if (inUrl) return inUrl.startsWith('5') ? '5' : inUrl.startsWith('6') ? '6' : '2.4';
  return bandOfTab(page) ?? bandOfTitle(page.title) ?? (page.headings.length > 0 ? bandIn(page.headings[0]!) : null);
}

const TABS = /\btabs?\b/;

const LONGEST_HEAD = 30;
const OF_NETWORK: ReadonlySet<Concept> = new Set<Concept>([...RADIO_WORDS, 'ssid', 'network', 'network-name']);

/** "SSID5 (5 GHz)": a switch that was not taken for one of a radio still says that a network of this band stands here. */
function headsNetwork({ control: { type, texts }, shape }: Features): boolean {
  const [label = ''] = texts;
  return (
    (type === 'toggle' || shape.onOff) &&
    label.length <= LONGEST_HEAD &&
    bandIn(label) !== null &&
    hasConcept(label, 'ssid', 'network', 'network-name', 'wireless', 'radio') &&
    accountOf(label, OF_NETWORK) === 'known'
  );
}

/** Bands of the settings found, and of others that stand among them. */
export function bandsOf(draft: Draft, others: readonly Features[] = []): Map<Features, Band | null> {
  const buttons = draft.features.filter(({ control }) => control.type === 'button');
  // What joins the bands names them, and belongs to none.
  const found = draft.found.filter(({ kind }) => kind !== 'band-steering').map(({ f }) => f);
  const settings = [...found, ...others];
  const known = new Set(settings);
  const heads = draft.features.filter((f) => !known.has(f) && headsNetwork(f));
  return resolveBands(settings, [...buttons, ...heads], draft.pageBand, draft.page.regions);
}

export function findBands(draft: Draft): void {
  draft.pageBand = bandOfPage(draft.page, draft.found);
  const bands = bandsOf(draft);
  for (const item of draft.found) {
    // It joins the bands.
    item.band = item.kind === 'band-steering' ? null : (item.rule?.band ?? bands.get(item.f) ?? null);
  }
  // Tabs say whose settings stand below, and set nothing.
  draft.found = draft.found.filter(({ kind, rule, f }) => kind !== 'band-select' || rule || !TABS.test(f.name));
}
