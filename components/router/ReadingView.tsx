import type { Severity, Suggestion } from '../../utils/advice/types.ts';
import { suggestionId } from '../../utils/advice/id.ts';
import { t } from '../../utils/browser/i18n.ts';
import type { Reading, Setting } from '../../utils/router/types.ts';
import { text } from '../../utils/text.ts';
import { Heading, u } from '../ui/bits.tsx';
import { Fold } from '../ui/Fold.tsx';
import { lazy } from '../ui/lazy.tsx';
import { place, report, showInPage } from '../ui/tab-report.ts';
import { Devices } from './Devices.tsx';
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

/** What the setting is in plain words, with its band. */
export function settingName({ kind, band, guest }: Setting): string {
  const parts = [t(text(`setting.${kind}`)), band && u('page.band', { band }), guest && u('page.guest')];
  return parts.filter(Boolean).join(', ');
}

function valueWords(setting: Setting): string {
  const { value, options } = setting;
  if (value === null) return u('page.value_none');
  if (Array.isArray(value)) return value.length <= 3 ? value.join(', ') : u('page.value_list', { count: value.length });
  return options?.find((option) => option.value === value)?.text ?? value;
}

function Finding({ suggestion, reading }: { suggestion: Suggestion; reading: Reading }) {
  const { severity, from, to, why, sideEffect } = suggestion;
  const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
  return (
    <li class="card">
      <div class="row nowrap">
        <SeverityMark severity={severity} />
        <small class="soft">{u(`severity.${severity}`)}</small>
      </div>
      {setting && <h2>{settingName(setting)}</h2>}
      <p class="change">
        <span class="sr">{u('page.now')} </span>
        <del>{t(from)}</del>
        {to !== null && (
          <>
            <span aria-hidden="true">→</span>
            <span class="sr">{u('page.change_to')} </span>
            <ins>{t(to)}</ins>
          </>
        )}
      </p>
      <p class="small">{t(why)}</p>
      {sideEffect && <p class="small soft">{t(sideEffect)}</p>}
      <div class="row">
        <button
          type="button"
          class={`btn small${severity === 'blocker' || severity === 'likely' ? '' : ' quiet'}`}
          onClick={() => showInPage(suggestionId(suggestion, reading))}
        >
          {u('page.show')}
        </button>
      </div>
    </li>
  );
}

function Fine({ suggestions, reading }: { suggestions: Suggestion[]; reading: Reading }) {
  return (
    <details>
      <summary>{u('page.fine', { count: suggestions.length })}</summary>
      <ul class="plain">
        {suggestions.map((suggestion) => {
          const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
          return (
            <li key={suggestionId(suggestion, reading)} class="row nowrap top">
              <SeverityMark severity="fine" />
              <span class="small">
                {setting && <b>{settingName(setting)}: </b>}
                {t(suggestion.from)}. {t(suggestion.why)}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function headline(wanting: Suggestion[]): string {
  const grave = wanting.filter(({ severity }) => severity === 'blocker' || severity === 'likely').length;
  if (grave > 0) return grave === 1 ? u('page.findings_one') : u('page.findings_many', { count: grave });
  if (wanting.length > 0) {
    return wanting.length === 1 ? u('page.improve_one') : u('page.improve_many', { count: wanting.length });
  }
  return u('page.findings_none');
}

function Found({ reading }: { reading: Reading }) {
  if (reading.settings.length === 0) return null;
  return (
    <details>
      <summary>{u('page.found', { count: reading.settings.length })}</summary>
      <dl class="facts">
        {reading.settings.map((setting) => (
          <>
            <dt>
              {settingName(setting)}
              {setting.hidden && <span> ({u('page.hidden')})</span>}
            </dt>
            <dd class="num">{valueWords(setting)}</dd>
          </>
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
  const { vendor, family } = reading.router;
  const links = [...new Set(reading.links.map(({ text: name }) => name.trim()).filter(Boolean))].slice(0, 6);
  const ownChannel = reading.settings.find(({ kind, band, guest }) => kind === 'channel' && band !== '5' && !guest);
  return (
    <div class="screen">
      <p class="small soft">
        {vendor && family !== 'generic' ? u('page.router_of', { vendor }) : u('page.router_generic')}{' '}
        {u('page.at', { host: hostOf(reading.url) })}
      </p>
      <Heading>{headline(wanting)}</Heading>
      {wanting.length > 0 && (
        <ol class="suggestions">
          {wanting.map((suggestion) => (
            <Finding key={suggestionId(suggestion, reading)} suggestion={suggestion} reading={reading} />
          ))}
        </ol>
      )}
      {wanting.length === 0 && <p>{u('page.nothing_more')}</p>}
      {links.length > 0 && <p class="small soft">{u('page.links', { names: links.join(', ') })}</p>}
      {fine.length > 0 && <Fine suggestions={fine} reading={reading} />}
      <Found reading={reading} />
      <Devices />
      <Fold title={u('channel.title')}>
        {() => (
          <ChannelView
            networks={reading.networks}
            ownSsid={ownName(reading)}
            current={typeof ownChannel?.value === 'string' ? Number(ownChannel.value) || null : null}
          />
        )}
      </Fold>
      <AlwaysButton />
      <OtherRouter url={reading.url} />
      <div class="foot">
        <button type="button" class="btn" onClick={() => showInPage(firstId(wanting, reading))}>
          {u(wanting.length > 0 ? 'page.show_all' : 'page.show_card')}
        </button>
        {place !== 'popup' && (
          <button type="button" class="btn quiet" onClick={() => window.print()}>
            {u('print')}
          </button>
        )}
      </div>
    </div>
  );
}

function firstId(wanting: Suggestion[], reading: Reading): string | null {
  return wanting[0] ? suggestionId(wanting[0], reading) : null;
}

function ownName(reading: Reading): string | null {
  const named = reading.settings.find(({ kind, band, guest }) => kind === 'ssid' && band !== '5' && !guest);
  return typeof named?.value === 'string' ? named.value : null;
}
