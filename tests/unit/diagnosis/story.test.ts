import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { optionsFor } from '../../../utils/diagnosis/fitting-options.ts';
import { HOUSEHOLDS } from '../../../utils/diagnosis/households.ts';
import type { QuestionId } from '../../../utils/diagnosis/options.ts';
import { NOT_SURE, QUESTIONS, questionById } from '../../../utils/diagnosis/questions.ts';
import {
  makesSense,
  afterStory,
  openStory,
  SHEET,
  sheetFor,
  STORY,
  storyQuestions,
  tapped,
  tapText,
} from '../../../utils/diagnosis/story.ts';
import { collectedCases, realCases } from '../../bench/cases.ts';
import { seeded, simulatedCases } from '../../bench/simulated.ts';

const chance = (answers: Record<string, string>, cause: string): number =>
  diagnose({ answers, tried: [] }).causes.find(({ id }) => id === cause)!.probability;

describe('the story', () => {
  it('asks only what makes sense for the camera and the moment', () => {
    expect(openStory({ model: 'outdoor-4' })).toEqual([...STORY]);
    expect(openStory({ model: 'mini' })).not.toContain('tried-batteries');
    expect(openStory({ model: 'mini', when: 'setting-up' })).not.toContain('live-view');
    expect(openStory({ 'live-view': 'opens' })).not.toContain('internet');
  });

  it('offers only answers that the device can give, and keeps the one that was given', () => {
    const ids = (question: string, answers: Record<string, string>) =>
      optionsFor(questionById(question)!, answers).map(({ id }) => id);
    expect(ids('app-message', { model: 'mini' })).not.toContain('low-battery');
    expect(ids('app-message', { model: 'mini' })).not.toContain('doorbell-power');
    expect(ids('app-message', { model: 'outdoor-4' })).toContain('low-battery');
    expect(ids('app-message', { model: 'video-doorbell' })).toContain('doorbell-power');
    expect(ids('app-message', { model: 'mini', 'app-message': 'low-battery' })).toContain('low-battery');
    expect(ids('when', { model: 'mini-2' })).not.toContain('after-batteries');
    for (const model of [undefined, NOT_SURE]) {
      for (const { id, options } of QUESTIONS) {
        expect(ids(id, model ? { model } : {})).toEqual(options.map((option) => option.id));
      }
    }
  });

  it('shows what was answered, so that it can be changed', () => {
    expect(storyQuestions({ model: 'mini', when: NOT_SURE })).toContain('when');
    expect(openStory({ model: 'mini', when: NOT_SURE })).not.toContain('when');
  });

  it('is over when its screen is left: nothing tried unless tapped, the rest not sure', () => {
    const answers = afterStory({ model: 'outdoor-4', when: 'by-itself', 'tried-router': 'no-help' });
    expect(answers).toMatchObject({
      when: 'by-itself',
      'tried-router': 'no-help',
      'tried-camera': 'not-tried',
      'how-many': NOT_SURE,
    });
    expect(openStory(answers)).toEqual([]);
  });
});

describe('the sheet "I already know…"', () => {
  it('holds only taps that the questions know, each with words', () => {
    for (const tap of SHEET.flatMap(({ taps }) => taps)) {
      const { question, option } = tap;
      const found = questionById(question)?.options.find(({ id }) => id === option);
      expect(found, `${question} ${option}`).toBeDefined();
      expect(resolveText(tapText(tap)).length).toBeGreaterThan(10);
    }
  });

  it('leaves out what this camera does not have', () => {
    const taps = sheetFor({ model: 'mini' }).flatMap((group) => group.taps.map(({ question }) => question));
    expect(taps).not.toContain('tried-batteries');
    expect(taps).toContain('usb-power');
  });

  it('speaks of cells and of adapters only where there are some: a doorbell has cells on its wires, too, or neither', () => {
    const about = (model: string, question: QuestionId): boolean => makesSense(question, { model });
    for (const question of ['tried-batteries', 'batteries', 'battery-app'] as const) {
      expect(about('video-doorbell', question)).toBe(true);
      expect(about('wired-doorbell', question)).toBe(false);
      expect(about('floodlight-wired', question)).toBe(false);
    }
    expect(about('mini', 'usb-power')).toBe(true);
    expect(about('sync-module', 'usb-power')).toBe(true);
    for (const model of ['wired-doorbell', 'floodlight-wired', 'video-doorbell'])
      expect(about(model, 'usb-power')).toBe(false);
    expect(
      sheetFor({ model: 'wired-doorbell' }).flatMap(({ taps }) => taps.map(({ question }) => question)),
    ).not.toContain('usb-power');
  });

  it('takes several taps, and takes a second one on the same back', () => {
    const once = tapped({ question: 'told-vpn', option: 'yes' }, {});
    const both = tapped({ question: 'told-far', option: 'yes' }, once);
    expect(both).toEqual({ 'told-vpn': 'yes', 'told-far': 'yes' });
    expect(tapped({ question: 'told-vpn', option: 'yes' }, both)).toEqual({ 'told-far': 'yes' });
    expect(tapped({ question: 'how-many', option: 'all' }, { 'how-many': 'one' })).toEqual({ 'how-many': 'all' });
  });

  it('counts a remark for more than the same answer when asked, until it is asked', () => {
    const remark = chance({ 'told-guest': 'yes' }, 'ap-isolation-or-guest');
    const answer = chance({ network: 'guest' }, 'ap-isolation-or-guest');
    expect(remark).toBeGreaterThan(answer);
    expect(answer).toBeGreaterThan(chance({}, 'ap-isolation-or-guest'));
    expect(chance({ 'told-guest': 'yes', network: 'home' }, 'ap-isolation-or-guest')).toBeCloseTo(
      chance({ network: 'home' }, 'ap-isolation-or-guest'),
      9,
    );
  });

  it('is not asked again what was remarked', () => {
    const answers: Record<string, string> = { model: 'mini', light: 'red-solid', 'told-vpn': 'yes', 'told-far': 'yes' };
    for (let { next } = diagnose({ answers, tried: [] }); next; { next } = diagnose({ answers, tried: [] })) {
      expect(['vpn', 'distance']).not.toContain(next.id);
      answers[next.id] = NOT_SURE;
    }
  });
});

