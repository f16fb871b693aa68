/** Puts together what is known of a tab: reading, diagnosis, suggestions. */
import { diagnose } from '../diagnosis/engine.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import { advise } from '../advice/advise.ts';
import { ownMacs, withoutStrangers } from '../advice/owned-devices.ts';
import type { OwnDevice, Suggestion } from '../advice/types.ts';
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
}

/**
 * @param state what the tab's frames said
 * @param stored the user's case
 * @param devices the MACs the user named as theirs
 * @param pasted networks the user listed
 */
export function viewTab(
  state: TabState,
  stored: StoredCase,
  devices: OwnDevice[],
  pasted: PastedSurvey | null = null,
): TabView {
  const frames = Object.values(state.frames);
  if (frames.length === 0) return { reading: null, diagnosis: null, suggestions: [] };
  const readAt = Math.max(...frames.map(({ firstReadAt }) => firstReadAt));
  const reading = withPasted(joinReadings(frames), pasted, readAt, Date.now());
  const { answers, tried } = stored;
  const asked = Object.keys(answers).length > 0;
  const diagnosis = asked
    ? diagnose({ answers, tried, reading: withoutStrangers(reading, devices), ownMacs: ownMacs(devices) })
    : null;
  const silent = !reading.router.detected || reading.router.login;
  const suggestions = silent ? [] : advise({ reading, diagnosis, answers, devices });
  return { reading, diagnosis, suggestions };
}
