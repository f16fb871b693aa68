import { useEffect, useRef, useState } from 'preact/hooks';
import { pageOf, type MisreadMark } from '../../utils/browser/misread-mark.ts';
import { isHomeAddress } from '../../utils/firmware/home-address.ts';
import { lazy, Waiting } from '../ui/lazy.tsx';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { misread } from '../ui/state.ts';
import { front, place, readNow, report, reportState } from '../ui/tab-report.ts';
import { Finder } from './Finder.tsx';
import { leaving, LoginCard, MisreadLink, NotARouterCard, UnknownPageCard } from './PageCards.tsx';
import { ReadingView } from './ReadingView.tsx';

const Misread = lazy(() => import('./Misread.tsx').then((module) => module.Misread));

/**
 * The page whose report is to be shown. It is asked for what it shows once: a report that is open stays while its tab goes
 * elsewhere or is closed, and none is opened for another page that has come to stand in that tab.
 */
function useMisread(): MisreadMark | null {
  const open = useRef(false);
  const mark = misread.value;
  const tab = front.value;
  const sameTab = mark !== null && tab?.id === mark.tabId;
  const samePage = sameTab && pageOf(report.value?.url ?? tab?.url) === mark.url;
  open.current =
    mark !== null && reportState.value === 'ready' && (samePage || (open.current && (sameTab || tab === null)));
  return open.current ? mark : null;
}

/** The router's side: what the page in front says, or the way to it. */
export function RouterTab() {
  const marked = useMisread();
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
  if (marked) return <Misread mark={marked} />;
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
      {reading && !reading.router.detected && <NotARouterCard url={reading.url} />}
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
