import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { pageOf } from '../../utils/browser/misread-mark.ts';
import { originPattern, requestOrigin } from '../../utils/browser/permissions.ts';
import { isHomeAddress } from '../../utils/firmware/home-address.ts';
import type { Reading } from '../../utils/reading/types.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { go, setMisread, view } from '../ui/state.ts';
import { front, readNow, sayMine, report } from '../ui/tab-report.ts';

/** Host of an address as people see it; empty for what is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Address of the router page from which the user wants to open another router. */
export const leaving = signal<string | null>(null);

/** To the ways of opening a router, from a router's page. */
export function OtherRouter({ url }: { url: string }) {
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        focusNext();
        leaving.value = url;
        go({ brand: '', sameWifi: true });
      }}
    >
      {u('ui.page.other_router')}
    </button>
  );
}

/** On every page that can be read: what was misread there, and a report of it. */
export function MisreadLink() {
  const { id, url } = front.value ?? {};
  const shown = report.value?.url ?? url ?? '';
  if (id === undefined || (shown !== '' && !originPattern(shown))) return null;
  return (
    <button
      type="button"
      class="link small misread"
      onClick={() => {
        focusNext();
        setMisread({ tabId: id, url: pageOf(shown), ring: null });
      }}
    >
      {u('ui.misread.open')}
    </button>
  );
}

export function LoginCard({ reading }: { reading: Reading }) {
  return (
    <div class="screen end">
      <Heading>{u('ui.page.login_title')}</Heading>
      <p class="soft">{u('ui.page.at', { host: hostOf(reading.url) })}</p>
      <p class="note">{u('ui.page.login_text')}</p>
      <details>
        <summary>{u('ui.help.cannot_in')}</summary>
        <p class="text">{u('ui.help.cannot_in_text')}</p>
      </details>
      <AlwaysButton />
      <OtherRouter url={reading.url} />
      <MisreadLink />
    </div>
  );
}

/** Nothing on the page speaks for a router. The person may know better; what they say of this address is not asked twice. */
export function NotARouterCard({ url }: { url: string }) {
  const [said, setSaid] = useState<string | null>(null);
  if (view.value.brand !== '') return null;
  const isSaid = said === originPattern(url);
  return (
    <div class="card">
      <h2>{u('ui.page.not_title')}</h2>
      <p class="small soft">{u(isSaid ? 'ui.page.not_though' : 'ui.page.not_text')}</p>
      <div class="row">
        {!isSaid && (
          <button
            type="button"
            class="btn quiet small"
            onClick={() => {
              setSaid(originPattern(url));
              void sayMine();
            }}
          >
            {u('ui.page.not_mine')}
          </button>
        )}
        <button type="button" class="btn quiet small" onClick={() => void readNow()}>
          {u('ui.page.not_again')}
        </button>
      </div>
    </div>
  );
}

/** Asks in the click itself for the address of the page in front; nothing is shown where that is granted already. */
export function AlwaysButton() {
  const [refused, setRefused] = useState(false);
  const url = report.value?.url ?? front.value?.url ?? '';
  const pattern = originPattern(url);
  if (!pattern || report.value?.allowed || !isHomeAddress(url)) return null;
  return (
    <div class="stack">
      <div class="row">
        <button
          type="button"
          class="btn quiet small"
          onClick={() => {
            void requestOrigin(pattern).then(async (granted) => {
              setRefused(!granted);
              if (granted) await readNow();
            });
          }}
        >
          {u('ui.page.always')}
        </button>
      </div>
      <p class="small soft">{refused ? u('ui.page.refused') : u('ui.page.always_text')}</p>
    </div>
  );
}

/**
 * A page of which nothing is known: the user decides whether it is read.
 * @param late it was asked for already, and did not answer
 */
export function UnknownPageCard({ late = false }: { late?: boolean }) {
  const [tried, setTried] = useState(late);
  if (view.value.brand !== '') return null;
  const url = report.value?.url ?? front.value?.url ?? '';
  if (url !== '' && !originPattern(url)) return <p class="small soft">{u('ui.page.browser_page')}</p>;
  return (
    <div class="card">
      <h2>{u(tried ? 'ui.page.unreadable_title' : 'ui.page.unknown_title')}</h2>
      <p class="small soft">{hostOf(url)}</p>
      <p class="small">{u(tried ? 'ui.page.unreadable_text' : 'ui.page.unknown_text')}</p>
      {url !== '' && !isHomeAddress(url) && <p class="small note warn">{u('ui.page.public_text')}</p>}
      <div class="row">
        <button
          type="button"
          class="btn quiet small"
          onClick={() => {
            void readNow().then(() => setTried(true));
          }}
        >
          {u('ui.page.read')}
        </button>
      </div>
      <AlwaysButton />
    </div>
  );
}
