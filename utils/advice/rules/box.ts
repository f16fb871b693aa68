/** Pages that are not the router's: what they say does not hold for the camera's Wi-Fi. */
import type { Box } from '../../common/kinds.ts';
import { text } from '../../common/text.ts';
import type { Rule } from './types.ts';

/** Boxes to say a word about. A hotspot is the router of those who live by it. */
const SPOKEN_OF: Partial<Record<Box, string>> = {
  modem: 'modem',
  repeater: 'repeater',
  'access-point': 'access_point',
};

export const boxRules: readonly Rule[] = [
  {
    id: 'wrong-box',
    claim: 'wrong-box',
    cause: null,
    severity: 'fine',
    sure: 'engineering',
    source: 'causes-and-settings.md#without-a-router-setting',
    sideEffect: null,
    find: ({ reading }) => {
      const box = SPOKEN_OF[reading.router.box];
      if (!box) return [];
      return [{ setting: null, from: text(`advice.from.${box}`), to: null, why: text(`advice.why.box_${box}`) }];
    },
  },
];
