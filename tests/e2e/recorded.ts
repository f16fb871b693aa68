/** What went over the wire on a journey, as the proxy heard it: pages that were opened, and nothing of the extension's. */
import { expect } from 'vitest';
import type { LabRouter } from '../../tooling/browsers/routers.ts';
import type { Session } from '../../tooling/browsers/session.ts';

/** Services of the makers of the browsers, which these ask by themselves; all refused. */
const BROWSERS_OWN =
  /^(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::443)?$/;

const times = (count: number, ...lines: string[]): string[] => Array.from({ length: count }, () => lines).flat();

const LUCI_STYLE = 'GET /luci-static/bootstrap/cascade.css';
const LUCI = [LUCI_STYLE, 'GET /luci-static/resources/luci.js', 'POST /ubus/'];
const CARDS = ['GET /', 'GET /app.js', 'GET /api/config'];
const ADDED = ['POST /wlan_acl.cgi', 'GET /WLG_acl_add.htm', 'POST /wlan_acl_add.cgi', 'GET /WLG_acl.htm'];

/**
 * What each lab router is asked for on the whole way of journey.test.ts: the landing page, the way to the setting, changed and
 * saved, put back and saved, changed again and saved. One request more, whosever it is, is one too many.
 */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  luci: [
    'GET /',
    'GET /cgi-bin/luci/',
    LUCI_STYLE,
    'POST /cgi-bin/luci/',
    'GET /cgi-bin/luci/',
    'GET /cgi-bin/luci/admin/status/overview',
    ...LUCI,
    ...times(4, 'GET /cgi-bin/luci/admin/network/wireless', ...LUCI),
  ],
  tables: ['GET /', 'GET /index.htm', 'GET /WLG_acl.htm', ...ADDED, 'POST /wlan_acl.cgi', 'GET /WLG_acl.htm', ...ADDED],
  cards: [...times(3, ...CARDS, 'PUT /api/config'), ...CARDS],
  german: [
    'GET /',
    'POST /anmelden',
    'GET /uebersicht.html',
    'GET /wlan.html',
    ...times(3, 'POST /wlan.html', 'GET /wlan.html'),
  ],
  // Each frame loads when it likes, and a browser that learns of the password asks twice: what, and not when.
  frameset: [
    'GET /',
    'GET /dynaform/top.htm',
    'GET /help/StatusHelpRpm.htm',
    'GET /localiztion/char_set.js',
    'GET /userRpm/MenuRpm.htm',
    'GET /userRpm/StatusRpm.htm',
    'GET /userRpm/WlanNetworkRpm.htm',
  ],
};

/** Nobody was asked but the lab and, by the browser itself, its maker. */
export function expectNoStrangers({ lab }: Session): void {
  expect(lab.refused.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
}

/** A page's style sheet and script are asked for at once, and either may be heard first. */
function withoutRaces(lines: readonly string[]): string[] {
  const isStatic = (line: string | undefined) => line?.startsWith('GET /luci-static/') ?? false;
  const sorted = [...lines];
  for (const [at, line] of lines.entries()) {
    if (!isStatic(line) || isStatic(lines[at - 1])) continue;
    const others = lines.slice(at).findIndex((each) => !isStatic(each));
    const until = others < 0 ? lines.length : at + others;
    sorted.splice(at, until - at, ...lines.slice(at, until).toSorted());
  }
  return sorted;
}

/** Holds the record of a whole way to what the router's own pages load. */
export function expectPageLoadsOnly(session: Session, { id }: LabRouter): void {
  expectNoStrangers(session);
  const { lab } = session;
  const hosts = new Set(lab.asked.map((line) => line.split(/[ /]/)[1]));
  expect(hosts.size).toBe(1);
  const asked = lab.asked
    .map((line) => line.replace(/ [^/]+/, ' '))
    // A browser asks for the picture of a tab when it likes; a script of the page asks for several things at once.
    .filter((line) => line !== 'GET /favicon.ico')
    .filter((line, at, all) => line !== all[at - 1]);
  if (id === 'frameset') return expect([...new Set(asked)].toSorted()).toEqual(LOADS[id]);
  expect(withoutRaces(asked)).toEqual(withoutRaces(LOADS[id]!));
}
