/**
 * Values that scripts set by property change no markup, so no observer tells of them. Looks at the fields of a document
 * now and then; what ticks by itself (a clock in a text box) is left out. Passwords are never read.
 */

/** While a page is young its scripts fill it; later a look a second is enough. */
const YOUNG_MS = 6000;
const YOUNG_EVERY_MS = 200;
const EVERY_MS = 1000;
/** More fields than any router page has are not looked at. */
const MOST = 3000;
/** A field that has changed so often by itself is a clock. */
const MOST_CHANGES = 8;
const FIELDS = ['input', 'select', 'textarea'] as const;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface ValueWatch {
  /** Looks into this shadow root, too. */
  also(root: ShadowRoot): void;
  /** One look now; true when a value has changed since the last one. */
  look(): boolean;
  stop(): void;
}

/** Calls `changed` when a field shows another value than at the last look. */
export function watchValues(document: Document, changed: () => void): ValueWatch {
  const began = performance.now();
  const before = new WeakMap<Field, { shown: string; changes: number }>();
  const roots = new Set<ShadowRoot>();
  // Live collections: they cost nothing until they are walked.
  const live = FIELDS.map((tag) => document.getElementsByTagName(tag) as HTMLCollectionOf<Field>);
  let timer: ReturnType<typeof setTimeout>;

  function look(): boolean {
    let news = false;
    let seen = 0;
    const see = (field: Field) => {
      seen += 1;
      if (seen > MOST) return;
      const shown = shownBy(field);
      const known = before.get(field);
      if (!known) {
        before.set(field, { shown, changes: 0 });
        return;
      }
      if (known.shown === shown) return;
      known.shown = shown;
      known.changes += 1;
      news ||= known.changes <= MOST_CHANGES;
    };
    for (const fields of live) for (let i = 0; i < Math.min(fields.length, MOST); i += 1) see(fields[i]!);
    for (const root of roots) {
      if (!root.isConnected) roots.delete(root);
      else for (const field of root.querySelectorAll<Field>(FIELDS.join())) see(field);
    }
    return news;
  }
  function tick(): void {
    if (!document.hidden && look()) changed();
    timer = setTimeout(tick, performance.now() - began < YOUNG_MS ? YOUNG_EVERY_MS : EVERY_MS);
  }
  look();
  timer = setTimeout(tick, YOUNG_EVERY_MS);
  return { also: (root) => void roots.add(root), look, stop: () => clearTimeout(timer) };
}

/** What a field shows, short: enough to see that it is another. */
function shownBy(field: Field): string {
  if ('selectedIndex' in field) return `${field.selectedIndex} ${field.options.length}`;
  if ('checked' in field && /^(?:checkbox|radio)$/.test(field.type)) return field.checked ? '1' : '0';
  if (field.type === 'password') return '';
  const { value } = field;
  return value.length > 80 ? `${value.length} ${value.slice(0, 40)} ${value.slice(-40)}` : value;
}
