/** Switches that mean the opposite of what ticking them suggests. */
import type { SettingKind } from '../common/kinds.ts';
import type { Features } from './features.ts';

/** @returns true when "on" in the control means "off" in the setting's normal form */
export function isInverted(kind: SettingKind, f: Features): boolean {
  const { control } = f;
  if (kind === 'ssid-broadcast') {
    // The words outrank the name: a box named "hide" may be labelled "Broadcast".
    const own =
      control.type === 'radios' || control.type === 'select' ? control.options.map(({ text }) => text).join(' ') : '';
    const hide = f.says('hide');
    const broadcast = f.says('broadcast');
    if (
      broadcast > 0 &&
      hide === 0 &&
      Math.max(f.says('cancel'), control.type === 'toggle' ? f.says('disable') : 0) > 0
    )
      return true;
    // "Hide SSID in broadcast", "Disable SSID broadcast" say both.
    if (hide > 0 || broadcast > 0) return hide > 0;
    // A row named after broadcasting outranks a box named after hiding.
    if (/broadcast|bcast/.test(f.around) && !/broadcast|bcast/.test(f.name)) return false;
    return /closed|hid/.test(f.name) && !/visib|broadcast/i.test(own);
  }
  if (kind === 'ap-isolation') {
    // "Allow clients to talk to each other" is isolation the other way round.
    return control.texts.some(
      (text) =>
        /intra-?bss|between (wireless )?(clients|stations)|client-to-client|see each other/i.test(text) &&
        !/isolat|separat|block|prevent|prohibit|disable/i.test(text),
    );
  }
  if (kind === 'radio-enable') {
    if (control.type !== 'toggle') return false;
    const off = f.says('disable');
    const on = f.says('enable');
    if (off !== on) return off > on;
    return /disable/.test(f.name) && on === 0;
  }
  if (kind === 'mac-filter-enable' && control.type === 'toggle') return f.says('disable') > f.says('enable');
  return false;
}
