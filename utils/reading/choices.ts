/** What a setting offers, each choice with its value in normal form. */
import type { SettingKind } from '../common/kinds.ts';
import { meaningOf } from '../firmware/meaning.ts';
import type { PackRule } from '../firmware/pack.ts';
import type { Features } from './features.ts';
import { filterModeOf } from './filter-mode.ts';
import type { Choice } from './types.ts';
import { bandValue, channelValue, widthValue } from './values.ts';

export function choicesOf(kind: SettingKind, f: Features, rule?: PackRule): Choice[] | undefined {
  const { control } = f;
  if (control.options.length === 0) return undefined;
  return control.options.slice(0, 60).map(({ text, value }) => {
    let normal = meaningOf(rule, { value, text });
    if (normal !== null) return { value: normal, text: text || value };
    if (kind === 'channel') normal = channelValue(text || value);
    else if (kind === 'channel-width') normal = widthValue(text, value);
    else if (kind === 'mac-filter-mode') normal = filterModeOf(text, value, control.options.length > 2);
    else if (kind === 'band-select') normal = bandValue(text);
    return { value: normal ?? (text || value), text: text || value };
  });
}
