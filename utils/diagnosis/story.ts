/**
 * What comes before any single question: the story, a screen of taps, and the sheet "I already know…". Data and pure
 * functions; what they look like is drawn elsewhere.
 */
import { isApplicable } from '../guides/applicable.ts';
import { modelById } from '../camera/models.ts';
import { isOpen, type Answers } from './likelihood.ts';
import { text, type TextRef } from '../common/text.ts';
import { STORY, TRIED_GROUP } from './story-order.ts';
import { NOT_SURE, REMARK_IDS, REMARKS, SAID, type QuestionId, type RemarkId } from './options.ts';

export { STORY, TRIED_GROUP };

/** One tap: this answer to this question; a fact of the home is a remark. */
export interface Tap {
  question: QuestionId | RemarkId;
  option: string;
}

const isRemark = (id: string): id is RemarkId => (REMARK_IDS as readonly string[]).includes(id);
const remark = (question: RemarkId): Tap => ({ question, option: SAID });

/** Whether a question makes sense for what is known of the camera and its story. */
export function makesSense(question: QuestionId | RemarkId, answers: Answers): boolean {
  if (question === 'tried-batteries' || question === 'batteries' || question === 'battery-app')
    return isApplicable('replace-batteries', answers.model);
  // What hangs on the wires of the house has no adapter, and no port of a computer.
  if (question === 'usb-power') return (modelById(answers.model)?.power ?? 'usb') === 'usb';
  return true;
}

/** @returns the questions of the story that are still open, in their order */
export function openStory(answers: Answers): QuestionId[] {
  return STORY.filter((id) => isOpen(id, answers) && makesSense(id, answers));
}

/** @returns the story screen: every question that makes sense now, answered or not, so that it can be changed */
export function storyQuestions(answers: Answers): QuestionId[] {
  return STORY.filter((id) => (answers[id] !== undefined || isOpen(id, answers)) && makesSense(id, answers));
}

/**
 * What leaving the story screen means.
 * @returns the answers with what was left open: nothing tapped of "what have you tried" is "not yet", the rest "not sure"
 */
export function afterStory(answers: Answers): Record<string, string> {
  const open = openStory(answers);
  const left = open.map((id) => [id, (TRIED_GROUP as readonly string[]).includes(id) ? 'not-tried' : NOT_SURE]);
  return { ...answers, ...Object.fromEntries(left) };
}

/** The sheet "I already know…": what people say of themselves, in groups; several taps, at any time. */
export const SHEET: readonly { id: string; taps: readonly Tap[] }[] = [
  {
    id: 'camera',
    taps: [
      { question: 'live-view', option: 'opens' },
      { question: 'clips', option: 'arrive' },
      { question: 'how-many', option: 'one' },
      { question: 'how-many', option: 'all' },
      { question: 'pattern', option: 'on-off' },
      { question: 'pattern', option: 'certain-times' },
      remark('told-far'),
      { question: 'distance', option: 'near' },
      { question: 'signal', option: 'weak' },
      { question: 'battery-app', option: 'low' },
      { question: 'batteries', option: 'other-type' },
      { question: 'usb-power', option: 'other-charger' },
      { question: 'usb-power', option: 'flickers' },
      { question: 'condition', option: 'wet' },
      { question: 'module-light', option: 'offline' },
    ],
  },
  {
    id: 'changed',
    taps: [
      { question: 'changed', option: 'new-router' },
      { question: 'changed', option: 'name-or-password' },
      { question: 'changed', option: 'power-cut' },
      { question: 'changed', option: 'moved' },
      { question: 'changed', option: 'router-update' },
      { question: 'changed', option: 'new-filter' },
    ],
  },
  {
    id: 'tried',
    taps: [
      { question: 'tried-router', option: 'no-help' },
      { question: 'tried-camera', option: 'no-help' },
      { question: 'tried-batteries', option: 'no-help' },
      { question: 'password-test', option: 'works' },
      { question: 'other-network', option: 'works' },
      { question: 'other-network', option: 'fails' },
    ],
  },
  {
    id: 'home',
    taps: [
      { question: 'internet', option: 'fine' },
      { question: 'internet', option: 'out' },
      remark('told-one-name'),
      remark('told-hidden-name'),
      remark('told-special-chars'),
      { question: 'special-chars', option: 'password' },
      remark('told-guest'),
      remark('told-extender'),
      { question: 'router-kind', option: 'mesh' },
      remark('told-vpn'),
      remark('told-ad-blocker'),
      remark('told-known-devices'),
      remark('told-newest-security'),
      remark('told-high-channel'),
      { question: 'service', option: 'outage-news' },
    ],
  },
];

/** Whether a remark answers this question. */
export const isToldBy = (question: string, answers: Answers): boolean =>
  REMARK_IDS.some((id) => REMARKS[id][0] === question && answers[id] === SAID);

/** What a tap says, as a sentence. */
export function tapText({ question, option }: Tap): TextRef {
  return text(isRemark(question) ? `question.${question}.options.${option}` : `because.${question}.${option}`);
}

/** @returns the sheet for this camera: only taps that make sense for it */
export function sheetFor(answers: Answers): { id: string; taps: Tap[] }[] {
  return SHEET.map(({ id, taps }) => ({ id, taps: taps.filter(({ question }) => makesSense(question, answers)) }));
}

/**
 * A tap on the sheet sets its answer; a second tap on the same takes it back.
 * @returns the new answers
 */
export function tapped({ question, option }: Tap, answers: Answers): Record<string, string> {
  const { [question]: before, ...rest } = answers;
  return before === option ? rest : { ...rest, [question]: option };
}
