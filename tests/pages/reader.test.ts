/**
 * Every difficulty met so far as a small page, read by the real reader in a real browser: with firmware files, without them,
 * from its report, in which what was masked decides nothing, and with a secret planted in every place that can hold one.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unnamed } from '../../tooling/firmware/confusion.ts';
import { judgedShape, reportedOf } from '../../tooling/pages/as-reported.ts';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { plantInOpen } from '../../tooling/pages/sentinels.ts';
import type { Reading } from '../../utils/reading/types.ts';
import type { PageCase } from './case.ts';
import { CASES } from './cases/index.ts';
import { KNOWN_FAILURES } from './known-failures.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

function open({ title = 'Router', body, url = 'http://192.168.1.1/' }: PageCase): Promise<void> {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return lab.open({ html, url });
}

/** For each selector of ours: which of the reader's stand for the same place? All pairs are asked at once. */
function samePlaces(mine: readonly string[], theirs: readonly string[]): Promise<boolean[][]> {
  return lab.tab.evaluate(
    (ours, readers) => {
      const pick = (selector: string): Element | null => {
        let root: ParentNode | null = document;
        let element: Element | null = null;
        for (const part of selector.split(' >>> ')) {
          element = root?.querySelector(part) ?? null;
          root = element?.shadowRoot ?? null;
        }
        return element;
      };
      const same = (first: Element | null, second: Element | null): boolean => {
        if (!first || !second) return false;
        if (first instanceof HTMLInputElement && second instanceof HTMLInputElement && first.type === 'radio')
          return first.name === second.name;
        return first.contains(second) || second.contains(first);
      };
      const picked = readers.map(pick);
      return ours.map((selector) => picked.map((element) => same(pick(selector), element)));
    },
    mine,
    theirs,
  );
}

async function differences(page: PageCase, reading: Reading): Promise<string[]> {
  const found: string[] = [];
  if (reading.router.detected !== (page.router ?? true)) found.push(`router: ${reading.router.detected}`);
  if (reading.router.login !== (page.login ?? false)) found.push(`login: ${reading.router.login}`);
  const unread = reading.unread.map(({ topic, why }) => `${topic} ${why}`).join();
  if (page.unread && unread !== page.unread.map((one) => one.join(' ')).join()) found.push(`unread: ${unread}`);
  const left = new Set(reading.settings);
  const same = await samePlaces(
    page.settings.map(([, , , selector]) => selector),
    reading.settings.map(({ selector }) => selector),
  );
  for (const [at, [kind, band, value, selector]] of page.settings.entries()) {
    const setting = reading.settings.find((one, index) => left.has(one) && one.kind === kind && same[at]![index]);
    if (setting) left.delete(setting);
    if (!setting) found.push(`missed ${kind} ${selector}`);
    else {
      if (setting.band !== band) found.push(`${kind} ${selector}: band ${setting.band} instead of ${band}`);
      if (JSON.stringify(setting.value) !== JSON.stringify(value)) {
        found.push(`${kind} ${selector}: value ${JSON.stringify(setting.value)} instead of ${JSON.stringify(value)}`);
      }
    }
  }
  const extras = reading.extras.map(({ kind, value }) => [kind, value ?? null]);
  if (page.extras && JSON.stringify(extras) !== JSON.stringify(page.extras))
    found.push(`extras ${JSON.stringify(extras)}`);
  const clients = reading.clients.map(({ mac, name, blocked }) => [mac, name, blocked ?? false]);
  if (page.clients && JSON.stringify(clients) !== JSON.stringify(page.clients)) {
    found.push(`clients ${JSON.stringify(clients)}`);
  }
  for (const { text } of reading.links) if (page.noLinks?.includes(text)) found.push(`link ${text}`);
  return [...found, ...[...left].map(({ kind, selector, label }) => `wrong ${kind} ${selector} (${label})`)];
}

describe.each(CASES)('$name', (page) => {
  beforeAll(() => open(page));

  it.each([true, false])('is read, with packs: %s', async (packs) => {
    const reading = await lab.readOpen({ packs });
    const wrong = await differences(page, reading);
    // No page is given the name of a firmware that it is not.
    const { family } = reading.router;
    expect(unnamed(family) ? null : family).toBe((packs && page.family) || null);
    if (KNOWN_FAILURES.includes(page.name)) {
      expect(wrong, 'reads rightly now: take it off known-failures.ts').not.toEqual([]);
    } else {
      expect(wrong).toEqual([]);
    }
  });

  it('is judged from its report as from itself', async () => {
    const { facts, told } = await lab.describeOpen({ packs: true });
    expect(judgedShape(reportedOf(told).reported)).toEqual(judgedShape(facts));
  });

  // The last, as it changes the page. A secret is let out where a person's own list of devices may speak, and nowhere else.
  it('gives away nothing of what is planted in it', async () => {
    const { planted, leaks } = await plantInOpen(lab);
    expect(planted).toBeGreaterThan(0);
    expect(leaks).toEqual([]);
  });
});
