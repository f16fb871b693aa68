import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORES, versionNow, zipsOf } from '../../../tooling/release/packages.ts';
import { submitWords } from '../../../tooling/release/submit-words.ts';
import { nextVersion, releasedLog, withVersion } from '../../../tooling/release/version.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const LOG = '# Change log\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n';

describe('a release', () => {
  it('raises the version', () => {
    expect(nextVersion('0.1.9', 'patch')).toBe('0.1.10');
    expect(nextVersion('0.1.9', 'minor')).toBe('0.2.0');
    expect(() => nextVersion('1.0.0-beta', 'patch')).toThrow('three numbers');
  });

  it('gives what is unreleased its number and leaves a new heading', () => {
    const log = releasedLog(LOG, '0.2.0', '2026-02-03');
    expect(log).toContain('## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n### Added\n\n- A thing.\n\n## 0.1.0');
    expect(() => releasedLog(log, '0.3.0', '2026-02-04')).toThrow('nothing under');
    expect(() => releasedLog(LOG, '0.1.0', '2026-02-04')).toThrow('already');
    expect(() => releasedLog('# Log\n', '0.3.0', '2026-02-04')).toThrow('no heading');
  });

  it('changes the project’s own version in both files, and no package’s', () => {
    const lock = `{\n"name": "a", "version": "0.1.0", "packages": { "": { "version": "0.1.0" }, "b": { "version": "0.1.0" } } }`;
    const changed = JSON.parse(withVersion(lock, '0.1.0', '0.2.0')) as { version: string; packages: unknown };
    expect(changed.version).toBe('0.2.0');
    expect(changed.packages).toEqual({ '': { version: '0.2.0' }, b: { version: '0.1.0' } });
    expect(() => withVersion('{"version": "0.3.0"}', '0.1.0', '0.2.0')).toThrow('found 0.3.0');
    for (const name of ['package.json', 'package-lock.json']) {
      const real = readFileSync(path.join(ROOT, name), 'utf8');
      const next = JSON.parse(withVersion(real, versionNow(), '9.9.9')) as { version: string; packages?: never };
      expect(next.version).toBe('9.9.9');
    }
  });

  it('is never uploaded by a script: every question to the stores is a dry run', () => {
    expect(submitWords(STORES).slice(0, 2)).toEqual(['submit', '--dry-run']);
    expect(submitWords(STORES)).toEqual(expect.arrayContaining(['--firefox-sources-zip', '--edge-zip']));
    expect(zipsOf('firefox', '1.2.3')).toEqual(['redlight-1.2.3-firefox.zip', 'redlight-1.2.3-firefox-source.zip']);
  });
});
