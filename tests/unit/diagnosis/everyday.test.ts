import { expect, test } from 'vitest';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { NOT_SURE } from '../../../utils/diagnosis/options.ts';
import { HOMES, ORDINARY, type Home } from './everyday.ts';

/** Answers the questions of the engine as this home would, until it has no more. */
function planFor({ says }: Home): string[] {
  const told = Object.fromEntries(
    says
      .split(' ')
      .filter(Boolean)
      .map((each) => each.split('=') as [string, string]),
  );
  // Who knows nothing does not know what most homes know either.
  const others = told.when ? ORDINARY : {};
  const answers = Object.fromEntries(Object.entries(told).filter(([id]) => id.startsWith('told-')));
  for (;;) {
    const { next, plan } = diagnose({ answers, tried: [] });
    if (!next) return plan.map(({ fix }) => fix);
    answers[next.id] = told[next.id] ?? others[next.id] ?? NOT_SURE;
  }
}

test.each(HOMES)('$name', (home) => {
  const plan = planFor(home);
  const three = plan.slice(0, 3);
  expect(home.first).toContain(plan[0]);
  for (const fix of home.three ?? []) expect(three).toContain(fix);
  for (const fix of home.never ?? []) expect(three).not.toContain(fix);
  if (home.oneOf) expect(home.oneOf.some((fix) => three.includes(fix))).toBe(true);
});

test('whoever is sure of nothing is asked eight questions, and three more after each step that failed', () => {
  const answers: Record<string, string> = {};
  const ask = (tried: { fix: 'restart-router'; outcome: 'not-fixed' }[]): void => {
    for (;;) {
      const { next } = diagnose({ answers, tried });
      if (!next) return;
      answers[next.id] = NOT_SURE;
    }
  };
  ask([]);
  expect(Object.keys(answers)).toHaveLength(8);
  ask([{ fix: 'restart-router', outcome: 'not-fixed' }]);
  expect(Object.keys(answers).filter((id) => !id.startsWith('tried-'))).toHaveLength(11);
});
