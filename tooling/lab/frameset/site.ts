/**
 * A classic single-band router: Basic auth, a frameset, inner pages without title or doctype, tables drawn by
 * document.write from arrays in the page, forms sent by GET. In the manner of TP-Link's older models.
 */
import { connected, normalMac, type Home } from '../home.ts';
import { basicAuth, notFound, redirect, type Site, type SiteReply, type SiteRequest } from '../site.ts';
import * as pages from './pages.ts';

export function makeFrameset(home: Home): Site {
  const radio = home.radios['2.4'];
  /** Entry → whether its rule is in force, and the owner's note. */
  const notes = new Map<string, { on: boolean; text: string }>();

  const network = (query: URLSearchParams) => {
    if (query.has('Save')) {
      radio.ssid = query.get('ssid1') ?? radio.ssid;
      radio.channel = query.get('channel') === '15' ? 'auto' : Number(query.get('channel'));
      radio.width = query.get('chanWidth') === '1' ? 20 : 40;
      radio.standards = pages.MODES.find(([value]) => value === query.get('mode'))?.[2] ?? radio.standards;
      radio.enabled = query.has('ap');
      radio.hidden = !query.has('broadcast');
    }
    return pages.network(radio);
  };
  const security = (query: URLSearchParams) => {
    if (query.has('Save')) {
      const type = query.get('secType');
      radio.security = type === '0' ? 'open' : query.get('pskSecOpt') === '2' ? 'wpa2' : 'wpa';
    }
    return pages.security(radio);
  };
  const advanced = (query: URLSearchParams) => {
    if (query.has('Save')) {
      radio.isolation = query.has('apisolation');
      radio.txPower = [20, 17, 14][Number(query.get('txPower'))] ?? 20;
    }
    return pages.advanced(radio);
  };
  const filter = (query: URLSearchParams) => {
    const del = query.get('Del');
    const mode = query.get('exclude') === '2' ? 'allow' : 'deny';
    if (query.has('Enfilter')) radio.filter = lastMode;
    if (query.has('Disfilter')) radio.filter = 'off';
    if (query.has('exclude')) {
      lastMode = mode;
      if (radio.filter !== 'off') radio.filter = mode;
    }
    if (del !== null) radio.macs.splice(Number(del), 1);
    if (query.has('DelAll')) radio.macs.splice(0);
    const added = normalMac(query.get('Mac') ?? '');
    if (added && query.has('Save')) {
      if (!radio.macs.includes(added)) radio.macs.push(added);
      notes.set(added, { on: query.get('entryEnabled') !== '0', text: query.get('Desc') ?? '' });
    }
    const entries = radio.macs.map((mac) => ({ mac, ...(notes.get(mac) ?? { on: true, text: 'old entry' }) }));
    return pages.filter(radio.filter !== 'off', lastMode, entries);
  };
  let lastMode: 'allow' | 'deny' = radio.filter === 'allow' ? 'allow' : 'deny';

  const inner: Record<string, (query: URLSearchParams) => string> = {
    'WlanNetworkRpm.htm': network,
    'WlanSecurityRpm.htm': security,
    'WlanAdvRpm.htm': advanced,
    'WlanMacFilterRpm.htm': filter,
    'WlanMacFilterRpmAdv.htm': () => pages.addEntry(),
    'WlanStationRpm.htm': () => pages.stations(connected(home).filter((device) => device.band === '2.4')),
    'StatusRpm.htm': () => pages.status(radio),
    'LanDhcpServerRpm.htm': () => pages.dhcp(),
    'SysRebootRpm.htm': () => pages.reboot(),
    'MenuRpm.htm': () => pages.menu(),
  };

  return {
    id: 'frameset',
    title: 'Frameset with Basic auth (older TP-Link style), name and password: admin',
    home,
    entry: '/',
    answer(request: SiteRequest): SiteReply {
      const refused = basicAuth(request, 'Lab Wireless N Router WR-1');
      if (refused) return refused;
      if (request.path === '/') return { body: pages.frames() };
      if (request.path === '/localiztion/char_set.js' || request.path === '/dynaform/common.js') {
        return { type: 'text/javascript', body: pages.SCRIPT };
      }
      if (request.path === '/dynaform/top.htm') return { body: pages.top() };
      if (request.path.startsWith('/help/')) return { body: pages.help(request.path) };
      if (request.path === '/userRpm/Index.htm') return redirect('/');
      const page = inner[request.path.replace('/userRpm/', '')];
      return page && request.path.startsWith('/userRpm/') ? { body: page(request.query), delayMs: 60 } : notFound();
    },
  };
}
