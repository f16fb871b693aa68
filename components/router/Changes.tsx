import { useEffect, useState } from 'preact/hooks';
import { logLines, logText } from '../../utils/advice/change-log.ts';
import type { ChangeRecord } from '../../utils/browser/case-types.ts';
import { t } from '../../utils/browser/i18n.ts';
import { changeLog } from '../../utils/browser/store.ts';
import { CopyButton, u } from '../ui/bits.tsx';
import { when } from '../troubleshooter/words.ts';

/** What was changed on routers, old value → new value; nothing while nothing was. */
export function Changes() {
  const [log, setLog] = useState<ChangeRecord[]>([]);
  useEffect(() => {
    void changeLog.get().then(setLog);
    return changeLog.watch(setLog);
  }, []);
  if (log.length === 0) return null;
  return (
    <details>
      <summary>{u('history.changes')}</summary>
      <div class="stack">
        <ul class="plain">
          {logLines(log).map(({ at, router, name, band, from, to, state }) => (
            <li key={`${at}${from}${to}`} class="small">
              <b>
                {t(name)}
                {band && `, ${u('page.band', { band })}`}
              </b>{' '}
              <span class="soft">{`${when(at)}, ${router}`}</span>
              <br />
              <span class="change">
                <del>{from || '–'}</del>
                <span aria-hidden="true">→</span>
                <ins>{to || '–'}</ins>
                <span class="soft">{t(state)}</span>
              </span>
            </li>
          ))}
        </ul>
        <p class="small soft">{u('solved.put_back')}</p>
        <div class="row">
          <CopyButton label={u('history.copy')} text={() => logText(log, t)} />
        </div>
      </div>
    </details>
  );
}
