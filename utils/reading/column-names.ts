/** Names of columns are no headings, though many pages draw the head of a list in a block that looks like a title. */
import type { Description } from '../page/description.ts';

/** What the describing step cuts headings to. */
const LONGEST = 100;

const joined = (headers: readonly string[]): string => headers.filter(Boolean).join(' ');

/** The page without headings that are no more than the heads of one of its tables. */
export function withoutColumnNames(page: Description): Description {
  const names = page.tables.map(({ headers }) => (headers.length > 1 ? joined(headers) : '')).filter(Boolean);
  const isNames = (text: string): boolean =>
    names.some((name) => name === text || (text.length >= LONGEST - 1 && name.startsWith(text)));
  const left = (texts: string[]): string[] => (texts.some(isNames) ? texts.filter((text) => !isNames(text)) : texts);
  if (names.length === 0 || !page.headings.some(isNames)) return page;
  return {
    ...page,
    headings: left(page.headings),
    controls: page.controls.map((control) => ({ ...control, headings: left(control.headings) })),
    tables: page.tables.map((table) => (isNames(table.heading) ? { ...table, heading: '' } : table)),
    ...(page.regions
      ? { regions: page.regions.map((region) => (isNames(region.title) ? { ...region, title: '' } : region)) }
      : {}),
  };
}
