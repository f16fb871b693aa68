/** A table of short patterns as one: what is found when any of them is. Built once, when the file that holds the table loads. */
export const anyOf = (names: readonly string[], flags = ''): RegExp => new RegExp(names.join('|'), flags);
