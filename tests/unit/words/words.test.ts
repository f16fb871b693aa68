import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONCEPTS, CORE, KEPT, OPPOSITES, RULES, type Concept } from '../../../utils/words/concepts.ts';
import { foldText } from '../../../utils/words/fold.ts';
import { conceptScore, hasConcept, matchConcepts } from '../../../utils/words/index.ts';
import { LANGUAGES } from '../../../utils/words/languages.ts';
import { createMatcher } from '../../../utils/words/matcher.ts';
import { packWords } from '../../../utils/words/pack.ts';
import { PACKED } from '../../../utils/words/packed.ts';

/** Concepts for which a language may use the English word alone. */
const MAY_BE_ENGLISH = new Set<Concept>(['firewall', 'auto', 'control', 'status']);

const bare = (term: string) => term.replace(/^[=*]|\*$/g, '');

describe.each(Object.entries(LANGUAGES))('words of %s', (_code, words) => {
  const all = CONCEPTS.flatMap((concept) =>
    (words[concept] ?? '')
      .split('|')
      .filter(Boolean)
      .map((term) => ({ concept, term })),
  );

  it('has a term for every core concept', () => {
    const missing = CORE.filter((concept) => words[concept] === '' && !MAY_BE_ENGLISH.has(concept));
    expect(missing).toEqual([]);
  });

  it('is written as the matcher reads it', () => {
    // Only letters, digits, accents and single spaces; a star inside a term would never match.
    const wrong = all.filter(({ term }) => !/^[\p{L}\p{N}\p{M}]+( [\p{L}\p{N}\p{M}]+)*$/u.test(bare(term)));
    const upper = all.filter(({ term }) => term !== term.toLowerCase());
    expect({ wrong, upper }).toEqual({ wrong: [], upper: [] });
  });

  it('has no single letter that would match everywhere', () => {
    const letters = all.filter(({ term }) => foldText(bare(term)).length < 2 && !term.startsWith('='));
    expect(letters.filter(({ term }) => !/[\u3040-\u9fff]/.test(term))).toEqual([]);
  });

  it('says no term twice in one concept', () => {
    const twice = all.filter(({ concept, term }, i) =>
      all.some((other, j) => j < i && other.concept === concept && other.term === term),
    );
    expect(twice).toEqual([]);
  });

  it('finds its own terms', () => {
    const match = createMatcher(packWords([words]));
    const lost = all.filter(({ concept, term }) => {
      if (concept === 'filler') return match(bare(term)).unknown.length > 0;
      const found = new Set(match(bare(term)).matches.map((m) => m.concept));
      const joined = RULES.filter(([, some, others]) => some.includes(concept) || others.includes(concept));
      return ![concept, ...joined.map(([result]) => result)].some((wanted) => found.has(wanted));
    });
    expect(lost).toEqual([]);
  });
});

describe('all languages together', () => {
  it('ships what the language files say', () => {
    // When this fails: node scripts/pack-words.ts
    expect(PACKED).toBe(packWords(Object.values(LANGUAGES)));
  });

  it.each(OPPOSITES)('never takes %s for %s', (one, other) => {
    const taken = (
      [
        [one, other],
        [other, one],
      ] as const
    ).flatMap(([here, there]) => {
      const terms = PACKED.split('\n')[CONCEPTS.indexOf(here)]?.split('|') ?? [];
      return terms.filter((term) => hasConcept(bare(term), there));
    });
    expect(taken).toEqual([]);
  });

  it('names only known concepts in its rules', () => {
    const known = new Set<string>(CONCEPTS);
    const used = [...RULES, [...KEPT]].flat(2);
    expect(used.filter((concept) => !known.has(concept))).toEqual([]);
    expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length);
  });

  it('stays small: labels of big pages cost little', () => {
    const size = readFileSync(new URL('../../../utils/words/packed.ts', import.meta.url)).length;
    expect(size).toBeLessThan(33_000);
  });
});

