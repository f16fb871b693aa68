import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { STORY } from '../../../utils/diagnosis/story.ts';
import { isApplicable } from '../../../utils/guides/applicable.ts';
import { FIGURES, successChance } from '../../../utils/guides/figures.ts';
import { NOT_SURE, QUESTIONS } from '../../../utils/diagnosis/questions.ts';
import { CAUSES, FIXES } from '../../../utils/common/ids.ts';
import { OUTCOMES, VERDICTS, type Tried } from '../../../utils/diagnosis/types.ts';

const ask = (answers: Record<string, string>, tried: Tried[] = []) => diagnose({ answers, tried });
const top = (answers: Record<string, string>, tried: Tried[] = []) => ask(answers, tried).causes[0]!.id;
const chance = (answers: Record<string, string>, cause: string, tried: Tried[] = []): number =>
  ask(answers, tried).causes.find(({ id }) => id === cause)!.probability;

const someAnswers = fc
  .uniqueArray(
    fc
      .constantFrom(...QUESTIONS)
      .chain(({ id, options }) => fc.tuple(fc.constant(id), fc.constantFrom(...options.map((each) => each.id)))),
    { selector: ([id]) => id, maxLength: 12 },
  )
  .map((pairs) => Object.fromEntries(pairs));
const anyAnswers = fc.oneof(
  { weight: 4, arbitrary: someAnswers },
  { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.string()) },
);
const someTried = fc.array(fc.record({ fix: fc.constantFrom(...FIXES), outcome: fc.constantFrom(...OUTCOMES) }), {
  maxLength: 8,
});

