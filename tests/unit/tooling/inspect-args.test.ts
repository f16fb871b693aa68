import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseInspectArgs } from '../../../tooling/pages/inspect-args.ts';

describe('inspect arguments', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'redlight-'));
    mkdirSync(path.join(folder, 'pages/a'), { recursive: true });
    mkdirSync(path.join(folder, 'empty'));
    writeFileSync(path.join(folder, 'pages/a/page.html'), '<p>x</p>');
    writeFileSync(path.join(folder, 'pages/a/meta.json'), '{"url":"http://10.0.0.1/x"}');
    writeFileSync(path.join(folder, 'plain.html'), '<!doctype html><p>x');
    writeFileSync(path.join(folder, 'bytes.html'), Buffer.from([0, 1, 2, 3]));
    writeFileSync(path.join(folder, 'huge.html'), `<p>${'x'.repeat(20_000_000)}`);
    writeFileSync(path.join(folder, 'bad.json'), '{');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);

  it('finds page.html files below a folder, under the address of their meta.json', () => {
    const { pages, packs } = parseInspectArgs([at('pages')]);
    expect(pages).toEqual([{ page: at('pages/a/page.html'), url: 'http://10.0.0.1/x', html: '<p>x</p>' }]);
    expect(packs).toBe(true);
  });

  it('serves a lone file under the usual router address', () => {
    expect(parseInspectArgs([at('plain.html'), '--no-packs'])).toMatchObject({
      pages: [{ url: 'http://192.168.1.1/' }],
      packs: false,
    });
  });

  it.each([
    [[], /at least one page/],
    [['--nonsense', 'x'], /unknown option --nonsense/],
    [['empty'], /no page\.html/],
    [['nowhere'], /no such file/],
    [['bytes.html'], /holds no HTML/],
    [['huge.html'], /20 MB: pages over 8 MB/],
    [['plain.html', '--out'], /--out needs FILE/],
    [['plain.html', '--answers', 'bad.json'], /not JSON/],
    [['http://example.com/'], /not on this machine/],
  ])('refuses %j with one clear line', (argv, message) => {
    const words = argv.map((word) => (/^(-|http)/.test(word) ? word : at(word)));
    expect(() => parseInspectArgs(words)).toThrow(message);
    try {
      parseInspectArgs(words);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
