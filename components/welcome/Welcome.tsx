import { becomeTroubleshooter, hasPanel, openPanel, openSettings } from '../../utils/browser/view-kind.ts';
import { storedView } from '../../utils/browser/view-state.ts';
import { Device } from '../ui/Device.tsx';
import { CloseUp } from '../ui/Light.tsx';
import { Heading, u } from '../ui/primitives.tsx';
import { view } from '../ui/state.ts';
import { Icon } from '../ui/Icon.tsx';
import { Pin } from './Pin.tsx';
import { PracticeRouter } from './PracticeRouter.tsx';

const PROMISES = ['page', 'read', 'stay', 'act'] as const;

/** Stored first: the troubleshooter opens where its view was left. */
async function begin(tab: 'camera' | 'router'): Promise<void> {
  await storedView.set({ ...view.value, tab });
  becomeTroubleshooter();
}

/** The first thing after installation: what this is, two ways in, what is read, and a place to practise. */
export function Welcome({ windowId }: { windowId: number }) {
  return (
    <main class="wide screen end welcome">
      <header class="row nowrap top">
        <Device family="battery" light="red-flashing" />
        <div class="stack grow">
          <Heading big>{u('welcome.title')}</Heading>
          <p>{u('welcome.intro')}</p>
        </div>
      </header>
      <div class="tiles two">
        <button type="button" class="tile entry first" onClick={() => void begin('camera')}>
          <CloseUp light="red-flashing" />
          <span>
            <b>{u('welcome.camera')}</b>
            <small>{u('welcome.camera_help')}</small>
          </span>
        </button>
        <button type="button" class="tile entry" onClick={() => void begin('router')}>
          <Icon id="router" />
          <span>
            <b>{u('welcome.router')}</b>
            <small>{u('welcome.router_help')}</small>
          </span>
        </button>
      </div>
      <Pin />
      <section class="card" aria-labelledby="private">
        <h2 id="private">{u('welcome.private')}</h2>
        <ul class="bullets">
          {PROMISES.map((each) => (
            <li key={each}>{u(`welcome.private_${each}`)}</li>
          ))}
        </ul>
      </section>
      <section class="stack" aria-labelledby="practice">
        <h2 id="practice">{u('welcome.practice')}</h2>
        <p class="soft">{u('welcome.practice_help')}</p>
        <PracticeRouter />
      </section>
      <footer class="row between small">
        <span class="soft">{u('app.not_affiliated')}</span>
        <span class="row">
          {hasPanel() && (
            <button type="button" class="text-button" onClick={() => openPanel(windowId, false)}>
              {u('welcome.panel')}
            </button>
          )}
          <button type="button" class="text-button" onClick={openSettings}>
            {u('welcome.settings')}
          </button>
        </span>
      </footer>
    </main>
  );
}
