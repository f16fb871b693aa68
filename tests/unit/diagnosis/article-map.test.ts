import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../tooling/texts.ts';
import { FAMILY_LIGHTS } from '../../../utils/camera/lights.ts';
import type { Family } from '../../../utils/camera/models.ts';
import { ARTICLE_MAP } from './article-map.ts';
import { EVIDENCE } from '../../../utils/diagnosis/evidence.ts';
import { GENTLER } from '../../../utils/diagnosis/planner.ts';
import { questionById } from '../../../utils/diagnosis/questions.ts';
import { CAUSES, type Fix } from '../../../utils/common/ids.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import { text } from '../../../utils/common/text.ts';

const POINTS = [...Array.from({ length: 97 }, (_, at) => String(at + 1)), ...'abcdefghijk'];
const split = (id: string): [string, string] => {
  const at = id.indexOf('.');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
};

/** Whether a target is there; a sentence about what is missing otherwise. */
const CHECKS: Record<string, (id: string) => boolean> = {
  question: (id) => {
    const [question, option] = split(id);
    const found = questionById(question);
    return found !== null && (option === '' || found.options.some((each) => each.id === option));
  },
  cause: (id) => (CAUSES as readonly string[]).includes(id),
  step: (id) => {
    const [fix, step] = split(id);
    return (
      GUIDES[fix as Fix]?.some((each) => each.id.endsWith(`.steps.${step}`) || each.id === `guide.shared.${step}`) ??
      false
    );
  },
  warning: (id) => Object.values(GUIDES).some((texts) => texts.some((each) => each.id === `warning.${id}`)),
  light: (id) => {
    const [family, light] = split(id);
    return FAMILY_LIGHTS[family as Family]?.some((each) => each.light === light) ?? false;
  },
  page: (id) => id in EVIDENCE,
  text: (id) => resolveText(text(id)) !== '',
  order: (id) => {
    const [before, after] = id.split('<');
    return GENTLER[after as Fix]?.includes(before as Fix) ?? false;
  },
  'left-out': (reason) => reason.length > 10,
};

describe('the article', () => {
  it('has a place for each of its 97 points and the eleven it misses', () => {
    expect(Object.keys(ARTICLE_MAP).toSorted()).toEqual(POINTS.toSorted());
    for (const point of POINTS) expect(ARTICLE_MAP[point]?.length, `point ${point} lives nowhere`).toBeGreaterThan(0);
  });

  it.each(POINTS)('point %s lives where the map says', (point) => {
    for (const target of ARTICLE_MAP[point]!) {
      const [kind, id] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)];
      const check = CHECKS[kind];
      expect(check, `unknown kind of target: ${target}`).toBeDefined();
      expect(check!(id), `point ${point}: there is no ${kind} ${id}`).toBe(true);
    }
  });

  it('leaves out only what is no advice', () => {
    const out = POINTS.filter((point) => ARTICLE_MAP[point]!.some((target) => target.startsWith('left-out:')));
    expect(out).toEqual(['4', '10', '95', '96']);
  });

  it('tells its corrections', () => {
    expect(resolveText(text('guide.replace_batteries.steps.watch'))).toMatch(/do not mean low batteries/i);
    expect(resolveText(text('guide.explain_normal.steps.led_setting'))).toMatch(/older models/i);
    expect(resolveText(text('guide.factory_reset.steps.lights'))).toMatch(/disagree/i);
    expect(resolveText(text('guide.improve_signal.steps.live_view'))).toMatch(/iPhone/);
  });
});
