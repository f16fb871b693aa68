import { useEffect, useRef, useState } from 'preact/hooks';
import { onStored } from '../../utils/browser/item.ts';
import { sendMessage } from '../../utils/browser/short-messages.ts';
import type { MisreadMark } from '../../utils/browser/misread-mark.ts';
import { printedReport, reportOfMasked } from '../../utils/report/report.ts';
import { ringed } from '../../utils/report/ringed.ts';
import { isSameThing, remarksOf, type Said } from '../../utils/report/said.ts';
import type { Misread as Seen } from '../../utils/report/understood.ts';
import { Waiting } from '../ui/lazy.tsx';
import { offerFile } from '../ui/offer-file.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { setMisread } from '../ui/state.ts';
import { pickInPage } from '../ui/tab-report.ts';
import { MissingList, ShownList, TakenList, UnreadList, wrongOf } from './MisreadLists.tsx';

const FILE_NAME = 'redlight-report.json';

/** Back to the findings; a page that waits to be shown something waits no more. */
function leave({ tabId, picking }: MisreadMark) {
  focusNext();
  setMisread(null);
  if (picking) void sendMessage('pick', { tabId, view: null });
}

/** "This page was misread": what was and was not understood of it, and a report to keep. Nothing is sent. */
export function Misread({ mark }: { mark: MisreadMark }) {
  const { tabId } = mark;
  const [seen, setSeen] = useState<Seen | 'failed' | null>(null);
  /** What was said last, here: the echo of it is no news. */
  const last = useRef('');
  const turn = useRef(0);
  const look = () => {
    const asked = (turn.current += 1);
    void sendMessage('misread', tabId)
      .catch(() => null)
      .then((answer) => {
        // What was said meanwhile is newer, and comes in by itself.
        if (asked !== turn.current) return;
        last.current = JSON.stringify(answer?.said);
        // A report that is open stays while its page is closed.
        setSeen((before) => answer ?? (typeof before === 'object' && before ? before : 'failed'));
      });
  };
  const say = (said: Said[]) => {
    turn.current += 1;
    last.current = JSON.stringify(said);
    setSeen((before) => (typeof before === 'object' && before ? { ...before, said } : before));
    void sendMessage('said', { tabId, said }).catch(() => undefined);
  };
  useEffect(() => {
    setSeen(null);
    look();
    // What is shown on the page comes in here while this stands open beside it.
    return onStored('session', `said:${tabId}`, (value) => {
      const { said } = (value ?? { said: [] }) as { said?: Said[] };
      if (JSON.stringify(said) !== last.current) look();
    });
  }, [tabId]);
  if (seen === null) return <Waiting />;
  if (seen === 'failed') {
    const again = () => {
      setSeen(null);
      look();
    };
    return <NotReadable again={again} back={() => leave(mark)} />;
  }
  return <Report seen={seen} mark={mark} say={say} />;
}

function NotReadable({ again, back }: { again: () => void; back: () => void }) {
  return (
    <div class="screen">
      <Heading>{u('ui.misread.gone_title')}</Heading>
      <p role="alert">{u('ui.misread.gone_text')}</p>
      <div class="foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            focusNext();
            again();
          }}
        >
          {u('ui.page.retry')}
        </button>
        <button type="button" class="btn quiet" onClick={back}>
          {u('ui.back')}
        </button>
      </div>
    </div>
  );
}

function Report(props: { seen: Seen; mark: MisreadMark; say: (said: Said[]) => void }) {
  const { seen, mark, say } = props;
  const { pages, understood, said } = seen;
  // What was named at its ring is named here, once.
  useEffect(() => {
    const { ring, picking: _, ...rest } = mark;
    const named = ring && ringed(understood, ring);
    if (!ring) return;
    setMisread({ ...rest, ring: null });
    const wrong = named && wrongOf(pages, named);
    if (wrong) say([...said.filter((one) => !isSameThing(one, wrong)), wrong]);
  }, [mark, understood]);
  const [status, setSaid] = useState<'' | 'saved' | 'copied' | 'refused' | 'no_show'>('');
  const preview = useRef<HTMLPreElement>(null);
  const text = printedReport(reportOfMasked(pages, remarksOf(pages, said)));
  const lists = { pages, understood, said, onChange: say };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      // The whole text is there already: it is marked, so that the keyboard's own copying takes it.
      if (preview.current) getSelection()?.selectAllChildren(preview.current);
      preview.current?.focus();
      setSaid('refused');
    }
  };
  return (
    <div class="screen">
      <button type="button" class="link small way-back" onClick={() => leave(mark)}>
        {u('ui.back')}
      </button>
      <Heading>{u('ui.misread.title')}</Heading>
      <p class="small">{u('ui.misread.intro')}</p>
      <p class="stack tight">
        <button
          type="button"
          class="btn quiet small show-us"
          onClick={() => void pickInPage(mark.tabId).then((started) => setSaid(started ? '' : 'no_show'))}
        >
          {u('ui.misread.show')}
        </button>
        <span class="small soft">{u('ui.misread.show_text')}</span>
      </p>
      <TakenList {...lists} />
      <UnreadList understood={understood} />
      <ShownList {...lists} />
      <MissingList {...lists} />
      <section class="stack tight">
        <h2 id="report-title">{u('ui.misread.preview')}</h2>
        <p class="small soft">{u('ui.misread.preview_text')}</p>
        {/* It scrolls by itself, so keyboards must reach it. */}
        <pre ref={preview} class="report" role="region" aria-labelledby="report-title" tabIndex={0} dir="ltr">
          {text}
        </pre>
        <p class="small soft">{u('ui.misread.where', { file: FILE_NAME })}</p>
      </section>
      <div class="foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            offerFile(text, FILE_NAME);
            setSaid('saved');
          }}
        >
          {u('ui.misread.save')}
        </button>
        <button type="button" class="btn quiet small" onClick={() => void copy()}>
          {u('ui.history.copy')}
        </button>
        <p class="small soft said" role="status">
          {status && u(status === 'copied' ? 'ui.copied' : `ui.misread.${status}`)}
        </p>
      </div>
    </div>
  );
}
