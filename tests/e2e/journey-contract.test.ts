/** The journey contract in its short form: from a landing page, nothing named, to "camera back". `npm run journey` walks all. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { journey } from '../../tooling/journey/drive.ts';
import type { FaultCause } from '../../tooling/journey/faults.ts';
import { JOURNEY_ROUTERS } from '../../tooling/journey/routers.ts';
import type { SiteId } from '../../tooling/lab/sites.ts';

/** A list of known devices three entries away; a component library. */
const SHORT: readonly (readonly [SiteId, FaultCause])[] = [
  ['homebox', 'mac-blocked'],
  ['spa', 'security-wpa3'],
];
const MOST_CLICKS = 6;

inBothBrowsers('the journey contract', (session) => {
  it.each(SHORT)('holds on %s with %s', async (id, cause) => {
    const router = JOURNEY_ROUTERS.find((one) => one.id === id)!;
    const result = await journey(session(), router, cause);
    expect(result).toMatchObject({
      wrongCalm: 0,
      planChangedBeforeSaved: false,
      explainedRing: true,
      solved: true,
      calmAtEnd: true,
    });
    expect(result.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
});
