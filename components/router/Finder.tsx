import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openTab } from '../../utils/browser/view-kind.ts';
import type { Fix } from '../../utils/common/ids.ts';
import { isRouterFix, type Access } from '../../utils/guides/access.ts';
import { BRANDS, COMMON_ADDRESSES, findBrands, type Brand } from '../../utils/firmware/addresses.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { fixName } from '../troubleshooter/words.ts';
import { diagnosis, go, theCase, view } from '../ui/state.ts';
import { ChangeNow } from './ChangeNow.tsx';
import { Changes } from './Changes.tsx';
import { MenuWays } from './MenuWay.tsx';
import { typedAddress } from './typed-address.ts';

const UNKNOWN = '?';
/** What may be in the way; some of it is another way to the same fix, told step by step in the plan. */
const HELPS: readonly { id: string; access?: Access }[] = [
  { id: 'cannot_in', access: 'locked' },
  { id: 'no_answer' },
  { id: 'warning' },
  { id: 'provider', access: 'provider' },
  { id: 'rent', access: 'landlord' },
  { id: 'two', access: 'two' },
  { id: 'repeater', access: 'two' },
];

/**
 * The way to the router's page: same Wi-Fi, which brand, which address.
 * @param children what is said of the page in front, after the question
 */
export function Finder({ children }: { children?: ComponentChildren }) {
  const { sameWifi, brand } = view.value;
  if (!sameWifi) return <SameWifi>{children}</SameWifi>;
  if (brand === '') return <BrandPick>{children}</BrandPick>;
  const known = BRANDS.find(({ name }) => name === brand) ?? null;
  return known?.settings === 'app' ? <AppSteps brand={known} /> : <Addresses brand={known} />;
}

/** An app-only router makes the app the way to its settings, in every step of the plan. */
const pick = ({ name, settings }: Brand) => step({ brand: name, access: settings === 'app' ? 'app' : 'page' });

function step(change: Parameters<typeof go>[0]): void {
  focusNext();
  go(change);
}

function SameWifi({ children }: { children: ComponentChildren }) {
  const [no, setNo] = useState(false);
  return (
    <>
      <Heading>{u('ui.finder.title')}</Heading>
      <p>{u('ui.finder.text')}</p>
      {no && (
        <p class="note" role="status">
          {u('ui.finder.no_text')}
        </p>
      )}
      {children}
      <div class="foot">
        <button type="button" class="btn" onClick={() => step({ sameWifi: true })}>
          {u('ui.finder.yes')}
        </button>
        <button type="button" class="btn quiet" onClick={() => setNo(true)}>
          {u('ui.finder.no')}
        </button>
      </div>
    </>
  );
}

function BrandPick({ children }: { children: ComponentChildren }) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The list is long: most begin by typing.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const found = findBrands(query);
  return (
    <>
      <div class="stack tight">
        <Heading>{u('ui.finder.brand_title')}</Heading>
        <p class="small soft">{u('ui.finder.brand_help')}</p>
      </div>
      <label class="field small">
        {u('ui.finder.search')}
        <input
          ref={field}
          type="search"
          value={query}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found.length === 1 && found[0]) pick(found[0]);
          }}
        />
      </label>
      {found.length === 0 && (
        <p class="small" role="status">
          {u('ui.finder.none_found')}
        </p>
      )}
      <ul class="brands">
        {found.map((brand) => (
          <li key={brand.name}>
            <button type="button" class="tile" onClick={() => pick(brand)}>
              {brand.name}
            </button>
          </li>
        ))}
      </ul>
      {children}
      <div class="foot">
        <button type="button" class="btn quiet" onClick={() => step({ brand: UNKNOWN })}>
          {u('ui.finder.dont_know')}
        </button>
      </div>
    </>
  );
}

