/** Small help for drawing without a framework. */

type Child = Node | string;

export function el(tag: string, attributes: Record<string, string | boolean> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export const options = (texts: readonly string[], chosen: string): HTMLElement[] =>
  texts.map((text) => el('option', { value: text, selected: text === chosen }, text));
