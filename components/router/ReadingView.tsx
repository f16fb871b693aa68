import type { OwnDevice } from '../../utils/common/own-device.ts';
import type { Severity, Suggestion } from '../../utils/advice/types.ts';
import { suggestionId } from '../../utils/advice/id.ts';
import { presentSuggestion, settingLine } from '../../utils/advice/present.ts';
import type { Check, Verdict } from '../../utils/advice/verdict.ts';
import { beside, list, t } from '../../utils/browser/i18n.ts';
import { headlineOf } from '../../utils/common/headline.ts';
import type { Reading, Setting } from '../../utils/reading/types.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { Fold } from '../ui/Fold.tsx';
import { lazy } from '../ui/lazy.tsx';
import { nameDevice } from '../ui/state.ts';
import { place, report, showInPage } from '../ui/tab-report.ts';
import { ChangeNow } from './ChangeNow.tsx';
import { Changes } from './Changes.tsx';
import { Devices } from './Devices.tsx';
import { clientOf } from './mac.ts';
import { AlwaysButton, hostOf, MisreadLink, OtherRouter } from './PageCards.tsx';

const ChannelView = lazy(() => import('../channel/ChannelView.tsx').then((module) => module.ChannelView));

type Sign = Severity | 'look' | 'open';

const MARKS: Record<Exclude<Sign, 'look'>, string> = { blocker: '!', likely: '?', improves: '+', fine: '✓', open: '–' };

export function SeverityMark({ severity }: { severity: Sign }) {
  return (
    <span class={`sev ${severity}`} aria-hidden="true">
      {severity === 'look' ? <Eye /> : MARKS[severity]}
    </span>
  );
}

function Eye() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2">
      <path d="M1.5 8s2.4-4 6.5-4 6.5 4 6.5 4-2.4 4-6.5 4S1.5 8 1.5 8zM8 6.6a1.4 1.4 0 1 0 .01 0" />
    </svg>
  );
}

/** A setting in plain words: what it is, its band, its value. */
function Line({ setting }: { setting: Setting }) {
  const { name, band, now } = settingLine(setting);
  const parts = [t(name), band && u('ui.page.band', { band: Number(band) }), setting.guest && u('ui.page.guest')];
  return (
    <>
      <dt>
        {beside(parts.filter((part) => typeof part === 'string'))}
        {setting.hidden && <span> ({u('ui.page.hidden')})</span>}
      </dt>
      <dd class="num">{t(now) || u('ui.page.value_none')}</dd>
    </>
  );
}

function Finding({ suggestion, reading }: { suggestion: Suggestion; reading: Reading }) {
  const { severity } = suggestion;
  const look = suggestion.claim === 'look-yourself';
  const { title, now, wanted, why, saving, called } = presentSuggestion(suggestion, reading);
  const grave = !look && (severity === 'blocker' || severity === 'likely');
  const band = suggestion.setting === null ? null : reading.settings[suggestion.setting]?.band;
  const where = [band && u('ui.page.band', { band: Number(band) }), called && t(called)].filter(
    (part) => typeof part === 'string',
  );
  return (
    <li class="card">
      <div class="row nowrap">
        <SeverityMark severity={look ? 'look' : severity} />
        <small class="soft">{u(`ui.severity.${look ? 'look' : severity}`)}</small>
      </div>
      <div>
        <h2>{t(title)}</h2>
        {where.length > 0 && <p class="small soft">{beside(where)}</p>}
      </div>
      <p class="change">
        <span class="sr">{u('ui.page.now')} </span>
        <del>{t(now)}</del>
        {wanted !== '' && (
          <>
            <span aria-hidden="true">→</span>
            <span class="sr">{u('ui.page.change_to')} </span>
            <ins>{t(wanted)}</ins>
          </>
        )}
      </p>
      <p class="small">{t(why)}</p>
      {saving && <p class="small soft">{t(saving)}</p>}
      {suggestion.ask?.slice(0, 3).map((mac) => (
        <IsItYours key={mac} mac={mac} name={clientOf(reading, mac)?.name ?? null} />
      ))}
      <div class="row">
        <button
          type="button"
          class={`btn small${grave ? '' : ' quiet'}`}
          onClick={() => showInPage(suggestionId(suggestion, reading))}
        >
          {u('ui.page.show')}
        </button>
      </div>
    </li>
  );
}

/** A device on a list that may be the camera: only the person knows. */
function IsItYours({ mac, name }: { mac: string; name: string | null }) {
  const say = (role: OwnDevice['role']) => {
    focusNext();
    nameDevice(mac, role);
  };
  return (
    <div class="ask">
      <p class="small">
        <b>{u('ui.devices.is_it')}</b> {name} <span class="num">{mac}</span>
      </p>
      <div class="row">
        <button type="button" class="btn quiet small" onClick={() => say('camera')}>
          {u('ui.devices.camera')}
        </button>
        <button type="button" class="btn quiet small" onClick={() => say('sync-module')}>
          {u('ui.devices.sync_module')}
        </button>
        <button type="button" class="btn quiet small" onClick={() => say('not-mine')}>
          {u('ui.devices.is_neither')}
        </button>
      </div>
    </div>
  );
}

const CHECK_SIGNS = { wrong: 'blocker', doubt: 'likely', unread: 'look', fine: 'fine', open: 'open' } as const;

