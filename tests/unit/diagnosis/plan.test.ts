import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY } from '../../../utils/diagnosis/story.ts';
import { isApplicable } from '../../../utils/guides/applicable.ts';
import { FIGURES, successChance } from '../../../utils/guides/figures.ts';
import { NOT_SURE } from '../../../utils/diagnosis/questions.ts';
import { planOf, usableFixes } from '../../../utils/diagnosis/planner.ts';
import { CAUSES, FIXES } from '../../../utils/common/ids.ts';
import type { Tried } from '../../../utils/diagnosis/types.ts';
import { ask, someAnswers } from './asking.ts';

describe('plan and questions', () => {
  it('never resets or deletes before the gentler steps', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = answers['tried-camera'] === 'no-help' ? ['restart-camera'] : [];
        const fixes = [...before, ...ask(answers).plan.map(({ fix }) => fix)];
        const reset = fixes.indexOf('factory-reset');
        const gentler = reset < 0 ? ['restart-camera', 're-add-camera'] : fixes.slice(0, reset);
        expect(gentler).toEqual(expect.arrayContaining(['restart-camera', 're-add-camera']));
      }),
      { numRuns: 60 },
    );
  });

  it('replans after a failed step', () => {
    const answers = {
      model: 'outdoor-4',
      light: 'red-flashing',
      'live-view': 'fails',
      when: 'by-itself',
      'how-many': 'all',
    };
    const first = ask(answers).plan[0]!.fix;
    expect(first).toBe('restart-router');
    const after = ask(answers, [{ fix: first, outcome: 'not-fixed' }]);
    expect(after.causes[0]!.id).not.toBe('router-needs-restart');
  });

  it('takes what was tried before coming here as tried', () => {
    const { plan } = ask({ light: 'red-flashing', 'tried-router': 'no-help' });
    expect(plan.map(({ fix }) => fix)).not.toContain('restart-router');
  });

  it('hears the story before any single question, unless it is settled', () => {
    const answers: Record<string, string> = { model: 'outdoor-4', light: 'red-flashing' };
    const order: string[] = [];
    for (let next = ask(answers).next; next; next = ask(answers).next) {
      order.push(next.id);
      answers[next.id] = NOT_SURE;
    }
    expect(order.slice(0, STORY.length)).toEqual([...STORY]);
    expect(ask({ model: 'outdoor-4', light: 'red-dim-dark' }).next?.id).toBe('live-view');
    expect(ask({ model: 'outdoor-4', light: 'red-after-blue', 'app-message': 'low-battery' }).next).toBeNull();
  });

  it('asks nothing more once something helped', () => {
    expect(ask({ model: 'mini', light: 'none' }, [{ fix: 'restart-router', outcome: 'fixed' }]).next).toBeNull();
  });

  it('puts a likely step before a quick one that is half as likely', () => {
    const posterior = Float64Array.from(CAUSES, (cause) =>
      cause === 'vpn' ? 0.1 : cause === 'channel-interference' ? 0.25 : cause === 'other' ? 0.65 : 0,
    );
    // By the clock alone three minutes for 10 % would go before ten minutes for 25 %.
    const none = new Set<never>();
    expect(planOf(posterior, usableFixes({}, none), none).slice(0, 2)).toEqual(['change-channel', 'vpn-off']);
  });

  it('gives cheap and safe steps before support as long as they have a real chance', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { plan, verdict, causes } = ask(answers);
        if (verdict === 'normal') return;
        const fixes = plan.map(({ fix }) => fix);
        for (const fix of FIXES) {
          if (fix === 'support' || fix === 'explain-normal' || fix === 're-add-camera' || FIGURES[fix].minutes > 15)
            continue;
          const before = {
            'restart-router': 'tried-router',
            'restart-camera': 'tried-camera',
            'replace-batteries': 'tried-batteries',
          }[fix as string];
          if (fix === 'restart-sync-module' && answers['module-light'] === 'no-module') continue;
          if (fixes.includes(fix) || !isApplicable(fix, answers.model) || (before && answers[before] === 'no-help'))
            continue;
          // Left out: what it could help is nearly ruled out, or helped by the steps before it.
          const gain = causes.reduce((sum, { id, probability }) => {
            const left = plan.reduce(
              (rest, step) => (step.fix === 'support' ? rest : rest * (1 - successChance(step.fix, id))),
              1,
            );
            return sum + probability * left * successChance(fix, id);
          }, 0);
          expect(gain, fix).toBeLessThan(0.0301);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not ask what was done a moment ago, nor what the wrong device would have', () => {
    const asked = new Set<string>();
    const answers: Record<string, string> = { model: 'mini', light: 'red-solid' };
    const tried: Tried[] = [{ fix: 'restart-router', outcome: 'not-fixed' }];
    for (let next = ask(answers, tried).next; next; next = ask(answers, tried).next) {
      asked.add(next.id);
      answers[next.id] = NOT_SURE;
    }
    expect(asked.size).toBeGreaterThan(0);
    for (const id of ['tried-router', 'batteries', 'battery-app', 'tried-batteries']) expect(asked).not.toContain(id);
  });

  it('stops asking somebody who knows nothing, and still has a first step', () => {
    const answers: Record<string, string> = {};
    for (let next = ask(answers).next; next; next = ask(answers).next) answers[next.id] = NOT_SURE;
    expect(Object.keys(answers).length).toBeLessThanOrEqual(2 + STORY.length + 16);
    expect(ask(answers).plan[0]!.fix).not.toBe('support');
  });

  it('begins with the camera and its light, as the popup does', () => {
    expect(ask({}).next?.id).toBe('model');
    expect(ask({ model: NOT_SURE }).next?.id).toBe('light');
  });

  it('stops asking once a clear answer is there', () => {
    const { next } = ask({
      model: 'outdoor-4',
      light: 'red-after-blue',
      'app-message': 'low-battery',
      batteries: 'old-lithium',
    });
    expect(next).toBeNull();
  });

  it('names reasons that speak for the cause and no others', () => {
    const [first] = ask({ light: 'red-after-blue', 'how-many': 'one', vpn: 'off' }).causes;
    expect(first!.because[0]).toEqual({ id: 'because.light.red_after_blue' });
    expect(first!.because.map(({ id }) => id)).not.toContain('because.vpn.off');
  });

  it('does not ask for the light of a Sync Module that came about its light', () => {
    const answers: Record<string, string> = { model: 'sync-module', light: 'module-red' };
    for (let next = ask(answers).next; next; next = ask(answers).next) {
      expect(next.id).not.toBe('module-light');
      answers[next.id] = NOT_SURE;
    }
    expect(Object.keys(answers).length).toBeGreaterThan(2);
  });

  it.each(['mini', 'outdoor-4', 'video-doorbell', 'sync-module'])(
    'joins again before it renames a Wi-Fi that a power cut left as it was (%s)',
    (model) => {
      const after = { model, when: 'by-itself', changed: 'power-cut', 'app-message': 'wrong-password' };
      const fixes = ask({ ...after, 'how-many': 'all' }).plan.map(({ fix }) => fix);
      expect(fixes.slice(0, 2)).not.toContain('plain-name-network');
      expect(fixes.slice(0, 3)).toContain('change-network-in-app');
    },
  );

  it.each(['mini', 'mini-2'])('sends a camera to the new router first, and knows that it is that (%s)', (model) => {
    const { verdict, plan } = ask({ model, light: 'red-flashing', when: 'after-change', changed: 'new-router' });
    expect([verdict, plan[0]?.fix]).toEqual(['fix', 'change-network-in-app']);
  });
});
