import { describe, expect, it } from 'vitest';
import { advise } from '../../../utils/advice/advise.ts';
import { RULES } from '../../../utils/advice/rules/index.ts';
import { CAUSES } from '../../../utils/common/ids.ts';
import { ROWS } from './table/index.ts';

const named = ROWS.map((row) => [`${row.cause}: ${row.row}`, row] as const);

describe('the table of causes and settings', () => {
  it('has a row for every cause and for every rule, and rules for every row', () => {
    const inTable = new Set(ROWS.flatMap(({ rules }) => rules));
    const ids = RULES.map(({ id }) => id);
    expect(
      CAUSES.filter((cause) => !ROWS.some((row) => row.cause === cause)),
      'causes without a row',
    ).toEqual([]);
    expect(
      ids.filter((id) => !inTable.has(id)),
      'rules without a row',
    ).toEqual([]);
    expect(
      [...inTable].filter((id) => !ids.includes(id)),
      'rows whose rule is missing',
    ).toEqual([]);
    expect(new Set(named.map(([name]) => name)).size, 'rows told apart by their names').toBe(ROWS.length);
  });

  it('brings each row up for its cause', () => {
    const strange = ROWS.flatMap(({ cause, rules, row }) =>
      rules.flatMap((id) => {
        const rule = RULES.find((one) => one.id === id)!;
        const causes: (string | null)[] = [rule.cause ?? 'any', ...(rule.also ?? [])];
        // A schedule is no fault of one cause alone.
        return causes.includes(cause) || causes.includes('any') ? [] : [`${row}: ${id} is about ${causes.join()}`];
      }),
    );
    expect(strange).toEqual([]);
  });

  it.each(named)('%s: said where it holds, as loud as the table says', (_, { rules, severity, holds }) => {
    const said = advise(holds)
      .filter(({ rule }) => rules.includes(rule))
      .map((one) => `${one.rule} ${one.severity}`);
    expect(said).toEqual(rules.map((id) => `${id} ${severity}`));
  });

  it.each(named)('%s: silent where it does not', (_, { rules, severity, not }) => {
    const said = advise(not).filter((one) => rules.includes(one.rule) && one.severity === severity);
    expect(said).toEqual([]);
  });
});
