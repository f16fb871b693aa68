import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { Network } from '../../utils/reading/types.ts';
import { Heading, u } from '../ui/primitives.tsx';

interface Props {
  /** Networks on 2.4 GHz that were read. */
  networks: readonly Network[];
  /** How many were read on other bands. */
  others: number;
  /** Name of the user's own network where a page or an earlier list has told it. */
  ownSsid: string | null;
  /** The row that is the user's own network; null when it is not in the list. */
  onUse: (own: Network | null) => void;
  onAgain: () => void;
}

/** "I read these rows, right?" and "which one is yours?": one list answers both. */
export function Preview({ networks, others, ownSsid, onUse, onAgain }: Props) {
  const known = ownSsid === null ? -1 : networks.findIndex(({ ssid }) => ssid === ownSsid);
  const [own, setOwn] = useState<number | 'none' | null>(known === -1 ? null : known);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (own !== null) onUse(own === 'none' ? null : networks[own]!);
      }}
    >
      <Heading>{u('ui.channel.preview_title', { count: networks.length })}</Heading>
      <p class="small">{u('ui.channel.preview_ask')}</p>
      <fieldset class="rows">
        <legend class="sr">{u('ui.channel.preview_which')}</legend>
        {networks.map(({ ssid, channel, rssi }, index) => (
          <label key={index} class="row-choice">
            <input type="radio" name="own" checked={own === index} onChange={() => setOwn(index)} />
            <bdi class="grow">{ssid === null ? u('ui.channel.hidden_name') : t(ssid)}</bdi>
            <span class="num small soft">
              {u('ui.channel.on_channel', { channel: channel! })}
              {rssi !== null && ` · ${u('ui.page.signal_of', { dbm: rssi })}`}
            </span>
          </label>
        ))}
        <label class="row-choice">
          <input type="radio" name="own" checked={own === 'none'} onChange={() => setOwn('none')} />
          <span class="grow">{u('ui.channel.preview_none')}</span>
        </label>
      </fieldset>
      {others > 0 && <p class="small soft">{u('ui.channel.preview_others', { count: others })}</p>}
      <div class="row">
        <button type="submit" class="btn" disabled={own === null}>
          {u('ui.channel.preview_use')}
        </button>
        <button type="button" class="btn quiet" onClick={onAgain}>
          {u('ui.channel.preview_again')}
        </button>
      </div>
    </form>
  );
}
