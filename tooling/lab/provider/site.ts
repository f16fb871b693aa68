/**
 * A provider's box made for phones first: cards instead of menus, switches and drop-downs drawn from buttons, a hint at the
 * app on every page, a wizard on the first one, and only a block list. Its home page has no control at all.
 */
import { readFileSync } from 'node:fs';
import { connected, normalMac, type Home, type Radio } from '../home.ts';
import { notFound, redirect, type Site, type SiteReply, type SiteRequest } from '../site.ts';
import * as pages from './pages.ts';

const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');
const COOKIE = 'hub=1';

interface Wanted {
  radios?: Partial<Record<Radio['band'], Partial<Pick<Radio, 'enabled' | 'ssid' | 'channel' | 'security'>>>>;
  block?: string;
  unblock?: string;
}

export function makeProvider(home: Home): Site & { timeOut(): void } {
  let signedIn = false;
  let greeted = false;
  const radios = Object.values(home.radios);
  const change = (wanted: Wanted) => {
    for (const radio of radios) {
      Object.assign(radio, wanted.radios?.[radio.band]);
      const blocked = normalMac(wanted.block ?? '');
      if (blocked && !radio.macs.includes(blocked)) radio.macs.push(blocked);
      if (wanted.unblock) radio.macs = radio.macs.filter((mac) => mac !== wanted.unblock);
      radio.filter = radio.macs.length > 0 ? 'deny' : 'off';
    }
  };
  const views: Record<string, () => string> = {
    '/': () => pages.start(home),
    '/wifi': () => pages.wifi(home),
    '/wifi/advanced': () => pages.advanced(home),
    '/devices': () => pages.devices(connected(home)),
    '/access': () => pages.access(home.radios['2.4'].macs),
    '/broadband': () => pages.broadband(),
  };
  return {
    id: 'provider',
    title: 'A provider’s box for phones: cards, a wizard, an app, any password',
    home,
    entry: '/',
    timeOut: () => void (signedIn = false),
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/app.js') return { type: 'text/javascript', body: SCRIPT };
      if (request.path === '/signin' && request.method === 'POST') {
        signedIn = true;
        return { ...redirect('/'), headers: { location: '/', 'set-cookie': `${COOKIE}; path=/` } };
      }
      if (!signedIn || !request.cookie.includes(COOKIE)) return { body: pages.signIn() };
      if (request.path === '/api' && request.method === 'PUT') {
        change(JSON.parse(request.body) as Wanted);
        return { type: 'application/json', body: '{}', delayMs: 200 };
      }
      if (request.path === '/greeted') {
        greeted = true;
        return redirect('/');
      }
      if (request.path === '/' && !greeted) return { body: pages.wizard() };
      const view = views[request.path];
      return view ? { body: view() } : notFound();
    },
  };
}
