/** Controls to settings: which control is what, with its value, band and reasons. */
import { findMacs, normaliseMac } from '../common/mac.ts';
import type { Description } from '../page/describe.ts';
import type { PackRule } from '../firmware/pack.ts';
import type { Band, SettingKind } from '../common/kinds.ts';
import type { Choice, Extra, Numbered, Setting } from './types.ts';
import { hasConcept } from '../words/index.ts';
import { judgeButtons } from './buttons.ts';
import { resolveBands } from './band.ts';
import type { Features } from './features.ts';
import { isInverted } from './inverted.ts';
import type { PageContext } from './evidence.ts';
import { judge } from './kinds.ts';
import { prune, type Found } from './prune.ts';
import { bandValue, channelValue, chosen, macList, policyOf, shownText, switchValue, widthValue } from './values.ts';
import type { ExtraFinding } from './links.ts';
import { bandIn } from './shapes.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** The setting's value in normal form. */
export function valueOf(kind: SettingKind, f: Features, inverted: boolean): Setting['value'] {
  const { control } = f;
  const text = shownText(control);
  const raw = chosen(control)?.value ?? control.value;
  switch (kind) {
    case 'channel':
      if (control.type === 'toggle') return control.checked ? 'auto' : null;
      if (f.shape.autoManual) return text && hasConcept(text, 'auto') ? 'auto' : null;
      return text ? channelValue(text) : null;
    case 'channel-width':
      return text ? widthValue(text, raw) : null;
    case 'band-select':
      return text ? bandValue(text) : null;
    case 'mac-filter-mode':
      return text ? policyOf(text, raw, control.options.length > 2) : null;
    case 'mac-filter-list':
      return macList(control.value);
    case 'mac-filter-enable':
    case 'radio-enable':
    case 'ssid-broadcast':
    case 'ap-isolation':
      return control.type === 'select' || control.type === 'radios'
        ? ((kind === 'ssid-broadcast' ? visibility(text) : null) ?? switchValue(control, inverted))
        : switchValue(control, inverted);
    case 'band-steering':
      return control.type === 'toggle' || f.shape.onOff
        ? switchValue(control, inverted)
        : (switchValue(control, false) ?? null);
    default:
      return text || null;
  }
}

function visibility(text: string): 'on' | 'off' | null {
  const hide = hasConcept(text, 'hide');
  if (hide !== hasConcept(text, 'broadcast')) return hide ? 'off' : 'on';
  return null;
}

function choicesOf(kind: SettingKind, f: Features): Choice[] | undefined {
  const { control } = f;
  if (control.options.length === 0) return undefined;
  return control.options.slice(0, 60).map(({ text, value }) => {
    let normal: string | null = null;
    if (kind === 'channel') normal = channelValue(text || value);
    else if (kind === 'channel-width') normal = widthValue(text, value);
    else if (kind === 'mac-filter-mode') normal = policyOf(text, value, control.options.length > 2);
    else if (kind === 'band-select') normal = bandValue(text);
    return { value: normal ?? (text || value), text: text || value };
  });
}

/** Lists of MACs that are no tables: text areas, columns of boxes, lists of items. */
function macListScore(f: Features, page: PageContext, w: Weights['mac-filter-list']): number {
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
  if (page.macFilter === 0 || control.readOnly) return 0;
  // Frames of a bridge have two ends.
  if (/\b(?:src|source|dst|dest\w*)\b/.test(f.name)) return 0;
  const word = f.says('mac-address') + f.says('mac-filter');
  const named = /\bmac\b|mac ?addr|\bmac\d/.test(f.name) || normaliseMac(control.value) !== null;
  return named || word > 0.6 ? w.entry : 0;
}