/** What is written on the button: the host, without what every address has. */
const shortOf = (address: string) => address.replace(/^http:\/\//, '').replace(/\/$/, '');

function AddressButtons({ addresses }: { addresses: readonly string[] }) {
  return (
    <div class="stack">
      {addresses.map((address, index) => (
        <button
          key={address}
          type="button"
          class={`btn${index === 0 ? '' : ' quiet'}`}
          onClick={() => openTab(address)}
        >
          {u('ui.finder.open', { address: shortOf(address) })}
        </button>
      ))}
    </div>
  );
}

function OwnAddress() {
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const address = typedAddress(typed);
        setBad(address === null);
        if (address) openTab(address);
      }}
    >
      <div class="row nowrap end-aligned">
        <label class="field grow small">
          {u('ui.finder.own_address')}
          <input
            value={typed}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={bad}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn quiet fixed">
          {u('ui.finder.own_go')}
        </button>
      </div>
      <p class="small" role="alert">
        {bad && u('ui.finder.own_bad')}
      </p>
    </form>
  );
}

function Addresses({ brand }: { brand: Brand | null }) {
  return (
    <>
      <div class="stack tight">
        <Heading>{brand ? brand.name : u('ui.finder.open_title')}</Heading>
        <p class="small soft">{u(brand ? 'ui.finder.open_help' : 'ui.finder.unknown_help')}</p>
      </div>
      <AddressButtons addresses={brand?.addresses ?? COMMON_ADDRESSES} />
      <p class="small soft">{u('ui.finder.signs')}</p>
      {brand?.settings === 'partly' && (
        <p class="small note">
          {brand.app ? u('ui.finder.partly', { app: brand.app }) : u('ui.finder.partly_provider')}
        </p>
      )}
      {brand?.tip && <p class="small note">{u(`ui.app_tip.${brand.tip}`)}</p>}
      {brand?.selfSigned && <p class="small note">{u('ui.finder.self_signed')}</p>}
      {brand && <MenuWays brand={brand} />}
      {!brand && <p class="small">{u('ui.finder.gateway')}</p>}
      <OwnAddress />
      <ChangeNow />
      <Helps />
      <Changes />
      <Change />
    </>
  );
}

function Helps() {
  return (
    <section class="stack tight">
      <h2>{u('ui.help.title')}</h2>
      {HELPS.map(({ id, access }) => (
        <details key={id}>
          <summary>{u(`ui.help.${id}`)}</summary>
          <p class="text small">{u(`ui.help.${id}_text`)}</p>
          {access && <InMyPlan access={access} />}
        </details>
      ))}
    </section>
  );
}

/** The first step of the plan that is done at the router, told by another way than its page. */
function InMyPlan({ access, main = false }: { access: Access; main?: boolean }) {
  const { fix, screen } = view.value;
  const plan = (diagnosis.value?.plan ?? []).map((each) => each.fix);
  const open = screen === 'step' ? [fix as Fix] : [];
  const wanted = [...open, ...plan].find(isRouterFix);
  // Without a story there is no plan worth the name yet.
  if (!wanted || !theCase.value.answers.light) return null;
  return (
    <button
      type="button"
      class={main ? 'btn' : 'link small'}
      onClick={() => step({ tab: 'camera', screen: 'step', fix: wanted, access, at: 0 })}
    >
      {u('ui.finder.in_plan', { fix: fixName(wanted) })}
    </button>
  );
}

function Change() {
  return (
    <div class="foot">
      <button type="button" class="btn quiet" onClick={() => step({ brand: '' })}>
        {u('ui.finder.change_brand')}
      </button>
    </div>
  );
}

function AppSteps({ brand }: { brand: Brand }) {
  return (
    <>
      <Heading>{u('ui.finder.app_title', { brand: brand.name })}</Heading>
      <p>{u('ui.finder.app_text')}</p>
      <ol class="bullets">
        <li>{brand.app ? u('ui.finder.app_name', { app: brand.app }) : u('ui.finder.app_provider')}</li>
        {[1, 2, 3, 4].map((number) => (
          <li key={number}>{u(`ui.finder.app_${number}`)}</li>
        ))}
      </ol>
      {brand.tip && <p class="small note">{u(`ui.app_tip.${brand.tip}`)}</p>}
      <MenuWays brand={brand} />
      <div class="foot">
        <InMyPlan access="app" main />
        <button type="button" class="btn quiet" onClick={() => step({ brand: '', access: 'page' })}>
          {u('ui.finder.change_brand')}
        </button>
        <button type="button" class="text-button" onClick={() => step({ tab: 'camera' })}>
          {u('ui.finder.to_camera')}
        </button>
      </div>
    </>
  );
}
