/**
 * The document as it is, whatever a page names its fields: in Chromium a field called `parentElement` takes the place of
 * that property of its form, and a picture called `body` of that of the document. Taken from the prototypes, before any
 * page can matter.
 */

type Getter<T> = (this: object) => T;

const getter = <T>(proto: object, name: string): Getter<T> =>
  Object.getOwnPropertyDescriptor(proto, name)!.get as Getter<T>;

interface Originals {
  next: Getter<Element | null>;
  parent: Getter<Element | null>;
  tag: Getter<string>;
  title: Getter<string>;
  body: Getter<HTMLElement | null>;
  root: Getter<HTMLElement>;
  view: Getter<Window | null>;
  url: Getter<string>;
}

let originals: Originals | null = null;

/** Not at load time: the judging side has no document. */
function dom(): Originals {
  originals ??= {
    next: getter(Element.prototype, 'nextElementSibling'),
    parent: getter(Node.prototype, 'parentElement'),
    tag: getter(Element.prototype, 'localName'),
    title: getter(Document.prototype, 'title'),
    body: getter(Document.prototype, 'body'),
    root: getter(Document.prototype, 'documentElement'),
    view: getter(Document.prototype, 'defaultView'),
    url: getter(Document.prototype, 'URL'),
  };
  return originals;
}

export const nextOf = (element: Element): Element | null => dom().next.call(element);
export const parentOf = (element: Element): Element | null => dom().parent.call(element);
export const tagOf = (element: Element): string => dom().tag.call(element);
export const titleOf = (doc: Document): string => dom().title.call(doc);
export const viewOf = (doc: Document): Window | null => dom().view.call(doc);
/** What a walk of the document begins with. */
export const bodyOf = (doc: Document): HTMLElement => dom().body.call(doc) ?? dom().root.call(doc);

export const urlOf = (doc: Document): string => dom().url.call(doc);

/** All that match in a document or a shadow root. */
export const findAll = (root: ParentNode & Node, selector: string): NodeListOf<Element> =>
  root instanceof Document ? Document.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);

/** The first that matches in a document. */
export const findFirst = (doc: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(doc, selector);

/** An attribute of a neighbour that was not looked at yet. */
export const attributeOf = (element: Element | null | undefined, name: string): string | null =>
  element ? Element.prototype.getAttribute.call(element, name) : null;

/** Whether it matches, a neighbour that was not looked at yet. */
export const fits = (element: Element | null | undefined, selector: string): boolean =>
  !!element && Element.prototype.matches.call(element, selector);

/** The first that matches in a neighbour that was not looked at yet. */
export const findIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

/** By id in the same document or shadow root. */
export function byId(near: Element, id: string): Element | null {
  const root = Node.prototype.getRootNode.call(near);
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof DocumentFragment ? DocumentFragment.prototype.getElementById.call(root, id) : null;
}

/** What describing uses of an element. */
const USED = (
  'getAttribute hasAttribute hasAttributes matches closest contains querySelector querySelectorAll getRootNode ' +
  'checkVisibility getBoundingClientRect getClientRects compareDocumentPosition ' +
  'parentElement parentNode firstChild lastChild nextSibling previousSibling childNodes nodeName nodeType textContent ' +
  'ownerDocument isConnected ' +
  'localName children firstElementChild lastElementChild nextElementSibling previousElementSibling childElementCount ' +
  'shadowRoot classList attributes'
).split(' ');

/** Has a field of this form taken the place of something that finding one's way needs? No honest page does that. */
export const isTampered = (form: Element): boolean => USED.some((name) => Object.hasOwn(form, name));
