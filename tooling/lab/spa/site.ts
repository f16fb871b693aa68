/**
 * A router of today: a single-page app built with Vue and Element Plus, closed drop-downs, tabs a band, data that comes
 * late, sign-in and time-out inside the one document. Its dashboard has no control at all.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connected, normalMac, type Home, type Radio } from '../home.ts';
import { notFound, type Site, type SiteReply, type SiteRequest } from '../site.ts';

const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');
const COOKIE = 'nova=1';
const require = createRequire(import.meta.url);
/** The libraries as their packages ship them for a page without a bundler. */
const LIBRARIES: Readonly<Record<string, [type: string, file: string]>> = {
  '/vue.js': ['text/javascript', 'vue/dist/vue.global.prod.js'],
  '/element-plus.js': ['text/javascript', 'element-plus/dist/index.full.min.js'],
  '/element-plus.css': ['text/css', 'element-plus/dist/index.css'],
};

interface Wanted {
  radios?: Partial<Record<Radio['band'], Partial<Radio>>>;
  filter?: Radio['filter'];
  macs?: string[];
}

const json = (value: unknown, delayMs = 0): SiteReply => ({
  type: 'application/json',
  body: JSON.stringify(value),
  delayMs,
});

export function makeSpa(home: Home): Site & { timeOut(): void } {
  let signedIn = false;
  const radios = Object.values(home.radios);
  const change = ({ radios: wanted, filter, macs }: Wanted) => {
    for (const radio of radios) {
      Object.assign(radio, wanted?.[radio.band]);
      radio.filter = filter ?? radio.filter;
      if (macs) radio.macs = macs.flatMap((mac) => normalMac(mac) ?? []);
    }
  };
  return {
    id: 'spa',
    title: 'A single-page app of a component library, any password',
    home,
    entry: '/',
    timeOut: () => void (signedIn = false),
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/') return { body: SHELL };
      if (request.path === '/app.js') return { type: 'text/javascript', body: SCRIPT };
      const library = LIBRARIES[request.path];
      if (library) return { type: library[0], body: readFileSync(require.resolve(library[1]), 'utf8') };
      if (request.path === '/api/login' && request.method === 'POST') {
        signedIn = true;
        return { ...json({}), headers: { 'set-cookie': `${COOKIE}; path=/` } };
      }
      if (request.path === '/api/state') {
        if (!signedIn || !request.cookie.includes(COOKIE)) return { ...json({}), status: 401 };
        if (request.method === 'PUT') change(JSON.parse(request.body) as Wanted);
        return json({ radios: home.radios, devices: connected(home), uptime: home.uptime }, 800);
      }
      return notFound();
    },
  };
}

const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nova AX3000</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/element-plus.css"><style>body{margin:0;font-family:system-ui,sans-serif;background:#f5f7fa}.top{background:#1f2d3d;color:#fff;padding:14px 24px}.frame{display:flex;min-height:92vh}.frame .el-menu{width:220px}.page{padding:20px 28px;flex:1;max-width:760px}.sign{max-width:360px;margin:80px auto}</style></head>
<body><div id="app"></div><script src="/vue.js"></script><script src="/element-plus.js"></script><script src="/app.js"></script></body></html>`;
