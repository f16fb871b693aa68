import { t } from '../../utils/browser/i18n.ts';
import type { Fix } from '../../utils/common/ids.ts';
import { text } from '../../utils/common/text.ts';
import type { LinkTarget } from '../../utils/common/kinds.ts';
import type { Brand } from '../../utils/firmware/addresses.ts';
import { asPath, pathTo, wayOf, wayOfBrand } from '../../utils/firmware/menus.ts';
import { topicOfFix } from '../../utils/guides/fix-topic.ts';
import { Fold } from '../ui/Fold.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import { u } from '../ui/primitives.tsx';
import { diagnosis, reading, view } from '../ui/state.ts';

/** In the order in which a camera's troubles need them. */
const TOPICS = [
  'mac-filter',
  'wireless',
  'channel',
  'security',
  'clients',
  'guest',
  'parental',
  'dhcp',
  'reboot',
] as const;

/** Where this brand's settings are, in its own words: the one that is wanted now first, the others folded. */
export function MenuWays({ brand }: { brand: Brand }) {
  const menu = wayOfBrand(brand.name)?.menu;
  if (!menu) return null;
  const wanted = (diagnosis.value?.plan ?? []).map(({ fix }) => topicOfFix(fix)).find(Boolean);
  const rows = TOPICS.flatMap((topic) => {
    const path = menu[topic];
    return path ? [{ topic, path: asPath(path.split(' > ')) }] : [];
  });
  if (rows.length === 0) return null;
  const now = wanted && pathTo(menu, wanted);
  return (
    <section class="stack tight">
      {wanted && now && (
        <p class="note small">
          <Labelled label={t(text(`ui.menu.topic.${wanted}`))}>{asPath(now)}</Labelled>
        </p>
      )}
      <Fold title={u('ui.menu.title', { router: brand.name })}>
        {() => (
          <>
            <p class="small soft">{u('ui.menu.usual')}</p>
            <dl class="facts">
              {rows.map(({ topic, path }) => (
                <Row key={topic} topic={topic} path={path} />
              ))}
            </dl>
          </>
        )}
      </Fold>
    </section>
  );
}

function Row({ topic, path }: { topic: LinkTarget; path: string }) {
  return (
    <>
      <dt>{t(text(`ui.menu.topic.${topic}`))}</dt>
      <dd>{path}</dd>
    </>
  );
}

/** The way to what this fix changes, on the router that the person chose or that is open. */
export function MenuLine({ fix }: { fix: Fix }) {
  const topic = topicOfFix(fix);
  const { brand } = view.value;
  const page = reading.value?.router;
  const way = wayOf(page?.family ?? null) ?? wayOfBrand(brand);
  const path = topic && way && pathTo(way.menu, topic);
  if (!path) return null;
  const router = page?.vendor ?? brand;
  return <p class="note small">{u('ui.menu.on', { router, path: asPath(path) })}</p>;
}
