/** A fragment that is empty names no part of a page. */
const bare = (address: URL): string => address.href.replace(/#$/, '');

/**
 * Whether a link leads to the page it stands on.
 * @param href as written; a lone "#" and a script lead where the script says
 * @param url of the page
 */
export function leadsHere(href: string, url: string): boolean {
  if (href === '' || /^(?:#$|javascript:)/i.test(href)) return false;
  try {
    return bare(new URL(href, url)) === bare(new URL(url));
  } catch {
    return false;
  }
}
