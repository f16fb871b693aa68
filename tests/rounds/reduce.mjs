/** Runs in the page: the document as a person sees it, reduced to its structure. No script, handler, style, picture or long prose is left. */
export function reduce() {
  const gone = new Set([
    'script',
    'style',
    'noscript',
    'link',
    'base',
    'object',
    'embed',
    'applet',
    'video',
    'audio',
    'source',
    'iframe',
    'frame',
  ]);
  const bare = new Set(['svg', 'canvas', 'img', 'picture']); // kept as an empty place: a picture may be a button's only face
  const dropped = /^(on|style$|src$|srcset$|integrity$|nonce$|poster$|background$|xlink:)/i;
  const natives = new Set(['checkbox', 'radio', 'range']);

  const sideways = document.documentElement.scrollWidth > innerWidth;

  /** A rail of panes that is pushed aside lies out of sight itself, while one of its panes is in sight. */
  const reaches = (rail, window) =>
    [...rail.children].some((child) => {
      const place = child.getBoundingClientRect();
      return place.width > 0 && place.right > window.left && place.left < window.right;
    });

  /** Whether a block that shows no overflow cuts all of an element off sideways. */
  const cutOff = (element, place) => {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
      if (!/hidden|clip/.test(getComputedStyle(above).overflowX)) continue;
      const window = above.getBoundingClientRect();
      if (window.width > 50 && (place.right <= window.left || place.left >= window.right))
        return !reaches(element, window);
    }
    return false;
  };

  const invisible = (element) => {
    const css = getComputedStyle(element);
    if (css.display === 'none') return true;
    if (css.visibility === 'hidden' || css.visibility === 'collapse') return true;
    // The pane of a tab that is not chosen: some libraries leave it in the flow, seen through and without height.
    if (
      css.opacity === '0' &&
      element.getAttribute('aria-hidden') === 'true' &&
      element.getAttribute('role') === 'tabpanel'
    )
      return true;
    // Panes of a pager stand beside the window, out of sight.
    const place = element.getBoundingClientRect();
    if (place.width > 0 && !sideways && (place.right <= 0 || place.left >= innerWidth)) return true;
    if (place.width > 0 && cutOff(element, place)) return true;
    if (element.localName === 'input' && natives.has(element.type)) {
      return (
        css.opacity === '0' || place.width < 2 || place.height < 2 || /rect\(0|inset\(50%/.test(css.clip + css.clipPath)
      );
    }
    return false;
  };

  const copy = (node, hiddenAbove) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ');
      return document.createTextNode(text.length > 300 ? text.slice(0, 240) + '…' : text);
    }
    if (node.nodeType !== Node.ELEMENT_NODE || gone.has(node.localName)) return null;
    const name = bare.has(node.localName) ? (node.localName === 'picture' ? 'img' : node.localName) : node.localName;
    const out = document.createElement(name);
    for (const { name: key, value } of node.attributes) {
      if (dropped.test(key) || /^(javascript|data):/i.test(value.trim())) continue;
      try {
        out.setAttribute(key, value.length > 300 ? value.slice(0, 240) : value);
      } catch {
        continue; // a template language's own attribute names cannot be set
      }
    }
    const hidden =
      node.localName !== 'option' &&
      node.localName !== 'optgroup' &&
      node !== document.head &&
      !document.head?.contains(node) &&
      invisible(node);
    if (hidden && !hiddenAbove) out.setAttribute('style', 'display:none');
    if (node.localName === 'input') {
      if (['checkbox', 'radio'].includes(node.type)) out.toggleAttribute('checked', node.checked);
      else if (node.type === 'password') out.removeAttribute('value');
      else if (node.type !== 'file') out.setAttribute('value', node.value);
      out.toggleAttribute('disabled', node.disabled);
    }
    if (node.localName === 'option') out.toggleAttribute('selected', node.selected);
    if (node.localName === 'select') out.toggleAttribute('disabled', node.disabled);
    if (node.localName === 'details') out.toggleAttribute('open', node.open);
    if (node.localName === 'textarea') {
      out.textContent = node.value;
      return out;
    }
    if (bare.has(node.localName)) return out;
    // A hidden element's own visible descendants (visibility) are rare enough not to be told apart.
    const from =
      node.shadowRoot && node.shadowRoot.childNodes.length ? [...node.shadowRoot.childNodes] : node.childNodes;
    for (const child of from) {
      const made = copy(child, hiddenAbove || hidden);
      if (made) out.append(made);
    }
    return out;
  };

  return '<!DOCTYPE html>\n' + copy(document.documentElement, false).outerHTML.replace(/(\s)\s+/g, '$1');
}
