import type { ComponentChildren } from 'preact';
import { Devices } from '../router/Devices.tsx';
import { Changes } from '../router/Changes.tsx';
import { Heading, u } from '../ui/primitives.tsx';
import { About } from './About.tsx';
import { Language } from './Language.tsx';
import { Records } from './Records.tsx';
import { Routers } from './Routers.tsx';
import { prefs, setHints } from './state.ts';

/** One topic with its heading. */
function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="card topic" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The settings page: everything Redlight keeps or may do, each with the way to take it back. */
export function Settings() {
  return (
    <main class="wide screen end">
      <Heading big>{u('settings.title')}</Heading>
      <p class="soft">{u('settings.intro')}</p>
      <Part id="hints" title={u('settings.hints')}>
        <label class="check">
          <input
            type="checkbox"
            checked={prefs.value.hints}
            onChange={(event) => setHints(event.currentTarget.checked)}
          />
          <span>
            {u('settings.hints_on')}
            <small class="soft">{u('settings.hints_help')}</small>
          </span>
        </label>
      </Part>
      <Part id="routers" title={u('settings.routers')}>
        <Routers />
      </Part>
      <Part id="devices" title={u('settings.devices')}>
        <Devices />
        <Changes />
      </Part>
      <Part id="language" title={u('settings.language')}>
        <Language />
      </Part>
      <Part id="records" title={u('settings.records')}>
        <Records />
      </Part>
      <Part id="about" title={u('settings.about')}>
        <About />
      </Part>
    </main>
  );
}
