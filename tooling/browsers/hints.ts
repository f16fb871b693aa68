/** What a person sees of Redlight in a page: rings, cards, buttons. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { resolveText } from '../texts.ts';
import type { HintWord } from '../../utils/advice/types.ts';
import { text } from '../../utils/common/text.ts';
import { clickPart, frameOffset, until, type Box, type Part, type Session } from './session.ts';

/** Words of the layer's buttons. */
export function hintWord(id: HintWord): string {
  return resolveText(text(`hint_word.${id}`));
}

/** The rings that can be seen. */
export async function rings(session: Session, page: Page): Promise<Part[]> {
  return (await session.drawn(page)).filter(({ classes, visible }) => visible && classes.includes('ring'));
}

/** A control's box in its tab. */
export async function boxIn(frame: Frame, control: ElementHandle): Promise<Box> {
  const offset = await frameOffset(frame);
  const box = await control.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  return { ...box, x: box.x + offset.x, y: box.y + offset.y };
}

/** The ring is 4 px off the control and 3 px wide, and may be cut at the window's edge. */
const REACH = 16;

const near = (outer: number, inner: number) => inner - outer >= -1 && inner - outer <= REACH;

/** Whether a ring goes round a control: closely, and without cutting into it. */
export function goesRound(ring: Box, control: Box): boolean {
  return (
    near(ring.x, control.x) &&
    near(ring.y, control.y) &&
    near(control.x + control.width, ring.x + ring.width) &&
    near(control.y + control.height, ring.y + ring.height)
  );
}

/**
 * Waits for a ring round this control, and for the page to stand still: it scrolls to an opened hint, and what is pressed
 * meanwhile is something else. The control is asked for anew each time, as pages replace theirs.
 */
export async function ringRound(
  session: Session,
  page: Page,
  control: () => Promise<ElementHandle | null>,
  limitMs?: number,
): Promise<Part> {
  let seen = '';
  let before = '';
  return until(
    'a ring round the control',
    async () => {
      const element = await control();
      if (!element) return null;
      const box = await boxIn(element.frame, element);
      const drawn = await rings(session, page);
      seen = JSON.stringify([box, drawn.map((ring) => ring.box)]);
      const still = before === JSON.stringify(box);
      before = JSON.stringify(box);
      return (still && drawn.find((ring) => goesRound(ring.box, box))) || null;
    },
    limitMs,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}; control and rings: ${seen}`, { cause: error });
  });
}

/** A button of the layer that can be seen, by its words. */
export async function hintButton(session: Session, page: Page, word: HintWord): Promise<Part> {
  const words = hintWord(word);
  return until(`button "${words}"`, async () =>
    (await session.drawn(page)).find(
      ({ tag, visible, text: shown, label }) => tag === 'button' && visible && (shown === words || label === words),
    ),
  );
}

/** Unfolds the summary, which folds itself while the card of a hint is open. */
export async function unfoldSummary(session: Session, page: Page): Promise<void> {
  const words = hintWord('dismiss_all');
  const parts = await session.drawn(page);
  if (parts.some(({ visible, text: shown }) => visible && shown === words)) return;
  await clickPart(
    page,
    await until('the folded summary', async () =>
      (await session.drawn(page)).find(({ visible, classes }) => visible && classes.includes('toggle')),
    ),
  );
}

/** Presses a button of the layer with the mouse. */
export async function pressHint(session: Session, page: Page, word: HintWord): Promise<void> {
  await page.bringToFront();
  // A card that has just unfolded may still be looking for its corner.
  let before = '';
  const button = await until('the button at rest', async () => {
    const part = await hintButton(session, page, word);
    const now = JSON.stringify(part.box);
    const still = now === before;
    before = now;
    return still && part;
  });
  await clickPart(page, button);
}
