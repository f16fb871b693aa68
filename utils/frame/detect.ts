/** The detector's one question: is this document worth reading? Small, fast, and rather yes than no. */
import { isHomeAddress } from '../firmware/home-address.ts';

/** Marks of admin pages in addresses, ids, names and file names: they are the same in every language. */
const MARKS =
  /wlan|wireless|wi-?fi|\bwl\d?[_.-]|ssid|24g|router|gateway|dhcp|firewall|luci|cgi-bin|goform|boaform|boafrm|userrpm|stok=|\.asp\b|\.cgi\b|\bhtml\/(amp|bbsp|ssmp)|hostapd|wpa_|modem|macfilter|mac_?addr|\b(lan|wan)[_-]?(ip|setup|status)?\b|admin|login|passw/i;
const STRUCTURE = 'input,select,textarea,frame,iframe,form,button,table,[role=switch],[role=listbox],[widget]';
/** Elements with a telling attribute are near the top, or there are many of them. */
const MAX_ELEMENTS = 400;

/**
 * True when the document could be an admin page of a router, its sign-in page or one frame of it. Wrongly true costs one
 * scan; wrongly false costs the user everything. At a home address every page with something on it is worth a scan: its
 * help frames and status pages may hold no control at all. Elsewhere attributes decide; no text is read, no layout forced.
 */
export function looksLikeRouter(document: Document): boolean {
  const { title, location, forms, body } = document;
  if (isHomeAddress(location.href)) return (body?.childElementCount ?? 0) > 0;
  if (!document.querySelector(STRUCTURE)) return false;
  if (MARKS.test(`${title} ${location.pathname}${location.search}${location.hash}`)) return true;
  for (const form of Array.from(forms).slice(0, 20)) {
    if (MARKS.test(form.getAttribute('action') ?? '')) return true;
  }
  const telling = document.querySelectorAll('[name],[id],script[src],a[href],[data-bind],[data-page]');
  for (let i = 0; i < telling.length && i < MAX_ELEMENTS; i += 1) {
    const element = telling[i]!;
    for (const name of ['id', 'name', 'src', 'href', 'data-bind', 'data-page']) {
      const value = element.getAttribute(name);
      if (value && MARKS.test(value)) return true;
    }
  }
  return false;
}
