/**
 * Where the brands' routers answer, for "Open my router". Hints only: any router may have been given another address.
 * Names that also lead to a public site are not offered, even when a router answers to them: a click must stay at home.
 * Figures: makers' and users' published lists (docs/knowledge/router-addresses.json); each brand stands in its family's file.
 */
import type { Brand } from './pack.ts';
import { WAYS } from './ways.ts';

export type { Brand } from './pack.ts';

const withScheme = (address: string): string => (address.includes('://') ? address : `http://${address}/`);

/** All brands, sorted by name, with their addresses in full. */
export const BRANDS: readonly Brand[] = WAYS.flatMap(({ brands }) => brands)
  .map((brand) => ({ ...brand, addresses: brand.addresses.map(withScheme) }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));

/** Tried in this order when the brand is not known: the addresses most brands use. */
export const COMMON_ADDRESSES: readonly string[] = ['192.168.1.1', '192.168.0.1', '192.168.1.254', '10.0.0.1'].map(
  withScheme,
);

const fold = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * @param query what the user typed; spaces, case and punctuation do not matter
 * @returns the brands whose name, or another name, holds it; names that begin with it first
 */
export function findBrands(query: string): Brand[] {
  const wanted = fold(query);
  if (wanted === '') return [...BRANDS];
  const hits = BRANDS.filter(({ name, also = '' }) => fold(`${name} ${also}`).includes(wanted));
  const begins = (brand: Brand) => fold(brand.name).startsWith(wanted);
  return [...hits.filter(begins), ...hits.filter((brand) => !begins(brand))];
}
