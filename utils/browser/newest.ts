/** Work on the same thing that overlaps: whoever began last has the last word. */

/**
 * @returns begins a piece of work on `key` and gives a function that says whether nothing newer has begun on it since;
 * `forget` drops what is kept of a key
 */
export function newestOnly<K>(): { begin: (key: K) => () => boolean; forget: (key: K) => void } {
  const begun = new Map<K, object>();
  return {
    begin(key) {
      const mine = {};
      begun.set(key, mine);
      return () => begun.get(key) === mine;
    },
    forget: (key) => void begun.delete(key),
  };
}
