/** Names of networks for guests: read as the home's own, a guests' network that is off would be the camera's blocker. */
import { describe, expect, it } from 'vitest';
import { hasConcept } from '../../../utils/words/index.ts';

const GUESTS: Readonly<Record<string, readonly string[]>> = {
  cs: ['Síť pro hosty', 'Hostující síť', 'Hostovská síť', 'Povolit přístup hostů', 'Wi-Fi pro návštěvy'],
  de: ['Gastnetz', 'Gastzugang', 'Gäste-WLAN', 'Besucher-WLAN', 'WLAN für Gäste'],
  en: ['Guest network', 'Visitor network', 'Guest Wi-Fi', 'Guest access', 'Visitors'],
  es: ['Red de invitados', 'Red invitada', 'Wi-Fi de invitados', 'Red para visitantes'],
  fr: ['Réseau invité', 'Wi-Fi invités', 'Accès visiteurs', 'Réseau des visiteurs'],
  it: ['Rete ospiti', 'Wi-Fi ospite', 'Accesso ai visitatori', 'Rete per gli ospiti'],
  ja: ['ゲストネットワーク', 'ゲストWi-Fi', '来客用ネットワーク'],
  nl: ['Gastnetwerk', 'Gasten-wifi', 'Netwerk voor bezoekers', 'Gasttoegang'],
  pl: ['Sieć dla gości', 'Sieć gościnna', 'Wi-Fi gościa', 'Gościnne Wi-Fi'],
  pt: ['Rede de convidados', 'Rede para visitantes', 'Rede de amigos', 'Wi-Fi de hóspedes'],
  ru: ['Гостевая сеть', 'Сеть для гостей', 'Гостевой доступ', 'Гостевой Wi-Fi'],
  sv: ['Gästnätverk', 'Nätverk för gäster', 'Gäst-Wi-Fi', 'Besökarnätverk'],
  tr: ['Misafir ağı', 'Konuk ağı', 'Konuğun erişimi', 'Ziyaretçi ağı'],
  'zh-Hans': ['访客网络', '客人网络', '来宾网络', '访客WiFi'],
  'zh-Hant': ['訪客網路', '來賓網路', '訪客WiFi'],
};

describe.each(Object.entries(GUESTS))('guests, %s', (_language, names) => {
  it.each(names)('%s', (name) => expect(hasConcept(name, 'guest')).toBe(true));
});

describe('no guests', () => {
  it.each(['Şifreyi göster', 'Hosting', 'Hostitelský server', 'Nombre del servidor'])('%s', (text) =>
    expect(hasConcept(text, 'guest')).toBe(false),
  );
});