/** Judges every control of a page. */
export function findSettings(
  features: readonly Features[],
  page: PageContext,
  rules: readonly PackRule[] = [],
  weights: Weights = WEIGHTS,
): Found[] {
  const found: Found[] = [];
  for (const f of features) {
    const { control } = f;
    if (control.fact === -1) continue;
    const rule = control.fact === undefined ? undefined : rules[control.fact];
    if (rule) {
      const inverted = rule.inverted ?? isInverted(rule.kind, f);
      const value = control.type === 'button' ? null : valueOf(rule.kind, f, inverted);
      found.push({
        f,
        kind: rule.kind,
        value,
        score: 0.98,
        reasons: ['this firmware has the setting here'],
        ...(rule.band ? { band: rule.band } : {}),
      });
      continue;
    }
    if (control.type === 'button') continue;
    const listed = macListScore(f, page, weights['mac-filter-list']);
    if (listed >= weights.setting.accept) {
      found.push({
        f,
        kind: 'mac-filter-list',
        value: macList(control.value),
        score: listed,
        reasons: ['it holds a list of MAC addresses'],
      });
      continue;
    }
    // A box in a row about one device acts on that device.
    if (findMacs(control.row).length > 0) continue;
    const [best] = judge(f, page, weights);
    if (!best || best.score < weights.setting.accept) continue;
    const inverted = isInverted(best.kind, f);
    found.push({
      f,
      kind: best.kind,
      value: valueOf(best.kind, f, inverted),
      score: best.score,
      reasons: best.reasons,
    });
  }
  for (const { f, kind, value, score, reasons } of judgeButtons(
    features.filter(({ control }) => control.type === 'button' && control.fact === undefined),
    page,
  )) {
    found.push({ f, kind, value, score, reasons });
  }
  return prune(found);
}

/** Is it a list of its own, or only boxes to type one more address into? */
export function isEntryBox(item: Found): boolean {
  return item.kind === 'mac-filter-list' && item.f.control.type === 'text';
}

/** Band that the page's band switch, title or address names for all of it. */
export function bandOfPage(page: Description, found: readonly Found[]): Band | null {
  const switches = found
    .filter(({ kind }) => kind === 'band-select')
    .map(({ value }) => (typeof value === 'string' ? bandIn(value) : null));
  if (switches.length === 1 && switches[0]) return switches[0];
  let where = '';
  try {
    const url = new URL(page.url);
    where = `${url.pathname}${url.search}${url.hash}`;
  } catch {
    where = '';
  }
  const inUrl = /[?&=_/-](2\.?4g|2g|5g|6g)(?![a-z\d])/i.exec(where)?.[1];
  if (inUrl) return inUrl.startsWith('5') ? '5' : inUrl.startsWith('6') ? '6' : '2.4';
  return bandIn(page.title) ?? (page.headings.length > 0 ? bandIn(page.headings[0]!) : null);
}

/** Settings as the reading has them, but for their places. */
export function toSettings(
  page: Description,
  found: readonly Found[],
  features: readonly Features[],
): Numbered<Setting>[] {
  const pageBand = bandOfPage(page, found);
  const buttons = features.filter(({ control }) => control.type === 'button');
  const bands = resolveBands(
    found.map(({ f }) => f),
    buttons,
    pageBand,
  );
  const settings: Numbered<Setting>[] = [];
  for (const { f, kind, value, score, reasons, band } of found) {
    const { control } = f;
    const options = choicesOf(kind, f);
    settings.push({
      kind,
      band: kind === 'band-steering' ? null : (band ?? bands.get(f) ?? null),
      value,
      ref: control.ref,
      label: f.label.slice(0, 120),
      ...(f.group === null ? {} : { under: f.group }),
      ...(control.texts.length === 0 ? { nameless: true } : {}),
      confidence: Math.round(score * 100) / 100,
      reasons,
      hidden: control.hidden,
      witnesses: ['native', 'label'],
      ...(options ? { options } : {}),
      ...(ofGuests(f) ? { guest: true } : {}),
    });
  }
  return settings;
}

/** Other useful controls as the reading has them, but for their places. */
export function toExtras(
  page: Description,
  extras: readonly ExtraFinding[],
  found: readonly Found[],
  features: readonly Features[],
): Numbered<Extra>[] {
  // Protected frames are set for each network: whose they are counts.
  const framed = extras.filter(({ kind }) => kind === 'pmf').map(({ f }) => f);
  const bands =
    framed.length === 0
      ? null
      : resolveBands(
          [...found.map(({ f }) => f), ...framed],
          features.filter(({ control }) => control.type === 'button'),
          bandOfPage(page, found),
        );
  return extras.map(({ f, kind, value }) => ({
    ref: f.control.ref,
    kind,
    label: f.label.slice(0, 80),
    value,
    ...(bands?.get(f) ? { band: bands.get(f)! } : {}),
    ...(ofGuests(f) ? { guest: true } : {}),
  }));
}

/** A guest or extra network's, not the main one's. */
export function ofGuests(f: Features): boolean {
  return f.says('guest') > 0.3 || f.under('guest') > 0.4 || /guest/.test(`${f.name} ${f.around}`);
}
