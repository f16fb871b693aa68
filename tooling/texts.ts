/** Words for text ids on the command line: the same files the extension shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { formOf, listOf, type TextRef } from '../utils/common/text.ts';

const FOLDER = path.join(import.meta.dirname, '../locales');
let language = 'en';
let texts: unknown;

/** From here on texts are those of another file in `locales/`. */
export function speak(code: string): void {
  language = code;
  texts = undefined;
}

/**
 * `{device}` is a camera unless a value says otherwise.
 * @throws Error naming the id when the file has no such text
 */
export function resolveText(ref: TextRef | string): string {
  if (typeof ref === 'string') return ref;
  texts ??= parse(readFileSync(path.join(FOLDER, `${language}.yml`), 'utf8'));
  const found = formOf(ref, language.replace('_', '-'))
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], texts);
  if (typeof found !== 'string') throw new Error(`locales/${language}.yml has no text ${ref.id}`);
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = ref.values?.[name] ?? (name === 'device' ? device() : whole);
    return typeof value === 'object' ? listOf(value.map(resolveText), language.replace('_', '-')) : String(value);
  });
}

const device = () => resolveText({ id: 'device.camera' });
