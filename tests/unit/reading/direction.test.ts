/** What "on" means for a switch, in every language and wording: taking one for the other turns an advice round. */
import { describe, expect, it } from 'vitest';
import type { SettingKind } from '../../../utils/common/kinds.ts';
import { directionOf, directionOfText, type Direction } from '../../../utils/reading/direction.ts';
import { featuresOf } from '../../../utils/reading/features.ts';
import { toggle } from './build.ts';

const of = (kind: SettingKind, ...texts: string[]): Direction => directionOf(kind, featuresOf(toggle({ texts })));

/** language: devices may talk · devices may not talk · devices are kept apart */
const TALK: Record<string, readonly [may: string, mayNot: string, apart: string]> = {
  cs: ['Povolit komunikaci mezi klienty', 'Zakázat komunikaci mezi klienty', 'Izolace klientů'],
  de: [
    'WLAN-Geräte dürfen untereinander kommunizieren',
    'Kommunikation der Geräte untereinander sperren',
    'Clients isolieren',
  ],
  en: [
    'Allow wireless clients to communicate with each other',
    'Prevent clients from communicating with each other',
    'AP isolation',
  ],
  es: [
    'Permitir que los dispositivos se comuniquen entre sí',
    'Bloquear la comunicación entre clientes',
    'Aislamiento de clientes',
  ],
  fr: [
    'Autoriser les appareils à communiquer entre eux',
    'Interdire aux appareils de communiquer entre eux',
    'Isolation des clients',
  ],
  it: [
    'Consenti ai dispositivi di comunicare tra loro',
    'Blocca la comunicazione tra i dispositivi',
    'Isolamento dei client',
  ],
  ja: ['端末間の通信を許可する', '端末間の通信を禁止する', 'プライバシーセパレータ'],
  nl: ['Apparaten mogen met elkaar communiceren', 'Apparaten mogen niet met elkaar communiceren', 'Clients isoleren'],
  pl: ['Zezwól klientom na komunikację między sobą', 'Blokuj komunikację między klientami', 'Izolacja klientów'],
  pt: [
    'Permitir que os dispositivos comuniquem entre si',
    'Bloquear a comunicação entre clientes',
    'Isolamento de clientes',
  ],
  ru: ['Разрешить обмен данными между клиентами', 'Запретить обмен данными между клиентами', 'Изоляция клиентов'],
  sv: ['Tillåt enheter att kommunicera med varandra', 'Blockera trafik mellan klienter', 'Klientisolering'],
  tr: ['Cihazlar arası iletişime izin ver', 'Cihazlar arası iletişimi engelle', 'İstemci izolasyonu'],
  'zh-Hans': ['允许客户端之间互相访问', '禁止客户端之间互相访问', 'AP隔离'],
  'zh-Hant': ['允許用戶端之間互相存取', '禁止用戶端之間互相存取', 'AP隔離'],
};

/** language: the name is hidden · the name is shown */
const NAME: Record<string, readonly [hide: string, show: string]> = {
  cs: ['Skrýt SSID', 'Vysílat SSID'],
  de: ['SSID verbergen', 'Name des WLAN sichtbar'],
  en: ['Enable hidden wireless', 'Enable SSID broadcast'],
  es: ['Ocultar SSID', 'Difundir SSID'],
  fr: ['Masquer le SSID', 'Diffusion du SSID'],
  it: ['Nascondi SSID', 'SSID visibile'],
  ja: ['SSIDを隠す', 'SSIDブロードキャスト'],
  nl: ['SSID verbergen', 'SSID uitzenden'],
  pl: ['Ukryj SSID', 'Rozgłaszanie SSID'],
  pt: ['Ocultar SSID', 'Difusão do SSID'],
  ru: ['Скрыть SSID', 'Вещание SSID'],
  sv: ['Dölj SSID', 'SSID synlig'],
  tr: ['SSID gizle', 'SSID yayını'],
  'zh-Hans': ['隐藏SSID', '广播SSID'],
  'zh-Hant': ['隱藏SSID', '廣播SSID'],
};

