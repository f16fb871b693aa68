import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { signalClass } from '../../utils/advice/signal.ts';
import { t } from '../../utils/browser/i18n.ts';
import { openTab } from '../../utils/browser/view-kind.ts';
import { text } from '../../utils/common/text.ts';
import { focusNext, u } from '../ui/primitives.tsx';
import { go, theCase, updateCase } from '../ui/state.ts';
import { answered } from './case-actions.ts';
import { parseDbm, parseSpeed, serialAge, signalAnswer, UPLOAD_NEEDED } from './checks.ts';

const tell = (question: string, option: string) => updateCase((before) => answered(before, question, option));

/** Step of a guide → the check that belongs to it. What it finds is an answer like any other. */
const TOOLS: Record<string, () => JSX.Element> = {
  'guide.check_internet.steps.rejoin': RejoinTest,
  'guide.check_internet.steps.speed': SpeedTest,
  'guide.change_network_in_app.steps.password_ready': RejoinTest,
  'guide.improve_signal.steps.live_view': SignalCheck,
  'guide.plain_name_network.steps.serial': SerialCheck,
};

/** The check that goes with a step, where there is one. */
export function Tool({ step }: { step: string }) {
  const Check = TOOLS[step];
  return Check ? <Check /> : null;
}

/** The way to the channel advisor, which needs no router page. */
export function ChannelAdvisor() {
  return (
    <button
      type="button"
      class="link small"
      onClick={() => {
        focusNext();
        go({ screen: 'channel' });
      }}
    >
      {u('ui.channel.open')}
    </button>
  );
}

function Field(props: {
  label: string;
  value: string;
  numeric?: boolean;
  bad: boolean;
  onInput: (value: string) => void;
}) {
  return (
    <label class="field small">
      {props.label}
      <input
        class="num"
        value={props.value}
        maxLength={30}
        inputMode={props.numeric ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={props.bad}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

function SpeedTest() {
  const [typed, setTyped] = useState('');
  const speed = parseSpeed(typed);
  const verdict =
    speed === null ? (typed.trim() === '' ? '' : 'speed_bad') : speed >= UPLOAD_NEEDED ? 'speed_ok' : 'speed_low';
  return (
    <section class="card">
      <h2>{u('ui.tool.speed_title')}</h2>
      <p class="small soft">{u('ui.tool.speed_help')}</p>
      <div class="row">
        <button type="button" class="btn quiet small" onClick={() => openTab('https://fast.com/')}>
          {u('ui.step.fast')}
        </button>
        <button type="button" class="btn quiet small" onClick={() => openTab('https://www.speedtest.net/')}>
          {u('ui.step.speedtest')}
        </button>
      </div>
      <Field
        label={u('ui.tool.speed_label')}
        value={typed}
        numeric
        bad={verdict === 'speed_bad'}
        onInput={(value) => {
          setTyped(value);
          const known = parseSpeed(value);
          if (known !== null) tell('internet', known >= UPLOAD_NEEDED ? 'fine' : 'slow');
        }}
      />
      <p class="small" role="status">
        {verdict && u(`ui.tool.${verdict}`)}
      </p>
    </section>
  );
}

/** A figure in dBm, what it means, and what follows; the same words as for a signal read on the router's page. */
function SignalCheck() {
  const [typed, setTyped] = useState('');
  const dbm = parseDbm(typed);
  const found = dbm === null ? null : signalClass(dbm);
  const wrong = typed.trim() !== '' && !found;
  return (
    <section class="card">
      <h2>{u('ui.tool.signal_title')}</h2>
      <p class="small soft">{u('ui.tool.signal_help')}</p>
      <Field
        label={u('ui.tool.signal_label')}
        value={typed}
        bad={wrong}
        onInput={(value) => {
          setTyped(value);
          const known = parseDbm(value);
          if (known !== null) tell('signal', signalAnswer(known));
        }}
      />
      <p class="small" role="status">
        {wrong && u('ui.tool.signal_bad')}
        {found && t(text(`advice.signal.${found}`, { dbm: dbm! }))}
        {(found === 'strong' || found === 'good') && ` ${t(text('advice.signal.do_channel'))}`}
      </p>
    </section>
  );
}

function RejoinTest() {
  const known = theCase.value.answers['password-test'];
  return (
    <section class="card">
      <h2>{u('ui.tool.rejoin_title')}</h2>
      <div class="row" role="group" aria-label={u('ui.tool.rejoin_title')}>
        {(['works', 'fails'] as const).map((option) => (
          <button
            key={option}
            type="button"
            class="btn quiet small"
            aria-pressed={known === option}
            onClick={() => tell('password-test', option)}
          >
            {u(`ui.tool.rejoin_${option}`)}
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {(known === 'works' || known === 'fails') && u(`ui.tool.rejoin_${known}_text`)}
      </p>
    </section>
  );
}

function SerialCheck() {
  const [typed, setTyped] = useState('');
  const age = serialAge(typed);
  return (
    <section class="card">
      <h2>{u('ui.tool.serial_title')}</h2>
      <p class="small soft">{u('ui.tool.serial_help')}</p>
      <Field
        label={u('ui.tool.serial_label')}
        value={typed}
        bad={typed.trim() !== '' && age === null}
        onInput={(value) => {
          setTyped(value);
          const known = serialAge(value);
          if (known) tell('serial', known);
        }}
      />
      <p class="small" role="status">
        {typed.trim() !== '' &&
          u(age ? (age === 'below' ? 'ui.tool.serial_old' : 'ui.tool.serial_new') : 'ui.tool.serial_bad')}
      </p>
      <p class="small soft">{u('ui.tool.serial_source')}</p>
    </section>
  );
}
