#!/usr/bin/env node
/**
 * `npm start` and `npm test`. Runs on whatever Node the machine has (20 or newer) with nothing installed, sets up what
 * is missing, and does everything else with the project's own Node.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from '../tooling/command-line.mjs';
import { SetUpError, setUpBrowsers, setUpPackages } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = path.join(ROOT, 'node_modules', '.bin');

/** What `npm test` runs, in this order; `--only` takes these names. */
const PARTS = {
  format: [['oxfmt', '--check', '.']],
  lint: [['oxlint', '--deny-warnings']],
  prepare: [['wxt', 'prepare']],
  types: [['tsc', '--noEmit']],
  dead: [['knip']],
  build: [
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'firefox'],
  ],
  unit: [['vitest', 'run', '--project', 'unit']],
  pages: [['vitest', 'run', '--project', 'e2e', 'tests/pages']],
  e2e: [['vitest', 'run', '--project', 'e2e', 'tests/e2e']],
};
/** Tests of the built packages need them; all that reads code needs what `wxt prepare` writes. */
const NEEDS = { types: ['prepare'], dead: ['prepare'], unit: ['prepare'], pages: ['build'], e2e: ['build'] };
const IN_BROWSERS = new Set(['pages', 'e2e']);

const START = {
  usage: 'npm start [-- --firefox] [--headless]',
  about:
    'Opens a browser of its own with Redlight in it, among simulated routers. Nothing reaches beyond this machine.',
  options: {
    firefox: { about: 'Firefox instead of Chromium' },
    headless: { about: 'no window: walk the whole way alone and leave pictures in screenshots/' },
  },
};
const TEST = {
  usage: 'npm test [-- --only PART…]',
  about: `Runs everything that CI runs, in this order: ${Object.keys(PARTS).join(', ')}.`,
  options: {
    only: { value: 'PART', multiple: true, about: 'run this part, with what it needs; several: --only unit,pages' },
  },
};

const wait = () => undefined;

/** Runs one of the project's programs under the project's Node; resolves to its exit code. */
function run([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(path.join(BIN, program), args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}` },
    });
    // Ctrl-C reaches the child by itself; this process waits for it to tidy up.
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', pass);
    child.on('error', (error) => {
      console.error(`${program} does not start: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

/** @returns the parts to run: all, or those that were named and what they need, in order */
function chosen(given) {
  const names = given.flatMap((each) => each.split(','));
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) throw new SetUpError(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`);
  const wanted = new Set(names.flatMap((name) => [name, ...(NEEDS[name] ?? [])]));
  return Object.keys(PARTS).filter((name) => names.length === 0 || wanted.has(name));
}

async function test(parts, env) {
  const began = Date.now();
  for (const name of parts) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
    for (const command of PARTS[name]) {
      const code = await run(command, env);
      if (code !== 0) {
        console.error(`── ${name} failed after ${seconds()}`);
        return code;
      }
    }
    console.log(`── ${name}: ${seconds()}`);
  }
  const all = parts.length === 1 ? 'The part' : `All ${parts.length} parts`;
  console.log(`\n${all} passed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  return 0;
}

const browsersEnv = () => {
  const { chromium, firefox } = setUpBrowsers();
  return { CHROMIUM: chromium, REDLIGHT_FIREFOX: firefox };
};

function readWords(command, argv) {
  try {
    return readCommandLine(command, argv).values;
  } catch (error) {
    throw new SetUpError(error.message, { cause: error });
  }
}

async function main([task, ...argv]) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetUpError(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  }
  if (task === 'start') {
    readWords(START, argv);
    setUpPackages(ROOT);
    return run(['node', path.join('scripts', 'start.ts'), ...argv], browsersEnv());
  }
  if (task !== 'test') throw new SetUpError('Say what to run: `npm start` or `npm test`.');
  const parts = chosen(readWords(TEST, argv).only ?? []);
  setUpPackages(ROOT);
  return test(parts, parts.some((name) => IN_BROWSERS.has(name)) ? browsersEnv() : {});
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
