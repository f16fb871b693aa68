/**
 * A router of the app kind: cards drawn by custom elements, some with open and some with closed shadow roots, no tables
 * and no forms. Its 2.4 GHz network is off, and one name is meant to serve both bands.
 */
import { readFileSync } from 'node:fs';
import { connected, normalMac, type Home, type Radio } from '../home.ts';
import { notFound, type Site, type SiteReply, type SiteRequest } from '../site.ts';

const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');

interface Wanted {
  smartConnect?: boolean;
  radios?: Partial<Record<Radio['band'], Partial<Radio>>>;
  blocked?: string[];
}

export function makeCards(home: Home): Site {
  const read = (): SiteReply => ({
    type: 'application/json',
    body: JSON.stringify({
      smartConnect: home.smartConnect,
      radios: home.radios,
      blocked: home.radios['2.4'].filter === 'deny' ? home.radios['2.4'].macs : [],
      devices: connected(home),
      neighbours: home.neighbours,
    }),
    delayMs: 200,
  });
  const write = (wanted: Wanted) => {
    home.smartConnect = wanted.smartConnect ?? home.smartConnect;
    for (const radio of Object.values(home.radios)) {
      Object.assign(radio, wanted.radios?.[radio.band]);
      if (!wanted.blocked) continue;
      radio.macs = wanted.blocked.flatMap((mac) => normalMac(mac) ?? []);
      radio.filter = radio.macs.length > 0 ? 'deny' : 'off';
    }
  };
  return {
    id: 'cards',
    title: 'Cards with shadow roots (mesh app style)',
    home,
    entry: '/',
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/') return { body: SHELL };
      if (request.path === '/app.js') return { type: 'text/javascript', body: SCRIPT };
      if (request.path === '/api/config') {
        if (request.method === 'PUT') write(JSON.parse(request.body) as Wanted);
        return read();
      }
      return notFound();
    },
  };
}

const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meshling Home</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:15px system-ui,sans-serif;background:#eef1f4;color:#1d2430}</style></head>
<body><mesh-app></mesh-app><script type="module" src="/app.js"></script></body></html>`;
