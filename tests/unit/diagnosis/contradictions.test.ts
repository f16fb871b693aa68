import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { contradictionsIn, sidesOf } from '../../../utils/diagnosis/contradictions.ts';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { NOT_SURE } from '../../../utils/diagnosis/questions.ts';
import type { Tried } from '../../../utils/diagnosis/types.ts';

const ask = (answers: Record<string, string>, tried: Tried[] = []) => diagnose({ answers, tried });

describe('answers that do not fit together', () => {
  it('notices answers that do not fit together', () => {
    const ids = (answers: Record<string, string>) => ask(answers).contradictions?.map(({ id }) => id);
    expect(ids({ 'live-view': 'opens', 'app-message': 'offline' })).toEqual([
      'question.contradiction.live_view_but_offline',
    ]);
    expect(ids({ model: 'outdoor-4', light: 'module-red' })).toEqual(['question.contradiction.module_light_on_camera']);
    expect(ids({ 'live-view': 'fails', 'app-message': 'offline' })).toEqual([]);
  });

  it.each([
    [{ 'told-vpn': 'yes', vpn: 'off' }],
    [{ 'told-one-name': 'yes', 'wifi-names': 'two-names' }],
    [{ 'told-newest-security': 'yes', security: 'wpa2' }],
    [{ 'told-guest': 'yes', network: 'home' }],
    [{ 'told-special-chars': 'yes', 'special-chars': 'none' }],
    [{ 'told-ad-blocker': 'yes', filter: 'none' }],
    [{ 'told-known-devices': 'yes', blocking: 'off' }],
    [{ 'told-high-channel': 'yes', channel: 'fixed' }],
    [{ 'told-far': 'yes', distance: 'near' }],
    [{ 'told-extender': 'yes', network: 'home' }],
    [{ model: 'mini', batteries: 'other-type' }],
    [{ model: 'sync-module', 'battery-app': 'low' }],
    [{ model: 'outdoor-4', 'usb-power': 'original' }],
    [{ when: 'setting-up', clips: 'arrive' }],
    [{ 'other-network': 'fails', 'live-view': 'opens' }],
  ] as Record<string, string>[][])('asks back about %j', (answers) => {
    const found = ask(answers!).contradictions!;
    expect(found).toHaveLength(1);
    expect(resolveText(found[0]!)).toMatch(/[.?]$/);
  });

  it('leaves answers that only differ in detail alone', () => {
    for (const answers of [
      { 'told-special-chars': 'yes', 'special-chars': 'password' },
      { 'told-newest-security': 'yes', security: 'mixed' },
      { 'told-vpn': 'yes', vpn: 'router' },
      { 'told-far': 'yes', distance: NOT_SURE },
    ] as Record<string, string>[]) {
      expect(ask(answers).contradictions).toEqual([]);
    }
  });

  it('asks back about a step that helped and did not help', () => {
    const found = ask({}, [
      { fix: 'restart-router', outcome: 'fixed' },
      { fix: 'restart-router', outcome: 'not-fixed' },
    ]).contradictions;
    expect(found).toEqual([{ id: 'question.contradiction.fixed_and_not' }]);
  });
});

describe('the answers a contradiction is about', () => {
  const sides = (answers: Record<string, string>) => contradictionsIn(answers).map((one) => sidesOf(one, answers));

  it('are the two that differ', () => {
    expect(sides({ 'live-view': 'opens', 'app-message': 'offline' })).toEqual([['live-view', 'app-message']]);
    expect(sides({ 'told-far': 'yes', distance: 'near' })).toEqual([['distance']]);
  });

  it('are the model and what it cannot have', () => {
    expect(sides({ model: 'mini', 'battery-app': 'low', 'tried-batteries': 'not-tried', when: 'by-itself' })).toEqual([
      ['model', 'battery-app'],
    ]);
    expect(sides({ model: 'outdoor-4', 'usb-power': 'original' })).toEqual([['model', 'usb-power']]);
  });
});
