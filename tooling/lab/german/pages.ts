/** The German router's pages. */
import type { Device, Home, Neighbour, Radio } from '../home.ts';
import { checked, esc, options } from '../site.ts';

export const MODES: Record<Radio['band'], readonly (readonly [string, string, string[]])[]> = {
  '2.4': [
    ['bgn', '802.11 b/g/n', ['b', 'g', 'n']],
    ['bgnax', '802.11 b/g/n/ax', ['b', 'g', 'n', 'ax']],
  ],
  '5': [
    ['an', '802.11 a/n', ['a', 'n']],
    ['anac', '802.11 a/n/ac', ['a', 'n', 'ac']],
  ],
};
const SECURITY = [
  ['open', 'Unverschlüsselt (nicht empfohlen)'],
  ['wpa2', 'WPA2 (AES)'],
  ['wpa2wpa3', 'WPA2 + WPA3 (Mischbetrieb)'],
  ['wpa3', 'WPA3'],
] as const;

const CSS = `body{margin:0;font:14px Verdana,sans-serif;background:#f2f2f2;color:#222}#kopf{background:#5a1f5c;color:#fff;padding:12px 20px;font-size:18px}
#rahmen{display:flex}#menue{width:200px;padding:12px;background:#fff}#menue a{display:block;padding:6px;color:#5a1f5c}#inhalt{padding:12px 24px}
table.einst{border-collapse:collapse;background:#fff;width:560px}table.einst th{text-align:left;font-weight:normal;width:240px}table.einst td,table.einst th{border-bottom:1px solid #ddd;padding:6px 8px}`;

const MENU = [
  ['uebersicht', 'Übersicht'],
  ['wlan', 'WLAN-Grundeinstellungen'],
  ['kanal', 'Funkkanal und Übertragung'],
  ['zugang', 'WLAN-Zugangsbeschränkung (MAC-Filter)'],
  ['geraete', 'Verbundene Geräte'],
  ['umgebung', 'WLAN-Umgebung'],
  ['neustart', 'Neustart'],
] as const;

function page(title: string, content: string): string {
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Heimrouter W 700 - ${title}</title><style>${CSS}</style></head>
<body><div id="kopf">Heimrouter W 700</div><div id="rahmen"><div id="menue">${MENU.map(([name, text]) => `<a href="/${name}.html">${text}</a>`).join('')}<a href="#internet">Internetzugang</a><a href="#telefonie">Telefonie</a></div>
<div id="inhalt"><h1>${title}</h1>${content}</div></div></body></html>`;
}

const row = (name: string, field: string) => `<tr><th>${name}</th><td>${field}</td></tr>`;
const form = (action: string, content: string) =>
  `<form method="post" action="/${action}.html">${content}<p><input type="submit" name="speichern" value="Speichern"> <input type="reset" value="Verwerfen"></p></form>`;
const perRadio = (home: Home, rows: (radio: Radio, suffix: string) => string) =>
  Object.values(home.radios)
    .sort((a, b) => a.band.localeCompare(b.band))
    .map(
      (radio) =>
        `<h2>Funknetz ${radio.band.replace('.', ',')} GHz</h2><table class="einst">${rows(radio, radio.band === '5' ? '_5' : '_24')}</table>`,
    )
    .join('');

export function login(): string {
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Heimrouter W 700</title><style>${CSS}</style></head><body><div id="kopf">Heimrouter W 700</div>
<div id="inhalt"><h1>Anmelden</h1><form method="post" action="/anmelden"><table class="einst">${row('Gerätepasswort', '<input type="password" name="passwort">')}</table><p><input type="submit" value="Anmelden"></p></form><p>Das Gerätepasswort steht auf der Rückseite des Routers.</p></div></body></html>`;
}

export function overview(home: Home): string {
  return page(
    'Übersicht',
    `<table class="einst">${row('Internet', 'verbunden')}${Object.values(home.radios)
      .map((radio) =>
        row(
          `WLAN ${radio.band.replace('.', ',')} GHz`,
          `${esc(radio.ssid)}, ${radio.enabled ? 'eingeschaltet' : 'ausgeschaltet'}`,
        ),
      )
      .join('')}</table>`,
  );
}

