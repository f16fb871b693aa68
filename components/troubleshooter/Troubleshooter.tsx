import { FIXES, type Fix } from '../../utils/common/ids.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import { lazy, Waiting } from '../ui/lazy.tsx';
import { diagnosis, go, theCase, view } from '../ui/state.ts';
import { isSolved } from './case-actions.ts';
import { editing, sheet } from './Chips.tsx';
import { ModelScreen } from './ModelScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { askedBeyondStory, inStory } from './trail.ts';

const later = () => import('./answers-known.tsx');
const CauseScreen = lazy(() => later().then((module) => module.CauseScreen));
const Sheet = lazy(() => later().then((module) => module.Sheet));
const StoryScreen = lazy(() => later().then((module) => module.StoryScreen));
const Solved = lazy(() => later().then((module) => module.Solved));
const StepScreen = lazy(() => later().then((module) => module.StepScreen));
const ChannelScreen = lazy(() => import('../channel/ChannelScreen.tsx').then((module) => module.ChannelScreen));
const WaitingScreen = lazy(() => later().then((module) => module.WaitingScreen));

/** Brings in what is shown once model and light are known. */
export async function loadScreens(): Promise<void> {
  await Promise.all(
    [CauseScreen, Sheet, Solved, StepScreen, StoryScreen, WaitingScreen].map((screen) => screen.load()),
  );
}

const isFix = (id: string): id is Fix => (FIXES as readonly string[]).includes(id);

/** Which screen comes next: what is known already, what is being changed, what is being waited for, what is not known yet, what to do. */
export function Troubleshooter() {
  const { answers, waiting } = theCase.value;
  const { screen, fix, enough, trail, limit } = view.value;
  if (sheet.value) return <Sheet />;
  if (editing.value === 'model' || (!editing.value && !answers.model)) return <ModelScreen />;
  const changed = questionById(editing.value ?? '');
  if (changed) return <QuestionScreen key={changed.id} question={changed} />;
  if (screen === 'channel') return <ChannelScreen onBack={() => go({ screen: fix ? 'step' : 'cause' })} />;
  if (isSolved(theCase.value)) return <Solved />;
  if (waiting) return <WaitingScreen fix={waiting.fix} until={waiting.until} />;
  const light = answers.light ? null : questionById('light');
  if (light) return <QuestionScreen key="light" question={light} />;
  if (screen === 'step' && isFix(fix)) return <StepScreen key={fix} fix={fix} />;
  if (!diagnosis.value) return <Waiting />;
  const { next } = diagnosis.value;
  // Many questions, one screen: it is left by its own button, not by what is tapped.
  if (screen === 'story' || (next && inStory(next.id) && !enough)) return <StoryScreen />;
  // A few questions, then a plan: more of them only when the person asks for one, or a step did not help.
  if (next && !enough && askedBeyondStory(trail) < limit) return <QuestionScreen key={next.id} question={next} />;
  return <CauseScreen key={theCase.value.history.length} />;
}
