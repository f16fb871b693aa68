/** The radio's switch where label and heading run together, and where a button stands beside its state. Pages of our own. */
import { MENU, type PageCase } from '../case.ts';

const NAME = '<p><label for="n">Name (SSID)</label> <input id="n" value="Birch"></p>';

const lists: PageCase[] = (
  [
    ['WLAN einrichten', 'Wireless LAN : ', 'Aktiviert', 'Deaktiviert'],
    ['Configuration sans fil', 'LAN sans fil : ', 'Activé', 'Désactivé'],
    ['Configuración inalámbrica', 'LAN inalámbrica : ', 'Activado', 'Desactivado'],
    ['Impostazioni wireless', 'LAN wireless : ', 'Attivato', 'Disattivato'],
  ] as const
).map(([title, label, on, off]) => ({
  name: `a title and a label in one list: ${label}`,
  body: `${MENU}<ul><li class="title">${title}</li><li>${label}</li><li><input type="radio" id="on" name="ssid_state" value="0"> ${on} <input type="radio" name="ssid_state" value="1" checked> ${off}</li></ul>${NAME}`,
  settings: [
    ['radio-enable', null, 'off', '#on'],
    ['ssid', null, 'Birch', '#n'],
  ],
}));

const buttons: PageCase[] = (
  [
    ['WLAN status', 'Off', 'Turn on', 'off'],
    ['WLAN status', 'Enabled', 'Disable', 'on'],
    ['État WLAN', 'Éteint', 'Allumer', 'off'],
    ['Estado WLAN', 'Activado', 'Desactivar', 'on'],
  ] as const
).map(([label, state, caption, value]) => ({
  name: `a button beside its state: ${label} ${state} [${caption}]`,
  title: 'WLAN',
  body: `${MENU}<table><tr><td>${label}:</td><td>${state}</td><td><button id="b">${caption}</button></td></tr></table>${NAME}`,
  settings: [
    ['radio-enable', null, value, '#b'],
    ['ssid', null, 'Birch', '#n'],
  ],
}));

const others: PageCase[] = [
  {
    name: 'a button beside the state of something else switches no radio',
    title: 'WLAN',
    body: `${MENU}<table><tr><td>WLAN schedule status:</td><td>Off</td><td><button>Turn on</button></td></tr></table>${NAME}`,
    settings: [['ssid', null, 'Birch', '#n']],
  },
  {
    name: 'the line of a gateway, shown alone in its frame',
    title: 'Gateway CG-3700',
    body: `${MENU}<h2>Cable connection</h2><table><tr><th>Downstream channel</th><th>Upstream power (dBmV)</th></tr><tr><td>1</td><td>42</td></tr></table>`,
    settings: [],
  },
];

export const switched: readonly PageCase[] = [...lists, ...buttons, ...others];
