/** The commands as they are typed: help and bad input, before anything is built, installed or opened. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Every npm script that is a program of ours. */
const OURS = Object.entries(scripts).filter(([, line]) => line.startsWith('node scripts/'));

const typed = (line: string, ...words: string[]) =>
  spawnSync(process.execPath, [...line.split(' ').slice(1), ...words], { cwd: ROOT, encoding: 'utf8', input: '' });

describe.each(OURS)('npm run %s', (_name, line) => {
  it('has a help text', () => {
    const { status, stdout, stderr } = typed(line, '--help');
    expect(stdout).toMatch(/^usage: npm (?:run |start|test)/);
    expect(stdout).toContain('--help');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('refuses an option it does not know, in one line', () => {
    const { status, stdout, stderr } = typed(line, '--no-such-option');
    expect(stderr).toMatch(/^(?:[a-z]+: )?unknown option --no-such-option; --help lists those there are\n$/);
    expect([status, stdout]).toEqual([1, '']);
  });
});

describe('npm test -- --only', () => {
  it('refuses a part there is not, and names those there are', () => {
    const { status, stderr } = typed(scripts.test!, '--only', 'unit,nothing');
    expect(stderr).toMatch(/^There is no part nothing; there are format, lint, .*unit, pages, e2e\.\n$/);
    expect(status).toBe(1);
  });

  it('runs every test there is when nothing is named: the parts cover the projects', () => {
    const source = readFileSync(path.join(ROOT, 'vitest.config.ts'), 'utf8');
    const folders = [...source.matchAll(/'tests\/(\w+)\/\*\*/g)].map(([, folder]) => folder);
    expect(folders.toSorted()).toEqual(['e2e', 'pages', 'unit']);
  });
});

describe('npm run bench', () => {
  it('lists its parts and refuses others', () => {
    expect(typed(scripts.bench!, '--help').stdout).toMatch(/Parts: chain, channel, .*plan/);
    expect(typed(scripts.bench!, 'nothing').stderr).toMatch(/^bench: no part nothing; there are chain, channel, /);
  });
});
