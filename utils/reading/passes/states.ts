/** How each setting is set: its value in normal form. */
import type { Draft } from '../draft.ts';
import type { Features } from '../features.ts';
import { isInverted } from '../inverted.ts';
import type { SettingKind } from '../../common/kinds.ts';
import type { Setting } from '../types.ts';
import { hasConcept } from '../../words/index.ts';
import { bandValue, channelValue, chosen, macList, policyOf, shownText, switchValue, widthValue } from '../values.ts';
import { witnessesOf } from '../witnesses.ts';

/** The setting's value in normal form. */
function valueOf(kind: SettingKind, f: Features, inverted: boolean): Setting['value'] {
  const { control } = f;
  const text = shownText(control);
  const raw = chosen(control)?.value ?? control.value;
  switch (kind) {
    case 'channel':
      if (control.type === 'toggle') return control.checked ? 'auto' : null;
      if (f.shape.autoManual) return text && hasConcept(text, 'auto') ? 'auto' : null;
      return text ? channelValue(text) : null;
    case 'channel-width':
      return text ? widthValue(text, raw) : null;
    case 'band-select':
      return text ? bandValue(text) : null;
    case 'mac-filter-mode':
      return text ? policyOf(text, raw, control.options.length > 2) : null;
    case 'mac-filter-list':
      return macList(control.value);
    case 'mac-filter-enable':
    case 'radio-enable':
    case 'ssid-broadcast':
    case 'ap-isolation':
      return control.type === 'select' || control.type === 'radios'
        ? ((kind === 'ssid-broadcast' ? visibility(text) : null) ?? switchValue(control, inverted))
        : switchValue(control, inverted);
    case 'band-steering':
      return control.type === 'toggle' || f.shape.onOff
        ? switchValue(control, inverted)
        : (switchValue(control, false) ?? null);
    default:
      return text || null;
  }
}

function visibility(text: string): 'on' | 'off' | null {
  const hide = hasConcept(text, 'hide');
  if (hide !== hasConcept(text, 'broadcast')) return hide ? 'off' : 'on';
  return null;
}

export function readStates({ found }: Draft): void {
  for (const item of found) {
    const { f, kind, rule } = item;
    if (rule) {
      item.value = f.control.type === 'button' ? null : valueOf(kind, f, rule.inverted ?? isInverted(kind, f));
      item.witnesses = ['firmware'];
    } else {
      if (f.control.type !== 'button') item.value = valueOf(kind, f, isInverted(kind, f));
      item.witnesses = [...witnessesOf(item.reasons), 'native'];
    }
  }
}
