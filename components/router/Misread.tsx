import { useEffect, useRef, useState } from 'preact/hooks';
import { settingLine } from '../../utils/advice/present.ts';
import { beside, t } from '../../utils/browser/i18n.ts';
import { sendMessage } from '../../utils/browser/short-messages.ts';
import { text as refOf } from '../../utils/common/text.ts';
import { UNREAD_TOPICS, type SettingKind, type UnreadTopic } from '../../utils/common/kinds.ts';
import type { MisreadMark } from '../../utils/browser/misread-mark.ts';
import { printedReport, reportOfMasked, type Remark, type RingOf } from '../../utils/report/report.ts';
import { ringed } from '../../utils/report/ringed.ts';
import type { Misread as Seen, Spot, Understood } from '../../utils/report/understood.ts';
import { Waiting } from '../ui/lazy.tsx';
import { offerFile } from '../ui/offer-file.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { setMisread } from '../ui/state.ts';

const FILE_NAME = 'redlight-report.json';

/** One thing of the page, as a key; one control may have been taken for several settings. */
const keyOf = ({ frame, ref }: Spot) => `${frame} ${ref}`;
const takenKey = (each: Understood['taken'][number]) => `${keyOf(each)} ${each.setting.kind}`;

/** The setting that a topic is about, as the list above calls it. */
const KIND_OF: Record<UnreadTopic, SettingKind> = {
  radio: 'radio-enable',
  'mac-filter': 'mac-filter-mode',
  channel: 'channel',
  security: 'security-mode',
  name: 'ssid',
  isolation: 'ap-isolation',
  steering: 'band-steering',
};
const topicName = (topic: UnreadTopic) => t(refOf(`setting.${KIND_OF[topic]}`));

function leave() {
  focusNext();
  setMisread(null);
}

/** "This page was misread": what was and was not understood of it, and a report to keep. Nothing is sent. */
export function Misread({ mark: { tabId, ring } }: { mark: MisreadMark }) {
  const [seen, setSeen] = useState<Seen | 'failed' | null>(null);
  const look = () => {
    setSeen(null);
    void sendMessage('misread', tabId)
      .catch(() => null)
      .then((answer) => setSeen(answer ?? 'failed'));
  };
  useEffect(look, [tabId]);
  if (seen === null) return <Waiting />;
  if (seen === 'failed') return <NotReadable again={look} />;
  return <Report seen={seen} ring={ring} />;
}

function NotReadable({ again }: { again: () => void }) {
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
        <button type="button" class="btn quiet" onClick={leave}>
          {u('ui.back')}
        </button>
      </div>
    </div>
  );
}

function Report({ seen: { pages, understood }, ring }: { seen: Seen; ring: RingOf | null }) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  // What was named on the page is named here; more can be named there while this stands open.
  useEffect(() => {
    const named = ring && ringed(understood, ring);
    if (named) setWrong((before) => new Set([...before, takenKey(named)]));
  }, [ring, understood]);
  const [missed, setMissed] = useState<ReadonlyMap<UnreadTopic, string>>(new Map());
  const [said, setSaid] = useState<'' | 'saved' | 'copied' | 'refused'>('');
  const preview = useRef<HTMLPreElement>(null);
  const remarks = remarksOf(understood, wrong, missed);
  const text = printedReport(reportOfMasked(pages, remarks));
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
      <Heading>{u('ui.misread.title')}</Heading>
      <p>
        <button type="button" class="link small" onClick={leave}>
          {u('ui.back')}
        </button>
      </p>
      <p class="small">{u('ui.misread.intro')}</p>
      <Taken understood={understood} wrong={wrong} onChange={setWrong} />
      <Unread understood={understood} />
      <Missing understood={understood} missed={missed} onChange={setMissed} />
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
          {said && u(said === 'copied' ? 'ui.copied' : `ui.misread.${said}`)}
        </p>
      </div>
    </div>
  );
}

