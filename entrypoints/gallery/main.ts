/** Development only (REDLIGHT_GALLERY=1): every state of every hint, in open roots, for eyes and for axe. */
import { HINT_WORDS, type HintWord } from '../../utils/advice/types.ts';
import { t } from '../../utils/browser/i18n.ts';
import { text } from '../../utils/common/text.ts';
import { drawGallery } from './draw.ts';

const words = Object.fromEntries(HINT_WORDS.map((word) => [word, t(text(`hint_word.${word}`))])) as Record<
  HintWord,
  string
>;
const app = document.getElementById('app');
if (app) drawGallery(app, words, new URLSearchParams(location.search));
