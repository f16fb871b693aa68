import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as tables from '../../../utils/reading/field-names.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const text = read('utils/reading/field-names.ts');

/** What may stand behind a name: a family that has a file or a heading of its own, or one of two words. */
const SOURCES = new Set([
  ...readdirSync(path.join(ROOT, 'utils/firmware')).map((file) => file.replace('.ts', '')),
  ...[...read('docs/knowledge/router-pages.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!),
  // Labelled pages of firmwares that have neither.
  'gluon',
  'ipfire',
  'juci',
  'lte-cpe',
  'mts-hotspot',
  'opnsense',
  'page cases',
  'term',
]);

/** Each table with its lines as they stand in the file. */
const lists = [...text.matchAll(/const (\w+)[^=]*= .*\[\n([^]*?)\n\]/g)].map(([, name, body]) => ({
  name: name!,
  lines: body!.split('\n').filter((line) => !line.trim().startsWith('`')),
}));

describe('names of fields', () => {
  it('stand in tables, one line a name', () => {
    expect(lists.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(tables)));
    expect(lists.flatMap(({ lines }) => lines).length).toBeGreaterThan(200);
  });

  it('each say where they were seen', () => {
    const wrong = lists.flatMap(({ lines }) =>
      lines.filter((line) => {
        const sources = /^ {2}'.+', \/\/ (.+)$/.exec(line)?.[1]?.split(', ') ?? [''];
        return sources.some((source) => !SOURCES.has(source));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(lists)('of $name are sorted, and none stands twice', ({ lines }) => {
    const names = lines.map((line) => line.split("', //")[0]!);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('are found in names taken apart, and others are not', () => {
    expect(tables.RADIO_ENABLE.test(' wl0 radio ')).toBe(true);
    expect(tables.RADIO_ENABLE.test(' wlan 5g enable ')).toBe(true);
    expect(tables.RADIO_ENABLE.test(' wl0 channel ')).toBe(false);
    expect(tables.NOT_RADIO.test(' wl0 radio ')).toBe(false);
    expect(tables.NOT_RADIO.test(' wl wmf enable ')).toBe(true);
    expect(tables.NOT_CHANNEL.test(' wl0 channel ')).toBe(false);
    expect(tables.NOT_CHANNEL.test(' wl0 nctrlsb ')).toBe(true);
    expect(tables.NOT_SSID.test(' wl0 ssid ')).toBe(false);
    expect(tables.NOT_SSID.test(' ssid 2 dhcp mask ')).toBe(true);
    expect(tables.SSID_BROADCAST.test(' wl0 closed ')).toBe(true);
    expect(tables.SSID_BROADCAST.test(' wl0 mode ')).toBe(false);
    expect(tables.MAC_MODE.test(' f wl0 macmode ')).toBe(true);
    expect(tables.MAC_MODE.test(' wl0 channel ')).toBe(false);
    expect(tables.MAC_ENABLE.test(' enable mac ')).toBe(true);
    expect(tables.MAC_ENABLE.test(' wl0 channel ')).toBe(false);
  });
});
