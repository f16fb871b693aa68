/** Which programs count as browsers, before anything is installed. */
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findChromium, versionOf } from '../../../tooling/browsers/find-browsers.mjs';

let folder: string;

function program(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
  vi.stubEnv('CHROMIUM', undefined);
  vi.stubEnv('REDLIGHT_CHROMIUM', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('takes the browser that was named', () => {
  const file = program('my-browser', '#!/bin/sh\n');
  vi.stubEnv('CHROMIUM', file);
  expect(findChromium()).toBe(file);
});

it('takes no other where the named one cannot be started', () => {
  vi.stubEnv('CHROMIUM', path.join(folder, 'nothing-here'));
  expect(findChromium()).toBeNull();
});

it('does not take a package that only leads to a snap', () => {
  vi.stubEnv('CHROMIUM', program('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n'));
  expect(findChromium()).toBeNull();
  program('snap', '#!/bin/sh\n');
  const link = path.join(folder, 'chromium');
  symlinkSync(path.join(folder, 'snap'), link);
  vi.stubEnv('CHROMIUM', link);
  expect(findChromium()).toBeNull();
});

it('finds the first on the path', () => {
  const file = program('chromium', '#!/bin/sh\n');
  vi.stubEnv('PATH', folder);
  expect(findChromium()).toBe(file);
});

it('tells how old a browser is', () => {
  expect(versionOf(program('firefox', '#!/bin/sh\necho "Mozilla Firefox 140.12.0esr"\n'))).toBe(140);
  expect(versionOf(program('chrome', '#!/bin/sh\necho "Chromium 156.0.1 built on Debian GNU/Linux 12"\n'))).toBe(156);
  expect(versionOf(program('quiet', '#!/bin/sh\nexit 1\n'))).toBeNull();
});
