/** The practice router: what its form shows, what it has saved, and the hints that follow from both. Pure. */
import { HINT_WORDS, type Hint, type HintAction, type HintPayload, type HintWord } from '../../utils/advice/types.ts';

export interface Form {
  radio: 'on' | 'off';
  camera: 'allowed' | 'blocked';
}

export interface Practice {
  form: Form;
  saved: Form;
  /** `back`: the person said that the red light has stopped. */
  phase: 'editing' | 'saving' | 'saved' | 'back';
  /** The hint that is open, by id. */
  current: string | null;
  dismissed: string[];
}

type Words = (id: string, values?: Record<string, string | number>) => string;

const FAULTS: Form = { radio: 'off', camera: 'blocked' };

/** Both faults in place, the first hint open. */
export const firstPractice = (): Practice => ({
  form: FAULTS,
  saved: FAULTS,
  phase: 'editing',
  current: 'radio',
  dismissed: [],
});

const GOOD: Form = { radio: 'on', camera: 'allowed' };
const FIELDS = ['radio', 'camera'] as const;

/** Something was changed in the form, and not saved yet. */
export const isChanged = ({ form, saved }: Practice): boolean => FIELDS.some((field) => form[field] !== saved[field]);

/** The page's Save was pressed; whoever was led there is shown what comes of it. */
export const pressSave = (state: Practice): Practice => ({
  ...state,
  phase: 'saving',
  current: state.current === 'save' ? 'radio' : state.current,
});

/** The router is back with what it has saved. */
export function routerBack(state: Practice): Practice {
  const done = FIELDS.every((field) => state.form[field] === GOOD[field]);
  return { ...state, saved: state.form, phase: done ? 'saved' : 'editing' };
}

/** Which of "changed, saved, camera back" are reached. */
export function ticks({ form, phase }: Practice): [boolean, boolean, boolean] {
  const saved = phase === 'saved' || phase === 'back';
  return [saved || FIELDS.every((field) => form[field] === GOOD[field]), saved, phase === 'back'];
}

function stateOf(state: Practice, field: (typeof FIELDS)[number]): Hint['state'] {
  if (state.saved[field] === GOOD[field]) return 'saved';
  if (state.form[field] !== GOOD[field]) return 'suggested';
  return state.phase === 'saving' ? 'save-pressed' : 'edited';
}

/** The hints of this moment, numbered, as a real router's page would get them. */
export function practiceHints(state: Practice, u: Words): Hint[] {
  if (state.phase === 'back') return [];
  const shown = FIELDS.filter((field) => !state.dismissed.includes(field)).map(
    (field): Omit<Hint, 'position' | 'total'> => {
      const at = stateOf(state, field);
      const values = { from: words(FAULTS, field, u), to: words(state.form, field, u) };
      const suggested = at === 'suggested';
      return {
        id: field,
        selector: `#practice-${field}`,
        frame: [],
        severity: suggested ? 'blocker' : 'fine',
        mark: suggested ? 'blocker' : 'fine',
        title: field === 'radio' ? u('advice.title.radio_enable') : u('welcome.hint.device'),
        now: words(state.form, field, u),
        wanted: suggested ? words(GOOD, field, u) : '',
        why: suggested ? u(`welcome.hint.${field === 'radio' ? 'radio' : 'device'}_why`) : u(`hint.${key(at)}`, values),
        saving: suggested ? u(`welcome.hint.${field === 'radio' ? 'radio' : 'device'}_saving`) : '',
        called: field === 'radio' ? u('advice.hint.called', { label: u('welcome.sim.radio') }) : '',
        target: 'control',
        state: at,
      };
    },
  );
  if (isChanged(state) && state.phase === 'editing' && !state.dismissed.includes('save')) shown.push(saveHint(u));
  return shown.map((hint, index) => ({ ...hint, position: index + 1, total: shown.length }));
}

const key = (state: Hint['state']) => state.replaceAll('-', '_');

const words = (form: Form, field: (typeof FIELDS)[number], u: Words) => u(`welcome.sim.${form[field]}`);

function saveHint(u: Words): Omit<Hint, 'position' | 'total'> {
  return {
    id: 'save',
    selector: '#practice-save',
    frame: [],
    severity: 'likely',
    mark: 'likely',
    title: u('hint.save_title'),
    now: '',
    wanted: '',
    why: u('hint.save_why'),
    saving: '',
    called: '',
    target: 'save',
    state: 'suggested',
  };
}

/** What the hint layer draws now. */
export function practicePayload(state: Practice, u: Words): HintPayload {
  const hints = practiceHints(state, u);
  return {
    hints,
    summary: null,
    save: '#practice-save',
    current: hints.some(({ id }) => id === state.current) ? state.current : null,
    words: {
      ...(Object.fromEntries(HINT_WORDS.map((word) => [word, u(`hint_word.${word}`)])) as Record<HintWord, string>),
      // Nothing is read here.
      misread_this: '',
    },
  };
}

/** What the person did with a hint; edits are heard from the form itself. */
export function afterAction(state: Practice, action: HintAction, order: readonly string[]): Practice {
  const next = (step: number) => {
    const at = order.indexOf(state.current ?? '');
    const start = at < 0 && step < 0 ? 0 : at;
    return order[(start + step + order.length) % order.length] ?? null;
  };
  switch (action.type) {
    case 'show':
      return { ...state, current: action.id };
    case 'next':
      return { ...state, current: next(1) };
    case 'previous':
      return { ...state, current: next(-1) };
    case 'close':
      return { ...state, current: null };
    case 'dismiss':
      return { ...state, current: null, dismissed: [...state.dismissed, action.id] };
    default:
      return state;
  }
}
