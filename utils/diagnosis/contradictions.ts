/** Answers that do not fit together. Noticed and told, never silently mended. */
import { modelById } from '../camera/models.ts';
import { text, type TextRef } from '../common/text.ts';
import type { Answers } from './likelihood.ts';
import { NOT_SURE, REMARK_IDS, REMARKS, SAID, type QuestionId, type RemarkId } from './options.ts';

type Side = readonly [QuestionId, readonly string[]];
interface Pair {
  id: string;
  a: Side;
  b: Side;
}

const PAIRS: readonly Pair[] = [
  { id: 'live_view_but_offline', a: ['live-view', ['opens']], b: ['app-message', ['offline', 'module-offline']] },
  { id: 'live_view_but_no_internet', a: ['live-view', ['opens']], b: ['internet', ['out']] },
  { id: 'live_view_but_no_power', a: ['live-view', ['opens']], b: ['condition', ['no-power']] },
  { id: 'live_view_but_module_offline', a: ['live-view', ['opens']], b: ['module-light', ['offline', 'red', 'off']] },
  { id: 'live_view_but_setup', a: ['live-view', ['opens']], b: ['when', ['setting-up']] },
  { id: 'live_view_but_no_wifi', a: ['live-view', ['opens']], b: ['other-network', ['fails']] },
  { id: 'clips_but_setup', a: ['clips', ['arrive', 'cut-short']], b: ['when', ['setting-up']] },
  { id: 'clips_but_offline', a: ['clips', ['arrive']], b: ['app-message', ['module-offline']] },
  { id: 'clips_but_no_internet', a: ['clips', ['arrive']], b: ['internet', ['out']] },
  { id: 'clips_but_no_power', a: ['clips', ['arrive']], b: ['condition', ['no-power']] },
  { id: 'battery_ok_and_low', a: ['battery-app', ['ok']], b: ['app-message', ['low-battery']] },
  { id: 'near_but_weak', a: ['distance', ['near']], b: ['signal', ['weak']] },
  { id: 'no_change_but_change', a: ['changed', ['nothing']], b: ['when', ['after-change']] },
  { id: 'starting_for_long', a: ['when', ['just-powered']], b: ['how-long', ['longer']] },
  {
    id: 'strong_start_light_for_long',
    a: ['light', ['red-start-up', 'module-starting']],
    b: ['how-long', ['under-day', 'longer']],
  },
  {
    id: 'no_power_but_light',
    a: ['condition', ['no-power']],
    b: ['light', ['red-flashing', 'red-solid', 'red-after-blue']],
  },
  { id: 'password_fails_but_internet', a: ['password-test', ['fails']], b: ['app-message', ['none']] },
  { id: 'no_band24_but_chosen', a: ['band24', ['no']], b: ['wifi-names', ['two-names']] },
  { id: 'password_fails_but_live', a: ['password-test', ['fails']], b: ['live-view', ['opens']] },
  { id: 'in_list_but_no_power', a: ['router-list', ['online']], b: ['condition', ['no-power']] },
  { id: 'blocked_in_list_but_off', a: ['router-list', ['blocked']], b: ['blocking', ['off']] },
];

/** Options of the exact question that a remark leaves room for, beside the one it stands for. */
const FITS: Record<RemarkId, readonly string[]> = {
  'told-one-name': ['hidden'],
  'told-hidden-name': ['one-name', 'two-names', 'five-chosen'],
  'told-special-chars': ['password'],
  'told-newest-security': ['mixed', 'protected-frames'],
  'told-guest': ['login-page'],
  'told-extender': ['guest'],
  'told-known-devices': ['new-blocked', 'paused'],
  'told-ad-blocker': ['firewall', 'internet-blocked'],
  'told-vpn': ['router'],
  'told-high-channel': ['wide', 'crowded'],
  'told-far': ['walls'],
};

const remarkText = (remark: RemarkId): string => `${remark.replaceAll('-', '_')}_but`;

/** Remarks that the exact answer does not bear out. */
function againstRemarks(answers: Answers): string[] {
  return REMARK_IDS.filter((remark) => {
    const [question, option] = REMARKS[remark];
    const exact = answers[question];
    if (answers[remark] !== SAID || exact === undefined || exact === NOT_SURE) return false;
    return exact !== option && !FITS[remark].includes(exact);
  }).map(remarkText);
}