const LABELS: readonly (readonly [string, Concept])[] = [
  ['Wireless MAC Filter', 'mac-filter'],
  ['MAC Address Filtering', 'mac-filter'],
  ['MAC-Adressfilter', 'mac-filter'],
  ['Filtrage par adresses MAC', 'mac-filter'],
  ['Filtro de direcciones MAC', 'mac-filter'],
  ['Filtro MAC', 'mac-filter'],
  ['Filtrowanie MAC', 'mac-filter'],
  ['MAC-filtrering', 'mac-filter'],
  ['Kablosuz MAC Filtresi', 'mac-filter'],
  ['MAC-фильтр', 'mac-filter'],
  ['无线MAC地址过滤', 'mac-filter'],
  ['無線 MAC 過濾', 'mac-filter'],
  ['MACアドレスフィルタリング', 'mac-filter'],
  ['Control Channel', 'channel'],
  ['WLAN-Funkkanal', 'channel'],
  ['Kanał', 'channel'],
  ['Kanaal', 'channel'],
  ['Канал', 'channel'],
  ['信道', 'channel'],
  ['チャンネル', 'channel'],
  ['Channel Bandwidth', 'channel-width'],
  ['Kanalbandbreite', 'channel-width'],
  ['Largeur du canal', 'channel-width'],
  ['Ancho de banda del canal', 'channel-width'],
  ['Larghezza del canale', 'channel-width'],
  ['Largura do canal', 'channel-width'],
  ['Szerokość kanału', 'channel-width'],
  ['Šířka kanálu', 'channel-width'],
  ['Kanal genişliği', 'channel-width'],
  ['Ширина канала', 'channel-width'],
  ['频道带宽', 'channel-width'],
  ['頻道頻寬', 'channel-width'],
  ['Name des WLAN-Funknetzes (SSID)', 'network-name'],
  ['Nom du réseau (SSID)', 'network-name'],
  ['Nombre de la red inalámbrica', 'network-name'],
  ['Имя беспроводной сети', 'network-name'],
  ['Enable SSID Broadcast', 'broadcast'],
  ['Disable SSID Broadcast', 'hide'],
  ['SSID verbergen', 'hide'],
  ['Masquer le SSID', 'hide'],
  ['隐藏SSID', 'ssid'],
  ['Allow all except listed', 'deny'],
  ['Alle außer gelistete erlauben', 'deny'],
  ['Autoriser tout sauf ce qui est listé', 'deny'],
  ['Consenti tutti tranne quelli elencati', 'deny'],
  ['Zezwól wszystkim oprócz wymienionych', 'deny'],
  ['Разрешить все, кроме', 'deny'],
  ['仅允许列表外', 'deny'],
  ['不允许', 'deny'],
  ['Nur gelistete erlauben', 'allow'],
  ['Block all except listed', 'allow'],
  ['Not enabled', 'disable'],
  ['Nicht aktiv', 'disable'],
  ['Zakázat', 'deny'],
  ['Devre dışı bırak', 'disable'],
  ['No Security', 'open'],
  ['Sin seguridad', 'open'],
  ['Keine Verschlüsselung', 'open'],
  ['Puissance d’émission', 'tx-power'],
  ['Potência de transmissão', 'tx-power'],
  ['Geräteliste', 'connected-devices'],
  ['Connected Devices', 'connected-devices'],
  ['Wireless Clients', 'client-list'],
  ['MAC Address Clone', 'mac-clone'],
  ['Static DHCP Lease', 'static-lease'],
  ['Channel Scanning Interval', 'channel-refinement'],
  ['Secondary channel', 'extension-channel'],
  ['Mode sans fil', 'wireless-mode'],
  ['Adresse IP', 'ip-address'],
  ['Host Name', 'name'],
  ['Kullanıcı Adı', 'username'],
];

describe('labels of firmwares', () => {
  it.each(LABELS)('understands “%s” as %s', (text, concept) => {
    expect(matchConcepts(text)[0]?.concept).toBe(concept);
  });

  it('keeps short words to themselves', () => {
    expect(hasConcept('Aus', 'off')).toBe(true);
    expect(hasConcept('Geräte aus der Liste', 'off')).toBe(false);
    expect(hasConcept('Ein', 'on')).toBe(true);
    expect(hasConcept('ein Gerät', 'on')).toBe(false);
    expect(hasConcept('offline', 'off')).toBe(false);
    expect(hasConcept('macaroni', 'mac-address')).toBe(false);
    expect(hasConcept('Hostname', 'guest')).toBe(false);
    expect(hasConcept('Síť pro hosty', 'guest')).toBe(true);
  });

  it('scores by how much of the text is said', () => {
    expect(conceptScore('Channel', 'channel')).toBe(1);
    const long = 'The channel on which your neighbours watch their favourite programme';
    expect(conceptScore(long, 'channel')).toBeLessThan(0.3);
    expect(matchConcepts('')).toEqual([]);
    expect(matchConcepts('— … !')).toEqual([]);
  });

  it('takes hostile text for text', () => {
    expect(matchConcepts('*|=.+(channel)[^\\')[0]?.concept).toBe('channel');
    expect(matchConcepts(`channel ${'x '.repeat(100_000)}`)[0]?.concept).toBe('channel');
  });
});

describe('what a switch is called after both of its states', () => {
  it.each([
    ['Ein/Aus', 'de'],
    ['Marche / Arrêt', 'fr'],
    ['Acceso/Spento', 'it'],
    ['Encendido / Apagado', 'es'],
    ['Liga/Desliga', 'pt'],
    ['Aan/Uit', 'nl'],
    ['På/Av', 'sv'],
    ['Wł./Wył.', 'pl'],
    ['Zap/Vyp', 'cs'],
    ['Вкл/Выкл', 'ru'],
    ['Açık/Kapalı', 'tr'],
    ['オン/オフ', 'ja'],
    ['开关', 'zh-Hans'],
    ['開關', 'zh-Hant'],
  ])('%s (%s) says neither on nor off', (text) => {
    expect(matchConcepts(`Wi-Fi ${text}`).map(({ concept }) => concept)).toEqual(
      expect.arrayContaining(['status', 'wireless']),
    );
    expect(hasConcept(`Wi-Fi ${text}`, 'enable', 'disable', 'on', 'off')).toBe(false);
  });
});
