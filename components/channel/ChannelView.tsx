import { useEffect, useState } from 'preact/hooks';
import { channels24 } from '../../utils/advice/context.ts';
import { rateSurvey } from '../../utils/advice/survey.ts';
import { t } from '../../utils/browser/i18n.ts';
import { pastedSurvey } from '../../utils/browser/store.ts';
import { PICTURE, picture, type Hill } from '../../utils/survey/curve.ts';
import type { ChannelRating } from '../../utils/survey/rate.ts';
import { onlyPasted, pastedAge, type PastedSurvey, type SurveyedReading } from '../../utils/survey/pasted-survey.ts';
import type { Network, Reading } from '../../utils/reading/types.ts';
import { u } from '../ui/primitives.tsx';
import { PasteBox } from './PasteBox.tsx';

/** Of a name in the picture; the table has all of it. */
const MOST_CHARACTERS = 13;

/**
 * Which networks use which channel, what to choose, and a box to paste a list into.
 * @param reading what the router page in front says; null for people whose router cannot be read
 */
export function ChannelView({ reading: page }: { reading: Reading | null }) {
  const pasted = usePasted();
  const [asking, setAsking] = useState(false);
  const reading: SurveyedReading = page ?? onlyPasted(pasted, Date.now());
  const channels = channels24(reading);
  const rating = rateSurvey(reading, channels);
  const ownSsid = ownName(reading) ?? pasted?.ownSsid ?? null;
  // Nobody's neighbour, and so not in the reading: but people look for their own network first.
  const own =
    reading.pasted && pasted ? pasted.networks.filter(({ ssid }) => ssid !== null && ssid === pasted.ownSsid) : [];
  const networks = on24([...reading.networks, ...own]);
  const current = Number(channels.find(({ value }) => Number(value) > 0)?.value) || null;
  return (
    <div class="stack">
      <p class="small soft">{u('ui.channel.help')}</p>
      {reading.pasted && (
        <p class="small note">
          {t(pastedAge(reading.pasted.ageMs))}{' '}
          <button type="button" class="link small" onClick={() => void pastedSurvey.set(null)}>
            {u('ui.channel.forget')}
          </button>
        </p>
      )}
      {rating ? (
        <>
          <Advice rating={rating} />
          <Picture networks={networks} ownSsid={ownSsid} rating={rating} />
          <Table networks={networks} ownSsid={ownSsid} />
        </>
      ) : (
        !asking && <p class="small">{u('ui.channel.empty')}</p>
      )}
      <PasteBox
        ownSsid={ownSsid}
        current={current ?? pasted?.current ?? null}
        open={rating === null}
        onAsking={setAsking}
      />
    </div>
  );
}

/** The list the person gave before, in whichever view. */
function usePasted(): PastedSurvey | null {
  const [pasted, setPasted] = useState<PastedSurvey | null>(null);
  useEffect(() => {
    void pastedSurvey.get().then(setPasted);
    return pastedSurvey.watch(setPasted);
  }, []);
  return pasted;
}

function ownName(reading: SurveyedReading): string | null {
  const named = reading.settings.find(({ kind, band, guest }) => kind === 'ssid' && band !== '5' && !guest);
  return typeof named?.value === 'string' && named.value !== '' ? named.value : null;
}

interface Drawn {
  networks: readonly Network[];
  ownSsid: string | null;
}

function Advice({ rating }: { rating: ChannelRating }) {
  const channel = rating.stay && rating.current !== null ? rating.current : rating.best;
  return (
    <div class="card calm" role="status">
      <h2>{u(rating.stay ? 'ui.channel.stay' : 'ui.channel.move', { channel })}</h2>
      {rating.reasons.map((reason) => (
        <p key={reason.id} class="small">
          {t(reason)}
        </p>
      ))}
      <p class="small">{u('ui.channel.fixed')}</p>
    </div>
  );
}

/** Networks of 2.4 GHz. */
const on24 = (networks: readonly Network[]) =>
  networks.filter(({ channel }) => channel !== null && channel >= 1 && channel <= 14);

/** Counted in characters, not in the halves that some of them are stored in. */
function shortened(name: string): string {
  const shown = t(name);
  const characters = [...shown];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : shown;
}

/** The strongest networks whose names do not run into each other. */
function labelled(drawn: readonly Hill[]): Hill[] {
  const kept: Hill[] = [];
  for (const hill of drawn) {
    const free = kept.every(({ peak }) => Math.abs(peak.x - hill.peak.x) > 70 || Math.abs(peak.y - hill.peak.y) > 12);
    if (free && kept.length < 5) kept.push(hill);
  }
  return kept;
}

function Picture({ networks, ownSsid, rating }: Drawn & { rating: ChannelRating }) {
  const channel = rating.stay && rating.current !== null ? rating.current : rating.best;
  const { hills, ticks, levels, ground, flag } = picture(networks, { ssid: ownSsid }, channel);
  const { width, height, left } = PICTURE;
  return (
    <svg class="hills" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={u('ui.channel.picture', { channel })}>
      {levels.map(({ dbm, y }) => (
        <g key={dbm}>
          <line class="axis" x1={left} x2={width} y1={y} y2={y} />
          <text x={left - 4} y={y + 4} text-anchor="end">
            {dbm}
          </text>
        </g>
      ))}
      {hills.toReversed().map(({ path, own, guessed }, index) => (
        <path key={index} class={own ? 'hill own' : 'hill'} d={path} stroke-dasharray={guessed ? '3 3' : undefined} />
      ))}
      {labelled(hills).map(({ ssid, peak, own }, index) => (
        <text key={index} x={peak.x} y={peak.y - 3} text-anchor="middle" class={own ? 'own-name' : undefined}>
          {shortened(own ? u('ui.channel.own') : (ssid ?? u('ui.channel.hidden_name')))}
        </text>
      ))}
      <line class="axis strong" x1={left} x2={width} y1={ground} y2={ground} />
      {flag && (
        <>
          <path class="flag" d={`M${flag.x} ${ground}V5h42l-6 6.5 6 6.5h-42`} fill-opacity="0.95" />
          <text class="flag-text" x={flag.x + 5} y="15">
            {u(rating.stay ? 'ui.channel.flag_stay' : 'ui.channel.flag')}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <text
          key={tick.channel}
          class={tick.channel === channel ? 'best' : undefined}
          x={tick.x}
          y={ground + 16}
          text-anchor="middle"
        >
          {tick.channel}
        </text>
      ))}
    </svg>
  );
}

function Table({ networks, ownSsid }: Drawn) {
  const sorted = networks.toSorted(
    (a, b) => (a.channel ?? 0) - (b.channel ?? 0) || (b.rssi ?? -999) - (a.rssi ?? -999),
  );
  return (
    <details>
      <summary>{u('ui.channel.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{u('ui.channel.name')}</th>
            <th scope="col">{u('ui.channel.channel')}</th>
            <th scope="col">{u('ui.channel.signal')}</th>
            <th scope="col">{u('ui.channel.width')}</th>
          </tr>
        </thead>
        <tbody class="num">
          {sorted.map(({ ssid, bssid, channel, rssi, width }, index) => (
            <tr key={`${bssid}${index}`}>
              <th scope="row">
                {ssid === null
                  ? u('ui.channel.hidden_name')
                  : ssid === ownSsid
                    ? u('ui.aside', { words: ssid, note: u('ui.channel.own') })
                    : t(ssid)}
              </th>
              <td>{channel}</td>
              <td>{rssi === null ? '' : u('ui.page.signal_of', { dbm: rssi })}</td>
              <td>{width === null ? '' : u('ui.channel.width_value', { width })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
