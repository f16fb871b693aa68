/** What an element looks like by its role and class; whether it holds up is said by the file of its kind. */
import { remembered } from '../../common/remembered.ts';

const COMBO =
  /combo|(?:^|[\s_-])(?:custom|my|ui|el|ant|mat|form)?-?select(?!ed|able|ion|all)|dropdown|drop-down|listbox|picker/i;
const NOT_COMBO = /nav|menu-?bar|side-?bar|tab|lang|toggle|header/i;
const SWITCH = /(^|[\s_-])(switch|toggle|onoff|on-off|iphone_switch|checkbox(?:ed)?|togglebutton)([\s_-]|$)/i;
/** The same in one word: `switchCon`, `toggleBtn`. */
const SWITCH_PART = /(?:^|[\s_-])(?:switch|toggle|onOff)(?:Con|Container|Btn|Button|Box|Ctrl)(?=[\s_-]|$)/;
const NOT_SWITCH =
  /nav|menu|dropdown|collaps|accord|sidebar|pass|pwd|eye|theme|lang|group|list|caret|combo|tab|help|selectall|tip|error|wrap|label|icon|te?xt|desc|info|hint|note/i;
/** A name that is a switch and its state in one: `btn-off`. */
const SWITCH_STATE = /(^|\s)(?:btn|button|sw|switch|toggle|check(?:box)?|radio)[_-]?(?:on|off)(\s|$)/i;
/** The same with the words of a door, on a picture with nothing in it; in one word, `switchopen`, whatever it holds. */
export const SWITCH_DOOR = /(?:^|\s)(?:switch|toggle|onoff|select)([_-]?)(open|close)(?:\s|$)/i;
const DYNLIST = /dynlist|dynamic-?list|tag-?list|token-?field|multi-?value|mac-?list-?items/i;
const SLIDER = /(^|\s)(ui-slider|noUi-target|range-slider)(\s|$)/;

export type WidgetKind = 'combo' | 'switch' | 'radios' | 'list' | 'slider';

export const kindByClass = remembered((name): WidgetKind | null => {
  if (name.length > 240) return null;
  if (DYNLIST.test(name)) return 'list';
  if (COMBO.test(name) && !NOT_COMBO.test(name)) return 'combo';
  if (((SWITCH.test(name) || SWITCH_PART.test(name)) && !NOT_SWITCH.test(name)) || SWITCH_STATE.test(name))
    return 'switch';
  return SLIDER.test(name) ? 'slider' : null;
});

/** Opens a list of choices when pressed. */
export const TRIGGER =
  '[role=combobox],[aria-haspopup=listbox],button.dropdown-toggle,button[data-toggle=dropdown],button[data-bs-toggle=dropdown]';

export function widgetKind(element: Element): WidgetKind | null {
  switch (element.getAttribute('role')) {
    case 'switch':
    case 'checkbox':
      return 'switch';
    case 'combobox':
      return 'combo';
    case 'radiogroup':
      return 'radios';
    case 'slider':
      return 'slider';
  }
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'combo';
  if (element.localName === 'button' && element.matches(TRIGGER)) return 'combo';
  const name = element.getAttribute('class');
  if (name && SWITCH_DOOR.test(name) && !element.firstChild) return 'switch';
  return name ? kindByClass(name) : null;
}
