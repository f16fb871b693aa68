import { describe, expect, it } from 'vitest';
import { alsoWorthTrying } from '../../../components/troubleshooter/alternative-steps.ts';
import { diagnose } from '../../../utils/diagnosis/engine.ts';

const ANSWERS = { model: 'outdoor-4', light: 'red-flashing' };
const { causes, plan } = diagnose({ answers: ANSWERS, tried: [] });
const fixes = (steps: { fix: string }[]) => steps.map(({ fix }) => fix);

describe('steps beside the plan', () => {
  it('repeat neither the plan nor what was tried', () => {
    const short = plan.slice(-1);
    const first = alsoWorthTrying(causes, short, [], ANSWERS.model);
    expect(first.length).toBeGreaterThan(1);
    const tried = [{ fix: first[0]!.fix, outcome: 'not-fixed' as const }];
    const second = fixes(alsoWorthTrying(causes, [...short, first[1]!], tried, ANSWERS.model));
    expect(second).not.toContain(first[0]!.fix);
    expect(second).not.toContain(first[1]!.fix);
  });

  it('never suggest a reset, deleting the camera, or new batteries for a camera without any', () => {
    const stuck = [
      { id: 'firmware-stuck' as const, probability: 0.6, because: [] },
      { id: 'battery-low' as const, probability: 0.4, because: [] },
    ];
    const offered = fixes(alsoWorthTrying(stuck, [], [], 'mini'));
    expect(offered).toContain('restart-camera');
    for (const never of ['factory-reset', 're-add-camera', 'replace-batteries', 'support']) {
      expect(offered).not.toContain(never);
    }
  });

  it('are few, and put the best chance for the minutes first', () => {
    const sure = [
      { id: 'vpn' as const, probability: 0.5, because: [] },
      { id: 'wifi-weak' as const, probability: 0.5, because: [] },
    ];
    expect(fixes(alsoWorthTrying(sure, [], [], undefined))).toEqual(['vpn-off', 'improve-signal']);
  });
});
