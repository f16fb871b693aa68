/** One pass over a document: every control, table, link and heading, described and not judged. */
import { mayHoldCards, readCards } from './cards.ts';
import type { Control } from './control.ts';
import { aroundOf, describeField, forgetMarks, refine } from './fields.ts';
import { Headings } from './headings.ts';
import { groupLists, groupRadios } from './groups.ts';
import { forgetLabels } from './labels.ts';
import { selectorFor, type NameCounts, type ShadowRootOf } from './selector.ts';
import {
  headsFor,
  joinSplitTables,
  mayBeAddress,
  readTable,
  TABLE,
  type AboutTable,
  type DrawnTable,
  type TableFacts,
} from './tables.ts';
import { readText, tidy } from './text.ts';
import type { RegionFacts } from './region.ts';
import { makeHiddenTest } from './visible.ts';
import { describeWidget } from './describe-widget.ts';

export interface LinkFacts {
  ref: number;
  text: string;
  href: string;
  hidden: boolean;
}

/** Facts of one document, without a DOM node among them: it may be sent and stored. */
export interface Description {
  controls: Control[];
  tables: TableFacts[];
  /** Parts of the page, outer ones first; the first is the page itself. */
  regions?: RegionFacts[];
  links: LinkFacts[];
  /** Texts of headings in document order. */
  headings: string[];
  title: string;
  url: string;
  /** Visible password fields: a page that asks for one is often a sign-in page. */
  passwords: number;
  frames: number;
  /** Where its forms are sent. */
  actions: string[];
  /** Number of elements, and of paragraphs of prose. */
  size: number;
  prose: number;
}

