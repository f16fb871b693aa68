/** On, off, yes and no as choices word them. */
import { matchConcepts, type Concept } from '../words/index.ts';

const has = (text: string, ...concepts: Concept[]): boolean =>
  matchConcepts(text).some(({ concept }) => concepts.includes(concept));

/** How 关闭, off, is often put into English. */
export const CLOSE = /^\W*close\W*$/i;

/** On, off or null from a text such as "Enabled", "Nein", "Hide". */
export function onOffOf(text: string): boolean | null {
  const off = has(text, 'disable', 'off', 'no', 'none');
  const on = has(text, 'enable', 'on', 'yes');
  if (on !== off) return on;
  if (CLOSE.test(text) || /^\W*(0|false)\W*$/i.test(text)) return false;
  if (/^\W*(1|true)\W*$/i.test(text)) return true;
  return null;
}

/** "No (Broadcast SSID)": an answer to the label, and what it comes to in brackets. */
export function answerOf(text: string): { on: boolean; meant: string } | null {
  const [, lead, meant] = /^([^(（]{1,24})[(（]([^)）]{1,60})[)）]\s*$/u.exec(text.trim()) ?? [];
  const on = lead ? onOffOf(lead) : null;
  return on === null ? null : { on, meant: meant! };
}
