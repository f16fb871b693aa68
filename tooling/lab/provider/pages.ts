/** The provider's pages. Nothing here is a form of HTML's own but the sign-in. */
import type { Device, Home, Radio, Security } from '../home.ts';
import { esc } from '../site.ts';

const CSS = `*{box-sizing:border-box}body{margin:0;font:16px/1.45 system-ui,sans-serif;background:#f4f1f8;color:#241b33}header{background:#4b1f8f;color:#fff;padding:14px 20px;display:flex;gap:16px;align-items:center}
header a{color:#fff}.app{background:#fff4d6;padding:8px 20px;font-size:14px}main{max-width:560px;margin:0 auto;padding:16px}.card{display:block;background:#fff;border-radius:14px;padding:18px;margin-bottom:14px;box-shadow:0 1px 3px #0002;color:inherit;text-decoration:none}
.card h2{margin:0 0 4px;font-size:18px}.set{display:flex;justify-content:space-between;align-items:center;gap:12px;padding:10px 0;border-top:1px solid #eee}.toggle{width:52px;height:28px;border-radius:14px;border:0;background:#b9b3c6;position:relative;cursor:pointer}
.toggle::after{content:"";position:absolute;inset:3px auto 3px 3px;width:22px;border-radius:50%;background:#fff}.toggle[aria-checked=true]{background:#4b1f8f}.toggle[aria-checked=true]::after{inset:3px 3px 3px auto}
.picker{position:relative}.picker>button{font:inherit;padding:8px 14px;border:1px solid #bbb;border-radius:8px;background:#fff;min-width:190px;text-align:left}.picker ul{position:absolute;z-index:2;right:0;margin:4px 0 0;padding:4px;list-style:none;background:#fff;border:1px solid #bbb;border-radius:8px;min-width:190px;max-height:220px;overflow:auto}
.picker li{padding:8px 10px;cursor:pointer}.picker li[aria-selected=true]{background:#eee6fa}[hidden]{display:none!important}.save{position:sticky;bottom:0;background:#f4f1f8;padding:12px 0}.save button,.main-button{font:inherit;padding:10px 22px;border:0;border-radius:22px;background:#4b1f8f;color:#fff}
input{font:inherit;padding:8px;border:1px solid #bbb;border-radius:8px}.people{list-style:none;margin:0;padding:0}.people li{display:flex;justify-content:space-between;gap:12px;padding:10px 0;border-top:1px solid #eee}`;

const SECURITY: readonly (readonly [Security, string])[] = [
  ['wpa2', 'WPA2 (recommended for older devices)'],
  ['wpa2wpa3', 'WPA2 and WPA3'],
  ['wpa3', 'WPA3 only'],
];

function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>HubOne | ${title}</title><style>${CSS}</style></head>
<body><header><a href="/" aria-label="Home"><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path d="M2 11 11 3l9 8v9H2z" fill="#fff"/></svg></a><b>HubOne</b></header>
<p class="app">Manage your hub on the go with the HubOne app.</p><main><h1>${title}</h1>${content}</main><script src="/app.js"></script></body></html>`;
}

const card = (href: string, title: string, text: string) =>
  `<a class="card" href="${href}"><h2>${title}</h2><span>${text}</span></a>`;
const setting = (name: string, control: string) => `<div class="set"><span>${name}</span>${control}</div>`;
const toggle = (id: string, name: string, on: boolean) =>
  `<button type="button" class="toggle" role="switch" id="${id}" aria-label="${name}" aria-checked="${on}"></button>`;

/** A drop-down drawn from a button and a list; the list is in the page only while it is open. */
function picker(
  id: string,
  name: string,
  pairs: readonly (readonly [string | number, string])[],
  chosen: string | number,
) {
  const shown = pairs.find(([value]) => String(value) === String(chosen))?.[1] ?? '';
  return `<div class="picker" id="${id}" data-value="${esc(chosen)}"><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-label="${name}: ${esc(shown)}">${esc(shown)}</button>
