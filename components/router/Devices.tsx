import { useState } from 'preact/hooks';
import type { OwnDevice } from '../../utils/advice/types.ts';
import { u } from '../ui/bits.tsx';
import { devices, reading, updateDevices } from '../ui/state.ts';
import { clientOf, normalMac, seenDevices, type Seen } from './mac.ts';

const ROLES = ['camera', 'sync-module'] as const;
const roleName = (role: OwnDevice['role']) => u(role === 'camera' ? 'devices.camera' : 'devices.sync_module');

function add(role: OwnDevice['role'], mac: string): void {
  updateDevices((before) => (before.some((one) => one.mac === mac) ? before : [...before, { role, mac }]));
}

/** The user's own camera and Sync Module by their addresses: typed, or picked from what the router lists. */
export function Devices() {
  const own = devices.value;
  const page = reading.value;
  const seen = page ? seenDevices(page, own) : [];
  return (
    <details open={own.length > 0}>
      <summary>{u('devices.title')}</summary>
      <div class="stack">
        <p class="small soft">{u('devices.help')}</p>
        {own.length === 0 ? <p class="small">{u('devices.none')}</p> : <OwnList />}
        {seen.length > 0 && (
          <>
            <h2>{u('devices.pick')}</h2>
            <p class="small soft">{u('devices.pick_help')}</p>
            <ul class="plain">
              {seen.slice(0, 40).map((one) => (
                <SeenRow key={one.mac} one={one} />
              ))}
            </ul>
          </>
        )}
        <AddForm />
        <p class="small soft">{u('devices.where')}</p>
      </div>
    </details>
  );
}

function OwnList() {
  return (
    <ul class="plain">
      {devices.value.map(({ role, mac }) => {
        const client = clientOf(reading.value, mac);
        const rssi = client?.rssi ?? null;
        return (
          <li key={mac} class="row between">
            <span>
              <b>{roleName(role)}</b> <span class="num">{mac}</span>
              {rssi !== null && <span class="soft num"> {u('page.signal_of', { dbm: rssi })}</span>}
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={`${u('devices.remove')} ${mac}`}
              onClick={() => updateDevices((before) => before.filter((one) => one.mac !== mac))}
            >
              {u('devices.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function SeenRow({ one }: { one: Seen }) {
  return (
    <li class="row between">
      <span class="grow">
        {one.name ?? u('devices.no_name')}
        {one.blink !== 'no' && <b class="small"> {u(`devices.blink_${one.blink}`)}</b>}
        {one.blocked && <b class="small"> {u('devices.blocked')}</b>}
        <br />
        <span class="num small soft">{one.mac}</span>
      </span>
      <button type="button" class="btn quiet small" onClick={() => add('camera', one.mac)}>
        {u('devices.is_camera')}
      </button>
      <button type="button" class="btn quiet small" onClick={() => add('sync-module', one.mac)}>
        {u('devices.is_module')}
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
        const mac = normalMac(typed);
        const known = mac !== null && devices.value.some((one) => one.mac === mac);
        setProblem(mac === null ? 'devices.bad' : known ? 'devices.there' : '');
        if (mac === null || known) return;
        add(role, mac);
        setTyped('');
      }}
    >
      <div class="row nowrap">
        <label class="field grow small">
          {u('devices.label')}
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
          {u('devices.role')}
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
          {u('devices.add')}
        </button>
      </div>
    </form>
  );
}