/** language: the radio is switched off · on */
const RADIO: Record<string, readonly [off: string, on: string]> = {
  cs: ['Vypnout bezdrátovou síť', 'Zapnout bezdrátovou síť'],
  de: ['WLAN deaktivieren', 'WLAN aktivieren'],
  en: ['Disable wireless radio', 'Enable wireless radio'],
  es: ['Desactivar Wi-Fi', 'Activar Wi-Fi'],
  fr: ['Désactiver le Wi-Fi', 'Activer le Wi-Fi'],
  it: ['Disattiva Wi-Fi', 'Attiva Wi-Fi'],
  ja: ['無線LANを無効にする', '無線LANを有効にする'],
  nl: ['Wifi uitschakelen', 'Wifi inschakelen'],
  pl: ['Wyłącz Wi-Fi', 'Włącz Wi-Fi'],
  pt: ['Desativar Wi-Fi', 'Ativar Wi-Fi'],
  ru: ['Отключить Wi-Fi', 'Включить Wi-Fi'],
  sv: ['Inaktivera Wi-Fi', 'Aktivera Wi-Fi'],
  tr: ['Wi-Fi devre dışı bırak', 'Wi-Fi etkinleştir'],
  'zh-Hans': ['禁用无线', '启用无线'],
  'zh-Hant': ['停用無線', '啟用無線'],
};

/** language: one name for both bands · a name of its own for 5 GHz */
const BANDS: Record<string, readonly [same: string, different: string]> = {
  cs: ['Stejný název pro 2,4 GHz a 5 GHz', 'Různé názvy pro 2,4 GHz a 5 GHz'],
  de: ['Gleicher Name für 2,4 GHz und 5 GHz', 'Unterschiedliche Namen für 2,4 GHz und 5 GHz'],
  en: ['Same SSID for 2.4 GHz and 5 GHz', 'Different SSID for 5 GHz'],
  es: ['Mismo nombre para 2,4 GHz y 5 GHz', 'Nombre diferente para 5 GHz'],
  fr: ['Même nom pour 2,4 GHz et 5 GHz', 'Nom différent pour 5 GHz'],
  it: ['Stesso nome per 2,4 GHz e 5 GHz', 'Nome diverso per 5 GHz'],
  ja: ['2.4GHzと5GHzで同じSSID', '2.4GHzと5GHzで異なるSSID'],
  nl: ['Zelfde naam voor 2,4 GHz en 5 GHz', 'Verschillende namen voor 2,4 GHz en 5 GHz'],
  pl: ['Ta sama nazwa dla 2,4 GHz i 5 GHz', 'Różne nazwy dla 2,4 GHz i 5 GHz'],
  pt: ['Mesmo nome para 2,4 GHz e 5 GHz', 'Nome diferente para 5 GHz'],
  ru: ['Одинаковое имя для 2,4 ГГц и 5 ГГц', 'Разные имена для 2,4 ГГц и 5 ГГц'],
  sv: ['Samma namn för 2,4 GHz och 5 GHz', 'Olika namn för 2,4 GHz och 5 GHz'],
  tr: ['2,4 GHz ve 5 GHz için aynı ad', '5 GHz için farklı ad'],
  'zh-Hans': ['2.4GHz与5GHz使用相同SSID', '2.4GHz与5GHz使用不同SSID'],
  'zh-Hant': ['2.4GHz與5GHz使用相同SSID', '2.4GHz與5GHz使用不同SSID'],
};

// The words themselves must tell: a switch without any is taken to mean what it says.
describe.each(Object.entries(TALK))('devices among each other, %s', (_language, [may, mayNot, apart]) => {
  it('may talk', () => expect(directionOfText('ap-isolation', may)).toBe('against'));
  it('may not talk', () => expect(directionOfText('ap-isolation', mayNot)).toBe('along'));
  it('are kept apart', () => expect(directionOfText('ap-isolation', apart)).toBe('along'));
});

/** Other ways to say the same; none of them may be taken for its opposite. */
const PREVENTED = [
  'Impedir que os clientes sem fio se comuniquem entre si',
  'Evitar la comunicación entre clientes',
  'Empêcher les clients sans fil de communiquer entre eux',
  'Kommunikation zwischen WLAN-Geräten verhindern',
  'Unterbindet die Kommunikation der WLAN-Geräte untereinander',
  'Impedisci ai client wireless di comunicare tra loro',
  'Voorkom dat draadloze apparaten met elkaar communiceren',
  'Uniemożliwiaj urządzeniom komunikację między sobą',
  'Zabránit komunikaci mezi klienty',
  'Hindra trådlösa klienter från att kommunicera med varandra',
  'Предотвращать обмен данными между клиентами',
  'İstemcilerin birbirleriyle iletişimini önle',
  '無線端末間の通信を防止する',
  '防止无线客户端之间互访',
];
it.each(PREVENTED)('devices may not talk: %s', (words) => expect(directionOfText('ap-isolation', words)).toBe('along'));

it.each([
  'Communication between clients',
  'Wireless clients can see each other',
  'Les appareils peuvent communiquer entre eux',
  'Los dispositivos inalámbricos pueden comunicarse entre sí',
  'Datenverkehr zwischen Geräten',
  'Клиенты могут обмениваться данными между собой',
])('devices may talk: %s', (words) => expect(directionOfText('ap-isolation', words)).toBe('against'));

