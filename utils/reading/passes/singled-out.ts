/**
 * A box or a switch that the page shows to nobody, amid settings of the same radio that it does show: its state is that of the document,
 * and not of the router.
 */
import type { SettingKind } from '../../common/kinds.ts';
import type { Draft, Found } from '../draft.ts';

/** What is only there to be set where the radio is. */
const OF_RADIO: ReadonlySet<SettingKind> = new Set<SettingKind>(['ssid', 'channel', 'security-mode']);

/** Nothing is drawn for it that could be seen in its place. */
function isUnseenBox({ f: { control } }: Found): boolean {
  const { aria, native, twin, drawn, said } = control.state ?? {};
  const signs = [native, aria, drawn];
  return control.hidden && twin === undefined && said === undefined && signs.includes(false) && !signs.includes(true);
}

export function forgetSingledOut({ found }: Draft): void {
  for (const item of found) {
    if (item.kind !== 'radio-enable' || item.value !== 'off' || !isUnseenBox(item)) continue;
    const shown = found.some(
      ({ kind, band, f: { control } }) => OF_RADIO.has(kind) && !control.hidden && band === item.band,
    );
    if (shown) item.value = null;
  }
}
