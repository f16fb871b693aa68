import { readiness, type ReadyCheck } from '../../utils/advice/readiness.ts';
import type { OwnDevice, Severity, Suggestion } from '../../utils/advice/types.ts';
import { suggestionId } from '../../utils/advice/id.ts';
import { presentSuggestion, settingLine } from '../../utils/advice/present.ts';
import { summarise } from '../../utils/advice/summary.ts';
import { t } from '../../utils/browser/i18n.ts';
import type { Reading, Setting } from '../../utils/reading/types.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { Fold } from '../ui/Fold.tsx';
import { lazy } from '../ui/lazy.tsx';
import { diagnosis, nameDevice, theCase } from '../ui/state.ts';
import { place, report, showInPage } from '../ui/tab-report.ts';
import { ChangeNow } from './ChangeNow.tsx';
import { Changes } from './Changes.tsx';
import { Devices } from './Devices.tsx';
import { clientOf } from './mac.ts';
import { AlwaysButton, hostOf, OtherRouter } from './PageCards.tsx';

const ChannelView = lazy(() => import('../channel/ChannelView.tsx').then((module) => module.ChannelView));

const MARKS: Record<Severity, string> = { blocker: '!', likely: '', improves: '', fine: '✓' };

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`sev ${severity}`} aria-hidden="true">
      {MARKS[severity]}
    </span>
  );
}

/** A setting in plain words: what it is, its band, its value. */
function Line({ setting }: { setting: Setting }) {
  const { name, band, now } = settingLine(setting);
  const parts = [t(name), band && u('ui.page.band', { band }), setting.guest && u('ui.page.guest')];
  return (
    <>
      <dt>
        {parts.filter(Boolean).join(', ')}
        {setting.hidden && <span> ({u('ui.page.hidden')})</span>}
      </dt>
      <dd class="num">{t(now) || u('ui.page.value_none')}</dd>
    </>
  );
}

function Finding({ suggestion, reading }: { suggestion: Suggestion; reading: Reading }) {
  const { severity } = suggestion;
  const { title, now, wanted, why, saving, called } = presentSuggestion(suggestion, reading);
  const grave = severity === 'blocker' || severity === 'likely';
  const band = suggestion.setting === null ? null : reading.settings[suggestion.setting]?.band;
  const where = [band && u('ui.page.band', { band }), called && t(called)].filter(Boolean).join(', ');
  return (
    <li class="card">
      <div class="row nowrap">
        <SeverityMark severity={severity} />
        <small class="soft">{u(`ui.severity.${severity}`)}</small>
      </div>
      <div>
        <h2>{t(title)}</h2>
        {where && <p class="small soft">{where}</p>}
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

/** What an audit looked at, and what it found good. */
function Checked({ checks }: { checks: ReadyCheck[] }) {
  return (
    <details>
      <summary>{u('ui.page.checked', { count: checks.length })}</summary>
      <ul class="plain">
        {checks.map(({ id, good, text: words }) => (
          <li key={id} class="row nowrap small">
            <SeverityMark severity={good ? 'fine' : 'improves'} />
            <span class="grow">
              {t(words)}
              <span class="sr"> {u(good ? 'ui.page.check_good' : 'ui.page.check_not')}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
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
  const wanting = all.filter(({ severity }) => severity !== 'fine');
  const fine = all.filter(({ severity }) => severity === 'fine');
  const asked = Object.keys(theCase.value.answers).length > 0;
  const summary = summarise(reading, asked ? diagnosis.value : null, all);
  const checks = asked ? [] : readiness(reading, all);
  const { vendor, family } = reading.router;
  const links = [...new Set(reading.links.map(({ text: name }) => bare(name)).filter(Boolean))].slice(0, 6);
  return (
    <div class="screen">
      <p class="small soft">
        {vendor && family !== 'generic' ? u('ui.page.router_of', { vendor }) : u('ui.page.router_generic')}{' '}
        {u('ui.page.at', { host: hostOf(reading.url) })}
      </p>
      {summary && <Heading>{t(summary.title)}</Heading>}
      {summary && summary.lines.length > 0 && (
        <div>
          {summary.lines.map((line) => (
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
      {wanting.length === 0 && <p>{u('ui.page.nothing_more')}</p>}
      {links.length > 0 && <p class="small soft">{u('ui.page.links', { names: links.join(', ') })}</p>}
      {checks.length > 0 && <Checked checks={checks} />}
      {fine.length > 0 && <Fine suggestions={fine} reading={reading} />}
      <Found reading={reading} />
      <Devices />
      <Fold title={u('ui.channel.title')}>{() => <ChannelView reading={reading} />}</Fold>
      <Changes />
      <AlwaysButton />
      <OtherRouter url={reading.url} />
      <div class="foot">
        <button type="button" class="btn" onClick={() => showInPage(firstId(wanting, reading))}>
          {u(wanting.length > 0 ? 'ui.page.show_all' : 'ui.page.show_card')}
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
