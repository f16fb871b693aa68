/** Injection may happen many times; a part must start once in each document. */

/**
 * Runs `start` at the first call with this name in this document and returns what it made; later calls return the same.
 * The mark lives in the extension's own world: the page cannot see or forge it.
 */
export function singleton<T>(name: string, start: () => T): { value: T; first: boolean } {
  const before = entry<T>(name);
  if (before) return { value: before.value, first: false };
  const value = start();
  world()[keyOf(name)] = { value };
  return { value, first: true };
}

/** What `singleton` made under this name in this document, also in another script of ours; undefined before that. */
export function existing<T>(name: string): T | undefined {
  return entry<T>(name)?.value;
}

const keyOf = (name: string) => Symbol.for(`redlight.${name}`);
const world = () => globalThis as unknown as Record<symbol, { value: unknown } | undefined>;
const entry = <T>(name: string) => world()[keyOf(name)] as { value: T } | undefined;
