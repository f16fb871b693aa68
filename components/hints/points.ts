/** What a page shows at points of the window, asked within the budget of a frame: in a page of 50,000 fields each answer takes 5 ms. */

/** Longer texts are not looked at line by line. */
const LONG_TEXT = 400;
/** Milliseconds of asking in one frame: with the last answer, and what else a frame does, two slices of the reader. */
const BUDGET_MS = 4;

type CaretDocument = Document & { caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null };

/** The two questions, each answered at once. */
export interface Looks {
  /** 4 for something to press or fill in, 0 for nothing at all, null for what may be text. */
  thing(x: number, y: number): number | null;
  /** Whether text stands there. */
  text(x: number, y: number): boolean;
}

export interface Points {
  /** A new frame. What is remembered holds as long as `key` is the same. */
  begin(key: string): void;
  /** 4 for something to press or fill in, 1 for text, 0 for nothing, or for what did not fit into this frame. */
  cost(x: number, y: number): number;
  /** Some of this frame's points were not asked for. */
  readonly short: boolean;
}

/** @param now the time, in ms */
export function createPoints(looks: Looks, now: () => number): Points {
  let known = new Map<string, number | null>();
  let key = '';
  let end = 0;
  let short = false;
  /** The answer known, or found in time; undefined when there was no time. */
  const ask = (name: string, find: () => number | null): number | null | undefined => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (now() >= end) {
      short = true;
      return undefined;
    }
    const found = find();
    known.set(name, found);
    return found;
  };
  return {
    begin(next) {
      if (next !== key) known = new Map();
      key = next;
      end = now() + BUDGET_MS;
      short = false;
    },
    cost(x, y) {
      const at = `${x} ${y}`;
      const thing = ask(at, () => looks.thing(x, y));
      if (thing !== null) return thing ?? 0;
      return ask(`text ${at}`, () => (looks.text(x, y) ? 1 : 0)) ?? 0;
    },
    get short() {
      return short;
    },
  };
}

/** The questions put to a document. */
export function looksAt(document: Document): Looks {
  return {
    thing(x, y) {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return 0;
      return hit.closest('input, select, textarea, button, a[href], [role="button"], [onclick]') ? 4 : null;
    },
    text: (x, y) => textAt(document, x, y),
  };
}

function textAt(document: CaretDocument, x: number, y: number): boolean {
  const node = document.caretPositionFromPoint?.(x, y)?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return false;
  if ((node.nodeValue?.length ?? 0) > LONG_TEXT) return true;
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
  );
}
