/**
 * Plants secrets in a page, one in every place that can hold one, and finds those that come out of it: in the description
 * a frame sends, in the reading, and in a report of the page.
 */
import type { Page } from 'puppeteer-core';
import type { PageFacts } from '../../utils/reading/recognise.ts';
import type { Reading } from '../../utils/reading/types.ts';
import { reportOf } from '../../utils/report/mask.ts';
import { printedReport } from '../../utils/report/report.ts';
import type { LabPage, PageLab } from './page-lab.ts';

/** What was planted, and where. */
interface Planted {
  secret: string;
  place: string;
  /** The place may speak: a row about a device or a network (its cells are what the client list is made of). */
  listed: boolean;
}

/** Runs in the page, so it may use nothing from outside itself. */
function plantSecrets(): Planted[] {
  const planted: Planted[] = [];
  const words = ['velvet', 'orchard', 'lantern', 'granite', 'meadow', 'copper'];
  const secretOf = (kind: 'jumble' | 'words'): string => {
    const n = planted.length;
    const letters = [...n.toString().padStart(4, '0')].map((digit) => 'qzjxvkwyhg'[Number(digit)]).join('');
    return kind === 'jumble' ? `K7${letters}4m${n}Wp9` : `${words[n % 6]}${letters}${words[(n + 2) % 6]}`;
  };
  const put = (place: string, kind: 'jumble' | 'words', set: (secret: string) => void, listed = false): void => {
    const secret = secretOf(kind);
    set(secret);
    planted.push({ secret, place, listed });
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const all = roots
    .flatMap((root) => [...root.querySelectorAll('body *, :host *, *')])
    .filter((element) => !element.closest('head,script,style'));
  const aboutDevice =
    /[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}|\d\.\d+\.\d+\.\d|dbm|wpa|-\d\d\b|\d\s?%|(?:[0-9a-f]{4}\.){2}|[0-9a-f]{12}/i;
  for (const element of new Set(all)) {
    const name = `${element.localName}#${element.id}[${element.getAttribute('name') ?? ''}]`;
    // Attributes that no firmware names its fields by.
    for (const attribute of ['data-secret', 'data-original', 'data-pass', 'onclick'])
      put(`${name} ${attribute}`, 'words', (secret) => element.setAttribute(attribute, secret));
    for (const attribute of [
      'title',
      'placeholder',
      'alt',
      'aria-label',
      'data-value',
      'data-label',
      'data-key',
      'aria-valuetext',
      'summary',
    ])
      if (element.hasAttribute(attribute))
        put(`${name} ${attribute}`, 'jumble', (secret) =>
          element.setAttribute(attribute, `${element.getAttribute(attribute)} ${secret}`),
        );
    if (element instanceof HTMLTextAreaElement)
      put(name, 'words', (secret) => (element.value = `${secret}\n${element.value}`));
    else if (element instanceof HTMLInputElement) {
      if (/^(hidden|password)$/.test(element.type)) put(name, 'words', (secret) => (element.value = secret));
      else if (
        !/^(checkbox|radio|button|submit|reset|image|range|number|color|date|time|file)$/.test(element.type) &&
        !element.readOnly
      )
        put(name, 'words', (secret) => (element.value = secret));
      else if (/^(checkbox|radio)$/.test(element.type)) put(name, 'jumble', (secret) => (element.value = secret));
    } else if (element instanceof HTMLOptionElement) put(name, 'jumble', (secret) => (element.value = secret));
    else if (/^(td|th|dd)$/.test(element.localName) && !element.querySelector('input,select,textarea,td,table')) {
      const row = element.closest('tr,dl')?.textContent ?? '';
      put(`${name} cell`, 'jumble', (secret) => element.append(` ${secret}`), aboutDevice.test(row));
    }
  }
  return planted;
}

/** Values of these kinds are typed and used: their text may be told. */
const TOLD: ReadonlySet<string> = new Set(['ssid']);

export interface Leak {
  secret: string;
  place: string;
  /** Where it came out. */
  out: string;
}

function leaksIn(planted: readonly Planted[], facts: PageFacts, reading: Reading): Leak[] {
  const sent = JSON.stringify(facts);
  const report = printedReport(reportOf([facts]));
  const told = JSON.stringify({
    ...reading,
    settings: reading.settings.map((setting) => (TOLD.has(setting.kind) ? { ...setting, value: null } : setting)),
    clients: [],
    networks: [],
  });
  return planted.flatMap(({ secret, place, listed }) => {
    const outs = [
      ...(sent.includes(secret) && !listed ? ['description'] : []),
      ...(told.includes(secret) && !listed ? ['reading'] : []),
      // A report speaks of nobody's devices either.
      ...(report.includes(secret) ? ['report'] : []),
    ];
    return outs.map((out) => ({ secret, place, out }));
  });
}

interface Sown {
  planted: number;
  leaks: Leak[];
}

/** Opens a page, plants, reads, and says what came out and how many were planted. */
export async function plantAndRead(lab: PageLab, page: LabPage): Promise<Sown> {
  await lab.read(page);
  return plantInOpen(lab);
}

/** The same in the page that is open and has been read before: what was remembered of it may hold no secret either. */
export async function plantInOpen(lab: PageLab): Promise<Sown> {
  const planted = await (lab.tab as Page).evaluate(plantSecrets);
  const { facts, reading } = await lab.again();
  return { planted: planted.length, leaks: leaksIn(planted, facts, reading) };
}
