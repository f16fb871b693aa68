/** Every text that code names exists, and every text that exists is named: read off the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GUIDES } from '../../../utils/guides/guides.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function sources(): { file: string; code: string }[] {
  return ['utils', 'components', 'entrypoints', 'wxt.config.ts'].flatMap((start) => {
    const at = path.join(ROOT, start);
    const names = start.endsWith('.ts') ? [''] : readdirSync(at, { recursive: true }).map(String);
    return names
      .filter((name) => name === '' || /\.tsx?$/.test(name))
      .map((name) => ({ file: path.join(start, name), code: readFileSync(path.join(at, name), 'utf8') }));
  });
}

function flatten(node: unknown, prefix: string, into: Map<string, string>): Map<string, string> {
  if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) flatten(value, prefix ? `${prefix}.${key}` : key, into);
  } else into.set(prefix, String(node));
  return into;
}

const texts = flatten(parse(readFileSync(path.join(ROOT, 'locales/en.yml'), 'utf8')), '', new Map());
/** Guides name their texts by the words of their data: they are asked themselves, for every device. */
const guided = Object.values(GUIDES).flatMap((all) => all.map(({ id }) => id));
const sections = new Set([...texts.keys()].map((key) => key.split('.')[0]));

/** Strings in the code that are text ids or patterns of them: `cause.${id}.name` stands for any id in its place. */
function named(): { file: string; id: string; pattern: RegExp }[] {
  return sources().flatMap(({ file, code }) =>
    [...code.matchAll(/'([a-z_]+\.[\w.-]+)'|`([a-z_]+\.(?:[\w.-]|\$\{[^}`]+\})+)`/g)]
      .map(([, plain, template]) =>
        (plain ?? template ?? '').replaceAll('-', '_').replace(/\.(ts|tsx|js|css|html)$/, '\0'),
      )
      .filter((id) => !id.includes('\0') && sections.has(id.split('.')[0] ?? ''))
      .map((id) => ({
        file,
        id,
        // A group of a plural is named without its forms.
        pattern: new RegExp(
          `^${id.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '[\\w.]+')}(?:\\.(?:one|other))?$`,
        ),
      })),
  );
}

describe('the texts', () => {
  const uses = named();

  it('that code names exist', () => {
    expect(guided.filter((id) => !texts.has(id))).toEqual([]);
    const missing = uses.filter(({ pattern }) => ![...texts.keys()].some((key) => pattern.test(key)));
    expect(missing.map(({ file, id }) => `${file} names ${id}: add it to locales/en.yml`)).toEqual([]);
  });

  it('that exist are named somewhere', () => {
    const manifest = new Set(['app.name', 'app.description', 'app.shortcut', ...guided]);
    const unused = [...texts.keys()].filter(
      (key) => !manifest.has(key) && !uses.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused.map((key) => `locales/en.yml has ${key}, which nothing shows`)).toEqual([]);
  });

  it('use ids that browsers accept, unlike in more than case', () => {
    const seen = new Set<string>();
    for (const key of texts.keys()) {
      expect(key).toMatch(/^[a-z0-9_]+(\.[a-z0-9_]+)+$/);
      const asMessage = key.replaceAll('.', '_');
      expect(seen.has(asMessage), `${key} collides with another id once dots are underscores`).toBe(false);
      seen.add(asMessage);
    }
  });

  it('speak calmly: no exclamation marks, no "simply", no placeholder of another kind', () => {
    for (const [key, value] of texts) {
      expect(value.trim(), key).not.toBe('');
      expect(value, key).not.toMatch(/!|\$|\bsimply\b|\bjust\b/i);
    }
  });
});
