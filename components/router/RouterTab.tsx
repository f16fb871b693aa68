import { useEffect, useRef, useState } from 'preact/hooks';
import { isHomeAddress } from '../../utils/firmware/home-address.ts';
import { lazy, Waiting } from '../ui/lazy.tsx';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { view } from '../ui/state.ts';
import { front, place, readNow, report, reportState } from '../ui/tab-report.ts';
import { Finder } from './Finder.tsx';
import { leaving, LoginCard, MisreadLink, NotARouterCard, UnknownPageCard } from './PageCards.tsx';
import { ReadingView } from './ReadingView.tsx';

const Misread = lazy(() => import('./Misread.tsx').then((module) => module.Misread));

/** The router's side: what the page in front says, or the way to it. */
export function RouterTab() {
  const reported = useRef(0);
  if (reportState.value === 'loading') return <Waiting />;
  if (reportState.value === 'error') {
    return (
      <div class="screen">
        <div class="card" role="alert">
          <h2>{u('ui.page.error')}</h2>
          <div class="row">
            <button type="button" class="btn quiet small" onClick={() => void readNow()}>
              {u('ui.page.retry')}
            </button>
          </div>
        </div>
        <Finder />
      </div>
    );
  }
  const known = report.value;
  const tabId = front.value?.id;
  const { misread } = view.value;
  // A report that is open stays when its page is closed.
  if (tabId === misread) reported.current = misread;
  if (misread !== 0 && (tabId === misread || (tabId === undefined && reported.current === misread)))
    return <Misread tabId={misread} />;
  if (known?.status === 'reading') {
    return <BeingRead />;
  }
  const { reading } = known ?? {};
  if (reading?.router.detected && leaving.value !== reading.url) {
    return reading.router.login ? <LoginCard reading={reading} /> : <ReadingView reading={reading} />;
  }
  const unknown = !reading && known && place !== 'tab' ? <UnknownPageCard /> : null;
  // An address of a home network may well be the router; anywhere else the real question comes first.
  const atHome = isHomeAddress(known?.url ?? '');
  return (
    <div class="screen">
      {reading?.router.detected && (
        <button
          type="button"
          class="link small"
          onClick={() => {
            focusNext();
            leaving.value = null;
          }}
        >
          {u('ui.page.this_page')}
        </button>
      )}
      {reading && !reading.router.detected && <NotARouterCard />}
      {atHome && unknown}
      <Finder>{!atHome && unknown}</Finder>
      <MisreadLink />
    </div>
  );
}

/** A page that was asked for and does not answer is told apart from one that is slow. */
const PATIENCE_MS = 8000;

function BeingRead() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (late) {
    return (
      <div class="screen">
        <UnknownPageCard late />
        <Finder />
        <MisreadLink />
      </div>
    );
  }
  return (
    <div class="screen">
      <Heading>{u('ui.page.reading')}</Heading>
      <Waiting />
    </div>
  );
}