const holds = ([question, options]: Side, answers: Answers): boolean => options.includes(answers[question] ?? '');

/** Answers that a model cannot give. */
function againstModel(answers: Answers): string[] {
  const model = modelById(answers.model);
  if (!model) return [];
  const found: string[] = [];
  const light = answers.light ?? '';
  const given = (id: QuestionId): boolean => answers[id] !== undefined && answers[id] !== NOT_SURE;
  const batterySigns =
    light === 'red-after-blue' ||
    given('battery-app') ||
    given('batteries') ||
    (given('tried-batteries') && answers['tried-batteries'] !== 'not-tried') ||
    answers.when === 'after-batteries';
  // The app may warn of a camera's battery while the light is on the module.
  const warned = model.family !== 'module' && answers['app-message'] === 'low-battery';
  if (model.power !== 'battery' && (batterySigns || warned)) found.push('no_batteries_in_model');
  if (model.power === 'battery' && given('usb-power')) found.push('no_plug_on_model');
  if (model.family === 'doorbell' && light === 'red-after-blue') found.push('no_battery_light_on_doorbell');
  if (model.family !== 'module' && light.startsWith('module-')) found.push('module_light_on_camera');
  if (
    model.family === 'module' &&
    light !== 'none' &&
    light !== '' &&
    light !== 'not-sure' &&
    !light.startsWith('module-')
  ) {
    found.push('camera_light_on_module');
  }
  if (model.needsSyncModule === 'yes' && answers['module-light'] === 'no-module') found.push('needs_module');
  return found;
}

/** @returns one sentence for each pair of answers that cannot both be so */
export function contradictionsIn(answers: Answers): TextRef[] {
  const pairs = PAIRS.filter(({ a, b }) => holds(a, answers) && holds(b, answers)).map(({ id }) => id);
  return [...pairs, ...againstRemarks(answers), ...againstModel(answers)].map((id) =>
    text(`question.contradiction.${id}`),
  );
}

/** What the sides of the others are about. */
const ABOUT_MODEL: Readonly<Record<string, readonly QuestionId[]>> = {
  no_batteries_in_model: ['model', 'light', 'battery-app', 'batteries', 'tried-batteries', 'when', 'app-message'],
  no_plug_on_model: ['model', 'usb-power'],
  no_battery_light_on_doorbell: ['model', 'light'],
  module_light_on_camera: ['model', 'light'],
  camera_light_on_module: ['model', 'light'],
  needs_module: ['model', 'module-light'],
};
/** Answers that say nothing of batteries. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([NOT_SURE, 'not-tried']);

/** @returns the questions whose answers do not fit together, to be changed; none where it is not about answers */
export function sidesOf({ id }: TextRef, answers: Answers): QuestionId[] {
  const name = id.split('.').at(-1)!;
  const pair = PAIRS.find((each) => each.id === name);
  if (pair) return [pair.a[0], pair.b[0]];
  const remark = REMARK_IDS.find((each) => remarkText(each) === name);
  if (remark) return [REMARKS[remark][0]];
  const given = (question: QuestionId): boolean => {
    const option = answers[question];
    if (option === undefined || SAYS_NOTHING.has(option)) return false;
    if (name !== 'no_batteries_in_model') return true;
    if (question === 'when') return option === 'after-batteries';
    if (question === 'app-message') return option === 'low-battery';
    return question !== 'light' || option === 'red-after-blue';
  };
  return (ABOUT_MODEL[name] ?? []).filter(given);
}

export const CONTRADICTION_IDS: readonly string[] = [
  ...PAIRS.map(({ id }) => id),
  ...REMARK_IDS.filter((remark) => remark !== 'told-hidden-name').map(remarkText),
  'no_batteries_in_model',
  'no_plug_on_model',
  'no_battery_light_on_doorbell',
  'module_light_on_camera',
  'camera_light_on_module',
  'needs_module',
  'page_says_otherwise',
  'fixed_and_not',
];