it.each(['Rendre impossible le dialogue entre clients', 'Hinder communication between clients'])(
  'a verb that nobody knows settles nothing: %s',
  (words) => expect(directionOfText('ap-isolation', words)).toBe('split'),
);

describe.each(Object.entries(NAME))('the name, %s', (_language, [hide, show]) => {
  it('is hidden', () => expect(directionOfText('ssid-broadcast', hide)).toBe('against'));
  it('is shown', () => expect(directionOfText('ssid-broadcast', show)).toBe('along'));
});

describe.each(Object.entries(RADIO))('the radio, %s', (_language, [off, on]) => {
  it('is turned off', () => expect(directionOfText('radio-enable', off)).toBe('against'));
  it('is turned on', () => expect(directionOfText('radio-enable', on)).toBe('along'));
});

describe.each(Object.entries(BANDS))('the bands, %s', (_language, [same, different]) => {
  it('share a name', () => expect(directionOfText('band-steering', same)).toBe('along'));
  it('have their own', () => expect(directionOfText('band-steering', different)).toBe('against'));
});

describe('other wordings', () => {
  it.each<[SettingKind, string, Direction]>([
    ['ap-isolation', 'Disable AP isolation', 'against'],
    ['ap-isolation', 'Block wireless to wireless traffic', 'along'],
    ['ap-isolation', 'Intra-BSS communication', 'against'],
    ['ap-isolation', 'Devices cannot see each other', 'along'],
    ['ssid-broadcast', 'Enable Hide SSID', 'against'],
    ['ssid-broadcast', 'Disable SSID broadcast', 'against'],
    ['ssid-broadcast', 'Do not broadcast the name', 'against'],
    ['ssid-broadcast', 'Hide SSID in broadcast', 'against'],
    ['ssid-broadcast', 'Enable/disable SSID broadcast', 'along'],
    ['ssid-broadcast', '广播取消', 'against'],
    ['radio-enable', 'Disabled', 'against'],
    ['radio-enable', 'Radio enable/disable', 'along'],
    ['mac-filter-enable', 'Disable MAC filter', 'against'],
    ['band-steering', 'Disable band steering', 'against'],
    ['band-steering', 'Prefer 5 GHz', 'along'],
  ])('%s: %s', (kind, text, direction) => expect(of(kind, text)).toBe(direction));

  it('believes neither where label and hint disagree', () => {
    expect(of('ap-isolation', 'AP isolation', 'Allow clients to see each other')).toBe('split');
    expect(of('ap-isolation', 'AP isolation', 'Prevents clients from seeing each other')).toBe('along');
  });

  it('takes a remark for no second label', () => {
    expect(of('ssid-broadcast', '(Also called the SSID broadcast)', 'Enable hidden wireless')).toBe('against');
  });
});

/** More ways to say it, each of which was once taken for its opposite or not understood. */
const SAID: Partial<Record<SettingKind, Partial<Record<Direction, readonly string[]>>>> = {
  'ssid-broadcast': {
    against: [
      'Prevent SSID broadcast',
      'Block SSID broadcast',
      'Empêcher la diffusion du SSID',
      'Impedir difusión del SSID',
      'Non trasmettere SSID',
      'Nevysílat SSID',
      'Sänd inte SSID',
    ],
    along: ['Do not hide SSID', 'Show SSID', 'Afficher le SSID', 'SSID anzeigen', 'Pokaż SSID', '显示SSID'],
    // "Not", and a verb that nobody here knows.
    split: ['SSID nicht annoncieren', 'SSID non propagare'],
  },
  'radio-enable': {
    against: ['Turn Wi-Fi off', 'WLAN abschalten', 'Couper le Wi-Fi', 'Wi-Fi kapat', '無線を止める'],
    split: ['Pause Wi-Fi', 'Suspend Wi-Fi'],
  },
  'mac-filter-enable': { against: ['No MAC filter'] },
  'band-steering': {
    against: [
      'Do not combine bands',
      'Split bands',
      'Separate 2.4 GHz and 5 GHz networks',
      'Separar redes 2.4 y 5 GHz',
      'Séparer les réseaux 2,4 GHz et 5 GHz',
      'Bänder trennen',
    ],
  },
};
describe.each(Object.entries(SAID))('%s', (kind, directions) => {
  describe.each(Object.entries(directions))('%s', (direction, texts) => {
    it.each(texts)('%s', (words) => expect(directionOfText(kind as SettingKind, words)).toBe(direction));
  });
});
