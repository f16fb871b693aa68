/**
 * A text to show, by id, with the values to put in. Pure code hands these out; drawing code and the command line turn
 * them into words. Ids are paths in `locales/*.yml` with every hyphen as an underscore (browsers allow no others).
 * Values are plain text, never markup: they may come from a router page and so from a stranger. A value may be a row of
 * texts, shown one after the other.
 */
export interface TextRef {
  id: string;
  values?: Record<string, string | number | readonly TextRef[]>;
}

/** A text reference; hyphens in ids (cause and fix ids have them) become underscores. */
export function text(id: string, values?: TextRef['values']): TextRef {
  const key = id.replaceAll('-', '_');
  return values ? { id: key, values } : { id: key };
}
