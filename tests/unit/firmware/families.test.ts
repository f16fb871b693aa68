import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../tooling/browsers/built.ts';
import { familyFiles, FOLDER, listsOf } from '../../../tooling/firmware/families.ts';
import { lint, type Family } from '../../../tooling/firmware/lint.ts';
import { routersPage } from '../../../tooling/firmware/routers-page.ts';
import { LINK_TARGETS } from '../../../utils/common/kinds.ts';
import { PACKS } from '../../../utils/firmware/index.ts';
import { pathTo, wayOf, wayOfBrand } from '../../../utils/firmware/menus.ts';
import { lend, taken } from '../../../utils/firmware/lent.ts';
import { SIGHTS } from '../../../utils/firmware/sight.ts';
import { WAYS } from '../../../utils/firmware/ways.ts';

const files = familyFiles();
const familyOf = (name: string): Family => ({
  name,
  pack: PACKS.find(({ family }) => family === name) ?? null,
  way: WAYS.find(({ family }) => family === name) ?? null,
});

describe('firmware files', () => {
  it('are one a family, and none is a drawer', () => {
    expect(files.length).toBeGreaterThan(45);
    for (const { name, text } of files) {
      expect(text.match(/^export const \w+/gm)?.length, name).toBeLessThanOrEqual(2);
      expect(text.match(/^ {2}family: /gm)?.length ?? 0, name).toBeLessThanOrEqual(2);
    }
  });

  it.each(files.map(({ name }) => name))('%s says all that is needed', (name) => {
    expect(lint(familyOf(name))).toEqual([]);
  });

  it('are all in the lists: run npm run -s routers', () => {
    for (const [name, text] of Object.entries(listsOf(files))) {
      const made = readFileSync(path.join(FOLDER, name), 'utf8');
      expect(made.replaceAll(/\s+/g, ' ')).toBe(text.replaceAll(/\s+/g, ' '));
    }
  });

  it('are what frames know, but for their meaning; on the way to a frame they lose nothing', () => {
    expect(SIGHTS.map(({ family, rules = [] }) => [family, rules.map(({ select }) => select)])).toEqual(
      PACKS.map(({ family, rules = [] }) => [family, rules.map(({ select }) => select)]),
    );
    const lent = JSON.stringify(SIGHTS.map(lend));
    expect(lent).not.toMatch(/"(?:kind|values|vendor)":/);
    expect((JSON.parse(lent) as ReturnType<typeof lend>[]).map(taken)).toEqual(SIGHTS);
  });

  it('are what docs/routers.md shows: run npm run -s routers', () => {
    expect(readFileSync(path.join(ROOT, 'docs/routers.md'), 'utf8')).toBe(routersPage());
  });

  it('no two of one name', () => {
    const brands = WAYS.flatMap(({ brands: all }) => all.map(({ name }) => name));
    expect(new Set(brands).size).toBe(brands.length);
  });
});

describe('a firmware file that is not finished is told what is missing, in a sentence', () => {
  const whole = familyOf('fritzbox');
  const { pack, way } = { pack: whole.pack!, way: whole.way! };
  const { guest: _left, ...withoutGuest } = way.menu;
  const cases: [string, Family, RegExp][] = [
    ['no way', { ...whole, way: null }, /exports no `way`/],
    ['another name', { ...whole, name: 'fritz' }, /calls itself fritzbox, and the file is fritz\.ts/],
    ['no marks', { ...whole, pack: { ...pack, marks: [] } }, /has no mark/],
    ['a heavy mark', { ...whole, pack: { ...pack, marks: [{ title: /x/, weight: 1 }] } }, /weighs 1/],
    ['weak marks', { ...whole, pack: { ...pack, marks: [{ path: /x/, weight: 0.3 }] } }, /never named/],
    [
      'a field that many have',
      { ...whole, pack: { ...pack, marks: [{ has: 'input[name=login_username]', weight: 0.6 }] } },
      /other makers have such a field/,
    ],
    [
      'a meaning that is none',
      { ...whole, pack: { ...pack, rules: [{ select: '#m', kind: 'mac-filter-mode', values: { '1': 'block' } }] } },
      /"block", the meaning of "1", is no value of mac-filter-mode/,
    ],
    [
      'columns of a switch',
      { ...whole, pack: { ...pack, rules: [{ select: '#m', kind: 'radio-enable', columns: ['mac'] }] } },
      /only lists have columns/,
    ],
    ['no menu', { ...whole, way: { ...way, menu: {}, read: [] } }, /where the Wi-Fi settings are/],
    [
      'a topic left out',
      { ...whole, way: { ...way, menu: withoutGuest, read: [] } },
      /does not say where to find guest: write it, or name it in `thin`/,
    ],
    ['a topic known and not known', { ...whole, way: { ...way, thin: ['wireless'] } }, /called not known in `thin`/],
    ['arrows', { ...whole, way: { ...way, menu: { ...way.menu, wireless: 'WLAN → Funknetz' } } }, /Entry > Entry/],
    [
      'a public address',
      { ...whole, way: { ...way, brands: [{ name: 'X', addresses: ['example.com'], settings: 'page' }] } },
      /may lead to a public site/,
    ],
    [
      'an app with an address',
      { ...whole, way: { ...way, brands: [{ name: 'X', addresses: ['192.168.1.1'], settings: 'app' }] } },
      /set up in an app/,
    ],
    ['no source', { ...whole, way: { ...way, source: 'router-menus.md#nowhere' } }, /does not exist: write down/],
    [
      'no fixture',
      { ...whole, way: { ...way, known: 'fixture', family: 'x' }, name: 'x', pack: null },
      /does not exist/,
    ],
  ];

  it.each(cases)('%s', (_, family, sentence) => {
    expect(lint(family).join('\n')).toMatch(sentence);
  });
});

describe('the way to a setting', () => {
  it('is known for every family and every topic', () => {
    for (const { family, menu } of WAYS) {
      for (const topic of LINK_TARGETS) expect(pathTo(menu, topic), `${family} ${topic}`).not.toBeNull();
    }
  });

  it('is in the words of the router', () => {
    expect(pathTo(wayOf('fritzbox')!.menu, 'mac-filter')).toEqual(['WLAN', 'Sicherheit']);
    expect(pathTo(wayOfBrand('Xfinity / Comcast')!.menu, 'parental')).toEqual(['Parental Control', 'Managed Devices']);
  });

  it('goes to what it is usually behind, where the menu has no entry of its own', () => {
    expect(pathTo({ wireless: 'Wi-Fi' }, 'guest')).toEqual(['Wi-Fi']);
    expect(pathTo({}, 'guest')).toBeNull();
    expect(wayOf('no-such')).toBeNull();
    expect(wayOfBrand('?')).toBeNull();
  });
});
