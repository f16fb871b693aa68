/** One pass over a document: every control, table, link and heading, described and not judged. */
import { mayHoldCards } from './cards.ts';
import { leadsHere } from '../common/leads-here.ts';
import type { Control } from './control.ts';
import type { Description } from './description.ts';
import { refine } from './blank.ts';
import { attributeOf, bodyOf, isTampered, nextOf, parentOf, titleOf, viewOf } from './dom.ts';
import { describeField, forgetRows } from './fields.ts';
import { finish, type Candidate, type ShownAddress } from './finish.ts';
import { Headings } from './headings.ts';
import { showsAddress } from './item-lists.ts';
import { forgetLabels, markDrawn, ownLabels } from './labels.ts';
import { forgetMarks } from './marks.ts';
import { selectorFor, type NameCounts, type ShadowRootOf } from './selector.ts';
import { TABLE } from './tables.ts';
import { entryText, isLeafEntry } from './menu-entries.ts';
import { tidy } from './text.ts';
import { Regions } from './regions.ts';
import { TRIGGER } from './widgets/kind.ts';
import { isHiddenByItself, makeHiddenTest } from './visible.ts';
import { describeWidget } from './widgets/index.ts';
import type { BareList } from './widgets/lists-of-choices.ts';
import type { Choices } from './widgets/choices.ts';
import type { Drawn } from './widgets/combo.ts';
import type { Made } from './widgets/made.ts';
import { onOffPair } from './widgets/on-off-pair.ts';
import { segments } from './widgets/segments.ts';
import { toggleButton } from './widgets/toggle-button.ts';

const SKIP = new Set(['script', 'style', 'svg', 'template', 'noscript', 'head', 'option', 'datalist']);
/** A page that never ends, or pretends so, is read to here. */
const MOST_ELEMENTS = 60_000;

export interface DescribeOptions {
  shadowRootOf?: ShadowRootOf | undefined;
  /** Told of each shadow root that is walked: nobody outside hears of changes in there. */
  sawRoot?: ((root: ShadowRoot) => void) | undefined;
  /** What the firmware's pack says of an element. */
  factOf?: ((element: Element) => number | undefined) | undefined;
  /** Selectors of lists that the firmware draws with anything. */
  lists?: readonly string[] | undefined;
}

/** State of one scan; `step` handles one element and returns whether to go into its children. */
export class Describer {
  readonly out: Description;
  /** What the numbers of the description stand for. */
  readonly elements: Element[] = [];
  /** Controls that several elements make up together. */
  readonly parts = new Map<Control, readonly Element[]>();
  /** Drawn drop-downs, and lists of choices that none of them holds. */
  readonly drawn: Drawn[] = [];
  readonly bareLists: BareList[] = [];
  readonly #nameCounts: NameCounts = new Map();
  readonly isHidden: (element: Element) => boolean;
  readonly regions: Regions;
  headings: Headings;
  #walked = 0;
  /** The form met last that hides what finding one's way needs. */
  #tampered: Element | null = null;
  readonly #done = new Set<Element>();
  readonly radios = new Map<string, HTMLInputElement[]>();
  readonly #radioOrder: HTMLInputElement[][] = [];
  readonly cards: Candidate[] = [];
  readonly candidates: Candidate[] = [];
  /** Elements that show an address. */
  readonly addresses: ShownAddress[] = [];
  readonly options: DescribeOptions;
  readonly doc: Document;

  constructor(doc: Document, url: string, options: DescribeOptions) {
    this.options = options;
    this.doc = doc;
    forgetLabels();
    forgetMarks();
    forgetRows();
    this.isHidden = makeHiddenTest(viewOf(doc));
    this.regions = new Regions(bodyOf(doc), (element) => this.refOf(element));
    this.headings = this.#newHeadings([]);
    this.out = {
      controls: [],
      tables: [],
      links: [],
      headings: [],
      title: tidy(titleOf(doc)),
      url,
      passwords: 0,
      frames: 0,
      actions: [],
      size: 0,
      prose: 0,
    };
  }

  /** Elements in order, `null` to skip: the caller may pause between any two. */
  *walk(root: Element | ShadowRoot): Generator<void> {
    let element: Element | null = root instanceof Element ? root : root.firstElementChild;
    while (element && this.#walked < MOST_ELEMENTS) {
      this.#walked++;
      if ((this.#walked & 15) === 0) yield;
      const inside = this.#step(element);
      const shadow = inside && this.#shadowOf(element);
      if (shadow) {
        const outer = this.headings;
        this.headings = this.#newHeadings(outer.above(element));
        const floor = this.regions.enter(element);
        yield* this.walk(shadow);
        this.regions.back(floor);
        this.headings = outer;
      }
      let next: Element | null = inside ? element.firstElementChild : null;
      let up: Element | null = element;
      if (element === this.#tampered) {
        next = nextOf(element);
        up = parentOf(element);
      }
      for (; !next && up && up !== root; up = up.parentElement) next = up.nextElementSibling;
      element = next;
    }
  }

  #newHeadings(outer: string[]): Headings {
    return new Headings(outer, (text, rank, scope) => this.regions.head(text, rank, scope));
  }

  #shadowOf(element: Element): ShadowRoot | null {
    const { shadowRootOf, sawRoot } = this.options;
    const root = element.shadowRoot ?? (element.localName.includes('-') ? (shadowRootOf?.(element) ?? null) : null);
    if (root) sawRoot?.(root);
    return root;
  }

