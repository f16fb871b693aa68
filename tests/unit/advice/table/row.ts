/** One row of the table of causes and settings. */
import type { AdviceInput } from '../../../../utils/advice/context.ts';
import type { Severity } from '../../../../utils/advice/types.ts';
import type { Cause } from '../../../../utils/common/ids.ts';

export interface Row {
  cause: Cause | 'any';
  /** What the page shows, in few words. */
  row: string;
  rules: readonly string[];
  severity: Severity;
  /** A page on which the row holds. */
  holds: AdviceInput;
  /** One that looks alike, on which it does not. */
  not: AdviceInput;
}