<template>${pairs.map(([value, text]) => `<li role="option" data-value="${esc(value)}">${esc(text)}</li>`).join('')}</template></div>`;
}

const SAVE = '<div class="save"><button type="button" id="save">Save changes</button></div>';

export function signIn(): string {
  return page(
    'Sign in',
    `<form method="post" action="/signin" class="card"><label for="pw">Admin password</label> <input type="password" id="pw" name="pw"> <button class="main-button" type="submit">Sign in</button><p>You can find the admin password on the card on the back of your hub.</p></form>`,
  );
}

export function wizard(): string {
  return page(
    'Welcome to your hub',
    `<div class="card"><h2>Let’s get you started</h2><p>In three steps we help you to name your Wi-Fi and to connect your devices.</p><p><a class="main-button" href="/wifi">Start</a> &nbsp; <a href="/greeted">Skip for now</a></p></div>`,
  );
}

export function start(home: Home): string {
  return page(
    'Hello',
    card('/broadband', 'Broadband', 'Connected, 74 Mbit/s down') +
      card('/wifi', 'Wi-Fi', `${esc(home.radios['2.4'].ssid)} and ${esc(home.radios['5'].ssid)}`) +
      card('/devices', 'Devices', 'See who is connected') +
      card('/access', 'Access control', 'Decide which devices may join'),
  );
}

export function broadband(): string {
  return page('Broadband', '<div class="card"><h2>Connected</h2><p>74 Mbit/s down, 18 Mbit/s up.</p></div>');
}

const bandName = ({ band }: Radio) => `${band} GHz`;
const low = (home: Home) => [home.radios['2.4'], home.radios['5']];
const key = ({ band }: Radio) => band.replace('.', '');

export function wifi(home: Home): string {
  return page(
    'Wi-Fi',
    low(home)
      .map(
        (radio) =>
          `<section class="card" data-band="${radio.band}"><h2>${bandName(radio)} network</h2>${setting('Wi-Fi on', toggle(`on-${key(radio)}`, `${bandName(radio)} Wi-Fi`, radio.enabled))}${setting('Network name', `<input type="text" id="name-${key(radio)}" aria-label="Network name" value="${esc(radio.ssid)}">`)}${setting('Security', picker(`security-${key(radio)}`, 'Security', SECURITY, radio.security))}</section>`,
      )
      .join('') +
      card('/wifi/advanced', 'Advanced Wi-Fi', 'Channels') +
      SAVE,
  );
}

export function advanced(home: Home): string {
  return page(
    'Advanced Wi-Fi',
    low(home)
      .map((radio) => {
        const numbers = radio.band === '5' ? [36, 40, 44, 48] : Array.from({ length: 13 }, (_, at) => at + 1);
        const pairs = [['auto', 'Automatic'] as const, ...numbers.map((one) => [one, String(one)] as const)];
        return `<section class="card" data-band="${radio.band}"><h2>${bandName(radio)} network</h2>${setting('Channel', picker(`channel-${key(radio)}`, 'Channel', pairs, radio.channel))}</section>`;
      })
      .join('') + SAVE,
  );
}

export function devices(connected: readonly Device[]): string {
  return page(
    'Devices',
    `<div class="card"><h2>Connected now</h2><ul class="people">${connected.map(({ name, mac, band }) => `<li><span>${esc(name)}<br><small>${mac}, ${band} GHz</small></span><button type="button" class="block" data-mac="${mac}">Block</button></li>`).join('')}</ul></div>`,
  );
}

export function access(blocked: readonly string[]): string {
  return page(
    'Access control',
    `<div class="card"><h2>Blocked devices</h2><p>Devices on this list cannot join your Wi-Fi.</p><ul class="people" id="blocked">${blocked.map((mac) => `<li><span>${mac}</span><button type="button" class="unblock" data-mac="${mac}">Unblock</button></li>`).join('')}</ul></div>
<div class="card"><h2>Block a device</h2>${setting('Address', '<input type="text" id="block-mac" aria-label="MAC address" placeholder="00:00:00:00:00:00">')}<button type="button" class="main-button" id="block-add">Block</button></div>`,
  );
}