/** What must be read of this router before it can be called ready, and how far that is. */
function Checklist({ checks }: { checks: Check[] }) {
  const seen = checks.filter(({ verdict }) => verdict !== null).length;
  return (
    <details open={seen > 0 && seen < checks.length}>
      <summary>{u('ui.page.checked', { seen, all: checks.length })}</summary>
      <ul class="plain">
        {checks.map(({ topic, verdict, text: words }) => (
          <li key={topic} class="row nowrap small">
            <SeverityMark severity={CHECK_SIGNS[verdict ?? 'open']} />
            <span class="grow">{t(words)}</span>
            <span class="soft">{u(`ui.page.check_${verdict ?? 'open'}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The next page of the router to open: its entry is ringed there. Where that is all there is to do, the foot does it. */
function NextPage({ alone }: { alone: boolean }) {
  const next = report.value?.next;
  if (!next) return null;
  return (
    <div class="card">
      <p>{u('ui.page.next', { label: bare(next.label) })}</p>
      {!alone && (
        <div class="row">
          <button type="button" class="btn quiet small" onClick={() => showInPage(next.id)}>
            {u('ui.page.show_way')}
          </button>
        </div>
      )}
    </div>
  );
}

function Fine({ suggestions, reading }: { suggestions: Suggestion[]; reading: Reading }) {
  return (
    <details>
      <summary>{u('ui.page.fine', { count: suggestions.length })}</summary>
      <ul class="plain">
        {suggestions.map((suggestion) => {
          const { title, now, why } = presentSuggestion(suggestion, reading);
          return (
            <li key={suggestionId(suggestion, reading)} class="row nowrap top">
              <SeverityMark severity="fine" />
              <span class="small grow">
                <b>{t(title)}</b> {t(now)}
                <br />
                <span class="soft">{t(why)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Found({ reading }: { reading: Reading }) {
  if (reading.settings.length === 0) return null;
  return (
    <details>
      <summary>{u('ui.page.found', { count: reading.settings.length })}</summary>
      <dl class="facts">
        {reading.settings.map((setting) => (
          <Line key={`${setting.frame.join('.')} ${setting.selector}`} setting={setting} />
        ))}
      </dl>
    </details>
  );
}

/** What a router page says, in the order of the advice. */
export function ReadingView({ reading }: { reading: Reading }) {
  const all = report.value?.suggestions ?? [];
  const wanting = all.filter(({ severity }) => severity !== 'fine' && !report.value?.solved);
  const fine = all.filter(({ severity }) => severity === 'fine');
  const verdict: Verdict | null = report.value?.verdict ?? null;
  const { head, rest } = headlineOf(verdict ? t(verdict.title) : '');
  const solved = report.value?.solved ?? false;
  const { vendor, family } = reading.router;
  /** The way on, when nothing here is to be changed. */
  const way = wanting.length === 0 && !solved ? (report.value?.next?.id ?? null) : null;
  const links = [...new Set(reading.links.map(({ text: name }) => bare(name)).filter(Boolean))].slice(0, 6);
  return (
    <div class="screen">
      <p class="small soft">
        {vendor && family !== 'generic' ? u('ui.page.router_of', { vendor }) : u('ui.page.router_generic')}{' '}
        {u('ui.page.at', { host: hostOf(reading.url) })}
      </p>
      {verdict && <Heading>{head}</Heading>}
      {verdict && (rest !== '' || verdict.lines.length > 0) && (
        <div>
          {rest !== '' && <p>{rest}</p>}
          {verdict.lines.map((line) => (
            <p key={line.id}>{t(line)}</p>
          ))}
        </div>
      )}
      <ChangeNow />
      {wanting.length > 0 && (
        <ol class="suggestions">
          {wanting.map((suggestion) => (
            <Finding key={suggestionId(suggestion, reading)} suggestion={suggestion} reading={reading} />
          ))}
        </ol>
      )}
      {!solved && <NextPage alone={way !== null} />}
      {!solved && wanting.length === 0 && !report.value?.next && <p>{u('ui.page.nothing_more')}</p>}
      {!solved && !report.value?.next && links.length > 0 && (
        <p class="small soft">{u('ui.page.links', { names: list(links) })}</p>
      )}
      {verdict && <Checklist checks={verdict.checks} />}
      {fine.length > 0 && <Fine suggestions={fine} reading={reading} />}
      <Found reading={reading} />
      <Devices />
      <Fold title={u('ui.channel.title')}>{() => <ChannelView reading={reading} />}</Fold>
      <Changes />
      <AlwaysButton />
      <OtherRouter url={reading.url} />
      <MisreadLink />
      <div class="foot">
        <button type="button" class="btn" onClick={() => showInPage(way ?? firstId(wanting, reading))}>
          {u(wanting.length > 0 ? 'ui.page.show_all' : way ? 'ui.page.show_way' : 'ui.page.show_card')}
        </button>
        {place !== 'popup' && (
          <button type="button" class="btn quiet" onClick={() => window.print()}>
            {u('ui.print')}
          </button>
        )}
      </div>
    </div>
  );
}

/** A menu entry's words without the list marks and colons around them. */
const bare = (name: string) => name.replaceAll(/^[\s\-–•>]+|[\s:]+$/g, '');

function firstId(wanting: Suggestion[], reading: Reading): string | null {
  return wanting[0] ? suggestionId(wanting[0], reading) : null;
}
