import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { FAMILIES } from '../../../utils/camera/models.ts';
import { HOUSEHOLDS } from '../../../utils/diagnosis/households.ts';
import { CONTRADICTION_IDS } from '../../../utils/diagnosis/contradictions.ts';
import { EVIDENCE, evidenceWeights, type EvidenceId } from '../../../utils/diagnosis/evidence.ts';
import { optionWeights, toCauses, weightsNow } from '../../../utils/diagnosis/likelihood.ts';
import { weightOf } from '../../../utils/diagnosis/levels.ts';
import { PRIOR } from '../../../utils/diagnosis/posterior.ts';
import { CELLS } from '../../../utils/diagnosis/states.ts';
import { NOT_SURE, QUESTIONS, questionById } from '../../../utils/diagnosis/questions.ts';
import { TABLES } from '../../../utils/diagnosis/tables.ts';
import { LIGHT_OF } from '../../../utils/diagnosis/questions/model-and-light.ts';
import type { Table } from '../../../utils/diagnosis/questions/table.ts';
import { CAUSES } from '../../../utils/common/ids.ts';
import { text } from '../../../utils/common/text.ts';

const folder = path.join(import.meta.dirname, '../../../utils/diagnosis/questions');

describe('what questions say about causes', () => {
  it('gives every cause probabilities that add up to 1 in every question', () => {
    const tables: Table[] = [...Object.values(TABLES), ...FAMILIES.map((family) => LIGHT_OF[family])];
    for (const table of tables) {
      const weights = [...optionWeights(table).values()];
      CELLS.forEach(({ cause, state }, index) => {
        const sum = weights.reduce((total, each) => total + each[index]!, 0);
        expect(sum, `${cause} ${state}`).toBeCloseTo(1, 9);
      });
    }
  });

  it('lets no single answer rule out a cause: one in ten may be beside the point', () => {
    for (const table of [...Object.values<Table>(TABLES), ...FAMILIES.map((family) => LIGHT_OF[family])]) {
      const usual = Object.values(table.options).map(weightOf);
      const sum = usual.reduce((all, each) => all + each, 0);
      for (const [at, weights] of [...optionWeights(table).values()].entries())
        expect(Math.min(...weights)).toBeGreaterThanOrEqual((0.1 * usual[at]!) / sum);
    }
  });

  it('weighs exactly the options that are shown', () => {
    expect(Object.keys(TABLES)).toEqual(QUESTIONS.map(({ id }) => id));
    for (const { id, options } of QUESTIONS) {
      const weighed = Object.keys(TABLES[id as keyof typeof TABLES].options);
      expect([...weighed, NOT_SURE], id).toEqual(options.map((option) => option.id));
    }
  });

  it('says why after every row, so that a person can check it', () => {
    let rows = 0;
    for (const name of readdirSync(folder)) {
      const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
      for (const [at, line] of lines.entries()) {
        // A row opens with a cause id at four (or, in a part, two) spaces and ends with a brace and its reason.
        const [cause] = /^ {2,4}'?([a-z0-9-]+(?:@[a-z-]+)?)'?: \{/.exec(line)?.[1]?.split('@') ?? [];
        if (!cause || !(CAUSES as readonly string[]).includes(cause)) continue;
        rows += 1;
        const end = lines.slice(at).find((each) => /^.*\},/.test(each)) ?? '';
        expect(end, `${name}:${at + 1} ${cause}`).toMatch(/\}, \/\/ \S.{2,}/);
      }
    }
    expect(rows).toBeGreaterThan(150);
  });

  it('shares each cause out over its states', () => {
    const causes = toCauses(PRIOR);
    for (const chance of causes) expect(chance).toBeGreaterThan(0);
    expect(Math.max(...causes) / Math.min(...causes)).toBeCloseTo(4, 9);
  });

  it('starts from ordinary homes: an answer that says nothing of its cause is as common as in households', () => {
    const open = CELLS.findIndex(({ cause, state }) => cause === 'usb-power' && state === 'offline');
    for (const [question, { shares }] of Object.entries(HOUSEHOLDS)) {
      // Several widths and channels fit one home; changes and restarts have rows for nearly every cause.
      if (['channel', 'changed', 'tried-camera'].includes(question)) continue;
      for (const [option, { low, high }] of Object.entries(shares)) {
        const said = 100 * optionWeights(TABLES[question as keyof typeof TABLES]).get(option)![open]!;
        expect(said, `${question} ${option}`).toBeGreaterThanOrEqual(low);
        expect(said, `${question} ${option}`).toBeLessThanOrEqual(high);
      }
    }
  });

  it('takes no cause for unlikely because nobody noticed a change', () => {
    const nothing = optionWeights(TABLES.changed).get('nothing')!;
    const weights = Object.values(TABLES.changed.options).map((each) => weightOf(each));
    const usual = weightOf(TABLES.changed.options.nothing) / weights.reduce((sum, each) => sum + each, 0);
    for (const [at, { cause, state }] of CELLS.entries()) {
      expect(nothing[at], `${cause} ${state}`).toBeGreaterThan(0.2 * usual);
      const all = [...optionWeights(TABLES.changed).values()].reduce((sum, each) => sum + each[at]!, 0);
      expect(all).toBeCloseTo(1, 9);
    }
  });

  it('offers "not sure" and a help text everywhere', () => {
    for (const question of QUESTIONS) {
      expect(question.options.at(-1)?.id).toBe(NOT_SURE);
      expect(question.options.length).toBeGreaterThan(2);
      expect(resolveText(question.text)).toMatch(/\?$/);
      expect(resolveText(question.help).length).toBeGreaterThan(20);
    }
    expect(questionById('light')?.id).toBe('light');
    expect(questionById('nonsense')).toBeNull();
  });

  it('has words for every option, as an answer and as a reason', () => {
    for (const { id, options } of QUESTIONS) {
      for (const option of options) {
        expect(resolveText(option.text)).not.toBe('');
        if (option.id !== NOT_SURE && id !== 'model') {
          expect(resolveText(text(`because.${id}.${option.id}`))).toMatch(/\.$/);
        }
      }
    }
  });

  it('speaks everyday words in the questions themselves', () => {
    for (const { text: ref } of QUESTIONS) expect(resolveText(ref)).not.toMatch(/\b(MAC|SSID|band|DHCP|RSSI|PMF)\b/);
  });

  it('has names for causes and what the router page shows', () => {
    for (const cause of CAUSES) {
      expect(resolveText(text(`cause.${cause}.name`))).not.toBe('');
      expect(resolveText(text(`cause.${cause}.text`))).toMatch(/\.$/);
    }
    for (const id of Object.keys(EVIDENCE) as EvidenceId[]) {
      expect(resolveText(text(`because.page.${id}`))).not.toBe('');
      expect(new Set(evidenceWeights(id)).size, `${id} says nothing`).toBeGreaterThan(1);
    }
    for (const id of CONTRADICTION_IDS) expect(resolveText(text(`question.contradiction.${id}`))).not.toBe('');
  });

  it('reads an earlier light anew in the light of the model', () => {
    const starting = CELLS.findIndex(({ cause, state }) => cause === 'setup-mode-normal' && state === 'starting');
    const now = weightsNow('model', { light: 'red-flashing' });
    const plain = weightsNow('model', {});
    const gain = (option: string): number => now.get(option)![starting]! / plain.get(option)![starting]!;
    expect(gain('video-doorbell')).toBeGreaterThan(4 * gain('outdoor-4'));
  });
});
