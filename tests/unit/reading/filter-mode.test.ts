/** What the options of a filter's mode mean, where a single word for allowing or forbidding would misread them. */
import { describe, expect, it } from 'vitest';
import { filterModeOf, restricts } from '../../../utils/reading/filter-mode.ts';

const MEANT: readonly [mode: 'off' | 'allow' | 'deny', hasOff: boolean, texts: readonly string[]][] = [
  [
    'off',
    true,
    [
      'Allow everyone',
      'Allow any device',
      'Alle Geräte zulassen',
      'Alle zulassen',
      'Autoriser tous les appareils',
      'Permitir todos los dispositivos',
      'Consenti tutti i dispositivi',
      'Permitir todos os dispositivos',
      'Alle apparaten toestaan',
      'Zezwól wszystkim urządzeniom',
      'Povolit všechna zařízení',
      'Разрешить всем',
      'Tillåt alla enheter',
      'Tüm cihazlara izin ver',
      'すべての端末を許可',
      '允许所有设备',
      '允許所有裝置',
      'Neue Geräte zulassen',
      'Allow new devices',
      'Nobody is blocked',
      'Open to all',
      'Für alle offen',
      'Kein Filter',
      'Do not filter',
    ],
  ],
  ['deny', false, ['Allow everyone', 'Alle zulassen', 'Autoriser tous']],
  ['allow', false, ['Alle sperren', 'Bloquer tous', 'Block everyone', 'Bloquear todos']],
  [
    'deny',
    true,
    [
      'Allow all except listed',
      'Alle zulassen außer gelistete',
      'Autoriser tous sauf la liste',
      'Permitir todos excepto la lista',
      'Consenti tutti tranne i dispositivi in elenco',
      'Everyone except the devices below',
      'Разрешить всем, кроме списка',
      'Allow devices not in the list',
      'Allow devices not on the list',
      'Alle Geräte der Liste sperren',
      'Block all devices in the list',
      'Bloquer tous les appareils de la liste',
      'Gelistete Geräte nicht zulassen',
      'Do not allow devices in the list',
      'Keep these devices out',
      'Sperrliste',
      'Ausschlussliste',
    ],
  ],
  [
    'allow',
    true,
    [
      'Block all except listed',
      'Alle sperren außer Geräte der Liste',
      'Bloquer tous les appareils sauf la liste',
      'Bloquear todos excepto la lista',
      'Запретить всем, кроме списка',
      'Nicht gelistete Geräte sperren',
      'Bloquer les appareils qui ne sont pas dans la liste',
      'Bloquear dispositivos que no están en la lista',
      'Block devices not on this list',
      'Block devices not in list',
      'Запретить устройства не из списка',
      'Neue Geräte sperren',
      'Unbekannte Geräte blockieren',
      'Block new devices',
      'Allow all devices in the list',
      'Alle Geräte der Liste zulassen',
      'Permitir todos los equipos de la lista',
      'Only my devices',
      'Let only these devices in',
      'Positivliste',
      'Erlaubnisliste',
    ],
  ],
  [
    'allow',
    true,
    [
      'Allow listed devices and deny all others',
      'Geräte der Liste zulassen und alle anderen sperren',
      'Autoriser les appareils listés et bloquer tous les autres',
      'Permitir los equipos de la lista y bloquear todos los demás',
      'Permitir os dispositivos da lista e bloquear todos os outros',
      'Разрешить устройствам из списка и запретить всем остальным',
    ],
  ],
  [
    'deny',
    true,
    [
      'Deny listed devices and allow all others',
      'Geräte der Liste sperren und alle anderen zulassen',
      'Bloquer les appareils listés et autoriser tous les autres',
      'Bloquear los equipos de la lista y permitir todos los demás',
      'Bloquear os dispositivos da lista e permitir todos os outros',
      'Запретить устройствам из списка и разрешить всем остальным',
    ],
  ],
];

describe.each(MEANT)('%s, a third choice switches the filter off: %s', (mode, hasOff, texts) => {
  it.each(texts)('%s', (text) => expect(filterModeOf(text, '', hasOff)).toBe(mode));
});

it('a whole sentence names nothing', () => {
  expect(
    filterModeOf(
      'All of this is explained in the manual, which says who may connect and who is on the list, and when.',
      '',
      true,
    ),
  ).toBeNull();
});

describe('everybody or few', () => {
  it.each([
    ['Allow All', 'Restrict Access'],
    ['Alle zulassen', 'Zugriff beschränken'],
    ['Tout autoriser', "Restreindre l'accès"],
    ['Permitir todos', 'Restringir el acceso'],
    ['Consenti tutti', "Limita l'accesso"],
    ['Alle toestaan', 'Toegang beperken'],
    ['Zezwól wszystkim', 'Ogranicz dostęp'],
    ['Разрешить всем', 'Ограничить доступ'],
    ['允许所有', '限制访问'],
  ])('%s: off, %s: on', (all, few) => {
    expect([restricts(all), restricts(few)]).toEqual([false, true]);
  });

  it.each(['Allow all except those listed', 'Allow', 'Deny all', 'None', 'Everyone'])(
    '%s says nothing of it',
    (text) => {
      expect(restricts(text)).toBeNull();
    },
  );
});

describe('words that one language shares with "all" of another', () => {
  it.each([
    ['Impedisci accesso alla rete ai PC elencati', 'deny'],
    ["Nega l'accesso alle stazioni in elenco", 'deny'],
    ['Nega alle MAC in lista', 'deny'],
    ['Consenti alle stazioni in elenco', 'allow'],
    ["Consenti l'accesso all'elenco seguente", 'allow'],
    ['Permitir dessa lista', 'allow'],
    // What is meant for everybody stays so.
    ['Consenti a tutti i dispositivi', 'off'],
    ['Tillåt alla enheter', 'off'],
    ['Blockera alla utom listade', 'allow'],
    ['Alle zulassen', 'off'],
  ])('%s: %s', (text, mode) => {
    expect(filterModeOf(text, '', true)).toBe(mode);
  });

  it.each([
    ["Permettre l'accès à cette liste de clients sans fil", 'allow'],
    ["Permettre l'accès à cette liste de clients sans fils", 'allow'],
    ["Refuser l'accès à cette liste de clients sans fils", 'deny'],
    ['Permitir a lista de clientes sem fio', 'allow'],
    ['Permitir a lista de clientes sem fios', 'allow'],
    ['Consenti ai client senza fili in elenco', 'allow'],
    ['Consenti ai client senza filo in elenco', 'allow'],
    ['Permitir clientes sin cables de la lista', 'allow'],
    ['Permitir clientes sin hilos de la lista', 'allow'],
    ['Zezwól klientom bez kabla z listy', 'allow'],
    ['Разрешить клиентам без проводов из списка', 'allow'],
    ['Kablosuz listedeki cihazlara izin ver', 'allow'],
    ['Povolit bezdrátovým klientům ze seznamu', 'allow'],
  ])('%s: without wires is not without anybody', (text, mode) => {
    expect(filterModeOf(text, '', false)).toBe(mode);
  });

  it('says nothing of a choice between two where the words for both stand in an unknown order', () => {
    expect(filterModeOf('Consenti oppure nega', '', false)).toBe(null);
  });
});
