/** Who is meant by a rule: those on the list or all others, said in one sentence of any of the languages. */
import { describe, expect, it } from 'vitest';
import { filterModeOf } from '../../../utils/reading/filter-mode.ts';

/** [others kept out, others let in, the listed kept out and others let in, the listed let in and others kept out] */
const SENTENCES: Record<string, readonly [string, string, string, string]> = {
  en: [
    'Block every device that is not on the list',
    'Accept devices which are not listed here',
    'Block the listed devices, all others may join',
    'Allow the listed devices, the rest is blocked',
  ],
  de: [
    'Geräte sperren, die nicht in der Liste stehen',
    'Nicht aufgelistete Geräte zulassen',
    'Geräte der Liste sperren, alle anderen zulassen',
    'Geräte der Liste zulassen, übrige Geräte sperren',
  ],
  fr: [
    'Bloquer les appareils qui ne sont pas dans la liste',
    'Autoriser les appareils non listés',
    'Bloquer les appareils de la liste, autoriser les autres',
    'Autoriser les appareils de la liste, bloquer les autres',
  ],
  it: [
    'Blocca i dispositivi che non sono nella lista',
    'Consenti i dispositivi non elencati',
    'Blocca i dispositivi elencati, consenti gli altri',
    'Consenti i dispositivi elencati, blocca gli altri',
  ],
  es: [
    'Bloquear equipos que no aparecen en esta lista',
    'Permitir equipos que no están en la lista de abajo',
    'Bloquear los equipos de la lista, permitir los demás',
    'Permitir los equipos de la lista, bloquear los otros',
  ],
  pt: [
    'Bloquear aparelhos que não estão na lista',
    'Permitir aparelhos não listados',
    'Bloquear os aparelhos da lista, permitir os outros',
    'Permitir os aparelhos da lista, bloquear os demais',
  ],
  nl: [
    'Apparaten weigeren die niet zijn opgenomen',
    'Apparaten toestaan die niet in deze lijst staan',
    'Apparaten in de lijst weigeren, andere toestaan',
    'Apparaten in de lijst toestaan, overige weigeren',
  ],
  pl: [
    'Zablokuj urządzenia nie wymienione poniżej',
    'Zezwól urządzeniom nie wymienionym na liście',
    'Zablokuj urządzenia z listy, pozostałym zezwól',
    'Zezwól urządzeniom z listy, inne zablokuj',
  ],
  cs: [
    'Zakázat zařízení, která nejsou v seznamu uvedena',
    'Povolit zařízení neuvedená v seznamu',
    'Vypnout přístup zařízením v seznamu, ostatním povolit',
    'Zapnout přístup zařízením v seznamu, ostatním zakázat',
  ],
  ru: [
    'Запретить доступ устройствам, не включённым в список',
    'Разрешить устройства, не указанные в списке',
    'Запретить устройства из списка, остальные разрешить',
    'Разрешить устройства из списка, другие запретить',
  ],
  sv: [
    'Blockera enheter som inte finns i listan',
    'Tillåt enheter som inte finns på listan',
    'Blockera enheter i listan, övriga tillåts',
    'Tillåt enheter i listan, blockera andra',
  ],
  tr: [
    'Listede bulunmayan cihazları engelle',
    'Listelenmeyen cihazlara izin ver',
    'Listedeki cihazları engelle, diğerlerine izin ver',
    'Listedeki cihazlara izin ver, diğerlerini engelle',
  ],
  ja: [
    'リストにない端末を拒否',
    'リストにない端末を許可',
    'リストの端末を拒否、その他は許可',
    'リストの端末を許可、その他は拒否',
  ],
  'zh-Hans': [
    '禁止不在列表中的设备',
    '允许不在列表中的设备',
    '禁止列表中的设备,允许其他设备',
    '允许列表中的设备,禁止其他设备',
  ],
  'zh-Hant': [
    '拒絕不在列表中的裝置',
    '允許不在列表中的裝置',
    '拒絕列表中的裝置,允許其他裝置',
    '允許列表中的裝置,拒絕其他裝置',
  ],
};

describe('a rule in one sentence', () => {
  for (const [language, [blockOthers, admitOthers, blockListed, admitListed]] of Object.entries(SENTENCES)) {
    it.each([
      [blockOthers, 'allow'],
      [admitOthers, 'deny'],
      [blockListed, 'deny'],
      [admitListed, 'allow'],
    ])(`${language}: %s`, (text, mode) => {
      expect([filterModeOf(text, '', true), filterModeOf(text, '', false)]).toEqual([mode, mode]);
    });
  }

  it.each(['Enable access control for all devices', 'Zugangskontrolle für die aufgelisteten Geräte aktivieren'])(
    'a filter that is switched on lets nobody in by that: %s',
    (text) => {
      expect(filterModeOf(text, '', true)).toBeNull();
    },
  );

  it.each([
    ['Do not allow the listed devices', 'deny'],
    ['Die aufgelisteten Geräte nicht zulassen', 'deny'],
    ['Ne pas autoriser les appareils de la liste', 'deny'],
    ['Non consentire i dispositivi elencati', 'deny'],
    ['No permitir los equipos de la lista', 'deny'],
    ['Не разрешать устройства из списка', 'deny'],
  ])('what is not done to the listed: %s', (text, mode) => {
    expect(filterModeOf(text, '', true)).toBe(mode);
  });
});
