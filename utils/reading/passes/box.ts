/** Is this a router at all, and if so, which box? */
import type { Draft } from '../draft.ts';
import { identify } from '../identify.ts';
import type { Finding } from '../runs-wifi.ts';

/** What was found, as the identity weighs it. */
function findingsOf({ found, lists }: Draft): Finding[] {
  const rounded = (score: number): number => Math.round(score * 100) / 100;
  return [
    ...found.map(({ f, kind, score, band }) => ({ kind, band, ref: f.control.ref, confidence: rounded(score) })),
    ...lists.map(({ kind, band, ref, score }) => ({ kind, band, ref, confidence: rounded(score) })),
  ];
}

const VOUCHED = { said: 'its person says so', seen: 'other pages at its address are a router’s' } as const;

export function findBox(draft: Draft): void {
  const { page, features, pack, standing, weights } = draft;
  const { enough, pack: packWeight, said, seen } = weights.router;
  const judged = identify(page, features, findingsOf(draft), weights.router);
  // A title alone, above nothing to use, is that of a text about the router; or of another device of its maker.
  const bare = features.length === 0 && page.tables.length === 0;
  const reasons = pack?.reasons.join(' ') ?? '';
  const spoken = judged.another
    ? !/structure|scripts|host name/.test(reasons)
    : bare && !pack?.landing && /^\S+: its title$/.test(reasons);
  // A landing page may hold nothing but the firmware's own menu.
  const known = pack && !spoken ? pack.score * packWeight : 0;
  // Whoever lives with it knows; a device that calls itself by another name stays what it is.
  const vouched = standing === null ? 0 : { said, seen }[standing];
  const sum = judged.score + known + vouched;
  const score = pack?.landing && !judged.another ? Math.max(enough, sum) : sum;
  const detected = score >= enough;
  draft.identity = {
    detected,
    login: detected && (judged.login || (pack?.login ?? false)),
    confidence:
      Math.round(Math.max(0, Math.min(0.99, detected ? 0.5 + (score - enough) / 6 : score / enough / 2)) * 100) / 100,
    reasons: [...(pack?.reasons ?? []), ...(standing ? [VOUCHED[standing]] : []), ...judged.reasons],
    box:
      detected && pack?.box && judged.box === 'router'
        ? pack.box
        : detected || judged.box === 'modem' || judged.box === 'other'
          ? judged.box
          : 'unknown',
  };
}