export function wlan(home: Home): string {
  return page(
    'WLAN-Grundeinstellungen',
    form(
      'wlan',
      perRadio(
        home,
        (radio, suffix) =>
          row(
            'Funknetz',
            `<input type="radio" name="funk${suffix}" value="an"${checked(radio.enabled)}> eingeschaltet <input type="radio" name="funk${suffix}" value="aus"${checked(!radio.enabled)}> ausgeschaltet`,
          ) +
          row(
            'Name (SSID)',
            `<input type="text" name="wlan_name${suffix}" value="${esc(radio.ssid)}" maxlength="32">`,
          ) +
          row('Name sichtbar', `<input type="checkbox" name="sichtbar${suffix}" value="1"${checked(!radio.hidden)}>`) +
          row('Verschlüsselung', `<select name="schluessel${suffix}">${options(SECURITY, radio.security)}</select>`) +
          row('WLAN-Schlüssel', `<input type="password" name="psk${suffix}" value="cedar8river22">`),
      ),
    ),
  );
}

export function channel(home: Home): string {
  return page(
    'Funkkanal und Übertragung',
    form(
      'kanal',
      perRadio(home, (radio, suffix) => {
        const numbers =
          radio.band === '5' ? [36, 40, 44, 48, 52, 100, 104] : Array.from({ length: 13 }, (_, i) => i + 1);
        const mode =
          MODES[radio.band].findLast(([, , standards]) => standards.every((s) => radio.standards.includes(s)))?.[0] ??
          '';
        const widths = radio.band === '5' ? [20, 40, 80] : [20, 40];
        return (
          row(
            'Funkkanal',
            `<select name="kanal${suffix}">${options([['auto', 'automatisch'], ...numbers.map((n) => [n, `Kanal ${n}`] as const)], radio.channel)}</select>`,
          ) +
          row(
            'Kanalbandbreite',
            `<select name="breite${suffix}">${options(
              widths.map((w) => [w, `${w} MHz`] as const),
              radio.width,
            )}</select>`,
          ) +
          row(
            'Übertragungsmodus',
            `<select name="modus${suffix}">${options(
              MODES[radio.band].map(([value, text]) => [value, text] as const),
              mode,
            )}</select>`,
          ) +
          row(
            'Sendeleistung',
            `<select name="leistung${suffix}">${options(
              [
                ['100', '100 %'],
                ['50', '50 %'],
                ['25', '25 %'],
              ],
              '100',
            )}</select>`,
          )
        );
      }),
    ),
  );
}

export function access(radio: Radio): string {
  const mode = radio.filter === 'allow' ? 'liste' : radio.filter === 'deny' ? 'sperre' : 'alle';
  const choices = [
    ['alle', 'Keine Beschränkung'],
    ['liste', 'Nur Geräte aus der Liste zulassen'],
    ['sperre', 'Geräte aus der Liste sperren'],
  ] as const;
  const rows = radio.macs.map(
    (mac, i) =>
      `<tr><td>Gerät ${i + 1}</td><td>${mac}</td><td><button name="entfernen" value="${mac}">Entfernen</button></td></tr>`,
  );
  return page(
    'WLAN-Zugangsbeschränkung (MAC-Filter)',
    form(
      'zugang',
      `<table class="einst">${row('Zugang zum WLAN', choices.map(([value, text]) => `<input type="radio" name="zugang" value="${value}"${checked(value === mode)}> ${text}<br>`).join(''))}</table>
<h2>Liste der Geräte</h2><table class="einst" id="maclist"><tr><td>Gerätename</td><td>MAC-Adresse</td><td>Aktion</td></tr>${rows.join('')}</table>
<table class="einst">${row('MAC-Adresse hinzufügen', '<input type="text" name="neu" maxlength="17">')}</table>`,
    ),
  );
}

export function devices(list: readonly Device[]): string {
  return page(
    'Verbundene Geräte',
    `<table class="einst"><tr><td>Name</td><td>IP-Adresse</td><td>MAC-Adresse</td><td>Funknetz</td><td>Empfangsstärke</td></tr>${list
      .map(
        (device) =>
          `<tr><td>${esc(device.name)}</td><td>${device.ip}</td><td>${device.mac}</td><td>${device.band.replace('.', ',')} GHz</td><td>${device.rssi} dBm</td></tr>`,
      )
      .join('')}</table>`,
  );
}

export function survey(networks: readonly Neighbour[]): string {
  return page(
    'WLAN-Umgebung',
    `<table class="einst"><tr><td>WLAN-Name</td><td>MAC-Adresse</td><td>Kanal</td><td>Signalstärke</td></tr>${networks
      .map(
        (network) =>
          `<tr><td>${esc(network.ssid)}</td><td>${network.bssid}</td><td>${network.channel}</td><td>${network.rssi} dBm</td></tr>`,
      )
      .join('')}</table>`,
  );
}

export function restart(): string {
  return page(
    'Neustart',
    '<p>Der Router wird neu gestartet. Telefonie und Internet sind einige Minuten nicht verfügbar.</p><p><input type="submit" value="Router neu starten"></p>',
  );
}
