/** What a frame needs of the firmware files: how their pages look and where their settings are, not what those mean. */
import type { SettingKind } from '../../utils/common/kinds.ts';
import type { Pack, Place, Sight } from '../../utils/firmware/pack.ts';

const LIST_KINDS: readonly SettingKind[] = ['mac-filter-list', 'client-list', 'site-survey'];

function placeOf({ select, kind, columns }: NonNullable<Pack['rules']>[number]): Place {
  if (!LIST_KINDS.includes(kind)) return { select };
  return { select, list: true, ...(columns ? { columns } : {}) };
}

/** One family as a frame knows it. */
export function sightOf({ rules, vendor: _vendor, ...pack }: Pack): Sight {
  return { ...pack, ...(rules ? { rules: rules.map(placeOf) } : {}) };
}

function written(value: unknown): string {
  if (value instanceof RegExp) return value.toString();
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts.map(([name, part]) => `${name}:${written(part)}`).join()}}`;
}

/** The file that holds them all, before it is formatted. */
export function sightFile(packs: readonly Pack[]): string {
  const lines = packs.map((pack) => `  ${written(sightOf(pack))},`);
  return `/** What frames know of all families. Made by \`npm run -s routers\` from the files beside it: edit those. */
import type { Sight } from './pack.ts';

export const SIGHTS: readonly Sight[] = [
${lines.join('\n')}
];
`;
}
