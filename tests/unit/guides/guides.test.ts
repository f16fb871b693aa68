import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { CAUSES, FIXES, type Fix } from '../../../utils/common/ids.ts';
import { isApplicable } from '../../../utils/guides/applicable.ts';
import { ARTICLE_ORDER, FIGURES, minutesFor, QUESTION_MINUTES, successChance } from '../../../utils/guides/figures.ts';
import { GUIDES, guideFor } from '../../../utils/guides/guides.ts';
import { MODEL_IDS } from '../../../utils/camera/models.ts';
import { text } from '../../../utils/common/text.ts';

const warningsOf = (fix: Fix, model: string) => guideFor(fix, { model }).warnings.map(({ id }) => id);
const stepsOf = (fix: Fix, model?: string) =>
  guideFor(fix, model ? { model } : {}).steps.map(({ id }) => id.split('.').at(-1));

describe('figures', () => {
  it('helps every cause by something, and by support for sure', () => {
    for (const cause of CAUSES) {
      expect(successChance('support', cause)).toBe(1);
      const helps = FIXES.some((fix) => fix !== 'support' && successChance(fix, cause) > 0);
      expect(helps, cause).toBe(cause !== 'other' && cause !== 'hardware-fault');
    }
    expect(minutesFor('explain-normal', 'setup-mode-normal')).toBe(1);
    expect(minutesFor('explain-normal', 'battery-low')).toBe(11);
    expect(QUESTION_MINUTES).toEqual({ answered: 0.25, notSure: 0.1 });
    expect(ARTICLE_ORDER[0]).toBe('replace-batteries');
    expect(ARTICLE_ORDER.at(-1)).toBe('support');
  });

  it('is the frozen table', () => {
    const file = path.join(import.meta.dirname, '../../../docs/knowledge/fixes.json');
    const { fixes, articleOrder } = JSON.parse(readFileSync(file, 'utf8')) as {
      fixes: Record<Fix, { minutes: number; minutesWhenWrong?: number; success: Record<string, number> }>;
      articleOrder: string[];
    };
    expect(articleOrder).toEqual(ARTICLE_ORDER);
    for (const fix of FIXES) {
      expect(FIGURES[fix].minutes, fix).toBe(fixes[fix].minutes);
      expect(FIGURES[fix].minutesWhenWrong, fix).toBe(fixes[fix].minutesWhenWrong);
      for (const cause of CAUSES) {
        expect(successChance(fix, cause)).toBe(fixes[fix].success[cause] ?? fixes[fix].success['*'] ?? 0);
      }
    }
  });

  it('leaves out what cannot be done', () => {
    for (const model of ['mini', 'mini-2', 'mini-2k', 'floodlight-wired', 'wired-doorbell']) {
      expect(isApplicable('replace-batteries', model), model).toBe(false);
    }
    expect(isApplicable('replace-usb-power', 'outdoor-4')).toBe(false);
    expect(isApplicable('replace-batteries', 'outdoor-4')).toBe(true);
    expect(isApplicable('replace-batteries', undefined)).toBe(true);
    for (const model of MODEL_IDS) expect(isApplicable('support', model)).toBe(true);
  });
});

describe('guides', () => {
  it('tells steps, need, sign of success and what is next for every fix', () => {
    for (const fix of FIXES) {
      const guide = GUIDES[fix];
      expect(guide.steps.length, fix).toBeGreaterThan(2);
      expect(guide.minutes).toBe(FIGURES[fix].minutes);
      for (const ref of [...guide.steps, ...guide.warnings, guide.need, guide.worked, guide.next]) {
        const words = resolveText(ref);
        expect(words, ref.id).toMatch(/[.)]$/);
        expect(words, ref.id).not.toMatch(/!|\bsimply\b|\bjust\b/i);
      }
      expect(resolveText(text(`fix.${fix}.name`))).not.toBe('');
    }
  });

  it('sends nobody to the breaker or into a fitting but for wired devices', () => {
    for (const model of ['floodlight-wired', 'wired-doorbell']) {
      expect(stepsOf('restart-camera', model)).toContain('breaker_off');
      expect(warningsOf('restart-camera', model)).toEqual(
        expect.arrayContaining(['warning.breaker_only_wired', 'warning.never_open_fitting']),
      );
    }
    expect(stepsOf('restart-camera', 'mini')).toEqual(['unplug', 'wait', 'back', 'watch']);
    expect(stepsOf('restart-camera', 'outdoor-4')).toEqual(['battery_out', 'wait', 'back', 'watch']);
  });

  it('changes the network where the device has it', () => {
    expect(stepsOf('change-network-in-app', 'outdoor-4')).toContain('module_settings');
    expect(stepsOf('change-network-in-app', 'outdoor-4')).not.toContain('camera_settings');
    expect(stepsOf('change-network-in-app', 'mini')).toContain('camera_settings');
    expect(stepsOf('change-network-in-app')).toEqual(expect.arrayContaining(['module_settings', 'camera_settings']));
  });

  it('warns of what is lost', () => {
    expect(warningsOf('re-add-camera', 'outdoor-4')).toContain('warning.delete_loses');
    expect(warningsOf('factory-reset', 'outdoor-4')).toContain('warning.reset_loses');
    expect(warningsOf('restart-router', 'outdoor-4')).toContain('warning.restart_not_reset');
  });

  it('gives the phone numbers as words with their source and date, and warns of frauds', () => {
    const phone = resolveText(text('guide.support.steps.phone'));
    expect(phone).toContain('781-332-5465');
    expect(phone).toMatch(/20\d\d-\d\d-\d\d/);
    expect(phone).not.toContain('tel:');
    expect(warningsOf('support', 'mini')).toEqual(['warning.numbers_scam']);
    // The way through the app comes before them.
    expect(stepsOf('support').indexOf('app_help')).toBeLessThan(stepsOf('support').indexOf('phone'));
  });
});
