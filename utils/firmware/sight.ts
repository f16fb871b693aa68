/** What a frame needs of the firmware files: how their pages look and where their settings are, not what those mean. */
import type { SettingKind } from '../common/kinds.ts';
import { PACKS } from './index.ts';
import type { Pack, Place, Sight } from './pack.ts';

const LIST_KINDS: readonly SettingKind[] = ['mac-filter-list', 'client-list', 'site-survey'];

function placeOf({ select, kind, columns }: NonNullable<Pack['rules']>[number]): Place {
  if (!LIST_KINDS.includes(kind)) return { select };
  return { select, list: true, ...(columns ? { columns } : {}) };
}

/** One family as a frame knows it. */
function sightOf({ rules, vendor: _vendor, ...pack }: Pack): Sight {
  return { ...pack, ...(rules ? { rules: rules.map(placeOf) } : {}) };
}

export const SIGHTS: readonly Sight[] = PACKS.map(sightOf);
