import type { Fix } from '../../utils/common/ids.ts';
import { focusNext } from '../ui/primitives.tsx';
import { go } from '../ui/state.ts';

/** Opens the guide of a step, at its first page. */
export function openStep(fix: Fix): void {
  focusNext();
  go({ screen: 'step', fix, at: 0 });
}
