/**
 * Every difficulty met so far as a small page, read by the real reader in a real browser: with firmware files, without them,
 * and from its report, in which what was masked decides nothing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unnamed } from '../../tooling/firmware/confusion.ts';
import { judgedShape, reportedOf } from '../../tooling/pages/as-reported.ts';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
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

/** Does each selector of ours stand for the same place as one of the reader's? */
function sameElement(mine: string, theirs: string): Promise<boolean> {
  return lab.tab.evaluate(
    (a, b) => {
      const pick = (selector: string): Element | null => {
        let root: ParentNode | null = document;
        let element: Element | null = null;
        for (const part of selector.split(' >>> ')) {
          element = root?.querySelector(part) ?? null;
          root = element?.shadowRoot ?? null;
        }
        return element;
      };
      const first = pick(a);
      const second = pick(b);
      if (!first || !second) return false;
      if (first instanceof HTMLInputElement && second instanceof HTMLInputElement && first.type === 'radio') {
        return first.name === second.name;
      }
      return first.contains(second) || second.contains(first);
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
  const left = [...reading.settings];
  for (const [kind, band, value, selector] of page.settings) {
    let at = -1;
    for (let index = 0; index < left.length && at < 0; index++) {
      if (left[index]!.kind === kind && (await sameElement(selector, left[index]!.selector))) at = index;
    }
    const [setting] = at < 0 ? [] : left.splice(at, 1);
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
  return [...found, ...left.map(({ kind, selector, label }) => `wrong ${kind} ${selector} (${label})`)];
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
});
