/**
 * A provider's router in German: tables, th beside td, forms by POST, a password page first. One page a subject.
 * WPA3 only, channel 12 and a hidden name keep the camera off.
 */
import { connected, normalMac, type Home, type Radio, type Security } from '../home.ts';
import { notFound, redirect, type Site, type SiteReply, type SiteRequest } from '../site.ts';
import * as pages from './pages.ts';

const SESSION = 'sid=4711';

export function makeGerman(home: Home): Site {
  let signedIn = false;
  const radios = [home.radios['2.4'], home.radios['5']] as const;

  const saveWlan = (form: URLSearchParams) => {
    for (const radio of radios) {
      const name = (field: string) => form.get(`${field}${radio.band === '5' ? '_5' : '_24'}`);
      radio.enabled = name('funk') === 'an';
      radio.ssid = name('wlan_name') ?? radio.ssid;
      radio.hidden = name('sichtbar') === null;
      radio.security = (name('schluessel') ?? radio.security) as Security;
    }
  };
  const saveChannel = (form: URLSearchParams) => {
    for (const radio of radios) {
      const suffix = radio.band === '5' ? '_5' : '_24';
      const channel = form.get(`kanal${suffix}`) ?? 'auto';
      radio.channel = channel === 'auto' ? 'auto' : Number(channel);
      radio.width = Number(form.get(`breite${suffix}`) ?? radio.width) as Radio['width'];
      radio.standards =
        pages.MODES[radio.band].find(([value]) => value === form.get(`modus${suffix}`))?.[2] ?? radio.standards;
    }
  };
  const saveAccess = (form: URLSearchParams) => {
    const added = normalMac(form.get('neu') ?? '');
    const remove = normalMac(form.get('entfernen') ?? '');
    for (const radio of radios) {
      radio.filter = form.get('zugang') === 'liste' ? 'allow' : form.get('zugang') === 'sperre' ? 'deny' : 'off';
      if (added && !radio.macs.includes(added)) radio.macs.push(added);
      if (remove) radio.macs = radio.macs.filter((mac) => mac !== remove);
    }
  };
  const actions: Record<string, (form: URLSearchParams) => void> = {
    '/wlan.html': saveWlan,
    '/kanal.html': saveChannel,
    '/zugang.html': saveAccess,
  };
  const views: Record<string, () => string> = {
    '/uebersicht.html': () => pages.overview(home),
    '/wlan.html': () => pages.wlan(home),
    '/kanal.html': () => pages.channel(home),
    '/zugang.html': () => pages.access(radios[0]),
    '/geraete.html': () => pages.devices(connected(home)),
    '/umgebung.html': () => pages.survey(home.neighbours),
    '/neustart.html': () => pages.restart(),
  };

  return {
    id: 'german',
    title: 'Provider’s router in German, any password',
    home,
    entry: '/',
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/anmelden' && request.method === 'POST') {
        signedIn = true;
        return {
          ...redirect('/uebersicht.html'),
          headers: { location: '/uebersicht.html', 'set-cookie': `${SESSION}; path=/; HttpOnly` },
        };
      }
      if (!signedIn || !request.cookie.includes(SESSION)) return { body: pages.login() };
      if (request.path === '/') return redirect('/uebersicht.html');
      const action = actions[request.path];
      if (action && request.method === 'POST') {
        action(request.form);
        return redirect(request.path);
      }
      const view = views[request.path];
      return view ? { body: view() } : notFound();
    },
  };
}