/** What was understood: each with a switch that says that it is wrong. */
function Taken(props: {
  understood: Understood;
  wrong: ReadonlySet<string>;
  onChange: (wrong: ReadonlySet<string>) => void;
}) {
  const { understood, wrong, onChange } = props;
  const { taken } = understood;
  return (
    <section class="stack">
      <h2>{u('ui.misread.understood')}</h2>
      {taken.length === 0 && <p class="small">{u('ui.misread.nothing')}</p>}
      <ul class="plain">
        {taken.map((each) => {
          const { name, band, now } = settingLine(each.setting);
          const key = takenKey(each);
          const what = beside(band ? [t(name), u('ui.page.band', { band })] : [t(name)]);
          const value = each.masked ? u('ui.misread.masked') : t(now) || u('ui.page.value_none');
          return (
            <li key={key} class="row nowrap top">
              <span class="grow small">
                {u('ui.labelled', { label: what, value })}
                {each.label !== '' && (
                  <>
                    <br />
                    <span class="soft">{each.label}</span>
                  </>
                )}
              </span>
              <button
                type="button"
                class="btn quiet small fixed"
                aria-pressed={wrong.has(key)}
                aria-label={u('ui.misread.wrong_what', { what: each.label === '' ? what : beside([what, each.label]) })}
                onClick={() => {
                  const next = new Set(wrong);
                  if (!next.delete(key)) next.add(key);
                  onChange(next);
                }}
              >
                {u('ui.misread.wrong')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was found and not understood; the report holds it without being told. */
function Unread({ understood: { unread } }: { understood: Understood }) {
  if (unread.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{u('ui.misread.unread')}</h2>
      <ul class="bullets small">
        {unread.map((each) => (
          <li key={keyOf(each)}>
            {each.label === ''
              ? topicName(each.topic)
              : u('ui.labelled', { label: topicName(each.topic), value: each.label })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is on the page and not in the list above: which topic, and which control that is. */
function Missing(props: {
  understood: Understood;
  missed: ReadonlyMap<UnreadTopic, string>;
  onChange: (missed: ReadonlyMap<UnreadTopic, string>) => void;
}) {
  const { understood, missed, onChange } = props;
  const set = (topic: UnreadTopic, key: string | null) => {
    const next = new Map(missed);
    if (key === null) next.delete(topic);
    else next.set(topic, key);
    onChange(next);
  };
  return (
    <fieldset class="stack tight bare">
      <legend>
        <h2>{u('ui.misread.missing')}</h2>
      </legend>
      {UNREAD_TOPICS.map((topic) => {
        const name = topicName(topic);
        const chosen = missed.get(topic);
        return (
          <div key={topic} class="stack tight topic">
            <label class="row nowrap small">
              <input
                type="checkbox"
                checked={chosen !== undefined}
                onChange={(event) => set(topic, event.currentTarget.checked ? '' : null)}
              />
              <span class="grow">{name}</span>
            </label>
            {chosen !== undefined && understood.rest.length > 0 && (
              <select
                aria-label={u('ui.misread.which', { what: name })}
                value={chosen}
                onChange={(event) => set(topic, event.currentTarget.value)}
              >
                <option value="">{u('ui.misread.which_unsure')}</option>
                {understood.rest.map((spot) => (
                  <option key={keyOf(spot)} value={keyOf(spot)}>
                    {spot.label}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What the person said, in the order of the lists. */
function remarksOf(
  { taken, rest }: Understood,
  wrong: ReadonlySet<string>,
  missed: ReadonlyMap<UnreadTopic, string>,
): Remark[] {
  return [
    ...taken
      .filter((each) => wrong.has(takenKey(each)))
      .map(({ frame, ref, setting }): Remark => ({ frame, ref, says: 'wrong', kind: setting.kind })),
    ...[...missed].map(([topic, key]): Remark => {
      const spot = rest.find((each) => keyOf(each) === key);
      return { frame: spot?.frame ?? null, ref: spot?.ref ?? null, says: 'missed', kind: topic };
    }),
  ];
}
