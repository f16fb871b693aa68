/** How firmly a setting stands: what would keep a camera offline is told for sure only when two signs agree. */
import type { Setting } from './types.ts';

const ENOUGH = 2;

/** @returns whether a firmware file, or two signs that agree, say what this is and how it is set */
export function isWitnessed({ witnesses, value }: Pick<Setting, 'witnesses' | 'value'>): boolean {
  if (value === null) return false;
  return witnesses.includes('firmware') || witnesses.length >= ENOUGH;
}
