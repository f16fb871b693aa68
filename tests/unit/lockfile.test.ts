import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([name, { link }]) => name !== '' && !link);

describe('the lockfile', () => {
  it('has a hash for every package, those of other platforms too', () => {
    expect(locked.length).toBeGreaterThan(200);
    const without = locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('names no registry but the public one', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });

  it('brings the Node that .nvmrc names', () => {
    expect(packages['node_modules/node']!.version!.split('.')[0]).toBe(read('.nvmrc').trim());
  });
});
