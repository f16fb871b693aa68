/** The page that was said to be misread, until another one is there: what is named on the page opens in whichever view there is. */
import * as v from 'valibot';
import type { RingOf } from '../report/report.ts';
import { item } from './item.ts';

export interface MisreadMark {
  tabId: number;
  /** Of the page, without query; '' where the browser does not tell it. */
  url: string;
  /** The ring on which it was said; null: nothing in particular. */
  ring: RingOf | null;
  /** The person is asked to show something on the page; where they are to come back to: a tab of ours, or what stands beside it. */
  picking?: { tab: number | null };
}

const whole = v.pipe(v.number(), v.integer());
const text = v.pipe(v.string(), v.maxLength(2000));
// A kind or band that is none names no setting of a page.
const schema = v.nullable(
  v.object({
    tabId: whole,
    url: text,
    ring: v.nullable(v.object({ kind: text, band: v.nullable(text), nth: whole, of: whole })),
    picking: v.exactOptional(v.object({ tab: v.nullable(whole) })),
  }),
) as v.GenericSchema<unknown, MisreadMark | null>;

export const misreadMark = item('misread', schema, () => null);

/** Which page an address names: a form's answers and a jump within the page are the same page. */
export const pageOf = (url: string | null | undefined): string =>
  url ? (url.split(/[?#]/, 1)[0] ?? '').slice(0, 2000) : '';
