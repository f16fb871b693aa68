/** Injection may happen many times; a part must start once in each document. */

/**
 * Runs `start` at the first call with this name in this document and returns what it made; later calls return the same.
 * The mark lives in the extension's own world: the page cannot see or forge it.
 */
export function once<T>(name: string, start: () => T): { value: T; first: boolean } {
  const key = Symbol.for(`redlight.${name}`);
  const world = globalThis as unknown as Record<symbol, { value: T } | undefined>;
  const existing = world[key];
  if (existing) return { value: existing.value, first: false };
  const value = start();
  world[key] = { value };
  return { value, first: true };
}
