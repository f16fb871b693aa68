/** What a control shows now, in words a person would use for it. Passwords are never read. */
import { radioGroup } from './target.ts';

/** Longer texts are a table or a page part and not a value. */
const LONGEST = 200;
const LONGEST_LIST = 2000;

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function labelOf(input: HTMLInputElement): string {
  return clean(input.labels?.[0]?.textContent) || input.value;
}

/** The shown text of a control: the chosen option, `on`/`off`, the typed text, or the text of a widget drawn by the page. */
export function shownValue(element: Element): string {
  switch (element.localName) {
    case 'select':
      return clean([...(element as HTMLSelectElement).selectedOptions].map((option) => option.textContent).join(', '));
    case 'textarea':
      return clean((element as HTMLTextAreaElement).value);
    case 'input': {
      const input = element as HTMLInputElement;
      if (input.type === 'password') return '';
      if (input.type === 'checkbox') return input.checked ? 'on' : 'off';
      if (input.type !== 'radio') return clean(input.value);
      const chosen = radioGroup(input).find((radio) => (radio as HTMLInputElement).checked);
      return chosen ? labelOf(chosen as HTMLInputElement) : '';
    }
    default:
      return widgetValue(element);
  }
}

/** A widget of divs: its state if it has one, else the field inside, else its text. */
function widgetValue(element: Element): string {
  const state = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  if (state !== null) return state === 'true' ? 'on' : 'off';
  const listed = macsIn(element);
  if (listed !== '') return listed;
  const fields = [...element.querySelectorAll('input:not([type="hidden" i]), select, textarea')];
  const only = fields.length === 1 ? fields[0] : undefined;
  // A drop-down's field may be there for searching alone: what is chosen is drawn beside it.
  const typed = only ? shownValue(only) : '';
  if (typed !== '') return typed;
  return clean(element.textContent);
}

/** A list of devices by their addresses, in the form and order in which changes are kept. */
function macsIn(element: Element): string {
  const macs = (element.textContent ?? '').match(/\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi) ?? [];
  const normal = macs.map((mac) => mac.toUpperCase().replaceAll('-', ':'));
  return [...new Set(normal)].toSorted().join(', ').slice(0, LONGEST_LIST);
}

/** Compared to see whether the person changed something: a switch of bare `div`s tells its state by its class alone. */
export function valueSignature(element: Element): string {
  return shownValue(element) || clean(element.getAttribute('class'));
}
