/** Lists of MAC addresses that are no tables: text areas, columns of boxes, lists of items. */
import { normaliseMac } from '../common/mac.ts';
import { onlySays, type PageContext } from './evidence.ts';
import type { Features } from './features.ts';
import { macList } from './values.ts';
import type { Weights } from './weights.ts';

/** How sure it is that a field holds the list of a filter. */
export function macListScore(f: Features, page: PageContext, w: Weights['mac-filter-list']): number {
  const { control } = f;
  if (control.type === 'text') return entryScore(f, page, w);
  if (control.type !== 'list' && control.type !== 'area') return 0;
  if (
    f.says('repeater') > 0.3 ||
    f.says('static-lease') > 0.3 ||
    f.says('mac-clone') > 0 ||
    /wds|bridge|peer|clone|repeat/.test(`${f.name} ${f.around}`)
  )
    return 0;
  const macs = macList(control.value).length;
  const named =
    /mac ?(list|filter|addr|\d)|acl|maclist|black|white|deny|allow|\bflt/.test(f.name) || /mac/.test(f.name);
  const word = Math.max(f.says('mac-filter'), f.says('mac-address') * 0.8, f.says('access-control') * 0.8);
  if (!named && word === 0 && macs === 0) return 0;
  // Empty boxes for addresses may be partners of a bridge: something must speak of a filter.
  const spoken =
    page.macFilter > 0 ||
    Math.max(f.says('mac-filter'), f.says('access-control'), f.under('mac-filter'), f.under('access-control')) > 0 ||
    /filter|flt|acl|mac ?list|black|white|deny|allow|block/.test(`${f.name} ${f.around}`);
  // Nobody can add to it: addresses of the router's own networks.
  if ((control.readOnly || control.disabled) && !spoken) return 0;
  // What is noted of an entry.
  if (macs === 0 && onlySays(f, ['name']) && f.says('name') > 0) return 0;
  // Names of sites are allowed and blocked, too.
  const ofDevices =
    page.macFilter > 0 ||
    /mac|wlan|wl\d?\b|wi-?fi|wireless|\bsta/.test(`${f.name} ${f.around}`) ||
    Math.max(f.says('mac-filter'), f.says('mac-address'), f.under('mac-filter'), f.under('mac-address')) > 0;
  if (macs === 0 && !(spoken && ofDevices)) return 0;
  if (control.type === 'area' && macs > 0 && /\d{1,3}(\.\d{1,3}){3}/.test(control.value)) return 0;
  return (
    1 - (1 - (named ? w.name : 0)) * (1 - word * w.word) * (1 - (macs > 0 ? w.macs : 0)) * (1 - page.macFilter * w.page)
  );
}

/** A box for one address on a page about filtering: it counts where nothing else shows the list. */
function entryScore(f: Features, page: PageContext, w: Weights['mac-filter-list']): number {
  const { control } = f;
  if ((page.macFilter === 0 && !/mac ?filter/.test(f.name)) || control.readOnly) return 0;
  // Frames of a bridge have two ends.
  if (/\b(?:src|source|dst|dest\w*)\b/.test(f.name)) return 0;
  const word = f.says('mac-address') + f.says('mac-filter');
  const named = /\bmac\b|mac ?addr|\bmac\d/.test(f.name) || normaliseMac(control.value) !== null;
  return named || word > 0.6 ? w.entry : 0;
}
