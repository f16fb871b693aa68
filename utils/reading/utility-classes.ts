/**
 * Classes that draw and name nothing, as the utility frameworks have them. They stand among the marks of fields and tables that
 * have no name of their own, and some are spelled like words of the field: `text-black`, `block`, `isolate`.
 */

/** Of a background while something holds, `hover:bg-muted`: no standards b and g. */
const BACKGROUND = /(?<!\S)\S{1,60}:bg-\S*/g;
const COLOURED = /(?<!\S)(?:\S{1,30}:)?(?:text|bg|border|ring|fill|stroke)-(?:black|white)(?:\/\d+)?(?!\S)/g;
/** Such classes come in numbers: by these a list of them is known. */
const TYPICAL = /(?<!\S)(?:flex|[wh]-full|[mp][xytrbl]?-\d+|text-(?:xs|sm|base|lg|xl)|rounded(?:-\w+)?)(?!\S)/;
/** As names of their own they are names: only among others of their kind are they left out. */
const PLACED = /(?<!\S)(?:\S{1,30}:)?(?:block|static|isolate|filter|visible)(?!\S)/g;

/** Names that nobody gave: ids that React counts (`:r5g:`), classes of a build (`css-1x5g2`, `Card_row__5gH2a`, `_row_5g2a1_12`). */
const MADE = new RegExp(
  [
    '[:«]r[\\da-v]+[:»]',
    '\\b(?:css|sc|jss|svelte)-\\w+',
    '__(?=\\S*\\d)[\\w-]{5}(?!\\S)',
    '_(?=[a-z]*\\d\\w)[a-z\\d]{5}_\\d+(?!\\S)',
  ].join('|'),
  'g',
);

/** @returns marks as ids, names and classes give them, without the classes of a utility framework that read like words */
export function withoutUtilities(marks: string): string {
  const plain = marks.replace(MADE, '').replace(BACKGROUND, '').replace(COLOURED, '');
  return TYPICAL.test(marks) ? plain.replace(PLACED, '') : plain;
}
