/** What a fresh machine lacks: npm packages, and on Debian the two browsers. Plain JavaScript, no packages, Node 20. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChromium, findFirefox } from './lib/find-browsers.mjs';

/** Something the person must know; its message is a whole sentence. */
export class SetUpError extends Error {}

/** Installs the packages of the lockfile when they are missing or older than it; needs no network otherwise. */
export function setUpPackages(root) {
  // npm writes this file last: it stands for a finished installation.
  const done = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the npm packages of package-lock.json …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new SetUpError('`npm ci` failed: see its message above.');
}

/** @returns both browsers' paths; installs them from Debian when they are missing */
export function setUpBrowsers() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!findFirefox()) missing.push('firefox-esr');
  if (missing.length > 0) {
    refuseWrongPath('CHROMIUM', findChromium);
    refuseWrongPath('FIREFOX', findFirefox);
    if (!isDebian()) {
      throw new SetUpError(
        `No usable ${missing.map(nameOf).join(' and no ')} found (snap packages cannot be used): install it, or set CHROMIUM and FIREFOX to the programs' paths.`,
      );
    }
    installFromDebian(missing);
  }
  const chromium = findChromium();
  const firefox = findFirefox();
  if (!chromium || !firefox) throw new SetUpError(`${missing.join(' and ')} was installed but cannot be started.`);
  return { chromium, firefox };
}

function nameOf(packageName) {
  return packageName === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
}

function refuseWrongPath(variable, find) {
  if (process.env[variable] && !find()) {
    throw new SetUpError(`${variable} is set to ${process.env[variable]}, which is no browser that can be started.`);
  }
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installFromDebian(packages) {
  console.log(`Installing ${packages.join(' and ')} from Debian …`);
  const rights = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [program, ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(program, rest, { stdio: ['inherit', 'ignore', 'inherit'] }).status === 0;
  };
  // Package lists may be old where the packages are not: only the installation has to succeed.
  apt('-q', 'update');
  if (!apt('-q', '-y', 'install', '--no-install-recommends', ...packages)) {
    throw new SetUpError(`apt-get could not install ${packages.join(' and ')}: install them yourself and try again.`);
  }
}
