import { describe, expect, it } from 'vitest';
import { wantedTopic } from '../../../utils/advice/menu.ts';
import { FIXES } from '../../../utils/common/ids.ts';
import { pathTo } from '../../../utils/firmware/menus.ts';
import { WAYS } from '../../../utils/firmware/ways.ts';
import { ROUTER_FIXES } from '../../../utils/guides/access.ts';
import { topicOfFix } from '../../../utils/guides/fix-topic.ts';
import type { Diagnosis } from '../../../utils/diagnosis/types.ts';
import type { Reading } from '../../../utils/reading/types.ts';

const router = {
  detected: true,
  family: 'fritzbox',
  vendor: 'AVM',
  confidence: 0.9,
  reasons: [],
  login: false,
  box: 'router',
};
const empty = {
  url: 'http://fritz.box/',
  router,
  settings: [],
  links: [],
  clients: [],
  networks: [],
  extras: [],
} as unknown as Reading;
const blamed = (id: string) => ({ causes: [{ id, probability: 0.8 }], plan: [] }) as unknown as Diagnosis;

describe('what a page lacks', () => {
  it('is the list of blocked devices when the camera may be blocked', () => {
    expect(wantedTopic(empty, blamed('mac-blocked'))).toBe('mac-filter');
  });

  it('is nothing once it is there, on a sign-in page, or when the router is not at fault', () => {
    const list = { kind: 'mac-filter-list', band: null, value: [] };
    expect(wantedTopic({ ...empty, settings: [list] } as unknown as Reading, blamed('mac-blocked'))).toBeNull();
    expect(
      wantedTopic({ ...empty, router: { ...router, login: true } } as unknown as Reading, blamed('mac-blocked')),
    ).toBeNull();
    expect(wantedTopic(empty, blamed('battery-low'))).toBeNull();
  });

  it('is the Wi-Fi settings without a diagnosis', () => {
    expect(wantedTopic(empty, null)).toBe('wireless');
  });
});

describe('a fix that is done at the router', () => {
  it.each(ROUTER_FIXES)('%s has a way on every router', (fix) => {
    const topic = topicOfFix(fix);
    expect(topic).not.toBeNull();
    for (const { menu, family } of WAYS) expect(pathTo(menu, topic!), family).not.toBeNull();
  });

  it('and no other is looked for in its menu', () => {
    expect(FIXES.filter((fix) => topicOfFix(fix) !== null)).not.toContain('replace-batteries');
  });
});
