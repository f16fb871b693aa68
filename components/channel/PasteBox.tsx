import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { MOST_NETWORKS, pastedSurvey } from '../../utils/browser/store.ts';
import { parseSurvey, type ParsedSurvey } from '../../utils/survey/parse.ts';
import type { Network } from '../../utils/reading/types.ts';
import { u } from '../ui/primitives.tsx';
import { Preview } from './Preview.tsx';

/** Lines that were not understood are named, but not by the hundred. */
const NAMED = 5;

interface Props {
  /** Name of the user's own network as far as the page or an earlier list says. */
  ownSsid: string | null;
  /** Channel in use; null when automatic or unknown. */
  current: number | null;
  /** Shown at once: where there is nothing else to see. */
  open?: boolean;
  /** Whether a list was read and the person is asked which network is theirs. */
  onAsking: (asking: boolean) => void;
}

/**
 * A list of networks from an analyser app or a command, pasted or typed; then what was read of it, with the question which
 * one is the user's. Nothing counts before that is answered.
 */
export function PasteBox({ ownSsid, current, open = false, onAsking }: Props) {
  const [pasted, setPasted] = useState('');
  const [parsed, setParsed] = useState<ParsedSurvey | null>(null);
  const low = parsed?.networks.filter(({ channel }) => channel !== null && channel <= 14) ?? [];
  useEffect(() => onAsking(low.length > 0), [low.length > 0]);
  const use = (own: Network | null) => {
    if (!parsed) return;
    // A hidden network has no name to be known by: it is left out here instead.
    const others = own && own.ssid === null ? parsed.networks.filter((one) => one !== own) : parsed.networks;
    void pastedSurvey.set({
      networks: others.slice(0, MOST_NETWORKS).map(kept),
      ownSsid: own?.ssid ?? ownSsid,
      current: own?.channel ?? current,
      at: Date.now(),
    });
    setParsed(null);
    setPasted('');
  };
  if (parsed && low.length > 0) {
    return (
      <div class="stack">
        <Preview
          networks={low}
          others={parsed.networks.length - low.length}
          ownSsid={ownSsid}
          onUse={use}
          onAgain={() => setParsed(null)}
        />
        <Errors parsed={parsed} />
      </div>
    );
  }
  return (
    <details open={open || parsed !== null}>
      <summary>{u('ui.channel.paste_title')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setParsed(parseSurvey(pasted));
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
        <div class="row">
          <button type="submit" class="btn quiet small" disabled={pasted.trim() === ''}>
            {u('ui.channel.paste_go')}
          </button>
        </div>
        <div role="status" class="small">
          {parsed && parsed.networks.length > 0 && u('ui.channel.paste_not_24')}
          {parsed && <Errors parsed={parsed} />}
        </div>
      </form>
    </details>
  );
}

/** Lines that were not understood, the first few of them. */
function Errors({ parsed: { errors } }: { parsed: ParsedSurvey }) {
  if (errors.length === 0) return null;
  const more = errors.length - NAMED;
  return (
    <div class="small soft">
      {errors.slice(0, NAMED).map(({ line, message }) => (
        <p key={line}>{t(message)}</p>
      ))}
      {more > 0 && <p>{u('ui.channel.more_errors', { count: more })}</p>}
    </div>
  );
}

/** What the advice needs of a network, and nothing else. */
function kept({ ssid, bssid, channel, rssi, width }: Network): Network {
  return { ssid, bssid, channel, rssi, width };
}
