/** What a setting offers, each choice with its value in normal form. */
import type { SettingKind } from '../common/kinds.ts';
import { meaningOf } from '../firmware/meaning.ts';
import type { PackRule } from '../firmware/pack.ts';
import type { Features } from './features.ts';
import { filterModesOf } from './filter-mode.ts';
import type { Choice } from './types.ts';
import { bandValue, channelValue, widthValue } from './values.ts';

export function choicesOf(kind: SettingKind, f: Features, rule?: PackRule): Choice[] | undefined {
  const { control } = f;
  if (control.options.length === 0) return undefined;
  const modes = kind === 'mac-filter-mode' ? filterModesOf(control.options) : [];
  return control.options.slice(0, 60).map(({ text, value }, index) => {
    let normal = meaningOf(rule, { value, text });
    if (normal !== null) return { value: normal, text: text || value };
    if (kind === 'channel') normal = channelValue(text || value);
    else if (kind === 'channel-width') normal = widthValue(text, value);
    else if (kind === 'mac-filter-mode') normal = modes[index] ?? null;
    else if (kind === 'band-select') normal = bandValue(text);
    return { value: normal ?? (text || value), text: text || value };
  });
}
