/** Walks through Redlight's own view as a person does: reads what it asks, presses what it offers. */
import type { Page } from 'puppeteer-core';
import { resolveText } from '../texts.ts';
import { modelById } from '../../utils/camera/models.ts';
import { NOT_SURE, QUESTION_IDS, questionById } from '../../utils/diagnosis/questions.ts';
import { STORY, TRIED_GROUP } from '../../utils/diagnosis/story-order.ts';
import { text, type TextRef } from '../../utils/common/text.ts';
import { deviceWord, situationOf } from '../../utils/guides/situation.ts';
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

/**
 * Whether an element stays where it is and nothing lies over it: what comes in late pushes it aside, and a click would fall
 * beside it. Runs in the page.
 */
async function atRest(element: Element): Promise<boolean> {
  // In sight is not enough: the main actions stay at the bottom, over what lies there.
  element.scrollIntoView({ block: 'center' });
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  };
  const before = place();
  await new Promise((done) => {
    setTimeout(done, 50);
  });
  const [x, y] = place();
  const hit = document.elementFromPoint(x, y);
  return x === before[0] && y === before[1] && hit !== null && element.contains(hit);
}

/** Presses the button (or tile) with these words, by a real click. */
export async function press(view: Page, words: string): Promise<void> {
  const button = await until(`button "${words}"`, async () => {
    const handle = await view.evaluateHandle((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab], label.row-choice')].map(
        (element) => ({
          element,
          // Drawn with hyphens and spaces that do not break.
          seen: (element.textContent ?? '').replaceAll(/\s+/g, ' ').replaceAll('\u2011', '-').trim(),
        }),
      );
      return (
        (all.find(({ seen }) => seen === wanted) ?? all.find(({ seen }) => seen.startsWith(wanted)))?.element ?? null
      );
    }, words);
    const element = handle.asElement() as Awaited<ReturnType<Page['$']>>;
    return element && (await element.evaluate(atRest)) ? element : null;
  });
  await button.click();
}

/** Words of the questions, which call the device by what it is. */
function wordsFor(answers: Record<string, string>): (ref: TextRef | string) => string {
  const device = resolveText(deviceWord(situationOf(answers)));
  return (ref) => resolveText(typeof ref === 'string' ? ref : { id: ref.id, values: { ...ref.values, device } });
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
  const words = wordsFor(answers);
  const byText = new Map(QUESTION_IDS.map((id) => [words(questionById(id)?.text ?? ''), id]));
  await view.bringToFront();
  for (let count = 0; count < 40; count += 1) {
    const title = await until('a screen', () => heading(view));
    if (title === ui('model.title')) {
      asked.push({ question: title, answer: await chooseModel(view, answers.model ?? NOT_SURE) });
      continue;
    }
    if (title === ui('story.title')) {
      if (stopBefore !== undefined && inStory(stopBefore)) return asked;
      asked.push(...(await tellStory(view, answers)));
      await until('the next screen', async () => another(view, title));
      continue;
    }
    const id = byText.get(title);
    if (id === undefined && (await moreToTell(view, answers, asked))) continue;
    if (id === undefined || id === stopBefore) return asked;
    const option = questionById(id)?.options.find((each) => each.id === answers[id]);
    const answer = option && option.id !== NOT_SURE ? words(option.text) : ui('not_sure');
    await press(view, answer);
    asked.push({ question: title, answer });
    await until('the next screen', async () => another(view, title));
  }
  throw new Error('the questions do not end');
}

/** A plan is shown after a few questions: who has more to tell asks for another one. */
async function moreToTell(view: Page, answers: Record<string, string>, asked: readonly Asked[]): Promise<boolean> {
  const told = new Set(asked.map(({ question }) => question));
  const words = wordsFor(answers);
  const untold = Object.keys(answers).filter((id) => !told.has(words(questionById(id)?.text ?? '')));
  const link = await view.evaluate(
    (wanted) => [...document.querySelectorAll('#panel button')].some(({ textContent }) => textContent === wanted),
    ui('cause.ask_more'),
  );
  const left = untold.filter((id) => id !== 'model' && !id.startsWith('tried-'));
  if (left.length === 0 || !link) return false;
  const title = await heading(view);
  await press(view, ui('cause.ask_more'));
  await until('the question', async () => another(view, title ?? ''));
  return true;
}

const inStory = (id: string): boolean => (STORY as readonly string[]).includes(id);

/** Taps an answer on the story screen; the question folds to a line. */
export async function tapStory(view: Page, question: string, words: string): Promise<void> {
  const pill = await view.evaluateHandle(
    (asked, wanted) => {
      const seen = (element: Element | null) =>
        (element?.textContent ?? '').replaceAll('\u2011', '-').replaceAll('\u00A0', ' ').trim();
      const part = [...document.querySelectorAll('fieldset')].find(
        (each) => seen(each.querySelector('legend')) === asked,
      );
      return [...(part?.querySelectorAll('button') ?? [])].find((each) => seen(each) === wanted) ?? null;
    },
    question,
    words,
  );
  const handle = pill.asElement() as Awaited<ReturnType<Page['$']>>;
  if (!handle) throw new Error(`the story has no "${words}" under "${question}"`);
  await until(`"${words}" at rest`, () => handle.evaluate(atRest));
  await handle.click();
}

/** Tells what is known of the story, leaves out the rest, and goes on. */
async function tellStory(view: Page, answers: Record<string, string>): Promise<Asked[]> {
  const told: Asked[] = [];
  const say = wordsFor(answers);
  for (const id of STORY) {
    const question = questionById(id);
    const option = question?.options.find((each) => each.id === answers[id]);
    if (!question || !option) continue;
    const tried = (TRIED_GROUP as readonly string[]).includes(id);
    if (tried && option.id !== 'no-help') continue;
    const [asked, words] = tried
      ? [ui('story.tried'), ui(`story.${id.replace('-', '_')}`)]
      : [say(question.text), say(option.text)];
    await tapStory(view, asked, words);
    told.push({ question: asked, answer: words });
  }
  await view.$eval('.foot .btn', (button) => (button as HTMLElement).click());
  return told;
}

/** From the first page of a guide to the one that is wanted, by its button. */
export async function nextUntil(view: Page, words: string): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    const buttons = await view.$$eval('.foot button', (all) => all.map(({ textContent }) => textContent.trim()));
    if (buttons.map(plain).includes(words)) return;
    const before = await heading(view);
    await view.$eval('.foot .btn:last-of-type', (button) => (button as HTMLElement).click());
    await until('the next step', async () => another(view, before ?? ''));
  }
  throw new Error(`no step offers "${words}"`);
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
