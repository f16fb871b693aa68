/** The report of a misread page. Light: views make it of pages that the background has masked. */
import type { Band, SettingKind } from '../common/kinds.ts';
import type { PageFacts } from '../reading/recognise.ts';
import type { About } from './said.ts';

/** A setting as a ring names it: the nth of its kind and band on the page, and how many there are. */
export interface RingOf {
  kind: SettingKind;
  band: Band | null;
  nth: number;
  of: number;
}

/** What the person says of one thing on the page. */
export interface Remark {
  /** Number of its frame in the report, and of the element in it; null where the person could not name one. */
  frame: number | null;
  ref: number | null;
  /** `wrong`: it is not what it was taken for; `missed`: it is a setting that was not seen. */
  says: 'wrong' | 'missed';
  /** Of `wrong`: the kind it was taken for. Of `missed`: its topic; see also `NOT_NAMED` and `ANOTHER`. */
  kind: string;
  /** What it is, where the pages of the report do not hold it. */
  about?: About;
}

export interface MisreadReport {
  form: 'redlight-report';
  version: 1;
  /** One a frame. */
  pages: PageFacts[];
  remarks: Remark[];
}

/** A report of pages that are masked already. */
export const reportOfMasked = (pages: readonly PageFacts[], remarks: readonly Remark[]): MisreadReport => ({
  form: 'redlight-report',
  version: 1,
  pages: [...pages],
  remarks: [...remarks],
});

/** The report as it is shown, saved and copied. */
export const printedReport = (report: MisreadReport): string => JSON.stringify(report, null, 1);
