/**
 * A repeater of the same make as the `frameset` router: joins the home's Wi-Fi and sends it on. Its own settings look like a
 * router's and are none of the home's.
 */
import type { Home } from '../home.ts';
import { checked, esc, notFound, options, redirect, type Site, type SiteReply, type SiteRequest } from '../site.ts';

export function makeRepeater(home: Home): Site {
  const radio = home.radios['2.4'];
  return {
    id: 'repeater',
    title: 'A repeater of the same make (not the router)',
    home: null,
    entry: '/',
    answer(request: SiteRequest): SiteReply {
      if (request.path === '/save' && request.method === 'POST') {
        radio.channel = Number(request.form.get('channel'));
        return redirect('/');
      }
      if (request.path !== '/') return notFound();
      return {
        body: `<html><head><meta charset="utf-8"><title>TL-WA850RE</title></head><body><h2>Range Extender</h2>
<table><tr><td><a href="/">Status</a></td><td><a href="/">Range Extender</a></td><td><a href="/">Wireless</a></td></tr></table>
<table><tr><td>Working mode</td><td>Repeater</td></tr><tr><td>Connected to</td><td>${esc(radio.ssid)} (signal -58 dBm)</td></tr></table>
<h3>Extended network</h3><form method="post" action="/save"><table><tr><td>Extended SSID</td><td><input name="ssid" value="${esc(radio.ssid)}_EXT"></td></tr>
<tr><td>Hide SSID</td><td><input type="checkbox" name="hide"${checked(false)}></td></tr>
<tr><td>Channel</td><td><select name="channel">${options(
          Array.from({ length: 13 }, (_, at) => [at + 1, String(at + 1)] as const),
          radio.channel,
        )}</select></td></tr></table><input type="submit" name="Save" value="Save"></form></body></html>`,
      };
    },
  };
}
