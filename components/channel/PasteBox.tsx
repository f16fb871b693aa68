import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { MOST_NETWORKS, pastedSurvey } from '../../utils/browser/store.ts';
import { parseSurvey, type ParsedSurvey } from '../../utils/survey/parse.ts';
import type { Network } from '../../utils/reading/types.ts';
import { u } from '../ui/primitives.tsx';

const CHANNELS = Array.from({ length: 13 }, (_, index) => index + 1);
/** Lines that were not understood are named, but not by the hundred. */
const TOLD = 5;

interface Props {
  /** Name of the user's own network as far as the page or an earlier list says. */
  ownSsid: string | null;
  /** Channel in use; null when automatic or unknown. */
  current: number | null;
}

/**
 * A list of networks from an analyser app or a command, pasted or typed. Of each network its name, address, channel, width
 * and signal are kept for the advice, until the user forgets the list.
 */
export function PasteBox({ ownSsid, current: known }: Props) {
  const [pasted, setPasted] = useState('');
  const [typedOwn, setOwn] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const [parsed, setParsed] = useState<ParsedSurvey | null>(null);
  const own = typedOwn ?? ownSsid ?? '';
  const current = chosen === undefined ? known : chosen;
  const found = parsed?.networks.filter(({ channel: at }) => at !== null && at <= 14) ?? [];
  return (
    <details>
      <summary>{u('ui.channel.paste_title')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const result = parseSurvey(pasted);
          setParsed(result);
          const networks = result.networks.slice(0, MOST_NETWORKS).map(kept);
          if (networks.length === 0) return;
          void pastedSurvey.set({ networks, ownSsid: own.trim() || null, current, at: Date.now() });
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
            <select value={current ?? ''} onChange={(event) => setChosen(Number(event.currentTarget.value) || null)}>
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
          {parsed &&
            parsed.networks.length > 0 &&
            u(found.length > 0 ? 'ui.channel.paste_found' : 'ui.channel.paste_not_24', { count: found.length })}
          {parsed?.errors.slice(0, TOLD).map(({ line, message }) => (
            <p key={line}>{t(message)}</p>
          ))}
        </div>
      </form>
    </details>
  );
}

/** What the advice needs of a network, and nothing else. */
function kept({ ssid, bssid, channel, rssi, width }: Network): Network {
  return { ssid, bssid, channel, rssi, width };
}
