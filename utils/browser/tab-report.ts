/** Puts together what is known of a tab: reading, diagnosis, suggestions. */
import { diagnose } from '../diagnosis/engine.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import { advise } from '../advice/advise.ts';
import { withoutStrangers } from '../advice/owned-devices.ts';
import type { OwnDevice } from '../common/own-device.ts';
import { emptyMemory, known as knownTopics, withPage, type RouterMemory } from '../advice/router-memory.ts';
import { topicsOf, type TopicsRead } from '../advice/topics.ts';
import type { Suggestion } from '../advice/types.ts';
import { verdictOf, type Verdict } from '../advice/verdict.ts';
import { withPasted, type PastedSurvey } from '../survey/pasted-survey.ts';
import { joinReadings } from '../reading/join.ts';
import type { Reading } from '../reading/types.ts';
import type { TabState } from '../tab/types.ts';
import type { StoredCase } from '../diagnosis/case.ts';

export interface TabView {
  reading: Reading | null;
  /** null as long as the user has answered nothing: then the suggestions are an audit. */
  diagnosis: Diagnosis | null;
  suggestions: Suggestion[];
  /** What the page shows now, with what the person changed and has not saved; of the same place and shape as `reading`. */
  live: Reading | null;
  /** What this page says of the topics that matter. */
  topics: TopicsRead;
  /** null: a page of no router. */
  verdict: Verdict | null;
  memory: RouterMemory;
  /** The person said last that the camera is back. */
  solved: boolean;
}

/**
 * @param state what the tab's frames said
 * @param stored the user's case
 * @param devices the MACs the user named as theirs
 * @param pasted networks the user listed
 * @param memory what was seen of this router before
 */
export function viewTab(
  state: TabState,
  stored: StoredCase,
  devices: OwnDevice[],
  pasted: PastedSurvey | null = null,
  memory: RouterMemory = emptyMemory(),
): TabView {
  const frames = Object.values(state.frames);
  const { answers, tried, history } = stored;
  const solved = history.at(-1)?.outcome === 'fixed';
  if (frames.length === 0)
    return { reading: null, live: null, diagnosis: null, suggestions: [], topics: {}, verdict: null, memory, solved };
  const readAt = Math.max(...frames.map(({ firstReadAt }) => firstReadAt));
  const saved = frames.map(({ framePath, saved: reading }) => ({ framePath, reading }));
  const reading = withPasted(joinReadings(saved), pasted, readAt, Date.now());
  const asked = Object.keys(answers).length > 0;
  const diagnosis = asked ? diagnose({ answers, tried, reading: withoutStrangers(reading, devices), devices }) : null;
  const silent = !reading.router.detected || reading.router.login;
  const suggestions = silent ? [] : advise({ reading, diagnosis, answers, devices });
  const audit = diagnosis && !silent ? advise({ reading, diagnosis: null, answers, devices }) : suggestions;
  const topics = topicsOf(reading, audit, devices);
  const known = knownTopics(withPage(memory, reading, topics));
  return {
    reading,
    live: joinReadings(frames),
    diagnosis,
    suggestions,
    topics,
    verdict: verdictOf({ reading, suggestions, known, solved }),
    memory,
    solved,
  };
}
