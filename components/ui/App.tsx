import { hasPanel, openAsTab, openPanel, openSettings } from '../../utils/browser/view-kind.ts';
import { Troubleshooter } from '../troubleshooter/Troubleshooter.tsx';
import { isSolved } from '../troubleshooter/case-actions.ts';
import { Confirm, focusNext, u } from './primitives.tsx';
import { Lamp } from './Light.tsx';
import { lazy } from './lazy.tsx';
import { phasesOf } from './blink.ts';
import { eraseEverything, go, startOver, theCase, trouble, view } from './state.ts';
import { front, place, report } from './tab-report.ts';

const RouterTab = lazy(() => import('../router/RouterTab.tsx').then((module) => module.RouterTab));
/** Brings in the router tab, when that is what will be shown first. */
export const loadRouterTab = () => RouterTab.load();
const TABS = ['camera', 'router'] as const;

/** The small camera whose light blinks as the user's does, and goes calm when the problem is solved. */
function Mark() {
  const { answers } = theCase.value;
  const solved = isSolved(theCase.value);
  const light = solved ? 'green-solid' : answers.light && answers.light !== 'not-sure' ? answers.light : 'red-solid';
  return (
    <svg class="mark" viewBox="0 0 72 64" aria-hidden="true">
      <rect x="2" y="4" width="60" height="56" rx="16" fill="var(--body)" stroke="var(--body-edge)" />
      <circle cx="27" cy="35" r="16" fill="var(--lens)" stroke="var(--glass)" stroke-width="3" />
      <Lamp key={light} x={50} y={17} r={6.5} phases={phasesOf(light)[0]} />
    </svg>
  );
}

function Head() {
  return (
    <div class="head">
      <Mark />
      <span class="name">Redlight</span>
      <Confirm
        label={u('ui.start_over')}
        ask={u('ui.start_over_ask')}
        yes={u('ui.start_over_yes')}
        onYes={() => {
          focusNext();
          startOver();
        }}
      />
      {place === 'popup' && hasPanel() && (
        <button
          type="button"
          class="icon-button"
          aria-label={u('ui.open_panel')}
          title={u('ui.open_panel')}
          onClick={() => openPanel(front.value?.windowId ?? -1)}
        >
          <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            <rect x="2" y="3" width="14" height="12" rx="2" />
            <path d="M11 3v12" />
          </svg>
        </button>
      )}
      {place !== 'tab' && (
        <button
          type="button"
          class="icon-button"
          aria-label={u('ui.open_tab')}
          title={u('ui.open_tab')}
          onClick={() => openAsTab(front.value?.id ?? null)}
        >
          <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            <path d="M7 3H4a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-3M10 2h6v6M16 2 8.5 9.5" />
          </svg>
        </button>
      )}
    </div>
  );
}

function Tabs() {
  const found = (report.value?.suggestions ?? []).filter(({ severity }) => severity !== 'fine');
  const alarm = found.some(({ severity }) => severity === 'blocker');
  const choose = (tab: (typeof TABS)[number]) => {
    go({ tab });
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={u('ui.tabs')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        choose(view.value.tab === 'camera' ? 'router' : 'camera');
        event.preventDefault();
      }}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={view.value.tab === tab}
          aria-controls="panel"
          tabIndex={view.value.tab === tab ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {u(tab === 'camera' ? 'ui.camera' : 'ui.router')}
          {tab === 'router' && found.length > 0 && (
            <span class={`count${alarm ? ' alarm' : ''}`}>
              {found.length}
              <span class="sr"> {u('ui.findings')}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** The whole of popup, side panel and full tab. */
export function App() {
  return (
    <div class={`app ${place}`}>
      <header>
        <Head />
        <Tabs />
        {(trouble.value || report.value?.trouble) && (
          <p class="trouble small" role="status">
            {u('ui.trouble')}
          </p>
        )}
      </header>
      <main class="main">
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${view.value.tab}`}>
          {view.value.tab === 'camera' ? <Troubleshooter /> : <RouterTab />}
        </div>
        <footer class="row small between">
          <button type="button" class="text-button" onClick={openSettings}>
            {u('ui.settings')}
          </button>
          <Confirm
            label={u('ui.erase')}
            ask={u('ui.erase_ask')}
            yes={u('ui.erase_yes')}
            onYes={() => {
              focusNext();
              void eraseEverything();
            }}
          />
        </footer>
      </main>
    </div>
  );
}
