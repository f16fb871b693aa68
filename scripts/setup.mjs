/** What a fresh machine lacks: npm packages, and on Debian the two browsers. Plain JavaScript, no packages, Node 20. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findChromium, findFirefox, versionOf } from '../tooling/browsers/find-browsers.mjs';

/** Something the person must know; its message is a whole sentence. */
export class SetUpError extends Error {}

/** Installs the packages of the lockfile when others are there, or none; needs no network otherwise. */
export function setUpPackages(root) {
  if (isInstalled(root)) return;
  console.log('Installing the npm packages of package-lock.json …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new SetUpError('`npm ci` failed: see its message above.');
}

/** Whether node_modules holds what the lockfile says. npm writes its own list last: it stands for a finished installation. */
function isInstalled(root) {
  const done = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(done)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packages(done);
  return Object.entries(packages(path.join(root, 'package-lock.json'))).every(
    // Parts for other platforms are optional and stay away.
    ([name, { version, optional }]) => name === '' || (there[name] ? there[name].version === version : optional),
  );
}

/** What Redlight needs, as the manifests say it (wxt.config.ts): Chrome and Firefox take no older one. */
const BROWSERS = [
  { name: 'Chromium or Chrome', package: 'chromium', variable: 'CHROMIUM', find: findChromium, oldest: 120 },
  { name: 'Firefox', package: 'firefox-esr', variable: 'FIREFOX', find: findFirefox, oldest: 142 },
];

/** @returns both browsers' paths; installs them from Debian when they are missing or too old */
export function setUpBrowsers() {
  const lacking = BROWSERS.filter((each) => problemWith(each) !== null);
  if (lacking.length > 0) {
    for (const { variable, find } of BROWSERS) refuseWrongPath(variable, find);
    if (!isDebian()) throw new SetUpError(lacking.map(problemWith).join(' '));
    installFromDebian(lacking.map((each) => each.package));
  }
  const left = BROWSERS.map(problemWith).filter((problem) => problem !== null);
  if (left.length > 0) {
    throw new SetUpError(`${left.join(' ')} Debian's security updates have newer ones: are they among apt's sources?`);
  }
  const [chromium, firefox] = BROWSERS.map(({ find }) => find());
  return { chromium, firefox };
}

/** A whole sentence, or null when the browser is there and new enough. */
function problemWith({ name, variable, find, oldest }) {
  const file = find();
  if (!file)
    return `No usable ${name} found (snap packages cannot be used): install it, or set ${variable} to its path.`;
  const version = versionOf(file);
  if (version === null || version >= oldest) return null;
  return `${file} is version ${version}, and Redlight needs ${name} ${oldest} or newer.`;
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
