import { useEffect, useState } from 'preact/hooks';
import { logLines, logText } from '../../utils/advice/change-log.ts';
import type { ChangeRecord } from '../../utils/advice/change-record.ts';
import { beside, t } from '../../utils/browser/i18n.ts';
import { changeLog } from '../../utils/browser/store.ts';
import { CopyButton, u } from '../ui/primitives.tsx';
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
      <summary>{u('ui.history.changes')}</summary>
      <div class="stack">
        <ul class="plain">
          {logLines(log).map(({ at, router, name, band, from, to, back, state }) => (
            <li key={`${at}${t(from)}${t(to)}`} class="small">
              <b>{beside(band ? [t(name), u('ui.page.band', { band: Number(band) })] : [t(name)])}</b>{' '}
              <span class="soft">{beside([when(at), router])}</span>
              <br />
              <span class="change">
                <del>{t(from)}</del>
                <span class="onward" aria-hidden="true">
                  →
                </span>
                <ins>{t(to)}</ins>
                <span class="soft">{t(state)}</span>
              </span>
              {back !== '' && <span class="soft">{u('ui.history.put_back', { value: t(back) })}</span>}
            </li>
          ))}
        </ul>
        <div class="row">
          <CopyButton label={u('ui.history.copy')} text={() => logText(log, t)} />
        </div>
      </div>
    </details>
  );
}
