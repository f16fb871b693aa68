import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { CAUSES, FIXES, type Fix } from '../../../utils/common/ids.ts';
import { isApplicable } from '../../../utils/guides/applicable.ts';
import { ARTICLE_ORDER, FIGURES, minutesFor, QUESTION_MINUTES, successChance } from '../../../utils/guides/figures.ts';
import { ROUTER_FIXES } from '../../../utils/guides/access.ts';
import { fixTitle, guideFor } from '../../../utils/guides/guides.ts';
import { modelById, MODEL_IDS } from '../../../utils/camera/models.ts';
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
    expect(isApplicable('restart-sync-module', 'mini')).toBe(false);
    expect(isApplicable('restart-sync-module', 'sync-module')).toBe(true);
    expect(isApplicable('restart-sync-module', 'outdoor-4')).toBe(true);
    expect(isApplicable('replace-batteries', 'outdoor-4')).toBe(true);
    expect(isApplicable('replace-batteries', undefined)).toBe(true);
    for (const model of MODEL_IDS) expect(isApplicable('support', model)).toBe(true);
  });
});

/** Every text of a guide as it is read at one device. */
const said = (fix: Fix, answers: Record<string, string>): string[] => {
  const guide = guideFor(fix, answers);
  const device = resolveText(guide.device);
  const { steps, warnings, need, worked, next } = guide;
  return [...steps, ...warnings, need, ...worked, next].flatMap((ref) =>
    ref ? [resolveText({ id: ref.id, values: { device } })] : [],
  );
};
const SITUATIONS: Record<string, string>[] = [
  {},
  ...[...MODEL_IDS, 'not-sure'].flatMap((model): Record<string, string>[] => [
    { model },
    { model, 'module-light': 'no-module' },
    { model, 'module-light': 'online' },
  ]),
];
const EVERY = FIXES.flatMap((fix) =>
  SITUATIONS.filter(({ model }) => isApplicable(fix, model)).map((answers) => [fix, answers] as const),
);

