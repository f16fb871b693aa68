/**
 * A provider's favourite in German homes: one page whose content is fetched, a menu on the left, "known devices only"
 * instead of a MAC filter, a session that runs out. Its overview has no control at all.
 */
import { readFileSync } from 'node:fs';
import { connected, normalMac, type Home, type Radio, type Security } from '../home.ts';
import { notFound, type Site, type SiteReply, type SiteRequest } from '../site.ts';

const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');
const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
const COOKIE = 'hb=1';

interface Wanted {
  radios?: Partial<Record<Radio['band'], Partial<Pick<Radio, 'enabled' | 'ssid' | 'hidden' | 'channel'>>>>;
  security?: Security;
  /** Only devices on the list may join. */
  knownOnly?: boolean;
  add?: string;
  remove?: string;
}

const json = (value: unknown, delayMs = 0): SiteReply => ({
  type: 'application/json',
  body: JSON.stringify(value),
  delayMs,
});

/** @returns the router, and with it how its session ends */
export function makeHomebox(home: Home): Site & { timeOut(): void } {
  let signedIn = false;
  const radios = Object.values(home.radios);
  const shown = () => ({
    radios: home.radios,
    knownOnly: home.radios['2.4'].filter === 'allow',
    known: home.radios['2.4'].macs,
    devices: connected(home),
    neighbours: home.neighbours,
  });
  const change = (wanted: Wanted) => {
    for (const radio of radios) {
      Object.assign(radio, wanted.radios?.[radio.band]);
      radio.security = wanted.security ?? radio.security;
      if (wanted.knownOnly !== undefined) radio.filter = wanted.knownOnly ? 'allow' : 'off';
      const added = normalMac(wanted.add ?? '');
      if (added && !radio.macs.includes(added)) radio.macs.push(added);
      if (wanted.remove) radio.macs = radio.macs.filter((mac) => mac !== wanted.remove);
    }
  };
  return {
    id: 'homebox',
    title: 'A box of German homes: one page, known devices only, any password',
    home,
    entry: '/',
    timeOut: () => void (signedIn = false),
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/') return { body: SHELL };
      if (request.path === '/app.js') return { type: 'text/javascript', body: SCRIPT };
      if (request.path === '/style.css') return { type: 'text/css', body: STYLE };
      if (request.path === '/login' && request.method === 'POST') {
        signedIn = true;
        return { ...json({}), headers: { 'set-cookie': `${COOKIE}; path=/` } };
      }
      if (request.path === '/data') {
        if (!signedIn || !request.cookie.includes(COOKIE)) return { ...json({}), status: 403 };
        if (request.method === 'POST') change(JSON.parse(request.body) as Wanted);
        return json(shown(), 300);
      }
      return notFound();
    },
  };
}

const SHELL = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>HomeBox 7700</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
<body><div id="app"></div><script src="/app.js"></script></body></html>`;
