import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { parseSurvey, type ParsedSurvey } from '../../utils/channel/parse.ts';
import type { Network } from '../../utils/router/types.ts';
import { u } from '../ui/bits.tsx';

export interface Survey {
  networks: readonly Network[];
  ownSsid: string | null;
  /** Channel in use; null when automatic or unknown. */
  current: number | null;
}

const CHANNELS = Array.from({ length: 13 }, (_, index) => index + 1);
/** Lines that were not understood are named, but not by the hundred. */
const TOLD = 5;

/** A list of networks from an analyser app or a command, pasted or typed. Nothing of it is kept. */
export function PasteBox({ start, onSurvey }: { start: Survey; onSurvey: (survey: Survey) => void }) {
  const [pasted, setPasted] = useState('');
  const [own, setOwn] = useState(start.ownSsid ?? '');
  const [current, setCurrent] = useState(start.current);
  const [parsed, setParsed] = useState<ParsedSurvey | null>(null);
  return (
    <details>
      <summary>{u('ui.channel.paste_title')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const result = parseSurvey(pasted);
          setParsed(result);
          if (result.networks.length > 0) {
            onSurvey({ networks: result.networks, ownSsid: own.trim() || null, current });
          }
        }}
      >
        <label class="field small">
          {u('ui.channel.paste_label')}
          <textarea
            value={pasted}
            spellcheck={false}
            aria-describedby="paste-help"
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <p class="small soft" id="paste-help">
          {u('ui.channel.paste_help')}
        </p>
        <div class="row nowrap">
          <label class="field small grow">
            {u('ui.channel.paste_own')}
            <input
              value={own}
              maxLength={64}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setOwn(event.currentTarget.value)}
            />
          </label>
          <label class="field small">
            {u('ui.channel.paste_current')}
            <select value={current ?? ''} onChange={(event) => setCurrent(Number(event.currentTarget.value) || null)}>
              <option value="">{u('ui.channel.automatic')}</option>
              {CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {channel}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div class="row">
          <button type="submit" class="btn quiet small">
            {u('ui.channel.paste_go')}
          </button>
        </div>
        <div role="status" class="small">
          {parsed && parsed.networks.length > 0 && u('ui.channel.paste_found', { count: parsed.networks.length })}
          {parsed?.errors.slice(0, TOLD).map(({ line, message }) => (
            <p key={line}>{t(message)}</p>
          ))}
        </div>
      </form>
    </details>
  );
}
