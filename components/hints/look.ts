/** How the layer's element is called, and its one sheet, in this order: later rules win. */
import type { StageLook } from './stage.ts';
import RINGS from './styles/rings.css?inline';
import CARD from './styles/card.css?inline';
import BUTTONS from './styles/buttons.css?inline';
import SUMMARY from './styles/summary.css?inline';

export const LOOK: StageLook = { tag: 'redlight-hints', styles: RINGS + CARD + BUTTONS + SUMMARY };
