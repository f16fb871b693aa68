/** The built extension: there, and not older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'utils', 'locales', 'public', 'wxt.config.ts', 'package.json'];

function newest(target: string): number {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(target).map((name) => newest(path.join(target, name))));
}

/** The environment of a build: without what a test runner has set, which would end up in the code. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(NODE_ENV|VITEST|TEST|DEV|PROD|MODE|BASE_URL|BROWSER|MANIFEST_VERSION|CHROME|FIREFOX|SAFARI|EDGE|OPERA|COMMAND|ENTRYPOINT)/.test(
        name,
      ),
  );
  return Object.fromEntries(kept);
}

/**
 * Builds the extension when it is missing or older than its sources.
 * @returns the folder of the unpacked extension
 * @throws Error when the build fails, with the build's own words
 */
export function builtExtension(browser: 'chrome' | 'edge' | 'firefox'): string {
  const folder = path.join(ROOT, '.output', `${browser}-mv3`);
  const manifest = path.join(folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (builtAt > Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))))) return folder;
  const wxt = path.join(ROOT, 'node_modules', '.bin', 'wxt');
  const result = spawnSync(wxt, ['build', '-b', browser], { cwd: ROOT, encoding: 'utf8', env: buildEnvironment() });
  if (result.status !== 0) throw new Error(`the extension does not build:\n${result.stdout}${result.stderr}`);
  return folder;
}
