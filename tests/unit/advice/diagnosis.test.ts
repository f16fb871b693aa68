/** Diagnosis and advice together: what the page shows and what the person said lead to the right first step. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { topicsOf } from '../../../utils/advice/topics.ts';
import { verdictOf } from '../../../utils/advice/verdict.ts';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import type { Reading } from '../../../utils/reading/types.ts';
import { CAMERA, client, input, network, OWN, PHONE, reading, setting } from './build.ts';
import { words } from './words.ts';

const B24 = { band: '2.4' } as const;

function together(page: Reading, answers: Record<string, string>, devices = OWN) {
  const diagnosis = diagnose({ answers, tried: [], reading: page, devices });
  const suggestions = advise({ ...input({}, { answers, devices, diagnosis }), reading: page });
  const known = topicsOf(page, advise({ ...input({}, { answers, devices }), reading: page }), devices);
  return { diagnosis, suggestions, card: words(verdictOf({ reading: page, suggestions, known })!.title) };
}

describe('diagnosis and advice', () => {
  it('put the camera on the block list first', () => {
    const page = reading({
      settings: [
        setting('channel-width', '40', { ...B24, options: ['20', '40'] }),
        setting('mac-filter-mode', 'deny'),
        setting('mac-filter-list', [PHONE, CAMERA]),
      ],
    });
    const { diagnosis, suggestions, card } = together(page, {
      model: 'outdoor-4',
      when: 'by-itself',
      'live-view': 'fails',
    });
    expect(diagnosis.causes[0]?.id).toBe('mac-blocked');
    expect(suggestions[0]).toMatchObject({ rule: 'mac-deny-has-device', cause: 'mac-blocked', severity: 'blocker' });
    expect(card).toMatch(/^1 setting here keeps your camera offline$/);
  });

  it('say that a filter without power is not the cause', () => {
    const page = reading({
      settings: [
        setting('mac-filter-enable', 'off'),
        setting('mac-filter-mode', 'deny'),
        setting('mac-filter-list', [CAMERA]),
      ],
    });
    const { diagnosis, suggestions } = together(page, {});
    expect(diagnosis.causes[0]?.id).not.toBe('mac-blocked');
    expect(suggestions.every(({ severity }) => severity === 'fine')).toBe(true);
  });

  it('name the radio that is off, whatever the person said', () => {
    const page = reading({
      settings: [setting('radio-enable', 'off', B24), setting('radio-enable', 'on', { band: '5' })],
    });
    for (const answers of [{}, { when: 'by-itself', batteries: 'other-type' }, { when: 'setting-up' }]) {
      expect(together(page, answers as Record<string, string>).suggestions[0]?.rule).toBe('radio-24-off');
    }
  });

  it('leave a good router alone when the batteries are to blame', () => {
    const page = reading({
      settings: [
        setting('channel', '11', { ...B24, options: ['1', '6', '11'] }),
        setting('channel-width', '40', { ...B24, options: ['20', '40'] }),
        setting('security-mode', 'WPA2-PSK', B24),
        setting('mac-filter-mode', 'off'),
      ],
      networks: [network(1), network(6)],
      clients: [client(CAMERA, { rssi: -55 })],
    });
    const { diagnosis, suggestions } = together(page, {
      model: 'outdoor-4',
      'app-message': 'low-battery',
      'battery-app': 'low',
      batteries: 'old-lithium',
      'how-many': 'one',
    });
    expect(diagnosis.causes[0]?.id).toBe('battery-low');
    expect(suggestions.filter(({ severity }) => severity === 'blocker' || severity === 'likely')).toEqual([]);
    expect(suggestions.map(({ rule }) => rule)).toContain('not-here-battery-low');
  });
});
