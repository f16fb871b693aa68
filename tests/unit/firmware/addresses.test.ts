import { describe, expect, it } from 'vitest';
import { BRANDS, COMMON_ADDRESSES, findBrands } from '../../../utils/firmware/addresses.ts';
import { isHomeAddress } from '../../../utils/firmware/home-address.ts';

describe('addresses of the brands', () => {
  it('offers no address that can lead to a public site', () => {
    const offered = [...COMMON_ADDRESSES, ...BRANDS.flatMap((brand) => brand.addresses)];
    expect(offered.length).toBeGreaterThan(60);
    expect(offered.filter((address) => !isHomeAddress(address))).toEqual([]);
  });

  it('holds addresses only, no remarks', () => {
    for (const address of BRANDS.flatMap((brand) => brand.addresses)) expect(new URL(address).href).toBe(address);
  });

  it('sends people to the app where there is no page, and to a page everywhere else', () => {
    for (const { name, settings, addresses } of BRANDS) {
      expect({ name, hasPage: addresses.length > 0 }).toEqual({ name, hasPage: settings !== 'app' });
    }
    expect(findBrands('eero')[0]).toMatchObject({ settings: 'app', app: 'eero' });
  });

  it('lists the brands once each, in alphabetical order', () => {
    const names = BRANDS.map((brand) => brand.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(names);
  });
});

describe('search for a brand', () => {
  it.each([
    ['tp link', 'TP-Link'],
    ['FRITZBOX', 'FRITZ!Box'],
    ['archer', 'TP-Link'],
    ['nighthawk', 'Netgear'],
    ['  att ', 'AT&T'],
    ['comcast', 'Xfinity / Comcast'],
  ])('finds %j as %s', (query, name) => {
    expect(findBrands(query).map((brand) => brand.name)).toContain(name);
  });

  it('puts names that begin with the query first', () => {
    expect(
      findBrands('net')
        .map((brand) => brand.name)
        .slice(0, 3),
    ).toEqual(['Netgear', 'Netgear Orbi', 'Netis']);
  });

  it('says nothing where it knows nothing, and everything when asked nothing', () => {
    expect(findBrands('no such brand')).toEqual([]);
    expect(findBrands(' -')).toHaveLength(BRANDS.length);
  });
});
