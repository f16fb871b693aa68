import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMacs, normaliseMac } from '../../../utils/common/mac.ts';
import { blinkClass } from '../../../utils/camera/oui.ts';

/** Six octets of one device: first octet even, not all zero. */
const octets = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 })
  .map((all) => [(all[0] ?? 0) & 0xfe].concat(all.slice(1)))
  .filter((all) => all.some((octet) => octet !== 0));
const hex = (octet: number) => octet.toString(16).padStart(2, '0');
const normal = (all: number[]) => all.map(hex).join(':').toUpperCase();
const shapes: readonly ((all: number[]) => string)[] = [
  (all) => all.map(hex).join(':'),
  (all) => all.map(hex).join('-').toUpperCase(),
  (all) => all.map(hex).join(''),
  (all) => (all.map(hex).join('').match(/..../g) ?? []).join('.'),
];

describe('normaliseMac', () => {
  it('reads every shape back to one', () => {
    fc.assert(
      fc.property(octets, fc.constantFrom(...shapes), fc.constantFrom('', ' ', '\n\t'), (all, shape, pad) => {
        expect(normaliseMac(pad + shape(all) + pad)).toBe(normal(all));
      }),
    );
  });

  it('is at rest on its own result', () => {
    fc.assert(
      fc.property(octets, (all) => {
        expect(normaliseMac(normaliseMac(normal(all)) ?? '')).toBe(normal(all));
      }),
    );
  });

  it('gives null or the normal form for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normaliseMac(text) ?? '00:00:00:00:00:02').toMatch(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/);
      }),
    );
  });

  it.each([
    '00:00:00:00:00:00',
    'ff:ff:ff:ff:ff:ff',
    '01:00:5e:00:00:fb',
    '33:33:00:00:00:01',
    'A4:CF:12:00:11',
    'A4:CF:12:00:11:22:33',
    'A4:CF-12:00-11:22',
    'G4:CF:12:00:11:22',
    '',
    '--',
  ])('refuses %s', (text) => {
    expect(normaliseMac(text)).toBeNull();
  });
});

describe('findMacs', () => {
  it('finds an address glued between words', () => {
    const words = fc.constantFrom('', 'New device', 'MAC:', 'ce', 'face', '(', 'Sync-Module ', 'name=');
    const after = fc.constantFrom('', ' ', 'Delete', ')', ', ', '\n', '192.168.1.7', '-laptop');
    fc.assert(
      fc.property(octets, words, after, (all, before, behind) => {
        expect(findMacs(before + normal(all) + behind)).toEqual([normal(all)]);
      }),
    );
  });

  it('finds all of a list in any separator style, each once, in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(octets, { minLength: 1, maxLength: 8, selector: normal }),
        fc.constantFrom('\n', ', ', ';', ' ', '<', '|'),
        (list, separator) => {
          const macs = list.map(normal);
          expect(findMacs([...macs, ...macs].join(separator))).toEqual(macs);
        },
      ),
    );
  });

  it('reads dashes, dots and bare digits in text', () => {
    expect(findMacs('a4-cf-12-00-11-22 and a4cf.1200.1123, also A4CF12001124.')).toEqual([
      'A4:CF:12:00:11:22',
      'A4:CF:12:00:11:23',
      'A4:CF:12:00:11:24',
    ]);
  });

  it.each([
    '2026-11-22 23:26:06',
    '202611222326',
    'fe80:0000:0000:0000:a4cf:12ff:fe00:1122',
    '00:11:22:33:44:55:66:77',
    'deadbeefcafe0123456789',
    'serial ABCDEFABCDEF',
    '00:00:00:00:00:00 FF-FF-FF-FF-FF-FF',
  ])('finds none in %s', (text) => {
    expect(findMacs(text)).toEqual([]);
  });

  it('stays quick on hostile text', () => {
    const start = performance.now();
    findMacs('a4:'.repeat(50_000));
    findMacs('a'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('blinkClass', () => {
  it.each([
    ['74:AB:93:00:00:01', null, 'certain'],
    ['F0:74:C1:12:34:56', 'kitchen', 'certain'],
    ['74:EC:B2:00:00:01', 'blink-sync-module', 'likely'],
    ['00:03:7F:00:00:01', 'Blink-Sync-Module', 'likely'],
    [null, 'blink-sync-module', 'likely'],
    ['00:03:7F:00:00:01', null, 'no'],
    ['74:EC:B2:00:00:01', null, 'maybe'],
    ['B8:5F:98:00:00:01', '', 'maybe'],
    ['74:EC:B2:00:00:01', 'Front door', 'maybe'],
    ['20:0A:0D:B1:00:01', null, 'maybe'],
    ['20:0A:0D:C1:00:01', null, 'no'],
    ['74:EC:B2:00:00:01', 'Echo-Dot', 'no'],
    ['18:7F:88:00:00:01', 'Ring-Doorbell', 'no'],
    ['3C:22:FB:00:00:01', 'MacBook', 'no'],
    [null, null, 'no'],
  ] as const)('%s, “%s” is %s', (mac, name, expected) => {
    expect(blinkClass(mac, name)).toBe(expected);
  });
});
