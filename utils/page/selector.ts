/** Selectors that match exactly one element, and the way back. Parts across shadow roots are joined by ` >>> `. */
import { attributeOf, findAll } from './dom.ts';
import { looksSecret, withoutSecrets } from './secrets.ts';

export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Ids that are drawn anew on each load. */
const RANDOM =
  /^(cb|yui|ext-gen|ember|react|uid|mui|radix|headlessui|el-id)[-_:]?[0-9a-z]*\d|[0-9a-f]{8}-[0-9a-f]{4}|\d{5,}|^:r/i;
const STABLE = [
  'data-bind',
  'data-name',
  'data-field',
  'data-tab',
  'data-sid',
  'formcontrolname',
  'ng-model',
  'aria-label',
];

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}

/** How often each name stands in a document: asking the whole page for every field would cost too much. */
export type NameCounts = Map<Node, Map<string, number>>;

function countOf(counts: NameCounts, root: ParentNode & Node, name: string): number {
  let known = counts.get(root);
  if (!known) {
    known = new Map();
    for (const element of findAll(root, '[name]')) {
      // Among them forms that are left out, with fields that take the place of their methods.
      const own = attributeOf(element, 'name')!;
      known.set(own, (known.get(own) ?? 0) + 1);
    }
    counts.set(root, known);
  }
  return known.get(name) ?? 0;
}

function isUnique(root: ParentNode & Node, selector: string, element: Element): boolean {
  const found = findAll(root, selector);
  return found.length === 1 && found[0] === element;
}

/** Short ways to name an element, the most stable first. */
function names(element: Element): string[] {
  const result: string[] = [];
  const tag = CSS.escape(element.localName);
  const id = element.getAttribute('id') ?? '';
  const name = element.getAttribute('name');
  if (id && !RANDOM.test(id)) result.push(`#${CSS.escape(id)}`);
  if (name) {
    const type = element.getAttribute('type');
    const value = element.getAttribute('value');
    const byName = `${tag}[name=${quote(name)}]`;
    result.push(byName);
    if (type) result.push(`${byName}[type=${quote(type)}]`);
    if (id && !RANDOM.test(id)) result.push(`#${CSS.escape(id)}[name=${quote(name)}]`);
    if (value !== null && !looksSecret(value) && /^(radio|checkbox|button|submit)$/i.test(type ?? ''))
      result.push(`${byName}[value=${quote(value)}]`);
  }
  for (const attribute of STABLE) {
    const value = element.getAttribute(attribute);
    if (value && withoutSecrets(value) === value) result.push(`${tag}[${attribute}=${quote(value)}]`);
  }
  return result;
}

function step(element: Element): string {
  const tag = CSS.escape(element.localName);
  const siblings = element.parentElement?.children ?? [element];
  let index = 1;
  let same = 0;
  for (const sibling of siblings) {
    if (sibling.localName !== element.localName) continue;
    same++;
    if (sibling === element) index = same;
  }
  return same > 1 ? `${tag}:nth-of-type(${index})` : tag;
}

function inRoot(element: Element, root: ParentNode & Node, counts: NameCounts | undefined): string {
  const name = element.getAttribute('name');
  const id = element.getAttribute('id') ?? '';
  const hasId = id !== '' && !RANDOM.test(id);
  if (counts && name && !hasId && countOf(counts, root, name) === 1)
    return `${CSS.escape(element.localName)}[name=${quote(name)}]`;
  for (const selector of names(element)) if (isUnique(root, selector, element)) return selector;
  let path = step(element);
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    for (const selector of names(parent)) {
      const anchored = `${selector} > ${path}`;
      if (isUnique(root, anchored, element)) return anchored;
    }
    path = `${step(parent)} > ${path}`;
  }
  return root.nodeType === Node.DOCUMENT_NODE ? `:root${path.slice(path.split(' > ')[0]!.length)}` : path;
}

/**
 * @param counts shared by all calls of one scan, so that names are counted once
 * @returns a selector that matches this element alone in its document
 */
export function selectorFor(element: Element, counts?: NameCounts): string {
  const root = element.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (root as ShadowRoot).host) {
    return `${selectorFor((root as ShadowRoot).host, counts)} >>> ${inRoot(element, root as ShadowRoot, counts)}`;
  }
  return inRoot(element, (root.nodeType === Node.DOCUMENT_NODE ? root : element.ownerDocument) as Document, counts);
}

/**
 * @param shadowRootOf opens closed roots too, where the browser lets extensions do so
 * @returns the element, or null when it is gone (or the selector is not valid)
 */
export function findBySelector(
  doc: Document,
  selector: string,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
): Element | null {
  let root: ParentNode | null = doc;
  let element: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    if (!root) return null;
    try {
      element = root.querySelector(part);
    } catch {
      return null;
    }
    if (!element) return null;
    root = shadowRootOf(element);
  }
  return element;
}
