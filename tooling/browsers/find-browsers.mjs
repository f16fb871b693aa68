/** Finds the browsers that are here, and tells how old they are. Plain JavaScript without packages: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox'];
/** Scripts that start a browser are small; a browser is not. */
const SCRIPT_BYTES = 100_000;

/** Ubuntu's packages of these names only fetch a snap, which cannot be driven with a throw-away profile. */
function isSnap(file) {
  const real = realpathSync(file);
  if (real.startsWith('/snap/') || path.basename(real) === 'snap') return true;
  return statSync(real).size < SCRIPT_BYTES && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function usable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !isSnap(file);
  } catch {
    return false;
  }
}

/** What the person named: a path. WXT fills FIREFOX with "true" or "false" in tests, so our own name goes first there. */
function chosenBy(variable) {
  return [process.env[`REDLIGHT_${variable}`], process.env[variable]].find((value) => value?.includes(path.sep));
}

function find(names, variable) {
  const chosen = chosenBy(variable);
  // Who names a browser means that one: another is no answer.
  if (chosen) return usable(chosen) ? chosen : null;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  for (const name of names) {
    const file = folders
      .filter(Boolean)
      .map((folder) => path.join(folder, name))
      .find(usable);
    if (file) return file;
  }
  return null;
}

/** @returns {string | null} Chromium or Chrome: $CHROMIUM, or the first on the path */
export function findChromium() {
  return find(CHROMIUM, 'CHROMIUM');
}

/** @returns {string | null} Firefox: $FIREFOX, or the first on the path */
export function findFirefox() {
  return find(FIREFOX, 'FIREFOX');
}

/** @returns {number | null} a browser's main version, or null when it does not tell */
export function versionOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /(\d+)(\.\d+)+/.exec(stdout ?? '');
  return found ? Number(found[1]) : null;
}
