/** What a lab site is: something that answers requests for one host, with a home's Wi-Fi behind it or without. */
import type { Home } from './home.ts';

export interface SiteRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** The body, read as a form. */
  form: URLSearchParams;
  body: string;
  cookie: string;
  authorization: string;
}

export interface SiteReply {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string;
  /** A router's small processor needs time: answered after this many milliseconds. */
  delayMs?: number;
}

export interface Site {
  id: string;
  /** For the start page. */
  title: string;
  /** null: not a router. */
  home: Home | null;
  /** Path of the page to start from. */
  entry: string;
  answer(request: SiteRequest): SiteReply;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML: names of networks and devices are written by strangers. */
export function esc(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A JSON value inside an inline script. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, String.raw`\u003c`);
}

/** `<option>` elements from [value, text] pairs. */
export function options(pairs: readonly (readonly [string | number, string])[], chosen: string | number): string {
  return pairs
    .map(
      ([value, text]) =>
        `<option value="${esc(value)}"${String(value) === String(chosen) ? ' selected' : ''}>${esc(text)}</option>`,
    )
    .join('');
}

export function checked(on: boolean): string {
  return on ? ' checked' : '';
}

export function notFound(): SiteReply {
  return { status: 404, body: '<!doctype html><title>404 Not Found</title><h1>404 Not Found</h1>' };
}

export function redirect(to: string): SiteReply {
  return { status: 302, headers: { location: to }, body: '' };
}

/** HTTP Basic auth as small routers have it; null when the request may pass. */
export function basicAuth(request: SiteRequest, realm: string, user = 'admin', password = 'admin'): SiteReply | null {
  const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  if (request.authorization === wanted) return null;
  return {
    status: 401,
    headers: { 'www-authenticate': `Basic realm="${realm}"` },
    body: '<html><head><title>401 Unauthorized</title></head><body><h2>401 Unauthorized</h2></body></html>',
  };
}
