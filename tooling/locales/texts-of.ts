/** A locale's texts, flat: id → text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export type Texts = ReadonlyMap<string, string>;

const FOLDER = path.join(import.meta.dirname, '../../locales');

/** Joins the sections of a file to ids with dots. */
export function flatten(node: unknown, prefix = '', into = new Map<string, string>()): Map<string, string> {
  if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) flatten(value, prefix ? `${prefix}.${key}` : key, into);
  } else into.set(prefix, String(node));
  return into;
}

/** Codes of the languages there are texts in, English among them. */
export function localeCodes(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.replace('.yml', ''));
}

export const textsOf = (code: string): Map<string, string> =>
  flatten(parse(readFileSync(path.join(FOLDER, `${code}.yml`), 'utf8')));
