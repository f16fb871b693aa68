import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_SURE, QUESTIONS } from '../../../utils/diagnosis/questions.ts';
import { CAUSES, FIXES } from '../../../utils/common/ids.ts';
import { successChance } from '../../../utils/guides/figures.ts';
import { VERDICTS, type Tried } from '../../../utils/diagnosis/types.ts';
import { ask, top, chance, someAnswers, anyAnswers, someTried } from './asking.ts';

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

  it("takes a VPN for the router's where it is said to be there", () => {
    const told = {
      model: 'mini',
      light: 'blue-then-red',
      when: 'setting-up',
      changed: 'new-filter',
      internet: 'fine',
      filter: 'none',
      blocking: 'off',
      security: 'wpa2',
      'password-test': 'works',
      'wifi-names': 'two-names',
    };
    expect([ask({ ...told, vpn: 'phone' }).verdict, top({ ...told, vpn: 'phone' })]).toEqual(['not-router', 'vpn']);
    expect([ask({ ...told, vpn: 'router' }).verdict, top({ ...told, vpn: 'router' })]).toEqual(['fix', 'vpn']);
  });

  it('names what the first step is for, whoever is sure of nothing', () => {
    const nothing = Object.fromEntries(QUESTIONS.map(({ id }) => [id, 'not-sure']));
    for (const model of ['not-sure', 'outdoor-4', 'mini', 'video-doorbell', 'sync-module']) {
      const { headline, plan } = ask({ ...nothing, model });
      expect(headline.causes.length, model).toBeGreaterThan(1);
      expect(plan[0]!.causes[0], model).toBe(headline.causes[0]!.id);
      for (const { because, fix } of headline.causes) expect([because.id, fix], model).not.toContain(null);
    }
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

  it('names first, of several, what the first step is for', () => {
    const people: Record<string, string>[] = [
      {
        model: 'mini',
        light: 'red-solid',
        when: 'after-change',
        changed: 'new-router',
        'router-kind': 'mesh',
        'how-many': 'all',
      },
      { model: 'mini', light: 'blue-then-red', when: 'setting-up', 'router-kind': 'mesh', 'wifi-names': 'one-name' },
      { model: 'outdoor-3', light: 'red-flashing', when: 'by-itself', changed: 'power-cut', 'how-many': 'all' },
      { model: 'xt2', light: 'red-flashing', when: 'by-itself', 'app-message': 'offline' },
      { model: 'video-doorbell', light: 'red-solid', when: 'setting-up', 'app-message': 'cannot-connect' },
      { model: 'outdoor-4', light: 'blue-then-red', when: 'setting-up', 'app-message': 'network-missing' },
    ];
    let reordered = 0;
    for (const answers of people) {
      const { headline, plan, causes } = ask(answers);
      const meant = headline.causes.map(({ id }) => successChance(plan[0]!.fix, id) > 0);
      expect(meant.toSorted((a, b) => Number(b) - Number(a))).toEqual(meant);
      const likeliest = causes.find(({ id }) => id !== 'other')!.id;
      if (headline.kind === 'one') expect(headline.causes[0]!.id).toBe(likeliest);
      else if (headline.causes[0]!.id !== likeliest) reordered += 1;
    }
    expect(reordered).toBeGreaterThan(0);
  });
});
