/** What a page as a whole is about. */
import type { Description } from '../../page/description.ts';
import { conceptScore, hasConcept } from '../../words/index.ts';
import { wifiNear, type PageContext } from '../evidence.ts';
import type { Draft } from '../draft.ts';
import type { Features } from '../features.ts';
import { addressPolicy } from '../list-policy.ts';

/** A page or a choice on it for a router that is a station of another one. */
const JOINING =
  /\b(?:wireless|wi-?fi) client(?! ?(?:s|list|table|status|isolation))\b|беспроводной клиент|подключение к беспроводной сети|\bconnect(?:ing|ion)? to an? (?:existing|wireless|wi-?fi) /i;

function joinsAnother(page: Description, features: readonly Features[]): boolean {
  const choices = features.flatMap(({ control: { type, options, selected } }) =>
    type === 'radios' && options[selected] ? [options[selected].text] : [],
  );
  if (asksForBssid(page, features)) return true;
  return [page.title, ...page.headings.slice(0, 1), ...choices].some((text) => text.length < 90 && JOINING.test(text));
}

/** Which access point to join is asked beside the one name and its key: one's own has an address that nobody types. */
function asksForBssid({ passwords }: Description, features: readonly Features[]): boolean {
  const typed = features.filter(({ control }) => control.type === 'text' && !control.readOnly);
  const says = (pattern: RegExp): number =>
    typed.filter(({ name, control: { texts } }) => pattern.test(name) || texts.some((text) => pattern.test(text)))
      .length;
  return passwords > 0 && says(BSSID) === 1 && says(SSID) === 1;
}
const BSSID = /\bbssid\b/i;
const SSID = /(?<![a-z])e?ssid\b/i;

/** Tabs and pages for guests by the last part of their address: `wifi?tab=2g_Guest`, `#/guest-network`. */
const OF_GUESTS = /guest(?!\w*=(?:0|false|no)\b)[^/]{0,40}$/i;

/** How much the page as a whole is about Wi-Fi and about MAC filtering. */
function contextOf(page: Description, features: readonly Features[]): PageContext {
  const near = features.filter((f) => wifiNear(f) > 0.5).length;
  const texts = [page.title, ...page.headings.slice(0, 12)];
  const wifi =
    texts.some((text) => hasConcept(text, 'wireless', 'ssid')) ||
    /wlan|wifi|wireless|wl[a-z]*\.(asp|htm|cgi)/i.test(page.url);
  const filter =
    texts.some((text) => hasConcept(text, 'mac-filter', 'access-control')) ||
    /mac_?filter|mac_?flt|acl|wlactrl|mac_?fil|accesscontrol|access_control|wfilter|wlan_?filter/i.test(page.url) ||
    addressPolicy(page.url) !== null;
  const guest =
    [page.title, page.headings[0] ?? ''].some((text) => conceptScore(text, 'guest') > 0.5) || OF_GUESTS.test(page.url);
  return {
    wifi: wifi ? 1 : Math.min(1, near / 3),
    macFilter: filter ? 1 : 0,
    guest: guest ? 1 : 0,
    joins: joinsAnother(page, features),
  };
}

export function readRegions(draft: Draft): void {
  draft.context = contextOf(draft.page, draft.features);
}
