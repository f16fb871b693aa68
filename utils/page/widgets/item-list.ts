/** Lists of entries that are no table: items that scripts add and take away, tags. */
import type { Describer } from '../describe.ts';
import { blankControl, refine } from '../blank.ts';
import { readText } from '../text.ts';
import type { Made } from './made.ts';

/** Entries of a list of items: their hidden fields, else their texts. */
function itemsOf(list: Element): string[] {
  const items: string[] = [];
  for (const item of list.children) {
    if (/add|dropdown|new|create/i.test(item.getAttribute('class') ?? '')) continue;
    const field = item.querySelector('input');
    const text = field?.value || readText(item, 80);
    if (text) items.push(text);
  }
  return items;
}

export function itemList(describer: Describer, list: Element): Made {
  const value = itemsOf(list).join('\n');
  return { control: refine(blankControl(describer, list), { type: 'list', value }), skip: list };
}
