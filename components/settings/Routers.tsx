import { useState } from 'preact/hooks';
import { revokeOrigin } from '../../utils/browser/grants.ts';
import { DEFAULT_HOSTS } from '../../utils/firmware/hosts.ts';
import { u } from '../ui/primitives.tsx';
import { allowed, allowHints, dismissed } from './state.ts';

/** `http://192.168.77.1/*` → what a person calls it. */
const named = (origin: string) => origin.replace(/\/\*$/, '');

/** Addresses Redlight may always read, those it was allowed to later with the way to take it back, and those without hints. */
export function Routers() {
  const [kept, setKept] = useState('');
  return (
    <>
      <h3>{u('settings.allowed')}</h3>
      {allowed.value.length === 0 ? (
        <p class="small soft">{u('settings.allowed_none')}</p>
      ) : (
        <ul class="plain" data-list="allowed">
          {allowed.value.map((origin) => (
            <Row
              key={origin}
              name={named(origin)}
              action={u('settings.revoke')}
              onPress={() => void revokeOrigin(origin).then((gone) => setKept(gone ? '' : origin))}
            />
          ))}
        </ul>
      )}
      <p class="small" role="alert">
        {kept && u('settings.revoke_failed', { router: named(kept) })}
      </p>
      <h3>{u('settings.dismissed')}</h3>
      {dismissed.value.length === 0 ? (
        <p class="small soft">{u('settings.dismissed_none')}</p>
      ) : (
        <ul class="plain" data-list="dismissed">
          {dismissed.value.map((host) => (
            <Row key={host} name={host} action={u('settings.hints_again')} onPress={() => allowHints(host)} />
          ))}
        </ul>
      )}
      <details>
        <summary>{u('settings.built_in')}</summary>
        <p class="small soft">{u('settings.built_in_help')}</p>
        <p class="small num hosts">{DEFAULT_HOSTS.join('\u00A0· ')}</p>
      </details>
    </>
  );
}

function Row({ name, action, onPress }: { name: string; action: string; onPress: () => void }) {
  return (
    <li class="row between">
      <span class="num grow">{name}</span>
      <button
        type="button"
        class="btn quiet small"
        aria-label={u('ui.labelled', { label: action, value: name })}
        onClick={onPress}
      >
        {action}
      </button>
    </li>
  );
}