const SKIP = new Set(['script', 'style', 'svg', 'template', 'noscript', 'head', 'option', 'datalist']);
const LEAF_LINK = /menu|tab|nav|item/i;
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
  private readonly nameCounts: NameCounts = new Map();
  readonly isHidden: (element: Element) => boolean;
  headings = new Headings();
  private walked = 0;
  private readonly done = new Set<Element>();
  private readonly radios = new Map<string, HTMLInputElement[]>();
  private readonly radioOrder: HTMLInputElement[][] = [];
  private readonly cards: { table: Element; heading: string; last: string }[] = [];
  private readonly candidates: { table: Element; heading: string; last: string }[] = [];
  readonly options: DescribeOptions;
  private readonly doc: Document;

  constructor(doc: Document, url: string, options: DescribeOptions) {
    this.options = options;
    this.doc = doc;
    forgetLabels();
    forgetMarks();
    this.isHidden = makeHiddenTest(doc.defaultView);
    this.out = {
      controls: [],
      tables: [],
      links: [],
      headings: [],
      title: tidy(doc.title),
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
    let element: Element | null = root.nodeType === Node.ELEMENT_NODE ? (root as Element) : root.firstElementChild;
    while (element && this.walked < MOST_ELEMENTS) {
      this.walked++;
      if ((this.walked & 15) === 0) yield;
      const inside = this.step(element);
      const shadow = inside && this.shadowOf(element);
      if (shadow) {
        const outer = this.headings;
        this.headings = new Headings(outer.above(element));
        yield* this.walk(shadow);
        this.headings = outer;
      }
      let next: Element | null = inside ? element.firstElementChild : null;
      for (let up: Element | null = element; !next && up && up !== root; up = up.parentElement)
        next = up.nextElementSibling;
      element = next;
    }
  }

  private shadowOf(element: Element): ShadowRoot | null {
    const { shadowRootOf, sawRoot } = this.options;
    const root = element.shadowRoot ?? (element.localName.includes('-') ? (shadowRootOf?.(element) ?? null) : null);
    if (root) sawRoot?.(root);
    return root;
  }

  private step(element: Element): boolean {
    const tag = element.localName;
    if (SKIP.has(tag) || this.done.has(element)) return false;
    this.out.size++;
    const heading = this.headings.visit(element);
    if (heading) this.out.headings.push(heading);
    switch (tag) {
      case 'input':
        this.visitInput(element as HTMLInputElement);
        return false;
      case 'select':
      case 'textarea':
        this.add(describeField(this, element as HTMLSelectElement));
        return false;
      case 'button':
        if (element.getAttribute('role') === 'switch' || element.getAttribute('aria-haspopup') === 'listbox') break;
        this.add(describeField(this, element as HTMLButtonElement));
        this.addLink(element);
        return true;
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
        if ((element.textContent?.length ?? 0) > 120) this.out.prose++;
        break;
      case 'a':
        this.addLink(element);
        break;
    }
    // Without attributes it can be no more than its tag says.
    const plain = !element.hasAttributes();
    if (plain ? tag === 'table' : element.matches(TABLE)) {
      this.candidates.push({
        table: element,
        heading: this.headings.above(element)[0] ?? '',
        last: this.headings.last,
      });
    }
    if (mayHoldCards(element))
      this.cards.push({ table: element, heading: this.headings.above(element)[0] ?? '', last: this.headings.last });
    const made = plain ? null : describeWidget(this, element);
    if (made) {
      this.add(made.control);
      if (made.skip) {
        this.done.add(made.skip);
        return made.skip !== element && !made.skip.contains(element);
      }
      return false;
    }
    if (plain) return true;
    if (tag === 'div' || tag === 'li' || tag === 'td' || tag === 'span') this.addLeafLink(element);
    return true;
  }

  private visitInput(input: HTMLInputElement): void {
    if (input.type === 'hidden') return;
    if (input.type === 'password') {
      if (!this.isHidden(input)) this.out.passwords++;
      return;
    }
    if (input.type === 'radio') {
      const key = input.name
        ? `${input.form?.name ?? ''} ${input.form?.id ?? ''} ${input.name}`
        : `#${this.radioOrder.length}`;
      const group = this.radios.get(key);
      if (group) group.push(input);
      else {
        const fresh = [input];
        this.radios.set(key, fresh);
        this.radioOrder.push(fresh);
        // Holds the group's place in the order of the page; filled in when all its buttons are known.
        this.add(refine(describeField(this, input)!, { type: 'radios', value: key }));
      }
      return;
    }
    const made = describeWidget(this, input);
    if (made) {
      this.add(made.control);
      if (made.skip) this.done.add(made.skip);
      return;
    }
    this.add(describeField(this, input));
  }

  /** Remembers an element and gives its number. */
  refOf(element: Element): number {
    return this.elements.push(element) - 1;
  }

  /** A selector of the element with this number, unique in its document. */
  selector(ref: number): string {
    return selectorFor(this.elements[ref]!, this.nameCounts);
  }

  private add(control: Control | null): void {
    if (control) this.out.controls.push(control);
  }

  private addLink(element: Element): void {
    const text = readText(element, 80) || tidy(element.textContent).slice(0, 80) || tidy(element.getAttribute('title'));
    if (!text || text.length > 60) return;
    this.out.links.push({
      ref: this.refOf(element),
      text,
      href: element.getAttribute('href') ?? '',
      hidden: false,
    });
  }

  /** Menus made of anything: a short text in an element whose class or role says menu or tab. */
  private addLeafLink(element: Element): void {
    const role = element.getAttribute('role') ?? '';
    const name = element.className;
    const isMenu =
      /^(tab|menuitem|link|treeitem)$/.test(role) || (typeof name === 'string' && name !== '' && LEAF_LINK.test(name));
    if (!isMenu || (element.textContent?.length ?? 99) > 60 || element.querySelector('a,button,input,select')) return;
    this.addLink(element);
  }

  private aboutOf(table: Element, heading: string): AboutTable {
    return {
      ref: this.refOf(table),
      heading,
      hidden: this.isHidden(table),
      marks: `${table.id} ${typeof table.className === 'string' ? table.className : ''} ${aroundOf(table).slice(0, 3).join(' ')}`,
    };
  }

  private addList(list: Element): void {
    const known = [...this.out.tables, ...this.out.controls].map(({ ref }) => this.elements[ref]!);
    if (known.some((element) => list.contains(element) || element.contains(list))) return;
    this.out.tables.push({
      headers: [],
      rows: [],
      caption: '',
      fact: this.options.factOf?.(list),
      ...this.aboutOf(list, ''),
    });
  }

  /** What needs the whole page: radio groups, lists of fields, tables. */
  *finish(): Generator<void, Description> {
    groupRadios(this, this.radios);
    groupLists(this);
    const tables: DrawnTable[] = [];
    const telling = this.tablesOfAddresses();
    for (const { table, heading, last } of this.candidates) {
      yield;
      const previous = tables.at(-1);
      const headed = !!previous && headsFor(previous, table);
      const about = this.aboutOf(table, heading || last);
      const fact = this.options.factOf?.(table);
      const facts = yield* readTable(table, about, headed, fact !== undefined || telling.has(table));
      if (!facts) continue;
      facts.fact = fact;
      tables.push(facts);
    }
    this.out.tables = joinSplitTables(tables).map(plainTable);
    for (const selector of this.options.lists ?? []) {
      for (const list of this.doc.querySelectorAll(selector)) this.addList(list);
    }
    for (const { table, heading, last } of this.cards) {
      yield;
      const facts = readCards(table, this.aboutOf(table, heading || last));
      if (facts) this.out.tables.push(facts);
    }
    yield* this.place();
    return this.out;
  }

  /** Tables around fields that hold an address: each row counts. */
  private tablesOfAddresses(): Set<Element> {
    const tables = new Set<Element>();
    for (const { ref, value, options, selected } of this.out.controls) {
      if (!mayBeAddress(value) && !mayBeAddress(options[selected]?.text ?? '')) continue;
      for (let table = this.elements[ref]!.closest(TABLE); table; table = table.parentElement?.closest(TABLE) ?? null) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** What is known of each control when all are: whether it can be seen, and for lists which tables it stands in. */
  private *place(): Generator<void> {
    const tables = new Map(this.out.tables.map(({ ref }) => [this.elements[ref]!, ref]));
    for (const control of this.out.controls) {
      yield;
      const element = this.elements[control.ref]!;
      control.hidden = (this.parts.get(control) ?? [element]).every(this.isHidden);
      if (control.type !== 'list' && control.type !== 'area' && control.fact === undefined) continue;
      control.within = [];
      for (let outer: Element | null = element; outer; outer = outer.parentElement) {
        const table = tables.get(outer);
        if (table !== undefined) control.within.push(table);
      }
    }
  }
}

function plainTable({ element: _element, ...table }: DrawnTable): TableFacts {
  return { ...table, rows: table.rows.map(({ cells }) => ({ cells })) };
}
