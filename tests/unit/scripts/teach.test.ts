/** Walks docs/add-a-router.md in its own words, with a firmware that does not exist. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../tooling/browsers/built.ts';
import { fixtures, judged } from '../../../tooling/firmware/fixture.ts';
import { lint } from '../../../tooling/firmware/lint.ts';
import type { Pack, Way } from '../../../utils/firmware/pack.ts';
import type { Remark } from '../../../utils/report/report.ts';
import { reportOf } from '../../../utils/report/mask.ts';
import { control, opts, page, toggle } from '../reading/build.ts';

const GUIDE = readFileSync(path.join(ROOT, 'docs/add-a-router.md'), 'utf8');
const NODE = path.join(ROOT, 'node_modules/.bin/node');
const folder = mkdtempSync(path.join(tmpdir(), 'teach-'));
const report = path.join(folder, 'report.json');

const run = (...args: string[]) =>
  spawnSync(NODE, ['scripts/teach.ts', ...args, '--into', folder], { cwd: ROOT, encoding: 'utf8' });

/** The words of the guide's command that begins so, after `--`. */
function command(start: string): string[] {
  const line = GUIDE.split('\n').find((each) => each.startsWith(start));
  expect(line, `docs/add-a-router.md has no command ${start}`).toBeDefined();
  return line!.split(' -- ')[1]!.split(' ');
}

beforeAll(() => {
  const facts = {
    inner: false,
    match: null,
    page: page({
      url: 'http://192.168.1.1/acme/wifi.html',
      title: 'Acme Home: Wireless',
      links: ['WAN', 'LAN', 'DHCP', 'Firewall', 'Wireless'].map((text, index) => ({
        ref: 500 + index,
        text,
        href: '/x',
        hidden: false,
      })),
      controls: [
        control({
          type: 'text',
          marks: 'ssid24',
          texts: ['Network Name (SSID)'],
          headings: ['2.4 GHz'],
          value: 'Private Home',
        }),
        control({
          marks: 'ch24',
          texts: ['Channel'],
          headings: ['2.4 GHz'],
          options: opts('Auto', '1', '6', '11'),
          selected: 2,
          value: '2',
        }),
        toggle({ marks: 'wifi24', texts: ['Enable 2.4 GHz radio'], headings: ['2.4 GHz'] }),
      ],
    }),
  };
  const element = { tag: 'div', role: '', marks: 'eco', text: 'Eco' };
  const said: Remark[] = [
    { frame: 0, ref: 2, says: 'wrong', kind: 'channel' },
    { frame: null, ref: null, says: 'missed', kind: '', about: { elements: [element] } },
  ];
  writeFileSync(report, JSON.stringify(reportOf([facts], said)));
});

afterAll(() => {
  execFileSync('rm', ['-r', folder]);
});

describe('add-a-router, walked', () => {
  it('1. lists every control with what it was taken for', () => {
    const words = command('npm run -s teach -- report.json').map((each) => (each === 'report.json' ? report : each));
    const { stdout, status } = run(...words);
    expect(status).toBe(0);
    expect(stdout).toMatch(/✓ .*\[select\] Channel\n\s+channel 2\.4 = "6"/);
    expect(stdout).toMatch(/✓ .*\[toggle\] Enable 2\.4 GHz radio/);
    expect(stdout).toContain('! channel is wrong at #2\n! something is missing\n    {"elements":[{"tag":"div"');
  });

  it('2. writes a draft and a fixture, and nothing of one’s own', () => {
    const words = command('npm run -s teach -- report.json --family').map((each) =>
      each === 'report.json' ? report : each,
    );
    const { stdout, status } = run(...words);
    expect(status).toBe(0);
    for (const file of [
      path.join('utils/firmware', 'acme.ts'),
      path.join('tests/firmware', 'acme', 'wireless.facts.json'),
      path.join('tests/firmware', 'acme', 'wireless.expected.json'),
    ]) {
      expect(stdout).toContain(`wrote ${file}`);
      expect(GUIDE).toContain(path.dirname(file).split('/').slice(0, 2).join('/'));
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toContain('Private Home');
    }
  });

  it('3. judges the fixture, and says what the draft lacks until it is filled in', async () => {
    const [fixture] = fixtures(path.join(folder, 'tests/firmware'));
    expect(judged(fixture!.facts)).toEqual(fixture!.expected);
    expect(fixture!.expected.settings.map(({ kind }) => kind)).toEqual(['ssid', 'channel', 'radio-enable']);
    const { pack, way } = (await import(path.join(folder, 'utils/firmware', 'acme.ts'))) as { pack: Pack; way: Way };
    expect(pack.marks.length).toBe(2);
    const told = lint({ name: 'acme', pack, way }).join('\n');
    expect(told).toContain('where the Wi-Fi settings are');
    expect(told).toContain('write down in docs/knowledge/router-menus.md');
    const done: Way = {
      ...way,
      menu: { wireless: 'Wireless', clients: 'Devices' },
      known: 'marks',
      source: 'router-menus.md#general-knowledge',
    };
    expect(lint({ name: 'acme', pack, way: done })).toEqual([]);
  });
});

describe('what cannot be taught from', () => {
  const bad = path.join(folder, 'bad');
  it.each([
    ['nothing', '', [], /give one report, page or address/],
    ['no such file', '', [`${bad}.none`], /does not exist/],
    ['a damaged report', '{"form"', [`${bad}.json`], /damaged: it is no JSON/],
    ['a foreign report', '{"form":"x","pages":[]}', [`${bad}.json`], /report of something else/],
    ['a page that is none', 'just words', [`${bad}.html`], /is no web page/],
    ['a public address', '', ['https://example.com/'], /not a home address/],
    ['a bad name', '{}', [`${bad}.json`, '--family', 'My Router'], /small letters with hyphens/],
  ])('%s: one line, not zero, nothing written', (_, text, args, message) => {
    const file = args[0];
    if (text !== '' && file) writeFileSync(file, text);
    const before = existsSync(path.join(folder, 'utils')) ? readdirSync(path.join(folder, 'utils/firmware')) : [];
    const { stdout, stderr, status } = run(...args);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
    expect(existsSync(path.join(folder, 'utils')) ? readdirSync(path.join(folder, 'utils/firmware')) : []).toEqual(
      before,
    );
  });
});
