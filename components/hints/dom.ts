/** Making elements without markup strings: text from the page is only ever text. */

const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

/** An HTML element with attributes and children; strings become text nodes, null is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Record<string, string> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** A line drawing of 16 × 16 units, hidden from assistive technology (a text always stands beside it). */
export function icon(document: Document, path: string, name = ''): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 16 16', class: `icon ${name}`, 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Shows or hides an element of the layer and writes its text; an empty text takes no room. */
export function write(element: HTMLElement, text: string): void {
  // Writing the same text again would make a live region speak twice and would drop a selection.
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

/** A text with its values put in, in the order and with the signs of its language. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Runs on a real press only: a page can dispatch clicks, but not trusted ones. */
export function act(button: HTMLElement, run: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
}

export const ICONS = {
  cross: 'M4 4l8 8M12 4l-8 8',
  bang: 'M8 3v6M8 12.4v.2',
  dash: 'M4 8h8',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.6v.2',
  eye: 'M1.5 8s2.4-4 6.5-4 6.5 4 6.5 4-2.4 4-6.5 4S1.5 8 1.5 8zM8 6.6a1.4 1.4 0 1 0 .01 0',
  plus: 'M8 3.5v9M3.5 8h9',
  check: 'M3.5 8.5l3 3 6-7',
  arrow: 'M3 8h9M9 5l3 3-3 3',
  again: 'M12.5 6.5A5 5 0 1 0 13 9M13 3v3.5H9.5',
  chevron: 'M4 6l4 4 4-4',
} as const;
