import { useEffect, useRef, useState } from 'preact/hooks';
import { createHintLayer } from '../hints/layer.ts';
import type { HintLayer } from '../../utils/frame/hint-layer.ts';
import { Device } from '../ui/Device.tsx';
import { u } from '../ui/primitives.tsx';
import {
  afterAction,
  firstPractice,
  isChanged,
  practiceHints,
  practicePayload,
  pressSave,
  routerBack,
  ticks,
  type Form,
  type Practice,
} from './practice.ts';

/** So long the practice router takes to come back: long enough to see that it was away. */
const AWAY_MS = 1500;

/** A small router of ours, with the true ring and card on it: everything can be tried before it counts. */
export function PracticeRouter() {
  const [state, setState] = useState<Practice | null>(null);
  const layer = useRef<HintLayer | null>(null);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    layer.current = createHintLayer({
      document,
      ownPage: true,
      find: (selector) => document.querySelector(selector),
      send: (action) => {
        const now = latest.current;
        if (now)
          setState(
            afterAction(
              now,
              action,
              practiceHints(now, u).map(({ id }) => id),
            ),
          );
      },
    });
    return () => layer.current?.destroy();
  }, []);
  useEffect(() => {
    if (state) layer.current?.show(practicePayload(state, u));
  }, [state]);

  const change = (form: Partial<Form>) =>
    setState((before) => before && { ...before, form: { ...before.form, ...form } });
  const save = () => {
    setState((before) => before && pressSave(before));
    setTimeout(() => setState((before) => (before?.phase === 'saving' ? routerBack(before) : before)), AWAY_MS);
  };

  return (
    <div class="practice">
      <div class="row between">
        <Progress state={state} />
        {state === null ? (
          <button type="button" class="btn fixed" onClick={() => setState(firstPractice())}>
            {u('welcome.start')}
          </button>
        ) : (
          <button type="button" class="btn quiet small" onClick={() => setState(firstPractice())}>
            {u('welcome.again')}
          </button>
        )}
      </div>
      <p role="status" class="task">
        {state && u(taskOf(state))}
      </p>
      {state?.phase === 'saved' && (
        <div class="row">
          <button type="button" class="btn fixed" onClick={() => setState({ ...state, phase: 'back' })}>
            {u('welcome.is_back')}
          </button>
        </div>
      )}
      <Simulation state={state ?? firstPractice()} busy={state?.phase === 'saving'} change={change} save={save} />
    </div>
  );
}

function taskOf(state: Practice): string {
  if (state.phase === 'back') return 'welcome.task_back';
  if (state.phase === 'saved') return 'welcome.task_saved';
  if (state.phase === 'saving') return 'welcome.task_wait';
  return isChanged(state) && ticks(state)[0] ? 'welcome.task_save' : 'welcome.task';
}

/** The camera with its light as it would blink now, and the three ticks that follow each other. */
function Progress({ state }: { state: Practice | null }) {
  const done = state ? ticks(state) : [false, false, false];
  const names = ['changed', 'saved', 'back'] as const;
  return (
    <div class="row">
      <Device family="battery" light={state?.phase === 'back' ? 'none' : 'red-flashing'} />
      <ol class="ticks">
        {names.map((name, index) => (
          <li key={name} class={done[index] ? 'done' : ''}>
            <span aria-hidden="true">{done[index] ? '✓' : `${index + 1}`}</span> {u(`welcome.tick_${name}`)}
            {done[index] && <span class="sr"> {u('welcome.done')}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface SimulationProps {
  state: Practice;
  busy: boolean | undefined;
  change: (form: Partial<Form>) => void;
  save: () => void;
}

/** Looks like a router's page and not like Redlight: one learns to tell them apart. */
function Simulation({ state, busy = false, change, save }: SimulationProps) {
  const { form } = state;
  const option = (value: string) => <option value={value}>{u(`welcome.sim.${value}`)}</option>;
  return (
    <form
      class="sim"
      aria-busy={busy}
      aria-label={u('welcome.sim.name')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="sim-head" aria-hidden="true">
        {u('welcome.sim.name')}
      </p>
      <fieldset disabled={busy}>
        <legend>{u('welcome.sim.wireless')}</legend>
        <label>
          <span>{u('welcome.sim.radio')}</span>
          <select
            id="practice-radio"
            value={form.radio}
            onChange={(event) => change({ radio: event.currentTarget.value === 'on' ? 'on' : 'off' })}
          >
            {option('on')}
            {option('off')}
          </select>
        </label>
        <label>
          <span>{u('welcome.sim.channel')}</span>
          <select>
            <option>6</option>
            <option>11</option>
          </select>
        </label>
      </fieldset>
      <fieldset disabled={busy}>
        <legend>{u('welcome.sim.devices')}</legend>
        <label>
          <span>{u('welcome.sim.phone')}</span>
          <select>
            {option('allowed')}
            {option('blocked')}
          </select>
        </label>
        <label>
          <span>{u('welcome.sim.camera')}</span>
          <select
            id="practice-camera"
            value={form.camera}
            onChange={(event) => change({ camera: event.currentTarget.value === 'allowed' ? 'allowed' : 'blocked' })}
          >
            {option('allowed')}
            {option('blocked')}
          </select>
        </label>
      </fieldset>
      <button id="practice-save" type="submit" disabled={busy}>
        {u(busy ? 'welcome.sim.saving' : 'welcome.sim.save')}
      </button>
    </form>
  );
}
