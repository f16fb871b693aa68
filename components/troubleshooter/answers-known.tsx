/** The screens after the questions, loaded together when the first of them is shown. */
export { CauseScreen } from './CauseScreen.tsx';
export { Sheet } from './Sheet.tsx';
export { Solved } from './Solved.tsx';
export { StepScreen } from './StepScreen.tsx';
export { StoryScreen } from './StoryScreen.tsx';
export { WaitingScreen } from './WaitingScreen.tsx';
