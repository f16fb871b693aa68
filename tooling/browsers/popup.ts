/** Walks through Redlight's own view as a person does: reads what it asks, presses what it offers. */
import type { Page } from 'puppeteer-core';
import { resolveText } from '../texts.ts';
import { modelById } from '../../utils/camera/models.ts';
import { NOT_SURE, QUESTION_IDS, questionById } from '../../utils/diagnosis/questions.ts';
import { text } from '../../utils/common/text.ts';
import { plain } from '../../utils/common/no-wrap.ts';
import { until, type Session } from './session.ts';

/** Words of the view, by id under `ui`. */
export function ui(id: string, values?: Record<string, string | number>): string {
  return resolveText(text(`ui.${id}`, values));
}

/** Opens the view in a tab of its own, speaking of the given tab, as its "Open in a tab" does. */
export async function openView(session: Session, about?: Page): Promise<Page> {
  const tab = about ? `&tab=${await session.tabId(about)}` : '';
  const page = await session.openExtensionPage(`popup.html?view=tab${tab}`);
  await until('the view', () => heading(page));
  return page;
}

/** The heading of the screen that is shown. */
export async function heading(view: Page): Promise<string | null> {
  const said = await view.evaluate(() => document.querySelector('#panel h1')?.textContent ?? null);
  return said && plain(said);
}

/** Everything the view says. */
export async function whole(view: Page): Promise<string> {
  return plain(await view.evaluate(() => document.querySelector('#panel')?.textContent ?? ''));
}

/** Screens that are loaded when first needed have no heading for a moment. */
async function another(view: Page, before: string): Promise<boolean> {
  const now = await heading(view);
  return now !== null && now !== before;
}

/** Presses the button (or tile) with these words, by a real click. */
export async function press(view: Page, words: string): Promise<void> {
  const button = await until(`button "${words}"`, async () => {
    const handle = await view.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab], label.row-choice')].map(
        (element) => ({
          element,
          // Drawn with a hyphen that does not break.
          seen: (element.textContent ?? '').replaceAll(/\s+/g, ' ').replaceAll('\u2011', '-').trim(),
        }),
      );
      return (
        (all.find(({ seen }) => seen === wanted) ?? all.find(({ seen }) => seen.startsWith(wanted)))?.element ?? null
      );
    }, words);
    return handle.asElement();
  });
  const handle = button as NonNullable<Awaited<ReturnType<Page['$']>>>;
  // In sight is not enough: the main actions stay at the bottom, over what lies there.
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await handle.click();
}

export interface Asked {
  question: string;
  answer: string;
}

/**
 * Answers from the first question until none is asked any more.
 * @param answers question id → option id; every other question gets "not sure"
 * @param until stops before this question, by id
 * @returns what was asked and answered, in words
 */
export async function answerAll(view: Page, answers: Record<string, string>, stopBefore?: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const byText = new Map(QUESTION_IDS.map((id) => [resolveText(questionById(id)?.text ?? ''), id]));
  await view.bringToFront();
  for (let count = 0; count < 40; count += 1) {
    const title = await until('a screen', () => heading(view));
    if (title === ui('model.title')) {
      asked.push({ question: title, answer: await chooseModel(view, answers.model ?? NOT_SURE) });
      continue;
    }
    const id = byText.get(title);
    if (id === undefined || id === stopBefore) return asked;
    const option = questionById(id)?.options.find((each) => each.id === answers[id]);
    const words = option && option.id !== NOT_SURE ? resolveText(option.text) : ui('not_sure');
    await press(view, words);
    asked.push({ question: title, answer: words });
    await until('the next screen', async () => another(view, title));
  }
  throw new Error('the questions do not end');
}

async function chooseModel(view: Page, id: string): Promise<string> {
  const model = modelById(id);
  if (!model) {
    await press(view, ui('not_sure'));
    await until('the next screen', async () => another(view, ui('model.title')));
    return ui('not_sure');
  }
  const name = resolveText(text(`model.${id}`));
  await press(view, ui(`model.${model.family}`));
  await until('the models', async () => (await heading(view)) === ui('model.which'));
  await press(view, name);
  await until('the next screen', async () => another(view, ui('model.which')));
  return name;
}
