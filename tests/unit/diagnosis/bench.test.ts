import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../utils/common/ids.ts';
import { calibrationOf } from '../../bench/calibration.ts';
import { answersOf, collectedCases, realCases, type BenchCase } from '../../bench/cases.ts';
import { caseRows, leaveOneOut } from '../../bench/leave-one-out.ts';
import {
  articleMinutes,
  bestFixedOrder,
  follow,
  fullDiagnosis,
  isRight,
  listMinutes,
  macroMean,
  oracleMinutes,
} from '../../bench/measure.ts';
import { inHousehold } from '../../bench/household.ts';
import { measureIn } from '../../bench/plan.ts';
import { simulatedCases } from '../../bench/simulated.ts';
import { COUNT_ROWS, DEVICE_ROWS, LED_ROWS, OTHER_ROWS, WHEN_ROWS } from '../../bench/observations.ts';
import { questionById } from '../../../utils/diagnosis/questions.ts';

const person = (cause: Cause, answers: Record<string, string> = {}, alsoOk: Cause[] = []): BenchCase => ({
  id: 'x',
  cause,
  alsoOk,
  answers,
  family: 'blink',
  red: true,
});

describe('how plans are measured', () => {
  it('counts the oracle by hand', () => {
    // New batteries 12 min, work in 95 %; else support 45 min.
    expect(oracleMinutes(person('battery-low'))).toBeCloseTo(12 + 0.05 * 45, 9);
    // Restart the router 8 min (0.95), then support.
    expect(oracleMinutes(person('router-needs-restart'))).toBeCloseTo(8 + 0.05 * 45, 9);
    expect(oracleMinutes(person('setup-mode-normal'))).toBe(1);
    expect(oracleMinutes(person('other'))).toBe(45);
  });

  it('counts the article by hand, steps that cannot apply at no cost', () => {
    expect(articleMinutes(person('battery-low'))).toBeCloseTo(
      12 + 0.05 * (20 + 10 + 6 + 8 + 10 + 15 + 3 + 15 + 6 + 11 + 25 + 45),
      9,
    );
    const all = 12 + 20 + 10 + 6 + 8 + 10 + 15 + 3 + 15 + 6 + 11 + 25 + 45;
    expect(articleMinutes(person('other'))).toBe(all);
    expect(articleMinutes(person('other', { model: 'mini' }))).toBe(all - 12);
  });

  it('gives a repeated fix no chance and takes minutes as long as somebody gets there', () => {
    expect(listMinutes(['vpn-off', 'support'], person('vpn'))).toBeCloseTo(3 + 0.05 * 45, 9);
    expect(listMinutes(['explain-normal', 'support'], person('vpn'))).toBe(11 + 45);
  });

  it('is never better than the oracle and ends', () => {
    for (const someone of simulatedCases(1, 5)) {
      const { minutes, first } = follow(someone);
      expect(minutes).toBeGreaterThanOrEqual(oracleMinutes(someone) - 1e-9);
      expect(first.answered).toBeLessThan(20);
    }
  });

  it('finds a fixed order no worse than the article', () => {
    const people = simulatedCases(1, 3);
    const best = bestFixedOrder(people);
    expect(best.at(-1)).toBe('support');
    expect(macroMean(people, (each) => listMinutes(best, each))).toBeLessThanOrEqual(macroMean(people, articleMinutes));
  });

  it('means causes, not cases', () => {
    const people = [person('vpn'), person('vpn'), person('vpn'), person('other')];
    expect(macroMean(people, ({ cause }) => (cause === 'vpn' ? 0 : 10))).toBe(5);
  });

  it('counts as right what the case lets count', () => {
    const causes = [{ id: 'vpn' as const, probability: 1, because: [] }];
    expect(isRight({ causes, verdict: 'fix' }, person('vpn'), 1, false)).toBe(true);
    expect(isRight({ causes, verdict: 'fix' }, person('usb-power', {}, ['vpn']), 1, false)).toBe(false);
    expect(isRight({ causes, verdict: 'fix' }, person('usb-power', {}, ['vpn']), 1, true)).toBe(true);
    expect(isRight({ causes, verdict: 'unknown' }, person('other'), 1, false)).toBe(true);
  });

  it('draws the same people from the same seed, as many of each cause', () => {
    expect(simulatedCases(2, 9)).toEqual(simulatedCases(2, 9));
    expect(simulatedCases(2, 9)).not.toEqual(simulatedCases(2, 10));
    expect(simulatedCases(2)).toHaveLength(48);
  });
});

