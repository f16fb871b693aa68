/** Addresses of pages as they may leave their frame. */
import { looksDrawn, speaksOfSecret } from './secrets.ts';

/** An address without what may be a session's token or what a form sent along. */
export function plainAddress(url: string): string {
  const [beforeHash = '', hash = ''] = splitAt(url.slice(0, 2000), '#');
  const [path = '', query = ''] = splitAt(beforeHash, '?');
  const parts = (text: string, by: RegExp): string => text.replace(by, (part) => (looksDrawn(part) ? 'x' : part));
  const clean = (text: string): string =>
    text
      .split('&')
      .map((pair) => {
        const [name = '', value] = splitAt(pair, '=');
        if (value === undefined) return parts(name, /[^/;]+/g);
        return `${name}=${speaksOfSecret(name) ? '' : parts(value, /[^/;,]+/g)}`;
      })
      .join('&');
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(path)?.[0] ?? '';
  const local = parts(path.slice(origin.length), /[^/;=]+/g);
  return `${origin}${local}${query ? `?${clean(query)}` : ''}${hash ? `#${clean(hash)}` : ''}`;
}

/** What stands before a mark and after it; undefined where it is not. */
export function splitAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
