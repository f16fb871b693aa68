import { remembered } from './remembered.ts';

/** A fragment that is empty names no part of a page. */
const bare = (address: URL): string => address.href.replace(/#$/, '');

/** The page's address, and the link as written on the lines after it. */
const leads = remembered((both) => {
  const [url = ''] = both.split('\n', 1);
  try {
    return bare(new URL(both.slice(url.length + 1), url)) === bare(new URL(url));
  } catch {
    return false;
  }
});

/**
 * Whether a link leads to the page it stands on.
 * @param href as written; a lone "#" and a script lead where the script says
 * @param url of the page
 */
export const leadsHere = (href: string, url: string): boolean =>
  href !== '' && !/^(?:#$|javascript:)/i.test(href) && leads(`${url}\n${href}`);
