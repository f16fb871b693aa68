import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../utils/advice/rules/index.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const KNOWLEDGE = 'docs/knowledge';

/** Made or fetched, never committed. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage', 'screenshots', 'package-lock.json']);
const TEXT = /\.(?:ts|tsx|mjs|js|md|ya?ml|json|jsonl|css|html)$|^(?:run|\.npmrc|\.gitignore|\.editorconfig)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(file);
      return TEXT.test(entry.name) ? [file] : [];
    });
}

const files = filesBelow('.').map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
const code = files.filter(({ file }) => /\.(?:ts|tsx|mjs)$/.test(file));
/** Lists of pages of other repositories: the documents they name are those. */
const OF_OTHERS = /^tests\/rounds\/\w+\/others\.json$/;
const documents = files.filter(({ file }) => file.endsWith('.md'));
const names = new Set(files.map(({ file }) => path.basename(file)));

const isOutside = (from: string, target: string): boolean =>
  path.relative(ROOT, path.resolve(ROOT, path.dirname(from), target)).startsWith('..');

const isThere = (from: string, target: string): boolean => existsSync(path.resolve(ROOT, path.dirname(from), target));

/** The anchors that a Markdown viewer gives its headings. */
function anchorsOf(file: string): Set<string> {
  const text = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!)));
}

/** @returns a sentence about what is missing, or null */
function missing(file: string, anchor: string | undefined): string | null {
  if (!existsSync(path.join(ROOT, file))) return `${file} does not exist`;
  if (anchor && file.endsWith('.md') && !anchorsOf(file).has(anchor)) return `${file} has no heading #${anchor}`;
  return null;
}

const found = (hits: (string | null)[]): string[] => hits.filter((hit) => hit !== null);

describe('the repository stands alone', () => {
  it('looks at all there is', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(names).toContain('README.md');
    expect(names).toContain('real.jsonl');
  });

  it('reads no file outside itself, and none that is not there', () => {
    const wrong = code.flatMap(({ file, text }) => {
      const joined = [...text.matchAll(/import\.meta\.(?:dirname|url),\s*'([^']+)'/g)].map(([, target]) => target!);
      const named = [...text.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(([, target]) => target!);
      return [...joined, ...named]
        .filter((target) => isOutside(file, target) || !existsSync(path.resolve(ROOT, path.dirname(file), target)))
        .map((target) => `${file} reads ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('names no place beside it and no folder of somebody’s machine', () => {
    const wrong = files.flatMap(({ file, text }) => [
      ...[...text.matchAll(/['"`(\s]((?:\.\.\/)+[\w.-]+)/g)]
        .filter(([, target]) => isOutside(file, target!) || (file.endsWith('.md') && !isThere(file, target!)))
        .map(([, target]) => `${file} names ${target}`),
      ...[...text.matchAll(/(?<![\w.)}\]:/-])\/(?:home|Users|work|workspace|mnt|srv)\/\w+/g)].map(
        ([target]) => `${file} names ${target}`,
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it('links to documents and headings that exist', () => {
    const wrong = documents.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !/^(?:https?|mailto):/.test(target))
        .map((target) => {
          const [name, anchor] = target.split('#');
          if (name && isOutside(file, name)) return `${file}: ${name} is outside`;
          const problem = missing(name ? path.join(path.dirname(file), name) : file, anchor);
          return problem && `${file}: ${problem}`;
        })
        .filter((problem) => problem !== null),
    );
    expect(wrong).toEqual([]);
  });

  it('cites only documents and headings that exist', () => {
    const wrong = files
      .filter(({ file }) => !OF_OTHERS.test(file))
      .flatMap(({ file, text }) => [
        ...[...text.matchAll(/\b(docs\/[\w/-]+\.(?:md|json))(?:#([\w-]+))?/g)].map(([, name, anchor]) => {
          const problem = missing(name!, anchor);
          return problem && `${file}: ${problem}`;
        }),
        // By its bare name, such as "see architecture.md".
        ...[...text.matchAll(/(?<![\w/.-])([\w-]+\.md)\b/g)].map(([, name]) =>
          names.has(name!) ? null : `${file} cites ${name}, which does not exist`,
        ),
        // A section number says nothing to whoever does not have that very document.
        ...[...text.matchAll(/§\s?\d[\d.]*/g)].map(([section]) => `${file} cites ${section} of some document`),
      ]);
    expect(found(wrong)).toEqual([]);
  });

  it('names only files and folders of its own that exist', () => {
    const wrong = [...documents, ...code].flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /(?<![\w./@-])((?:utils|tests|tooling|scripts|components|entrypoints|locales)\/[\w/.-]*\w\/?)(.?)/g,
        ),
      ]
        // A pattern or a name to be filled in, such as `locales/<code>.yml`.
        .filter(([, , next]) => !'*<{$'.includes(next!) || next === '')
        .map(([, target]) => target!)
        .filter((target) => !existsSync(path.join(ROOT, target)))
        .map((target) => `${file} names ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('tells for every rule of advice where its facts stand', () => {
    const wrong = RULES.flatMap(({ id, source }) =>
      source.split('; ').map((citation) => {
        const [name, anchor] = citation.split('#');
        if (!anchor) return `${id}: ${citation} names no heading`;
        const problem = missing(path.join(KNOWLEDGE, name!), anchor);
        return problem && `${id}: ${problem}`;
      }),
    );
    expect(found(wrong)).toEqual([]);
  });
});
