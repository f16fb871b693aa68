/** Words for text ids on the command line: the same file the extension shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { formOf, listOf, type TextRef } from '../utils/common/text.ts';

const FILE = path.join(import.meta.dirname, '../locales/en.yml');
let texts: unknown;

/**
 * `{device}` is a camera unless a value says otherwise.
 * @throws Error naming the id when locales/en.yml has no such text
 */
export function resolveText(ref: TextRef | string): string {
  if (typeof ref === 'string') return ref;
  texts ??= parse(readFileSync(FILE, 'utf8'));
  const found = formOf(ref, 'en')
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], texts);
  if (typeof found !== 'string') throw new Error(`locales/en.yml has no text ${ref.id}`);
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = ref.values?.[name] ?? (name === 'device' ? 'camera' : whole);
    return typeof value === 'object' ? listOf(value.map(resolveText), 'en') : String(value);
  });
}
