/** What a frame needs of the firmware files: how their pages look and where their settings are, not what those mean. */
import type { SettingKind } from '../common/kinds.ts';
import { PACKS } from './index.ts';
import type { Pack, Place, Sight } from './pack.ts';

const LIST_KINDS: readonly SettingKind[] = ['mac-filter-list', 'client-list', 'site-survey'];

function placeOf({ select, kind }: NonNullable<Pack['rules']>[number]): Place {
  return LIST_KINDS.includes(kind) ? { select, list: true } : { select };
}

/** One family as a frame knows it. */
function sightOf({ rules, vendor: _vendor, box: _box, ...pack }: Pack): Sight {
  return { ...pack, ...(rules ? { rules: rules.map(placeOf) } : {}) };
}

export const SIGHTS: readonly Sight[] = PACKS.map(sightOf);