describe('what shared causes are tied to', () => {
  const shared = [
    ['ssid-special-chars', { 'special-chars': 'name' }],
    ['security-wpa3', { security: 'wpa3' }],
    ['firewall-or-dns', { filter: 'ad-blocker' }],
    ['ap-isolation-or-guest', { network: 'guest' }],
    ['band-steering', { 'wifi-names': 'one-name' }],
    ['mac-blocked', { blocking: 'new-blocked' }],
  ] as [string, Record<string, string>][];

  it.each(shared)('%s: that the others work speaks against it', (cause, fact) => {
    expect(chance({ ...fact, 'how-many': 'one' }, cause)).toBeLessThan(chance(fact, cause));
  });

  it.each(shared)('%s: that it worked before with this speaks against it', (cause, fact) => {
    expect(chance({ ...fact, when: 'by-itself', changed: 'nothing' }, cause)).toBeLessThan(chance(fact, cause));
  });
});

describe('properties', () => {
  /** What an ordinary home may say of itself without anything being wrong with it. */
  const facts = Object.entries(HOUSEHOLDS).flatMap(([question, { shares }]) =>
    Object.keys(shares).map((option): [string, string] => [question, option]),
  );
  const home = ['wifi-names', 'special-chars', 'network', 'blocking', 'filter', 'security', 'channel', 'router-kind'];

  it('never make a common fact of the home the first step by itself', () => {
    const models = ['outdoor-4', 'mini', 'video-doorbell'];
    for (const [question, option] of facts.filter(([id]) => home.includes(id))) {
      // Fewer than one home in ten is a reason to look.
      if (HOUSEHOLDS[question as keyof typeof HOUSEHOLDS]!.shares[option]!.mid < 10) continue;
      for (const model of models) {
        const story = { model, light: 'red-flashing', when: 'by-itself', changed: 'nothing' };
        const without = diagnose({ answers: story, tried: [] }).plan[0]!.fix;
        expect(diagnose({ answers: { ...story, [question]: option }, tried: [] }).plan[0]!.fix, option).toBe(without);
        const alone = diagnose({ answers: { model, light: 'red-flashing', [question]: option }, tried: [] });
        expect(['plain-name-network', 'separate-bands', 'change-security']).not.toContain(alone.plan[0]!.fix);
      }
    }
  });

  it('hold that knowing more does not lower the chance of the true cause on average', () => {
    const random = seeded(4);
    for (const people of [simulatedCases(8, 21), [...realCases(), ...collectedCases(3), ...collectedCases(5)]]) {
      let less = 0;
      let more = 0;
      for (const { cause, answers } of people) {
        const part = Object.fromEntries(Object.entries(answers).filter(() => random() < 0.5));
        less += Math.log(chance(part, cause));
        more += Math.log(chance(answers, cause));
      }
      expect(more).toBeGreaterThan(less);
    }
  });

  it('do not depend on the order of the answers', () => {
    const some = fc.uniqueArray(
      fc
        .constantFrom(...QUESTIONS)
        .chain(({ id, options }) => fc.tuple(fc.constant(id), fc.constantFrom(...options.map((each) => each.id)))),
      { selector: ([id]) => id, maxLength: 10 },
    );
    fc.assert(
      fc.property(some, (pairs) => {
        const one = diagnose({ answers: Object.fromEntries(pairs), tried: [] });
        const other = diagnose({ answers: Object.fromEntries(pairs.toReversed()), tried: [] });
        expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});
