/**
 * `npm run test:long`: the mutated pages of `npm test`, many more of them. A page read wrongly is named with its seed, and
 * `--seed` draws it again. Ends by itself; exits non-zero when a page was read wrongly.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { readCommandLine } from '../tooling/command-line.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const PAGES = 10_000;

/** A whole number from 1 on, as text for the environment. */
function whole(name: string, typed: string): string {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new Error(`--${name} is a whole number from 1 on, not ${typed}`);
  return typed;
}

/** What the test reads from its environment. */
function environment(): Record<string, string> {
  const { values } = readCommandLine({
    usage: 'npm run test:long [-- options]',
    about: 'Reads mutated pages in a real Chromium, 50 a line, and checks every answer; npm test does it with 500.',
    options: {
      pages: { value: 'N', about: `how many; ${PAGES} when left out` },
      seed: { value: 'N', about: 'of the first page; the next has the next number' },
    },
  });
  return {
    REDLIGHT_FUZZ: whole('pages', values.pages ?? String(PAGES)),
    ...(values.seed === undefined ? {} : { REDLIGHT_FUZZ_SEED: whole('seed', values.seed) }),
  };
}

/** Runs the test alone, each batch once, and tells of each as it ends. */
function run(env: Record<string, string>): Promise<number> {
  const options = ['--project', 'e2e', '--reporter', 'verbose', '--retry', '0'];
  const child = spawn(
    path.join(ROOT, 'node_modules/.bin/vitest'),
    ['run', ...options, path.join('tests', 'pages', 'fuzz.test.ts')],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  // Ctrl-C reaches the child by itself; this process waits for it to tidy up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 130));
  });
}

try {
  process.exitCode = await run(environment());
} catch (error) {
  console.error(`long: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
