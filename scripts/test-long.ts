/**
 * `npm run test:long`: what `npm test` samples, whole. Mutated pages (one read wrongly is named with its seed, and `--seed`
 * draws it again), every screen in every language, and the journey from the packed zips. Ends by itself; exits non-zero when
 * anything failed.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { readCommandLine } from '../tooling/command-line.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const PAGES = 10_000;
/** Each part's tests, in the order they run. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  pages: ['tests/pages/fuzz.test.ts'],
  screens: ['tests/e2e/every-screen.test.ts', 'tests/e2e/hints-gallery.test.ts', 'tests/e2e/picker-bar.test.ts'],
  zips: ['tests/e2e/from-zips.test.ts'],
};

/** A whole number from 1 on, as text for the environment. */
function whole(name: string, typed: string): string {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new Error(`--${name} is a whole number from 1 on, not ${typed}`);
  return typed;
}

interface Wanted {
  tests: string[];
  /** What the tests read from their environment. */
  env: Record<string, string>;
  /** Names of tests to run; all when left out. */
  named: string | undefined;
}

function wanted(): Wanted {
  const names = Object.keys(PARTS);
  const { values } = readCommandLine({
    usage: 'npm run test:long [-- options]',
    about:
      'Reads mutated pages in a real Chromium, 50 a line, and checks every answer; looks at every screen in every language, theme and size; walks the journey from the packed zips. npm test takes samples of these.',
    options: {
      only: { value: 'PART', multiple: true, about: `this part alone, of ${names.join(', ')}; may be given again` },
      pages: { value: 'N', about: `how many mutated pages; ${PAGES} when left out` },
      seed: { value: 'N', about: 'of the first page; the next has the next number' },
      named: { value: 'PATTERN', about: 'only tests whose name matches, such as "in fr"' },
    },
  });
  const chosen = values.only ?? names;
  const unknown = chosen.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}; there are ${names.join(', ')}`);
  return {
    tests: names.filter((name) => chosen.includes(name)).flatMap((name) => PARTS[name]!),
    env: {
      REDLIGHT_LONG: '1',
      REDLIGHT_FUZZ: whole('pages', values.pages ?? String(PAGES)),
      ...(values.seed === undefined ? {} : { REDLIGHT_FUZZ_SEED: whole('seed', values.seed) }),
    },
    named: values.named,
  };
}

/** Runs the tests, each once, and tells of each as it ends. */
function run({ tests, env, named }: Wanted): Promise<number> {
  const options = ['--project', 'e2e', '--reporter', 'verbose', '--retry', '0', ...(named ? ['-t', named] : [])];
  const child = spawn(path.join(ROOT, 'node_modules/.bin/vitest'), ['run', ...options, ...tests], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // Ctrl-C reaches the child by itself; this process waits for it to tidy up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 130));
  });
}

try {
  process.exitCode = await run(wanted());
} catch (error) {
  console.error(`long: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
