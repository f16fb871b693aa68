/** Cases that are not read rightly yet. A case that passes must leave this list: the test says so. */
export const KNOWN_FAILURES: readonly string[] = [];
