/**
 * A single-page admin app in the manner of OpenWrt's: the server sends a shell and answers calls, scripts draw
 * everything. Changes are staged by the dialog's Save and committed by the page's Save & Apply. Signing in works at any
 * address, and the page asked for follows.
 */
import { readFileSync } from 'node:fs';
import { connected, normalMac, type FilterMode, type Home, type Radio, type Security } from '../home.ts';
import { esc, inScript, notFound, redirect, type Site, type SiteReply, type SiteRequest } from '../site.ts';

const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');
const STYLE = readFileSync(new URL('./cascade.css', import.meta.url), 'utf8');
const SESSION = 'a51f0c';
const TITLES: Record<string, string> = {
  'admin/status/overview': 'Overview',
  'admin/status/channel_analysis': 'Channel Analysis',
  'admin/status/logs': 'System Log',
  'admin/system/system': 'System',
  'admin/system/reboot': 'Reboot',
  'admin/network/network': 'Interfaces',
  'admin/network/wireless': 'Wireless',
  'admin/network/dhcp': 'DHCP',
  'admin/network/firewall': 'Firewall',
};

/** What the dialog stages for one network; only what was changed. */
interface Staged {
  enabled?: boolean;
  ssid?: string;
  hidden?: boolean;
  channel?: 'auto' | number;
  width?: Radio['width'];
  standards?: string[];
  security?: Security;
  isolation?: boolean;
  filter?: FilterMode;
  macs?: string[];
}

export interface LuciSite extends Site {
  /** Ends every session, as a time-out does. */
  signOut(): void;
}

export function makeLuci(home: Home): LuciSite {
  let session: string | null = null;
  let staged: Partial<Record<Radio['band'], Staged>> = {};

  const call = (name: string, argument: Record<string, unknown>): unknown => {
    switch (name) {
      case 'wireless':
        return {
          radios: home.radios,
          staged,
          pending: Object.values(staged).reduce((n, s) => n + Object.keys(s).length, 0),
        };
      case 'clients':
        return connected(home);
      case 'survey':
        return home.neighbours;
      case 'stage': {
        const band = argument['band'] === '5' ? '5' : '2.4';
        staged[band] = { ...staged[band], ...readStaged(argument['changes']) };
        return true;
      }
      case 'apply':
        for (const band of ['2.4', '5'] as const) Object.assign(home.radios[band], staged[band]);
        staged = {};
        return true;
      case 'revert':
        staged = {};
        return true;
      default:
        return null;
    }
  };

  return {
    id: 'luci',
    title: 'Single-page app (OpenWrt style), sign in with any password',
    home,
    entry: '/',
    signOut: () => {
      session = null;
    },
    answer(request: SiteRequest): SiteReply {
      const { path } = request;
      if (path === '/') return redirect('/cgi-bin/luci/');
      if (path === '/luci-static/resources/luci.js') return { type: 'text/javascript', body: SCRIPT };
      if (path === '/luci-static/bootstrap/cascade.css') return { type: 'text/css', body: STYLE };
      const signedIn = session !== null && request.cookie.includes(`sysauth_http=${session}`);
      if (path === '/ubus/') {
        if (!signedIn) return { status: 403, type: 'application/json', body: '{"error":"access denied"}' };
        const { name, argument } = JSON.parse(request.body) as { name: string; argument: Record<string, unknown> };
        return { type: 'application/json', body: JSON.stringify(call(name, argument)), delayMs: 150 };
      }
      if (!path.startsWith('/cgi-bin/luci')) return notFound();
      if (request.method === 'POST' && request.form.has('luci_password')) {
        session = SESSION;
        return {
          ...redirect(path),
          headers: { location: path, 'set-cookie': `sysauth_http=${SESSION}; path=/; HttpOnly` },
        };
      }
      if (!signedIn) return { status: 403, body: loginPage(path) };
      const route = path.replace(/^\/cgi-bin\/luci\/?/, '');
      if (route === '') return redirect('/cgi-bin/luci/admin/status/overview');
      if (route === 'admin/logout') {
        session = null;
        return redirect('/cgi-bin/luci/');
      }
      const title = TITLES[route];
      return title ? { body: shell(route, title) } : notFound();
    },
  };
}

/** The app's own script sends this, but a server checks what it gets. */
function readStaged(raw: unknown): Staged {
  const changes = { ...(raw as Staged) };
  if (changes.macs) changes.macs = changes.macs.flatMap((mac) => normalMac(mac) ?? []);
  return changes;
}

function head(title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>MapleRouter | ${esc(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="/luci-static/bootstrap/cascade.css">
</head>`;
}

function loginPage(path: string): string {
  return `${head('Sign in')}
<body class="lang_en" data-page="">
<header><a class="brand" href="/">MapleRouter</a></header>
<div id="maincontent" class="container"><div id="view"><form class="login" method="post" action="${esc(path)}">
<h2>Authorization Required</h2>
<div class="cbi-map-descr">Enter the name and the password of the router.</div>
<div class="cbi-section"><div class="cbi-section-node">
<div class="cbi-value"><label class="cbi-value-title" for="luci_username">Username</label><div class="cbi-value-field"><input class="cbi-input-text" type="text" name="luci_username" id="luci_username" value="root"></div></div>
<div class="cbi-value cbi-value-last"><label class="cbi-value-title" for="luci_password">Password</label><div class="cbi-value-field"><input class="cbi-input-text" type="password" name="luci_password" id="luci_password"></div></div>
</div></div>
<div class="cbi-page-actions"><button class="btn cbi-button-positive important">Log in</button></div>
</form></div></div>
</body></html>`;
}

function menuEntry(name: string, text: string): string {
  return `<li><a href="/cgi-bin/luci/admin/${name}">${text}</a></li>`;
}

function menuGroup(text: string, entries: string): string {
  return `<li class="dropdown"><a class="menu" href="#">${text}</a><ul class="dropdown-menu">${entries}</ul></li>`;
}

function shell(route: string, title: string): string {
  return `${head(title)}
<body class="lang_en" data-page="${route.replaceAll('/', '-')}">
<header><a class="brand" href="/">MapleRouter</a>
<ul class="nav" id="topmenu">
${menuGroup('Status', menuEntry('status/overview', 'Overview') + menuEntry('status/channel_analysis', 'Channel Analysis') + menuEntry('status/logs', 'System Log'))}
${menuGroup('System', menuEntry('system/system', 'System') + menuEntry('system/reboot', 'Reboot'))}
${menuGroup('Network', menuEntry('network/network', 'Interfaces') + menuEntry('network/wireless', 'Wireless') + menuEntry('network/dhcp', 'DHCP') + menuEntry('network/firewall', 'Firewall'))}
<li><a href="/cgi-bin/luci/admin/logout">Log out</a></li>
</ul>
<div id="indicators" class="pull-right"></div>
</header>
<div id="maincontent" class="container">
<div id="tabmenu" style="display:none"></div>
<div id="view"><div class="spinning">Loading view…</div></div>
<footer><span>Lab firmware, styled after <a href="https://github.com/openwrt/luci">LuCI</a></span><ul class="breadcrumb pull-right" id="modemenu" style="display:none"></ul></footer>
</div>
<script>L = { env: { requestpath: ${inScript(route.split('/'))} } };</script>
<script type="module" src="/luci-static/resources/luci.js"></script>
</body></html>`;
}
