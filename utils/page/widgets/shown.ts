/** What a drawn field shows: its value apart from the label that many libraries draw inside it. */
import { attributeOf } from '../dom.ts';
import { tidy } from '../text.ts';

const NO_TEXT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|OPTION|IFRAME|SVG|DATALIST)$/i;
const LABEL_CLASS =
  /(^|[\s_-])(label|legend|floating|helper|hint|messages?|bottom|details)(text)?($|[\s-]{1,2}(floating|float|animated)\b|\s)/i;
const VALUE_CLASS = /value|content|chosen|selected|selection|current|input|native|text|title/i;
const ICON_CLASS = /(^|[\s_-])(icons?|material-icons\S*|caret|arrow|chevron)(\s|$)/i;
const LIMIT = 120;

export interface Shown {
  value: string;
  labels: string[];
}

/**
 * @param list what it offers, which is not what it shows
 */
export function shownParts(root: Element, isHidden: (element: Element) => boolean, list: Element | null): Shown {
  const values: string[] = [];
  const labels: string[] = [];
  let length = 0;
  const visit = (parent: Element, isLabel: boolean, depth: number): void => {
    for (let child = parent.firstChild; child && length < LIMIT; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = tidy(child.nodeValue);
        if (!text) continue;
        length += text.length;
        (isLabel ? labels : values).push(text);
      } else if (child.nodeType === Node.ELEMENT_NODE && depth < 12) {
        const part = child as Element;
        if (part === list || !part.firstChild || NO_TEXT.test(part.nodeName)) continue;
        const tag = part.localName;
        const name = attributeOf(part, 'class') ?? '';
        const named = tag === 'label' || tag === 'legend' || tag === 'mat-label' || LABEL_CLASS.test(name);
        if (!named && (attributeOf(part, 'aria-hidden') === 'true' || ICON_CLASS.test(name))) continue;
        if (isHidden(part)) continue;
        visit(part, named || (isLabel && !VALUE_CLASS.test(name)), depth + 1);
      }
    }
  };
  visit(root, false, 0);
  // What looks like a label is the value where nothing else is shown.
  if (values.length === 0 && labels.length > 0 && !root.querySelector('label,legend,mat-label'))
    return { value: tidy(labels.join(' ')).slice(0, LIMIT), labels: [] };
  return { value: tidy(values.join(' ')).slice(0, LIMIT), labels: [...new Set(labels)] };
}