describe('guides', () => {
  it('tell steps, need and sign of success for every fix and every device', () => {
    for (const [fix, answers] of EVERY) {
      const guide = guideFor(fix, answers);
      expect(guide.steps.length, `${fix} ${answers.model}`).toBeGreaterThan(2);
      expect(guide.worked.length).toBeGreaterThan(0);
      expect(guide.minutes).toBe(FIGURES[fix].minutes);
      for (const words of said(fix, answers)) {
        expect(words, `${fix} ${answers.model}`).toMatch(/[.)?]$/);
        expect(words).not.toMatch(/!|\bsimply\b|\bjust\b|[{}]/i);
      }
      expect(resolveText(fixTitle(fix, answers))).not.toBe('');
    }
  });

  it('point at nothing that is not there: no "without one", no "below", no step that opens with "it" or "both"', () => {
    for (const [fix, answers] of EVERY) {
      const { steps } = guideFor(fix, answers);
      for (const words of said(fix, answers)) {
        expect(words, `${fix} ${answers.model}`).not.toMatch(/^without one\b|\bbelow\b(?! 2XX)/i);
      }
      const first = resolveText({ id: steps[0]!.id, values: { device: 'camera' } });
      expect(first, fix).not.toMatch(/^(it|both|otherwise|or|then|also)\b/i);
    }
  });

  it('begin with the VPN where it was said to be', () => {
    const first = (vpn: string) => guideFor('vpn-off', { model: 'mini', vpn }).steps[0]!.id;
    expect(first('router')).toContain('.in_router');
    for (const other of ['phone', 'not-sure', 'off']) expect(first(other)).toContain('.phone');
    expect(said('vpn-off', { model: 'mini', vpn: 'router' }).join(' ')).not.toMatch(/phone/i);
  });

  it('send nobody in a dormitory to a home network', () => {
    const answers = { model: 'mini', network: 'login-page' };
    expect(guideFor('leave-guest', answers).steps[0]!.id).toContain('.login_page');
    expect(guideFor('leave-guest', answers).steps.length).toBe(3);
    expect([...said('leave-guest', answers), resolveText(fixTitle('leave-guest', answers))].join(' ')).not.toMatch(
      /\bhome\b/i,
    );
    expect(resolveText(fixTitle('leave-guest', { model: 'mini', network: 'guest' }))).toMatch(/home/);
  });

  it('speak to the device at hand and to no other', () => {
    for (const [fix, answers] of EVERY) {
      const model = modelById(answers.model);
      if (!model) continue;
      const all = said(fix, answers).join(' ');
      const where = `${fix}, ${answers.model}: ${all}`;
      if (model.family === 'module') {
        // Its cameras may be spoken of as what hangs on it, and the two steps that are about a camera say so.
        if (fix !== 'replace-batteries' && fix !== 'restart-camera') {
          expect(all.replaceAll(/(its|all|between the router and its|of its) cameras/gi, ''), where).not.toMatch(
            /\b(the|your|this) camera\b|doorbell/i,
          );
        }
      } else if (model.family === 'doorbell') {
        expect(all, where).not.toMatch(/\b(the|your|this) camera\b/i);
      } else {
        expect(all, where).not.toMatch(/doorbell/i);
      }
      if (model.power !== 'battery' && model.family !== 'module') {
        expect(all.replace(/Some battery cameras have none/, ''), where).not.toMatch(/batter(y|ies)/i);
      }
      if (model.power === 'battery') expect(all, where).not.toMatch(/unplug the camera|\badapter and cable\b/i);
      if (answers['module-light'] === 'no-module' && model.needsSyncModule !== 'yes' && model.family !== 'module') {
        expect(
          all.replace(/without a Sync Module|and a Sync Module out of it|in a Sync Module that takes one/g, ''),
          where,
        ).not.toMatch(/settings of the Sync Module/);
      }
    }
  });

  it('promise Live View at will only where the device has it', () => {
    const looks = (answers: Record<string, string>) => said('restart-router', answers).join(' ');
    for (const model of ['video-doorbell', 'video-doorbell-2025', 'wired-doorbell']) {
      expect(looks({ model })).toMatch(/press the button/);
      expect(looks({ model })).not.toMatch(/Live View opens\b/);
      expect(looks({ model, 'module-light': 'online' })).toMatch(/Live View opens/);
    }
    expect(looks({ model: 'mini' })).toMatch(/Live View opens/);
    expect(looks({ model: 'sync-module' })).toMatch(/Blue and green/);
    // Its lights are described for the first two modules only.
    expect(looks({ model: 'sync-module-xr' })).not.toMatch(/blue|green/i);
    expect(looks({ model: 'sync-module-xr' })).toMatch(/one of its cameras/);
  });

  it('send nobody to the breaker or into a fitting but for wired devices', () => {
    for (const model of ['floodlight-wired', 'wired-doorbell']) {
      expect(stepsOf('restart-camera', model)).toContain('breaker_off');
      expect(warningsOf('restart-camera', model)).toEqual(
        expect.arrayContaining(['warning.breaker_only_wired', 'warning.never_open_fitting']),
      );
    }
    expect(stepsOf('restart-camera', 'mini')).toEqual(['unplug', 'wait', 'back', 'watch', 'look']);
    expect(stepsOf('restart-camera', 'outdoor-4')).toEqual(['battery_out', 'wait', 'back_battery', 'watch', 'look']);
    expect(said('restart-camera', { model: 'outdoor-4' }).join(' ')).not.toMatch(/breaker/);
    // Off its wall it has two live contacts: said wherever it is opened.
    for (const fix of ['replace-batteries', 'restart-camera'] as const) {
      expect(warningsOf(fix, 'video-doorbell')).toContain('warning.wired_contacts');
    }
  });

  it('open each device the way Blink says, and say so where that is not known', () => {
    expect(stepsOf('replace-batteries', 'outdoor-4')).toEqual(
      expect.arrayContaining(['open_screw', 'close_screw', 'pack']),
    );
    expect(stepsOf('replace-batteries', 'video-doorbell')).toEqual(
      expect.arrayContaining(['power_off', 'open_key', 'close_key', 'power_on']),
    );
    expect(said('replace-batteries', { model: 'outdoor-3' }).join(' ')).toMatch(/as its leaflet shows/);
    for (const model of MODEL_IDS) {
      expect(said('replace-batteries', { model }).join(' '), model).not.toMatch(/\bclicks?\b/);
    }
  });

  it('change the network where the device has it', () => {
    expect(stepsOf('change-network-in-app', 'outdoor-4')).toContain('module_settings');
    expect(stepsOf('change-network-in-app', 'mini')).toContain('own_settings');
    expect(stepsOf('change-network-in-app', 'sync-module')).toContain('own_settings_module');
    expect(stepsOf('change-network-in-app')).toContain('either_settings');
    // A doorbell may live with or without a module: never without a step that says where.
    const settings = (answers: Record<string, string>) =>
      guideFor('change-network-in-app', answers).steps.filter(({ id }) => id.includes('settings')).length;
    for (const answers of SITUATIONS) expect(settings(answers), JSON.stringify(answers)).toBe(1);
  });

  it('bring what is fixed to the wall nowhere', () => {
    for (const model of ['video-doorbell', 'wired-doorbell', 'floodlight-wired']) {
      expect(stepsOf('improve-signal', model)).not.toContain('measure');
      expect(stepsOf('improve-signal', model)).not.toContain('move_camera');
    }
  });

  it('keep the order Blink gives for the Wired Doorbell 2K+', () => {
    const steps = stepsOf('plain-name-network', 'wired-doorbell');
    expect(steps.filter((id) => /^(join|update|delete)/.test(id!))).toEqual(['join_either', 'update', 'delete_again']);
    expect(stepsOf('plain-name-network', 'mini')).not.toContain('update');
  });

  it('give no figure that no source gives', () => {
    for (const [fix, answers] of EVERY) {
      const all = said(fix, answers).join(' ');
      expect(all).not.toMatch(/(?<!\.)\b5 V\b|\b1 A\b|fifteen|ten seconds/);
      expect(all).not.toMatch(/cannot be switched off|cannot use a fixed address|hotspots? do(es)? not work/);
    }
    expect(said('allow-hosts', {}).join(' ')).toMatch(/blink\.com.*may be more/);
  });

  it('warn of what is lost, and say what is not known of it', () => {
    expect(said('re-add-camera', { model: 'outdoor-4' }).join(' ')).toMatch(/cannot be brought back.*no word/);
    expect(warningsOf('re-add-camera', 'sync-module')).toEqual(
      expect.arrayContaining(['warning.delete_loses_module', 'warning.stick_out']),
    );
    expect(warningsOf('factory-reset', 'sync-module-xr')).toContain('warning.card_out');
    expect(warningsOf('factory-reset', 'sync-module-core').join()).not.toMatch(/stick|card/);
    expect(warningsOf('factory-reset', 'outdoor-4')).toContain('warning.reset_loses');
    expect(warningsOf('restart-router', 'outdoor-4')).toContain('warning.restart_not_reset');
  });

  it('give the phone numbers as words with their source and date, and warn of frauds', () => {
    const phone = resolveText(text('guide.support.steps.phone'));
    expect(phone).toContain('781-332-5465');
    expect(phone).toMatch(/\b\d{1,2} November 20\d\d\b/);
    expect(phone).not.toContain('tel:');
    expect(warningsOf('support', 'mini')).toEqual(['warning.numbers_scam']);
    // The way through the app comes before them.
    expect(stepsOf('support').indexOf('app_help')).toBeLessThan(stepsOf('support').indexOf('phone'));
  });
});

describe('a router fix without the router page', () => {
  it.each(['app', 'provider', 'landlord'] as const)('says nothing of that page: %s', (access) => {
    for (const fix of ROUTER_FIXES) {
      const { steps, warnings, need, worked, next } = guideFor(fix, { model: 'mini' }, access);
      expect([warnings, need, next]).toEqual([[], null, null]);
      expect(worked).toHaveLength(1);
      const all = [...steps, ...worked].map(({ id }) => resolveText({ id, values: { device: 'camera' } })).join(' ');
      expect(all).not.toMatch(/router page|page is loaded|reload/i);
    }
  });

  it.each(['locked', 'two'] as const)('leads back to it: %s', (access) => {
    const { need, warnings } = guideFor('unblock-mac', { model: 'mini' }, access);
    expect(need?.id).toBe('guide.unblock_mac.need');
    expect(warnings).not.toEqual([]);
  });
});
