/** One reading of a tab out of those of its frames. Pure. */
import type { Reading, RouterIdentity } from './types.ts';

interface Frame {
  framePath: number[];
  reading: Reading;
}

/** A frame set of which several frames each look half like a router is one. */
const TOGETHER = 0.5;

/**
 * @param frames readings of the documents of one tab, the top document's among them when it could be read
 * @returns the tab's reading: the surest identity, and what every frame found. Frames of a page that is no router keep
 * nothing; a sign-in page anywhere in a frame set does not silence the other frames.
 */
export function joinReadings(frames: Frame[]): Reading {
  const ordered = frames.toSorted((a, b) => compare(a.framePath, b.framePath));
  const readings = ordered.map(({ reading }) => reading);
  const router = identityOf(readings);
  const heard = router.detected ? readings : [];
  return {
    url: readings[0]?.url ?? '',
    router,
    settings: router.login ? [] : heard.flatMap(({ settings }) => settings),
    // One frame that is not filled yet says nothing against the others.
    loaded: heard.every(({ loaded }) => loaded),
    unread: router.login ? [] : heard.flatMap(({ unread }) => unread),
    links: router.login ? [] : heard.flatMap(({ links }) => links),
    clients: router.login
      ? []
      : unique(
          heard.flatMap(({ clients }) => clients),
          ({ mac, ip }) => mac ?? ip,
        ),
    networks: router.login ? [] : heard.flatMap(({ networks }) => networks),
    extras: router.login ? [] : heard.flatMap(({ extras }) => extras),
    save: heard.find(({ save }) => save)?.save ?? null,
    scanMs: readings.reduce((sum, { scanMs }) => sum + scanMs, 0),
  };
}

function identityOf(readings: Reading[]): RouterIdentity {
  const sure = readings.map(({ router }) => router).toSorted((a, b) => b.confidence - a.confidence);
  const detected = sure.filter((router) => router.detected);
  const best = detected.find(({ family }) => family !== null && family !== 'generic') ?? detected[0];
  if (best) {
    const open = detected.filter(({ login }) => !login);
    return { ...best, login: open.length === 0 };
  }
  // 1 − Π(1 − c): half-sure frames of one page support each other.
  const together = 1 - sure.reduce((rest, { confidence }) => rest * (1 - confidence), 1);
  const first = sure[0];
  const settings = readings.some((reading) => reading.settings.length > 0);
  if (first && readings.length > 1 && settings && together >= TOGETHER) {
    return { ...first, detected: true, family: first.family ?? 'generic', confidence: together };
  }
  return (
    first ?? { detected: false, family: null, vendor: null, confidence: 0, reasons: [], login: false, box: 'unknown' }
  );
}

/** The same client listed in two frames is one client; rows without a name for themselves all stay. */
function unique<T>(rows: T[], keyOf: (row: T) => string | null): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = a[i]! - b[i]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
