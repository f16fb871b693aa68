import { useState } from 'preact/hooks';
import { absentNote, signalReport } from '../../utils/advice/signal.ts';
import type { OwnDevice } from '../../utils/common/own-device.ts';
import { list, t } from '../../utils/browser/i18n.ts';
import { modelById } from '../../utils/camera/models.ts';
import { normaliseMac } from '../../utils/common/mac.ts';
import { u } from '../ui/primitives.tsx';
import { devices, nameDevice, reading, theCase, updateDevices } from '../ui/state.ts';
import { clientOf, seenDevices, type Seen } from './mac.ts';

const ROLES = ['camera', 'sync-module'] as const;
const roleName = (role: OwnDevice['role']) => u(role === 'camera' ? 'ui.devices.camera' : 'ui.devices.sync_module');

const forget = (mac: string) => updateDevices((before) => before.filter((one) => one.mac !== mac));

/** The user's own camera and Sync Module by their addresses: typed, or picked from what the router lists. */
export function Devices() {
  const own = devices.value.filter(({ role }) => role !== 'not-mine');
  const strangers = devices.value.filter(({ role }) => role === 'not-mine');
  const page = reading.value;
  const seen = page ? seenDevices(page, devices.value) : [];
  return (
    <details open={own.length > 0}>
      <summary>{u('ui.devices.title')}</summary>
      <div class="stack">
        <p class="small soft">{u('ui.devices.help')}</p>
        {own.length === 0 ? <p class="small">{u('ui.devices.none')}</p> : <OwnList own={own} />}
        {seen.length > 0 && (
          <>
            <h2>{u('ui.devices.pick')}</h2>
            <p class="small soft">{u('ui.devices.pick_help')}</p>
            <ul class="plain">
              {seen.slice(0, 40).map((one) => (
                <SeenRow key={one.mac} one={one} />
              ))}
            </ul>
          </>
        )}
        {strangers.map(({ mac }) => (
          <p key={mac} class="row between small">
            <span>
              {u('ui.devices.not_mine')} <span class="num">{mac}</span>
            </span>
            <button type="button" class="text-button" onClick={() => forget(mac)}>
              {u('ui.devices.ask_again')}
            </button>
          </p>
        ))}
        <AddForm />
        <p class="small soft">{u('ui.devices.where')}</p>
      </div>
    </details>
  );
}

function OwnList({ own }: { own: OwnDevice[] }) {
  return (
    <ul class="plain">
      {own.map((device) => (
        <li key={device.mac} class="card">
          <div class="row between">
            <span>
              <b>{roleName(device.role)}</b> <span class="num">{device.mac}</span>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={`${u('ui.devices.remove')} ${device.mac}`}
              onClick={() => forget(device.mac)}
            >
              {u('ui.devices.remove')}
            </button>
          </div>
          <Signal device={device} />
        </li>
      ))}
    </ul>
  );
}

/** How well the router hears this device, and what to do about it; only where the page has a list of devices. */
function Signal({ device: { role, mac } }: { device: OwnDevice }) {
  const page = reading.value;
  if (!page || page.clients.length === 0) return null;
  const sleeps = role !== 'sync-module' && (modelById(theCase.value.answers.model)?.power ?? 'battery') === 'battery';
  const client = clientOf(page, mac);
  if (!client) return <p class="small">{t(absentNote(sleeps))}</p>;
  const { meaning, advice, note } = signalReport(client, sleeps);
  return (
    <>
      <p class="small num">{t(meaning)}</p>
      {advice.length > 0 && (
        <ul class="bullets small">
          {advice.map((line) => (
            <li key={line.id}>{t(line)}</li>
          ))}
        </ul>
      )}
      {note && <p class="small soft">{t(note)}</p>}
    </>
  );
}

function SeenRow({ one }: { one: Seen }) {
  const said = [
    one.blink !== 'no' && u(`ui.devices.blink_${one.blink}`),
    one.blocked && u('ui.devices.blocked'),
    one.listed && u('ui.devices.listed'),
  ].filter((part) => part !== false);
  return (
    <li class="row seen">
      <span class="grow">
        {one.name === null ? u('ui.devices.no_name') : t(one.name)}
        {said.length > 0 && <b class="small"> {list(said)}</b>}
        <br />
        <span class="num small soft">{one.mac}</span>
      </span>
      <button type="button" class="btn quiet small" onClick={() => nameDevice(one.mac, 'camera')}>
        {u('ui.devices.is_camera')}
      </button>
      <button type="button" class="btn quiet small" onClick={() => nameDevice(one.mac, 'sync-module')}>
        {u('ui.devices.is_module')}
      </button>
    </li>
  );
}

function AddForm() {
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<OwnDevice['role']>('camera');
  const [problem, setProblem] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const mac = normaliseMac(typed);
        const known = mac !== null && devices.value.some((one) => one.mac === mac);
        setProblem(mac === null ? 'ui.devices.bad' : known ? 'ui.devices.there' : '');
        if (mac === null || known) return;
        nameDevice(mac, role);
        setTyped('');
      }}
    >
      <div class="row nowrap">
        <label class="field grow small">
          {u('ui.devices.label')}
          <input
            class="num"
            value={typed}
            maxLength={40}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={problem !== ''}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <label class="field small">
          {u('ui.devices.role')}
          <select
            value={role}
            onChange={(event) => setRole(event.currentTarget.value === 'camera' ? 'camera' : 'sync-module')}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {roleName(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="small" role="alert">
        {problem && u(problem)}
      </p>
      <div class="row">
        <button type="submit" class="btn quiet small">
          {u('ui.devices.add')}
        </button>
      </div>
    </form>
  );
}