describe('what a case says', () => {
  it('becomes answers by words, not by case', () => {
    const source = ['', '-device', '-network']
      .map((part) => readFileSync(path.join(import.meta.dirname, `../../bench/observations${part}.ts`), 'utf8'))
      .join();
    expect(source).not.toMatch(/\b[CDE]\d{2,3}\b/);
    for (const { id } of [...([1, 2, 3, 4, 5, 6, 7] as const).flatMap(collectedCases), ...realCases()])
      expect(source).not.toContain(id);
  });

  it('names only questions and options that exist', () => {
    const rows = [...DEVICE_ROWS, ...COUNT_ROWS, ...LED_ROWS, ...WHEN_ROWS, ...OTHER_ROWS];
    expect(rows.length).toBeGreaterThan(150);
    for (const answer of rows.flatMap((row) => row.filter((part) => typeof part === 'string'))) {
      const [question, option] = answer.split(':');
      expect(
        questionById(question!)?.options.map(({ id }) => id),
        answer,
      ).toContain(option);
    }
  });

  const read = (
    led: string,
    when = '',
    other: Record<string, unknown> = {},
    device = 'Blink Outdoor',
    family = 'blink',
  ) => answersOf({ device, family, observations: { led, when, other } });

  it('reads lights', () => {
    expect(read('flashing red').light).toBe('red-flashing');
    expect(read('5 red flashes after the blue light').light).toBe('red-after-blue');
    expect(read('5 long red then short').light).toBe('red-start-up');
    expect(read('steady red').light).toBe('red-solid');
    expect(read('steady red', '', {}, 'Blink Sync Module 2').light).toBe('module-red');
    expect(read('unknown').light).toBeUndefined();
  });

  it('reads what else is told, whatever it is called', () => {
    expect(read('', 'setup', { password_contains_symbols: true })['special-chars']).toBe('password');
    expect(read('', '', { rssi: -81 }).signal).toBe('weak');
    expect(read('', '', { adguard_home: true }).filter).toBe('ad-blocker');
    expect(read('', '', { channel: 13 }).channel).toBe('high');
    expect(read('', '', { ip: '169.254.10.2' })['router-list']).toBe('no-address');
    expect(read('', '', { vpn: false }).vpn).toBe('off');
    expect(read('', '', { other_devices_fail: true }).internet).toBe('out');
    expect(read('', '', { sync_module_led: 'solid blue, blinking green' })['module-light']).toBe('offline');
    expect(read('', 'after-working', {}, 'Wyze Cam', 'camera').model).toBe('other-plugged');
    expect(read('', 'after-working', {}, 'All devices', 'network').model).toBeUndefined();
    expect(read('', '', { battery_drains_fast: true }).condition).toBeUndefined();
    expect(read('', '', { not_in_client_list: true })['router-list']).toBe('missing');
    expect(read('', '', { signal: '30 %' }).signal).toBe('weak');
    expect(read('', '', { rssi_percent: 90 }).signal).toBe('strong');
    expect(read('', '', { firewall_off: true }).filter).toBe('none');
    expect(read('', '', { phone_hotspot_works: true }).network).toBeUndefined();
    expect(read('', '', { filtered_dns: true }).filter).toBe('ad-blocker');
    expect(read('', '', { ip_address: 'duplicate' })['router-list']).toBe('no-address');
    expect(read('', '', { app_message: 'the Wi-Fi signal is weak' }).signal).toBe('weak');
    expect(read('', '', { bands_merged: true })['wifi-names']).toBe('one-name');
    expect(read('', '', { router_auto_update: true }).changed).toBe('router-update');
    expect(read('', '', { app_updated: true }).changed).toBe('update');
  });

  it('tells another Wi-Fi from the one at home', () => {
    expect(read('', '', { phone_hotspot_works: true })['other-network']).toBe('works');
    expect(read('', '', { works_at_office: true })['other-network']).toBe('works');
    expect(read('', '', { open_network_works: true })['other-network']).toBe('only-open');
    expect(read('', '', { joins_without_encryption: true })['other-network']).toBe('only-open');
    expect(read('', '', { other_network_works: false })['other-network']).toBe('fails');
    expect(read('', '', { wifi_works: true })['other-network']).toBeUndefined();
    expect(read('', '', { other_cameras_work: true })['other-network']).toBeUndefined();
  });

  it('takes a guess of the app for no finding, and a trial for no habit', () => {
    const guess = read('', 'setup', { app_message: 'cannot connect, check the password' });
    expect(guess['app-message']).toBe('cannot-connect');
    expect(read('', '', { error: 'cannot join the network' })['app-message']).toBe('cannot-connect');
    expect(read('', '', { error: 'cannot see the network' })['app-message']).toBe('network-missing');
    expect(read('', '', { other_charger_tried: true })['usb-power']).toBe('original');
    expect(read('', '', { charger: 'that of a phone' })['usb-power']).toBe('other-charger');
  });

  it('tells a restart that began the trouble from one that was tried against it', () => {
    expect(read('', '', { router_restarted_before: true })).toMatchObject({ changed: 'power-cut' });
    expect(read('', '', { router_restarted_before: true })['tried-router']).toBeUndefined();
    expect(read('', '', { restarted_router: true })['tried-router']).toBe('no-help');
    const helps = read('', '', { router_restart_helps: 'for some days' });
    expect(helps).toEqual({ model: 'outdoor-3', 'tried-router': 'helped-a-while' });
  });
});

