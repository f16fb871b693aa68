/** From one version to the next, and what the change log says of it. Pure. */

export const STEPS = ['patch', 'minor'] as const;
export type Step = (typeof STEPS)[number];

/** @throws Error when the version is not three numbers */
export function nextVersion(version: string, step: Step): string {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!match) throw new Error(`${version} is not a version of three numbers`);
  const [major, minor, patch] = match.slice(1).map(Number) as [number, number, number];
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const UNRELEASED = '## Unreleased';

/**
 * Gives what is unreleased its version and date, and opens a new heading above it.
 * @throws Error when nothing is written under "Unreleased": a release must say what changed
 */
export function releasedLog(log: string, version: string, day: string): string {
  const start = log.indexOf(`${UNRELEASED}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no heading "${UNRELEASED}"`);
  const after = start + UNRELEASED.length + 1;
  const end = log.indexOf('\n## ', after);
  const said = log.slice(after, end < 0 ? undefined : end).trim();
  if (said === '') throw new Error('CHANGELOG.md says nothing under "Unreleased": write what changed first');
  if (log.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md has ${version} already`);
  return `${log.slice(0, after)}\n## ${version} (${day})\n\n${said}\n${end < 0 ? '' : log.slice(end)}`;
}

/** Every "version" of the project itself in package.json or the lock file; those of packages stay. */
export function withVersion(json: string, from: string, to: string): string {
  const data = JSON.parse(json) as { version?: string; packages?: Record<string, { version?: string }> };
  if (data.version !== from) throw new Error(`expected version ${from}, found ${String(data.version)}`);
  const own = `"version": "${from}"`;
  let left = data.packages ? 2 : 1;
  // The project's own entries stand first, in both files.
  return json.replaceAll(own, (found) => (left-- > 0 ? `"version": "${to}"` : found));
}
