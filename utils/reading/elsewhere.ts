/** Filters and lists that look like the one of a Wi-Fi and decide over something else. */

/** Who is let past a page of welcome, and which address belongs to which device. */
const PORTAL = /\b(?:captive|portal|splash)\b|门户|入口網|\barp\b.{0,12}(?:\bbind|绑定|綁定)/i;

/** Who may open the router's own pages. */
const ADMIN = new RegExp(
  [
    '管理(?:后台|後台|页面|頁面|界面|介面)',
    '管理画面|관리자? ?페이지',
    '\\badmin(?:istration|istrator)? (?:access|interface|page|panel|console)',
    '\\baccess to (?:the )?(?:admin|management)',
    '\\bmanagement (?:access|interface|page)',
    '\\bweb[- ]?(?:ui\\b|interface|oberfläche|konfigurator)',
  ].join('|'),
  'i',
);

/** @returns whether a heading or label names a filter of something else than the Wi-Fi */
export const isElsewhere = (text: string): boolean => PORTAL.test(text) || ADMIN.test(text);