describe('whatever is answered and tried', () => {
  it('gives a whole and valid diagnosis', () => {
    fc.assert(
      fc.property(anyAnswers, someTried, (answers, tried) => {
        const { verdict, next, causes, plan, headline } = ask(answers, tried);
        expect(headline.causes.length).toBeGreaterThan(0);
        for (const { id } of headline.causes) expect(id).not.toBe('other');
        expect(VERDICTS).toContain(verdict);
        expect(causes.map(({ id }) => id).toSorted()).toEqual([...CAUSES].toSorted());
        const sum = causes.reduce((total, { probability }) => total + probability, 0);
        expect(sum).toBeCloseTo(1, 9);
        for (const [at, cause] of causes.entries()) {
          expect(cause.probability).toBeGreaterThanOrEqual(0);
          expect(cause.because.length).toBeGreaterThan(0);
          if (at > 0) expect(cause.probability).toBeLessThanOrEqual(causes[at - 1]!.probability);
        }
        const fixes = plan.map(({ fix }) => fix);
        if (verdict === 'normal') expect(fixes).toEqual(['explain-normal']);
        else expect(fixes.at(-1)).toBe('support');
        expect(new Set(fixes).size).toBe(fixes.length);
        if (verdict !== 'normal') for (const { fix } of tried) if (fix !== 'support') expect(fixes).not.toContain(fix);
        if (next) expect(answers[next.id]).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('takes no step twice and ends, when everything fails', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const known = { ...answers };
        const tried: Tried[] = [];
        for (let turn = 0; turn < QUESTIONS.length + FIXES.length + 1; turn++) {
          const { next, plan } = ask(known, tried);
          if (next) known[next.id] = NOT_SURE;
          else if (plan[0]!.fix === 'support') break;
          else tried.push({ fix: plan[0]!.fix, outcome: 'not-fixed' });
        }
        expect(ask(known, tried).plan.map(({ fix }) => fix)).toEqual(['support']);
        const fixes = tried.map(({ fix }) => fix);
        expect(new Set(fixes).size).toBe(fixes.length);
      }),
      { numRuns: 15 },
    );
  });

  it('learns nothing from "not sure", "could not" and "waiting"', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...FIXES), fc.constantFrom(...QUESTIONS), (answers, fix, question) => {
        const before = ask(answers).causes.map(({ id, probability }) => [id, probability]);
        const same = (tried: Tried[], more: Record<string, string> = {}) =>
          ask({ ...answers, ...more }, tried).causes.map(({ id, probability }) => [id, probability]);
        expect(same([{ fix, outcome: 'could-not' }])).toEqual(before);
        expect(same([{ fix, outcome: 'waiting' }])).toEqual(before);
        if (answers[question.id] === undefined) expect(same([], { [question.id]: NOT_SURE })).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('believes less in a cause whose fix failed', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = chance(answers, 'battery-low');
        const after = chance(answers, 'battery-low', [{ fix: 'replace-batteries', outcome: 'not-fixed' }]);
        expect(after).toBeLessThanOrEqual(before + 1e-12);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the same blink can mean opposite things', () => {
  it('tells five red flashes after blue from five after power-up', () => {
    expect(top({ light: 'red-after-blue' })).toBe('battery-low');
    expect(top({ light: 'red-start-up', when: 'just-powered' })).toBe('setup-mode-normal');
  });

  it('reads a blinking red ring as pairing on a doorbell only', () => {
    const start = { light: 'red-flashing', when: 'just-powered' };
    expect(top({ ...start, model: 'video-doorbell' })).toBe('setup-mode-normal');
    expect(chance({ ...start, model: 'outdoor-4' }, 'setup-mode-normal')).toBeLessThan(
      chance({ ...start, model: 'video-doorbell' }, 'setup-mode-normal') / 2,
    );
  });

  it('knows that plugged-in cameras have no batteries to change', () => {
    const { plan, causes, contradictions } = ask({ model: 'mini', light: 'red-after-blue' });
    expect(plan.map(({ fix }) => fix)).not.toContain('replace-batteries');
    expect(causes.find(({ id }) => id === 'battery-low')!.probability).toBeLessThan(0.05);
    expect(contradictions?.map(({ id }) => id)).toContain('question.contradiction.no_batteries_in_model');
  });

  it('hears the Sync Module', () => {
    expect(top({ model: 'sync-module', light: 'module-offline' })).toBe('sync-module-offline');
    expect(top({ model: 'sync-module', light: 'module-red', when: 'setting-up' })).toBe(
      'wrong-password-or-ssid-changed',
    );
  });
});

describe('each cause can be found by the answers that tell it', () => {
  it.each([
    ['battery-low', { light: 'red-after-blue', 'app-message': 'low-battery', batteries: 'old-lithium' }],
    ['bad-batteries', { when: 'after-batteries', batteries: 'other-type', 'battery-app': 'low' }],
    ['wifi-weak', { distance: 'far', signal: 'weak', 'live-view': 'sometimes' }],
    ['channel-interference', { channel: 'high', pattern: 'on-off' }],
    ['band-5ghz-only', { band24: 'no', 'app-message': 'network-missing' }],
    [
      'band-steering',
      { 'wifi-names': 'one-name', when: 'setting-up', 'app-message': 'cannot-connect', 'router-kind': 'mesh' },
    ],
    ['mac-blocked', { blocking: 'new-blocked', when: 'setting-up' }],
    ['wrong-password-or-ssid-changed', { changed: 'name-or-password', light: 'red-flashing' }],
    ['ssid-special-chars', { 'special-chars': 'name', when: 'setting-up', 'app-message': 'wrong-password' }],
    ['security-wpa3', { security: 'wpa3', changed: 'new-router' }],
    ['internet-down', { internet: 'out', 'how-many': 'all' }],
    ['router-needs-restart', { light: 'red-flashing', when: 'by-itself', 'app-message': 'busy' }],
    ['vpn', { vpn: 'phone', light: 'none', 'app-message': 'cannot-connect' }],
    ['ap-isolation-or-guest', { network: 'login-page', when: 'setting-up' }],
    ['dhcp-or-ip', { 'router-list': 'no-address' }],
    ['firewall-or-dns', { filter: 'ad-blocker', 'app-message': 'name-not-found' }],
    ['server-outage', { service: 'outage-news', 'how-many': 'all', when: 'by-itself' }],
    ['firmware-stuck', { changed: 'power-cut', 'how-many': 'one', model: 'mini', light: 'blue-solid' }],
    ['hardware-fault', { condition: 'wet', 'live-view': 'fails', light: 'none' }],
    ['usb-power', { model: 'mini', 'usb-power': 'computer-port', light: 'none' }],
    ['sync-module-offline', { 'module-light': 'offline', 'how-many': 'all' }],
    ['other', { 'app-message': 'doorbell-power' }],
  ] as [string, Record<string, string>][])('%s', (cause, answers) => {
    expect(top(answers)).toBe(cause);
  });
});

describe('the verdict', () => {
  it('says normal only under five minutes, with Live View, or with a new clip', () => {
    const starting = { model: 'outdoor-4', light: 'red-start-up', when: 'just-powered' };
    expect(ask({ ...starting, 'how-long': 'under-five' }).verdict).toBe('normal');
    expect(ask(starting).verdict).not.toBe('normal');
    expect(ask(starting).next?.id).toBe('how-long');
    expect(ask({ light: 'red-once', 'live-view': 'opens' }).verdict).toBe('normal');
    expect(ask({ light: 'red-once', clips: 'arrive' }).verdict).toBe('normal');
    expect(ask({ light: 'red-once' }).verdict).not.toBe('normal');
  });

  it('never says normal without one of the three signs', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        if (ask(answers).verdict !== 'normal') return;
        const sign =
          answers['how-long'] === 'under-five' || answers['live-view'] === 'opens' || answers.clips === 'arrive';
        expect(sign).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('says when it is not the router', () => {
    expect(ask({ light: 'red-after-blue', model: 'outdoor-4' }).verdict).toBe('not-router');
    expect(ask({ blocking: 'new-blocked', when: 'setting-up' }).verdict).toBe('fix');
  });

  it('calls nothing known by its name for the machine only, and keeps the steps worth trying', () => {
    const { verdict, headline, plan } = ask({ when: 'by-itself' });
    expect(verdict).toBe('unknown');
    expect(headline.kind).toBe('open');
    expect(headline.wouldTell.length).toBeGreaterThan(0);
    expect(plan[0]!.fix).not.toBe('support');
    expect(plan.length).toBeGreaterThan(5);
  });

  it('leads to support where no step of ours helps, after what is cheap', () => {
    const { verdict, plan } = ask({ model: 'video-doorbell', 'app-message': 'doorbell-power', when: 'setting-up' });
    expect(verdict).toBe('unknown');
    expect(plan.at(-1)!.fix).toBe('support');
  });

  it('repairs nothing where all is well', () => {
    const { verdict, headline, plan } = ask({ light: 'none', 'live-view': 'opens', 'app-message': 'none' });
    expect(verdict).toBe('normal');
    expect(headline).toMatchObject({ kind: 'normal', wouldTell: [] });
    expect(plan.map(({ fix }) => fix)).toEqual(['explain-normal']);
  });

  it('names one cause, or the few that may be it, each with its step', () => {
    const one = ask({ model: 'outdoor-4', light: 'red-after-blue', 'app-message': 'low-battery' }).headline;
    expect(one).toMatchObject({ kind: 'one', causes: [{ id: 'battery-low', fix: 'replace-batteries' }] });
    const few = ask({ model: 'mini', light: 'red-solid', 'app-message': 'offline', 'how-many': 'all' }).headline;
    expect(few.kind).toBe('several');
    expect(few.causes.length).toBeGreaterThan(1);
    for (const { fix } of few.causes) expect(fix).not.toBeNull();
  });
});

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
          if (fixes.includes(fix) || !isApplicable(fix, answers.model) || (before && answers[before] === 'no-help'))
            continue;
          // Left out: what it could help is nearly ruled out, or helped by the steps before it.
          const pays = causes.reduce((sum, { id, probability }) => {
            const left = plan.reduce(
              (rest, step) => (step.fix === 'support' ? rest : rest * (1 - successChance(step.fix, id))),
              1,
            );
            return sum + probability * left * successChance(fix, id);
          }, 0);
          expect(pays, fix).toBeLessThan(0.0101);
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
});