  #step(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'form' || typeof tag !== 'string') {
      if (isTampered(element)) {
        this.#tampered = element;
        return false;
      }
    }
    if (SKIP.has(tag) || this.#done.has(element)) return false;
    this.out.size++;
    const first = element.firstElementChild;
    // Without attributes it can be no more than its tag says.
    const plain = !element.hasAttributes();
    const pane = first && this.regions.visit(element, tag, first, plain);
    if (pane) this.headings.name(element, pane);
    const heading = this.headings.visit(element, plain);
    if (heading) this.out.headings.push(heading);
    else this.regions.plainRow(element, tag);
    // What stands in cells is read with its table.
    if (tag !== 'td' && tag !== 'th' && showsAddress(element))
      this.addresses.push({ ...this.#candidate(element), scopes: this.headings.scopes(element) });
    switch (tag) {
      case 'input':
        this.#visitInput(element as HTMLInputElement);
        return false;
      case 'select':
      case 'textarea':
        this.#add(describeField(this, element as HTMLSelectElement));
        return false;
      case 'button': {
        const role = element.getAttribute('role');
        if (role === 'switch' || role === 'checkbox' || element.matches(TRIGGER)) break;
        const toggle = toggleButton(this, element);
        if (toggle) return this.#take(element, toggle);
        this.#add(describeField(this, element as HTMLButtonElement));
        this.#addLink(element);
        return true;
      }
      case 'iframe':
      case 'frame':
        this.out.frames++;
        return false;
      case 'form': {
        const action = element.getAttribute('action');
        if (action) this.out.actions.push(action.slice(0, 120));
        break;
      }
      case 'p':
        if ((element.textContent?.length ?? 0) > 120 && !this.isHidden(element)) this.out.prose++;
        break;
      case 'a':
        this.#addLink(element);
        break;
    }
    if (plain ? tag === 'table' : element.matches(TABLE)) {
      this.candidates.push(this.#candidate(element));
    }
    const second = first?.nextElementSibling;
    if (second && mayHoldCards(first, second)) this.cards.push(this.#candidate(element));
    const made =
      (second && (segments(this, element, first) ?? onOffPair(this, element))) ||
      (plain ? null : describeWidget(this, element));
    if (made) return this.#take(element, made);
    if (plain) return true;
    if (/^(?:div|li|td|span)$/.test(tag) && isLeafEntry(element)) this.#addLink(element);
    return true;
  }

  #candidate(table: Element): Candidate {
    const heading = this.headings.above(table)[0] ?? '';
    return { table, heading, last: this.headings.last, region: this.regions.at(table) };
  }

  #visitInput(input: HTMLInputElement): void {
    if (input.type === 'hidden') return;
    if (input.type === 'password') {
      if (!this.isHidden(input)) this.out.passwords++;
      return;
    }
    if (input.type === 'radio') {
      const key = input.name
        ? `${attributeOf(input.form, 'name') ?? ''} ${attributeOf(input.form, 'id') ?? ''} ${input.name}`
        : `#${this.#radioOrder.length}`;
      const group = this.radios.get(key);
      if (group) group.push(input);
      else {
        const fresh = [input];
        this.radios.set(key, fresh);
        this.#radioOrder.push(fresh);
        // Holds the group's place in the order of the page; filled in when all its buttons are known.
        this.#add(refine(describeField(this, input)!, { type: 'radios', value: key }));
      }
      return;
    }
    const made = describeWidget(this, input);
    if (made) {
      this.#take(input, made);
      return;
    }
    this.#add(describeField(this, input));
  }

  /** Takes up a control that several elements make. Returns whether to go into this element's children. */
  #take(element: Element, { control, skip, also = [] }: Made): boolean {
    this.#add(control);
    if (control) markDrawn(element);
    this.leaveOut(skip, ...also);
    return !!skip && skip !== element && !skip.contains(element);
  }

  /** Parts of a control that has been described: no controls of their own. */
  leaveOut(...parts: (Element | null)[]): void {
    for (const part of parts) if (part) this.#done.add(part);
  }

  /** A list of choices that nothing around it opens: whose it is shows at the end. */
  keepList(list: Element, choices: Choices): BareList {
    const bare = {
      list,
      choices,
      at: this.out.controls.length,
      region: this.regions.at(list),
      headings: this.headings.above(list),
    };
    this.bareLists.push(bare);
    return bare;
  }

  /**
   * Which parts of an element cannot be seen, once the element itself can: in a pane that is hidden as a whole only what
   * is hidden by its own attributes is left out.
   */
  hiddenIn(element: Element): (part: Element) => boolean {
    return this.isHidden(element) ? isHiddenByItself : this.isHidden;
  }

  /** The same beside an element: of two parts of one wrapper, which can be seen once the wrapper can. */
  hiddenBeside(element: Element): (part: Element) => boolean {
    return element.parentElement ? this.hiddenIn(element.parentElement) : this.isHidden;
  }

  /** Labels that point at the element itself. */
  labels(element: Element): string[] {
    return ownLabels(element);
  }

  /** Remembers an element and gives its number. */
  refOf(element: Element): number {
    return this.elements.push(element) - 1;
  }

  /** A selector of the element with this number, unique in its document. */
  selector(ref: number): string {
    return selectorFor(this.elements[ref]!, this.#nameCounts);
  }

  #add(control: Control | null): void {
    if (!control) return;
    control.region ??= this.regions.at(this.elements[control.ref]!);
    this.out.controls.push(control);
  }

  #addLink(element: Element): void {
    const text = entryText(element);
    if (text === null) return;
    const href = element.getAttribute('href') ?? '';
    const here = leadsHere(href, this.out.url) ? { here: true as const } : {};
    this.out.links.push({ ref: this.refOf(element), text, href, hidden: false, ...here });
  }

  /** What needs the whole page. */
  finish(): Generator<void, Description> {
    return finish(this);
  }
}