describe('calibration', () => {
  const causes = (id: Cause, probability: number) => [{ id, probability, because: [] }];

  it('is the distance of what is said from what is so, tenth by tenth', () => {
    expect(calibrationOf([], () => [])).toBeNull();
    const people = [person('vpn'), person('vpn'), person('vpn'), person('other')];
    const same = calibrationOf(people, () => causes('vpn', 0.75))!;
    expect(same).toMatchObject({ n: 4, said: 0.75, hit: 0.75 });
    expect(same.error).toBeCloseTo(0, 9);
    // Too sure of a wrong one and too unsure of a right one do not make up for each other.
    const both = calibrationOf(people.slice(2), ({ cause }) => causes('vpn', cause === 'vpn' ? 0.2 : 0.8))!;
    expect(both.error).toBeCloseTo(0.8, 9);
  });

  it('holds over people drawn from all causes', () => {
    const { error } = calibrationOf(simulatedCases(20, 11), ({ answers }) => fullDiagnosis(answers).causes)!;
    expect(error).toBeLessThan(0.08);
  });
});

describe('leave one out', () => {
  it('finds the rows that rest on cases', () => {
    const rows = caseRows();
    const names = rows.map(({ question, key }) => `${question} ${key}`);
    expect(names).toContain('changed firmware-stuck');
    expect(names).toContain('appMessage wifi-weak@never-joined');
    expect(rows.length).toBeGreaterThan(25);
    for (const { tables } of rows) expect(tables.length).toBeGreaterThan(0);
  });

  it('learns without the case that is measured, and leaves the tables as they were', () => {
    const answers = { 'usb-power': 'flickers', when: 'by-itself', changed: 'update' };
    const one = person('firmware-stuck', answers);
    const measure = ({ answers: said }: BenchCase) => fullDiagnosis(said);
    const before = fullDiagnosis(answers);
    const alone = leaveOneOut([one], measure).get(one)!;
    const others = Array.from({ length: 4 }, () => person('firmware-stuck', answers));
    const helped = leaveOneOut([one, ...others], measure).get(one)!;
    const chance = (of: typeof alone): number => of.causes.find(({ id }) => id === 'firmware-stuck')!.probability;
    expect(chance(helped)).toBeGreaterThan(chance(alone));
    expect(chance(before)).toBeGreaterThan(chance(alone));
    expect(fullDiagnosis(answers)).toEqual(before);
  });
});

describe('an ordinary home', () => {
  it('fills what a case does not say, the same each time, and leaves what it says', () => {
    const someone = person('router-needs-restart', { internet: 'slow', model: 'mini' });
    const home = inHousehold(someone, 'mid', 3);
    expect(home.answers).toMatchObject({ internet: 'slow', model: 'mini' });
    expect(home.answers['wifi-names']).toBeDefined();
    expect(inHousehold(someone, 'mid', 3)).toEqual(home);
    // Implied by the cause, or no battery to change: not drawn.
    expect(home.answers['tried-router']).toBeUndefined();
    expect(home.answers['tried-batteries']).toBeUndefined();
  });

  it('has about as many of each kind as it is said to', () => {
    const homes = Array.from({ length: 400 }, (_, draw) => inHousehold(person('other'), 'mid', draw).answers);
    const share = (question: string, option: string): number =>
      homes.filter((answers) => answers[question] === option).length / homes.length;
    expect(share('wifi-names', 'one-name')).toBeCloseTo(0.6 * 0.925, 1);
    expect(share('security', 'not-sure')).toBeCloseTo(0.6, 1);
    expect(share('internet', 'fine')).toBeCloseTo(0.92 * 0.925, 1);
  });
});

describe('the targets', () => {
  const shares = (mode: 'told' | 'mid', people: readonly BenchCase[], draws = 1) =>
    people.map((each) => measureIn(mode, each, draws));
  const part = (
    all: ReturnType<typeof shares>,
    of: 'lenient1' | 'lenient3' | 'inThree' | 'blamed' | 'support',
    by: 'n' | 'solvable' | 'ordinary' = 'n',
  ) => all.reduce((sum, each) => sum + each[of], 0) / all.reduce((sum, each) => sum + each[by], 0);
  const people = [...realCases(), ...([1, 2, 3, 4, 5, 6, 7] as const).flatMap(collectedCases)];

  it('holds over the accounts, with all they say', () => {
    const all = shares('told', people);
    expect(part(all, 'lenient1')).toBeGreaterThan(0.75);
    expect(part(all, 'lenient3')).toBeGreaterThan(0.85);
  });

  it('holds over ordinary homes', () => {
    // Every second account and one draw: enough to notice that something broke.
    const all = shares(
      'mid',
      people.filter((_, at) => at % 2 === 0),
    );
    expect(part(all, 'lenient1')).toBeGreaterThan(0.55);
    expect(part(all, 'lenient3')).toBeGreaterThan(0.72);
    expect(part(all, 'inThree', 'solvable')).toBeGreaterThan(0.74);
    expect(part(all, 'blamed', 'ordinary')).toBeLessThan(0.03);
    expect(part(all, 'support')).toBeLessThan(0.02);
  }, 60_000);

  it('beats the article over people drawn from all causes', () => {
    const drawn = simulatedCases(4);
    const plan = macroMean(drawn, (each) => follow(each).minutes);
    expect(macroMean(drawn, articleMinutes) / plan).toBeGreaterThan(2);
  }, 60_000);
});
