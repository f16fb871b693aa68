/** The words of locales/en.yml for tests: every text must exist and have its values filled. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formOf, listOf, type TextRef } from '../../../utils/common/text.ts';

const tree: unknown = parse(readFileSync(new URL('../../../locales/en.yml', import.meta.url), 'utf8'));

/** The text as a person reads it. Throws when the id is missing, a value is missing, or a value is not used. */
export function words(ref: TextRef | string): string {
  if (typeof ref === 'string') return ref;
  const found = formOf(ref, 'en')
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], tree);
  if (typeof found !== 'string') throw new Error(`no text ${ref.id}`);
  const values = ref.values ?? {};
  for (const name of Object.keys(values)) {
    if (!found.includes(`{${name}}`)) throw new Error(`${ref.id} does not use {${name}}`);
  }
  const said = found.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (values[name] === undefined) throw new Error(`${ref.id} lacks {${name}}`);
    const value = values[name];
    return typeof value === 'object' ? listOf(value.map(words), 'en') : String(value);
  });
  return said;
}
