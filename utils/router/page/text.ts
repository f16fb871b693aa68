/** Small text helpers shared by everything that looks at a page. */

/** One line, single spaces, trimmed. */
export function tidy(text: string | null | undefined): string {
  return text ? text.replace(/[\s\u00a0\u200b]+/g, ' ').trim() : '';
}

const MUTE = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|OPTION|BUTTON|IFRAME|SVG|DATALIST)$/i;

/**
 * Text of a node as a person would read it: cells and blocks keep their distance ("a b", never "ab"), and the contents
 * of controls, scripts and styles are left out.
 * @param limit stop after about so many characters
 */
export function readText(node: Node, limit = 160): string {
  if (node.nodeType === Node.TEXT_NODE) return tidy(node.nodeValue);
  let text = '';
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child && text.length < limit; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE && !MUTE.test(child.nodeName)) {
        text += ' ';
        visit(child);
        text += ' ';
      }
    }
  };
  if (node.nodeType === Node.ELEMENT_NODE && !MUTE.test(node.nodeName)) visit(node);
  return tidy(text).slice(0, limit);
}

const MAC = /^(?:[0-9a-f]{2}([-:. ]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^[0-9a-f]{12}$|^[0-9a-f]{4}([.-])[0-9a-f]{4}\2[0-9a-f]{4}$/i;
const MAC_INSIDE = /(?<![0-9a-f][:-]|[:-])[0-9a-f]{2}([-:])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![-:]?[0-9a-f])/gi;

/** @returns the MAC in upper case with colons, or null when the whole text is not one; all zeros mean empty. */
export function asMac(text: string): string | null {
  const bare = text.trim();
  if (!MAC.test(bare)) return null;
  const hex = bare.replace(/[^0-9a-f]/gi, '').toUpperCase();
  if (/^0{12}$/.test(hex) || /^\d{12}$/.test(bare)) return null;
  return hex.replace(/(..)(?!$)/g, '$1:');
}

/** All MACs written in a text, in order, each once. */
export function macsIn(text: string): string[] {
  const found = new Set<string>();
  const whole = asMac(text);
  if (whole) return [whole];
  for (const [match] of text.matchAll(MAC_INSIDE)) {
    const mac = asMac(match);
    if (mac) found.add(mac);
  }
  return [...found];
}
