/** Work of describing grows with the page and not with its square: counted, not timed, over shapes that pages have. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { SHAPES } from '../bench/speed/shapes.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

interface InPage {
  redlightReader: { describeDocument(doc: Document): unknown };
  work: number;
}

/** Counts what the description asks of the document: steps, and for searches the elements they pass. */
async function work(body: string): Promise<number> {
  await lab.describe({ html: '<p>warm</p>', url: 'http://192.168.1.1/' });
  return lab.tab.evaluate((html) => {
    // As a parser would: templates of shadow roots become roots.
    document.body.setHTMLUnsafe(html);
    const page = globalThis as unknown as InPage;
    page.work = 0;
    const undo: (() => void)[] = [];
    const wrap = (proto: object, name: string, cost: (self: Element, result: unknown) => number): void => {
      const old = Object.getOwnPropertyDescriptor(proto, name)!;
      const key = old.get ? 'get' : 'value';
      const real = old[key] as (...args: unknown[]) => unknown;
      let inside = false;
      Object.defineProperty(proto, name, {
        ...old,
        [key](this: Element, ...args: unknown[]) {
          const result = real.apply(this, args);
          if (!inside) {
            inside = true;
            page.work += cost(this, result);
            inside = false;
          }
          return result;
        },
      });
      undo.push(() => Object.defineProperty(proto, name, old));
    };
    const size = (self: Element): number => 1 + (self.getElementsByTagName?.('*').length ?? 0);
    for (const name of ['firstChild', 'nextSibling', 'previousSibling', 'parentElement', 'nodeValue'])
      wrap(Node.prototype, name, () => 1);
    wrap(Node.prototype, 'textContent', size);
    for (const name of ['getAttribute', 'matches', 'closest', 'hasAttribute']) wrap(Element.prototype, name, () => 1);
    for (const name of ['firstElementChild', 'nextElementSibling', 'previousElementSibling'])
      wrap(Element.prototype, name, () => 1);
    wrap(Element.prototype, 'childElementCount', (self) => self.children.length);
    wrap(Element.prototype, 'querySelectorAll', size);
    wrap(Element.prototype, 'querySelector', (self, result) => {
      if (!result) return size(self);
      let passed = 1;
      const walker = document.createTreeWalker(self, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node && node !== result; node = walker.nextNode()) passed++;
      return passed;
    });
    page.redlightReader.describeDocument(document);
    for (const one of undo) one();
    return page.work;
  }, body);
}

describe('work of describing', () => {
  it.each(Object.entries(SHAPES))('%s: four times as many are at most five times the work', async (_name, shape) => {
    const few = await work(shape(100));
    const more = await work(shape(400));
    expect(few).toBeGreaterThan(0);
    expect(more / few).toBeLessThanOrEqual(5);
  });
});
