#!/usr/bin/env node
/**
 * `npm start` and `npm test`. Runs on whatever Node the machine has (20 or newer) with nothing installed, sets up what
 * is missing, and does everything else with the project's own Node.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SetUpError, setUpBrowsers, setUpPackages } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = path.join(ROOT, 'node_modules', '.bin');
const CHECKS = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['types: generated', 'wxt', 'prepare'],
  ['types', 'tsc', '--noEmit'],
  ['dead code', 'knip'],
  ['build for Chrome', 'wxt', 'build'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox'],
  ['unit tests', 'vitest', 'run', '--project', 'unit'],
  ['end-to-end tests', 'vitest', 'run', '--project', 'e2e'],
];

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

async function test(env) {
  const began = Date.now();
  for (const [name, ...command] of CHECKS) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const code = await run(command, env);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (code !== 0) {
      console.error(`── ${name} failed after ${seconds} s`);
      return code;
    }
    console.log(`── ${name}: ${seconds} s`);
  }
  console.log(`\nAll ${CHECKS.length} stages passed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  return 0;
}

async function main([task, ...args]) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetUpError(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  }
  if (task !== 'start' && task !== 'test') throw new SetUpError('Say what to run: `npm start` or `npm test`.');
  setUpPackages(ROOT);
  const browsers = setUpBrowsers();
  const env = { CHROMIUM: browsers.chromium, REDLIGHT_FIREFOX: browsers.firefox };
  if (task === 'test') return test(env);
  return run(['node', path.join('scripts', 'start.ts'), ...args], env);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
