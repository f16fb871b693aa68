/** Kinds of fault of the fifteenth round and what stood open before it, each with a page where the rule stays silent. */
import { MENU, options, type PageCase } from '../case.ts';

const pick = (id: string, label: string, chosen: string, ...all: string[]): string =>
  `<p><label for="${id}">${label}</label><select id="${id}">${options(chosen, ...all)}</select></p>`;
const text = (id: string, label: string, value: string): string =>
  `<p><label for="${id}">${label}</label><input id="${id}" value="${value}"></p>`;
const PHONE = '3C:5A:B4:10:22:31';

const czech = (chosen: string): string => pick('b', 'Vysílat SSID', chosen, 'Povolit', 'Zakázat');

export const unseenFifteen: PageCase[] = [
  {
    name: 'what is allowed or forbidden as others switch it on and off, in Czech',
    body: `${MENU}<h1>Wi-Fi 2,4 GHz</h1>${text('n', 'SSID', 'Jasan')}${pick('r', 'Bezdrátové rádio', 'Povolit', 'Povolit', 'Zakázat')}${czech('Zakázat')}${pick('i', 'Izolace AP', 'Zakázat', 'Povolit', 'Zakázat')}`,
    settings: [
      ['ssid', '2.4', 'Jasan', '#n'],
      ['radio-enable', '2.4', 'on', '#r'],
      ['ssid-broadcast', '2.4', 'off', '#b'],
      ['ap-isolation', '2.4', 'off', '#i'],
    ],
  },
  {
    name: 'the same in Russian, the name hidden by a choice that says so',
    body: `${MENU}<h1>Wi-Fi 2,4 ГГц</h1>${text('n', 'SSID', 'Ясень')}${pick('b', 'Скрыть SSID', 'Разрешить', 'Разрешить', 'Запретить')}${pick('i', 'Обмен данными между клиентами', 'Запретить', 'Разрешить', 'Запретить')}`,
    settings: [
      ['ssid', '2.4', 'Ясень', '#n'],
      ['ssid-broadcast', '2.4', 'off', '#b'],
      ['ap-isolation', '2.4', 'on', '#i'],
    ],
  },
  {
    name: 'the same words of who is let in stay the rule of a filter',
    body: `${MENU}<h1>Filtr MAC adres</h1>${pick('m', 'Bezdrátový přístup', 'Zakázat', 'Povolit', 'Zakázat')}<textarea id="l" name="maclist">${PHONE}</textarea>`,
    settings: [
      ['mac-filter-mode', null, 'deny', '#m'],
      ['mac-filter-list', null, [PHONE], '#l'],
    ],
  },
];
