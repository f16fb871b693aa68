import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSES, FIXES } from '../../../utils/common/ids.ts';

const root = path.join(import.meta.dirname, '../../..');
const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'scripts/diagnose.ts'), ...args], {
    input,
    encoding: 'utf8',
    cwd: root,
  });

interface Printed {
  verdict: string;
  next: { id: string; text: string; options: { id: string; text: string }[] } | null;
  causes: { id: string; probability: number; because: string[] }[];
  plan: { fix: string; minutes: number; causes: string[] }[];
}

const good = (input: unknown): Printed => {
  const { stdout, stderr, status } = run(JSON.stringify(input));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Printed;
};

describe('diagnose', () => {
  it('prints all questions with words', () => {
    const { stdout, status } = run('', '--questions');
    expect(status).toBe(0);
    const questions = JSON.parse(stdout) as { id: string; text: string; options: { id: string; text: string }[] }[];
    expect(questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['model', 'light', 'when', 'live-view', 'app-message']),
    );
    for (const { text, options } of questions) {
      expect(text).toMatch(/\?$/);
      expect(options.at(-1)).toEqual({ id: 'not-sure', text: 'Not sure' });
      for (const option of options) expect(option.text).not.toMatch(/^question\.|^$/);
    }
  });

  it('prints a diagnosis in words', () => {
    const { verdict, next, causes, plan } = good({
      answers: { model: 'outdoor-4', light: 'red-after-blue' },
      tried: [],
    });
    expect(verdict).toBe('not-router');
    expect(causes).toHaveLength(CAUSES.length);
    expect(causes[0]!.id).toBe('battery-low');
    expect(causes[0]!.because[0]).toBe('The red flashes come right after the blue light goes out.');
    expect(plan[0]).toMatchObject({ fix: 'replace-batteries', minutes: 12 });
    expect(plan.at(-1)!.fix).toBe('support');
    for (const step of plan) expect(FIXES).toContain(step.fix);
    if (next) expect(next.options.length).toBeGreaterThan(2);
  });

  it('asks first when nothing is known', () => {
    const { next } = good({});
    expect(next?.text).toMatch(/\?$/);
  });

  it('takes an inspect entry, even a part of one', () => {
    const settings = [
      { kind: 'mac-filter-mode', band: '2.4', value: 'deny' },
      { kind: 'mac-filter-list', band: '2.4', value: ['00:03:7F:B4:A3:0B'] },
    ];
    const devices = [{ role: 'sync-module', mac: '00-03-7f-b4-a3-0b' }];
    const { causes, plan } = good({ answers: { light: 'red-flashing' }, reading: { settings }, devices });
    expect(causes[0]!.id).toBe('mac-blocked');
    expect(plan[0]!.fix).toBe('unblock-mac');
  });

  it.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"answer":{}}', 'unknown key answer'],
    ['{"answers":{"colour":"red"}}', 'unknown question colour'],
    ['{"answers":{"light":"purple"}}', 'question light has no option purple'],
    ['{"answers":{"light":3}}', 'id of an option'],
    ['{"answers":{"constructor":"x"}}', 'unknown question constructor'],
    ['{"answers":{"__proto__":"x"}}', 'unknown question __proto__'],
    ['{"answers":null}', 'answers'],
    ['{"reading":{"settings":"x"}}', 'settings has to be a list'],
    ['{"reading":{"clients":{"mac":"x"}}}', 'clients has to be a list'],
    ['{"tried":[{"fix":"pray","outcome":"fixed"}]}', 'unknown fix'],
    ['{"tried":[{"fix":"support","outcome":"perhaps"}]}', 'unknown outcome'],
    ['{"tried":{}}', 'has to be a list'],
    ['{"reading":{"settings":[{"kind":"tv"}]}}', 'not an entry that inspect prints'],
    ['{"devices":[{"role":"camera","mac":"x"}]}', 'not a MAC'],
  ])('refuses %s in one line', (input, words) => {
    const { stdout, stderr, status } = run(input);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses an unknown option', () => {
    const { stderr, status } = run('{}', '--help-me');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^diagnose: unknown option --help-me/);
  });
});
