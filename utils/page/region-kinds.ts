/** What kind of part an element is, by its tag, role and classes. */
import { remembered } from '../common/remembered.ts';
import type { RegionKind } from './region.ts';

export const PANE =
  /(^|[\s_-])(tab-?(pane|panel|content|body|item-content)|pane|tabpanel|window-item|tabs?-panel)([\s_-]|$)/i;
const CARD = /(^|[\s_-])(card|panel|portlet|widget-box|box|tile|well)(\s|$)/i;
const DIALOG = /(^|[\s_-])(modal|dialog|drawer|popup)(\s|$)/i;
const ACCORDION = /(^|[\s_-])(accordion-item|collapse-item|expansion-panel|accordion|collapsible)(\s|$)/i;
const ROLES: Readonly<Record<string, RegionKind>> = {
  tabpanel: 'pane',
  dialog: 'dialog',
  alertdialog: 'dialog',
  group: 'fieldset',
  region: 'section',
};
export const TAGS: ReadonlyMap<string, RegionKind> = new Map([
  ['fieldset', 'fieldset'],
  ['section', 'section'],
  ['article', 'section'],
  ['details', 'accordion'],
  ['dialog', 'dialog'],
]);
const kindByClass = remembered((name): RegionKind | null => {
  if (name.length > 200) return null;
  if (PANE.test(name)) return 'pane';
  if (DIALOG.test(name)) return 'dialog';
  if (ACCORDION.test(name)) return 'accordion';
  return CARD.test(name) ? 'card' : null;
});

/** Null: no part of its own. */
export function kindOf(element: Element): RegionKind | null {
  if (element.localName === 'tbody') {
    const { previousElementSibling: before, nextElementSibling: after } = element;
    return before?.localName === 'tbody' || after?.localName === 'tbody' ? 'rows' : null;
  }
  const byTag = TAGS.get(element.localName);
  if (byTag) return byTag;
  if (!element.hasAttributes() || !/^(div|li|form|table|td|ul|main|[a-z]+-.*)$/.test(element.localName)) return null;
  const role = element.getAttribute('role');
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role]!;
  const name = element.getAttribute('class');
  return name ? kindByClass(name) : null;
}
