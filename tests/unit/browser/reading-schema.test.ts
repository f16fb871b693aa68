import { describe, expect, it } from 'vitest';
import { parseFrameReading } from '../../../utils/browser/reading-schema.ts';
import type { Reading, Setting } from '../../../utils/reading/types.ts';

const channel = (more: Partial<Setting>): Setting => ({
  selector: 'select',
  frame: [],
  kind: 'channel',
  band: '2.4',
  value: '6',
  label: 'Channel',
  confidence: 1,
  reasons: [],
  hidden: false,
  witnesses: ['native', 'label'],
  ...more,
});

function sent(more: Partial<Reading>) {
  const router = {
    detected: true,
    family: null,
    vendor: null,
    confidence: 1,
    reasons: [],
    login: false,
    box: 'router',
  };
  const empty = { loaded: true, settings: [], unread: [], links: [], clients: [], networks: [], extras: [], scanMs: 1 };
  return parseFrameReading({
    reading: { url: 'http://192.168.1.1/', router, ...empty, ...more },
    framePath: [],
    doc: 'd',
  });
}

describe('a reading that a frame sends', () => {
  it('with a select of 10,000 options keeps its settings: the list is cut, not the reading refused', () => {
    const options = Array.from({ length: 10_000 }, (_, i) => ({ value: String(i), text: String(i) }));
    const parsed = sent({ settings: [channel({ options }), channel({ band: '5' })] });
    expect(parsed?.reading.settings.map(({ band }) => band)).toEqual(['2.4', '5']);
    expect(parsed?.reading.settings[0]?.options).toHaveLength(2000);
  });

  it('with 10,000 settings is cut, and a text of a megabyte too', () => {
    const parsed = sent({ settings: Array.from({ length: 10_000 }, () => channel({ label: 'x'.repeat(100) })) });
    expect(parsed?.reading.settings).toHaveLength(2000);
    expect(sent({ settings: [channel({ label: 'x'.repeat(1_000_000) })] })?.reading.settings[0]?.label).toHaveLength(
      2000,
    );
  });

  it('with anything else than settings is refused', () => {
    expect(sent({ settings: [channel({ kind: '__proto__' as Setting['kind'] })] })).toBeNull();
    expect(sent({ settings: 'many' as unknown as Setting[] })).toBeNull();
    expect(sent({ scanMs: Number.NaN })).toBeNull();
  });
});
