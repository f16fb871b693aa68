/** All firmware packs. To add one: a file beside this one, and a line here. */
import type { Pack } from './pack.ts';

export const PACKS: readonly Pack[] = [];
