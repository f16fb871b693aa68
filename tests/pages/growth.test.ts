/** Work of describing grows with the page and not with its square: counted, not timed, over shapes that pages have. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');
const mac = (index: number): string =>
  `74:AB:93:00:${(index >> 8).toString(16).padStart(2, '0')}:${(index & 255).toString(16).padStart(2, '0')}`;

/** A page of each shape, so many things long. */
const SHAPES: Record<string, (count: number) => string> = {
  'rows of a table': (n) =>
    `<table>${many(n, (i) => `<tr><td>Name ${i}</td><td><input name="n${i}"></td></tr>`)}</table>`,
  'bare fields in one block': (n) => `<div>${many(n, (i) => `<input name="n${i}">`)}</div>`,
  'ticks with words in one line': (n) => `<p>${many(n, (i) => `<input type="checkbox" name="n${i}"> Word ${i} `)}</p>`,
  'ticks without words': (n) => `<p>${many(n, () => '<input type="checkbox">')}</p>`,
  'radios with names': (n) => `<div>${many(n, (i) => `<input type="radio" name="n${i}"> One `)}</div>`,
  'radios without names': (n) => `<div>${many(n, () => '<label><input type="radio"> One</label>')}</div>`,
  'fields in one row': (n) => `<table><tr>${many(n, (i) => `<td><input name="n${i}"></td>`)}</tr></table>`,
  'table of fields': (n) =>
    `<table>${many(n, (i) => `<tr><td>${i}</td>${many(4, (j) => `<td><input name="c${j}_${i}"></td>`)}</tr>`)}</table>`,
  'client table': (n) =>
    `<table><tr><th>Name</th><th>MAC</th></tr>${many(n, (i) => `<tr><td>Host ${i}</td><td>${mac(i)}</td></tr>`)}</table>`,
  'addresses as items': (n) => `<ul>${many(n, (i) => `<li><b>Host ${i}</b><span>${mac(i)}</span></li>`)}</ul>`,
  'one address a list': (n) => many(n, (i) => `<ul><li>${mac(i)}</li></ul>`),
  'boxes for addresses': (n) => many(n, (i) => `<div><input value="${mac(i)}"></div>`),
  'options of one list': (n) => `<select>${many(n, (i) => `<option>${i}</option>`)}</select>`,
  'lists to choose from': (n) =>
    many(n, (i) => `<p><label>L${i}</label><select><option>1</option><option>2</option></select></p>`),
  'hidden lists, drawn beside': (n) =>
    many(
      n,
      () =>
        '<div><select style="display:none"><option>1</option></select><div class="x-select" tabindex="0">1</div></div>',
    ),
  'drawn lists, closed': (n) =>
    many(
      n,
      (i) => `<div><span>L${i}</span><div class="x-select"><div role="combobox" tabindex="0">1</div></div></div>`,
    ),
  'drawn lists, open': (n) =>
    many(n, () => '<div class="x-select-menu"><div class="x-option">1</div><div class="x-option">2</div></div>'),
  'drawn switches': (n) => `<div>${many(n, (i) => `<span>S${i}</span><span class="switch on"></span>`)}</div>`,
  'boxes under drawn switches': (n) =>
    many(
      n,
      (i) => `<div><label class="switch"><input type="checkbox" name="s${i}" style="opacity:0"><i></i></label></div>`,
    ),
  'buttons side by side': (n) => many(n, () => '<div><button class="active">On</button><button>Off</button></div>'),
  'buttons in one block': (n) => `<div>${many(n, (i) => `<button>B${i}</button>`)}</div>`,
  links: (n) => `<ul>${many(n, (i) => `<li><a href="/p${i}">Page ${i}</a></li>`)}</ul>`,
  prose: (n) => many(n, () => `<p>${'Some words of a page. '.repeat(9)}</p>`),
  'headings and fields': (n) => many(n, (i) => `<h3>Part ${i}</h3><p>Name <input name="n${i}"></p>`),
  'tabs and panes': (n) =>
    `<div role="tablist">${many(12, (i) => `<a role="tab">T${i}</a>`)}</div><div>${many(n, (i) => `<div role="tabpanel"><input name="n${i}"></div>`)}</div>`,
  cards: (n) => `<div>${many(n, (i) => `<div class="card"><b>Host ${i}</b><i>${mac(i)}</i></div>`)}</div>`,
  'areas of text': (n) => many(n, (i) => `<textarea name="t${i}">text</textarea>`),
  'nested tables': (n) =>
    `${'<table><tr><td>a</td><td>'.repeat(n / 4)}x${'</td></tr><tr><td>b</td></tr></table>'.repeat(n / 4)}`,
  'plain rows': (n) => many(n, (i) => `<div><span>Name ${i}</span><b>Value ${i}</b></div>`),
};

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
    document.body.innerHTML = html;
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
