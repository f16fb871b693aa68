/** The files that go to the stores: names and how they are made. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildEnvironment, ROOT } from '../browsers/built.ts';

export const STORES = ['chrome', 'edge', 'firefox'] as const;
export type Store = (typeof STORES)[number];

/** Version in package.json. */
export function versionNow(): string {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Names of a store's zips; Firefox's reviewers get the sources, too. */
export function zipsOf(store: Store, version = versionNow()): string[] {
  const name = `redlight-${version}-${store}`;
  return store === 'firefox' ? [`${name}.zip`, `${name}-source.zip`] : [`${name}.zip`];
}

/**
 * Builds and zips for one store.
 * @param out folder for the unpacked extension and its zips
 * @returns paths of the zips
 * @throws Error with the build's own words when it fails
 */
export function makeZips(store: Store, out = path.join(ROOT, '.output')): string[] {
  const wxt = path.join(ROOT, 'node_modules', '.bin', 'wxt');
  const result = spawnSync(wxt, ['zip', '-b', store], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...buildEnvironment(), REDLIGHT_OUT: out },
  });
  if (result.status !== 0) throw new Error(`no package for ${store}:\n${result.stdout}${result.stderr}`);
  return zipsOf(store).map((name) => path.join(out, name));
}

/** SHA-256 of a file, in hex. */
export const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
