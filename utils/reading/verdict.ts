/** The finished reading out of a draft. */
import type { ExtraKind } from '../common/kinds.ts';
import { choicesOf } from './choices.ts';
import type { Draft } from './draft.ts';
import { ofGuests, type Features } from './features.ts';
import { findSave, judgeExtras, judgeLinks, plain, withPackLinks } from './links.ts';
import { letsInKnown } from './known-devices.ts';
import { listPolicy } from './list-policy.ts';
import { judgeOpeners } from './openers.ts';
import { bandsOf } from './passes/bands.ts';
import type { Extra, Judged, Numbered, Setting } from './types.ts';

const rounded = (score: number): number => Math.round(score * 100) / 100;

function settingsOf({ found, lists }: Draft): Numbered<Setting>[] {
  const ofControls = found.map(({ f, kind, value, score, reasons, band, witnesses, rule }): Numbered<Setting> => {
    const { control } = f;
    const options = choicesOf(kind, f, rule);
    return {
      kind,
      band,
      value,
      ref: control.ref,
      label: f.label.slice(0, 120),
      ...(f.group === null ? {} : { under: f.group }),
      ...(control.texts.length === 0 ? { nameless: true } : {}),
      confidence: rounded(score),
      reasons,
      hidden: control.hidden,
      witnesses,
      ...(kind === 'mac-filter-list' ? { policy: listPolicy([f.label, ...control.headings.slice(0, 1)]) } : {}),
      ...(kind === 'mac-filter-mode' && letsInKnown(control) ? { knownDevices: true } : {}),
      ...(options ? { options } : {}),
      ...(ofGuests(f) ? { guest: true } : {}),
    };
  });
  const ofLists = lists.map(({ score, ...list }): Numbered<Setting> => ({
    ...list,
    confidence: rounded(score),
    witnesses: ['options', 'heading'],
  }));
  return [...ofControls, ...ofLists];
}

const OF_RADIO: ReadonlySet<ExtraKind> = new Set<ExtraKind>(['pmf', 'wmm', 'legacy-rates', 'low-ack', 'dtim']);

/** Other useful controls. */
function extrasOf(draft: Draft): Numbered<Extra>[] {
  const taken = new Set(draft.found.filter(({ kind }) => kind === 'mac-filter-mode').map(({ f }) => f));
  const extras = judgeExtras([...draft.features], draft.context.wifi > 0.4).filter(
    ({ f, kind }) => kind !== 'new-device-policy' || !taken.has(f),
  );
  // What is set for each network or radio: whose it is counts.
  const framed = extras.filter(({ kind }) => OF_RADIO.has(kind)).map(({ f }) => f);
  const bands = framed.length === 0 ? null : bandsOf(draft, framed);
  return extras.map(({ f, kind, value }) => ({
    ref: f.control.ref,
    kind,
    label: f.label.slice(0, 80),
    value,
    ...(bands?.get(f) ? { band: bands.get(f)! } : {}),
    ...(ofGuests(f) ? { guest: true } : {}),
  }));
}

const isButton = ({ control }: Features): boolean => control.type === 'button';

export function verdictOf(draft: Draft): Judged {
  const { page, pack, inner, features, identity } = draft;
  const { detected, login } = identity;
  // An inner frame may be silent about itself: the tab decides when its frames are joined.
  const claims = (detected || inner) && !login;
  const fields = features.filter((f) => !isButton(f));
  const labels = new Set(fields.flatMap(({ label, control }) => [label, ...control.headings].map(plain)));
  const save = claims ? (pack?.save ?? findSave(features.filter(isButton))?.control.ref ?? null) : null;
  return {
    url: page.url,
    router: {
      ...identity,
      family: detected ? (pack?.family ?? 'generic') : null,
      vendor: detected ? (pack?.vendor ?? null) : null,
    },
    loaded: draft.loaded,
    settings: claims ? settingsOf(draft) : [],
    unread: claims ? draft.unread : [],
    links: claims
      ? [
          ...withPackLinks(judgeLinks(page, labels), pack?.links),
          ...judgeOpeners(features, (buttons) => bandsOf(draft, buttons)),
        ]
      : [],
    clients: claims ? draft.clients : [],
    networks: claims ? draft.networks : [],
    extras: claims ? extrasOf(draft) : [],
    save: save === null ? null : { ref: save },
  };
}
