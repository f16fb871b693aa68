/**
 * Every fault that somebody met, as a page with the right answer, each with its opposite so that saying nothing does not
 * pass: what is read of it and what the person is told, by the real reader in a real browser.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { advise } from '../../utils/advice/advise.ts';
import { resolveText } from '../../tooling/texts.ts';
import { diagnose } from '../../utils/diagnosis/engine.ts';
import type { Reading, Setting } from '../../utils/reading/types.ts';
import { faults, TOLD, type Fault, type Place, type Said } from './fault.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

const list = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];
const plain = (value: string | readonly string[] | null | undefined): string | null =>
  value === null || value === undefined
    ? null
    : list(value)
        .map((one) => one.trim().toLowerCase().replace(/\s+/g, ' '))
        .toSorted()
        .join(' ');

/** The settings that lie at a selector: the same element, one inside the other, or radios of one group. */
async function settingsAt(selector: string | undefined, { settings }: Reading): Promise<Setting[]> {
  if (selector === undefined) return settings;
  const near = await lab.tab.evaluate(
    (mine, theirs) => {
      const want = document.querySelector(mine);
      if (!want) return null;
      const wraps = (a: Element, b: Element): boolean => a.contains(b) && !a.matches('html,body,form,main,frameset');
      return theirs.map((each) => {
        const found = document.querySelector(each);
        if (!found) return false;
        const radios =
          found instanceof HTMLInputElement &&
          want instanceof HTMLInputElement &&
          found.type === 'radio' &&
          want.type === 'radio' &&
          found.name === want.name;
        return found === want || wraps(found, want) || wraps(want, found) || radios;
      });
    },
    selector,
    settings.map((setting) => setting.selector),
  );
  if (!near) throw new Error(`the page has no ${selector}`);
  return settings.filter((_, index) => near[index]);
}

const isOf = (setting: Setting, { kind, band, value }: Place): boolean =>
  (kind === undefined || list(kind).includes(setting.kind)) &&
  (band === undefined || setting.band === band) &&
  (value === undefined || plain(setting.value) === plain(value));

async function misread(fault: Fault, reading: Reading): Promise<string[]> {
  const wrong: string[] = [];
  const show = ({ kind, band, value }: Setting): string => `${kind} ${band} ${JSON.stringify(value)}`;
  for (const want of fault.settings ?? []) {
    const there = await settingsAt(want.selector, reading);
    if (!there.some((setting) => isOf(setting, want)))
      wrong.push(`want ${JSON.stringify(want)}, got ${there.map(show).join(' + ') || 'nothing'}`);
  }
  for (const not of fault.notSettings ?? []) {
    const there = (await settingsAt(not.selector, reading)).filter((setting) => isOf(setting, not));
    if (there.length > 0) wrong.push(`claims ${there.map(show).join(' + ')} at ${not.selector ?? 'all'}`);
  }
  return wrong;
}

async function mistold(fault: Fault, reading: Reading): Promise<string[]> {
  const given = fault.answers ?? 'none';
  const { answers, devices } = typeof given === 'string' ? { answers: TOLD[given], devices: [] } : given;
  const asked = Object.keys(answers).length > 0;
  const diagnosis = asked ? diagnose({ answers, tried: [], reading, devices }) : null;
  const told = advise({ reading, diagnosis, answers, devices }).map(({ setting, severity, from, to, why }) => ({
    setting: setting === null ? undefined : reading.settings[setting],
    severity,
    from: resolveText(from),
    to: to === null ? '' : resolveText(to),
    why: resolveText(why),
  }));
  const says = async (one: (typeof told)[number], want: Said): Promise<boolean> => {
    if (want.any) return true;
    const placed = want.selector === undefined && want.kind === undefined;
    const there = placed ? [] : await settingsAt(want.selector, reading);
    return (
      (placed ||
        (one.setting !== undefined && there.includes(one.setting) && isOf(one.setting, { kind: want.kind }))) &&
      (want.severity === undefined || want.severity === one.severity) &&
      (['from', 'to', 'why'] as const).every(
        (part) => want[part] === undefined || new RegExp(want[part], 'i').test(one[part]),
      )
    );
  };
  const wrong: string[] = [];
  for (const want of fault.suggest ?? []) {
    const fits = await Promise.all(told.map((one) => says(one, want)));
    if (!fits.includes(true)) wrong.push(`not told: ${JSON.stringify(want)} in ${JSON.stringify(told)}`);
  }
  for (const not of fault.suggestNot ?? []) {
    for (const one of told) {
      // "This is fine" asks nobody to change anything.
      if (one.severity === 'fine' && !not.any && not.severity === undefined) continue;
      if (await says(one, not)) wrong.push(`told: ${JSON.stringify(one)}`);
    }
  }
  return wrong;
}

describe.each(faults())('$kind: $name', (fault) => {
  beforeAll(() => lab.open(fault));

  it.each([true, false])('is read and told rightly, with packs: %s', async (packs) => {
    const reading = await lab.readOpen({ packs });
    const wrong = [...(await misread(fault, reading)), ...(await mistold(fault, reading))];
    if (fault.router !== undefined && reading.router.detected !== fault.router)
      wrong.push(`router ${reading.router.detected}: ${reading.router.reasons.join('; ')}`);
    if (fault.familyNot !== undefined && reading.router.family === fault.familyNot) wrong.push(fault.familyNot);
    for (const kind of list(fault.extrasNot))
      if (reading.extras.some((extra) => extra.kind === kind)) wrong.push(`extra ${kind}`);
    expect(wrong).toEqual([]);
  });
});

it('each fault has an expectation that can fail', () => {
  const idle = faults().filter(
    ({ router, settings, notSettings, suggest, suggestNot, familyNot, extrasNot }) =>
      router === undefined &&
      familyNot === undefined &&
      [settings, notSettings, suggest, suggestNot].every((part) => (part ?? []).length === 0) &&
      list(extrasNot).length === 0,
  );
  expect(idle.map(({ name }) => name)).toEqual([]);
});
