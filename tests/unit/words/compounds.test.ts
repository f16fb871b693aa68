/** The parts of a compound word each say something: "Gastnetzwerk" is a network, and a guest's. */
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../utils/reading/filter-mode.ts';
import { hasConcept, matchConcepts, type Concept } from '../../../utils/words/index.ts';

const best = (text: string): Concept | undefined => matchConcepts(text)[0]?.concept;

describe('a compound', () => {
  it.each(['Gastnetzwerk', 'Gästenetzwerk', 'Gastzugang', 'Gäste-WLAN', 'Gästnätverk', 'Gastnetwerk', 'Gastennetwerk'])(
    'is of guests: %s',
    (text) => {
      expect(best(text)).toBe('guest');
    },
  );
  it.each([
    ['Netzwerkisolation', 'isolation'],
    ['Netzwerkname', 'network-name'],
    ['Netzwerkschlüssel', 'password'],
    ['Funknetzname', 'network-name'],
  ] as [string, Concept][])('%s says %s', (text, concept) => {
    expect(hasConcept(text, concept)).toBe(true);
  });
  it.each([
    ['Kanalbreite', 'channel-width'],
    ['Sendeleistung', 'tx-power'],
    ['Kanaalbreedte', 'channel-width'],
    ['Funkkanal', 'channel'],
    ['Drahtlosnetzwerk', 'wireless'],
  ] as [string, Concept][])('with a word of its own stays that: %s', (text, concept) => {
    expect(best(text)).toBe(concept);
  });
});

describe('lists by their colour', () => {
  it.each([
    ['Schwarze Liste', 'deny'],
    ['Weiße Liste', 'allow'],
    ['Weisse Liste', 'allow'],
    ['Liste noire', 'deny'],
    ['Liste blanche', 'allow'],
    ['Lista nera', 'deny'],
    ['Lista bianca', 'allow'],
    ['Lista negra', 'deny'],
    ['Lista blanca', 'allow'],
    ['Lista branca', 'allow'],
    ['Zwarte lijst', 'deny'],
    ['Witte lijst', 'allow'],
    ['Czarna lista', 'deny'],
    ['Biała lista', 'allow'],
    ['Černá listina', 'deny'],
    ['Bílý seznam', 'allow'],
    ['Черный список', 'deny'],
    ['Белый список', 'allow'],
    ['Svartlista', 'deny'],
    ['Vit lista', 'allow'],
    ['Kara liste', 'deny'],
    ['Beyaz liste', 'allow'],
    ['ブラックリスト', 'deny'],
    ['ホワイトリスト', 'allow'],
    ['黑名单', 'deny'],
    ['白名單', 'allow'],
  ])('%s: %s', (text, policy) => {
    expect(policyOf(text)).toBe(policy);
  });
});
